import { concept as c } from './concept';

/** Procedures on heart and vessels. */
export const heartProcedures = [
  c(
    'left-heart-catheterization',
    'procedure',
    'cardiac catheterization|left heart catheterization|heart catheterization|cardiac cath|left heart cath|LHC|coronary angiography|coronary angiogram|coronary arteriography|selective coronary angiography|heart cath|diagnostic cardiac catheterization|coronary arteriogram|cath lab procedure|left ventriculography|left ventriculogram',
  ),
  c(
    'right-heart-catheterization',
    'procedure',
    'right heart catheterization|right heart cath|RHC|swan-ganz catheter placement|swan-ganz catheterization|pulmonary artery catheter placement|swan ganz catheter insertion',
  ),
  c(
    'percutaneous-coronary-intervention',
    'procedure',
    'percutaneous coronary intervention|PCI|ptca|percutaneous transluminal coronary angioplasty|coronary angioplasty|coronary stent placement|coronary stent implantation|stenting of lad|stenting of rca|stenting of anterior descending artery|stenting of coronary artery|stenting of circumflex|balloon angioplasty of lad|coronary atherectomy|rotational atherectomy|intravascular ultrasound of coronary|fractional flow reserve|coronary thrombectomy',
  ),
  c(
    'coronary-bypass-surgery',
    'procedure',
    'coronary artery bypass surgery|coronary artery bypass grafting|off-pump coronary artery bypass|aortocoronary bypass|quadruple bypass|triple bypass|double bypass|coronary revascularization|bypass grafting x3|bypass grafting x4|bypass grafting x2|redo coronary artery bypass|opcab',
  ),
  c(
    'aortic-valve-replacement',
    'procedure',
    'aortic valve replacement|surgical aortic valve replacement|SAVR|transcatheter aortic valve replacement|TAVR|TAVI|transcatheter aortic valve implantation|replacement of aortic valve|redo aortic valve replacement|tavr candidate|tavr evaluation|tavr workup|tavr work-up|evaluation for tavr|evaluated for tavr|candidate for tavr|referral for tavr|referred for tavr|tavr consult|tavr consultation|need for aortic valve replacement|evaluation for aortic valve replacement|evaluated for aortic valve replacement|candidate for aortic valve replacement|aortic valve replacement candidate|tavr planning|tavr clinic',
  ),
  c(
    'mitral-valve-surgery',
    'procedure',
    'mitral valve replacement|mitral valve repair|mitral valve annuloplasty|mitraclip|transcatheter edge to edge repair|replacement of mitral valve|repair of mitral valve|mitral annuloplasty|percutaneous mitral valve repair|mitral commissurotomy|mitral valvuloplasty',
  ),
  c(
    'tricuspid-pulmonic-valve-surgery',
    'procedure',
    'tricuspid valve repair|tricuspid valve replacement|tricuspid annuloplasty|pulmonary valve replacement|pulmonic valve replacement|ross procedure',
  ),
  c(
    'balloon-valvuloplasty',
    'procedure',
    'balloon valvuloplasty|aortic valvuloplasty|balloon aortic valvuloplasty|pulmonary valvuloplasty|percutaneous valvuloplasty',
  ),
  c(
    'pacemaker-implantation',
    'procedure',
    'pacemaker implantation|pacemaker insertion|permanent pacemaker implantation|implantation of pacemaker|insertion of pacemaker|placement of pacemaker|dual chamber pacemaker implantation|pacemaker implant|permanent pacemaker insertion|permanent pacemaker placement|insertion of permanent pacemaker|implantation of permanent pacemaker|single chamber pacemaker implantation|pacemaker lead placement|pacemaker candidate|candidate for pacemaker|need for pacemaker|need for permanent pacemaker|indication for pacemaker|indications for pacemaker|pacemaker indication|need for pacemaker placement|evaluation for pacemaker|evaluated for pacemaker|requires pacemaker placement|pacemaker if needed|pacemaker is needed|pacemaker is indicated|pacemaker may be needed|pacemaker is recommended|pacemaker was recommended|pacemaker lead revision|pacemaker pocket revision|pacemaker upgrade|biventricular pacemaker implantation',
  ),
  c(
    'temporary-pacemaker',
    'procedure',
    'temporary pacemaker|temporary transvenous pacemaker|temporary pacing wire|temporary pacemaker wire|temporary intracardiac pacemaker|temporary internal pacemaker|temporary pacemaker placement|transvenous pacemaker|transcutaneous pacing|transvenous pacing|temporary pacing|epicardial pacing wires|external pacemaker',
  ),
  c(
    'generator-change',
    'procedure',
    'generator change|pacemaker generator change|generator replacement|pulse generator replacement|pacemaker generator replacement|icd generator change|icd generator replacement|pacemaker battery change|pacemaker battery replacement|pulse generator change|pacemaker exchange|generator exchange|device upgrade|pacemaker replacement',
  ),
  c(
    'icd-implantation',
    'procedure',
    'icd implantation|icd insertion|defibrillator implantation|implantation of icd|implantation of defibrillator|implantation of cardioverter defibrillator|insertion of defibrillator|aicd implantation|aicd placement|biventricular icd implantation|defibrillator placement|crt-d implantation|defibrillation threshold testing|insertion of icd|crt upgrade',
  ),
  c(
    'lead-extraction',
    'procedure',
    'lead extraction|pacemaker removal|device extraction|laser lead extraction|pacemaker explantation|removal of pacemaker|icd explantation|lead removal|explantation of pacemaker',
  ),
  c(
    'loop-recorder-implantation',
    'procedure',
    'loop recorder implantation|implantable loop recorder|loop recorder insertion|loop recorder placement|insertion of loop recorder|implantable cardiac monitor|loop recorder explantation|loop recorder removal|linq implantation',
  ),
  c(
    'cardioversion',
    'procedure',
    'cardioversion|direct current cardioversion|dc cardioversion|electrical cardioversion|DCCV|synchronized cardioversion|elective cardioversion|chemical cardioversion|tee cardioversion|external cardioversion',
  ),
  c(
    'cardiac-ablation',
    'procedure',
    'catheter ablation|radiofrequency ablation of atrial|cardiac ablation|atrial fibrillation ablation|afib ablation|pulmonary vein isolation|radiofrequency catheter ablation|cryoballoon ablation|flutter ablation|atrial flutter ablation|svt ablation|av node ablation|vt ablation|slow pathway ablation|ablation of accessory pathway|cavotricuspid isthmus ablation|pvc ablation|ventricular tachycardia ablation|slow pathway modification',
  ),
  c(
    'electrophysiology-study',
    'procedure',
    'electrophysiology study|electrophysiologic study|ep study|electrophysiological study|comprehensive electrophysiology study|programmed electrical stimulation|tilt table test|tilt table testing|head-up tilt table test',
  ),
  c(
    'maze-procedure',
    'procedure',
    'maze procedure|cox-maze procedure|cox maze|mini-maze|convergent procedure|atrial appendage ligation|atrial appendage closure|watchman implantation|atrial appendage occlusion',
  ),
  c(
    'echocardiogram',
    'procedure',
    'echocardiogram|echocardiography|transthoracic echocardiogram|TTE|2d echocardiogram|2-d echocardiogram|2d echo|echo doppler|doppler echocardiogram|cardiac ultrasound|repeat echocardiogram',
  ),
  c(
    'transesophageal-echocardiogram',
    'procedure',
    'transesophageal echocardiogram|transesophageal echocardiography|TEE|trans-esophageal echocardiogram',
  ),
  c(
    'stress-test',
    'procedure',
    'stress test|cardiac stress test|exercise stress test|nuclear stress test|stress echocardiogram|dobutamine stress echocardiogram|treadmill stress test|treadmill test|myocardial perfusion scan|myocardial perfusion imaging|persantine stress test|adenosine stress test|lexiscan stress test|stress echo|cardiolite stress test|exercise treadmill test|nuclear myocardial perfusion scan|thallium stress test|dobutamine stress echo|myoview stress test|lexiscan|exercise tolerance test',
  ),
  c(
    'rhythm-monitor',
    'procedure',
    'holter monitor|event monitor|event recorder|holter monitoring|cardiac event monitor|zio patch|24-hour holter|ambulatory cardiac monitor|mobile cardiac telemetry|48-hour holter monitor',
  ),
  c(
    'cardiac-imaging',
    'procedure',
    'cardiac mri|cardiac ct|coronary ct angiography|cardiac magnetic resonance imaging|coronary calcium score|calcium scoring|ct coronary angiogram|muga scan|cardiac pet|coronary calcium scan|calcium score',
  ),
  c('pericardiocentesis', 'procedure', 'pericardiocentesis|pericardial drainage|pericardial tap'),
  c(
    'pericardial-window',
    'procedure',
    'pericardial window|subxiphoid pericardial window|pericardiectomy|creation of pericardial window|pericardial stripping',
  ),
  c(
    'balloon-pump',
    'procedure',
    'intra-aortic balloon pump|IABP|intraaortic balloon pump|intra-aortic balloon pump placement|impella|impella placement|balloon pump placement|intra-aortic balloon counterpulsation',
  ),
  c('ecmo', 'procedure', 'extracorporeal membrane oxygenation|ECMO|va ecmo|vv ecmo'),
  c(
    'assist-device-implantation',
    'procedure',
    'lvad implantation|left ventricular assist device implantation|lvad placement|ventricular assist device placement|lvad evaluation|evaluation for lvad|evaluated for lvad|lvad candidate|candidate for lvad|lvad workup|lvad referral|referral for lvad',
  ),
  c(
    'heart-transplantation',
    'procedure',
    'orthotopic cardiac transplantation|heart transplant surgery|heart transplant evaluation|cardiac transplant evaluation|evaluation for heart transplant|evaluated for heart transplant|evaluation for cardiac transplant|candidate for heart transplant|heart transplant candidate|consideration of heart transplant|lung transplant evaluation|evaluation for lung transplant|evaluated for lung transplant|candidate for lung transplant|lung transplant candidate|lung transplant referral',
  ),
  c(
    'septal-defect-closure',
    'procedure',
    'pfo closure|asd closure|vsd closure|closure of atrial septal defect|closure of ventricular septal defect|closure of patent foramen ovale|atrial septal defect repair|ventricular septal defect repair|pda ligation|patch closure of ventricular septal defect|asd repair|vsd repair|percutaneous pfo closure|ligation of patent ductus arteriosus|atrioventricular septal defect repair|patent ductus ligation',
  ),
  c(
    'congenital-heart-surgery',
    'procedure',
    'fontan procedure|glenn procedure|norwood procedure|bidirectional glenn shunt|blalock-taussig shunt|tetralogy of fallot repair|arterial switch operation|coarctation repair|repair of coarctation|jatene procedure|mustard procedure|rastelli procedure|bidirectional glenn|repair of tetralogy of fallot|fontan operation|stage i norwood procedure',
  ),
  c('septal-reduction', 'procedure', 'septal myectomy|alcohol septal ablation|septal reduction therapy'),
  c(
    'carotid-endarterectomy',
    'procedure',
    'carotid endarterectomy|common carotid endarterectomy|internal carotid endarterectomy|external carotid endarterectomy|carotid artery endarterectomy|endarterectomy of carotid',
  ),
  c(
    'carotid-stenting',
    'procedure',
    'carotid artery stenting|carotid stenting|carotid stent placement|carotid angioplasty|carotid artery stent placement|transcarotid artery revascularization|TCAR',
  ),
  c(
    'aortic-aneurysm-repair',
    'procedure',
    'abdominal aortic aneurysm repair|aaa repair|open aneurysm repair|repair of abdominal aortic aneurysm|aneurysm repair|aortic aneurysm repair|repair of thoracoabdominal aneurysm|thoracic aortic aneurysm repair|ascending aortic replacement|aortic root replacement|bentall procedure|ascending aortic aneurysm repair|aortic dissection repair|replacement of ascending aorta|aortic arch replacement',
  ),
  c(
    'endovascular-aneurysm-repair',
    'procedure',
    'endovascular aneurysm repair|EVAR|TEVAR|endovascular aortic repair|endovascular repair of abdominal aortic aneurysm|thoracic endovascular aortic repair|endovascular abdominal aortic aneurysm repair|aortic stent graft placement|endograft placement',
  ),
  c(
    'lower-extremity-bypass',
    'procedure',
    'femoral popliteal bypass|femoropopliteal bypass|fem-pop bypass|femoral-popliteal bypass graft|femoral-tibial bypass|aortobifemoral bypass|femoral-femoral bypass|fem-fem bypass|axillofemoral bypass|axillobifemoral bypass|popliteal-tibial bypass|extremity bypass|femorotibial bypass|aortofemoral bypass|femoral to popliteal bypass|femoral endarterectomy|iliofemoral endarterectomy|common femoral endarterectomy',
  ),
  c(
    'peripheral-angioplasty',
    'procedure',
    'peripheral angioplasty|superficial femoral artery angioplasty|balloon angioplasty of superficial femoral artery|angioplasty of superficial femoral artery|iliac stent placement|iliac artery stenting|renal artery stenting|renal artery stent placement|renal artery angioplasty|lower extremity atherectomy|peripheral atherectomy|orbital atherectomy|popliteal angioplasty|iliac angioplasty|percutaneous transluminal angioplasty|extremity revascularization|stenting of superficial femoral artery|tibial angioplasty|stenting of iliac artery|balloon angioplasty',
  ),
  c(
    'arteriogram',
    'procedure',
    'arteriogram|aortogram|abdominal aortogram|lower extremity arteriogram|lower extremity angiogram|lower extremity angiography|runoff angiogram|aortography|renal angiogram|carotid angiogram|renal arteriogram|peripheral angiogram|selective angiography|pulmonary angiogram|carotid arteriogram|mesenteric angiogram|arteriography',
  ),
  c(
    'thromboembolectomy',
    'procedure',
    'thromboembolectomy|embolectomy|femoral embolectomy|arterial thrombectomy|mechanical thrombectomy of leg|catheter-directed thrombolysis|catheter directed thrombolysis|pulmonary embolectomy|pulmonary thrombectomy|fogarty embolectomy|pulmonary thromboendarterectomy|brachial embolectomy|ekos catheter|venous thrombectomy',
  ),
  c(
    'dialysis-access-creation',
    'procedure',
    'av fistula creation|arteriovenous fistula creation|creation of arteriovenous fistula|creation of av fistula|av graft placement|arteriovenous graft placement|brachiocephalic fistula creation|brachiocephalic arteriovenous fistula|radiocephalic fistula|placement of av graft|brachial cephalic fistula|radiocephalic arteriovenous fistula|basilic vein transposition|brachiobasilic fistula|placement of arteriovenous graft|creation of av graft|arteriovenous bridge fistula placement|cimino fistula|av access placement|loop graft placement|superficialization of fistula|ligation of av fistula',
  ),
  c(
    'dialysis-access-thrombectomy',
    'procedure',
    'thrombectomy of av graft|thrombectomy of av fistula|graft thrombectomy|declot of av graft|fistulogram|dialysis access declotting|thrombectomy of arteriovenous graft|revision of av graft|revision of av fistula|thrombectomy of dialysis graft|av graft thrombectomy|av fistula revision|fistula thrombectomy|declotting of fistula|declotting of graft|av graft revision|shuntogram',
  ),
  c(
    'tunneled-catheter',
    'procedure',
    'tunneled dialysis catheter placement|permacath placement|tunneled catheter placement|perm-a-cath placement|placement of tunneled dialysis catheter|tunneled hemodialysis catheter placement|dialysis catheter placement|hickman catheter placement|permacath insertion|quinton catheter placement|vas-cath placement|placement of permacath|tesio catheter placement|tunneled dialysis catheter removal|tunneled catheter removal|dialysis catheter exchange|permacath removal|insertion of permacath|placement of dialysis catheter|hemodialysis catheter placement|insertion of tunneled dialysis catheter',
  ),
  c(
    'central-line',
    'procedure',
    'central line placement|central venous catheter placement|central venous line placement|placement of central line|central line insertion|triple lumen catheter placement|triple lumen catheter insertion|insertion of triple lumen catheter|insertion of subclavian vein triple lumen catheter|insertion of femoral triple lumen catheter|insertion of internal jugular triple lumen catheter|insertion of triple lumen central line|triple lumen central line|placement of triple lumen catheter|subclavian line placement|internal jugular line placement|femoral line placement|central venous catheterization|placement of central venous catheter|insertion of central venous catheter|cordis placement|subclavian central line|insertion of central line|central venous line insertion|internal jugular central line',
  ),
  c(
    'picc-line',
    'procedure',
    'picc line placement|picc placement|peripherally inserted central catheter|picc line insertion|placement of picc line|picc insertion|midline catheter placement|insertion of picc line',
  ),
  c(
    'arterial-line',
    'procedure',
    'arterial line placement|arterial line insertion|radial arterial line|radial arterial line placement|placement of arterial line|femoral arterial line placement',
  ),
  c(
    'caval-filter-placement',
    'procedure',
    'ivc filter placement|inferior vena cava filter placement|greenfield filter placement|vena cava filter placement|placement of ivc filter|ivc filter insertion|ivc filter removal|ivc filter retrieval|placement of inferior vena cava filter|insertion of ivc filter|insertion of greenfield filter|placement of greenfield filter',
  ),
  c(
    'vein-ablation',
    'procedure',
    'endovenous laser ablation|endovenous ablation|radiofrequency ablation of saphenous vein|evlt|endovenous laser treatment|greater saphenous vein ablation|saphenous vein ablation|great saphenous vein ablation|endovenous radiofrequency ablation|venous closure procedure|venaseal',
  ),
  c(
    'vein-stripping',
    'procedure',
    'vein stripping|varicose vein stripping|stripping and ligation|saphenous vein stripping|phlebectomy|ambulatory phlebectomy|stab phlebectomy|microphlebectomy|high ligation of saphenous vein|vein ligation|ligation and stripping of saphenous vein|vein ligation and stripping',
  ),
  c('sclerotherapy', 'procedure', 'sclerotherapy|sclerosing injections of veins|foam sclerotherapy'),
  c('temporal-artery-biopsy', 'procedure', 'temporal artery biopsy|biopsy of temporal artery'),
];
