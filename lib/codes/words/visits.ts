/** What people type: visits, status, history, circumstances. See {@link ./entries.ts} for how a line is read. */
export const VISITS = `
cpe, physical, annual physical, annual exam, physical exam, routine physical, checkup, annual checkup, well visit, well adult, wellness exam, yearly physical, health check, check up, full physical, routine checkup, complete physical, yearly checkup | encounter for general adult medical examination without abnormal findings | Z00.00
physical abnormal findings, cpe abnormal, physical with abnormal findings | encounter for general adult medical examination with abnormal findings | Z00.01
awv, annual wellness visit, medicare wellness, medicare wellness visit | annual wellness visit; general adult medical examination | Z00.00; G0438; G0439
welcome to medicare, ippe | initial preventive physical examination | G0402
med refill, refill, refills, medication refill, rx refill, needs refill, prescription refill, refill meds | issue of repeat prescription | Z76.0
immunization, vaccination, vaccine, vaccines, shots, shot, flu shot, flu vaccine, imm, vax, tdap, covid shot, covid vaccine, pneumonia shot, shingles shot, tetanus shot, mmr, hpv shot, get shots, needs shots | encounter for immunization | Z23
unvaccinated, not vaccinated, vaccine refusal, refused vaccine, refuses vaccines, antivax, vaccine declined | immunization not carried out; underimmunization status | Z28.21; Z28.3; Z28.39
unvaccinated covid, not vaccinated for covid | unvaccinated for COVID-19 | Z28.310
pre op, preop, pre op clearance, preop clearance, preop exam, surgical clearance, medical clearance, pre op exam, preoperative exam, clearance for surgery | encounter for other preprocedural examination | Z01.818
pre op cardiac clearance, cardiac clearance | encounter for preprocedural cardiovascular examination | Z01.810
preop labs, pre op labs | encounter for preprocedural laboratory examination | Z01.812
lab work, labs, blood work, bloodwork, blood test, routine labs | encounter for laboratory examination; other specified special examinations | Z01.89; Z00.00
post op, post op check, postop visit, post op visit, postop check, surgical follow up, s p surgery, post surgical follow up, postoperative visit | encounter for surgical aftercare; encounter for follow-up examination after completed treatment | Z48.89; Z09
follow up, fu, f u, fup, recheck, follow up visit, followup | encounter for follow-up examination after completed treatment; aftercare | Z09
cancer follow up, cancer surveillance | encounter for follow-up examination after completed treatment for malignant neoplasm | Z08
suture removal, stitches out, remove stitches, staple removal, remove sutures, stitch removal, take out stitches, sutures out | encounter for removal of sutures | Z48.02
dressing change, wound check, bandage change, wound care, change dressing, wound recheck | encounter for change or removal of surgical wound dressing; nonsurgical wound dressing | Z48.01; Z48.00; Z51.89
cast removal, cast check, remove cast, cast off | encounter for fitting and adjustment; aftercare following fracture | Z47.89; Z46.89
drain removal | encounter for change or removal of drains | Z48.03
picc, picc line, central line, port care, port flush, vascular access, port a cath, mediport | encounter for adjustment and management of vascular access device | Z45.2; Z95.828
pacemaker check, ppm check, pacer check | encounter for checking and testing of cardiac pacemaker | Z45.018; Z45.010
icd check, defibrillator check | encounter for adjustment and management of automatic implantable cardiac defibrillator | Z45.02
pt, physical therapy, rehab, ot, occupational therapy | physical therapy; encounter for other specified aftercare | Z51.89
second opinion | person with feared complaint; other specified counseling | Z71.89; Z71.1
worried well | person with feared health complaint in whom no diagnosis is made | Z71.1
test results, lab results, discuss results, review results | person encountering health services to consult on behalf; explanation of findings | Z71.2
diet counseling, nutrition counseling, dietary counseling, dietitian | dietary counseling and surveillance | Z71.3
exercise counseling | exercise counseling | Z71.82
genetic counseling | encounter for nonprocreative genetic counseling; genetic counseling | Z31.5; Z71.83
hiv counseling | human immunodeficiency virus counseling | Z71.7
travel advice, travel visit, travel counseling | encounter for health counseling related to travel | Z71.84
counseling | counseling | Z71.9
work physical, pre employment physical, employment exam, employment physical, work exam, job physical | encounter for pre-employment examination | Z02.1
dot physical, cdl physical, drivers license exam, driving exam, cdl exam | encounter for examination for driving license | Z02.4
sports physical, sport physical, sports exam | encounter for examination for participation in sport | Z02.5
school physical | encounter for examination for admission to educational institution | Z02.0
insurance exam, insurance physical | encounter for examination for insurance purposes | Z02.6
disability exam, disability paperwork, fmla, disability form | encounter for disability determination; encounter for issue of medical certificate | Z02.71; Z02.79
paperwork, forms, work note, doctors note, work excuse, school note, form completion, excuse note | encounter for issue of other medical certificate | Z02.79
drug test, uds, drug screen, urine drug screen | encounter for drug testing; encounter for blood-alcohol and blood-drug test | Z02.83; Z79.899
paternity test | encounter for paternity testing | Z02.81
screening, screen | encounter for screening | Z13.9
lipid screening, cholesterol screening, cholesterol check | encounter for screening for lipoid disorders | Z13.220
diabetes screening, dm screening | encounter for screening for diabetes mellitus | Z13.1
depression screening | encounter for screening for depression | Z13.31
thyroid screening, thyroid check | encounter for screening for thyroid disorder; metabolic disorder | Z13.29
anemia screening | encounter for screening for disorder of blood; nutritional metabolic | Z13.0
cvd screening, heart screening | encounter for screening for cardiovascular disorders | Z13.6
prostate screening, psa screening, prostate cancer screening, psa screen, prostate check | encounter for screening for malignant neoplasm of prostate | Z12.5
lung cancer screening, ldct | encounter for screening for malignant neoplasm of respiratory organs | Z12.2
skin cancer screening, skin check, full body skin exam, tbse, skin exam | encounter for screening for malignant neoplasm of skin | Z12.83
breast cancer screening | encounter for screening for malignant neoplasm of breast | Z12.39; Z12.31
hep c screening, hcv screen | encounter for screening for other viral diseases; hepatitis C | Z11.59
lead screening | encounter for screening for disorder due to exposure to contaminants; lead | Z13.88
autism screening, mchat | encounter for autism screening; screening for developmental disorder | Z13.41
aaa screening | encounter for screening for cardiovascular disorders | Z13.6
observation rule out, rule out | encounter for observation for other suspected diseases ruled out | Z03.89
dnr, do not resuscitate, no code, dnr dni | do not resuscitate | Z66
full code | problem related to health care | Z78.9
code status, advance directive, acp, goals of care, goc, advance care planning | encounter for palliative care; other specified counseling | Z71.89; Z51.5
bed bound, bedbound, bedridden, bed confined | bed confinement status | Z74.01
wheelchair, wheelchair bound, wc bound, wheelchair dependent, uses wheelchair | dependence on wheelchair | Z99.3
needs help with adls, needs assistance, needs help bathing, adl, cant care for self, adls | need for assistance with personal care; reduced mobility | Z74.1
reduced mobility, poor mobility | other reduced mobility | Z74.09
fall risk, history of falls, hx falls, hx of falls, h o falls | history of falling | Z91.81
frequent falls, repeated falls, falls a lot, keeps falling, recurrent falls, falling a lot | repeated falls | R29.6
frail, frailty | frailty; age-related physical debility | R54
old age, elderly, getting old | age-related physical debility | R54
debility, deconditioned state, weak and tired | other malaise; debility | R53.81
fatigue, tired, tiredness, exhausted, exhaustion, no energy, low energy, always tired, tired all the time, wiped out, run down, worn out | other fatigue | R53.83
malaise, feeling unwell, not feeling well, feeling sick, feeling ill, sick feeling | other malaise | R53.81
homeless, homelessness, living on street, unhoused | homelessness | Z59.00
sheltered homeless, lives in shelter | sheltered homelessness | Z59.01
food insecurity, no food, lack of food | food insecurity | Z59.41
no transportation, lack of transportation, transportation insecurity | transportation insecurity | Z59.82
poor, poverty, low income, money problems, financial problems | extreme poverty; low income | Z59.6; Z59.86
no insurance, uninsured | insufficient social insurance | Z59.7; Z59.71
unemployed, no job, lost job, unemployment, laid off | unemployment | Z56.0
job stress, work stress, work problems | stressful work schedule; other physical and mental strain related to work | Z56.6; Z56.9
housing problems, housing instability, unstable housing | housing instability | Z59.819; Z59.9
lives alone, living alone | problems related to living alone | Z60.2
lonely, social isolation, isolated | social exclusion; problems related to living alone | Z60.4; Z60.2
caregiver stress, caregiver burnout | dependent relative needing care; stress | Z63.6
in jail, prison, incarcerated, inmate, jailed | imprisonment and other incarceration | Z65.1
legal problems | problems related to other legal circumstances | Z65.3
illiterate, cant read, illiteracy | illiteracy and low-level literacy | Z55.0
noncompliance, non compliance, noncompliant, non adherence, nonadherence, not taking meds, not taking medications, doesnt take meds, med noncompliance | patient noncompliance with medication regimen; noncompliance with treatment | Z91.148; Z91.199; Z91.14
left ama, left against medical advice | procedure not carried out because of patient leaving | Z53.29; Z53.21
lwbs, left without being seen, eloped | procedure and treatment not carried out due to patient leaving prior to being seen | Z53.21
canceled surgery, cancelled surgery, cancelled procedure, procedure cancelled | procedure and treatment not carried out | Z53.9; Z53.09
no show | procedure not carried out because of patient decision | Z53.20; Z91.199
anticoag, anticoagulation, on blood thinner, blood thinners, on coumadin, on warfarin, on eliquis, coumadin use, blood thinner, on xarelto, long term anticoagulant, anticoagulant use | long term current use of anticoagulants | Z79.01
coumadin check, inr check, pt inr, inr monitoring | encounter for therapeutic drug level monitoring; long term use of anticoagulants | Z51.81; Z79.01
on plavix, antiplatelet, plavix use, antiplatelet use | long term current use of antithrombotics antiplatelets | Z79.02
on aspirin, daily aspirin, aspirin use, takes aspirin | long term current use of aspirin | Z79.82
on steroids, chronic steroids, steroid use, chronic prednisone, on prednisone | long term current use of systemic steroids | Z79.52
on opioids, chronic opioids, opioid therapy, chronic pain meds, chronic opioid use | long term current use of opiate analgesic | Z79.891
on antibiotics long term, long term antibiotics | long term current use of antibiotics | Z79.2
on hormones, hrt, hormone replacement, estrogen | hormone replacement therapy; long term use | Z79.890
on tamoxifen, tamoxifen use | long term current use of selective estrogen receptor modulators | Z79.810
aromatase inhibitor use, on anastrozole, on letrozole | long term current use of aromatase inhibitors | Z79.811
on biologics, biologic use, immunosuppressant use | long term current use of immunomodulators and immunosuppressants | Z79.620; Z79.60
nsaid use, long term nsaids | long term current use of non-steroidal anti-inflammatories | Z79.1
bisphosphonate use, on fosamax | long term current use of bisphosphonates | Z79.83
high risk med, high risk medication, on meds, med monitoring, long term meds, long term medication, polypharmacy, ltu | other long term current drug therapy | Z79.899
drug level, therapeutic drug monitoring, drug monitoring, tdm | encounter for therapeutic drug level monitoring | Z51.81
pcn allergy, penicillin allergy, allergic to penicillin | allergy status to penicillin | Z88.0
sulfa allergy, allergic to sulfa | allergy status to sulfonamides | Z88.2
latex allergy, allergic to latex | latex allergy status | Z91.040
contrast allergy, dye allergy, iodine allergy, allergic to contrast | radiographic dye allergy status | Z91.041
bee allergy, bee sting allergy, allergic to bees | bee allergy status; insect allergy status | Z91.030
egg allergy | allergy to eggs | Z91.012
milk allergy, dairy allergy | allergy to milk products | Z91.011
shellfish allergy, seafood allergy | allergy to seafood | Z91.013
codeine allergy, opioid allergy | allergy status to narcotic agent | Z88.5
nkda, nka, no allergies | allergy status | Z88.9
h o covid, history of covid, hx covid | personal history of COVID-19 | Z86.16
hx dvt, h o dvt, history of dvt, history of blood clots | personal history of other venous thrombosis and embolism | Z86.718
hx pe, h o pe, history of pulmonary embolism | personal history of pulmonary embolism | Z86.711
hx uti, history of utis, recurrent uti history | personal history of urinary tract infections | Z87.440
hx kidney stones, h o kidney stones, history of kidney stones | personal history of urinary calculi | Z87.442
hx pneumonia, history of pneumonia | personal history of pneumonia recurrent | Z87.01
hx gdm, history of gestational diabetes | personal history of gestational diabetes | Z86.32
hx preterm labor, history of preterm labor | personal history of preterm labor | Z87.51
hx fracture, history of fracture, old fracture healed | personal history of healed traumatic fracture | Z87.81
hx depression, history of mental illness | personal history of other mental and behavioral disorders | Z86.59
hx tb, history of tuberculosis | personal history of tuberculosis | Z86.11
hx peptic ulcer, history of ulcer | personal history of peptic ulcer disease | Z87.11
hx seizures | personal history of diseases of nervous system | Z86.69
hx surgery, surgical history, psh | personal history of surgery; other specified postprocedural states | Z98.890
hx chemo, history of chemotherapy | personal history of antineoplastic chemotherapy | Z92.21
hx radiation, history of radiation | personal history of irradiation | Z92.3
hx anaphylaxis | personal history of anaphylaxis | Z87.892
hx abuse, history of abuse | personal history of adult abuse; personal history of abuse in childhood | Z91.419; Z62.819
fh cad, family history of heart disease, fhx cad, fh heart disease, family history of heart attack, fhx mi | family history of ischemic heart disease | Z82.49
fh stroke, family history of stroke | family history of stroke | Z82.3
fh dm, family history of diabetes, fhx dm, fhx diabetes | family history of diabetes mellitus | Z83.3
fh cancer, family history of cancer, fhx cancer, fhx ca | family history of malignant neoplasm | Z80.9
fh lung cancer, family history of lung cancer | family history of malignant neoplasm of trachea bronchus and lung | Z80.1
fh ovarian cancer, family history of ovarian cancer | family history of malignant neoplasm of ovary | Z80.41
fh htn, family history of high blood pressure | family history of ischemic heart disease and other diseases of the circulatory system | Z82.49
fh alzheimers, family history of dementia | family history of other diseases of the nervous system | Z82.0
fh osteoporosis | family history of osteoporosis | Z82.62
fh colon polyps, family history of colon polyps | family history of colonic polyps | Z83.719; Z83.71
fh mental illness, family history of depression | family history of other mental and behavioral disorders | Z81.8
fh alcoholism, family history of alcoholism | family history of alcohol abuse and dependence | Z81.1
organ donor, kidney donor, donor | donor of organs and tissues; kidney donor | Z52.9; Z52.4
blood donor, donates blood | blood donor | Z52.000
awaiting transplant, on transplant list, transplant list | awaiting organ transplant status | Z76.82
transplant, organ transplant, s p transplant | transplanted organ and tissue status | Z94.9
lung transplant | lung transplant status | Z94.2
bmt, bone marrow transplant, stem cell transplant, s p bmt, hsct | bone marrow transplant status; stem cells transplant status | Z94.81; Z94.84
corneal transplant | corneal transplant status | Z94.7
cosmetic surgery, plastic surgery, facelift | encounter for cosmetic surgery | Z41.1
ear piercing | encounter for other procedures for purposes other than remedying health state; ear piercing | Z41.3
reconstruction, breast reconstruction | encounter for breast reconstruction following mastectomy | Z42.1
prophylactic mastectomy | encounter for prophylactic removal of breast | Z40.01
glasses, contacts, eyeglasses, contact lenses | fitting and adjustment of spectacles and contact lenses; presence of spectacles and contact lenses | Z46.0; Z97.3
prosthetic leg, artificial leg, leg prosthesis | presence of artificial leg; fitting and adjustment of artificial leg | Z97.10; Z44.109
exposure to asbestos, asbestos exposure | contact with and suspected exposure to asbestos | Z77.090
exposure to mold, mold exposure | contact with and exposure to mold toxic | Z77.120
exposure to radiation | exposure to radiation | W88.8XXA; Z77.123
blood exposure, needlestick exposure, body fluid exposure, bbf exposure | contact with and exposure to potentially hazardous body fluids | Z77.21
sedentary, lack of exercise, no exercise, couch potato, inactive | lack of physical exercise | Z72.3
poor diet, bad diet, unhealthy diet | inappropriate diet and eating habits | Z72.4
high risk sex, unprotected sex, unsafe sex | high risk sexual behavior | Z72.51
poor sleep, poor sleep hygiene, sleep problems, bad sleep, sleep disorder | sleep disorder; inadequate sleep hygiene | G47.9; Z72.821
sleep deprivation, lack of sleep | sleep deprivation | Z72.820
gay, sexual orientation | counseling related to sexual attitude | Z70.0
death, dead, doa, found dead, deceased | ill-defined and unknown cause of mortality | R99
abnormal labs, abnormal blood test, abnormal bloodwork, abn labs, abnormal lab results | abnormal finding of blood chemistry | R79.9; R79.89
abnormal ct, abnormal mri, abnormal xray, abnormal imaging, abnormal scan | abnormal findings on diagnostic imaging | R93.89; R93.9
abnormal brain mri, white matter lesions | abnormal findings on diagnostic imaging of skull and head; white matter disease | R90.89; R90.82
abnormal ultrasound abdomen, abnormal abd ct | abnormal findings on diagnostic imaging of abdominal regions | R93.5
abnormal weight | symptoms concerning nutrition metabolism and development; abnormal weight | R63.8; R63.5
abnormal vital signs | abnormal clinical findings | R68.89
abnormal glucose | abnormal glucose | R73.09
positive drug screen, drugs in urine | findings of drugs in blood; finding of other drugs not normally found in blood | R78.89; R82.5
alcohol in blood, elevated bac | finding of alcohol in blood | R78.0
generalized pain, body pain | pain; generalized pain | R52
generalized symptoms, sick, ill, illness | illness unspecified; other general symptoms and signs | R69; R68.89
warfarin | long term current use of anticoagulants
a1c | glucose
hgb | hemoglobin
wbc | white blood cell
ekg, ecg | electrocardiogram
cxr | chest diagnostic imaging lung
injection | injection
o2 | oxygen
`;
