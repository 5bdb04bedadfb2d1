/** Words of operative reports: ways in, things left in place, parts of the body. */
import type { Approach } from './performed';

/** What names and titles say of the way in, the first that is written counts. Patterns match whole words, in any case. */
export const APPROACHES: [Approach, string][] = [
  [
    'percutaneous endoscopic',
    String.raw`laparoscop\w*|lap[ -](?:chole|appy|band|assisted|nissen)\w*|arthroscop\w*|thoracoscop\w*|VATS|video[ -]assisted|robot\w*|da vinci|percutaneous endoscop\w*|mediastinoscop\w*|nephroscop\w*|retroperitoneoscop\w*|PCNL|percutaneous nephrolithotomy`,
  ],
  [
    'via natural opening endoscopic',
    String.raw`endoscop\w*|colonoscop\w*|sigmoidoscop\w*|proctosigmoidoscop\w*|(?:esophago)?gastroduodenoscop\w*|esophagoscop\w*|gastroscop\w*|EGD|ERCP|EUS|EBUS|bronchoscop\w*|cystoscop\w*|cysto|cystourethroscop\w*|cystopanendoscop\w*|ureteroscop\w*|ureterorenoscop\w*|hysteroscop\w*|laryngoscop\w*|microlaryngoscop\w*|nasopharyngoscop\w*|transurethral|TURP|TURBT|transbronchial|FESS|transsphenoidal`,
  ],
  [
    'percutaneous',
    String.raw`percutaneous\w*|transcatheter|endovascular\w*|catheteri[sz]\w*|catheter|PTCA|PCI|TAVR|EVAR|TEVAR|angiogra\w*|arteriogra\w*|angioplast\w*|needle|\w*centesis|aspirat\w*|fine[ -]needle|core biops\w*|transluminal|CT[ -]guided|stab incisions?|burr[ -]holes?`,
  ],
  [
    'via natural opening',
    String.raw`transvaginal\w*|vaginal(?:ly)?|transrectal|transanal|transoral|orotracheal|nasotracheal|nasogastric|endotracheal|intubat\w*|per rectum`,
  ],
  [
    'external',
    String.raw`closed (?:reduction|treatment)|external (?:approach|cephalic)|manual(?:ly)?|extracorporeal|cast(?:ing)?|splint(?:ed|ing)?|circumcision`,
  ],
  [
    'open',
    String.raw`open(?![ -](?:fractures?|wounds?|book|angle|lung injury))|(?:mini-?)?laparotom\w*|celiotom\w*|thoracotom\w*|arthrotom\w*|craniotom\w*|craniectom\w*|(?:hemi)?laminectom\w*|laminotom\w*|sternotom\w*|incision\w*|incised|cut-?down|transabdominal|abdominal hysterectomy|retropubic|ORIF|subxiphoid`,
  ],
];

/** What the story of an operation says of the way in, where its names say nothing. */
export const STORY_APPROACHES: [Approach, string][] = [
  [
    'percutaneous endoscopic',
    String.raw`trocars?|pneumoperitoneum|laparoscop\w*|arthroscop(?:e|ic|ically)|thoracoscop\w*|arthroscopic portals?|robot\w*|optiview|camera port`,
  ],
  [
    'open',
    String.raw`laparotom\w*|thoracotom\w*|sternotom\w*|craniotom\w*|arthrotom\w*|incisions? (?:was|were|is) (?:then )?(?:\w+ly )?(?:made|created|carried|extended|taken|deepened|performed|formed|employed|used|placed|fashioned|opened|begun|developed)|(?:made?|making|did|through|via|used|created|performed) (?:an?|the|our|this) (?:(?!stab|port)[\w-]+ ){0,6}incision|incised|carried (?:sharply )?down|dissection (?:was|is|proceeded)|dissected (?:down|free|out)|sharp dissection|blunt dissection`,
  ],
  [
    'via natural opening endoscopic',
    String.raw`(?:scope|endoscope|colonoscope|gastroscope|bronchoscope|cystoscope|resectoscope|hysteroscope|ureteroscope|laryngoscope|sigmoidoscope) (?:was|is)|(?:colono|gastro|broncho|cysto|resecto|hystero|uretero|sigmoido|cystouretero)scopes?|endoscope`,
  ],
  [
    'percutaneous',
    String.raw`seldinger|percutaneous\w*|guide ?wire|gauge needle|needle (?:was|is) (?:inserted|advanced|introduced|passed|placed)|introducer sheath|catheter (?:was|is) (?:inserted|advanced|introduced)|stab incisions?`,
  ],
  ['via natural opening', String.raw`weighted speculum|vaginal speculum|transoral\w*|mouth gag|bite block`],
];

