/** What people type: heart and vessels. See {@link ./entries.ts} for how a line is read. */
export const CARDIOLOGY = `
htn, hbp, high blood pressure, high bp, essential htn | hypertension | I10
accelerated htn, malignant htn, uncontrolled htn | hypertension | I10
htn urgency, hypertensive urgency | hypertensive urgency | I16.0
htn emergency, hypertensive emergency | hypertensive emergency | I16.1
htn crisis | hypertensive crisis | I16.9
resistant htn, refractory hypertension | resistant hypertension | I1A.0
secondary htn | secondary hypertension | I15.9
renovascular htn, renal artery htn | renovascular hypertension | I15.0
hhd, hcvd, hypertensive cardiovascular disease | hypertensive heart disease | I11.9
htn chf, htn with chf, hypertensive heart failure | hypertensive heart disease with heart failure | I11.0
htn ckd, htn with ckd, hypertensive nephrosclerosis, hypertensive nephropathy | hypertensive chronic kidney disease | I12.9
htn heart and ckd, hhd ckd | hypertensive heart and chronic kidney disease | I13.10
htn chf ckd, cardiorenal syndrome | hypertensive heart and chronic kidney disease with heart failure | I13.0
low blood pressure, low bp, hypotensive | hypotension | I95.9
orthostasis, ortho hypo, bp drops standing, postural hypotension | orthostatic hypotension | I95.1
noh | neurogenic orthostatic hypotension | G90.3
idh, intradialytic hypotension | hypotension of hemodialysis | I95.3
ebp, elevated bp, elevated blood pressure, white coat, white coat hypertension, white coat htn | elevated blood-pressure reading without diagnosis of hypertension | R03.0
chf, ccf, hf, congestive heart failure, cardiac failure, weak heart, heart failing | heart failure | I50.9
hfref, systolic hf, systolic chf, lvsd, left ventricular systolic dysfunction | systolic heart failure | I50.20
hfpef, diastolic hf, diastolic chf | diastolic heart failure | I50.30
hfmref, hfimpef, hfrecef | heart failure | I50.9; I50.20
adhf, decompensated chf, decompensated heart failure, chf exacerbation | acute on chronic heart failure | I50.9; I50.23; I50.33
acute on chronic systolic chf, aoc systolic chf | acute on chronic systolic heart failure | I50.23
acute on chronic diastolic chf, aoc diastolic chf | acute on chronic diastolic heart failure | I50.33
rhf, right heart failure, rv failure, cor pulmonale with failure | right heart failure | I50.810
bivhf, biventricular failure | biventricular heart failure | I50.82
lvf, lvhf, left heart failure | left ventricular failure | I50.1
fluid on the lungs, flash pulmonary edema, ape | acute pulmonary edema | J81.0
cad, coronary artery disease, ashd, blocked arteries, clogged arteries, hardening of the heart arteries, blocked heart arteries | atherosclerotic heart disease of native coronary artery; coronary artery disease | I25.10
ascvd, arteriosclerotic cardiovascular disease | atherosclerotic cardiovascular disease; atherosclerotic heart disease | I25.10
chd | coronary heart disease; congenital heart disease | I25.10; Q24.9
ihd, cihd | chronic ischemic heart disease | I25.9
cad with angina, cad angina | atherosclerotic heart disease of native coronary artery with angina pectoris | I25.119
cabg disease, graft disease, cad of cabg | atherosclerosis of coronary artery bypass graft | I25.810
cto | chronic total occlusion of coronary artery; chronic total occlusion of artery of extremities | I25.82; I70.92
scad | spontaneous coronary artery dissection | I25.42
cav | coronary atherosclerosis of transplanted heart; cardiac allograft vasculopathy | I25.811
icm, icmp, iscm, ischemic cm | ischemic cardiomyopathy | I25.5
nicm, nicmp | cardiomyopathy | I42.8; I42.9
dcm, idcm, dilated cmp | dilated cardiomyopathy | I42.0
hcm, hypertrophic cmp | hypertrophic cardiomyopathy | I42.2; I42.1
hocm, ihss | obstructive hypertrophic cardiomyopathy | I42.1
rcm, restrictive cmp | restrictive cardiomyopathy | I42.5
arvc, arvd | arrhythmogenic right ventricular cardiomyopathy | I42.8
lvnc | left ventricular noncompaction cardiomyopathy | I42.8
ppcm, peripartum cmp | peripartum cardiomyopathy | O90.3
cmp, cm, enlarged weak heart | cardiomyopathy | I42.9
takotsubo, broken heart syndrome, stress cmp | takotsubo syndrome | I51.81
attr, ttr amyloidosis | wild-type transthyretin-related amyloidosis; heredofamilial amyloidosis | E85.82; E85.4
cardiomegaly, enlarged heart, big heart | cardiomegaly | I51.7
lvh | left ventricular hypertrophy; cardiomegaly | I51.7
rvh | right ventricular hypertrophy; cardiomegaly | I51.7
mi, heart attack, ami, coronary, myocardial infarct | myocardial infarction | I21.9
stemi, st elevation mi | ST elevation myocardial infarction | I21.3
nstemi, nonstemi, non st elevation mi, subendocardial mi | non-ST elevation myocardial infarction | I21.4
type 2 mi, demand mi, demand ischemia mi | myocardial infarction type 2 | I21.A1
demand ischemia | demand ischemia | I24.89
anterior stemi, lad stemi | ST elevation myocardial infarction left anterior descending coronary artery | I21.02
inferior stemi, rca stemi, inferior wall mi, iwmi | ST elevation myocardial infarction right coronary artery inferior wall | I21.11; I21.19
awmi | ST elevation myocardial infarction anterior wall | I21.09
minoca | myocardial infarction with coronary microvascular dysfunction; other myocardial infarction | I21.B; I21.A9
old mi, prior mi, previous heart attack, hx mi, h o mi, history of heart attack | old myocardial infarction | I25.2
acs, acute coronary syndrome | acute ischemic heart disease | I24.9
usa, unstable angina, crescendo angina, preinfarction angina | unstable angina | I20.0
angina, stable angina, heart pain, effort angina | angina pectoris | I20.9
prinzmetal, vasospastic angina, variant angina | angina pectoris with documented spasm | I20.1
dressler, post mi pericarditis | dressler syndrome | I24.1
lvt, lv thrombus | intracardiac thrombosis | I51.3; I24.0
afib, a fib, af, atrial fib, auricular fibrillation, fib, irregular heart rhythm | atrial fibrillation | I48.91
afl, aflutter, a flutter, flutter | atrial flutter | I48.92
af rvr, afib rvr, afib with rvr, a fib rvr | atrial fibrillation | I48.91
paf, pafib, parox afib, intermittent afib | paroxysmal atrial fibrillation | I48.0
persistent afib, pers af | persistent atrial fibrillation | I48.19
lspaf | longstanding persistent atrial fibrillation | I48.11
permanent afib, perm af | permanent atrial fibrillation | I48.21
chronic afib, caf | chronic atrial fibrillation | I48.20
svt, psvt | supraventricular tachycardia | I47.10
avnrt | atrioventricular nodal reentrant tachycardia; supraventricular tachycardia | I47.19
avrt | atrioventricular reentrant tachycardia; supraventricular tachycardia | I47.19
eat, pat | atrial tachycardia; supraventricular tachycardia | I47.19
mat | multifocal atrial tachycardia; supraventricular tachycardia | I47.19
ist, inappropriate sinus tachycardia | inappropriate sinus tachycardia | I47.11
vt, vtach, v tach, nsvt | ventricular tachycardia | I47.20
torsades, tdp | torsades de pointes | I47.21
vf, vfib, v fib | ventricular fibrillation | I49.01
pvc, pvcs, vpb, vpbs, vpc, ventricular bigeminy, bigeminy | ventricular premature depolarization | I49.3
pac, pacs, apb, apc, premature atrial contractions | atrial premature depolarization | I49.1
pjc | junctional premature depolarization | I49.2
sss, sick sinus, tachy brady, tachybrady syndrome | sick sinus syndrome | I49.5
irregular heartbeat, irregular heart beat, arrhythmia, heart rhythm problem, irregular pulse | cardiac arrhythmia | I49.9
skipped beats, skipped heartbeats, heart fluttering, heart racing, pounding heart, palps, heart skipping beats | palpitations | R00.2
racing heart, fast heart rate, fast heartbeat, rapid heart rate, rapid heartbeat, tachy | tachycardia | R00.0
slow heart rate, slow heartbeat, brady, slow pulse | bradycardia | R00.1
avb, heart block, atrioventricular block | atrioventricular block | I44.30
1st degree avb, first degree heart block, 1 avb | first degree atrioventricular block | I44.0
2nd degree avb, mobitz, wenckebach, second degree heart block | second degree atrioventricular block | I44.1
chb, complete heart block, 3rd degree avb, third degree heart block | complete atrioventricular block | I44.2
lbbb, left bundle branch block | left bundle-branch block | I44.7
rbbb, right bundle branch block | right bundle-branch block | I45.10
bbb, ivcd | bundle-branch block; intraventricular block | I45.4
lafb, lahb | left anterior fascicular block | I44.4
lpfb | left posterior fascicular block | I44.5
wpw, wolff parkinson white | pre-excitation syndrome | I45.6
lqts, long qt | long QT syndrome | I45.81
prolonged qt, qtc prolongation | abnormal electrocardiogram; long QT syndrome | R94.31; I45.81
brugada | brugada syndrome | I49.8; I45.89
cardiac arrest, heart stopped, code blue, asystole | cardiac arrest | I46.9
scd, scda, sudden cardiac death | sudden cardiac arrest; sickle-cell disease | I46.9; D57.1
heart murmur, murmur | cardiac murmur | R01.1
aortic stenosis, avs, ao stenosis | nonrheumatic aortic valve stenosis | I35.0
aortic regurgitation, aortic regurg, ai, ao regurg, aortic insufficiency | nonrheumatic aortic valve insufficiency | I35.1
leaky valve, leaky heart valve, valve disease, heart valve problem, vhd | endocarditis valve unspecified; valvular heart disease | I38
leaky mitral valve, mitral regurgitation, mitral regurg, mr | nonrheumatic mitral valve insufficiency | I34.0
mvp, floppy mitral valve, barlow syndrome | mitral valve prolapse | I34.1
mitral stenosis | mitral stenosis | I05.0; I34.2
mac | nonrheumatic mitral valve annulus calcification; mycobacterium avium complex | I34.81; A31.0
tricuspid regurgitation, tricuspid regurg, tr, ti | tricuspid valve insufficiency | I36.1; I07.1
ts | tricuspid stenosis; turner syndrome; tourette syndrome | I36.0; Q96.9; F95.2
pulm stenosis, ps | pulmonary valve stenosis; pyloric stenosis | I37.0; Q22.1
pi, pr | pulmonary valve insufficiency | I37.1
bav, bicuspid aortic valve | congenital insufficiency of aortic valve; bicuspid aortic valve | Q23.81
pfo, hole in the heart, patent foramen ovale | atrial septal defect; patent foramen ovale | Q21.12
asd, atrial septal defect | atrial septal defect; autism spectrum disorder; acute stress disorder | Q21.10; F84.0
vsd | ventricular septal defect | Q21.0
avsd | atrioventricular septal defect | Q21.20
pda, patent ductus | patent ductus arteriosus | Q25.0
tof, tet | tetralogy of fallot | Q21.3
tga, d tga, transposition | discordant ventriculoarterial connection; transposition of great vessels | Q20.3
hlhs | hypoplastic left heart syndrome | Q23.4
tapvr | total anomalous pulmonary venous connection | Q26.2
coa, coarct | coarctation of aorta | Q25.1
dorv | double outlet right ventricle | Q20.1
ebstein | ebstein anomaly | Q22.5
ie, abe, sbe, bacterial endocarditis | acute and subacute infective endocarditis | I33.0
pericarditis, inflamed heart sac | acute pericarditis | I30.9
pericardial effusion, fluid around the heart, fluid around heart | pericardial effusion | I31.39
tamponade | cardiac tamponade | I31.4
myocarditis, inflamed heart muscle | myocarditis | I51.4; I40.9
rhd, rheumatic heart | rheumatic heart disease | I09.9
arf, rheumatic fever | rheumatic fever | I00
aaa, triple a | abdominal aortic aneurysm | I71.40
ruptured aaa, raaa | abdominal aortic aneurysm ruptured | I71.30
taa | thoracic aortic aneurysm | I71.20
taaa | thoracoabdominal aortic aneurysm | I71.60
aortic dissection, type a dissection | dissection of aorta | I71.00; I71.010
dilated aorta, aortic ectasia, aortic root dilation | aortic ectasia | I77.819; I77.810
pvd, poor circulation, bad circulation, peripheral arterial disease, claudication | peripheral vascular disease | I73.9
pad, paod | peripheral vascular disease; peripheral arterial disease; atherosclerosis of native arteries of extremities | I73.9; I70.209
cli, clti, critical limb ischemia | atherosclerosis of native arteries of extremities with rest pain; critical limb ischemia | I70.229
raynauds, raynaud, white fingers in cold, cold fingers | raynaud syndrome | I73.00
buerger | thromboangiitis obliterans | I73.1
ali, acute limb ischemia | embolism and thrombosis of arteries of extremities | I74.3; I74.4
dvt, leg clot, blood clot in leg, clot in leg, leg blood clot, blood clot leg, deep vein thrombosis, vein clot | acute embolism and thrombosis of deep veins of lower extremity | I82.409
ue dvt, arm dvt, blood clot in arm | acute embolism and thrombosis of deep veins of upper extremity | I82.629
chronic dvt | chronic embolism and thrombosis of deep veins of lower extremity | I82.509
svt, superficial clot, thrombophlebitis, superficial phlebitis, phlebitis, inflamed vein | phlebitis and thrombophlebitis | I80.9; I80.00
vte | venous thromboembolism; embolism and thrombosis of vein | I82.90
pe, blood clot in lung, blood clot lung, lung clot, pulm embolus, pulmonary embolus, clot in the lung | pulmonary embolism | I26.99
pte | pulmonary thromboembolism; pulmonary embolism | I26.99
saddle pe, saddle embolus | saddle embolus of pulmonary artery | I26.92
chronic pe | chronic pulmonary embolism | I27.82
cteph | chronic thromboembolic pulmonary hypertension | I27.24
phtn, ph, pulm htn, pulmonary htn | pulmonary hypertension | I27.20
pah, group 1 ph | pulmonary arterial hypertension | I27.21; I27.0
pph | primary pulmonary hypertension; postpartum hemorrhage | I27.0; O72.1
cor pulmonale | cor pulmonale chronic | I27.81
cvi, venous insufficiency, vein insufficiency, venous stasis, stasis | venous insufficiency | I87.2
pts | postthrombotic syndrome | I87.009
stasis ulcer, venous ulcer, leg ulcer | varicose veins with ulcer; venous insufficiency; non-pressure chronic ulcer of lower leg | I83.009; I87.2; L97.909
varicose veins, vv, spider veins, bulging veins, varicosities, bad veins | varicose veins of lower extremities | I83.90
svc syndrome, svcs | compression of vein; superior vena cava syndrome | I87.1
cas, carotid stenosis, carotid disease, carotid blockage, blocked neck artery | occlusion and stenosis of carotid artery | I65.29
ras, renal artery stenosis | atherosclerosis of renal artery | I70.1
fmd | fibromuscular dysplasia | I77.3
avm | arteriovenous malformation | Q27.30
avf, av fistula | arteriovenous fistula acquired; presence of arteriovenous shunt | I77.0; Z99.2
lymphedema, swelling from lymph | lymphedema | I89.0
hemorrhoids, piles, hemmorrhoids | hemorrhoids | K64.9
shock | shock | R57.9
cardiogenic shock | cardiogenic shock | R57.0
chest pain, cp, pain in chest, chest discomfort | chest pain | R07.9
acp, atypical cp, atypical chest pain, non cardiac chest pain, nccp | other chest pain | R07.89
chest tightness, chest pressure, tight chest | other chest pain | R07.89
chest wall pain, sore ribs | chest wall pain; intercostal pain | R07.89; R07.82
pleuritic chest pain, pain when breathing, hurts to breathe | chest pain on breathing | R07.1
syncope, passed out, passing out, fainted, fainting, faint, blackout, blacked out, vasovagal, collapse | syncope and collapse | R55
near syncope, presyncope, almost fainted, nearly passed out | syncope and collapse | R55
hld, hl, hlp, dl, hyperlipidemia, high lipids, elevated lipids, high cholesterol and triglycerides | hyperlipidemia | E78.5
hchol, high cholesterol, hypercholesterolemia, cholesterol, elevated cholesterol | pure hypercholesterolemia | E78.00
hefh, hofh, familial hypercholesterolemia | familial hypercholesterolemia | E78.01
high triglycerides, htg, hypertrig, hypertriglyceridemia, elevated triglycerides | pure hyperglyceridemia | E78.1
mixed hyperlipidemia, mixed hld, combined hyperlipidemia | mixed hyperlipidemia | E78.2
low hdl | lipoprotein deficiency | E78.6
lp a, elevated lipoprotein a | elevated lipoprotein a | E78.41
pots, postural tachycardia | postural orthostatic tachycardia syndrome | G90.A
ppm, pacer, pacemaker, pm | presence of cardiac pacemaker | Z95.0
aicd, defibrillator, icd, implanted defibrillator | presence of automatic implantable cardiac defibrillator | Z95.810
crt d, crtd, bivicd | presence of automatic implantable cardiac defibrillator | Z95.810
lvad, vad | presence of heart assist device | Z95.811
cabg, s p cabg, bypass surgery, heart bypass, hx cabg | presence of aortocoronary bypass graft | Z95.1
pci, s p pci, stent, heart stent, coronary stent, des, bms, s p stent | presence of coronary angioplasty implant and graft | Z95.5
ptca | coronary angioplasty status; angioplasty status without implant | Z98.61
avr, tavr, mvr, valve replacement, heart valve replacement, prosthetic heart valve, mechanical valve | presence of prosthetic heart valve | Z95.2
bioprosthetic valve, tissue valve, pig valve | presence of xenogenic heart valve | Z95.3
heart transplant, oht, s p heart transplant | heart transplant status | Z94.1
leg stent, peripheral stent, vascular graft | presence of vascular implants and grafts | Z95.828
abnormal ekg, abnormal ecg, abn ekg, abnormal heart tracing | abnormal electrocardiogram | R94.31
abnormal stress test, positive stress test | abnormal result of cardiovascular function study | R94.39
elevated troponin, trop leak, troponinemia, high troponin | elevated troponin; other abnormality of plasma proteins | R79.89
elevated bnp, high bnp | other abnormal findings of blood chemistry | R79.89
ht | hypertension
ua | unstable angina
pvod | peripheral vascular disease
blood clot | embolism and thrombosis
varicose | varicose veins
dyslipidemia | hyperlipidemia
`;
