import { concept as c } from './concept';

const BLEEDING = 'bleeding|hemorrhage|hemorrhagic|actively bleeding';
const NOT_BLEEDING = 'without bleeding|non bleeding|nonbleeding|no bleeding|no active bleeding|without hemorrhage';

/** Small and large bowel, peritoneum and what lies behind it. */
export const bowel = [
  c(
    'angiodysplasia',
    'chronic',
    'angiodysplasia|angiodysplasia of colon|colonic angiodysplasia|colonic avm|colonic arteriovenous malformation|cecal avm|cecal angiodysplasia|small bowel avm|small bowel avms|small bowel angiodysplasia|intestinal angiodysplasia|colonic angioectasia|angioectasia of colon|jejunal avm|gi avm|gi angiodysplasia',
    { types: { hemorrhage: BLEEDING, none: NOT_BLEEDING } },
  ),
  c('ischemic-colitis', 'acute', 'ischemic colitis|colonic ischemia|ischemia of colon|colon ischemia', {
    covers: 'colitis|bowel-ischemia',
    integral: 'abdominal-pain|diarrhea|rectal-bleeding',
  }),
  c(
    'bowel-ischemia',
    'acute',
    'mesenteric ischemia|bowel ischemia|ischemic bowel|intestinal ischemia|ischemia of bowel|ischemic small bowel',
    {
      integral: 'abdominal-pain',
    },
  ),
  c(
    'bowel-infarction',
    'acute',
    'bowel infarction|intestinal infarction|necrotic bowel|bowel necrosis|dead bowel|gangrenous bowel|infarcted bowel|mesenteric infarction|infarction of bowel',
    {
      types: { small: 'small bowel|small intestine|ileum|jejunum', large: 'colon|large bowel|cecum|sigmoid' },
      implies: { 'necrotic small bowel': { type: 'small' }, 'necrotic colon': { type: 'large' } },
      covers: 'bowel-ischemia',
      integral: 'abdominal-pain',
    },
  ),
  c(
    'mesenteric-artery-stenosis',
    'chronic',
    'mesenteric artery stenosis|superior mesenteric artery stenosis|sma stenosis|abdominal angina|mesenteric angina|intestinal angina|mesenteric vascular insufficiency|mesenteric artery atherosclerosis',
  ),
  c('intussusception', 'acute', 'intussusception|ileocolic intussusception', { integral: 'abdominal-pain|vomiting' }),
  c('volvulus', 'acute', 'volvulus|sigmoid volvulus|cecal volvulus|midgut volvulus|volvulus of sigmoid colon', {
    implies: { 'gastric volvulus': { type: 'gastric' }, 'volvulus of stomach': { type: 'gastric' } },
    covers: 'bowel-obstruction',
    integral: 'abdominal-pain|vomiting',
  }),
  c(
    'fecal-impaction',
    'acute',
    'fecal impaction|impaction of feces|stool impaction|impacted stool|impacted feces|fecal impaction of rectum|fecaloma',
    {
      covers: 'constipation',
      integral: 'constipation|abdominal-pain',
    },
  ),
  c(
    'ogilvie',
    'acute',
    'ogilvie syndrome|ogilvies syndrome|colonic pseudo-obstruction|pseudo-obstruction of colon|colonic pseudoobstruction|intestinal pseudo-obstruction',
    {
      covers: 'ileus',
      integral: 'abdominal-pain|bloating',
    },
  ),
  c('megacolon', 'acute', 'megacolon|toxic megacolon', { implies: { megarectum: { type: 'rectum' } }, types: { toxic: 'toxic' } }),
  c(
    'peritoneal-adhesions',
    'acute',
    'abdominal adhesions|intra-abdominal adhesions|intraabdominal adhesions|peritoneal adhesions|adhesive disease|bowel adhesions|intestinal adhesions|omental adhesions|interloop adhesions|interloop bowel adhesions|small bowel adhesions|adhesions of bowel|adhesions of small bowel|abdominal wall adhesions|abdominal adhesive disease|adhesions of omentum|dense abdominal adhesions',
    { integral: 'abdominal-pain' },
  ),
  c(
    'bowel-perforation',
    'acute',
    'bowel perforation|perforated bowel|perforation of bowel|intestinal perforation|colon perforation|colonic perforation|perforated colon|perforation of colon|sigmoid perforation|perforated sigmoid colon|cecal perforation|perforated cecum|small bowel perforation|perforated small bowel|perforation of small bowel|perforation of sigmoid colon|perforation of cecum',
    { integral: 'abdominal-pain' },
  ),
  c('perforated-viscus', 'acute', 'perforated viscus|viscus perforation|perforated hollow viscus', { integral: 'abdominal-pain' }),
  c(
    'pneumoperitoneum',
    'acute',
    'free intraperitoneal air|spontaneous pneumoperitoneum|free air under diaphragm|intraperitoneal free air|free intra-abdominal air|free air in abdomen',
  ),
  c('peritonitis', 'acute', 'peritonitis', {
    types: {
      spontaneous: 'spontaneous bacterial|spontaneous',
      bile: 'bile|biliary',
      generalized: 'generalized|diffuse|acute generalized|feculent|fecal|purulent',
    },
    implies: { 'spontaneous bacterial peritonitis': { type: 'spontaneous' }, 'bile peritonitis': { type: 'bile' } },
    integral: 'abdominal-pain|fever',
  }),
  c(
    'pd-peritonitis',
    'acute',
    'peritoneal dialysis associated peritonitis|pd peritonitis|pd associated peritonitis|peritoneal dialysis peritonitis|peritoneal dialysis related peritonitis|peritoneal dialysis catheter infection',
    { covers: 'peritonitis', integral: 'abdominal-pain|fever' },
  ),
  c(
    'intra-abdominal-abscess',
    'acute',
    'intra-abdominal abscess|intraabdominal abscess|peritoneal abscess|intraperitoneal abscess|abdominal abscess|subphrenic abscess|subdiaphragmatic abscess|subhepatic abscess|mesenteric abscess|interloop abscess|omental abscess|abscess of abdomen',
    {
      types: { postoperative: 'postoperative|postop|postsurgical|after surgery|post operative' },
      covers: 'abscess',
      integral: 'abdominal-pain|fever',
    },
  ),
  c('retroperitoneal-abscess', 'acute', 'retroperitoneal abscess|psoas abscess|iliopsoas abscess|psoas muscle abscess', {
    types: { psoas: 'psoas|iliopsoas' },
    implies: {
      'psoas abscess': { type: 'psoas' },
      'iliopsoas abscess': { type: 'psoas' },
      'psoas muscle abscess': { type: 'psoas' },
    },
    covers: 'abscess',
  }),
  c(
    'retroperitoneal-hematoma',
    'acute',
    'retroperitoneal hematoma|retroperitoneal hemorrhage|retroperitoneal bleed|retroperitoneal bleeding',
  ),
  c('hemoperitoneum', 'acute', 'hemoperitoneum|intraperitoneal hemorrhage|intraabdominal hemorrhage|intra-abdominal hemorrhage'),
  c('retroperitoneal-fibrosis', 'chronic', 'retroperitoneal fibrosis|ormond disease'),
  c('mesenteric-adenitis', 'acute', 'mesenteric adenitis|mesenteric lymphadenitis', { integral: 'abdominal-pain' }),
  c('mesenteric-panniculitis', 'chronic', 'mesenteric panniculitis|sclerosing mesenteritis|misty mesentery'),
  c('epiploic-appendagitis', 'acute', 'epiploic appendagitis|omental infarction|omental infarct', { integral: 'abdominal-pain' }),
  c(
    'mesenteric-mass',
    'acute',
    'mesenteric mass|mesenteric cyst|omental mass|omental cyst|peritoneal mass|peritoneal cyst|peritoneal nodule',
  ),
  c(
    'appendicolith',
    'acute',
    'appendicolith|fecalith of appendix|appendiceal fecalith|appendiceal mucocele|mucocele of appendix|appendiceal mass',
    {
      types: { stone: 'appendicolith|fecalith' },
      implies: {
        appendicolith: { type: 'stone' },
        'fecalith of appendix': { type: 'stone' },
        'appendiceal fecalith': { type: 'stone' },
      },
    },
  ),
  c('inflammatory-bowel', 'chronic', 'inflammatory bowel disease|IBD', { integral: 'diarrhea|abdominal-pain' }),
  c('microscopic-colitis', 'chronic', 'microscopic colitis', {
    types: { collagenous: 'collagenous', lymphocytic: 'lymphocytic' },
    implies: { 'collagenous colitis': { type: 'collagenous' }, 'lymphocytic colitis': { type: 'lymphocytic' } },
    covers: 'colitis',
    integral: 'diarrhea',
  }),
  c(
    'radiation-enteritis',
    'chronic',
    'radiation colitis|radiation enteritis|history of radiation colitis|history of radiation enteritis|radiation enterocolitis|radiation ileitis',
    {
      covers: 'colitis|enteritis',
      integral: 'diarrhea',
    },
  ),
  c(
    'eosinophilic-gastroenteritis',
    'chronic',
    'eosinophilic gastroenteritis|eosinophilic gastritis|eosinophilic enteritis|eosinophilic colitis',
    {
      types: { colitis: 'colitis' },
      implies: { 'eosinophilic colitis': { type: 'colitis' } },
      covers: 'gastroenteritis|colitis|gastritis',
    },
  ),
  c('enteritis', 'acute', 'enteritis|enterocolitis|ileitis|terminal ileitis|jejunitis|ileocolitis|enterogastritis', {
    covers: 'colitis',
    integral: 'diarrhea|abdominal-pain|nausea|vomiting',
  }),
  c('pouchitis', 'acute', 'pouchitis', { integral: 'diarrhea' }),
  c(
    'bacterial-overgrowth',
    'chronic',
    'small intestinal bacterial overgrowth|SIBO|small bowel bacterial overgrowth|bacterial overgrowth of small intestine|bacterial overgrowth',
    { integral: 'bloating|diarrhea|abdominal-pain' },
  ),
  c('lactose-intolerance', 'chronic', 'lactose intolerance|lactose intolerant|lactase deficiency', { integral: 'bloating|diarrhea' }),
  c('malabsorption', 'chronic', 'malabsorption|intestinal malabsorption|malabsorption syndrome', {
    implies: { 'fat malabsorption': { type: 'fat' } },
    types: { postsurgical: 'postsurgical|postoperative|post gastric bypass|after gastric bypass|post surgical|bariatric' },
    integral: 'diarrhea|weight-loss',
  }),
  c('short-bowel', 'chronic', 'short bowel syndrome|short gut syndrome|short gut', { covers: 'malabsorption', integral: 'diarrhea' }),
  c('gluten-sensitivity', 'chronic', 'gluten sensitivity|non-celiac gluten sensitivity|gluten intolerance'),
  c(
    'meckel',
    'chronic',
    "meckel's diverticulum|meckel diverticulum|meckel diverticulitis|meckel's diverticulitis|bleeding meckel's diverticulum",
  ),
  c('malrotation', 'chronic', 'malrotation|intestinal malrotation|malrotation of gut|midgut malrotation|malrotation of bowel'),
  c('hirschsprung', 'chronic', 'hirschsprung disease|hirschsprungs disease|aganglionic megacolon|congenital megacolon', {
    covers: 'megacolon|constipation',
  }),
  c('imperforate-anus', 'chronic', 'imperforate anus|anal atresia|anorectal malformation'),
  c('redundant-colon', 'chronic', 'redundant colon|redundant sigmoid colon|dolichocolon|redundant sigmoid'),
  c(
    'colonic-stricture',
    'chronic',
    'colonic stricture|colon stricture|sigmoid stricture|stricture of colon|ileal stricture|small bowel stricture|stricture of sigmoid colon|stricture of terminal ileum',
  ),
  c(
    'colon-mass',
    'acute',
    'colon mass|colonic mass|cecal mass|sigmoid mass|mass of colon|sigmoid colon mass|ascending colon mass|rectosigmoid mass|small bowel mass|mass of small bowel|colonic lesion|colon lesion|cecal lesion|ileal mass|hepatic flexure mass|splenic flexure mass|transverse colon mass|descending colon mass|colonic tumor|colon tumor',
  ),
  c(
    'intestinal-ulcer',
    'acute',
    'colonic ulcer|colon ulcer|cecal ulcer|ileal ulcer|ulcer of colon|intestinal ulcer|small bowel ulcer|terminal ileum ulcer|colonic ulceration|ileocecal valve ulcer|anastomotic ulceration',
  ),
  c('melanosis-coli', 'chronic', 'melanosis coli'),
  c('pneumatosis', 'acute', 'pneumatosis intestinalis|pneumatosis coli|pneumatosis of bowel|cecal pneumatosis|bowel wall pneumatosis'),
  c(
    'intestinal-fistula',
    'acute',
    'enterocutaneous fistula|enteroenteric fistula|colocutaneous fistula|enteric fistula|small bowel fistula|intestinal fistula|fecal fistula|colonic fistula|ileocutaneous fistula',
  ),
  c('rectovaginal-fistula', 'chronic', 'rectovaginal fistula|colovaginal fistula|anovaginal fistula|recto-vaginal fistula'),
  c(
    'colon-adenoma',
    'chronic',
    'adenomatous polyp|tubular adenoma|tubulovillous adenoma|villous adenoma|colon adenoma|colonic adenoma|adenomatous colon polyp|adenomatous polyp of colon|adenomatous colonic polyp|sessile serrated adenoma|sessile serrated lesion|sessile serrated polyp|serrated adenoma|traditional serrated adenoma|adenoma of colon|advanced adenoma|cecal adenoma|rectal adenoma',
    {
      types: {
        cecum: 'cecum|cecal|ileocecal valve|appendiceal orifice',
        ascending: 'ascending|right colon',
        transverse: 'transverse|hepatic flexure|splenic flexure',
        descending: 'descending|left colon',
        rectosigmoid: 'rectosigmoid',
        sigmoid: 'sigmoid',
        rectum: 'rectum|rectal',
        stomach: 'stomach|gastric|antrum',
        duodenum: 'duodenum|duodenal|ampulla|ampullary',
      },
      implies: { 'rectal adenoma': { type: 'rectum' }, 'cecal adenoma': { type: 'cecum' } },
      covers: 'colon-polyp|rectal-polyp|gastric-polyp',
    },
  ),
  c(
    'history-colon-adenoma',
    'status',
    'history of tubular adenoma|history of colon adenoma|history of adenomatous colon polyps|personal history of adenomatous polyps|history of tubulovillous adenoma|history of colonic adenoma|history of adenomas|history of serrated adenoma|history of sessile serrated adenoma|history of adenoma|personal history of colonic adenoma',
    { covers: 'history-colon-polyps' },
  ),
  c('familial-polyposis', 'chronic', 'familial adenomatous polyposis|familial polyposis|adenomatous polyposis coli', {
    covers: 'colon-polyp|colon-adenoma',
  }),
  c('colonic-lipoma', 'chronic', 'lipoma of colon|colonic lipoma|cecal lipoma|colon lipoma|ileocecal valve lipoma', { covers: 'lipoma' }),
  c(
    'heme-positive-stool',
    'symptom',
    'heme positive stool|guaiac positive stool|occult blood in stool|positive fecal occult blood|hemoccult positive stool|positive fecal occult blood test|fecal occult blood positive|positive cologuard|positive fit test|stool positive for occult blood|occult positive stool|hemoccult positive|heme-positive|guaiac positive|positive stool occult blood|heme positive stools|fit positive|abnormal cologuard',
  ),
  c(
    'bowel-habit-change',
    'symptom',
    'change in bowel habits|change in bowel habit|altered bowel habits|changes in bowel habits|bowel habit changes|alternating diarrhea and constipation|irregular bowel habits',
  ),
  c(
    'mucus-in-stool',
    'symptom',
    'mucus in stool|mucous in stool|mucoid stools|abnormal stools|foul smelling stools|pale stools|clay colored stools',
  ),
  c('tenesmus', 'symptom', 'tenesmus|rectal tenesmus'),
  c(
    'fecal-incontinence',
    'symptom',
    'fecal incontinence|incontinence of stool|bowel incontinence|incontinence of feces|stool incontinence|incontinence of bowel|anal incontinence|encopresis|incontinent of stool|incontinent of bowel',
    {
      types: { smearing: 'smearing|soiling|leakage', urgency: 'fecal urgency' },
      implies: {
        'fecal soiling': { type: 'smearing' },
        'fecal smearing': { type: 'smearing' },
        'fecal leakage': { type: 'smearing' },
        'fecal urgency': { type: 'urgency' },
      },
    },
  ),
  c(
    'incomplete-defecation',
    'symptom',
    'incomplete evacuation of stool|incomplete bowel evacuation|incomplete defecation|obstructed defecation',
  ),
  c(
    'abdominal-mass',
    'symptom',
    'abdominal mass|abdominal lump|mass in abdomen|intra-abdominal mass|intraabdominal mass|mass of abdomen|pelvic mass|abdominopelvic mass',
    {
      types: {
        ruq: 'right upper quadrant|ruq',
        luq: 'left upper quadrant|luq',
        rlq: 'right lower quadrant|rlq',
        llq: 'left lower quadrant|llq',
        epigastric: 'epigastric',
        periumbilical: 'periumbilical',
      },
    },
  ),
  c('abdominal-wall-mass', 'symptom', 'abdominal wall mass|mass of abdominal wall|mass in abdominal wall|abdominal wall lump|flank mass'),
  c('acute-abdomen', 'symptom', 'acute abdomen|surgical abdomen'),
  c('diastasis-recti', 'chronic', 'diastasis recti|rectus diastasis|diastasis of rectus|rectus muscle diastasis|diastasis rectus'),
  c('travelers-diarrhea', 'acute', "traveler's diarrhea|travelers diarrhea", { covers: 'diarrhea' }),
  c('food-poisoning', 'acute', 'food poisoning|foodborne illness', {
    covers: 'gastroenteritis',
    integral: 'vomiting|diarrhea|nausea|abdominal-pain',
  }),
  c('gi-mucositis', 'acute', 'gastrointestinal mucositis|gi mucositis', {}),
  c(
    'anastomotic-leak',
    'acute',
    'anastomotic leak|anastomotic leakage|leak of anastomosis|anastomotic breakdown|anastomotic dehiscence|anastomotic stricture|anastomotic stenosis|afferent loop syndrome|leakage of anastomosis|staple line leak',
  ),
  c(
    'post-polypectomy-bleed',
    'acute',
    'post-polypectomy bleed|post-polypectomy bleeding|postpolypectomy bleed|postpolypectomy bleeding|postpolypectomy hemorrhage|post-polypectomy hemorrhage|post-sphincterotomy bleeding|postoperative gastrointestinal bleeding|postprocedural gastrointestinal hemorrhage',
    { covers: 'gi-bleed', integral: 'rectal-bleeding|melena' },
  ),
];
