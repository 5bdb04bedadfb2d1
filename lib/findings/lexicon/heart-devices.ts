import { concept as c } from './concept';
import { after, implanted } from './status-words';

const LESIONS =
  'lad|rca|circumflex|lcx|left main|anterior descending|anterior descending artery|coronary artery|coronary arteries|obtuse marginal|om1|diagonal|vein graft|saphenous vein graft|svg|ramus|heart|heart vessels|heart arteries|coronaries|coronary vessels'.split(
    '|',
  );
const STENTED = [
  'stent to',
  'stent in',
  'stents to',
  'stenting of',
  'stenting to',
  'stent placed in',
  'stents placed in',
  'stenting for',
  'stent placement to',
  'stent placement in',
  'stent of',
  'des to',
  'des in',
  'drug-eluting stent to',
  'drug-eluting stent in',
  'bare-metal stent to',
  'stent of',
];
const PARTS = ['', 'proximal ', 'mid ', 'distal ', 'ostial ', 'native '];

/** `Stent in the mid RCA`. */
const stents = STENTED.flatMap((lead) => PARTS.flatMap((part) => LESIONS.map((vessel) => `${lead} ${part}${vessel}`))).join('|');

/** Devices, grafts and valves in place, and anticoagulants taken. */
export const heartDevices = [
  c(
    'pacemaker',
    'status',
    `pacemaker in place|permanent pacemaker|cardiac pacemaker|pacemaker placement|dual chamber pacemaker|pacemaker in situ|pacemaker|has pacemaker|pacemaker dependent|pacemaker dependence|status post pacemaker|dual-chamber pacemaker|single chamber pacemaker|pacemaker status|paced rhythm|ventricular paced rhythm|pacemaker present|presence of pacemaker|${implanted('pacemaker|permanent pacemaker|dual chamber pacemaker|cardiac pacemaker|ppm')}|${after('pacemaker implantation|pacemaker insertion|pacemaker placement|permanent pacemaker implantation|permanent pacemaker placement|permanent pacemaker insertion|dual chamber pacemaker implantation|pacemaker generator change|pacemaker replacement')}|paced beats|av paced rhythm|atrial paced rhythm|pacer in place|has pacer`,
    { integral: 'bradycardia' },
  ),
  c(
    'icd',
    'status',
    `implantable cardioverter defibrillator|icd placement|icd placed|icd implanted|icd in place|icd in situ|defibrillator in place|AICD|biventricular icd|automatic implantable cardioverter defibrillator|implantable defibrillator|implanted defibrillator|cardiac defibrillator|has icd|status post icd|s/p icd|implantable cardiac defibrillator|dual chamber icd|single chamber icd|pacemaker/defibrillator|pacemaker defibrillator|automatic defibrillator|internal defibrillator|automatic internal cardioverter defibrillator|implantable cardioverter-defibrillator|pacemaker and defibrillator|implanted cardioverter defibrillator|${implanted('icd|aicd|defibrillator|cardiac defibrillator|implantable defibrillator|pacemaker defibrillator|cardioverter defibrillator|defibrillator pacemaker')}|${after('icd implantation|icd insertion|icd placement|aicd implantation|aicd placement|defibrillator implantation|defibrillator placement|implantation of icd')}`,
    { covers: 'pacemaker' },
  ),
  c(
    'coronary-stent',
    'status',
    `coronary stent|coronary stenting|stent placement to lad|stent to lad|coronary angioplasty and stent|stent to rca|drug eluting stent|pci with stent|coronary artery stent|cardiac stent|coronary stents|stented coronary artery|stent in lad|stent in rca|stents to lad|stents to rca|stent placement in coronary artery|stent placement in anterior descending artery|stent placement at coronary artery|stent placement at anterior descending artery|stent to circumflex|coronary stent placement|coronary artery stent placement|coronary artery stenting|cardiac stents|drug-eluting stents|bare metal stent|bare-metal stent|heart stent|heart stents|stents in heart|stent to coronary artery|stent to anterior descending|stent to anterior descending artery|stent placement to coronary artery|stenting of anterior descending|stenting of coronary artery|stenting of lad|stenting of rca|stented lad|stented rca|rca stent|lad stent|circumflex stent|lad stenting|rca stenting|ptca and stent|ptca with stent|pci with drug eluting stent|pci and stent|stent of lad|stent of rca|coronary arter stent|cardiac stent placement|s/p pci|status post pci|status post percutaneous coronary intervention|s/p des|history of pci|prior pci|previous pci|percutaneous coronary intervention with stent|stents placed in coronary artery|angioplasty and stenting of coronary artery|heart stent placement|stent placed in lad|stent placed in rca|stent placement of coronary artery|stent placement of anterior descending artery|des to lad|des to rca|des to circumflex|${stents}|${after('coronary stenting|cardiac stenting|coronary stent placement|percutaneous coronary intervention with stent|heart stenting|heart stent|pci with stenting|ptca with stenting|ptca and stenting|angioplasty with stent|coronary intervention with stent')}|has stents in heart|has cardiac stent|has coronary stent`,
    { covers: 'heart-disease' },
  ),
  c(
    'cabg-status',
    'status',
    `status post cabg|s/p cabg|CABG|cabg|coronary artery bypass|coronary artery bypass grafting|coronary artery bypass graft|coronary bypass|coronary artery bypass surgery|heart bypass surgery|open heart surgery with bypass|quadruple bypass|triple bypass|coronary artery bypass graft surgery|coronary bypass surgery|aortocoronary bypass|CABG x3|CABG x4|CABG x2|quintuple bypass|open heart bypass|bypass grafting x4|bypass grafting x3|cardiac bypass surgery|cardiac bypass|aorto-coronary bypass|coronary bypass grafting|coronary artery bypass grafts|four-vessel bypass|three-vessel bypass|two-vessel bypass|five-vessel bypass|CABG x1|CABG x5|coronary artery bypass grafting x3|coronary artery bypass grafting x4|${after('coronary artery bypass surgery|off-pump coronary artery bypass|heart bypass|bypass surgery of heart|open heart surgery with bypass|redo coronary artery bypass|cardiac bypass|opcab|midcab|coronary revascularization surgery|surgical coronary revascularization|lima to lad|bypass grafting')}`,
    { covers: 'heart-disease' },
  ),
  c(
    'prosthetic-valve',
    'status',
    'prosthetic valve|mechanical valve|mechanical aortic valve|prosthetic aortic valve|status post aortic valve replacement|status post mitral valve replacement|mechanical mitral valve|prosthetic heart valve|artificial heart valve|artificial valve|mechanical heart valve|aortic valve replacement|mitral valve replacement|valve replacement|heart valve replacement|prosthetic mitral valve|st jude valve|st. jude valve|status post tavr|s/p tavr|TAVR|transcatheter aortic valve replacement|s/p avr|s/p mvr|status post avr|status post mvr|mechanical avr|mechanical mvr|tricuspid valve replacement|pulmonary valve replacement|aortic valve prosthesis|mitral valve prosthesis|TAVI|on-x valve|replaced aortic valve|replaced mitral valve|pulmonic valve replacement|artificial aortic valve|artificial mitral valve',
  ),
  c(
    'anticoagulant-use',
    'status',
    'long term anticoagulation|chronic anticoagulation|on coumadin|on warfarin|takes coumadin|takes warfarin|on eliquis|on xarelto|on apixaban|on rivaroxaban|chronically anticoagulated|continue coumadin|continue warfarin|continue eliquis|continue xarelto|anticoagulation with coumadin|anticoagulation with warfarin|chronic coumadin|coumadin therapy|on pradaxa|on dabigatran|on lovenox chronically|chronic warfarin|lifelong anticoagulation|long-term anticoagulation|chronic anticoagulation therapy|long term anticoagulant use|long-term anticoagulant|long term use of anticoagulants|continue pradaxa|continue apixaban|continue rivaroxaban|taking eliquis|taking xarelto|taking coumadin|taking warfarin|taking apixaban|takes eliquis|takes xarelto|takes apixaban|oral anticoagulation with warfarin|anticoagulated with coumadin|anticoagulated with warfarin|anticoagulated with eliquis|anticoagulated on coumadin|maintained on coumadin|anticoagulated with xarelto|warfarin therapy|eliquis for atrial fibrillation|lifelong coumadin|anticoagulated on warfarin|anticoagulated on eliquis|lifelong warfarin|long-term warfarin|long term warfarin|long-term coumadin|long term coumadin|coumadin for atrial fibrillation|warfarin for atrial fibrillation|xarelto for atrial fibrillation',
  ),
];
