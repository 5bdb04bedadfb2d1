/** What people type: HCPCS: supplies, services, drugs given. See {@link ./entries.ts} for how a line is read. */
export const SUPPLIES = `
wc, wheel chair | wheelchair | K0001; E1161
power wheelchair, electric wheelchair, motorized wheelchair, pwc | power wheelchair | K0823; K0813
scooter, pov, mobility scooter | power operated vehicle | K0800
walker, rollator, walker with wheels, rolling walker | walker folding wheeled | E0143; E0135
cane, walking stick | cane | E0100
quad cane, four prong cane | cane quad or three prong | E0105
crutches, crutch | crutches | E0114; E0112
knee scooter, knee walker | walker kneeling; other durable medical equipment | E0118
hospital bed, adjustable bed | hospital bed | E0260; E0250
air mattress, low air loss, pressure mattress | powered pressure-reducing air mattress | E0277
bedside commode, commode, bsc, potty chair | commode chair | E0163
shower chair, bath chair, tub seat, bath bench | bath shower chair | E0240; E0247
raised toilet seat, toilet riser | raised toilet seat | E0244
bed pan, bedpan | bed pan | E0275
urinal | urinal | E0325; E0326
hoyer lift, patient lift | patient lift hydraulic | E0630
trapeze | trapeze bar | E0910
oxygen concentrator, o2 concentrator | oxygen concentrator | E1390
portable oxygen, o2 tank, oxygen tank, e tank | portable gaseous oxygen system | E0431
portable concentrator, poc | portable oxygen concentrator | E1392
cpap, cpap machine | continuous positive airway pressure device | E0601
bipap machine, bilevel, bpap | respiratory assist device bi-level pressure capability | E0470; E0471
cpap mask, nasal mask | nasal interface mask; full face mask used with positive airway pressure device | A7034; A7030
cpap tubing, cpap hose | tubing used with positive airway pressure device | A7037
nebulizer, neb machine, neb, nebs, breathing machine | nebulizer with compressor | E0570
spacer, aerochamber | spacer bag or reservoir | A4627
peak flow meter | peak expiratory flow rate meter | A4614; S8096
suction machine | respiratory suction pump | E0600
ventilator, home vent | home ventilator | E0465; E0466
cough assist | cough stimulating device | E0482
tens, tens unit | transcutaneous electrical nerve stimulation device | E0730; E0720
glucometer, glucose meter, blood sugar meter | home blood glucose monitor | E0607
test strips, glucose strips, diabetic strips | blood glucose test or reagent strips | A4253
lancets | lancets | A4259
cgm, dexcom, libre, continuous glucose monitor | continuous glucose monitor receiver; supply allowance for continuous glucose monitor | E2103; A4239
insulin pump device | external ambulatory infusion pump insulin | E0784
bp cuff, blood pressure monitor, blood pressure cuff | automatic blood pressure monitor; blood pressure cuff | A4670; A4663
diabetic shoes, therapeutic shoes, diabetic shoe | for diabetics only depth-inlay shoe | A5500
shoe inserts, orthotics, arch support, insoles | foot insert; foot arch support | L3000; L3020; A5512
afo, ankle brace afo | ankle foot orthosis | L1930; L1960
kafo | knee ankle foot orthosis | L2036
knee brace, ko brace | knee orthosis | L1832; L1833; L1810
back brace, lso, lumbar brace | lumbar-sacral orthosis | L0631; L0650
tlso | thoracic-lumbar-sacral orthosis | L0457; L0464
neck brace, cervical collar, c collar, soft collar | cervical collar foam; cervical semi-rigid | L0120; L0172
wrist brace, wrist splint, wrist cock up | wrist hand orthosis | L3908
thumb spica | wrist hand finger orthosis; thumb | L3807; L3924
tennis elbow strap, elbow brace | elbow orthosis | L3702; L3710
shoulder immobilizer, sling, arm sling | shoulder orthosis; slings | L3670; A4565
walking boot, cam boot, cam walker, fracture boot, ortho boot | walking boot pneumatic or nonpneumatic | L4360; L4361; L4386
cast supplies, casting, plaster cast, fiberglass cast | cast supplies | A4580; A4590; Q4050
splint | splint; supplies for splint | A4570; Q4051
ted hose, compression stockings, compression socks, support hose | gradient compression stocking | A6530; A6531
ace wrap, elastic bandage, ace bandage | light compression bandage; compression bandage elastic | A6448; A6449
gauze | gauze non-impregnated | A6402; A6216
kerlix, roll gauze, conforming bandage | conforming bandage | A6442; A6445
foam dressing, mepilex | foam dressing | A6209; A6212
hydrocolloid, duoderm | hydrocolloid dressing | A6234
alginate | alginate or other fiber gelling dressing | A6196
hydrogel | hydrogel dressing | A6242; A6248
tegaderm, transparent dressing | transparent film | A6257
wound vac, vac dressing, npwt | negative pressure wound therapy electrical pump | E2402; A6550
steri strips, tape | tape | A4450; A4452
catheter foley, foley catheter | indwelling catheter foley type | A4338; A4344
straight cath, intermittent catheter | intermittent urinary catheter | A4351; A4353
condom cath, external catheter, texas catheter | male external catheter | A4349
leg bag, drainage bag, urine bag, foley bag | urinary drainage bag; urinary leg bag | A4357; A4358
diapers, adult diapers, briefs, pullups, depends | adult sized disposable incontinence product brief diaper | T4521; T4522
chux, underpads, bed pads, blue pads | disposable underpads; incontinence product | A4554; T4541; T4542
gloves | gloves non-sterile | A4927; A4930
colostomy bags, ostomy pouch, ostomy bag, ostomy supplies | ostomy pouch | A5061; A4421; A5051
ostomy wafer, skin barrier | skin barrier; ostomy | A4362; A4414
syringe, syringes, insulin syringe | syringe with needle | A4206; A4211
needles | needle sterile | A4215
saline flush | sterile saline or water; heparin lock flush | A4216; J1642
formula, tube feeding, ensure, enteral formula, enteral nutrition | enteral formula | B4150; B4152
feeding pump, kangaroo pump | enteral nutrition infusion pump | B9002
feeding tube supplies | enteral feeding supply kit | B4034; B4035
tpn | parenteral nutrition solution | B4193; B4189
breast pump, electric breast pump | breast pump electric | E0603; E0604
iv pole | iv pole | E0776
hearing aids | hearing aid | V5260; V5140
eyeglass frames, frames | frames purchases | V2020
contact lens | contact lens | V2510; V2520
ambulance, bls, als ambulance, ems | ambulance service | A0429; A0427
bls ambulance | ambulance service basic life support | A0428; A0429
mileage, ambulance mileage | ground mileage | A0425
air ambulance, helicopter transport | ambulance service conventional air services rotary wing | A0431
wheelchair van | non-emergency transportation wheelchair van | A0130; S0209
taxi | non-emergency transportation taxi | A0100
telehealth facility fee | telehealth originating site facility fee | Q3014
ekg welcome medicare | electrocardiogram routine | G0403
flu shot admin, flu vaccine admin, admin flu | administration of influenza virus vaccine | G0008
pneumonia vaccine admin, admin pneumo | administration of pneumococcal vaccine | G0009
hep b admin | administration of hepatitis b vaccine | G0010
screening colonoscopy hcpcs, colonoscopy high risk | colorectal cancer screening colonoscopy | G0105; G0121
screening pap collection, pap collection | screening papanicolaou smear obtaining | Q0091
pelvic and breast exam | cervical or vaginal cancer screening pelvic and clinical breast examination | G0101
psa medicare | prostate cancer screening prostate specific antigen test | G0103
dre | prostate cancer screening digital rectal examination | G0102
home health aide, hha | home health aide | G0156; S9122; T1021
home health nursing, skilled nurse, rn visit, skilled nursing visit, sn visit | direct skilled nursing services; skilled services by a registered nurse | G0299
home health pt | services performed by a qualified physical therapist in the home health setting | G0151
personal care services, pca | personal care services | T1019
respite | respite care services | S5150; T1005
adult day care | day care services adult | S5100; S5102
home delivered meals, meals on wheels | home delivered meals | S5170
attendant care | attendant care services | S5125
hospice care | hospice | Q5001; T2042
prolonged service medicare | prolonged office or other outpatient evaluation and management service | G2212
visit complexity, g2211 | visit complexity inherent to evaluation and management | G2211
ccm, chronic care management | chronic care management | G0506; G0511
depression screen annual | annual depression screening | G0444
alcohol screening medicare | annual alcohol misuse screening | G0442
obesity counseling medicare | behavioral counseling for obesity | G0447
smoking cessation counseling hcpcs | smoking and tobacco cessation | S9453
diabetes education, dsmt | diabetes outpatient self-management training services | G0108; G0109
mnt | medical nutrition therapy | G0270; G0271
cardiac rehab | intensive cardiac rehabilitation; cardiac rehabilitation | G0422; S9472
pulmonary rehab | pulmonary rehabilitation | G0237; S9473
laser pointer | other durable medical equipment | E1399
dme | durable medical equipment | E1399
btk prosthesis, bka prosthesis, below knee prosthesis | below knee prosthesis | L5301; L5100
aka prosthesis, above knee prosthesis | above knee prosthesis | L5321; L5200
breast prosthesis, mastectomy bra | breast prosthesis; mastectomy bra | L8030; L8000
eye prosthesis, glass eye | prosthetic eye | V2623
toradol shot, ketorolac shot | injection ketorolac tromethamine | J1885
rocephin shot, ceftriaxone shot | injection ceftriaxone sodium | J0696
steroid shot, kenalog shot, cortisone shot | injection triamcinolone acetonide | J3301
depo medrol shot | injection methylprednisolone acetate | J1010
decadron shot | injection dexamethasone sodium phosphate | J1100
zofran shot | injection ondansetron hydrochloride | J2405
benadryl shot | injection diphenhydramine | J1200
phenergan shot | injection promethazine | J2550
b12 injection | injection vitamin b-12 cyanocobalamin | J3420
lovenox injection | injection enoxaparin sodium | J1650
depo provera injection | injection medroxyprogesterone acetate | J1050
testosterone shot | injection testosterone cypionate | J1071
botox injection | injection onabotulinumtoxina | J0585
prolia injection | injection denosumab | J0897
remicade infusion | injection infliximab | J1745
albuterol neb | albuterol inhalation solution | J7613; J7620
normal saline infusion, iv fluids, ivf | infusion normal saline solution | J7030; J7040
lactated ringers infusion | ringers lactate infusion | J7120
rhogam shot | injection rho d immune globulin | J2790
mirena | levonorgestrel-releasing intrauterine contraceptive system | J7298
paragard, copper iud | intrauterine copper contraceptive | J7300
nexplanon device | etonogestrel contraceptive implant system | J7307
`;
