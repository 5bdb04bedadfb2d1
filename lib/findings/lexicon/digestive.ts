import { bowelCommon } from './bowel-common';
import { bowelInflammation } from './bowel-inflammation';
import { concept as c } from './concept';
import { digestiveSigns } from './digestive-signs';
import { liverCommon } from './liver-common';
import { ULCER_TYPES } from './upper-gut';

const BLEEDING = 'bleeding|hemorrhage|hemorrhagic|actively bleeding';
const NOT_BLEEDING =
  'without bleeding|non bleeding|nonbleeding|source of bleeding|cause of bleeding|site of bleeding|no bleeding|no active bleeding|without hemorrhage|nonhemorrhagic|no evidence of bleeding';

/** Gut, liver and gallbladder: what is met most. */
export const digestive = [
  ...digestiveSigns,
  ...bowelCommon,
  ...bowelInflammation,
  ...liverCommon,
  c(
    'gerd',
    'chronic',
    'gastroesophageal reflux disease|GERD|gastroesophageal reflux|acid reflux|reflux disease|esophageal reflux|gerd without esophagitis|nonerosive reflux disease|non-erosive reflux disease|reflux|laryngopharyngeal reflux|laryngopharyngeal reflux disease|LPR|gastro-esophageal reflux|gastroesophageal reflux disorder|acid reflux disease|gastric reflux|GE reflux|chronic reflux',
    { integral: 'heartburn|belching' },
  ),
  c(
    'reflux-esophagitis',
    'chronic',
    'reflux esophagitis|la grade a esophagitis|la grade b esophagitis|la grade c esophagitis|la grade d esophagitis|los angeles grade a esophagitis|los angeles grade b esophagitis|los angeles grade c esophagitis|los angeles grade d esophagitis|gerd with esophagitis|erosive esophagitis|peptic esophagitis|gastroesophageal reflux disease with esophagitis|reflux disease with esophagitis|acid reflux with esophagitis',
    {
      causes: { bleeding: BLEEDING, none: NOT_BLEEDING },
      covers: 'gerd|esophagitis',
      integral: 'heartburn|dysphagia|odynophagia',
    },
  ),
  c('esophagitis', 'acute', 'esophagitis|inflammation of esophagus|esophageal inflammation|inflamed esophagus', {
    causes: { bleeding: BLEEDING, none: NOT_BLEEDING },
    types: { other: 'pill|radiation|chemical|corrosive|distal lymphocytic' },
    implies: {
      'pill esophagitis': { type: 'other' },
      'radiation esophagitis': { type: 'other' },
      'pill-induced esophagitis': { type: 'other' },
    },
    integral: 'dysphagia|odynophagia|heartburn',
  }),
  c('barrett', 'chronic', "barrett's esophagus|barrett esophagus|barrett's|barrett mucosa|barrett's metaplasia", {
    types: {
      high: 'high grade dysplasia|hgd',
      low: 'low grade dysplasia|lgd',
      none: 'without dysplasia|no dysplasia|nondysplastic|non dysplastic|negative for dysplasia|no evidence of dysplasia|without high grade dysplasia',
      dysplasia: 'dysplasia|dysplastic|with dysplasia',
    },
  }),
  c(
    'esophageal-stricture',
    'chronic',
    'esophageal stricture|stricture of esophagus|esophageal obstruction|peptic stricture|peptic stricture of esophagus|esophageal stenosis|esophageal narrowing|stricture at gastroesophageal junction|gastroesophageal junction stricture|stricture of distal esophagus|stricture in distal esophagus|gastroesophageal stricture',
    {
      integral: 'dysphagia',
    },
  ),
  c('peptic-ulcer', 'acute', 'peptic ulcer disease|peptic ulcer|PUD|ulcer disease', {
    types: ULCER_TYPES,
    integral: 'abdominal-pain|heartburn|nausea|vomiting',
  }),
  c(
    'gastric-ulcer',
    'acute',
    'gastric ulcer|stomach ulcer|ulcer of stomach|antral ulcer|pyloric ulcer|prepyloric ulcer|gastric ulceration|pyloric channel ulcer|gastric antral ulcer|cameron lesion|cameron ulcer|gastric erosions|antral erosions|erosions of stomach|prepyloric erosions',
    {
      types: ULCER_TYPES,
      covers: 'peptic-ulcer',
      integral: 'abdominal-pain|heartburn|nausea|vomiting',
    },
  ),
  c(
    'duodenal-ulcer',
    'acute',
    'duodenal ulcer|ulcer of duodenum|duodenal bulb ulcer|duodenal ulceration|duodenal bulbar ulcer|duodenal erosions',
    {
      types: ULCER_TYPES,
      covers: 'peptic-ulcer',
      integral: 'abdominal-pain|heartburn|nausea|vomiting',
    },
  ),
  c(
    'gastritis',
    'acute',
    'gastritis|inflammation of stomach|gastric inflammation|antral gastritis|gastritis with polyps|gastritis with polyp|gastritis with multiple polyps|gastritis and polyps',
    {
      types: {
        alcoholic: 'alcoholic|alcohol|alcohol induced',
        atrophic: 'atrophic',
        superficial: 'superficial',
        other: 'reactive|bile|bile reflux|chemical|granulomatous|hypertrophic|lymphocytic',
      },
      implies: { 'alcoholic gastritis': { type: 'alcoholic' }, 'acute and chronic gastritis': { acuity: 'acute-on-chronic' } },
      causes: { bleeding: BLEEDING, none: NOT_BLEEDING },
      integral: 'abdominal-pain|heartburn|dyspepsia|nausea|vomiting',
    },
  ),
  c('gastroparesis', 'chronic', 'gastroparesis|gastric dysmotility|gastroparesis syndrome|gastroparalysis|diabetic gastroparalysis', {
    implies: { 'delayed gastric emptying': { type: 'delay' } },
    integral: 'nausea|vomiting|early-satiety|bloating',
  }),
];
