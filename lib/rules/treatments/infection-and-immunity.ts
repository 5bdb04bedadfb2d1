import { given, type Treatment } from './treatment';

const INFECTED = String.raw`infect|(?:bronch|bronchiol|sinus|prostat|pharyng|tonsill|diverticul|mening|periton|cyst|nephr|endocard|oste?omyel|mast|parotid|conjunctiv|\bot|append|cholecyst|cholang|vagin|vaginos|epididym|follicul|ur?ethr|gingiv|periodont|chorioamnion|endometr|blephar|kerat|lymphaden|orch|col)(?:itis|is)|pneumon|\bUTI\b|\bURI\b|cellulitis|abscess|sepsis|septic|prophyla|bacter|strep|staph|MRSA|pylori|acne|rosacea|lyme|\btick\b|lacerat|\bbites?\b|syphilis|chlamyd|gonorr|purulen|\bpus\b|empyema|gangren|tubercul|exacerbation|open fracture|neutropen`;

/** Purposes after the labels of the FDA and common other uses; what is given around an operation needs no other reason. */
export const INFECTION_AND_IMMUNITY: readonly Treatment[] = [
  given(
    String.raw`levofloxacin|levaquin|ciprofloxacin|cipro|moxifloxacin|avelox|azithromycin|zithromax|z-?pak|clarithromycin|biaxin|erythromycin|ceftriaxone|rocephin|cefdinir|omnicef|cefuroxime|ceftin|cefepime|cefpodoxime|vantin|cefixime|bactrim|septra|augmentin|amoxicillin\S*|amoxil|unasyn|cephalexin|keflex|clindamycin|cleocin|doxycycline|minocycline|macrobid|nitrofurantoin|zosyn|meropenem|ertapenem|invanz|imipenem|primaxin|vancomycin|linezolid|zyvox|daptomycin|tobramycin|gentamicin|metronidazole|flagyl`,
    String.raw`${INFECTED}|ulcer|wound|\bCOPD\b|crohn|pre-?op|post-?op|perioperative|diarrhea|C\.? ?diff`,
  ),
  given(
    'fluconazole|diflucan|nystatin|ketoconazole|nizoral|terbinafine|lamisil|itraconazole|voriconazole|clotrimazole|micafungin|caspofungin',
    String.raw`candid|fung|yeast|thrush|tinea|onychomyc|mycosis|mycotic|ringworm|aspergill|histoplasm|coccidio|cryptococ|athlete|dandruff|seborrh|diaper|transplant|leukemia|neutropen|prophyla|jock`,
  ),
  given(
    'acyclovir|zovirax|valacyclovir|valtrex|famciclovir|famvir',
    String.raw`herp|shingles|zoster|cold sore|\bHSV\b|fever blister|varicella|chicken ?pox|bell'?s|encephalitis|mening|transplant|leukemia|myeloma|prophyla|facial palsy`,
  ),
  given('oseltamivir|tamiflu|zanamivir', String.raw`influenza|\bflu\b|prophyla`),
  given(
    'truvada|atripla|epzicom|combivir|kaletra|norvir|isentress|zidovudine|AZT|lamivudine|tenofovir|viread|efavirenz|abacavir|biktarvy|genvoya|descovy',
    String.raw`\bHIV\b|\bAIDS\b|immunodeficiency|hepatitis B|exposure|prophyla|\bPrEP\b`,
  ),
  given(
    'isoniazid|\\bINH\\b|rifampin|ethambutol|pyrazinamide',
    String.raw`tubercul|\bTB\b|\bPPD\b|mycobact|latent|infect|endocardit|osteomyel`,
  ),
  given(
    'tacrolimus|prograf|mycophenolate|cellcept|myfortic|cyclosporine|neoral|sirolimus|rapamune|azathioprine|imuran',
    String.raw`transplant|lupus|\bSLE\b|arthrit|colitis|crohn|nephr|myasthen|psoria|eczema|dermat|dry eye|uveitis|hepatitis|vasculit|graft|vitiligo|lichen|sarcoid|aplastic|\bILD\b|interstitial|neuromyelitis|sclerosis`,
  ),
  given(
    'methotrexate|humira|adalimumab|enbrel|etanercept|remicade|infliximab|plaquenil|hydroxychloroquine|leflunomide|arava|orencia|abatacept|xeljanz|tofacitinib|rituximab|rituxan|sulfasalazine|azulfidine|stelara|cosentyx',
    String.raw`arthr|psoria|lupus|\bSLE\b|crohn|colitis|sarcoid|cancer|carcinoma|ectopic|leukemia|lymphoma|malaria|sjogren|connective|spondyl|uveitis|myasthenia|vasculit|dermatomyos|polymyos|\bITP\b|scleroderma|pemphig|hidradenitis`,
  ),
  given(
    'montelukast|singulair|zafirlukast',
    String.raw`asthma|allerg|rhinit|\bCOPD\b|reactive airway|urticaria|wheez|bronch|sinus|polyp|hay fever`,
  ),
  given(
    'fluticasone nasal|flonase|nasonex|nasacort|rhinocort|azelastine|astelin|loratadine|claritin|cetirizine|zyrtec|fexofenadine|allegra|desloratadine|clarinex',
    String.raw`allerg|rhinit|rhinorrh|sinus|urticaria|hives|itch|prurit|congestion|congested|nasal|post-?nasal|hay fever|\bURI\b|sneez|polyp|eustachian|otitis|angioedema|rash|dermat|sleep apnea|cough|adenoid`,
  ),
];
