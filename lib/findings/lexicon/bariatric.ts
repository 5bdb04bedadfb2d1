import { concept as c } from './concept';

/** Weight, its surgery and what that leaves behind. */
export const bariatric = [
  c('obesity', 'chronic', 'obesity|obese|exogenous obesity|obesity, unspecified', {
    types: {
      morbid: 'morbid|severe|extreme|superobese|clinically severe',
      'class 3': 'class 3|class iii',
      'class 2': 'class 2|class ii',
      'class 1': 'class 1|class i',
      drug: 'drug induced|medication induced|steroid induced',
      calories: 'due to excess calories|excess calories|exogenous',
    },
    implies: {
      'class 1 obesity': { type: 'class 1' },
      'class i obesity': { type: 'class 1' },
      'obesity class 1': { type: 'class 1' },
      'obesity class i': { type: 'class 1' },
      'obesity, class 1': { type: 'class 1' },
      'obesity, class i': { type: 'class 1' },
      'class 2 obesity': { type: 'class 2' },
      'class ii obesity': { type: 'class 2' },
      'obesity class 2': { type: 'class 2' },
      'obesity class ii': { type: 'class 2' },
      'obesity, class 2': { type: 'class 2' },
      'obesity, class ii': { type: 'class 2' },
    },
    integral: 'weight-gain',
  }),
  c(
    'morbid-obesity',
    'chronic',
    'morbid obesity|morbidly obese|severe obesity|clinically severe obesity|severely obese|extreme obesity|super morbid obesity|super obesity|super obese|obesity, morbid|morbid (severe) obesity|super-morbid obesity|extremely obese|morbid exogenous obesity|severe morbid obesity',
    {
      implies: {
        'class 3 obesity': { type: 'class 3' },
        'class iii obesity': { type: 'class 3' },
        'obesity class 3': { type: 'class 3' },
        'obesity class iii': { type: 'class 3' },
        'obesity, class 3': { type: 'class 3' },
        'obesity, class iii': { type: 'class 3' },
        'class 3 severe obesity': { type: 'class 3' },
      },
      covers: 'obesity|overweight',
      integral: 'weight-gain',
    },
  ),
  c(
    'obesity-hypoventilation',
    'chronic',
    'obesity hypoventilation syndrome|obesity hypoventilation|pickwickian syndrome|obesity with alveolar hypoventilation|morbid obesity with alveolar hypoventilation',
    {
      covers: 'obesity|morbid-obesity',
      integral: 'dyspnea|hypoxia',
    },
  ),
  c('overweight', 'chronic', 'overweight|over weight'),
  c('underweight', 'chronic', 'underweight|under weight', { integral: 'weight-loss' }),
  c(
    'bariatric-status',
    'status',
    'gastric bypass|status post bariatric surgery|history of bariatric surgery|prior bariatric surgery|previous bariatric surgery|roux-en-y gastric bypass|sleeve gastrectomy|lap band|gastric banding|status post gastric bypass|history of gastric bypass|s/p gastric bypass|status post roux-en-y gastric bypass|status post sleeve gastrectomy|history of sleeve gastrectomy|s/p sleeve gastrectomy|status post lap band|s/p lap band|gastric sleeve|laparoscopic sleeve gastrectomy|bypass surgery for obesity|bariatric surgery status|vertical sleeve gastrectomy|adjustable gastric band|lap-band in place|vertical banded gastroplasty|duodenal switch|stomach stapling|status post gastric banding|status post gastric sleeve|gastric band in place|previous gastric bypass|prior gastric bypass|prior sleeve gastrectomy|history of lap band|status post laparoscopic roux-en-y gastric bypass|history of laparoscopic gastric bypass|status post laparoscopic gastric bypass|status post laparoscopic sleeve gastrectomy|status post laparoscopic gastric banding|history of roux-en-y gastric bypass|history of lap-band|history of gastric banding|status post lap-band placement|status post gastric bypass surgery|history of gastric bypass surgery|prior lap band|previous lap band|status post laparoscopic adjustable gastric banding|history of gastric sleeve|s/p roux-en-y gastric bypass|s/p gastric sleeve',
  ),
  c(
    'gastric-band-complication',
    'acute',
    'gastric band slippage|lap band slippage|slipped gastric band|slipped lap band|band slippage|gastric band erosion|lap band erosion|eroded gastric band|eroded lap band|band erosion|gastric band prolapse|lap band prolapse|gastric band malfunction|lap band malfunction|gastric band complication|lap band port malfunction|band port malfunction|lap band leak|gastric band leak|lap-band port leak|flipped lap band port|gastric band intolerance|lap band complication',
    {
      types: { infection: 'infection|infected' },
      implies: {
        'gastric band infection': { type: 'infection' },
        'lap band infection': { type: 'infection' },
        'infected gastric band': { type: 'infection' },
        'lap band port infection': { type: 'infection' },
        'infected lap band port': { type: 'infection' },
        'gastric band port infection': { type: 'infection' },
      },
      covers: 'bariatric-status',
    },
  ),
  c(
    'bariatric-complication',
    'acute',
    'complication of gastric bypass|complication of bariatric surgery|gastric bypass complication|gastrojejunal anastomotic stricture|gastrojejunal stricture|gastrojejunostomy stricture|leak after gastric bypass|leak after sleeve gastrectomy|sleeve leak|gastric sleeve leak|sleeve stenosis|gastric sleeve stricture|gastrojejunostomy stenosis|failed gastric bypass|sleeve stricture',
    { covers: 'bariatric-status' },
  ),
  c(
    'band-adjustment',
    'status',
    'lap band adjustment|lap-band fill|gastric band adjustment|band adjustment|band fill|lap band fill|adjustment of lap band|adjustment of gastric band|here for band adjustment|presents for lap band adjustment',
  ),
  c(
    'abdominal-pannus',
    'chronic',
    'abdominal pannus|abdominal panniculus|panniculus adiposus|pendulous abdomen|abdominal apron|redundant pannus|overhanging pannus|pannus of abdomen|abdominal fat apron|large pannus|hanging pannus|localized adiposity|symptomatic panniculus|panniculus',
  ),
  c(
    'excess-skin',
    'chronic',
    'excess skin of abdomen|redundant abdominal skin|excess abdominal skin|redundant skin of abdomen|excess skin after weight loss|redundant skin after weight loss|excessive abdominal skin|excess skin and subcutaneous tissue|redundant skin and subcutaneous tissue|abdominal skin redundancy|skin laxity of abdomen|abdominal skin laxity|excess soft tissue of abdomen',
  ),
  c('lipodystrophy', 'chronic', 'lipodystrophy|lipodystrophy of abdomen|abdominal lipodystrophy', {
    types: {
      hiv: 'hiv|hiv associated|antiretroviral',
      generalized: 'generalized',
      partial: 'partial',
      localized: 'abdomen|abdominal|thighs|thigh|submental|flanks|flank|localized|hips|arms|neck|trunk|injection site|insulin',
    },
    implies: { 'lipodystrophy of abdomen': { type: 'localized' }, 'abdominal lipodystrophy': { type: 'localized' } },
  }),
];
