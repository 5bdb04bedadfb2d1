import { concept as c } from './concept';
import { after, implanted, inPlace } from './status-words';

/** What operations and devices of heart, vessels, lungs, ears and throat leave behind, and drugs and risks of these fields. */

export const heartStatus = [
  c(
    'bioprosthetic-valve',
    'status',
    'bioprosthetic valve|bioprosthetic aortic valve|bioprosthetic mitral valve|porcine valve|bovine valve|tissue valve|bioprosthetic aortic valve replacement|bioprosthetic mitral valve replacement|porcine aortic valve|bovine aortic valve|pericardial valve|tissue aortic valve replacement|tissue valve replacement|porcine valve replacement|bioprosthesis|xenograft valve|bovine pericardial valve|porcine mitral valve|bioprosthetic avr|bioprosthetic mvr|homograft valve|pulmonary homograft',
    { types: { homograft: 'homograft' }, covers: 'prosthetic-valve' },
  ),
  c(
    'valve-repair-status',
    'status',
    `${after('mitral valve repair|aortic valve repair|tricuspid valve repair|mitral repair|valve repair|valvuloplasty|balloon valvuloplasty|mitral valve annuloplasty|mitraclip|tricuspid annuloplasty|mitral annuloplasty')}|mitraclip in place`,
    { types: { ring: 'annuloplasty|ring|mitraclip' } },
  ),
  c(
    'heart-assist-device',
    'status',
    `left ventricular assist device|LVAD|lvad in place|ventricular assist device|heartmate|biventricular assist device|BiVAD|heartware|${implanted('lvad|left ventricular assist device|ventricular assist device')}`,
  ),
  c(
    'cardiac-implant',
    'status',
    `loop recorder in place|implantable loop recorder in place|implanted loop recorder|has loop recorder|watchman device|watchman in place|left atrial appendage occlusion device|cardiomems device|cardiomems in place|left atrial appendage closure device|${after('watchman|watchman implantation|loop recorder implantation|loop recorder placement|atrial appendage closure|atrial appendage occlusion|atrial appendage ligation|implantable loop recorder')}`,
  ),
  c(
    'resynchronization-device',
    'status',
    'biventricular pacemaker|crt-p|cardiac resynchronization therapy pacemaker|biv pacemaker|leadless pacemaker|micra pacemaker',
    { covers: 'pacemaker' },
  ),
  c(
    'crt-defibrillator',
    'status',
    'crt-d|biventricular defibrillator|biv icd|subcutaneous icd|cardiac resynchronization therapy defibrillator|bi-v icd|crt defibrillator',
    { covers: 'icd|pacemaker' },
  ),
  c(
    'heart-transplant',
    'status',
    'heart transplant|cardiac transplant|orthotopic heart transplant|heart transplantation|cardiac transplantation|orthotopic heart transplantation|heart transplant recipient|transplanted heart|status post orthotopic cardiac transplantation|history of heart transplant surgery|status post heart transplant surgery',
  ),
  c(
    'lung-transplant',
    'status',
    'lung transplant|double lung transplant|bilateral lung transplant|lung transplantation|single lung transplant|bilateral lung transplantation|lung transplant recipient|pulmonary transplant',
  ),
  c('heart-lung-transplant', 'status', 'heart lung transplant|heart and lung transplant|heart-lung transplantation', {
    covers: 'heart-transplant|lung-transplant',
  }),
  c(
    'coronary-angioplasty-status',
    'status',
    after(
      'ptca|coronary angioplasty|balloon angioplasty of lad|percutaneous transluminal coronary angioplasty|balloon angioplasty of rca|angioplasty of coronary artery|pci without stent|balloon coronary angioplasty',
    ),
  ),
  c(
    'vascular-graft-status',
    'status',
    `${after('femoral popliteal bypass|femoropopliteal bypass|fem-pop bypass|femoral-femoral bypass|fem-fem bypass|aortobifemoral bypass|aortofemoral bypass|femoral-tibial bypass|axillofemoral bypass|axillobifemoral bypass|endovascular aneurysm repair|evar|tevar|aortic aneurysm repair|abdominal aortic aneurysm repair|aaa repair|thoracic aortic aneurysm repair|endovascular abdominal aortic aneurysm repair|ascending aortic replacement|aortic root replacement|bentall procedure|aortic graft|popliteal bypass|extremity bypass|thoracic endovascular aortic repair|ascending aortic aneurysm repair|carotid stent|carotid stenting|carotid artery stent|carotid artery stenting|aortobiiliac bypass|femoral to popliteal bypass|endovascular repair of abdominal aortic aneurysm|repair of abdominal aortic aneurysm')}|aortic stent graft in place|aortic endograft in place|aortobifemoral graft|aortic endograft|bypass graft of leg|carotid stent in place|dacron aortic graft`,
    { covers: 'aaa|thoracic-aneurysm|aortic-aneurysm' },
  ),
  c(
    'vena-cava-filter',
    'status',
    `ivc filter|inferior vena cava filter|greenfield filter|vena cava filter|ivc filter in place|caval filter|retrievable ivc filter|${implanted('ivc filter|inferior vena cava filter|greenfield filter|vena cava filter|caval filter')}`,
  ),
  c(
    'peripheral-stent',
    'status',
    `iliac stent|iliac artery stent|femoral artery stent|SFA stent|renal artery stent|iliac stents|superficial femoral artery stent|peripheral stent|common iliac artery stent|external iliac artery stent|peripheral arterial stent|mesenteric artery stent|subclavian artery stent|iliac vein stent|${after('iliac stenting|femoral stenting|peripheral stenting|renal artery stenting|iliac artery stenting')}`,
  ),
  c(
    'peripheral-angioplasty-status',
    'status',
    after(
      'peripheral angioplasty|angioplasty of leg|superficial femoral artery angioplasty|extremity angioplasty|atherectomy|balloon angioplasty of superficial femoral artery|popliteal angioplasty|sfa angioplasty|iliac angioplasty|femoral angioplasty|angioplasty of superficial femoral artery|extremity revascularization|pta|percutaneous transluminal angioplasty|pta of leg|pta of sfa|percutaneous transluminal angioplasty of leg|recent pta|tibial angioplasty|angioplasty of popliteal artery|balloon angioplasty of leg',
    ),
  ),
  c(
    'central-line-status',
    'status',
    `port-a-cath in place|portacath in place|mediport in place|has port-a-cath|has port|has mediport|picc line in place|picc in place|tunneled catheter in place|tunneled dialysis catheter in place|permacath in place|hickman catheter in place|indwelling port|indwelling port-a-cath|chemo port in place|port in place|has portacath|has picc line|presence of port-a-cath|port-a-cath present|infusaport in place|${inPlace('port-a-cath|portacath|mediport|chest port|venous port|infusaport|infusion port|chemo port|tunneled catheter|tunneled dialysis catheter|permacath|perm-a-cath|hickman catheter|broviac catheter|groshong catheter|dialysis catheter|hemodialysis catheter|central venous port|powerport|power port')}|status post port placement|s/p port placement|${after('placement of port-a-cath|port-a-cath insertion|port-a-cath placement|insertion of port-a-cath|mediport placement|insertion of mediport|chest port placement|port insertion|placement of port|placement of mediport')}`,
  ),
  c(
    'cardiac-procedure-status',
    'status',
    `${after('carotid endarterectomy|cea|carotid endarterectomies|atrial fibrillation ablation|afib ablation|cardiac ablation|catheter ablation|pulmonary vein isolation|av node ablation|atrial flutter ablation|radiofrequency catheter ablation|svt ablation|maze procedure|maze|septal myectomy|alcohol septal ablation|pericardial window|pulmonary vein ablation|av nodal ablation|av junction ablation|ablation of atrial fibrillation|ablation for atrial fibrillation|ablation for svt|ablation for atrial flutter|pvi|flutter ablation|pericardiectomy')}`,
  ),
  c(
    'antiplatelet-use',
    'status',
    'continue plavix|continue clopidogrel|continue brilinta|continue ticagrelor|continue effient|dual antiplatelet therapy|DAPT|chronic antiplatelet therapy|long term antiplatelet therapy|long-term antiplatelet therapy|on dual antiplatelet therapy|chronic plavix|plavix therapy|long term plavix|long-term plavix|continue dual antiplatelet therapy',
  ),
  c(
    'preoperative-cardiac-exam',
    'status',
    'preoperative cardiac evaluation|preoperative cardiovascular evaluation|preoperative cardiac clearance|preoperative cardiovascular examination|preoperative cardiac risk assessment|preoperative cardiac assessment|preoperative cardiac risk stratification|preop cardiac clearance|preoperative cardiovascular clearance|cardiac clearance for surgery|preoperative cardiac examination|preop cardiac evaluation|cardiac clearance prior to surgery|preoperative cardiology evaluation|presents for cardiac clearance|preoperative evaluation from cardiac standpoint|perioperative cardiac risk assessment',
  ),
  c(
    'tracheostomy-status',
    'status',
    `tracheostomy dependent|tracheostomy in place|tracheostomy status|chronic tracheostomy|trach dependent|trach in place|has tracheostomy|tracheostomy dependence|permanent tracheostomy|with tracheostomy in place|tracheostomized|tracheostomy tube in place|tracheostomy present|status post tracheostomy|s/p tracheostomy|s/p trach|trach/vent dependent|trach-dependent|laryngectomy stoma|${inPlace('tracheostomy|tracheostomy tube|trach|trach tube|tracheotomy|tracheostoma')}|has chronic trach|trach/vent`,
  ),
  c(
    'ventilator-dependence',
    'status',
    'ventilator dependent|ventilatory dependent|ventilatory dependence|respirator dependent|ventilator dependence|vent dependent|ventilator-dependent|dependent on ventilator|chronic ventilator|dependence on ventilator|trach and vent dependent|chronically ventilated|home ventilator|ventilator dependency',
  ),
  c(
    'cpap-dependence',
    'status',
    'cpap dependent|dependence on cpap|cpap dependence|bipap dependent|dependence on bipap|bipap dependence|chronic bipap|dependent on cpap|dependent on bipap|dependent on nocturnal cpap',
  ),
  c('laryngectomy-status', 'status', after('laryngectomy|total laryngectomy|laryngopharyngectomy')),
  c(
    'lung-resection-status',
    'status',
    `${after('lobectomy|pneumonectomy|lung resection|wedge resection of lung|lung lobectomy|bilobectomy|lung volume reduction surgery|lung wedge resection|lobectomy of lung|lung surgery|segmentectomy of lung|lobe lobectomy|lobe resection|lobe wedge resection|middle lobectomy')}|absence of lung|post pneumonectomy`,
  ),
  c('ecmo-history', 'status', after('ecmo|extracorporeal membrane oxygenation')),
];
