/** Drugs of one usual purpose, and the words of the conditions they are given for. */

/** `drugs`: generic names and the brands notes use. `reasons`: any of these words in the chart may be the reason. */
export interface Treatment {
  drugs: RegExp;
  reasons: RegExp;
}

/** Drugs for many purposes (pain relief, steroids, aspirin) are left out; purposes after the labels of the FDA and common other uses. */
export const TREATMENTS: readonly Treatment[] = [
  {
    drugs:
      /\b(?:ranitidine|zantac|famotidine|pepcid|omeprazole|prilosec|pantoprazole|protonix|lansoprazole|prevacid|esomeprazole|nexium|rabeprazole|aciphex)\b/i,
    reasons:
      /reflux|\bGERD\b|heartburn|ulcer|gastritis|dyspepsia|indigestion|esophag|barrett|zollinger|prophyla|bleed|hiatal|stomach|epigastric|pylori|duoden|swallow/i,
  },
  {
    drugs:
      /\b(?:atorvastatin|lipitor|simvastatin|zocor|rosuvastatin|crestor|pravastatin|pravachol|lovastatin|ezetimibe|zetia|vytorin|fenofibrate|tricor|gemfibrozil|lopid)\b/i,
    reasons:
      /lipid|cholesterol|triglycerid|\bLDL\b|coronary|\bCAD\b|stroke|\bCVA\b|\bTIA\b|infarct|heart attack|atheroscl|vascular disease|\bP[AV]D\b|carotid|stent|diabet/i,
  },
  {
    drugs: /\b(?:levothyroxine|synthroid|levoxyl|unithroid|armour thyroid|thyroid (?:supplement\w*|replacement|pills?|medication))\b/i,
    reasons:
      /hypothyroid|thyroidectomy|hashimoto|goiter|thyroid (?:disease|cancer|nodule|problem|disorder|dysfunction|condition|ablation)|myxedema|graves|low thyroid/i,
  },
  {
    drugs: /\b(?:warfarin|coumadin|apixaban|eliquis|rivaroxaban|xarelto|dabigatran|pradaxa)\b/i,
    reasons:
      /fibrillation|a-?fib|flutter|thromb|\bDVT\b|embol|\bPE\b|valve|clot|stroke|\bCVA\b|factor v|prophyla|antiphospholipid|cardiomyopathy/i,
  },
  {
    drugs:
      /\b(?:metformin|glucophage|glipizide|glucotrol|glyburide|glimepiride|amaryl|pioglitazone|actos|sitagliptin|januvia|insulin|lantus|novolog|humalog|levemir|diabetic diet|ADA diet)\b/i,
    reasons: /diabet(?!ic diet)|\b(?:NI|II?)?DDM\b|\bT?[12]?DM\b|hyperglyc|polycystic ov|\bPCOS\b|hyperkal|prediab/i,
  },
  {
    drugs: /\b(?:tamsulosin|flomax|finasteride|proscar|dutasteride|avodart|alfuzosin|uroxatral)\b/i,
    reasons:
      /\bBPH\b|enlarged prostate|prostatic (?:hyper|enlarge)|prostatism|prostatitis|(?:urinary|urine) (?:retention|hesitancy|stream)|retention|stones?\b|lithiasis|\bLUTS\b|voiding|nocturia|hair loss|alopecia/i,
  },
  {
    drugs: /\b(?:allopurinol|zyloprim|febuxostat|uloric)\b/i,
    reasons: /gout|uric|stones?\b|lithiasis|tumor lysis|lymphoma|leukemia/i,
  },
  {
    drugs: /\b(?:levetiracetam|keppra|phenytoin|dilantin|lamotrigine|lamictal|oxcarbazepine|trileptal)\b/i,
    reasons: /seizure|epilep|convuls|bipolar|mood|neuralgia|craniotomy|subdural|subarachnoid|brain|prophyla/i,
  },
  { drugs: /\b(?:donepezil|aricept|memantine|namenda|rivastigmine|exelon)\b/i, reasons: /dementia|alzheimer|memory|cogniti|forgetful/i },
  {
    drugs:
      /\b(?:sertraline|zoloft|fluoxetine|prozac|paroxetine|paxil|citalopram|celexa|escitalopram|lexapro|venlafaxine|effexor|bupropion|wellbutrin|mirtazapine|remeron|desvenlafaxine|pristiq)\b/i,
    reasons:
      /depress|anxi|panic|mood|\bPTSD\b|\bOCD\b|obsessive|neuropath|fibromyalg|hot flash|menopaus|smok|bipolar|insomnia|stress|grief|appetite|premenstrual|\bPMDD\b|psych|schizo/i,
  },
  {
    drugs: /\b(?:quetiapine|seroquel|risperidone|risperdal|olanzapine|zyprexa|aripiprazole|abilify|ziprasidone|geodon|lithium)\b/i,
    reasons: /schizo|bipolar|psycho|depress|agitat|delir|mania|manic|mood|autis|insomnia|dementia|hallucin|anxi|aggress|behavior|tourette/i,
  },
  {
    drugs: /\b(?:alendronate|fosamax|risedronate|actonel|ibandronate|boniva|denosumab|prolia)\b/i,
    reasons: /osteop|bone|paget|fracture|metasta|steroid/i,
  },
  {
    drugs: /\b(?:digoxin|lanoxin|amiodarone|cordarone|pacerone|sotalol|flecainide)\b/i,
    reasons: /fibrillation|a-?fib|flutter|heart failure|\bCHF\b|arr?hythm|dysrhythm|tachy|cardiomyop|\bPVCs?\b|ventricular/i,
  },
  {
    drugs: /\b(?:albuterol|proventil|ventolin|xopenex|advair|symbicort|spiriva|tiotropium|combivent|flovent|pulmicort|dulera|breo)\b/i,
    reasons:
      /asthma|\bCOPD\b|emphysema|bronch|wheez|airway|obstructive (?:lung|pulm)|lung disease|cough|breath|dyspnea|pneumon|croup|respiratory|fibrosis/i,
  },
  { drugs: /\b(?:carbidopa|sinemet|ropinirole|requip|pramipexole|mirapex)\b/i, reasons: /parkinson|restless|\bRLS\b|dystonia|tremor/i },
  {
    drugs:
      /\b(?:lisinopril|zestril|prinivil|enalapril|vasotec|ramipril|benazepril|lotensin|losartan|cozaar|valsartan|diovan|benicar|olmesartan|amlodipine|norvasc|hydrochlorothiazide|HCTZ|nifedipine)\b/i,
    reasons:
      /hypertens|\bHTN\b|high blood pressure|blood pressure (?:control|medic|pill)|elevated blood pressure|heart (?:failure|disease)|\bCHF\b|cardiomyop|coronary|\bCAD\b|infarct|angina|proteinuri|nephro|kidney|renal|diabet|raynaud|edema|preterm|contraction|ventricular|valve|aneurysm/i,
  },
  {
    drugs: /\b(?:furosemide|lasix|bumetanide|bumex|torsemide|demadex)\b/i,
    reasons:
      /edema|heart failure|\bCHF\b|fluid|ascites|effusion|hypertens|\bHTN\b|swelling|overload|renal|kidney|cirrhosis|cardiomyop|hypercalc|congest/i,
  },
  {
    drugs: /\b(?:nitroglycerin|isosorbide|imdur|ranolazine|ranexa)\b/i,
    reasons: /angina|coronary|\bCAD\b|chest (?:pain|discomfort|pressure)|infarct|heart|cardiac|stent|fissure/i,
  },
  {
    drugs: /\b(?:clopidogrel|plavix|ticagrelor|brilinta|prasugrel)\b/i,
    reasons: /coronary|\bCAD\b|stent|stroke|\bTIA\b|\bCVA\b|infarct|vascular|\bP[AV]D\b|carotid|angina|heart|bypass|cerebrovascular/i,
  },
  {
    drugs:
      /\b(?:levofloxacin|levaquin|ciprofloxacin|cipro|azithromycin|zithromax|z-?pak|ceftriaxone|rocephin|bactrim|augmentin|amoxicillin\S*|cephalexin|keflex|clindamycin|doxycycline|macrobid|nitrofurantoin|zosyn|gentamicin)\b/i,
    reasons:
      /infect|(?:bronch|sinus|prostat|pharyng|tonsill|diverticul|mening|periton|cyst|nephr|endocard|oste?omyel|mast|parotid|conjunctiv|ot|append|cholecyst|cholang|vagin|epididym|folliculit|ur?ethr|gingiv|periodont|chorioamnion|endometr)itis|pneumon|\bUTI\b|\bURI\b|cellulitis|abscess|sepsis|septic|prophyla|ulcer|wound|strep|bacter|pylori|acne|rosacea|lyme|tick|\bCOPD\b|lacerat|\bbite|syphilis|chlamyd|gonorr|purulen|\bpus\b|exacerbation|pre-?op|post-?op/i,
  },
  {
    drugs: /\bvitamin D\S* (?:\(?\d{2},?000|\d{4,})|\bergocalciferol\b/i,
    reasons: /vitamin D defici|low vitamin D|osteop|bone (?:loss|density)|rickets|parathyroid|kidney|renal|bariatric|gastric bypass/i,
  },
  {
    drugs: /\b(?:ferrous|iron (?:supplement\w*|sulfate|tablets?)|feosol)\b/i,
    reasons: /anemi|iron[- ]defici|low iron|blood loss|bleed|pregnan|gravida|restless|menorrh/i,
  },
  {
    drugs: /\b(?:alprazolam|xanax|clonazepam|klonopin|buspirone|buspar)\b/i,
    reasons:
      /anxi|panic|insomnia|sleep|seizure|epilep|spasm|agitat|withdraw|restless|vertigo|nervous|depress|bipolar|burning mouth|stress/i,
  },
  { drugs: /\b(?:zolpidem|ambien|eszopiclone|lunesta|temazepam|restoril)\b/i, reasons: /insomnia|sleep/i },
  {
    drugs: /\b(?:oxybutynin|ditropan|tolterodine|detrol|solifenacin|vesicare)\b/i,
    reasons: /overactive|incontinen|bladder|urgen|frequen|void|spasm|hyperhidrosis/i,
  },
  {
    drugs: /\b(?:adderall|methylphenidate|ritalin|concerta|vyvanse|strattera)\b/i,
    reasons: /\bADH?D\b|attention|narcolep|hyperactiv|binge/i,
  },
  { drugs: /\b(?:sumatriptan|imitrex|rizatriptan|maxalt)\b/i, reasons: /migraine|headache/i },
  {
    drugs: /\b(?:methotrexate|humira|adalimumab|enbrel|etanercept|plaquenil|hydroxychloroquine)\b/i,
    reasons:
      /arthr|psoria|lupus|crohn|colitis|sarcoid|cancer|ectopic|leukemia|lymphoma|malaria|sjogren|connective|spondyl|uveitis|myasthenia/i,
  },
  {
    drugs: /\b(?:naltrexone|disulfiram|antabuse|suboxone|buprenorphine|methadone)\b/i,
    reasons: /alcohol|opioid|opiate|heroin|narcotic|addict|dependen|substance|drug (?:abuse|use)|pain|craving/i,
  },
  {
    drugs: /\bhome (?:oxygen|O2)\b|\boxygen at home\b/i,
    reasons: /respiratory failure|hypox|\bCOPD\b|emphysema|fibrosis|pulmonary hypertension|heart failure|obstructive|lung/i,
  },
  { drugs: /\b(?:C-?PAP|BiPAP) (?:machine|at night|nightly|mask|at home)\b/i, reasons: /apnea|\bOSA\b|respiratory|hypoventil/i },
];
