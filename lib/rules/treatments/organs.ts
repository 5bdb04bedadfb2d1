import { given, type Treatment } from './treatment';

const CANCER = String.raw`cancer|carcinoma|malignan|tumor|neoplas|metasta|oncolog|lymphoma|leukemia|myeloma|melanoma|sarcoma`;
const MENOPAUSE = String.raw`menopaus|hot flash|hysterectomy|oophorectomy|vaginal (?:atrophy|dryness)|atrophic|hormone replacement|\bHRT\b|ovarian failure|dyspareunia|osteop`;

/** Purposes after the labels of the FDA and common other uses. */
export const ORGANS: readonly Treatment[] = [
  given(
    'metformin|glucophage|glipizide|glucotrol|glyburide|glimepiride|amaryl|pioglitazone|actos|sitagliptin|januvia|janumet|linagliptin|tradjenta|empagliflozin|jardiance|dapagliflozin|farxiga|canagliflozin|invokana|insulin|lantus|novolog|humalog|humulin|novolin|levemir|exenatide|byetta|liraglutide|victoza|semaglutide|ozempic|dulaglutide|trulicity|diabetic diet|ADA diet',
    String.raw`diabet(?!ic diet)|\b(?:NI|II?)?DDM\b|\bT?[12]?DM\b|\b(?:IDDM|NIDDM)\b|hyperglyc|polycystic ov|\bPCOS\b|hyperkal|pre-?diab|insulin resist|obes|weight loss|metabolic syndrome`,
  ),
  given(
    'levothyroxine|synthroid|levoxyl|unithroid|levothroid|liothyronine|cytomel|armour thyroid|thyroid (?:supplement\\w*|replacement|pills?|medication)',
    'hypothyroid|thyroidectomy|hashimoto|goiter|thyroid (?:disease|cancer|nodule|problem|disorder|dysfunction|condition|ablation)|myxedema|graves|low thyroid|underactive|panhypopit|hypopituit',
  ),
  given('methimazole|tapazole|propylthiouracil|PTU', 'hyperthyroid|graves|thyrotox|goiter|thyroid storm|thyroiditis'),
  given('bromocriptine|parlodel|cabergoline|dostinex', 'prolactin|pituitar|acromegal|parkinson|adenoma|galactorr'),
  given('desmopressin|DDAVP', String.raw`insipidus|enuresis|nocturia|hemophilia|willebrand|pituitar|polyuria|bleeding`),
  given(
    'omeprazole|prilosec|pantoprazole|protonix|lansoprazole|prevacid|esomeprazole|nexium|rabeprazole|aciphex|dexlansoprazole|dexilant|zegerid|ranitidine|zantac|famotidine|pepcid|cimetidine|tagamet|sucralfate|carafate',
    String.raw`reflux|\bGERD\b|heartburn|ulcer|gastritis|dyspepsia|indigestion|esophag|barrett|zollinger|prophyla|\bGI bleed|gastrointestinal (?:bleed|hemorr)|melena|hematemesis|hiatal|stomach (?:pain|upset|problem)|epigastric|pylori|duodenit|trouble swallowing|dysphagia|allergic reaction|urticaria|hives|gastroparesis|laryngopharyn`,
  ),
  given(
    'lactulose|rifaximin|xifaxan',
    'encephalopath|constipat|hepatic coma|ammonia|obstipat|bowel (?:regimen|movement)|traveler|irritable|overgrowth',
  ),
  given('ursodiol|actigall|urso', 'gallstone|cholelith|biliary|cholang|cirrhosis|cholesta|cholecyst|prophyla'),
  given('pancrelipase|creon|pancrease|viokase', 'pancrea|cystic fibrosis|steatorr|malabsor|whipple'),
  given('mesalamine|asacol|lialda|pentasa|balsalazide|colazal', 'colitis|crohn|proctitis|inflammatory bowel|\\bIBD\\b|diverticul'),
  given(
    'dicyclomine|bentyl|hyoscyamine|levsin|librax',
    String.raw`irritable|\bIBS\b|spasm|cramp|abdominal (?:pain|discomfort)|diarrhea|bladder|colic|urgency|secretion|drool|incontinen`,
  ),
  given(
    'ondansetron|zofran|promethazine|phenergan|prochlorperazine|compazine|metoclopramide|reglan|trimethobenzamide|tigan',
    String.raw`nausea|vomit|emesis|gastropares|migraine|headache|chemotherap|hyperemesis|reflux|vertigo|post-?op|gastroenteritis|surgery|pain\b|cough|ileus|obstruct`,
  ),
  given(
    'megestrol|megace|dronabinol|marinol|oxandrolone',
    String.raw`appetite|weight loss|anorexi|cachex|malnutri|failure to thrive|nausea|${CANCER}|endometri|\bAIDS\b|burn`,
  ),
  given(
    'albuterol|proventil|ventolin|xopenex|levalbuterol|advair|symbicort|spiriva|tiotropium|ipratropium|atrovent|combivent|duonebs?|flovent|pulmicort|qvar|dulera|breo|anoro|trelegy|serevent|salmeterol|theophylline',
    String.raw`asthma|\bCOPD\b|emphysema|bronch|wheez|airway|obstructive (?:lung|pulm)|lung disease|cough|short(?:ness)? of breath|difficulty breathing|dyspnea|pneumon|croup|respiratory (?:fail|distress|insuff|infect)|fibrosis|rhinit|hyperkal|pneumonitis|\bRSV\b`,
  ),
  given(
    'tamsulosin|flomax|finasteride|proscar|dutasteride|avodart|alfuzosin|uroxatral|silodosin|rapaflo',
    String.raw`\bBPH\b|enlarged prostate|prostat\w* (?:hyper|enlarge)|prostatism|prostatitis|(?:urinary|urine) (?:retention|hesitancy|stream|obstruct)|bladder outlet|retention|stones?\b|lithiasis|\bLUTS\b|voiding|nocturia|hair loss|alopecia`,
  ),
  given(
    'oxybutynin|ditropan|tolterodine|detrol|solifenacin|vesicare|mirabegron|myrbetriq|trospium|darifenacin|enablex|fesoterodine',
    'overactive|incontinen|neurogenic|bladder spasm|urgency|urge\\b|urinary frequen|frequent urin|frequency|voiding|detrusor|hyperhidrosis|enuresis|nocturia|cystitis|leak',
  ),
  given('bethanechol|urecholine', 'retention|neurogenic|atonic|void|gastropares|reflux'),
  given('phenazopyridine|pyridium', String.raw`dysuria|\bUTI\b|urinary|cystitis|burning|hematuria|stent|stone`),
  given(
    'sildenafil|viagra|tadalafil|cialis|vardenafil|levitra',
    String.raw`erectile|impoten|pulmonary (?:arterial )?hypertens|\bPAH\b|sexual|\bED\b|\bBPH\b|raynaud|prostatectomy|libido`,
  ),
  given(
    'testosterone|androgel|depo-?testosterone',
    String.raw`hypogonad|low testosterone|low T\b|testosterone defici|transgender|erectile|libido|fatigue|pituitar|orchiectomy|klinefelter`,
  ),
  given(
    'sevelamer|renagel|renvela|phoslo|calcium acetate|lanthanum|fosrenol',
    'hyperphosph|parathyroid|mineral|osteodystrophy|phosphorus (?:is|was|remains|level)|hypocalc',
  ),
  given(
    'calcitriol|rocaltrol|paricalcitol|zemplar|cinacalcet|sensipar|hectorol',
    'parathyroid|hypocalc|osteodystrophy|mineral|vitamin D defici|hypercalc|osteop',
  ),
  given('epoetin|epogen|procrit|darbepoetin|aranesp|EPO injections?', 'anemi|myelodys|low (?:hemoglobin|blood count)'),
  given('filgrastim|neupogen|neulasta|pegfilgrastim', `neutropen|leukopen|${CANCER}|transplant|myelodys`),
  given('allopurinol|zyloprim|febuxostat|uloric|probenecid', 'gout|uric|stones?\\b|lithiasis|tumor lysis|lymphoma|leukemia|myelo|syphilis'),
  given('colchicine|colcrys', 'gout|pericardit|mediterranean|behcet|pseudogout|crystal|CPPD|calcium pyrophosphate'),
  given(
    'alendronate|fosamax|risedronate|actonel|ibandronate|boniva|denosumab|prolia|raloxifene|evista|miacalcin|calcitonin|teriparatide|forteo|zoledronic acid|reclast|zometa',
    `osteop|bone (?:loss|density|mass|metast)|paget|compression fracture|hypercalc|parathyroid|${CANCER}|steroid`,
  ),
  given(
    'ferrous|iron (?:supplement\\w*|sulfate|tablets?|infusions?)|feosol|venofer|niferex',
    'anemi|iron[- ]defici|low iron|blood loss|bleed|pregnan|gravida|restless|menorrh|bypass|partum|hemoglobin|celiac',
  ),
  given(
    'cyanocobalamin|(?:vitamin )?B-?12 (?:injections?|shots?)',
    'B-?12 defici|low B-?12|pernicious|anemi|bypass|neuropath|gastrectomy|bariatric|fatigue|crohn|ileal',
  ),
  given(
    'vitamin D\\S* (?:\\(?\\d{2},?000|\\d{4,})|ergocalciferol|drisdol',
    'vitamin D defici|low vitamin D|osteop|bone (?:loss|density)|rickets|parathyroid|kidney|renal|bariatric|gastric bypass',
  ),
  given(
    'premarin|prempro|conjugated estrogens?|estradiol|estrace|vagifem|climara|vivelle|medroxyprogesterone|provera',
    String.raw`${MENOPAUSE}|contracept|birth control|bleeding|menorr|amenorr|endometri|transgender|turner|infertil|\bIVF\b`,
  ),
  given(
    'nuvaring|ortho[- ](?:tri-?cyclen|novum|evra|cyclen)|yasmin|yaz|loestrin|seasonale|depo-?provera|mirena|nexplanon|birth control pills?|oral contraceptives?|\\bOCPs?\\b',
    String.raw`contracept(?!ives?\b)|family planning|prevent pregnan|menorr|dysmenorr|amenorr|endometrio|irregular (?:menses|periods|bleeding)|heavy (?:menses|periods|bleeding)|acne|polycystic|\bPCOS\b|ovarian cyst|premenstrual|cramps`,
  ),
  given(
    'tamoxifen|nolvadex|anastrozole|arimidex|letrozole|femara|exemestane|aromasin|leuprolide|lupron|bicalutamide|casodex|zoladex|goserelin|capecitabine|xeloda|imatinib|gleevec',
    `${CANCER}|DCIS|in situ|breast|prostate|endometrio|fibroid|puberty|infertil|\\bCML\\b|\\bGIST\\b`,
  ),
  given('hydroxyurea|hydrea', String.raw`sickle|polycyth|thrombocyth|${CANCER}|myeloprolif`),
  given(
    'latanoprost|xalatan|travatan|lumigan|bimatoprost|timolol|timoptic|brimonidine|alphagan|dorzolamide|trusopt|cosopt|combigan',
    String.raw`glaucoma|ocular hypertens|intraocular pressure|\bIOP\b|high (?:eye )?pressure|cataract`,
  ),
  given(
    'isotretinoin|accutane|tretinoin|retin-a|adapalene|differin|benzoyl peroxide',
    'acne|wrinkl|photo-?ag|keratos|leukemia|rosacea|comedon',
  ),
  given(
    'clobetasol|temovate|triamcinolone (?:cream|ointment|acetonide cream)|betamethasone cream|mometasone cream|elocon|protopic|elidel',
    'eczema|dermat|psoria|rash|itch|prurit|lichen|lupus|alopecia|poison ivy|hives|keratos|vitiligo|phimosis',
  ),
  given(
    'home (?:oxygen|O2)|oxygen at home',
    String.raw`respiratory failure|hypox|\bCOPD\b|emphysema|fibrosis|pulmonary hypertension|heart failure|obstructive|lung (?:disease|cancer)`,
  ),
  given(
    'C-?PAP (?:machine|at night|nightly|mask|at home)|BiPAP (?:machine|at night|nightly|mask|at home)',
    String.raw`apnea|\bOSA\b|respiratory (?:fail|insuff)|hypoventil`,
  ),
];
