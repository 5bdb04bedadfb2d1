import { concept as c } from './concept';

const BLEEDING = 'bleeding|hemorrhage|hemorrhagic|actively bleeding|bleeding ulcer|oozing|visible vessel|adherent clot';
const BOTH = 'hemorrhage and perforation|bleeding and perforation|perforation and hemorrhage|perforation and bleeding';
const PERFORATED = 'perforated|perforation|ruptured';
/** Words that take back what the last one of them says. */
const NEITHER =
  'without bleeding|non bleeding|nonbleeding|source of bleeding|cause of bleeding|site of bleeding|no bleeding|not bleeding|no active bleeding|without active bleeding|no evidence of bleeding|no stigmata of bleeding|no stigmata of recent bleeding|without hemorrhage|without perforation|without hemorrhage or perforation|nonhemorrhagic|no hemorrhage|clean based|clean base';

/** Of an ulcer: what it did. */
export const ULCER_TYPES = { both: BOTH, hemorrhage: BLEEDING, perforated: PERFORATED, none: NEITHER };

/** Oesophagus, stomach and duodenum. */
export const upperGut = [
  c('achalasia', 'chronic', 'achalasia|achalasia of esophagus|esophageal achalasia|achalasia of cardia|cardiospasm', {
    integral: 'dysphagia|odynophagia',
  }),
  c('eosinophilic-esophagitis', 'chronic', 'eosinophilic esophagitis|EOE', { covers: 'esophagitis', integral: 'dysphagia' }),
  c('esophageal-ulcer', 'acute', 'esophageal ulcer|ulcer of esophagus|esophageal ulceration|ulcerative esophagitis', {
    types: { hemorrhage: BLEEDING, none: NEITHER },
    covers: 'esophagitis',
  }),
  c(
    'esophageal-dysmotility',
    'chronic',
    'esophageal dysmotility|esophageal spasm|diffuse esophageal spasm|esophageal motility disorder|nutcracker esophagus|jackhammer esophagus|corkscrew esophagus|ineffective esophageal motility|esophageal dyskinesia|dysmotility of esophagus|spasm of esophagus',
    { integral: 'dysphagia' },
  ),
  c('presbyesophagus', 'chronic', 'presbyesophagus', { integral: 'dysphagia' }),
  c(
    'esophageal-diverticulum',
    'chronic',
    "zenker's diverticulum|zenker diverticulum|esophageal diverticulum|pharyngoesophageal diverticulum|esophageal diverticula|epiphrenic diverticulum|hypopharyngeal diverticulum|diverticulum of esophagus|zenkers",
    { integral: 'dysphagia' },
  ),
  c(
    'mallory-weiss',
    'acute',
    'mallory-weiss tear|mallory weiss|mallory-weiss syndrome|gastroesophageal laceration|mallory weiss laceration',
    {
      covers: 'gi-bleed',
      integral: 'hematemesis|melena',
    },
  ),
  c('schatzki-ring', 'chronic', "schatzki ring|schatzki's ring|lower esophageal ring|esophageal ring|ring of esophagus", {
    integral: 'dysphagia',
  }),
  c('esophageal-web', 'chronic', 'esophageal web|cervical esophageal web', { integral: 'dysphagia' }),
  c(
    'esophageal-perforation',
    'acute',
    'esophageal perforation|perforated esophagus|perforation of esophagus|esophageal rupture|ruptured esophagus|rupture of esophagus|boerhaave syndrome|boerhaaves syndrome',
  ),
  c('esophageal-mass', 'acute', 'esophageal mass|esophageal lesion|mass of esophagus|esophageal nodule|gastroesophageal junction mass'),
  c('esophageal-polyp', 'chronic', 'esophageal polyp|polyp of esophagus'),
  c(
    'esophageal-food-impaction',
    'injury',
    'food impaction|esophageal food impaction|food bolus impaction|esophageal food bolus|impacted food bolus|food bolus in esophagus|meat impaction|food impacted in esophagus',
    { integral: 'dysphagia', covers: 'esophageal-foreign-body' },
  ),
  c(
    'esophageal-foreign-body',
    'injury',
    'esophageal foreign body|foreign body in esophagus|foreign body of esophagus|foreign body esophagus|coin in esophagus|foreign body in upper esophagus|penny in esophagus|foreign body in proximal esophagus|foreign body in distal esophagus|coin in proximal esophagus|penny in proximal esophagus',
    { integral: 'dysphagia' },
  ),
  c('stomach-foreign-body', 'injury', 'foreign body in stomach|gastric foreign body|bezoar|gastric bezoar|phytobezoar|trichobezoar'),
  c('gastrojejunal-ulcer', 'acute', 'gastrojejunal ulcer|marginal ulcer|anastomotic ulcer|stomal ulcer|jejunal ulcer', {
    types: ULCER_TYPES,
    integral: 'abdominal-pain|nausea|vomiting',
  }),
  c('duodenitis', 'acute', 'duodenitis|peptic duodenitis|duodenal inflammation', {
    causes: { bleeding: BLEEDING, none: NEITHER },
    integral: 'abdominal-pain',
  }),
  c('gastroduodenitis', 'acute', 'gastroduodenitis', {
    causes: { bleeding: BLEEDING, none: NEITHER },
    covers: 'gastritis|duodenitis',
    integral: 'abdominal-pain',
  }),
  c('h-pylori', 'acute', 'helicobacter pylori|h. pylori|h pylori|hpylori|helicobacter pylori infection|h. pylori infection'),
  c(
    'h-pylori-gastritis',
    'acute',
    'helicobacter gastritis|h. pylori gastritis|h pylori gastritis|helicobacter pylori gastritis|h. pylori associated gastritis|helicobacter pylori associated gastritis',
    { covers: 'gastritis|h-pylori', integral: 'abdominal-pain' },
  ),
  c('gastropathy', 'acute', 'gastropathy|erosive gastropathy|reactive gastropathy|chemical gastropathy|nsaid gastropathy', {
    types: { reactive: 'reactive|chemical|nsaid|erosive' },
  }),
  c('portal-gastropathy', 'chronic', 'portal hypertensive gastropathy|portal gastropathy|congestive gastropathy', {
    covers: 'portal-hypertension|gastropathy',
  }),
  c(
    'gastric-polyp',
    'chronic',
    'gastric polyp|stomach polyp|polyp of stomach|fundic gland polyp|duodenal polyp|polyp of duodenum|duodenal bulb polyp|gastric body polyp|antral polyp|gastritis with polyps|gastritis with polyp|gastritis with multiple polyps|gastritis and polyps',
    {
      types: { 'gastric adenoma': 'adenomatous|tubular adenoma' },
    },
  ),
  c('gastric-outlet-obstruction', 'acute', 'gastric outlet obstruction|GOO|pyloric obstruction|obstruction of gastric outlet', {
    integral: 'nausea|vomiting',
  }),
  c('pyloric-stenosis', 'acute', 'pyloric stenosis|hypertrophic pyloric stenosis|pyloric channel stenosis|stenosis of pylorus', {
    types: { infantile: 'infantile|congenital|infant' },
    covers: 'gastric-outlet-obstruction',
    integral: 'vomiting',
  }),
  c('duodenal-obstruction', 'acute', 'duodenal obstruction|duodenal stenosis|duodenal stricture|obstruction of duodenum', {
    integral: 'nausea|vomiting',
  }),
  c('sma-syndrome', 'chronic', 'superior mesenteric artery syndrome|sma syndrome|wilkie syndrome', { covers: 'duodenal-obstruction' }),
  c(
    'gastric-angiodysplasia',
    'chronic',
    'gastric angiodysplasia|gastric avm|gastric avms|gastric arteriovenous malformation|gastric antral vascular ectasia|watermelon stomach|duodenal angiodysplasia|duodenal avm|angiodysplasia of stomach|angioectasia of stomach|gastric angioectasia|duodenal angioectasia',
    { types: { hemorrhage: BLEEDING, none: NEITHER } },
  ),
  c('dieulafoy', 'acute', "dieulafoy lesion|dieulafoy's lesion|dieulafoy ulcer|dieulafoy", {
    covers: 'gi-bleed',
    integral: 'hematemesis|melena',
  }),
  c('dumping-syndrome', 'chronic', 'dumping syndrome|postgastrectomy syndrome|postvagotomy syndrome|post-gastrectomy syndrome', {
    integral: 'diarrhea|nausea|abdominal-pain',
  }),
  c('gastric-metaplasia', 'chronic', 'gastric intestinal metaplasia|intestinal metaplasia of stomach|intestinal metaplasia', {
    types: {
      high: 'high grade dysplasia',
      low: 'low grade dysplasia',
      antrum: 'antrum|antral',
      body: 'body|corpus',
      fundus: 'fundus',
      cardia: 'cardia',
    },
  }),
  c('gastric-mass', 'acute', 'gastric mass|stomach mass|gastric nodule|mass of stomach|duodenal mass|duodenal nodule|antral mass', {
    implies: { 'gastric lesion': { type: 'lesion' }, 'stomach lesion': { type: 'lesion' }, 'lesion of stomach': { type: 'lesion' } },
  }),
  c(
    'gastrocutaneous-fistula',
    'acute',
    'gastrocutaneous fistula|gastric fistula|gastrocolic fistula|fistula of stomach|duodenal fistula|gastrogastric fistula|gastro-gastric fistula',
  ),
  c(
    'odynophagia',
    'symptom',
    'odynophagia|hurts to swallow|pain while swallowing|difficult and painful swallowing|painful swallowing|pain with swallowing|pain on swallowing|pain when swallowing|painful to swallow',
  ),
  c(
    'early-satiety',
    'symptom',
    'early satiety|gets full quickly|feels full quickly|fills up quickly|full after small amounts|getting full quickly|full quickly',
  ),
  c('hiccups', 'symptom', 'hiccups|hiccuping|hiccupping|hiccup|hiccough|hiccoughs|singultus|intractable hiccups'),
  c('belching', 'symptom', 'belching|belches|burps|burping a lot|belching a lot|eructations|eructation|burping|excessive belching'),
  c('flatulence', 'symptom', 'flatulence|passing gas excessively|passing a lot of gas|flatus excessive|gassy|gassiness|increased flatus'),
  c('gas-pain', 'symptom', 'gas pain|gas pains'),
  c('cyclical-vomiting', 'chronic', 'cyclic vomiting syndrome|cyclical vomiting syndrome|cyclical vomiting|cyclic vomiting', {
    covers: 'vomiting|nausea',
    integral: 'vomiting|nausea',
  }),
  c(
    'cannabis-hyperemesis',
    'acute',
    'cannabis hyperemesis syndrome|cannabinoid hyperemesis syndrome|cannabinoid hyperemesis|cannabis hyperemesis|marijuana hyperemesis',
    { covers: 'cyclical-vomiting', integral: 'vomiting|nausea|abdominal-pain' },
  ),
  c('gastric-diverticulum', 'chronic', 'gastric diverticulum|diverticulum of stomach'),
  c(
    'gastric-dilatation',
    'acute',
    'acute gastric dilatation|gastric dilatation|gastric distention|gastric distension|dilatation of stomach',
    { implies: { 'acute gastric dilatation': { acuity: 'acute' } } },
  ),
];
