/** What the classification divides a condition by, where no rule of its own asks, and the words that answer. After the Tabular List, FY 2027. */

/** `missing`: what is not documented; `answer`: words of the condition's own sentences or problem that answer. */
export type Axis = [missing: string, answer: string];

const CAUSE = 'due to|secondary to|caused by|induced|related to|from';
/** By concept. The detail read beside a mention answers as well. */
export const AXES: Readonly<Record<string, Axis>> = {
  dvt: [
    'the acuity (acute, chronic) and the vein',
    'acute|chronic|history|femoral|popliteal|iliac|tibial|peroneal|proximal|distal|calf|prophylaxis',
  ],
  'pulmonary-embolism': [
    'the acuity (acute, chronic), and acute cor pulmonale',
    'acute|chronic|saddle|sub-?segmental|cor pulmonale|strain|history|prophylaxis',
  ],
  cardiomyopathy: [
    'the kind (dilated, hypertrophic, ischemic, other)',
    `dilated|hypertrophic|restrictive|ischemic|alcohol\\w*|toxic|idiopathic|viral|tachycardia|peripartum|${CAUSE}`,
  ],
  neuropathy: [
    'the cause',
    `diabet\\w+|alcohol\\w*|chemo\\w*|drug|hereditary|idiopathic|B12|vitamin|compress\\w+|small[- ]fiber|autonomic|optic|inflammatory|critical|${CAUSE}`,
  ],
  'multiple-sclerosis': ['the course (relapsing, primary or secondary progressive)', 'relapsing|remitting|progressive|RRMS|[SP]PMS'],
  'pulmonary-hypertension': [
    'the group or the cause',
    `primary|arterial|group|secondary|thromboembolic|left[- ]heart|lung disease|idiopathic|${CAUSE}`,
  ],
  'respiratory-failure': ['the acuity, and hypoxia or hypercapnia', 'acute|chronic|hypox\\w+|hypercap\\w+|hypercarb\\w+'],
  pancreatitis: ['the acuity and the cause', `acute|chronic|gallstones?|biliary|alcohol\\w*|idiopathic|recurrent|${CAUSE}`],
  hydrocephalus: [
    'the kind (communicating, obstructive, normal pressure)',
    'communicating|obstructive|non-?communicating|normal[- ]pressure|NPH|congenital|post-?traumatic|aqueduct\\w*',
  ],
  cellulitis: [
    'the site',
    '[a-z]+ cellulitis|cellulitis (?:of|over|around|at|in|on|involving)|right|left|bilateral|legs?|arms?|foot|hand|face|periorbital|abdom\\w+',
  ],
  'venous-hypertension': [
    'the cause (idiopathic, after thrombosis), and ulcer or inflammation',
    'idiopathic|post-?thrombotic|ulcer\\w*|inflammation|without complications?',
  ],
  encephalopathy: [
    'the kind or the cause',
    `metabolic|toxic|hepatic|hypoxic|anoxic|septic|uremic|wernicke\\S*|hypertensive|hyperammon\\w+|static|${CAUSE}`,
  ],
  cirrhosis: ['the cause', `alcohol\\w*|biliary|hepatitis|NASH|NAFLD|MASH|cryptogenic|fatty|cardiac|autoimmune|${CAUSE}`],
  hyperparathyroidism: ['the kind (primary, secondary, tertiary)', 'primary|secondary|tertiary|renal'],
  quadriplegia: ['the level, and whether it is complete', 'in?complete|complete|C-?\\d|functional'],
  paraplegia: ['whether it is complete', 'in?complete|complete|[TL]-?\\d+'],
  lymphoma: ['the type', 'hodgkin\\S*|follicular|diffuse|large|b[- ]cell|t[- ]cell|mantle|burkitt\\S*|marginal|MALT|lymphoblastic|mycosis'],
  leukemia: ['the type, and remission', 'acute|chronic|lymph\\w+|myel\\w+|hairy|remission|[AC][LM]L'],
  'congenital-heart-disease': [
    'the defect',
    'septal|[AV]SD|tetralogy|transposition|hypoplastic|coarctation|ductus|truncus|valve|atresia|single ventricle',
  ],
  'aortic-stenosis': [
    'the severity or the cause',
    'mild|moderate|severe|critical|rheumatic|calcific|degenerative|congenital|bicuspid|valve area|gradient|trivial|sclerosis',
  ],
  psoriasis: ['the type (plaque, guttate, pustular, other)', 'plaques?|vulgaris|guttate|pustular|inverse|erythrodermic|arthr\\w+|nail'],
  'spinal-stenosis': [
    'whether there is neurogenic claudication',
    'claudication|recess|cervical|thoracic|c-spine|foraminal|congenital|C\\d',
  ],
  esophagitis: [
    'the cause, and bleeding',
    `reflux|eosinophilic|candida\\w*|fung\\w+|pill|erosive|ulcerati\\w+|radiation|grade|peptic|GERD|LA|${CAUSE}`,
  ],
  gastritis: [
    'the acuity or the kind, and bleeding',
    `acute|chronic|pylori|alcohol\\w*|erosive|atrophic|superficial|hemorrhagic|bleeding|biops\\w+|bile|reactive|viral|NSAID\\S*|antral|${CAUSE}`,
  ],
  colitis: [
    'the kind',
    `infectious|ischemic|ulcerative|microscopic|pseudomembranous|diff\\w*|radiation|lymphocytic|collagenous|acute|chronic|viral|${CAUSE}`,
  ],
  sinusitis: ['the acuity and the sinus', 'acute|chronic|recurrent|maxillary|frontal|ethmoid\\w*|sphenoid\\w*|pan-?sinusitis'],
  'otitis-media': ['the kind (serous, suppurative), acuity', 'acute|chronic|serous|suppurative|effusion|recurrent|purulent|perforat\\w+'],
  pharyngitis: [
    'the cause (streptococcal, viral, other)',
    `strep\\w*|viral|mono\\w*|gonococcal|allergic|chronic|irritat\\w+|reflux|herp\\w+|${CAUSE}`,
  ],
  tonsillitis: ['the acuity and the cause', 'strep\\w*|viral|mono\\w*|recurrent|chronic|acute'],
  conjunctivitis: [
    'the kind (allergic, bacterial, viral)',
    'allergic|bacterial|viral|chemical|chronic|follicular|gonococcal|mucopurulent|purulent|acute',
  ],
  dermatitis: [
    'the kind',
    `contact|atopic|seborrh\\w*|stasis|diaper|drug|poison|irritant|allergic|eczema\\w*|radiation|herpetiformis|perioral|neuro-?|${CAUSE}`,
  ],
  'urinary-incontinence': [
    'the type (stress, urge, mixed, overflow, other)',
    'stress|urge|urgency|mixed|overflow|functional|continuous|neurogenic|nocturnal|post-?void|reflex',
  ],
  'uterine-prolapse': [
    'the degree (incomplete, complete), and where',
    'in?complete|complete|first|second|third|fourth|1st|2nd|3rd|4th|grade [1-4I]+|stage',
  ],
  hydronephrosis: [
    'the cause',
    `stones?|calcul\\w+|obstruct\\w+|UPJ|ureteropelvic|reflux|infect\\w+|stricture|neurogenic|congenital|mass|compress\\w+|${CAUSE}`,
  ],
  glaucoma: [
    'the type and the stage',
    'open[- ]angle|angle[- ]closure|narrow|low[- ]tension|normal[- ]tension|suspect|primary|secondary|pigmentary|neovascular|pseudo\\w+|congenital',
  ],
  'macular-degeneration': ['the type (dry, wet) and the stage', 'dry|wet|neuro?vascular|exudative|atroph\\w+|neovascular|non-?exudative'],
  osteomyelitis: ['the acuity (acute, subacute, chronic)', 'acute|subacute|chronic'],
  scoliosis: ['the kind and the region', 'idiopathic|congenital|neuro\\w+|degenerative|lumbar|thoracic|thoracolumbar|adolescent|juvenile'],
  schizophrenia: ['the type', 'paranoid|disorganized|catatonic|undifferentiated|residual|affective|schizoaffective'],
  psychosis: [
    'the cause or the kind',
    `schizo\\w*|brief|drug|substance|affective|postpartum|depress\\w+|bipolar|dementia|steroid|delusional|${CAUSE}`,
  ],
  'substance-use-disorder': [
    'the substance and the severity',
    'alcohol|cocaine|opioid|opiate|heroin|cannabis|marijuana|meth\\w*|amphetamine\\w*|benzo\\w+|nicotine|tobacco|poly-?\\w+',
  ],
  'opioid-use-disorder': [
    'the severity (use, abuse, dependence) and remission',
    'abuse|dependence|mild|moderate|severe|remission|addict\\w*',
  ],
  shock: ['the kind', 'cardiogenic|septic|hypovolemic|hemorrhagic|anaphylactic|neurogenic|obstructive|distributive|spinal|toxic|traumatic'],
  acidosis: ['the kind and the acuity', 'lactic|metabolic|respiratory|keto\\w*|acute|chronic|tubular|RTA|diabetic'],
  hyperthyroidism: [
    'the cause, and thyroid storm',
    "grave'?s?|nodul\\w+|goiter|iatrogenic|thyroiditis|subclinical|adenoma|storm|amiodarone|toxic|factitious|hashimoto\\S*",
  ],
  goiter: [
    'the kind (diffuse, nodular, toxic)',
    'diffuse|nodul\\w+|multinodular|uninodular|toxic|non-?toxic|MNG|endemic|colloid|substernal',
  ],
  thyroiditis: ['the kind', 'hashimoto\\S*|subacute|acute|chronic|autoimmune|postpartum|lymphocytic|quervain\\S*'],
  'vitamin-deficiency': ['the vitamin', '[ABCDEK]-?\\d*|folate|thiamine|niacin'],
  'liver-disease': [
    'the kind',
    'alcohol\\w*|fatty|cirrhosis|metasta\\w+|hepatitis|end[- ]stage|NASH|NAFLD|polycystic|cholestatic|autoimmune|drug',
  ],
  'liver-failure': ['the acuity, and coma', 'acute|chronic|fulminant|alcohol\\w*|coma|postprocedural'],
  'heart-disease': [
    'the kind',
    'coronary|ischemic|hypertensive|valv\\w+|rheumatic|congenital|arteriosclerotic|atherosclerotic|ASHD|pulmonary|structural|failure',
  ],
  'cervical-dysplasia': ['the grade', 'mild|moderate|severe|CIN|I{1,3}|[123]|[LH]SIL|low[- ]grade|high[- ]grade'],
  'diabetic-neuropathy': [
    'the kind (poly-, mono-, autonomic)',
    'poly\\w*|peripheral|autonomic|mono\\w*|gastropar\\w+|amyotrophy|radicul\\w+|feet|foot|toes|hands|sensor\\w+|painful',
  ],
  'intracranial-hemorrhage': [
    'the site (subdural, subarachnoid, intracerebral)',
    'subdural|subarachnoid|epidural|intra-?cerebral|intra-?parenchymal|intra-?ventricular|thalamic|basal ganglia|lobar|cerebell\\w+',
  ],
  burn: [
    'the degree',
    '(?:first|second|third|1st|2nd|3rd)[- ]degree|degree|partial[- ]thickness|full[- ]thickness|superficial|blister\\w*|sunburn',
  ],
  'mood-disorder': ['the kind', `depress\\w+|bipolar|manic|mania|dysthymi\\w*|substance|seasonal|${CAUSE}`],
  'personality-disorder': [
    'the type',
    'borderline|antisocial|narcissistic|histrionic|avoidant|dependent|paranoid|schizo\\w+|obsessive|traits|mixed|cluster',
  ],
  'allergic-reaction': [
    'what it reacts to',
    'food|drug|bee|wasp|sting|peanut|shellfish|latex|contrast|medication|antibiotic|penicillin|sulfa|dye|poison|insect|to [a-z]+',
  ],
  vasculitis: [
    'the kind',
    'ANCA|leukocytoclastic|giant|takayasu|granulomat\\w+|polyarteritis|cryoglobulin\\w*|lupus|rheumatoid|drug|CNS|cutaneous',
  ],
};
