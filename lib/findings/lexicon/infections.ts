import { concept as c } from './concept';

/** Where enlarged nodes are named. */
const NODES: Record<string, string> = {
  generalized: 'generalized|diffuse|widespread',
  localized:
    'cervical|axillary|axilla|inguinal|mediastinal|hilar|supraclavicular|retroperitoneal|mesenteric|mesentery|pelvic|localized|submandibular|groin|neck|subcarinal|paratracheal|occipital|iliac|periaortic|para-aortic|porta hepatis|epitrochlear|perigastric|intra-abdominal|abdominal',
};

/** Sepsis and bacterial infections of the whole body, the gut and the soft tissue. */
export const infections = [
  c(
    'sepsis',
    'acute',
    'sepsis|septicemia|is septic|was septic|became septic|septic appearing|severely septic|severe sepsis|sepsis syndrome|septic syndrome|gram negative sepsis|gram-negative sepsis|bacterial sepsis|pulmonary sepsis|abdominal sepsis|intra-abdominal sepsis',
    {
      types: {
        severe:
          'severe|acute organ dysfunction|with organ dysfunction|end organ dysfunction|end organ damage|multi organ dysfunction|multiorgan dysfunction|multi organ failure|multiorgan failure',
      },
      causes: {
        'gram negative': 'gram negative',
        anaerobic: 'anaerobic|anaerobes',
        candida: 'candida|candidal',
        viral: 'viral',
        listeria: 'listeria',
      },
      implies: { 'severe sepsis': { type: 'severe' }, 'severely septic': { type: 'severe' } },
      integral: 'fever|tachycardia|leukocytosis|hypotension|bandemia|chills',
      covers: 'bacteremia|sirs',
      needs: ['cause'],
    },
  ),
  c('septic-shock', 'acute', 'septic shock|shock due to sepsis|sepsis with shock|sepsis with septic shock', {
    causes: { 'gram negative': 'gram negative', candida: 'candida|candidal' },
    covers: 'sepsis|shock|hypotension|bacteremia|sirs',
    integral: 'fever|tachycardia|leukocytosis|bandemia|chills|acidosis',
  }),
  c('sirs', 'acute', 'systemic inflammatory response syndrome|SIRS', {
    causes: { noninfectious: 'noninfectious|non infectious|pancreatitis|trauma|burn|burns' },
    integral: 'fever|tachycardia|leukocytosis',
  }),
  c(
    'shock',
    'acute',
    'shock|hypovolemic shock|circulatory shock|distributive shock|vasodilatory shock|vasoplegic shock|undifferentiated shock',
    {
      types: { hypovolemic: 'hypovolemic', distributive: 'distributive|vasodilatory|vasoplegic' },
      integral: 'hypotension',
    },
  ),
  c('bacteremia', 'acute', 'bacteremia|bacteraemia|bacteremic|staphylococcal bacteremia|gram negative bacteremia', {
    integral: 'fever|leukocytosis',
  }),
  c(
    'dental-abscess',
    'acute',
    'dental abscess|tooth abscess|abscessed tooth|abscessed teeth|periapical abscess|dental infection|odontogenic infection|odontogenic abscess|dentoalveolar abscess|infected tooth|vestibular abscess|dental space infection|abscess tooth|abscess of tooth|abscess around tooth|abscess at tooth|tooth abscesses|dental abscesses|abscessed molar|abscess of molar|dental root abscess',
    { covers: 'abscess', integral: 'scalp-mass' },
  ),
  c('erysipelas', 'acute', 'erysipelas', { covers: 'cellulitis', integral: 'rash|fever' }),
  c(
    'necrotizing-fasciitis',
    'acute',
    'necrotizing fasciitis|necrotising fasciitis|necrotizing soft tissue infection|flesh eating infection|NSTI',
    { covers: 'cellulitis|abscess|skin-infection', integral: 'fever|leukocytosis' },
  ),
  c('gas-gangrene', 'acute', 'gas gangrene|clostridial myonecrosis', { covers: 'gangrene|cellulitis' }),
  c(
    'skin-infection',
    'acute',
    'skin infection|soft tissue infection|skin and soft tissue infection|local skin infection|infection of skin|SSTI|skin and skin structure infection|infected skin lesion|superficial skin infection',
  ),
  c('pyoderma', 'acute', 'pyoderma|purulent dermatitis', { covers: 'skin-infection' }),
  c('erythrasma', 'acute', 'erythrasma'),
  c('scalded-skin', 'acute', 'staphylococcal scalded skin syndrome|staph scalded skin syndrome|SSSS', {
    covers: 'impetigo|skin-infection',
    integral: 'rash|fever',
  }),
  c('toxic-shock', 'acute', 'toxic shock syndrome|TSS', { covers: 'shock|sepsis', integral: 'fever|rash|hypotension' }),
  c('omphalitis', 'acute', 'omphalitis'),
  c('lymphadenitis', 'acute', 'lymphadenitis|cervical lymphadenitis|cervical adenitis|reactive lymphadenitis', {
    implies: { 'suppurative lymphadenitis': { acuity: 'acute' }, 'acute lymphadenitis': { acuity: 'acute' } },
    types: {
      neck: 'cervical|neck|submandibular|facial|postauricular|submental',
      trunk: 'trunk|axial',
      arm: 'axillary|arm|epitrochlear',
      leg: 'inguinal|groin|leg|femoral',
    },
    integral: 'fever|lymphadenopathy',
    needs: ['acuity'],
  }),
  c('lymphadenopathy', 'symptom', 'lymphadenopathy|lymphadenopathies', { types: NODES, covers: 'enlarged-lymph-nodes' }),
  c(
    'enlarged-lymph-nodes',
    'symptom',
    'enlarged lymph nodes|swollen glands in neck|swollen nodes|enlarged glands|lymph nodes are swollen|swollen gland|swollen node|lymph node swelling|palpable lymph node|palpable lymph nodes|adenopathy|swollen lymph nodes|enlarged lymph node|swollen glands|lymph node enlargement|swollen lymph glands|enlarged node',
    { types: NODES },
  ),
  c('chills', 'symptom', 'chills|shivering|feeling chilled|rigor|chilling|chills and rigors|shaking chill|rigors|shaking chills'),
  c('scarlet-fever', 'acute', 'scarlet fever|scarlatina', { covers: 'pharyngitis|strep-throat', integral: 'rash|fever|sore-throat' }),
  c('meningococcemia', 'acute', 'meningococcemia|meningococcal sepsis|meningococcal septicemia', { covers: 'sepsis|bacteremia' }),
  c('pertussis', 'acute', 'pertussis|whooping cough|bordetella pertussis', { types: { pneumonia: 'pneumonia' }, integral: 'cough' }),
  c('tetanus', 'acute', 'tetanus infection|generalized tetanus'),
  c(
    'legionella',
    'acute',
    "legionnaires' disease|legionella pneumonia|legionnaires disease|legionella pneumophila pneumonia|legionellosis",
    {
      covers: 'pneumonia',
      integral: 'cough|fever|dyspnea',
    },
  ),
  c('listeriosis', 'acute', 'listeriosis|listeria infection|listeria monocytogenes infection', {
    types: { sepsis: 'sepsis|bacteremia', meningitis: 'meningitis' },
  }),
  c('nocardiosis', 'acute', 'nocardiosis|nocardia infection|pulmonary nocardiosis', {
    types: { lung: 'pulmonary|lung', skin: 'cutaneous|skin' },
  }),
  c('actinomycosis', 'acute', 'actinomycosis'),
  c('cat-scratch', 'acute', 'cat scratch disease|cat-scratch fever|bartonella henselae infection', {
    covers: 'lymphadenitis',
    integral: 'lymphadenopathy|fever',
  }),
  c('brucellosis', 'acute', 'brucellosis'),
  c('tularemia', 'acute', 'tularemia'),
  c('leptospirosis', 'acute', 'leptospirosis'),
  c('q-fever', 'acute', 'q fever|coxiella burnetii infection'),
  c(
    'lyme',
    'acute',
    'lyme disease|lyme borreliosis|erythema migrans|erythema chronicum migrans|early lyme disease|late lyme disease|neuroborreliosis|lyme arthritis|lyme arthritis of knee|lyme arthritis of joint|lyme carditis|lyme meningitis',
    {
      types: {
        arthritis: 'arthritis',
        meningitis: 'meningitis',
        neurologic: 'neuroborreliosis|neurologic|facial palsy|neuropathy|radiculopathy',
        carditis: 'carditis',
      },
      integral: 'rash|fever|fatigue|joint-pain',
    },
  ),
  c('rocky-mountain', 'acute', 'rocky mountain spotted fever|RMSF', { integral: 'rash|fever' }),
  c('ehrlichiosis', 'acute', 'ehrlichiosis', { integral: 'fever' }),
  c('anaplasmosis', 'acute', 'anaplasmosis', { integral: 'fever' }),
  c('tick-fever', 'acute', 'tick borne illness|tickborne illness|tick-borne disease|rickettsial infection|rickettsiosis|tick fever', {
    integral: 'fever',
  }),
  c('leprosy', 'chronic', "leprosy|hansen's disease|hansen disease"),
  c('typhoid', 'acute', 'typhoid fever|typhoid', { integral: 'fever|diarrhea' }),
  c('salmonella', 'acute', 'salmonella|salmonella enteritis|salmonellosis|salmonella gastroenteritis', {
    types: { sepsis: 'sepsis|bacteremia', gut: 'enteritis|gastroenteritis|colitis|diarrhea|salmonellosis' },
    covers: 'gastroenteritis|infectious-colitis|colitis',
    integral: 'diarrhea|fever|abdominal-pain|vomiting|nausea',
  }),
  c('shigella', 'acute', 'shigellosis|shigella|shigella colitis', {
    covers: 'gastroenteritis|infectious-colitis|colitis',
    integral: 'diarrhea|fever|abdominal-pain',
  }),
  c(
    'campylobacter',
    'acute',
    'campylobacter|campylobacter enteritis|campylobacter jejuni|campylobacter gastroenteritis|campylobacter colitis',
    {
      covers: 'gastroenteritis|infectious-colitis|colitis',
      integral: 'diarrhea|fever|abdominal-pain',
    },
  ),
  c(
    'e-coli-enteritis',
    'acute',
    'e coli enteritis|e. coli colitis|shiga toxin producing e coli|enterohemorrhagic e coli|STEC|EHEC|e. coli o157',
    {
      types: { hemorrhagic: 'shiga|enterohemorrhagic|stec|ehec|o157|hemorrhagic' },
      covers: 'gastroenteritis|infectious-colitis|colitis',
      integral: 'diarrhea|abdominal-pain|rectal-bleeding',
    },
  ),
  c(
    'infectious-colitis',
    'acute',
    'infectious colitis|infectious enterocolitis|infectious gastroenteritis|infectious diarrhea|bacterial gastroenteritis|infectious enteritis|bacterial colitis|bacterial enteritis|dysentery',
    {
      types: { bacterial: 'bacterial' },
      covers: 'gastroenteritis|colitis',
      integral: 'diarrhea|abdominal-pain|nausea|vomiting|fever',
    },
  ),
  c('norovirus', 'acute', 'norovirus|norwalk virus|norovirus gastroenteritis|norovirus infection', {
    covers: 'gastroenteritis',
    integral: 'diarrhea|nausea|vomiting|abdominal-pain',
  }),
  c('rotavirus', 'acute', 'rotavirus|rotavirus gastroenteritis|rotaviral enteritis|rotavirus infection', {
    covers: 'gastroenteritis',
    integral: 'diarrhea|vomiting|nausea|fever',
  }),
  c(
    'recurrent-c-diff',
    'acute',
    'recurrent c diff|recurrent c. difficile|recurrent clostridium difficile|recurrent c. diff colitis|recurrent clostridioides difficile|recurrent cdiff',
    {
      covers: 'c-diff|colitis',
      integral: 'diarrhea',
    },
  ),
  c(
    'tuberculosis',
    'acute',
    'pulmonary tuberculosis|tuberculosis|active tuberculosis|active tb|pulmonary tb|TB infection of lung|mycobacterium tuberculosis infection',
    {
      types: {
        spine: 'spine|spinal|pott',
        meningitis: 'meningitis|meningeal',
        miliary: 'miliary|disseminated',
        'lymph node': 'lymph node|scrofula|lymphadenitis',
        pleura: 'pleural|pleurisy',
        bone: 'bone|joint',
        kidney: 'renal|kidney|genitourinary',
        abdomen: 'abdominal|peritoneal|peritonitis',
        lung: 'pulmonary|lung|cavitary|respiratory',
      },
      implies: { "pott's disease": { type: 'spine' }, 'miliary tuberculosis': { type: 'miliary' }, scrofula: { type: 'lymph node' } },
      integral: 'cough|hemoptysis|night-sweats|weight-loss|fever',
    },
  ),
  c('latent-tb', 'chronic', 'latent tuberculosis|latent tb|latent tb infection|latent tuberculosis infection|LTBI|inactive tuberculosis', {
    covers: 'positive-ppd|positive-igra|tuberculosis',
  }),
  c(
    'positive-ppd',
    'acute',
    'positive ppd|ppd positive|positive tuberculin skin test|positive tb skin test|positive tuberculin test|reactive ppd|PPD conversion|positive mantoux',
  ),
  c(
    'positive-igra',
    'acute',
    'positive quantiferon|quantiferon positive|positive igra|positive t-spot|positive quantiferon gold|quantiferon gold positive',
  ),
  c(
    'mac-lung',
    'chronic',
    'mycobacterium avium complex|mycobacterium avium intracellulare|MAC infection|pulmonary mac|nontuberculous mycobacterial infection|nontuberculous mycobacteria|NTM|atypical mycobacterial infection|mycobacterium kansasii|MAI infection|mycobacterium avium',
    {
      causes: { lung: 'pulmonary|lung|lungs|cavitary' },
      types: { disseminated: 'disseminated', skin: 'cutaneous|skin|marinum', atypical: 'atypical|nontuberculous|non-tuberculous|ntm' },
    },
  ),
];
/** An abscess of a part that is no skin, and has no concept of its own. */
export const infectionShields =
  'subperiosteal abscess|bone abscess|brodie abscess|brodies abscess|paraspinal abscess|corneal abscess|pericolic abscess|peridiverticular abscess|postoperative abscess|tympanic abscess|intramuscular abscess|muscle abscess|pelvic abscess|anastomotic abscess|crypt abscess|sterile abscess|cold abscess|abscess drain|abscess drainage catheter|lateral decubitus|left lateral decubitus|right lateral decubitus|decubitus position|decubitus view|decubitus film|septic emboli|bony callus|fracture callus|callus formation|bridging callus|external shock|shock successful|toxic appearing'.split(
    '|',
  );
