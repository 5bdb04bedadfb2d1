import { concept as c } from './concept';

/** Signs and symptoms of the gut and liver. */
export const digestiveSigns = [
  c('dyspepsia', 'symptom', 'dyspepsia|dyspeptic symptoms', {
    implies: {
      indigestion: { type: 'functional' },
      'upset stomach': { type: 'functional' },
      'functional dyspepsia': { type: 'functional' },
      'nonulcer dyspepsia': { type: 'functional' },
      'acid indigestion': { type: 'functional' },
      'stomach upset': { type: 'functional' },
    },
  }),
  c(
    'gi-bleed',
    'acute',
    'gastrointestinal bleeding|gi bleed|gi bleeding|gastrointestinal bleed|gastrointestinal hemorrhage|upper gi bleed|lower gi bleed|upper gastrointestinal bleed|gi hemorrhage|intestinal bleeding|UGIB|LGIB|GIB|gastric bleeding|gastric hemorrhage|intestinal hemorrhage|small bowel bleeding',
    { integral: 'melena|hematemesis|rectal-bleeding|heme-positive-stool' },
  ),
  c(
    'melena',
    'symptom',
    'melena|black stool|dark stools|tarry stool|black bowel movements|stools are black|black and tarry stools|black tarry stools|tarry stools|melenic stool|melanotic stool|melenotic stool|black stools|black tarry stool|dark tarry stool',
  ),
  c(
    'hematemesis',
    'symptom',
    'hematemesis|throwing up blood|vomits blood|threw up blood|vomiting of blood|vomiting blood|coffee ground emesis|bloody emesis|bloody vomiting|vomited blood|coffee-ground vomitus|coffee ground vomiting|blood in vomit|vomitus with blood',
    {
      covers: 'vomiting',
    },
  ),
  c(
    'rectal-bleeding',
    'symptom',
    'rectal bleeding|blood on toilet paper|blood on tissue|bleeding with bowel movements|blood with bowel movements|blood in toilet bowl|bright red blood per rectum|BRBPR|blood per rectum|bleeding per rectum|anal bleeding|rectal hemorrhage|bright red rectal bleeding|bleeding from rectum|hemorrhoidal bleeding',
    {
      implies: {
        hematochezia: { type: 'in stool' },
        'blood in stool': { type: 'in stool' },
        'bloody stool': { type: 'in stool' },
        'blood in bowel movements': { type: 'in stool' },
        'bloody bowel movement': { type: 'in stool' },
      },
    },
  ),
  c(
    'dysphagia',
    'symptom',
    'dysphagia|food gets stuck|food getting stuck|food sticks|food sticking|sticking of food|trouble with swallowing|unable to swallow|hard to swallow|inability to swallow|problems swallowing|swallowing problem|difficulty in swallowing|difficulty swallowing|trouble swallowing|swallowing difficulty|difficulty with swallowing|swallowing difficulties|swallowing dysfunction|swallowing problems|impaired swallowing|dysphagic',
    {
      types: {
        oral: 'oral phase',
        oropharyngeal: 'oropharyngeal|oropharyngeal phase',
        pharyngeal: 'pharyngeal phase|pharyngeal',
        pharyngoesophageal: 'pharyngoesophageal|pharyngoesophageal phase',
        other: 'esophageal|neurogenic|cervical',
      },
    },
  ),
  c(
    'abdominal-pain',
    'symptom',
    'abdominal pain|tummy ache|tummy pain|stomach aches|stomach hurts|belly hurts|tummy hurts|abdomen hurts|pain in belly|pain in tummy|abdomen pain|cramping in abdomen|cramping abdominal pain|cramps in abdomen|aching in abdomen|stomach pain|belly pain|epigastric pain|right upper quadrant pain|right lower quadrant pain|left lower quadrant pain|left upper quadrant pain|pain in abdomen|ruq pain|rlq pain|llq pain|luq pain|abd pain|abdominal cramping|abdominal cramps|abdominal discomfort|stomach ache|stomachache|bellyache|belly ache|pain in stomach|suprapubic pain|periumbilical pain|lower abdominal pain|upper abdominal pain|epigastric discomfort|epigastric abdominal pain|stomach cramps|stomach cramping|suprapubic discomfort|pain in epigastrium|quadrant abdominal pain|right-sided abdominal pain|left-sided abdominal pain|abdominal colic|crampy abdominal pain|pain in lower abdomen|pain in upper abdomen|pain in right lower quadrant|pain in left lower quadrant|pain in right upper quadrant|pain in left upper quadrant|gastric pain|stomach discomfort|umbilical pain',
    {
      types: {
        epigastric: 'epigastric|epigastrium',
        ruq: 'right upper quadrant|ruq|right upper abdominal',
        rlq: 'right lower quadrant|rlq|right lower abdominal',
        llq: 'left lower quadrant|llq|left lower abdominal',
        luq: 'left upper quadrant|luq|left upper abdominal',
        periumbilical: 'periumbilical|umbilical|around umbilicus',
        suprapubic: 'suprapubic',
        lower: 'lower abdominal|lower|lower abdomen',
        upper: 'upper abdominal|upper abdomen',
        generalized: 'generalized|diffuse',
        pelvic: 'pelvic',
      },
      implies: {
        'right upper quadrant abdominal pain': { type: 'ruq' },
        'right lower quadrant abdominal pain': { type: 'rlq' },
        'left upper quadrant abdominal pain': { type: 'luq' },
        'left lower quadrant abdominal pain': { type: 'llq' },
      },
    },
  ),
  c('groin-pain', 'symptom', 'groin pain|inguinal pain|pain in groin|pain in inguinal area|groin discomfort', { needs: ['laterality'] }),
  c(
    'nausea',
    'symptom',
    'nausea|sick to stomach|feels sick to stomach|feeling nauseous|feels nauseated|feeling nauseated|feels queasy|queasy|nauseated|nauseous|queasiness',
  ),
  c(
    'vomiting',
    'symptom',
    'vomiting|threw up|throws up|vomits|puking|puked|vomiting episodes|episodes of emesis|throw up|emesis|throwing up|vomited',
    {
      types: { projectile: 'projectile', bilious: 'bilious|bile', 'without nausea': 'without nausea' },
    },
  ),
  c(
    'diarrhea',
    'symptom',
    'diarrhea|runny stools|runny stool|the runs|liquid stools|loose bowels|liquid bowel movements|loose stooling|watery diarrhea|watery bowel movements|loose bm|frequent watery stools|loose stools|diarrhoea|watery stools|loose bowel movements|loose watery stools|frequent loose stools|diarrheal illness',
    {
      types: { functional: 'functional', drug: 'antibiotic associated|antibiotic induced|drug induced|medication induced' },
    },
  ),
  c('heartburn', 'symptom', 'heartburn|burning in stomach|heart burn|burning in chest after eating|heartburns|pyrosis'),
  c(
    'bloating',
    'symptom',
    'bloating|feels bloated|feeling bloated|bloated feeling|gassy and bloated|abdomen is distended|stomach is bloated|belly bloating|stomach bloating|swelling in abdomen|distension of abdomen|distention of abdomen|abdomen distention|abdominal distension|abdominal distention|abdominal bloating|bloated|distended abdomen|abdominal fullness|excessive gas|excess gas|distended belly',
    {
      implies: {
        'abdominal swelling': { type: 'swelling' },
        'swelling of abdomen': { type: 'swelling' },
        'swollen abdomen': { type: 'swelling' },
      },
    },
  ),
  c(
    'jaundice',
    'symptom',
    'jaundice|yellow skin|yellow eyes|skin is yellow|eyes are yellow|yellowing of skin|yellowing of eyes|yellow discoloration of skin|icteric|jaundiced|scleral icterus',
    { covers: 'hyperbilirubinemia' },
  ),
  c(
    'elevated-lfts',
    'symptom',
    'elevated liver enzymes|abnormal liver enzymes|elevated hepatic enzymes|elevated liver function|liver enzyme elevation|raised liver enzymes|liver enzymes elevated|elevation of liver enzymes|elevated liver enzyme',
    {
      implies: {
        transaminitis: { type: 'transaminases' },
        'elevated transaminases': { type: 'transaminases' },
        'elevated transaminase': { type: 'transaminases' },
        'transaminase elevation': { type: 'transaminases' },
        'elevated ast': { type: 'transaminases' },
        'elevated alt': { type: 'transaminases' },
        'elevated ast and alt': { type: 'transaminases' },
        'elevated alt and ast': { type: 'transaminases' },
        'elevated aminotransferases': { type: 'transaminases' },
        'abnormal liver function': { type: 'function study' },
        'abnormal liver function studies': { type: 'function study' },
        'abnormal lfts': { type: 'function test' },
        'elevated lfts': { type: 'function test' },
        'elevated lft': { type: 'function test' },
        'lft elevation': { type: 'function test' },
        'abnormal liver function tests': { type: 'function test' },
        'abnormal liver tests': { type: 'function test' },
        'elevated liver function tests': { type: 'function test' },
        'increased liver function tests': { type: 'function test' },
        'increased lfts': { type: 'function test' },
        'elevated liver tests': { type: 'function test' },
      },
    },
  ),
];
