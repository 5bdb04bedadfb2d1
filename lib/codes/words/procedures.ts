/** What people type: ICD-10-PCS: operations as people call them. See {@link ./entries.ts} for how a line is read. */
export const PROCEDURES = `
appendectomy, lap appy | resection of appendix | 0DTJ4ZZ; 0DTJ0ZZ
chole removal, cholecystectomy, lap chole, gallbladder removal | resection of gallbladder | 0FT44ZZ; 0FT40ZZ
hysterectomy procedure, tah procedure | resection of uterus | 0UT90ZZ; 0UT94ZZ
oophorectomy | resection of ovary | 0UT20ZZ
salpingectomy | resection of fallopian tube | 0UT70ZZ
prostatectomy | resection of prostate | 0VT00ZZ
turp | excision of prostate via natural or artificial opening endoscopic; destruction of prostate | 0VB08ZZ; 0V508ZZ
nephrectomy | resection of kidney | 0TT00ZZ
splenectomy | resection of spleen | 07TP0ZZ
thyroidectomy | resection of thyroid gland; excision of thyroid gland | 0GTK0ZZ
mastectomy procedure | resection of breast; excision of breast | 0HTT0ZZ; 0HTU0ZZ
lumpectomy | excision of breast | 0HBT0ZZ; 0HBU0ZZ
colectomy, hemicolectomy | resection of large intestine; excision of colon | 0DTE0ZZ; 0DTF0ZZ
sigmoidectomy | resection of sigmoid colon | 0DTN0ZZ
gastrectomy | resection of stomach; excision of stomach | 0DT60ZZ; 0DB60ZZ
sleeve gastrectomy procedure | excision of stomach vertical | 0DB64Z3
gastric bypass procedure | bypass stomach to jejunum | 0D164ZA
lobectomy | resection of lung lobe | 0BTC0ZZ
pneumonectomy | resection of lung | 0BTK0ZZ
tonsillectomy, t a | resection of tonsils | 0CTPXZZ
adenoidectomy | resection of adenoids | 0CTQXZZ
craniotomy | drainage of brain; excision of brain; release | 00B00ZZ
laminectomy | excision of lumbar vertebra; release lumbar spinal cord | 0QB00ZZ; 01NB0ZZ
discectomy | excision of intervertebral disc; resection of intervertebral disc | 0SB20ZZ; 0ST20ZZ
spinal fusion procedure | fusion of lumbar vertebral joint | 0SG00AJ
knee replacement procedure, tka procedure | replacement of knee joint with synthetic substitute | 0SRC0J9; 0SRD0J9
hip replacement procedure, tha procedure | replacement of hip joint with synthetic substitute | 0SR90J9; 0SRB0J9
orif | reposition with internal fixation device open approach | 0QSB04Z
crif, closed reduction | reposition external approach; reposition percutaneous | 0QSBXZZ
arthroscopy | inspection of joint percutaneous endoscopic approach | 0SJC4ZZ; 0SJD4ZZ
meniscectomy | excision of knee joint | 0SBC4ZZ; 0SBD4ZZ
rotator cuff repair | repair shoulder tendon | 0LQ14ZZ; 0LQ24ZZ
amputation procedure, bka procedure, aka procedure | detachment at lower leg; detachment at upper leg | 0Y6H0Z1; 0Y6C0Z1
cabg procedure, coronary bypass | bypass coronary artery | 0210093
pci procedure, coronary stent placement, ptca procedure, angioplasty | dilation of coronary artery | 027034Z; 02703ZZ
cardiac cath, left heart cath, lhc, heart cath | measurement of cardiac sampling and pressure left heart | 4A023N7
rhc, right heart cath | measurement of cardiac sampling and pressure right heart | 4A023N6
tavr procedure | replacement of aortic valve percutaneous | 02RF38Z
avr procedure | replacement of aortic valve | 02RF08Z
pacemaker insertion, pacemaker placement, ppm insertion | insertion of pacemaker | 0JH606Z; 0JH604Z
icd insertion, icd placement | insertion of defibrillator generator | 0JH608Z
cardioversion | restoration of cardiac rhythm | 5A2204Z
ablation | destruction of conduction mechanism | 02583ZZ
pericardiocentesis | drainage of pericardial cavity | 0W9D3ZZ
thoracentesis, chest tap | drainage of pleural cavity | 0W993ZZ; 0W9B3ZZ
chest tube, chest tube placement | drainage of pleural cavity with drainage device | 0W9930Z; 0W9B30Z
paracentesis, belly tap | drainage of peritoneal cavity | 0W9G3ZZ
lp, spinal tap, lumbar puncture | drainage of spinal canal | 009U3ZX
intubation, et tube, eti | insertion of endotracheal airway into trachea | 0BH17EZ
mechanical ventilation, vent, mech vent | respiratory ventilation | 5A1945Z; 5A1955Z; 5A1935Z
bipap treatment | assistance with respiratory ventilation | 5A09357
trach placement, tracheostomy procedure, tracheotomy | bypass trachea to cutaneous with tracheostomy device | 0B110F4; 0B113F4
bronchoscopy, bronch | inspection of tracheobronchial tree | 0BJ08ZZ
bal, bronchoalveolar lavage | drainage of lung diagnostic | 0B9M8ZX
egd, upper endoscopy | inspection of upper intestinal tract via natural or artificial opening endoscopic | 0DJ08ZZ
egd with biopsy | excision of stomach via natural or artificial opening endoscopic diagnostic | 0DB68ZX
colonoscopy procedure | inspection of lower intestinal tract via natural or artificial opening endoscopic | 0DJD8ZZ
polypectomy | excision of colon via natural or artificial opening endoscopic | 0DBN8ZZ; 0DBN8ZX
ercp | inspection of hepatobiliary duct; fluoroscopy of biliary | 0FJB8ZZ
peg placement, peg procedure | insertion of feeding device into stomach | 0DH63UZ
ng tube, ngt | insertion of feeding device into stomach via natural or artificial opening; drainage of stomach | 0DH67UZ
picc placement, picc insertion, central line placement, cvc placement | insertion of infusion device into superior vena cava | 02HV33Z
port placement | insertion of vascular access device totally implantable | 0JH60WZ
dialysis procedure, hemodialysis procedure | performance of urinary filtration | 5A1D70Z; 5A1D90Z
crrt | performance of urinary filtration continuous | 5A1D90Z
blood transfusion, transfusion, prbc transfusion, prbc | transfusion of nonautologous red blood cells | 30233N1
platelet transfusion | transfusion of nonautologous platelets | 30233R1
ffp | transfusion of nonautologous plasma | 30233L1; 30233K1
ecmo | extracorporeal oxygenation membrane | 5A1522F; 5A1522G
iabp | assistance with cardiac output using balloon pump | 5A02210
cpr | performance of cardiac output single manual | 5A12012
c section procedure, cesarean procedure | extraction of products of conception low | 10D00Z1
vaginal delivery procedure | delivery of products of conception | 10E0XZZ
vacuum delivery | extraction of products of conception vacuum | 10D07Z6
forceps delivery | extraction of products of conception low forceps | 10D07Z3
episiotomy | division of female perineum | 0W8NXZZ
amniotomy, arom | drainage of amniotic fluid therapeutic from products of conception | 10907ZC
d c, d and c | extraction of endometrium | 0UDB7ZZ; 0UDB8ZZ
tubal ligation procedure | occlusion of bilateral fallopian tubes | 0UL74ZZ
circumcision procedure | excision of prepuce | 0VTTXZZ
vasectomy procedure | excision of vas deferens; occlusion of vas deferens | 0VBQ0ZZ
hernia repair, inguinal hernia repair, herniorrhaphy | repair inguinal region; supplement inguinal region | 0YQ50ZZ; 0YU50JZ
debridement | excision of subcutaneous tissue and fascia; extraction of skin | 0JBR0ZZ; 0HBMXZZ
i d, incision and drainage, i and d | drainage of skin; drainage of subcutaneous tissue | 0H9MXZZ; 0J9N0ZZ
skin graft, stsg | replacement of skin with autologous tissue substitute | 0HRKX74
laceration repair, suturing | repair skin external approach | 0HQ1XZZ
kidney transplant procedure | transplantation of kidney | 0TY10Z0
liver transplant procedure | transplantation of liver | 0FY00Z0
stent ureter, ureteral stent, double j stent, jj stent | insertion of intraluminal device; dilation of ureter with intraluminal device | 0T768DZ; 0T778DZ
lithotripsy, eswl | fragmentation in kidney; fragmentation external approach | 0TF3XZZ; 0TF4XZZ
cystoscopy, cysto | inspection of bladder via natural or artificial opening endoscopic | 0TJB8ZZ
cataract surgery, phaco, cataract removal | replacement of lens with synthetic substitute percutaneous | 08RJ3JZ; 08RK3JZ
vitrectomy | excision of vitreous; extraction of vitreous | 08B43ZZ; 08B53ZZ
carotid endarterectomy, cea | extirpation of matter from common carotid artery; extirpation internal carotid artery | 03CK0ZZ; 03CL0ZZ
evar, aaa repair | restriction of abdominal aorta with intraluminal device | 04V03DZ
fem pop, fem pop bypass | bypass femoral artery to popliteal artery | 041K0JL; 041L0JL
thrombectomy | extirpation of matter | 03CG3ZZ; 03CG3Z7
bone marrow biopsy | extraction of iliac bone marrow diagnostic | 07DR3ZX
liver biopsy | excision of liver diagnostic | 0FB03ZX
kidney biopsy, renal biopsy | excision of kidney diagnostic | 0TB03ZX; 0TB13ZX
lung biopsy | excision of lung diagnostic | 0BBK3ZX
breast biopsy | excision of breast diagnostic | 0HBT3ZX; 0HBU3ZX
prostate biopsy | excision of prostate diagnostic | 0VB03ZX; 0VB07ZX
mri brain | magnetic resonance imaging of brain | B030ZZZ
ct head, head ct | computerized tomography of brain; ct scan of head | B020ZZZ
ct abdomen | computerized tomography of abdomen | BW20ZZZ
cta chest | computerized tomography of pulmonary artery | B32TZZZ
echo, tte, echocardiogram | ultrasonography of heart | B244ZZZ; B24BZZZ
tee | ultrasonography of heart transesophageal | B24BZZ4
us abdomen | ultrasonography of abdomen | BW40ZZZ
pet scan | positron emission tomographic imaging | CW3NYZZ; CB32KZZ
xr, xray, x ray | plain radiography; diagnostic imaging
perc, perq | percutaneous
endo, endosc | endoscopic
perc endo, lap, laparoscopic | percutaneous endoscopic approach
dev | device
biopsy, bx | diagnostic; excision diagnostic
removal of | excision; resection; extirpation
mra, mri | magnetic resonance imaging
ct, cat scan | computerized tomography
us, sono, ultrasound | ultrasonography
fluoro | fluoroscopy
`;
