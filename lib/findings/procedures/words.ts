/** Words of operative reports: ways in, things left in place, parts of the body. */
import type { Approach } from './performed';

/** Tried in this order; the first that is written counts. Patterns match at word beginnings, in any case. */
export const APPROACHES: [Approach, string][] = [
  [
    'percutaneous endoscopic',
    String.raw`laparoscop\w*|lap (?:chole|appy|band|assisted)\w*|arthroscop\w*|thoracoscop\w*|VATS|video-assisted|robot\w*|da vinci|percutaneous endoscop\w*|trocars?|pneumoperitoneum`,
  ],
  [
    'via natural opening endoscopic',
    String.raw`endoscop\w*|colonoscop\w*|sigmoidoscop\w*|esophagogastroduodenoscop\w*|EGD|ERCP|bronchoscop\w*|cystoscop\w*|cystourethroscop\w*|ureteroscop\w*|hysteroscop\w*|laryngoscop\w*|transurethral|TURP|TURBT|resectoscope`,
  ],
  [
    'percutaneous',
    String.raw`percutaneous\w*|transcatheter|endovascular\w*|needle|catheteriz\w*|seldinger|aspirat\w*|angioplast\w*|stab incisions?|transluminal`,
  ],
  [
    'via natural opening',
    String.raw`transvaginal\w*|vaginal(?:ly)?|transrectal|transanal|transoral|orotracheal|nasogastric|endotracheal|intubat\w*`,
  ],
  ['external', String.raw`closed reduction|external(?:ly)?|manual(?:ly)?|extracorporeal|casting|splint(?:ed|ing)?|circumcision`],
  [
    'open',
    String.raw`open|laparotom\w*|thoracotom\w*|arthrotom\w*|craniotom\w*|sternotom\w*|incision\w*|incised|carried down|dissect\w*|excis\w*`,
  ],
];

/** What stays in the body, by how reports name it. */
export const DEVICES: [string, string][] = [
  ['mesh', String.raw`mesh|marlex|prolene (?:hernia )?system|plug and patch`],
  ['drug-eluting stent', String.raw`drug[- ]eluting stents?|DES`],
  ['bare-metal stent', String.raw`bare[- ]metal stents?`],
  ['stent', String.raw`stents?|stented|double[- ]J`],
  ['plate', String.raw`plates?|plating`],
  ['screws', String.raw`screws?`],
  ['intramedullary nail', String.raw`intramedullary (?:nail|rod)s?|IM nail|gamma nail|nailing`],
  ['pins', String.raw`K-?wires?|kirschner|pinn(?:ed|ing)|steinmann`],
  ['cemented prosthesis', String.raw`cemented|cement`],
  ['uncemented prosthesis', String.raw`uncemented|cementless|press[- ]fit|porous[- ]coated`],
  ['prosthesis', String.raw`prosthes[ie]s|implants?|components?|endoprosthesis`],
  ['bone graft', String.raw`(?:iliac crest |bone |auto|allo)graft\w*`],
  ['interbody cage', String.raw`(?:interbody )?cages?|interbody spacer`],
  ['intraocular lens', String.raw`intraocular lens|IOL|posterior chamber lens`],
  ['pacemaker', String.raw`pacemaker (?:generator|system)?|pulse generator`],
  ['lead', String.raw`(?:ventricular|atrial|pacing) leads?|leads? (?:was|were) (?:placed|positioned|inserted)`],
  ['catheter', String.raw`(?:triple lumen|dialysis|tunneled|suprapubic|foley|central venous|PICC) ?(?:catheter|line)?`],
  ['port', String.raw`port-?a-?cath|mediport|implanted port|power ?port`],
  ['drain', String.raw`jackson[- ]pratt|JP drain|hemovac|penrose|blake drain|chest tube`],
  ['tube', String.raw`gastrostomy tube|PEG tube|tympanostomy tubes?|PE tubes?|tracheostomy tube`],
  ['shunt', String.raw`shunt`],
  ['fistula graft', String.raw`PTFE|gore-?tex|dacron`],
  ['clips', String.raw`clips?`],
];

/** Parts of the body that procedures name, longest first wins. */
export const BODY_PARTS =
  'abdominal aorta|abdominal wall|achilles tendon|acl|acromioclavicular joint|adrenal gland|anal canal|ankle|anterior cruciate ligament|anus|aorta|aortic valve|appendix|ascending colon|axilla|bladder|bladder neck|brachial artery|brain|breast|bronchus|buttock|calcaneus|carotid artery|carpal tunnel|cataract|cecum|cervical spine|cervix|chest wall|circumflex|clavicle|coccyx|colon|common bile duct|common femoral artery|cornea|coronary artery|cubital tunnel|descending colon|diaphragm|distal femur|distal radius|duodenum|ear|elbow|endometrium|epididymis|esophagus|eyelid|face|fallopian tube|femoral artery|femoral head|femoral neck|femoral vein|femur|fibula|finger|foot|foreskin|forearm|gallbladder|great toe|greater saphenous vein|hand|heel|hip|humerus|ileum|iliac artery|inguinal canal|inguinal region|internal jugular vein|jejunum|kidney|knee|labia|larynx|lateral meniscus|left anterior descending|left main|leg|lip|liver|lower leg|lumbar spine|lung|lymph node|mandible|maxilla|medial meniscus|median nerve|metacarpal|metatarsal|mitral valve|nasal septum|neck|nose|olecranon|ovary|pancreas|parathyroid|parotid gland|patella|pelvis|penis|pericardium|peritoneum|pleura|pleural cavity|prostate|proximal femur|proximal humerus|radius|rectum|renal pelvis|retina|rib|right coronary artery|rotator cuff|sacrum|scalp|scaphoid|scrotum|shoulder|sigmoid colon|sinus|skin|skull|small bowel|spermatic cord|spine|spleen|stomach|subclavian vein|subdural space|superficial femoral artery|temporal artery|testis|testicle|thigh|thoracic spine|thumb|thyroid|tibia|tibial plateau|toe|tongue|tonsil|trachea|transverse colon|turbinate|tympanic membrane|ulna|ulnar nerve|umbilicus|ureter|urethra|uterus|vagina|vas deferens|vena cava|ventricle|vulva|wrist'.split(
    '|',
  );
