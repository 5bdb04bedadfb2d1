import { concept as c } from './concept';

/** Salts, acids, vitamins, fats, bone metabolism and what is eaten. */
export const metabolism = [
  c('hypermagnesemia', 'acute', 'hypermagnesemia|elevated magnesium|high magnesium'),
  c('hyperphosphatemia', 'acute', 'hyperphosphatemia|elevated phosphorus|high phosphorus|hyperphosphataemia'),
  c(
    'electrolyte-imbalance',
    'acute',
    'electrolyte imbalance|electrolyte abnormality|electrolyte disturbance|electrolyte abnormalities|electrolyte derangement|electrolyte disorder|hyperchloremia|hypochloremia|electrolyte imbalances|electrolyte derangements|refeeding syndrome',
  ),
  c('alkalosis', 'acute', 'alkalosis|metabolic alkalosis|respiratory alkalosis|contraction alkalosis'),
  c(
    'mixed-acid-base',
    'acute',
    'mixed acid-base disorder|mixed acid-base disturbance|mixed acid base disorder|mixed metabolic and respiratory acidosis|metabolic acidosis with respiratory acidosis|metabolic acidosis and respiratory acidosis|metabolic acidosis with respiratory alkalosis|metabolic alkalosis with respiratory acidosis|metabolic and respiratory acidosis|mixed acidosis',
    {
      covers: 'acidosis|alkalosis',
    },
  ),
  c('hyperosmolality', 'acute', 'hyperosmolality|hyperosmolarity|hypernatremic dehydration'),
  c('hypoalbuminemia', 'acute', 'hypoalbuminemia|low albumin|low serum albumin|hypoalbuminemic', {
    implies: { hypoproteinemia: { type: 'protein' } },
    types: { protein: 'hypoproteinemia' },
  }),
  c('tumor-lysis', 'acute', 'tumor lysis syndrome|tumor lysis', { integral: 'hyperkalemia|hyperphosphatemia|hypocalcemia|hyperuricemia' }),
  c('hyperuricemia', 'chronic', 'hyperuricemia|elevated uric acid|high uric acid|elevated uric acid level'),
  c(
    'familial-hypercholesterolemia',
    'chronic',
    'familial hypercholesterolemia|heterozygous familial hypercholesterolemia|homozygous familial hypercholesterolemia',
    {
      types: { homozygous: 'homozygous', heterozygous: 'heterozygous' },
      implies: {
        'heterozygous familial hypercholesterolemia': { type: 'heterozygous' },
        'homozygous familial hypercholesterolemia': { type: 'homozygous' },
      },
      covers: 'hyperlipidemia|hypercholesterolemia',
    },
  ),
  c('familial-combined-hyperlipidemia', 'chronic', 'familial combined hyperlipidemia', { covers: 'hyperlipidemia|mixed-hyperlipidemia' }),
  c(
    'elevated-lipoprotein-a',
    'chronic',
    'elevated lipoprotein(a)|elevated lipoprotein a|elevated lp(a)|elevated lp a|lipoprotein a elevation',
  ),
  c('low-hdl', 'chronic', 'low hdl|low hdl cholesterol|hdl deficiency|hypoalphalipoproteinemia|low high-density lipoprotein'),
  c('chylomicronemia', 'chronic', 'chylomicronemia|hyperchylomicronemia|familial chylomicronemia syndrome', {
    covers: 'hypertriglyceridemia',
  }),
  c('porphyria', 'chronic', 'porphyria|acute intermittent porphyria|porphyria cutanea tarda', {
    types: { intermittent: 'acute intermittent', cutanea: 'cutanea tarda' },
    implies: { 'acute intermittent porphyria': { type: 'intermittent' }, 'porphyria cutanea tarda': { type: 'cutanea' } },
  }),
  c('hyperhomocysteinemia', 'chronic', 'hyperhomocysteinemia'),
  c('phenylketonuria', 'chronic', 'phenylketonuria', { types: { classical: 'classical|classic' } }),
  c('galactosemia', 'chronic', 'galactosemia'),
  c('gaucher', 'chronic', "gaucher disease|gaucher's disease"),
  c('fabry', 'chronic', "fabry disease|fabry's disease"),
  c('mitochondrial-disease', 'chronic', 'mitochondrial disease|mitochondrial disorder|mitochondrial cytopathy', {
    implies: { 'mitochondrial myopathy': { type: 'myopathy' } },
  }),
  c('osteomalacia', 'chronic', 'osteomalacia|adult osteomalacia'),
  c(
    'rickets',
    'chronic',
    'rickets|vitamin d deficient rickets|nutritional rickets|x-linked hypophosphatemia|hypophosphatemic rickets|vitamin d resistant rickets',
    {
      types: { hypophosphatemic: 'hypophosphatemic|resistant|x linked' },
      implies: {
        'x-linked hypophosphatemia': { type: 'hypophosphatemic' },
        'hypophosphatemic rickets': { type: 'hypophosphatemic' },
        'vitamin d resistant rickets': { type: 'hypophosphatemic' },
      },
    },
  ),
  c(
    'renal-osteodystrophy',
    'chronic',
    'renal osteodystrophy|renal bone disease|ckd mineral bone disorder|ckd mineral and bone disorder|renal rickets|uremic bone disease|ckd-mbd|mineral bone disease',
  ),
  c('cachexia', 'acute', 'cachexia|cachectic|wasting syndrome|severe wasting', {
    types: { wasting: 'wasting|aids|hiv' },
    implies: { 'wasting syndrome': { type: 'wasting' } },
    integral: 'weight-loss|anorexia',
    covers: 'underweight',
  }),
  c('malnutrition-marasmus', 'acute', 'marasmus|nutritional marasmus|kwashiorkor', {
    types: { kwashiorkor: 'kwashiorkor' },
    implies: { kwashiorkor: { type: 'kwashiorkor' } },
    covers: 'malnutrition',
  }),
  c('thiamine-deficiency', 'chronic', 'thiamine deficiency|vitamin b1 deficiency|low thiamine|b1 deficiency', {
    implies: { beriberi: { type: 'beriberi' } },
  }),
  c('folate-deficiency', 'chronic', 'folate deficiency|folic acid deficiency|low folate|vitamin b9 deficiency'),
  c('vitamin-b6-deficiency', 'chronic', 'vitamin b6 deficiency|pyridoxine deficiency|b6 deficiency'),
  c('niacin-deficiency', 'chronic', 'niacin deficiency|pellagra'),
  c('vitamin-b-deficiency', 'chronic', 'vitamin b deficiency|vitamin b complex deficiency'),
  c('vitamin-a-deficiency', 'chronic', 'vitamin a deficiency'),
  c('vitamin-c-deficiency', 'chronic', 'vitamin c deficiency|scurvy|ascorbic acid deficiency'),
  c('vitamin-e-deficiency', 'chronic', 'vitamin e deficiency'),
  c('vitamin-k-deficiency', 'chronic', 'vitamin k deficiency'),
  c('zinc-deficiency', 'chronic', 'zinc deficiency|low zinc'),
  c('copper-deficiency', 'chronic', 'copper deficiency|hypocupremia'),
  c('selenium-deficiency', 'chronic', 'selenium deficiency'),
  c('magnesium-deficiency', 'chronic', 'magnesium deficiency'),
  c('calcium-deficiency', 'chronic', 'calcium deficiency|dietary calcium deficiency|inadequate calcium intake'),
  c(
    'vitamin-deficiency',
    'chronic',
    'vitamin deficiency|multiple vitamin deficiencies|nutritional deficiency|nutritional deficiencies|micronutrient deficiency',
    {
      types: { nutrition: 'nutritional|micronutrient' },
      implies: { 'nutritional deficiency': { type: 'nutrition' }, 'micronutrient deficiency': { type: 'nutrition' } },
    },
  ),
  c('vitamin-d-toxicity', 'acute', 'hypervitaminosis d|vitamin d toxicity|vitamin d intoxication'),
  c(
    'poor-oral-intake',
    'symptom',
    'poor oral intake|decreased oral intake|poor p.o. intake|poor po intake|decreased p.o. intake|decreased po intake|inadequate oral intake|poor intake|inability to tolerate oral intake|inability to tolerate p.o.|unable to tolerate po|inadequate nutritional intake|decreased fluid intake',
  ),
  c('feeding-difficulty', 'symptom', 'feeding difficulty|feeding difficulties|poor feeding|difficulty feeding|feeding intolerance', {
    implies: { 'feeding problem': { type: 'problem' }, 'feeding problems': { type: 'problem' } },
  }),
  c('polyphagia', 'symptom', 'polyphagia|excessive appetite|excessive hunger|increased appetite'),
  c(
    'abnormal-glucose',
    'symptom',
    'abnormal glucose|abnormal blood sugar|elevated hemoglobin a1c|elevated a1c|elevated hba1c|abnormal glucose tolerance|abnormal glucose level|elevated glycosylated hemoglobin|abnormal hemoglobin a1c',
    { implies: { 'abnormal glucose tolerance': { type: 'tolerance' } } },
  ),
  c(
    'steroid-hyperglycemia',
    'acute',
    'steroid-induced hyperglycemia|steroid induced hyperglycemia|drug-induced hyperglycemia|corticosteroid-induced hyperglycemia|prednisone-induced hyperglycemia',
    {
      covers: 'hyperglycemia',
    },
  ),
  c('elevated-pth', 'symptom', 'elevated parathyroid hormone|elevated pth|elevated intact pth'),
  c('hypercalciuria', 'chronic', 'hypercalciuria|idiopathic hypercalciuria'),
  c('hyperoxaluria', 'chronic', 'hyperoxaluria|primary hyperoxaluria|enteric hyperoxaluria', {
    types: { primary: 'primary' },
    implies: { 'primary hyperoxaluria': { type: 'primary' } },
  }),
  c('hypocitraturia', 'chronic', 'hypocitraturia'),
  c('hyperuricosuria', 'chronic', 'hyperuricosuria'),
  c('cystinuria', 'chronic', 'cystinuria'),
];