/** What stays in the body, by how reports name it. */
export const DEVICES: [string, string][] = [
  [
    'biologic mesh',
    String.raw`biologic(?:al)? mesh|alloderm|strattice|acellular dermal matri(?:x|ces)|acellular dermis|surgimend|allomax|permacol|surgisis`,
  ],
  [
    'mesh',
    String.raw`mesh|marlex|prolene (?:hernia )?system|plug and patch|perfix plug|gore-?tex patch|vicryl patch|ventralex|composix|symbotex|parietex|polypropylene patch`,
  ],
  ['drug-eluting stent', String.raw`drug[ -]?eluting stents?|DES|cypher|taxus|xience|promus|endeavor|resolute|synergy stents?`],
  ['bare-metal stent', String.raw`bare[ -]?metal(?: coronary)? stents?|BMS|non[ -]drug[ -]eluting stents?`],
  ['stent graft', String.raw`stent[ -]?grafts?|endografts?|endoprosthesis|covered stents?`],
  ['stent', String.raw`stents?|stented|stenting|double[ -]?J`],
  ['plate', String.raw`plates?|plating|LCP|DCP`],
  ['screws', String.raw`screws?`],
  [
    'intramedullary nail',
    String.raw`intramedullary (?:nail(?:ing)?|rod(?:ding)?|fixation|device)s?|IM (?:nail|rod)(?:ing)?|cephalomedullary nail(?:ing)?|trochanteric nail|gamma nail|TFN|nailing|rush rods?|flexible nails?`,
  ],
  ['external fixator', String.raw`external fixat(?:or|ion)|ex-?fix|ilizarov|halo vest`],
  ['pins', String.raw`K-?wires?|kirschner(?: wires?)?|pinn(?:ed|ing)|pins?|steinmann(?: pins?)?|CRPP`],
  ['suture anchor', String.raw`suture anchors?|anchors`],
  ['uncemented prosthesis', String.raw`uncemented|cementless|press[ -]?fit|porous[ -]coated|non[ -]?cemented`],
  ['cemented prosthesis', String.raw`cemented|(?:bone|methylmethacrylate) cement|cement|methylmethacrylate`],
  ['ceramic on polyethylene', String.raw`ceramic[ -]on[ -]poly(?:ethylene)?|ceramic (?:femoral )?head`],
  ['ceramic on ceramic', String.raw`ceramic[ -]on[ -]ceramic`],
  ['metal on metal', String.raw`metal[ -]on[ -]metal`],
  ['metal on polyethylene', String.raw`metal[ -]on[ -]poly(?:ethylene)?`],
  ['prosthesis', String.raw`prosthes[ie]s|implants?|components?|bipolar head|unipolar head`],
  [
    'autograft',
    String.raw`(?:iliac crest|local) (?:bone )?(?:auto)?graft|autografts?|autologous (?:bone|graft|tissue|vein)|autogenous (?:bone|graft|vein)|local bone|hamstring (?:auto)?graft|patellar tendon (?:auto)?graft|temporalis fascia|tragal cartilage`,
  ],
  [
    'allograft',
    String.raw`allografts?|cadaveric (?:graft|bone|tendon)|demineralized bone(?: matrix)?|DBM|bone bank|fibular strut|homografts?`,
  ],
  ['bone graft', String.raw`bone graft(?:ing|s)?`],
  [
    'interbody cage',
    String.raw`(?:interbody |titanium |PEEK |fusion |threaded |mesh )?cages?|interbody (?:spacer|device|graft|implant)s?|PEEK (?:spacer|implant|graft)s?|BAK`,
  ],
  ['pedicle screws', String.raw`pedicle screws?(?: and rods?| fixation| instrumentation)?`],
  ['artificial disc', String.raw`artificial dis[ck]|dis[ck] prosthesis|dis[ck] (?:arthroplasty|replacement) (?:device|prosthesis)`],
  ['spacer', String.raw`antibiotic (?:cement )?spacers?|cement spacers?|articulating spacer`],
  ['intraocular lens', String.raw`intra-?ocular lens(?:es)?|IOL|posterior chamber lens|PCIOL|lens implant|chamber (?:intraocular )?lens`],
  ['mechanical valve', String.raw`mechanical (?:aortic |mitral )?(?:valve|prosthesis)|st\.? jude|carbomedics|on-x|bileaflet`],
  [
    'tissue valve',
    String.raw`bioprosthe(?:tic|sis)(?: valve)?|bovine|porcine|pericardial valve|tissue valve|magna|edwards|hancock|mosaic|sapien|corevalve|evolut`,
  ],
  ['annuloplasty ring', String.raw`annuloplasty (?:ring|band)s?|ring annuloplasty|(?:physio|carpentier)(?:[ -]edwards)? ring`],
  ['defibrillator', String.raw`defibrillator|ICD(?!-?\s?(?:9|10|code))|AICD|CRT-?D`],
  ['pacemaker', String.raw`pacemaker(?: generator| system)?|pulse generator`],
  [
    'lead',
    String.raw`(?:ventricular|atrial|pacing|right atrial|right ventricular|coronary sinus|left ventricular|defibrillator) leads?|leads? (?:was|were) (?:placed|positioned|inserted)`,
  ],
  ['tunneled catheter', String.raw`tunnel(?:l)?ed|perm-?a?-?cath|hickman|broviac|groshong|tesio|cuffed catheter`],
  [
    'catheter',
    String.raw`(?:triple[ -]lumen|dialysis|suprapubic|foley|central venous|PICC|pigtail|quinton|swan-?ganz|peritoneal dialysis|tenckhoff|pleurx) ?(?:catheter|line)?s?`,
  ],
  ['port', String.raw`port-?a-?caths?|medi-?port|implant(?:ed|able) port|power ?port|infusaport|infuse-a-port|subcutaneous port`],
  [
    'drain',
    String.raw`jackson[ -]pratt|JP drains?|hemovac|penrose|blake drains?|chest tubes?|drainage (?:catheter|tube)s?|nephrostomy tube|setons?|packing|drains? (?:was|were) (?:placed|left|inserted)|EVD|external ventricular drain`,
  ],
  [
    'tube',
    String.raw`gastrostomy tube|PEG tube|tympanostomy tubes?|PE tubes?|tracheostomy tube|shiley|jejunostomy tube|ventilation tubes?|feeding tube|T-?tube`,
  ],
  ['shunt', String.raw`shunts?`],
  [
    'synthetic graft',
    String.raw`PTFE|gore-?tex|dacron|hemashield|synthetic graft|polytetrafluoroethylene|prosthetic graft|tube graft|bifurcated graft`,
  ],
  [
    'vein graft',
    String.raw`(?:reversed|autologous|autogenous) (?:(?:great|greater|saphenous|cephalic|arm|basilic) )*vein|vein (?:graft|conduit|patch|bypass)(?:s|es)?|SVG|in[ -]situ (?:saphenous )?vein`,
  ],
  ['bovine patch', String.raw`bovine pericardi(?:al|um)(?: patch)?|pericardial patch`],
  ['patch', String.raw`patch(?: angioplasty| graft| closure)?`],
  ['tissue expander', String.raw`tissue expanders?`],
  ['breast implant', String.raw`(?:silicone|saline|gel)(?: gel)?(?: breast)? implants?|breast implants?`],
  [
    'stimulator',
    String.raw`(?:nerve |cord |brain |vagal |vagus )?stimulators?|neurostimulators?|electrodes? (?:was|were) (?:placed|implanted)|implantable pulse generator|IPG|interstim`,
  ],
  ['pump', String.raw`(?:intrathecal|infusion|baclofen|morphine|pain) pumps?`],
  ['filter', String.raw`(?:greenfield|IVC|caval|vena cava|gunther|optease|trapease|recovery) filters?|filter`],
  ['coils', String.raw`(?:GDC |detachable |platinum |embolization )?coils?|coiling`],
  ['balloon pump', String.raw`balloon pump|IABP`],
  ['sling', String.raw`slings?|TVT|transvaginal tape|transobturator tape`],
  ['clips', String.raw`(?:aneurysm |hemo|filshie |hulka |titanium )?clips?`],
  ['rings', String.raw`falope rings?|(?:fallope|yoon) rings?`],
  ['seeds', String.raw`(?:radioactive |brachytherapy |iodine |palladium |I-125 )?seeds?`],
];
/** Those that nearly every operation uses, told of one only where its own lines name them. */
export const COMMON_DEVICES: ReadonlySet<string> = new Set(['clips', 'drain', 'catheter', 'tube', 'prosthesis', 'patch']);
