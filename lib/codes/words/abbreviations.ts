/** What people type: abbreviations, with all they stand for. See {@link ./entries.ts} for how a line is read. */
export const ABBREVIATIONS = `
aa | alcohol abuse; alopecia areata; aplastic anemia; amino acid | F10.10; L63.9; D61.9
aaa syndrome | achalasia addisonianism alacrimia syndrome | E27.1
aat, aatd | alpha-1-antitrypsin deficiency | E88.01
ab | abortion; asthmatic bronchitis | O03.9; J45.909
abi | ankle brachial index; anoxic brain damage; acquired brain injury | G93.1; S06.9X9A
abmr, amr | antibody mediated rejection; kidney transplant rejection | T86.11
abp | acute biliary pancreatitis; acute bacterial prostatitis | K85.10; N41.0
abpa | allergic bronchopulmonary aspergillosis | B44.81
acc | adrenocortical carcinoma; adenoid cystic carcinoma; agenesis of corpus callosum | C74.00; Q04.0
acdf | arthrodesis; fusion of cervical spine | Z98.1; M43.22
ach | achondroplasia; adrenocortical hyperfunction | Q77.4
acl | anterior cruciate ligament; cutaneous leishmaniasis | S83.519A
acm | alcoholic cardiomyopathy; arrhythmogenic cardiomyopathy | I42.6
aclf | acute on chronic liver failure; acute and subacute hepatic failure | K72.00
acth deficiency | hypopituitarism | E23.0
ada deficiency | severe combined immunodeficiency due to adenosine deaminase deficiency | D81.31; D81.30
adpkd | polycystic kidney adult type | Q61.2
arpkd | polycystic kidney infantile type | Q61.19
adt | androgen deprivation therapy; hormone | Z79.818
afe | amniotic fluid embolism; obstetric embolism | O88.119
afld, aflp | liver disorders in pregnancy; acute fatty liver of pregnancy | O26.619
afp | acute flaccid paralysis; alpha-fetoprotein | R77.2
afrs | allergic fungal sinusitis | J32.9
aga | androgenic alopecia | L64.9
agn | acute glomerulonephritis; acute nephritic syndrome | N00.9
ags | alagille syndrome; adrenogenital disorder; alpha-gal syndrome | Q44.71; E25.9; Z91.014
ahc | alternating hemiplegia of childhood; acute hemorrhagic conjunctivitis | G98.8; B30.3
ahd | atherosclerotic heart disease; arteriosclerotic heart disease | I25.10
aie | autoimmune encephalitis; other encephalitis | G04.81
ain | anal intraepithelial neoplasia; dysplasia of anus; acute interstitial nephritis | K62.82; D01.3; N10
ain 3 | carcinoma in situ of anus | D01.3
aion | ischemic optic neuropathy | H47.019
aip | acute intermittent porphyria; autoimmune pancreatitis; acute interstitial pneumonitis | E80.21; K86.1; J84.114
air | acute insulin response; allergic rhinitis | J30.9
ais | acute ischemic stroke; adenocarcinoma in situ of cervix; androgen insensitivity syndrome; adolescent idiopathic scoliosis | I63.9; D06.9; E34.50; M41.129
aki on ckd, aki ckd | acute kidney failure; chronic kidney disease | N17.9
alc hep | alcoholic hepatitis | K70.10
ald | adrenoleukodystrophy; alcoholic liver disease | E71.529; K70.9
alf | acute liver failure; acute hepatic failure | K72.00
alh | atypical lobular hyperplasia; benign mammary dysplasia | N60.99
adh | atypical ductal hyperplasia of breast | N60.99
ame | acute metabolic encephalopathy; metabolic encephalopathy | G93.41
amls, aml kidney | angiomyolipoma; benign lipomatous neoplasm of kidney | D17.71
amol | acute monoblastic leukemia; acute monocytic leukemia | C93.00
amkl | acute megakaryoblastic leukemia | C94.20
amml | acute myelomonocytic leukemia | C92.50
amn | adrenomyeloneuropathy | E71.522
anca | antineutrophilic cytoplasmic antibody vasculitis | I77.82
anov | anovulation; female infertility associated with anovulation | N97.0
aom | acute otitis media | H66.90
aort diss | dissection of aorta | I71.00
ap | angina pectoris; acute pancreatitis; abdominal pain | I20.9; K85.90; R10.9
apd | auditory processing disorder; afferent pupillary defect; antisocial personality disorder | H93.25; F60.2
capd | central auditory processing disorder | H93.25
apeced | autoimmune polyglandular failure | E31.0
aps 2 | autoimmune polyglandular failure | E31.0
apla | antiphospholipid syndrome | D68.61
ar | allergic rhinitis; aortic regurgitation; aortic insufficiency | J30.9; I35.1
arbd | alcohol related birth defects; fetal alcohol syndrome | Q86.0
arc | age-related cataract; anomalous retinal correspondence | H25.9; H53.31
arf | acute respiratory failure; acute kidney failure; acute rheumatic fever | J96.00; N17.9; I00
arhl | presbycusis | H91.10
arld | alcoholic liver disease | K70.9
arm | anorectal malformation | Q42.3
armd | age-related macular degeneration | H35.30
aro | antibiotic resistant organism | Z16.30
arvc | arrhythmogenic right ventricular cardiomyopathy | I42.8
asb | asymptomatic bacteriuria | R82.71
ascc | squamous cell carcinoma of anus; malignant neoplasm of anus | C21.0
asd | atrial septal defect; autism spectrum disorder; acute stress disorder; adjacent segment disease | Q21.10; F84.0; F43.0
ash | asymmetric septal hypertrophy; alcoholic steatohepatitis | I42.2; K70.10
aso | arteriosclerosis obliterans; atherosclerosis of extremities | I70.209
asmi | anteroseptal myocardial infarction | I21.09
asps | advanced sleep phase type | G47.22
at | ataxia telangiectasia; atrial tachycardia; achilles tendinitis | G11.3; I47.19; M76.60
atb | active tuberculosis | A15.9
atd | asphyxiating thoracic dystrophy; autoimmune thyroid disease | Q77.2; E06.3
atll | adult t-cell lymphoma leukemia HTLV-1-associated | C91.50
atm | acute transverse myelitis | G37.3
atypia, atypical hyperplasia | atypical hyperplasia of breast | N60.99
av block | atrioventricular block | I44.30
avd | aortic valve disorder; aortic valve disease | I35.9
avn hip | idiopathic aseptic necrosis of femur | M87.059
avs | aortic valve stenosis | I35.0
avsd | atrioventricular septal defect | Q21.20
avpd | avoidant personality disorder | F60.6
awd | alcohol withdrawal delirium | F10.231
axspa, axial spa | axial spondyloarthritis; ankylosing spondylitis | M45.A0
nr axspa | non-radiographic axial spondyloarthritis | M45.A0
b cell all, b all | acute lymphoblastic leukemia | C91.00
ba | bronchial asthma; biliary atresia | J45.909; Q44.2
bacterial sbe | infective endocarditis | I33.0
bad | bipolar affective disorder; bile acid diarrhea | F31.9; K90.89
bam | bile acid malabsorption | K90.89
bav | bicuspid aortic valve | Q23.81
bbb | bundle-branch block | I45.4
bbs | bardet-biedl syndrome | Q87.83; Q87.89
bc | breast cancer; birth control; blood culture | C50.919; Z30.9
bcc | basal cell carcinoma of skin | C44.91
bcs | budd-chiari syndrome | I82.0
bdd | body dysmorphic disorder | F45.22
beb | blepharospasm; benign essential blepharospasm | G24.5
bft | benign familial tremor; essential tremor | G25.0
bgh | benign gammopathy | D47.2
bi | brain injury | S06.9X9A
bicvd | cerebrovascular disease | I67.9
bih | benign intracranial hypertension; bilateral inguinal hernia | G93.2; K40.20
bka stump | acquired absence of leg below knee | Z89.519
bl | burkitt lymphoma | C83.70
bmd | becker muscular dystrophy; bone mineral density | G71.01
bms | burning mouth syndrome; glossodynia | K14.6
bo | bowel obstruction; bronchiolitis obliterans | K56.609; J44.81
boa | born on arrival | Z38.1
bp 1, bp1, bp i | bipolar I disorder; bipolar disorder | F31.9
bpv | benign paroxysmal vertigo | H81.10
bpi | brachial plexus injury; brachial plexus disorder | S14.3XXA; G54.0
bpo | benign prostatic obstruction | N40.1
bpp | bipolar disorder; biophysical profile | F31.9
bppv | benign paroxysmal vertigo | H81.10
brao, brvo | branch retinal occlusion | H34.239
brbns | blue rubber bleb nevus syndrome | Q27.8
bsi | bloodstream infection; bacteremia | R78.81; T80.211A
bss | bernard-soulier syndrome | D69.1
btb | breakthrough bleeding | N92.1
bws | beckwith-wiedemann syndrome; battered woman syndrome | Q87.3; T74.11XA
bxo | balanitis xerotica obliterans | N48.0
c1 esterase | defects in the complement system | D84.1
caa | cerebral amyloid angiopathy; coronary artery aneurysm | I68.0; I25.41
cabg x3, cabg x4 | presence of aortocoronary bypass graft | Z95.1
cadasil | cerebral autosomal dominant arteriopathy with subcortical infarcts | I67.850
cah | congenital adrenal hyperplasia; chronic active hepatitis | E25.0; K73.2
cais | complete androgen insensitivity syndrome | E34.51
can | cardiac autonomic neuropathy; chronic allograft nephropathy | G90.9; T86.19
cao | chronic airway obstruction | J44.9
cap | community acquired pneumonia; carcinoma of prostate | J18.9; C61
cas | carotid artery stenosis; childhood apraxia of speech; cold agglutinin syndrome | I65.29; R48.2; D59.12
cad agglutinin | cold autoimmune hemolytic anemia | D59.12
cbd syndrome, cbs | corticobasal degeneration | G31.85
cbps | chronic back pain | M54.9
ccc | cholangiocellular carcinoma; clear cell carcinoma | C22.1
cch | chronic cluster headache | G44.029
ecc | early childhood caries; episodic cluster headache | K02.9; G44.019
ccs | canadian; carcinoid; central cord syndrome | S14.129A
cd | crohn disease; celiac disease; conduct disorder; cushing disease | K50.90; K90.0; F91.9; E24.0
cdad | clostridium difficile enterocolitis | A04.72
cdg | congenital disorders of glycosylation | E77.8; E74.89
cdh | congenital diaphragmatic hernia; chronic daily headache; congenital dislocation of hip | Q79.0; R51.9; Q65.2
cea high | elevated carcinoembryonic antigen | R97.0
cf | cystic fibrosis | E84.9
cfrd | diabetes due to underlying condition; cystic fibrosis related diabetes | E08.9
cftr | cystic fibrosis | E84.9
cgd | chronic granulomatous disease | D71
cgn | chronic glomerulonephritis; chronic nephritic syndrome | N03.9
chb | complete heart block; chronic hepatitis B | I44.2; B18.1
chc | chronic hepatitis C; combined hormonal contraceptive | B18.2
che | chronic hepatic encephalopathy | K76.82
chl | conductive hearing loss | H90.2
chrpe | congenital hypertrophy of retinal pigment epithelium | Q14.1
cic | chronic idiopathic constipation | K59.04
cidp | chronic inflammatory demyelinating polyneuropathy | G61.81
cipo, cip | chronic intestinal pseudo-obstruction; critical illness polyneuropathy | K59.89; G62.81
cim | critical illness myopathy | G72.81
cinca | cryopyrin-associated periodic syndromes | M04.2
cis | clinically isolated syndrome; carcinoma in situ | G37.9; D09.9
ckd mbd | chronic kidney disease mineral and bone disorder; renal osteodystrophy | N25.0; N25.81
cl | cleft lip; cutaneous leishmaniasis | Q36.9; B55.1
clbp | chronic low back pain | M54.50
cld | chronic lung disease; chronic liver disease | J98.4; K76.9
cle | cutaneous lupus erythematosus | L93.2
scle | subacute cutaneous lupus erythematosus | L93.1
clippers | encephalitis | G04.81
clo | columnar lined esophagus; barrett esophagus | K22.70
cls | capillary leak syndrome | I78.8
cmc candidiasis | chronic mucocutaneous candidiasis | B37.2
cmd | congenital muscular dystrophy; craniomandibular disorder | G71.20; G71.09
cme | cystoid macular edema | H35.359
cmml | chronic myelomonocytic leukemia | C93.10
cmn | congenital melanocytic nevus; congenital mesoblastic nephroma | D22.9; D41.00
cmpa | cow's milk protein allergy; milk allergy | Z91.011; K52.29
cmv colitis, cmv retinitis | cytomegaloviral disease | B25.8; B25.9
cn palsy | cranial nerve disorder | G52.9
cn3 palsy, third nerve palsy, cn iii palsy | third nerve palsy | H49.00
cn4 palsy, fourth nerve palsy, cn iv palsy | fourth nerve palsy | H49.10
cn6 palsy, sixth nerve palsy, cn vi palsy | sixth nerve palsy | H49.20
cn7 palsy | facial nerve disorder; bell palsy | G51.0
cns tumor | neoplasm of central nervous system | D49.7; C72.9
cnv | choroidal neovascularization | H35.059
coa | coarctation of aorta | Q25.1
cold | chronic obstructive lung disease | J44.9
copd o2 | chronic obstructive pulmonary disease; dependence on supplemental oxygen | J44.9
cpam, ccam | congenital cystic adenomatoid malformation of lung; congenital cystic lung | Q33.0
cpc | chronic passive congestion | K76.1
cpd | cephalopelvic disproportion | O33.9
cpeo | progressive external ophthalmoplegia | H49.40
cpp | chronic pelvic pain; central precocious puberty | R10.2; G89.29; E22.8
cppd | chondrocalcinosis calcium pyrophosphate deposition | M11.20
cpps | chronic prostatitis; chronic pelvic pain syndrome | N41.1
cps | complex partial seizures; chronic pain syndrome | G40.209; G89.4
cpvt | catecholaminergic polymorphic ventricular tachycardia | I47.29; I47.20
crao | central retinal artery occlusion | H34.10
cre | carbapenem resistant enterobacteriaceae; resistance to carbapenem | Z16.13
crs | chronic rhinosinusitis; congenital rubella syndrome; cardiorenal syndrome; cytokine release syndrome | J32.9; P35.0; I13.0; D89.839
crswnp, crs np | chronic sinusitis; nasal polyp | J33.9; J32.9
crvo | central retinal vein occlusion | H34.8190
cs | cushing syndrome; cesarean section; cervical spondylosis; cardiogenic shock | E24.9; O82; M47.812; R57.0
csa | child sexual abuse; central sleep apnea | T74.22XA; G47.31
csdh | chronic subdural hemorrhage | I62.03
csf leak | cerebrospinal fluid leak | G96.00; G96.08
csm | cervical spondylotic myelopathy | M47.12
csom | chronic suppurative otitis media | H66.3X9
csr | central serous retinopathy | H35.719
csvt, cvst | cerebral venous sinus thrombosis; nonpyogenic thrombosis of intracranial venous system | I67.6
csvd | cerebral small vessel disease; cerebrovascular disease | I67.89
ctd | connective tissue disease; cumulative trauma disorder | M35.9
cte | chronic traumatic encephalopathy; postconcussional syndrome | F07.81; G31.89
ctev | congenital talipes equinovarus | Q66.00
cteph | chronic thromboembolic pulmonary hypertension | I27.24
cts | carpal tunnel syndrome | G56.00
cup | carcinoma of unknown primary | C80.1
cva hemorrhagic | nontraumatic intracerebral hemorrhage | I61.9
cvid | common variable immunodeficiency | D83.9
cvs | cyclical vomiting syndrome; chorionic villus sampling; computer vision | R11.15
cva r hemi | hemiplegia following cerebral infarction | I69.351
cwp | coal workers pneumoconiosis | J60
dad | diffuse alveolar damage; acute respiratory distress syndrome | J80
dah | diffuse alveolar hemorrhage; hemorrhage from respiratory passages | R04.89
dai | diffuse axonal injury; diffuse traumatic brain injury | S06.2X9A
dba | diamond-blackfan anemia; constitutional red blood cell aplasia | D61.01
dcis | ductal carcinoma in situ of breast; intraductal carcinoma in situ | D05.10
dcm | dilated cardiomyopathy; degenerative cervical myelopathy | I42.0; M47.12
dcs | decompression sickness | T70.3XXA
dd | developmental delay; diverticular disease; depressive disorder | R62.50; K57.90; F32.A
ddd | degenerative disc disease | M51.369
ddh | developmental dysplasia of hip | Q65.89
deb | dystrophic epidermolysis bullosa | Q81.2
eb | epidermolysis bullosa | Q81.9
dfs | dermatofibrosarcoma; diabetic foot syndrome | E11.621
dfsp | dermatofibrosarcoma protuberans; malignant neoplasm of connective tissue | C49.9
dgi | disseminated gonococcal infection | A54.89
dh | dermatitis herpetiformis | L13.0
dhf | dengue hemorrhagic fever; diastolic heart failure | A91; I50.30
dipg | malignant neoplasm of brain stem | C71.7
dish | diffuse idiopathic skeletal hyperostosis; ankylosing hyperostosis | M48.10
dj | dermatitis; dubin johnson | E80.6
dkd | diabetic kidney disease | E11.22; E11.21
dlb | dementia with lewy bodies; neurocognitive disorder with lewy bodies | G31.83
dlbcl | diffuse large b-cell lymphoma | C83.30
dm foot | type 2 diabetes with foot ulcer | E11.621
dmd | duchenne muscular dystrophy | G71.01
dn | diabetic nephropathy; diabetic neuropathy; dysplastic nevus | E11.21; E11.40; D22.9
dns | deviated nasal septum | J34.2
doa | dead on arrival | R99
dpd | dependent personality disorder; depersonalization | F60.7; F48.1
dpld | interstitial lung disease; diffuse parenchymal lung disease | J84.9
dpn | diabetic peripheral neuropathy; diabetic polyneuropathy | E11.42
dr | diabetic retinopathy | E11.319
drusen | degeneration of macula drusen; drusen of optic disc | H35.369; H47.329
ds | down syndrome; dumping syndrome | Q90.9; K91.1
dsd | disorder of sex development; indeterminate sex | Q56.4
dsap | porokeratosis; disseminated superficial actinic porokeratosis | L56.5
dt, dts | delirium tremens; alcohol withdrawal delirium | F10.231
dub | dysfunctional uterine bleeding | N93.8
duk | duodenal ulcer | K26.9
dvt ppx | long term current use of anticoagulants | Z79.01
dws | dandy-walker syndrome | Q03.1
ea | esophageal atresia; episodic ataxia | Q39.0; G11.8
eaa | extrinsic allergic alveolitis; hypersensitivity pneumonitis | J67.9
eb simplex | epidermolysis bullosa simplex | Q81.0
ebv mono | gammaherpesviral mononucleosis | B27.00
ecm | erythema chronicum migrans | A69.20
ect | electroconvulsive therapy; ectopic pregnancy | O00.90
ed | erectile dysfunction; eating disorder; ectodermal dysplasia | N52.9; F50.9; Q82.4
edh | epidural hematoma; epidural hemorrhage | S06.4X0A
eds | ehlers-danlos syndrome; excessive daytime sleepiness | Q79.60; G47.19
egid, ege | eosinophilic gastritis or gastroenteritis | K52.81
ehec | enterohemorrhagic escherichia coli infection | A04.3
eib | exercise induced bronchospasm | J45.990
eic | epidermal inclusion cyst | L72.0
em | erythema multiforme; erythema migrans; endometriosis | L51.9; A69.20; N80.9
en | erythema nodosum | L52
eoe, eos esoph | eosinophilic esophagitis | K20.0
eoc | epithelial ovarian cancer | C56.9
eopd | early onset parkinson disease | G20.A1
epi | exocrine pancreatic insufficiency | K86.81
epm | extrapulmonary; central pontine myelinolysis | G37.2
cpm | central pontine myelinolysis | G37.2
eps | extrapyramidal symptoms | G25.9
epp | erythropoietic protoporphyria | E80.0
ere | erosive esophagitis | K20.80; K22.10
erd | end-stage renal disease; early repolarization | N18.6
es | evans syndrome; ewing sarcoma | D69.41; C41.9
esbl | extended spectrum beta lactamase | Z16.12
esld | end stage liver disease | K72.90; K72.10
esld transplant | hepatic failure | K72.90
ess | empty sella syndrome; endometrial stromal sarcoma; epworth | E23.6; C54.1
et | essential tremor; essential thrombocythemia; esotropia; eustachian tube | G25.0; D47.3; H50.00
etd | eustachian tube dysfunction | H69.90
ev | esophageal varices; enterovirus | I85.00; B34.1
ewing | ewing sarcoma | C41.9
fa | fanconi anemia; friedreich ataxia | D61.09; G11.11; D61.03
fabry disease | fabry disease | E75.21
fai | femoroacetabular impingement | M25.859
fap | familial adenomatous polyposis; familial amyloid polyneuropathy | D13.91; E85.1
fas | fetal alcohol syndrome | Q86.0
fbd | functional bowel disorder | K59.9
fch | familial combined hyperlipidemia | E78.49
fcs | familial chylomicronemia syndrome | E78.3
fd | functional dyspepsia; familial dysautonomia; fabry disease; fibrous dysplasia | K30; G90.1; E75.21; M85.00
ffi | fatal familial insomnia | A81.83
fh | familial hypercholesterolemia; family history | E78.01; Z84.89
fhh | familial hypocalciuric hypercalcemia | E83.52
fl | follicular lymphoma; fatty liver | C82.90; K76.0
fmf | familial mediterranean fever | M04.1
fmg, fnd | functional neurological disorder; focal neurologic deficit | F44.9; R29.818
fnh | focal nodular hyperplasia of liver | K76.89
fns | febrile neutropenia | D70.9
fo | fluid overload; foramen ovale; fracture | E87.70
fop | fibrodysplasia ossificans progressiva; myositis ossificans progressiva | M61.10
fpies | food protein-induced enterocolitis syndrome | K52.21
frda | friedreich ataxia | G11.11
fs | febrile seizure | R56.00
fsgs | focal segmental glomerulosclerosis | N04.1; N05.1
fshd | facioscapulohumeral muscular dystrophy | G71.02
ftd | frontotemporal dementia | G31.09
ftt | failure to thrive | R62.51
fuo | fever of unknown origin | R50.9
fvl | factor V leiden; activated protein C resistance | D68.51
fxtas, fxs | fragile X syndrome | Q99.2
g6pd | glucose-6-phosphate dehydrogenase deficiency | D55.0
ga | granuloma annulare; geographic atrophy; gestational age | L92.0; H35.3190
gabhs | group A streptococcal pharyngitis; streptococcal | J02.0
gad | generalized anxiety disorder | F41.1
gas | group A streptococcus; gastric; streptococcus | B95.0
gave | gastric antral vascular ectasia | K31.819
gbm | glioblastoma multiforme; malignant neoplasm of brain | C71.9
gbs | guillain-barre syndrome; group B streptococcus | G61.0; B95.1
gc | gonococcal infection; gastric cancer | A54.9; C16.9
gca | giant cell arteritis | M31.6
gct, gctb | giant cell tumor; germ cell tumor; granulosa cell tumor | D48.0; M27.1
gd | graves disease; gaucher disease; gender dysphoria | E05.00; E75.22; F64.9
gdd | global developmental delay | F88
gdm a1, gdma1 | gestational diabetes mellitus diet controlled | O24.410
gdm a2, gdma2 | gestational diabetes mellitus insulin controlled | O24.414
gep net | neuroendocrine tumor; malignant carcinoid tumor | C7A.8
gerd le | gastro-esophageal reflux disease with esophagitis | K21.00
ghd | growth hormone deficiency | E23.0
gi bleed | gastrointestinal hemorrhage | K92.2
gib | gastrointestinal bleed; hemorrhage | K92.2
gist | gastrointestinal stromal tumor | C49.A0
glut1 | glucose transporter protein type 1 deficiency | E74.810
gm1, gm2 | gangliosidosis | E75.10; E75.00
gn | glomerulonephritis | N05.9
gord | gastro-oesophageal reflux disease | K21.9
gpa | granulomatosis with polyangiitis | M31.30
gpc | giant papillary conjunctivitis | H10.419
gpp | generalized pustular psoriasis | L40.1
ppp | palmoplantar pustulosis; pustulosis palmaris et plantaris | L40.3
gs | gallstone; gilbert syndrome; glaucoma suspect | K80.20; E80.4; H40.009
gsd | glycogen storage disease; gallstone disease | E74.00; K80.20
gsm | genitourinary syndrome of menopause; postmenopausal atrophic vaginitis | N95.2; N95.8
gtd, gtn | gestational trophoblastic disease | O01.9
gtps | greater trochanteric pain syndrome; trochanteric bursitis | M70.60
gts | gilles de la tourette syndrome | F95.2
gu | gastric ulcer; genitourinary; gonococcal urethritis | K25.9; A54.01
gvhd | graft-versus-host disease | D89.813
hace, hape | high altitude cerebral edema; high altitude pulmonary edema; effects of high altitude | T70.29XA
hab | habitual aborter | N96
hae | hereditary angioedema | D84.1
ham | htlv-1 associated myelopathy; tropical spastic paraplegia | G04.1
hb ss, hb sc | sickle-cell disease | D57.1; D57.20
hbsc, hgb sc | sickle-cell hb-c disease | D57.20
hbe | hepatic encephalopathy; hepatitis b e antigen | K76.82
hc | huntington chorea; hemicrania continua; head circumference | G10; G44.51
hct low | anemia | D64.9
hcl | hairy cell leukemia | C91.40
hcm | hypertrophic cardiomyopathy; hypercalcemia of malignancy | I42.2; E83.52
hcv | chronic viral hepatitis C | B18.2; B19.20
hd | huntington disease; hodgkin disease; hemodialysis; heart disease; hirschsprung disease | G10; C81.90; Z99.2; I51.9; Q43.1
hdv | hepatitis delta; hepatitis D | B17.0
hev | hepatitis E | B17.2
hfmd | hand foot and mouth disease | B08.4
hfs | hemifacial spasm; hand foot syndrome; clonic hemifacial spasm | G51.39; L27.1
hgd | high grade dysplasia; barrett esophagus with high grade dysplasia | K22.711
lgd | low grade dysplasia; barrett esophagus with low grade dysplasia | K22.710
hgsil vag | high grade squamous intraepithelial lesion on cytologic smear of vagina | R87.623
hh | hiatal hernia; hereditary hemochromatosis; hypogonadotropic hypogonadism | K44.9; E83.110; E23.0
hhm | hypercalcemia | E83.52
hhs | hyperosmolar hyperglycemic state | E11.00
hht | hereditary hemorrhagic telangiectasia | I78.0
hi | head injury; homicidal ideation; hearing impairment | S09.90XA; R45.850; H91.90
hie | hypoxic ischemic encephalopathy | P91.60
hies | hyperimmunoglobulin E syndrome | D82.4
hit, hitt | heparin-induced thrombocytopenia | D75.829
hiv enceph, hand hiv | human immunodeficiency virus disease | B20
hivan | human immunodeficiency virus disease with nephropathy | B20
hlh | hemophagocytic lymphohistiocytosis | D76.1
hlhs | hypoplastic left heart syndrome | Q23.4
hm | hemiplegic migraine; hydatidiform mole | G43.409; O01.9
hmb | heavy menstrual bleeding; excessive menstruation | N92.0
hme | multiple exostoses; human monocytic ehrlichiosis | Q78.6; A77.41
hna, hns | hyperosmolar | E11.00
hnc, hnscc | malignant neoplasm of head face and neck; head and neck cancer | C76.0
hnpp | hereditary neuropathy with liability to pressure palsies | G60.0
ho | heterotopic ossification | M61.50
hocm | hypertrophic obstructive cardiomyopathy | I42.1
hot flushes | flushing; menopausal | N95.1; R23.2
hp | helicobacter pylori; hypersensitivity pneumonitis | B96.81; J67.9
hpl | hyperlipidemia | E78.5
hpp | hypophosphatasia | E83.39
hpps, hypokpp, hypopp | periodic paralysis | G72.3
hps | hantavirus pulmonary syndrome; hypertrophic pyloric stenosis; hepatopulmonary syndrome; hermansky-pudlak syndrome | B33.4; Q40.0; K76.81; E70.331
hpt | hyperparathyroidism | E21.3
hrs 1, hrs aki | hepatorenal syndrome | K76.7
hs | hidradenitis suppurativa; hereditary spherocytosis; hippocampal sclerosis | L73.2; D58.0
hsct status | stem cells transplant status | Z94.84
hsd | hypermobility spectrum disorder; hypermobility syndrome | M35.7
hse | herpes simplex encephalitis; herpesviral encephalitis | B00.4
hsk | herpesviral keratitis | B00.52
hsil vulva | dysplasia of vulva | N90.1
hsm | hepatosplenomegaly; hepatomegaly with splenomegaly | R16.2
hsmn | hereditary motor and sensory neuropathy | G60.0
hsp | henoch-schonlein purpura; hereditary spastic paraplegia | D69.0; G11.4
htlv | htlv-1 infection; retrovirus | B97.33; Z22.6
hts | hypertrophic scar | L91.0
hus | hemolytic uremic syndrome | D59.30
hv | hallux valgus; hepatic vein | M20.10
hypoglyc | hypoglycemia | E16.2
hz | herpes zoster | B02.9
iaa | intra-abdominal abscess | K65.1
iad | incontinence associated dermatitis; irritant contact dermatitis due to incontinence | L24.A2
ibm | inclusion body myositis | G72.41
ibs u | irritable bowel syndrome | K58.9
ic | interstitial cystitis | N30.10
ica | internal carotid artery | I65.29
icb | intracranial bleed | I62.9
icc | intrahepatic cholangiocarcinoma | C22.1
icd allergic | irritant contact dermatitis | L24.9
icp | increased intracranial pressure; intrahepatic cholestasis of pregnancy | G93.2; O26.649
ida | iron deficiency anemia | D50.9
idd | intellectual and developmental disability; iodine deficiency | F79; E01.8
idh | intradialytic hypotension; intraductal | I95.3
idm | infant of diabetic mother | P70.1
ie | infective endocarditis | I33.0
iga deficiency, igad, siga | selective deficiency of immunoglobulin A | D80.2
igg4, igg4 rd | immunoglobulin G4-related disease | D89.84
igan | iga nephropathy | N02.B9
iggd, hypogam, hypogammaglobulinemia | hypogammaglobulinemia | D80.1
ih | inguinal hernia; idiopathic hypersomnia; infantile hemangioma | K40.90; G47.11; D18.00
ihh | idiopathic hypogonadotropic hypogonadism | E23.0
iih | idiopathic intracranial hypertension | G93.2
iim | idiopathic inflammatory myopathy; myositis | M60.9
ild | interstitial lung disease | J84.9
ilvt | idiopathic ventricular tachycardia | I47.29
imi | inferior myocardial infarction | I21.19
imn | membranous nephropathy | N04.20
inph | idiopathic normal pressure hydrocephalus | G91.2
iodm | insulin dependent diabetes | E10.9
iop high | ocular hypertension | H40.059
ipah | idiopathic pulmonary arterial hypertension; primary pulmonary hypertension | I27.0
ipd | invasive pneumococcal disease; idiopathic parkinson disease | A40.3; G20.A1
ipmn | intraductal papillary mucinous neoplasm | D13.6; D49.0
iron def | iron deficiency | E61.1
isr | in-stent restenosis; stenosis of coronary artery stent | T82.855A
ist | inappropriate sinus tachycardia | I47.11
itp | idiopathic thrombocytopenic purpura | D69.3
iufd | intrauterine fetal death | O36.4XX0
iud perf | mechanical complication of intrauterine contraceptive device | T83.39XA
ivc syndrome | compression of vein | I87.1
ivdd | intervertebral disc disorder; degeneration | M51.9
jaundice neo | neonatal jaundice | P59.9
jdm | juvenile dermatomyositis | M33.00
jeb | junctional epidermolysis bullosa | Q81.8
jhs | hypermobility syndrome | M35.7
jia poly | juvenile polyarthritis | M08.3
jna | juvenile nasopharyngeal angiofibroma | D10.6
jps | juvenile polyposis | D12.6
jra | juvenile rheumatoid arthritis | M08.00
kc | keratoconus | H18.609
kcn | keratoconus | H18.609
kcot | odontogenic cyst; odontogenic keratocyst | K09.0
kcs | keratoconjunctivitis sicca | H16.229
kd | kawasaki disease; kennedy disease | M30.3
kfs | klippel-feil syndrome | Q76.1
kpd, ketosis prone dm | diabetes mellitus with ketoacidosis | E11.10
kts | klippel-trenaunay syndrome | Q87.2
lad | lymphadenopathy; leukocyte adhesion deficiency; enlarged lymph nodes | R59.1; R59.9; D71
lam | lymphangioleiomyomatosis | J84.81
lbp | low back pain | M54.50
lbd | lewy body dementia | G31.83
lca | leber congenital amaurosis; leukocytoclastic vasculitis | H35.50; M31.0
lcv | leukocytoclastic vasculitis; hypersensitivity angiitis | M31.0; L95.8
lchf, lcp | legg-calve-perthes disease | M91.10
lcis | lobular carcinoma in situ | D05.00
ldd, lddd | lumbar degenerative disc disease | M51.369
leadd | lower extremity arterial disease | I70.209
le | lupus erythematosus; lower extremity | M32.9; L93.0
lea | lower extremity amputation | Z89.619
lems | lambert-eaton myasthenic syndrome | G70.80
lft elevation | elevation of levels of liver transaminase | R74.01
lgb | lower gastrointestinal bleed | K92.2
lgmd | limb girdle muscular dystrophy | G71.038; G71.039; G71.035
lgv | lymphogranuloma venereum | A55
lhon | leber hereditary optic neuropathy; optic atrophy | H47.22
lld | leg length discrepancy | M21.70
lms | leiomyosarcoma | C49.9
ln | lupus nephritis; lymph node | M32.14
loh | late onset hypogonadism | E29.1
loc brief | concussion with loss of consciousness | S06.0X1A
lom | loss of movement; limitation | M25.60
lops | loss of protective sensation | R20.8
lp | lichen planus | L43.9
lpd | luteal phase defect; lymphoproliferative disorder | N97.0; D47.9
lpl | lymphoplasmacytic lymphoma | C83.00
lpp | lichen planopilaris | L66.10
lpr | laryngopharyngeal reflux | K21.9; J38.7
lqts | long QT syndrome | I45.81
ls | lichen sclerosus; lumbar stenosis; lumbosacral | L90.0; M48.061
lsa | lichen sclerosus et atrophicus | L90.0
lsc | lichen simplex chronicus | L28.0
lscs | lower segment cesarean section; lumbar spinal stenosis | O82; M48.061
ltbi | latent tuberculosis infection | Z22.7
ltot | dependence on supplemental oxygen | Z99.81
ltx | liver transplant status; lung transplant status | Z94.4; Z94.2
lutd | lower urinary tract dysfunction | R39.9; N39.9
lv aneurysm | aneurysm of heart | I25.3
lvf | left ventricular failure | I50.1
lvh htn | hypertensive heart disease | I11.9
lvo | large vessel occlusion; cerebral infarction | I63.9
lvot | obstructive hypertrophic cardiomyopathy | I42.1
lymphad | lymphadenopathy | R59.1
mac lung | pulmonary mycobacterial infection | A31.0
mals | median arcuate ligament syndrome; celiac artery compression syndrome | I77.4
marsa | methicillin resistant | A49.02
mas | macrophage activation syndrome; meconium aspiration syndrome; mccune-albright syndrome | M04.8; P24.01; Q78.1; D76.1
mbd | metabolic bone disease; mineral and bone disorder; minimal brain dysfunction | M83.9; N25.81
mbc | metastatic breast cancer | C79.81; C50.919
mc | molluscum contagiosum; microscopic colitis; mixed cryoglobulinemia | B08.1; K52.839; D89.1
mcad, mcadd | medium chain acyl coa dehydrogenase deficiency; disorders of fatty-acid oxidation | E71.311
mca | middle cerebral artery | I63.519
mcas | mast cell activation syndrome | D89.40
mcd | minimal change disease; medullary cystic kidney; mast cell disease | N04.0; Q61.5; D47.09
mcdk | multicystic dysplastic kidney | Q61.4
mcl | mantle cell lymphoma; medial collateral ligament | C83.10; S83.419A
mcns | minimal change nephrotic syndrome | N04.0
mcs | minimally conscious state; multiple chemical sensitivity | R40.3; T78.40XA
mctd | mixed connective tissue disease | M35.1
md | macular degeneration; muscular dystrophy; meniere disease; mood disorder | H35.30; G71.00; H81.09; F39
mdr tb, mdrtb | multidrug resistant tuberculosis; tuberculosis | A15.0; Z16.24
mds eb | refractory anemia with excess of blasts | D46.20
meckel | meckel diverticulum | Q43.0
melas | melas syndrome | E88.41
merrf | merrf syndrome | E88.42
men | multiple endocrine neoplasia | E31.20
men2, men 2a, men2a | multiple endocrine neoplasia type IIA | E31.22
men 2b, men2b | multiple endocrine neoplasia type IIB | E31.23
mers | middle east respiratory syndrome; coronavirus | B97.29; J12.81
metab acidosis | acidosis | E87.20
mets syn, mets dx | metabolic syndrome | E88.810
mf | mycosis fungoides; myelofibrosis; multifactorial | C84.00; D75.81; D47.4
mfs | marfan syndrome; miller fisher syndrome | Q87.40; G61.0
mfh | malignant fibrous histiocytoma | C49.9
mg | myasthenia gravis | G70.00
mgd | meibomian gland dysfunction | H02.889
mgn, membranous | membranous nephropathy; membranous glomerulonephritis | N04.20; N05.2
mh | malignant hyperthermia; macular hole; mental health | T88.3XXA; H35.349
mhe | minimal hepatic encephalopathy | K76.82
midcab | presence of aortocoronary bypass graft | Z95.1
mis a | multisystem inflammatory syndrome | M35.81
ml | malignant lymphoma; metachromatic leukodystrophy | C85.90; E75.25
mld | metachromatic leukodystrophy | E75.25
mmd | moyamoya disease | I67.5
moya, moyamoya | moyamoya disease | I67.5
mma | methylmalonic acidemia | E71.120
mmn | multifocal motor neuropathy | G61.82
mmr | mismatch repair; measles mumps rubella | Z23
mnd | motor neuron disease | G12.20
mng | multinodular goiter | E04.2
mo | morbid obesity; myositis ossificans; migraine without aura | E66.01; M61.9; G43.009
ma | migraine with aura; microalbuminuria | G43.109; R80.9
moda | mood disorder | F39
mods, mof, mods sepsis | multiple organ dysfunction; severe sepsis | R65.20
moh | medication overuse headache | G44.40
mpe | malignant pleural effusion | J91.0
mpgn | membranoproliferative glomerulonephritis | N05.5; N04.5
mpm | malignant pleural mesothelioma | C45.0
mpns, mpnst | malignant neoplasm of peripheral nerves | C47.9
mps | myofascial pain syndrome; mucopolysaccharidosis | M79.18; E76.3
mr | mitral regurgitation; mental retardation | I34.0; F79
mrkh | agenesis of uterus; agenesis and aplasia of uterus | Q51.0
ms | multiple sclerosis; mitral stenosis; morning stiffness | G35.D; I05.0
msa c, msa p | multi-system atrophy | G90.3; G23.2
msd | musculoskeletal disorder | M79.9
msk pain | musculoskeletal pain | M79.18
msud | maple syrup urine disease | E71.0
mtc | medullary thyroid carcinoma | C73
mtx toxicity | poisoning by antineoplastic and immunosuppressive drugs; adverse effect of antineoplastic drugs | T45.1X5A
mua | manipulation; stiffness of joint | M25.60
mvd | mitral valve disease; multivessel disease | I34.9; I25.10
mvp mr | mitral valve prolapse; mitral insufficiency | I34.1; I34.0
mwt | mallory-weiss tear | K22.6
my | myopia; myalgia | H52.10
myd | myotonic dystrophy | G71.11
mzl | marginal zone lymphoma | C88.40; C83.80
nafl | nonalcoholic fatty liver | K76.0
nagma | acidosis | E87.29; E87.20
naion | nonarteritic ischemic optic neuropathy | H47.019
nait, fnait | neonatal alloimmune thrombocytopenia; transient neonatal thrombocytopenia | P61.0
nas | neonatal abstinence syndrome | P96.1
nb screen abnormal | abnormal findings on neonatal screening | P09.9
nbs | newborn screening | Z13.9
nbia | pantothenate kinase-associated neurodegeneration | G23.0
nbte | nonbacterial thrombotic endocarditis | I38
ncgs | non-celiac gluten sensitivity | K90.41
ncs | neurocardiogenic syncope; neurally mediated syncope | R55
ndi | nephrogenic diabetes insipidus | N25.1
ndph | new daily persistent headache | G44.52
nec fasc, nf | necrotizing fasciitis; neurofibromatosis | M72.6; Q85.00
nerd | nonerosive reflux disease | K21.9
nes | nonepileptic seizure; conversion disorder | F44.5
net | neuroendocrine tumor | C7A.8; D3A.8
nf 1 | neurofibromatosis type 1 | Q85.01
ngu | nongonococcal urethritis | N34.1
nhl b | b-cell lymphoma | C85.10
nicm | nonischemic cardiomyopathy | I42.8
nihl | noise-induced hearing loss | H83.3X9
nkh | nonketotic hyperglycinemia | E72.51
nl | necrobiosis lipoidica | L92.1
nld | necrobiosis lipoidica; nasolacrimal duct | L92.1; H04.559
nlphl | nodular lymphocyte predominant hodgkin lymphoma | C81.00
nmd | neuromuscular disease | G70.9
nme | necrolytic migratory erythema | L30.8
nmosd | neuromyelitis optica | G36.0
nms | neuroleptic malignant syndrome | G21.0
nmsc | malignant neoplasm of skin | C44.90
npc | niemann-pick disease type C; nasopharyngeal carcinoma | E75.242; C11.9
npd | niemann-pick disease; narcissistic personality disorder | E75.249; F60.81
nph | normal pressure hydrocephalus | G91.2
nrd, nrds, irds | neonatal respiratory distress syndrome; respiratory distress syndrome of newborn | P22.0
ns | nephrotic syndrome; noonan syndrome; nuclear sclerosis | N04.9; Q87.19; H25.10
nsclc | non-small cell lung cancer; malignant neoplasm of lung | C34.90
sclc | small cell lung cancer; malignant neoplasm of lung | C34.90
nsip | nonspecific interstitial pneumonia | J84.113
nsti | necrotizing soft tissue infection | M72.6
nsvt | nonsustained ventricular tachycardia | I47.29; I47.20
ntd | neural tube defect; nontropical | Q05.9; Q00.0
ntg | normal tension glaucoma | H40.1290
ntm lung | nontuberculous mycobacterial | A31.0
nvg | neovascular glaucoma; glaucoma secondary to other eye disorders | H40.50X0; H40.89
nvp | nausea and vomiting of pregnancy | O21.9; O21.0
oab wet | overactive bladder; urge incontinence | N32.81; N39.41
oag | open-angle glaucoma | H40.10X0
oas | oral allergy syndrome | T78.19XA
obs | organic brain syndrome; observation | F09
ocd | obsessive-compulsive disorder; osteochondritis dissecans | F42.9; M93.20
ocps use | surveillance of contraceptive pills | Z30.41
oca | oculocutaneous albinism | E70.329
odd | oppositional defiant disorder | F91.3
ohss | ovarian hyperstimulation | N98.1
oht | ocular hypertension; orthotopic heart transplant | H40.059; Z94.1
oi | osteogenesis imperfecta; orthostatic intolerance; opportunistic infection | Q78.0; I95.1
oic | opioid-induced constipation | K59.03
ois | ocular ischemic syndrome | H35.82; H34.9
olp | oral lichen planus | L43.8; L43.9
omd | oromandibular dystonia; idiopathic orofacial dystonia | G24.4
ome | otitis media with effusion | H65.90
oms | opsoclonus myoclonus | G25.3; H57.09
on | optic neuritis; osteonecrosis | H46.9; M87.9
onh | optic nerve hypoplasia | Q11.2; H47.039
onj, mronj | osteonecrosis of jaw | M87.180
opca | olivopontocerebellar atrophy | G23.8
opll | ossification of posterior longitudinal ligament; other specified spondylopathies | M48.8X9
opmd | oculopharyngeal muscular dystrophy | G71.09
os | osteosarcoma; osteoporosis | C41.9; M81.0
osd, osgood | osgood-schlatter | M92.529
osf | oral submucous fibrosis | K13.5
ouf, ov ca | malignant neoplasm of ovary | C56.9
pa | pernicious anemia; primary aldosteronism; psoriatic arthritis; panic attack | D51.0; E26.09; L40.50; F41.0
pad rest pain | atherosclerosis of native arteries of extremities with rest pain | I70.229
pafib rvr | paroxysmal atrial fibrillation | I48.0
pah | pulmonary arterial hypertension | I27.21
pais | partial androgen insensitivity syndrome | E34.52
pan | polyarteritis nodosa | M30.0
pandas | pediatric autoimmune neuropsychiatric disorders associated with streptococcal infection; autoimmune disease | D89.89
pans | autoimmune disease | D89.89
pap | pulmonary alveolar proteinosis; papanicolaou | J84.01; Z12.4
papvr | partial anomalous pulmonary venous connection | Q26.3
pbc | primary biliary cholangitis; primary biliary cirrhosis | K74.3
pca | posterior cortical atrophy; prostate cancer | G31.9; C61
pcb | postcoital bleeding | N93.0
pcd | primary ciliary dyskinesia; kartagener | J98.8; Q89.3; Q34.8
pcn all | allergy status to penicillin | Z88.0
pcnsl | primary central nervous system lymphoma | C83.390
pco | posterior capsular opacification; polycystic ovary | H26.499; E28.2
pcp | pneumocystis pneumonia | B59
pcs | postconcussional syndrome; postcholecystectomy syndrome; pelvic congestion syndrome | F07.81; K91.5; N94.89
pct | porphyria cutanea tarda | E80.1
pcv | polypoidal choroidal vasculopathy; polycythemia vera | H31.8; D45
pd | parkinson disease; personality disorder; panic disorder; peritoneal dialysis; peyronie disease | G20.A1; F60.9; F41.0; Z99.2; N48.6
pda | patent ductus arteriosus | Q25.0
pdd | persistent depressive disorder; pervasive developmental disorder; parkinson disease dementia | F34.1; F84.9; G20.A1
pdph | post dural puncture headache; spinal and lumbar puncture headache | G97.1
pe cancer | pulmonary embolism | I26.99
pelizaeus | pelizaeus-merzbacher disease | E75.27
pem | protein energy malnutrition | E46
pex, pxf, pxg | pseudoexfoliation; capsular glaucoma with pseudoexfoliation of lens | H40.1490; H25.9
pf | plantar fasciitis; pulmonary fibrosis | M72.2; J84.10
pfapa | periodic fever syndromes | M04.8
pfd | pelvic floor dysfunction; platelet function defect | N81.84; D69.1
pfic | progressive familial intrahepatic cholestasis | K76.89; E78.70
pfo stroke | patent foramen ovale | Q21.12
pg | pyoderma gangrenosum; pathological gambling | L88; F63.0
pgad | sexual arousal disorder | F52.8
pgl | persistent generalized lymphadenopathy; paraganglioma | R59.1; D44.7
ph 1 | primary hyperoxaluria | E72.53
php | pseudohypoparathyroidism | E20.1
phn | postherpetic neuralgia | B02.29
pi | pressure injury; pulmonary insufficiency; perinatal infection | L89.90; I37.1
pid, pidd | pelvic inflammatory disease; primary immunodeficiency | N73.9; D84.9
pih | pregnancy induced hypertension; postinflammatory hyperpigmentation | O13.9; L81.0
pjs | peutz-jeghers syndrome | Q85.89; Q85.8
pkan | pantothenate kinase-associated neurodegeneration | G23.0
pkd | polycystic kidney disease; paroxysmal kinesigenic dyskinesia | Q61.3; G24.8
pku | phenylketonuria | E70.0; E70.1
ple | polymorphous light eruption; protein losing enteropathy | L56.4; K90.49
pls | primary lateral sclerosis | G12.23
pma | progressive muscular atrophy | G12.25; G12.21
pmd | psychotic major depression | F32.3
pme | progressive myoclonic epilepsy; myoclonus epilepsy | G40.309; G40.C09
pmf | primary myelofibrosis; progressive massive fibrosis | D47.4; D75.81; J60
pmle | polymorphous light eruption | L56.4
pml jc | progressive multifocal leukoencephalopathy | A81.2
pmn | membranous nephropathy | N04.20
pmr gca | giant cell arteritis with polymyalgia rheumatica | M31.5
pms mood | premenstrual tension syndrome | N94.3
pn | polyneuropathy; peripheral neuropathy; pyelonephritis; prurigo nodularis | G62.9; N12; L28.1
pnd | paroxysmal nocturnal dyspnea; postnasal drip; perinatal depression | R06.09; R09.82; F53.0
pnh | paroxysmal nocturnal hemoglobinuria | D59.5
pnes seizure | conversion disorder with seizures | F44.5
poag mild | primary open-angle glaucoma mild stage | H40.1191
poc | products of conception | O03.4
pod | postoperative delirium; delirium | F05
poems | polyneuropathy organomegaly endocrinopathy; monoclonal | D47.9; E31.8; D47.2
poi | primary ovarian insufficiency; postoperative ileus | E28.39; K91.89
ponv | postoperative nausea and vomiting; nausea with vomiting | R11.2; T88.59XA
pop | pelvic organ prolapse | N81.9
ppa | primary progressive aphasia | G31.01
ppcm | peripartum cardiomyopathy | O90.3
ppd | postpartum depression; purified protein derivative; tuberculin | F53.0; R76.11; Z11.1
ppe | pleural effusion; palmar plantar erythrodysesthesia | J90; L27.1
pph | postpartum hemorrhage; primary pulmonary hypertension | O72.1; I27.0
ppms | multiple sclerosis primary progressive | G35.B1; G35.B0; G35
rrms | multiple sclerosis relapsing-remitting | G35.A; G35
spms | multiple sclerosis secondary progressive | G35.C1; G35.C0; G35
pphn | persistent pulmonary hypertension of newborn; persistent fetal circulation | P29.30
pps | postpolio syndrome; patellofemoral pain syndrome; post-pericardiotomy syndrome | G14; M22.2X9; I97.0
pr | pityriasis rosea; pulmonary regurgitation | L42; I37.1
prca | pure red cell aplasia | D60.9
pres | posterior reversible encephalopathy syndrome | I67.83
prp | pityriasis rubra pilaris | L44.0
ps | pyloric stenosis; pulmonary stenosis | Q40.0; I37.0
psa | psoriatic arthritis; prostate specific antigen | L40.50; R97.20
psc | primary sclerosing cholangitis; posterior subcapsular cataract | K83.01; H25.049
psgn, apsgn | poststreptococcal glomerulonephritis; acute nephritic syndrome | N00.9; N00.8
pso | psoriasis | L40.9
psp | progressive supranuclear palsy; primary spontaneous pneumothorax | G23.1; J93.11
pspd, psvt avnrt | supraventricular tachycardia | I47.19
ptb | preterm birth; pulmonary tuberculosis | O60.10X0; A15.0
ptc | papillary thyroid cancer; pseudotumor cerebri | C73; G93.2
pte | pulmonary thromboembolism; post-traumatic epilepsy | I26.99; G40.909
ptsd chronic | post-traumatic stress disorder chronic | F43.12
ptsd acute | post-traumatic stress disorder acute | F43.11
ptld | post-transplant lymphoproliferative disorder | D47.Z1
ptx trauma | traumatic pneumothorax | S27.0XXA
pu | peptic ulcer; pressure ulcer | K27.9; L89.90
puj | pelviureteric junction obstruction; hydronephrosis with ureteropelvic junction obstruction | N13.0; Q62.11
pupp, puppp | pruritic urticarial papules and plaques of pregnancy | O26.86
puv | posterior urethral valves; congenital posterior urethral valves | Q64.2
pv | polycythemia vera; pemphigus vulgaris | D45; L10.0
pvd | peripheral vascular disease; posterior vitreous detachment | I73.9; H43.819
pvl | periventricular leukomalacia; panton-valentine leukocidin | P91.2
pvns | pigmented villonodular synovitis | M12.20
pvr | post void residual; proliferative vitreoretinopathy | R39.198; H35.20
pvs | persistent vegetative state; pulmonary valve stenosis; plummer-vinson syndrome | R40.3; I37.0; D50.1
pvt | portal vein thrombosis; polymorphic ventricular tachycardia | I81; I47.20
pwh | hemophilia | D66
pws | prader-willi syndrome; port-wine stain | Q87.11; Q82.5
pxe | pseudoxanthoma elasticum | Q82.8
qfever | q fever | A78
raeb | refractory anemia with excess of blasts | D46.20
rars | refractory anemia with ring sideroblasts | D46.1
ramsay hunt | postherpetic geniculate ganglionitis | B02.21
rao | retinal artery occlusion | H34.9
rar | renal artery | I70.1
ras | renal artery stenosis; recurrent aphthous stomatitis | I70.1; K12.0
rbbb lafb, bifascicular block | bifascicular block | I45.2
rbd | REM sleep behavior disorder | G47.52
rcc | renal cell carcinoma | C64.9
rcm | restrictive cardiomyopathy; retrograde | I42.5
rcs | rotator cuff syndrome | M75.100
rd | retinal detachment; raynaud disease; respiratory distress | H33.20; I73.00
rdd | rosai-dorfman disease | D76.3
rds neo | respiratory distress syndrome of newborn | P22.0
re | reflux esophagitis; refractive error; rheumatoid; retained | K21.00; H52.7
rem bd | REM sleep behavior disorder | G47.52
rf | renal failure; respiratory failure; rheumatic fever | N19; J96.90; I00
rhd | rheumatic heart disease | I09.9
rieg | axenfeld-rieger | Q13.81
rls | restless legs syndrome | G25.81
rml pna | lobar pneumonia | J18.1
rmsf | rocky mountain spotted fever | A77.0
rn | reflux nephropathy | N13.9
roh | removal of hardware | Z47.2
rop | retinopathy of prematurity | H35.109
rosacea ocular | rosacea; blepharitis | L71.8
rp | retinitis pigmentosa; raynaud phenomenon; relapsing polychondritis | H35.52; I73.00; M94.1
rpc | relapsing polychondritis; recurrent pyogenic cholangitis | M94.1; K83.09
rpgn | rapidly progressive glomerulonephritis | N01.9
rpf | retroperitoneal fibrosis | N13.5; K68.2
rpl | recurrent pregnancy loss | N96
rpoc | retained products of conception | O73.1; O03.4
rrd | rhegmatogenous retinal detachment; retinal detachment with retinal break | H33.009
rrp | recurrent respiratory papillomatosis | D14.1
rs | reye syndrome; rett syndrome; reiter | G93.7; F84.2
rsi | repetitive strain injury; soft tissue disorder related to use | M70.90
rsd crps | complex regional pain syndrome | G90.50
rsv bronch | acute bronchiolitis due to respiratory syncytial virus | J21.0
rsvp | respiratory syncytial virus pneumonia | J12.1
rta | renal tubular acidosis; road traffic accident | N25.89; V89.2XXA
rtl | retinal tear | H33.309
rts | rett syndrome; rubinstein-taybi syndrome | F84.2; Q87.2
rv | rotavirus; right ventricular | A08.0
rvo | retinal vein occlusion | H34.8190
rvvc | recurrent vulvovaginal candidiasis; chronic candidiasis of vulva and vagina | B37.32
sa | septic arthritis; sexual assault; suicide attempt; sleep apnea; sarcoidosis | M00.9; T74.21XA; T14.91XA; G47.30
sac | seasonal allergic conjunctivitis | H10.10
sad | seasonal affective disorder; social anxiety disorder; separation anxiety disorder | F33.8; F40.10; F93.0
saga | subependymal | D43.2
saml, samter, aerd | aspirin-exacerbated respiratory disease; asthma | J45.909
sar | seasonal allergic rhinitis | J30.2
sars | severe acute respiratory syndrome | J12.81
sb | spina bifida; small bowel | Q05.9
sbma | spinal and bulbar muscular atrophy; other inherited spinal muscular atrophy | G12.1
sbp | spontaneous bacterial peritonitis | K65.2
sbs | shaken baby syndrome; short bowel syndrome; sick building | T74.4XXA; K90.829
sca | spinocerebellar ataxia; sickle cell anemia; sudden cardiac arrest | G11.8; D57.1; I46.9
scad | spontaneous coronary artery dissection | I25.42
scc | squamous cell carcinoma; spinal cord compression; sickle cell crisis | C44.92; G95.20; D57.00
sccis | squamous cell carcinoma in situ | D04.9
scd | sickle cell disease; sudden cardiac death; semicircular canal dehiscence; spinocerebellar degeneration | D57.1; I46.9; H83.8X9
scfe, sufe | slipped capital femoral epiphysis | M93.003
sci | spinal cord injury | S14.109A
scids | severe combined immunodeficiency | D81.9
scz | schizophrenia | F20.9
sdb | sleep disordered breathing; sleep apnea | G47.30; G47.8
sdh acute | traumatic subdural hemorrhage | S06.5X0A
se | status epilepticus | G40.901
sega | subependymal giant cell | D43.2
sfn | small fiber neuropathy | G62.89
sga newborn | newborn small for gestational age | P05.10
shpt esrd | secondary hyperparathyroidism of renal origin | N25.81
shox | short stature | E34.329; R62.52
si | suicidal ideation; stress incontinence; sacroiliac | R45.851; N39.3
siadh | syndrome of inappropriate antidiuretic hormone | E22.2
sib | self-injurious behavior | R45.88; F98.4
sibo | small intestinal bacterial overgrowth | K63.8219
sids | sudden infant death syndrome | R99
sijd, sid | sacroiliac joint dysfunction; segmental and somatic dysfunction of sacral region | M53.3; M99.04
sirva | shoulder injury related to vaccine administration | M75.50; T88.1XXA
sja | systemic juvenile arthritis | M08.20
sjia | juvenile rheumatoid arthritis with systemic onset | M08.20
aosd | adult-onset still's disease | M06.1
sld | speech and language disorder; specific learning disorder | F80.9; F81.9
sle nephritis | glomerular disease in systemic lupus erythematosus | M32.14
slk | superior limbic keratoconjunctivitis; filamentary | H16.129
sll | small lymphocytic lymphoma | C83.00
slr positive | sciatica | M54.30
sls | sjogren-larsson syndrome | Q87.19
sm | systemic mastocytosis | D47.02; C96.21
sma syndrome, smas | superior mesenteric artery syndrome | K55.1
smi | severe mental illness; mental disorder | F99
sms | smith-magenis syndrome; stiff | Q93.88
sps | stiff-man syndrome | G25.82
snhl | sensorineural hearing loss | H90.5
sod | septo-optic dysplasia; sphincter of oddi | Q04.4; K83.4
sonk | spontaneous osteonecrosis of knee | M87.9
spa | spondyloarthritis; spondyloarthropathy | M46.90; M45.A0
spn | solitary pulmonary nodule | R91.1
srus | solitary rectal ulcer | K62.6
ss | serotonin syndrome; sjogren syndrome; scoliosis; sickle cell; systemic sclerosis; spinal stenosis | G90.81; M35.00; D57.1; M34.9; M48.00
sscd | semicircular canal dehiscence | H83.8X9
ssi deep | deep incisional surgical site infection | T81.42XA
ssnhl | sudden sensorineural hearing loss | H91.20
sspe | subacute sclerosing panencephalitis | A81.1
sss | sick sinus syndrome; subclavian steal syndrome | I49.5; G45.8
ssss | staphylococcal scalded skin syndrome | L00
stemi eq | ST elevation myocardial infarction | I21.3
sturge | sturge-weber syndrome | Q85.89
sui | stress urinary incontinence | N39.3
sunct | short lasting unilateral neuralgiform headache with conjunctival injection and tearing | G44.059
svc | superior vena cava | I87.1
svd | spontaneous vaginal delivery; small vessel disease | O80; I67.89
sws | sturge-weber syndrome | Q85.89
taa rupture | thoracic aortic aneurysm ruptured | I71.10
tac, tacs | trigeminal autonomic cephalgias | G44.099
taco | transfusion associated circulatory overload | E87.71
trali | transfusion-related acute lung injury | J95.84
ta gvhd | graft-versus-host disease | D89.813
tao | thromboangiitis obliterans; thyroid associated ophthalmopathy | I73.1; E05.00
taps | twin | O43.029
ttts | fetus-to-fetus placental transfusion syndrome; twin | O43.029
tar | thrombocytopenia with absent radius | Q87.2
tbm | tuberculous meningitis; tracheobronchomalacia | A17.0; J98.09
tcc | transitional cell carcinoma; malignant neoplasm of bladder | C67.9
tcs | treacher collins; tethered cord syndrome | Q75.4; Q06.8; G95.89
td | tardive dyskinesia; tourette disorder; tetanus diphtheria; travelers diarrhea | G24.01; F95.2; Z23; A09
tef | tracheoesophageal fistula | Q39.1; J86.0
ten | toxic epidermal necrolysis | L51.2
tgcc, tgct | tenosynovial giant cell tumor; testicular germ cell tumor | D48.1; C62.90; D48.119
tga | transposition of great arteries; transient global amnesia | Q20.3; G45.4
tgn | trigeminal neuralgia | G50.0
thy ca | malignant neoplasm of thyroid gland | C73
tia mini | transient cerebral ischemic attack | G45.9
tin | tubulointerstitial nephritis | N12
tio | osteomalacia; tumor induced osteomalacia | M83.8
tls | tumor lysis syndrome | E88.3
tle | temporal lobe epilepsy; localization-related symptomatic epilepsy | G40.209
tmd | temporomandibular disorder | M26.609
tma | thrombotic microangiopathy; transmetatarsal amputation; acquired absence of foot | M31.10; Z89.439
tmj d | temporomandibular joint disorder | M26.609
tn | trigeminal neuralgia | G50.0
tnbc | triple negative breast cancer; malignant neoplasm of breast; estrogen receptor negative | C50.919
toa | tubo-ovarian abscess | N70.93
tof pa | tetralogy of fallot | Q21.3
tos | thoracic outlet syndrome | G54.0
tp53, lfs | li-fraumeni; genetic susceptibility to malignant neoplasm | Z15.01
tr | tricuspid regurgitation | I36.1; I07.1
traps | tumor necrosis factor receptor associated periodic syndrome; cryopyrin | M04.1; M04.8
trach dep | tracheostomy status | Z93.0
ts | tuberous sclerosis; turner syndrome; tourette syndrome; tricuspid stenosis; trigger | Q85.1; Q96.9; F95.2; I07.0
tsc | tuberous sclerosis complex | Q85.1
tsp | tropical spastic paraplegia | G04.1
tss | toxic shock syndrome | A48.3
ttnb | transient tachypnea of newborn | P22.1
ttr amyloid, hattr, attrwt, attr cm | transthyretin amyloidosis | E85.82; E85.4
tvd | triple vessel disease; tricuspid valve disorder | I25.10; I36.9
twi | abnormal electrocardiogram | R94.31
uc pan | ulcerative pancolitis | K51.00
ucd | urea cycle disorder | E72.20
uctd | undifferentiated connective tissue disease | M35.9
udt | undescended testicle | Q53.9
ui | urinary incontinence | R32
uip | usual interstitial pneumonia | J84.112
upj | ureteropelvic junction | N13.0
urti viral | acute upper respiratory infection | J06.9
us | usher syndrome | H35.53
utuc | malignant neoplasm of renal pelvis; malignant neoplasm of ureter | C65.9
uv prolapse, uvp | uterovaginal prolapse | N81.4
uve | uveitis | H20.9
va | ventricular arrhythmia; visual acuity | I49.9
vacterl | vater syndrome | Q87.2
vad | vascular dementia; presence of heart assist device | F01.50; Z95.811
vain 3 | severe vaginal dysplasia; carcinoma in situ of vagina | D07.2
vap pna | ventilator associated pneumonia | J95.851
vbi | vertebrobasilar insufficiency; vertebro-basilar artery syndrome | G45.0
vcd | vocal cord dysfunction | J38.3
vci | vascular cognitive impairment; vascular dementia | F01.50; I67.9
vcfs | velo-cardio-facial syndrome | Q93.81
vcug reflux | vesicoureteral reflux | N13.70
vd | venereal disease; vaginal delivery | A64; O80
vf arrest | ventricular fibrillation; cardiac arrest | I49.01
vhl | von hippel-lindau | Q85.83
vhd | valvular heart disease; endocarditis | I38; I38
vin 3 | carcinoma in situ of vulva; severe vulvar dysplasia | D07.1
vin 1 | mild vulvar dysplasia | N90.0
vin 2 | moderate vulvar dysplasia | N90.1
vkc | vernal keratoconjunctivitis | H16.269; H10.44
vkh | vogt-koyanagi syndrome | H20.829
vl | visceral leishmaniasis | B55.0
vm | vestibular migraine; varicose | G43.809; G43.E09
vod, sos liver | hepatic veno-occlusive disease | K76.5
voc scd | hb-ss disease with crisis | D57.00
vpi | velopharyngeal insufficiency; velopharyngeal | K13.79; Q38.8
vri | viral respiratory infection | J06.9; J98.8
vsd repair | ventricular septal defect | Q21.0
vt storm | ventricular tachycardia | I47.20
vte hx | personal history of venous thrombosis and embolism | Z86.718
vui | venous ulcer | I83.009
vv | varicose veins | I83.90
vvc | vulvovaginal candidiasis | B37.31
vvs | vulvar vestibulitis; vasovagal syncope | N94.810; R55
vws | von willebrand syndrome | D68.00
vzv | varicella zoster virus | B01.9; B02.9
was | wiskott-aldrich syndrome | D82.0
wbc high | elevated white blood cell count | D72.829
wdha, vipoma | endocrine pancreas secretion; vipoma | E16.8
we | wernicke encephalopathy | E51.2
wg | wegener granulomatosis | M31.30
whim | immunodeficiency | D81.89; D81.9
wks | wernicke-korsakoff | F10.96; E51.2
wm | waldenstrom macroglobulinemia | C88.00
wmd | white matter disease | R90.82
wpw | wolff-parkinson-white; pre-excitation syndrome | I45.6
ws | williams syndrome; west syndrome; waardenburg | Q93.82; G40.822; E70.8
west | infantile spasms | G40.822
is, infantile spasms | epileptic spasms | G40.822
wt | wilms tumor | C64.9
xdr tb, xdr | extensively drug resistant tuberculosis | A15.0
xla | x-linked agammaglobulinemia; hereditary hypogammaglobulinemia | D80.0
xlh | x-linked hypophosphatemia; familial hypophosphatemia | E83.31
xp | xeroderma pigmentosum | Q82.1
xt, x t | exotropia; intermittent exotropia | H50.10; H50.30
aet, xet | alternating esotropia | H50.05
ie t, e t | intermittent esotropia | H50.311; H50.00
ht eye | hypertropia; vertical strabismus | H50.21
zes, ze | zollinger-ellison syndrome | E16.4
zollinger | zollinger-ellison syndrome | E16.4
aub a, aub l, aub o | abnormal uterine bleeding | N93.8; N93.9
biv failure | biventricular heart failure | I50.82
bilat pe | pulmonary embolism | I26.99
apc | atrial premature contraction; adenomatous polyposis coli | I49.1; D12.6
asam, ascd | anterior spinal; subacute combined degeneration of spinal cord | G32.0
scdc | subacute combined degeneration of spinal cord | G32.0
aas | atlantoaxial subluxation; aortic arch syndrome; anabolic steroid | M43.4; M31.4
adpld | polycystic liver; congenital cystic disease of liver | Q44.6
pcld | congenital cystic disease of liver | Q44.6
agt | abnormal glucose tolerance | R73.02
aicd firing | automatic implantable cardiac defibrillator | Z45.02
alk | alkalosis | E87.3
allo bmt | bone marrow transplant status | Z94.81
alte | apparent life threatening event | R68.13
amd wet | exudative age-related macular degeneration | H35.3290
aod | alcohol and other drug; psychoactive substance | F19.10
bcva | blunt cerebrovascular injury | S15.009A
bdz | benzodiazepine | T42.4X1A
ble dvt | embolism and thrombosis of deep veins of lower extremity bilateral | I82.403
cadx, cad pci | atherosclerotic heart disease | I25.10
cca | common carotid artery; cholangiocarcinoma | I65.29; C22.1
ccl | cholecystolithiasis | K80.20
cle | cutaneous lupus | L93.2
cps epilepsy | complex partial seizures | G40.209
crbsi | catheter-related bloodstream infection | T80.211A
csf otorrhea | cerebrospinal fluid otorrhea | G96.01
csf rhinorrhea | cerebrospinal fluid rhinorrhea | G96.01; J34.89
ejd | ejaculatory dysfunction | N53.19
asyncl, aortic dz | disorder of aorta | I77.9
ibsd mixed | mixed irritable bowel syndrome | K58.2
iliac aneurysm | aneurysm of iliac artery | I72.3
lpfb block | left posterior fascicular block | I44.5
oph | orthostatic | I95.1
oh | orthostatic hypotension | I95.1
ota | otalgia | H92.09
paroxys svt | supraventricular tachycardia | I47.10
peg dep | gastrostomy status | Z93.1
poly sub | psychoactive substance abuse | F19.10
ppx | prophylactic measure | Z29.9
pt education | counseling | Z71.89
rvf | right ventricular failure; rectovaginal fistula | I50.810; N82.3
vvf | vesicovaginal fistula | N82.0
ecf, fistula bowel | fistula of intestine | K63.2
sab incomplete | incomplete spontaneous abortion | O03.4
tah bso status | acquired absence of both cervix and uterus | Z90.710
ugi bleed | gastrointestinal hemorrhage | K92.2
xol | exophthalmos | H05.20
`;
