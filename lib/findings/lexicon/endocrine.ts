import { concept as c } from './concept';

/** Thyroid, parathyroid and adrenal disease, nutrition, electrolytes, blood. */
export const endocrine = [
  c(
    'hypothyroidism',
    'chronic',
    'hypothyroidism|hypothyroid|underactive thyroid|low thyroid|hypothyroidism, unspecified|hypothyroid state|myxedema|acquired hypothyroidism|primary hypothyroidism',
    {
      types: {
        subclinical: 'subclinical',
        congenital: 'congenital',
        drug: 'drug induced|amiodarone induced|medication induced|lithium induced|iatrogenic',
        postprocedural:
          'postsurgical|postablative|post ablative|postablation|post ablation|status post thyroidectomy|after thyroidectomy|post thyroidectomy|status post radioactive iodine|status post radioiodine|following thyroidectomy|secondary to thyroidectomy|due to thyroidectomy',
      },
      integral: 'fatigue|abnormal-thyroid-tests',
      covers: 'thyroid-disorder',
    },
  ),
  c(
    'hashimoto',
    'chronic',
    'hashimoto thyroiditis|hashimoto disease|hashimotos|hashimoto|autoimmune thyroiditis|lymphocytic thyroiditis|autoimmune hypothyroidism|autoimmune thyroid disease',
    {
      covers: 'hypothyroidism|thyroiditis|thyroid-disorder',
    },
  ),
  c(
    'postsurgical-hypothyroidism',
    'chronic',
    'postsurgical hypothyroidism|postoperative hypothyroidism|postprocedural hypothyroidism|post-surgical hypothyroidism|postablative hypothyroidism|post-ablative hypothyroidism|postablation hypothyroidism|hypothyroidism after thyroidectomy|hypothyroidism following thyroidectomy|hypothyroidism status post thyroidectomy|hypothyroidism secondary to thyroidectomy|post-thyroidectomy hypothyroidism|radiation-induced hypothyroidism|hypothyroidism following radioactive iodine',
    { covers: 'hypothyroidism' },
  ),
  c('hyperthyroidism', 'chronic', 'hyperthyroidism|thyrotoxicosis|overactive thyroid|hyperthyroid|subclinical hyperthyroidism', {
    integral: 'palpitations|tachycardia|abnormal-thyroid-tests',
    covers: 'thyroid-disorder',
  }),
  c(
    'graves',
    'chronic',
    "graves disease|grave disease|graves' disease|graves thyrotoxicosis|graves hyperthyroidism|graves' hyperthyroidism|basedow disease|toxic diffuse goiter|graves' thyrotoxicosis",
    {
      covers: 'hyperthyroidism|goiter|thyroid-disorder',
      integral: 'palpitations|tachycardia',
    },
  ),
  c(
    'thyroid-nodule',
    'chronic',
    'thyroid nodule|thyroid nodules|nodule of thyroid|thyroid cyst|nodule of thyroid gland|thyroid gland nodule|nodule in thyroid|cyst of thyroid|colloid nodule|colloid cyst of thyroid|thyroid lobe nodule|nodules in thyroid',
    {
      types: { multiple: 'multiple|several|numerous|multinodular|bilateral' },
    },
  ),
  c(
    'goiter',
    'chronic',
    'goiter|goitre|enlarged thyroid|thyroid enlargement|thyroid goiter|substernal goiter|enlarged thyroid gland|thyroid gland enlargement|enlargement of thyroid|large thyroid',
    {
      types: { multinodular: 'multinodular|multi nodular|multiple nodules', diffuse: 'diffuse' },
      implies: {
        'multinodular goiter': { type: 'multinodular' },
        'multinodular thyroid': { type: 'multinodular' },
        MNG: { type: 'multinodular' },
      },
      covers: 'thyroid-nodule',
    },
  ),
  c('hyperparathyroidism', 'chronic', 'hyperparathyroidism|parathyroid hyperplasia', {
    types: {
      primary: 'primary|parathyroid hyperplasia',
      'non-renal': 'nonrenal|non renal|due to vitamin d deficiency',
      secondary: 'secondary',
      tertiary: 'tertiary',
    },
    integral: 'hypercalcemia|elevated-pth',
  }),
  c(
    'adrenal-insufficiency',
    'chronic',
    'adrenal insufficiency|adrenocortical insufficiency|hypoadrenalism|adrenal failure|hypocortisolism',
    {
      types: {
        primary: 'primary|addisons',
        drug: 'steroid induced|drug induced|iatrogenic|glucocorticoid induced',
        other: 'secondary|central',
      },
      implies: { "addison's disease": { type: 'primary' }, 'addison disease': { type: 'primary' } },
      integral: 'hypotension',
    },
  ),
  c('cushing', 'chronic', "cushing syndrome|cushing disease|hypercortisolism|cushing's", {
    types: { pituitary: 'pituitary dependent|pituitary', drug: 'iatrogenic|exogenous|steroid induced|drug induced', ectopic: 'ectopic' },
  }),
  c(
    'malnutrition',
    'acute',
    'malnutrition|protein calorie malnutrition|malnourishment|protein malnourishment|protein malnutrition|calorie malnourishment|protein calorie malnourishment|protein-calorie malnutrition|malnourished|protein energy malnutrition|malnutrition, protein calorie|undernutrition|caloric malnutrition|undernourished',
    {
      integral: 'weight-loss|anorexia|poor-oral-intake',
      covers: 'underweight|hypoalbuminemia',
      needs: ['severity'],
    },
  ),
  c(
    'vitamin-d-deficiency',
    'chronic',
    'vitamin d deficiency|low vitamin d|vitamin d insufficiency|hypovitaminosis d|vitamin d deficient|vit d deficiency|low vitamin d level|deficiency of vitamin d|vitamin d, deficiency',
  ),
  c(
    'b12-deficiency',
    'chronic',
    'vitamin b12 deficiency|b12 deficiency|vitamin b-12 deficiency|b-12 deficiency|cobalamin deficiency|low b12|low vitamin b12|low b-12|vitamin b 12 deficiency',
  ),
  c('metabolic-syndrome', 'chronic', 'metabolic syndrome|dysmetabolic syndrome|metabolic syndrome x'),
  c('hyponatremia', 'acute', 'hyponatremia|low sodium|hyponatraemia|low serum sodium|sodium deficiency|hyponatremic', {
    covers: 'electrolyte-imbalance',
  }),
  c('hypernatremia', 'acute', 'hypernatremia|elevated sodium|high sodium level|hypernatraemia|hypernatremic', {
    covers: 'electrolyte-imbalance',
  }),
  c(
    'hypokalemia',
    'acute',
    'hypokalemia|low potassium|hypokalaemia|potassium deficiency|low serum potassium|hypopotassemia|hypokalemic|is hypokalemic',
    {
      covers: 'electrolyte-imbalance',
    },
  ),
  c(
    'hyperkalemia',
    'acute',
    'hyperkalemia|high potassium|elevated potassium|hyperkalaemia|elevated serum potassium|hyperpotassemia|hyperkalemic',
    {
      covers: 'electrolyte-imbalance',
    },
  ),
  c('hypocalcemia', 'acute', 'hypocalcemia|low calcium|hypocalcaemia|low serum calcium|hypocalcemic', { covers: 'electrolyte-imbalance' }),
  c(
    'hypercalcemia',
    'acute',
    'hypercalcemia|elevated calcium|high calcium|hypercalcaemia|familial hypocalciuric hypercalcemia|elevated serum calcium|hypercalcemic',
    { covers: 'electrolyte-imbalance' },
  ),
  c('hypomagnesemia', 'acute', 'hypomagnesemia|low magnesium|hypomagnesaemia|hypomagnesemic', { covers: 'electrolyte-imbalance' }),
  c('hypophosphatemia', 'acute', 'hypophosphatemia|low phosphorus|low phosphate|hypophosphataemia|hypophosphatemic', {
    covers: 'electrolyte-imbalance',
  }),
  c(
    'acidosis',
    'acute',
    'metabolic acidosis|lactic acidosis|acidosis|lactic acidemia|acidemia|anion gap metabolic acidosis|non-anion gap metabolic acidosis|acidotic|is acidemic',
    {
      types: { respiratory: 'respiratory|hypercapnic' },
      implies: {
        'respiratory acidosis': { type: 'respiratory' },
        'alcoholic ketoacidosis': { type: 'ketoacidosis' },
        'starvation ketoacidosis': { type: 'ketoacidosis' },
        'euglycemic ketoacidosis': { type: 'ketoacidosis' },
      },
    },
  ),
  c('dehydration', 'acute', 'dehydration|dehydrated|volume depletion|volume depleted|severe dehydration', {
    types: { volume: 'volume depletion|volume depleted' },
    implies: { hypovolemia: { type: 'hypovolemia' } },
  }),
  c('gout', 'chronic', 'gout|gouty arthritis|acute gout|gout flare|gouty attack|podagra', { integral: 'joint-pain|foot-pain' }),
  c('anemia', 'chronic', 'anemia|anaemia|anemic', {
    types: { microcytic: 'microcytic', macrocytic: 'macrocytic' },
    integral: 'fatigue',
    needs: ['type'],
  }),
  c('iron-deficiency-anemia', 'chronic', 'iron deficiency anemia|iron-deficiency anemia|anemia due to iron deficiency', {
    covers: 'anemia|iron-deficiency',
    types: { 'blood-loss': 'blood loss|chronic blood loss' },
  }),
  c('iron-deficiency', 'chronic', 'iron deficiency|iron deficient|is iron deficient'),
  c(
    'blood-loss-anemia',
    'acute',
    'acute blood loss anemia|anemia due to acute blood loss|postoperative blood loss anemia|acute posthemorrhagic anemia',
    { covers: 'anemia' },
  ),
  c('anemia-chronic-disease', 'chronic', 'anemia of chronic disease', { covers: 'anemia' }),
  c(
    'anemia-ckd',
    'chronic',
    'anemia of chronic kidney disease|anemia of ckd|anemia due to chronic kidney disease|anemia of renal disease|anemia in chronic kidney disease|anemia secondary to chronic kidney disease|anemia due to ckd',
    { covers: 'anemia' },
  ),
  c('pernicious-anemia', 'chronic', 'pernicious anemia', { covers: 'anemia|b12-deficiency' }),
  c('sickle-cell', 'chronic', 'sickle cell disease|sickle cell anemia', { covers: 'anemia' }),
  c('thalassemia', 'chronic', 'thalassemia'),
  c('thrombocytopenia', 'chronic', 'thrombocytopenia|low platelets|thrombocytopenic'),
  c('pancytopenia', 'acute', 'pancytopenia|pancytopenic', { covers: 'anemia|thrombocytopenia|neutropenia' }),
  c('neutropenia', 'acute', 'neutropenia|neutropenic|agranulocytosis'),
  c('leukocytosis', 'symptom', 'leukocytosis|elevated white count|elevated white blood cell count'),
  c('coagulopathy', 'acute', 'coagulopathy|coagulopathic'),
  c(
    'weight-loss',
    'symptom',
    'weight loss|unintended weight loss|unexplained weight loss|involuntary weight loss|abnormal weight loss|losing weight without trying|lost weight without trying|unintentionally lost weight|lost weight unintentionally|losing weight unintentionally|has been losing weight|loss of weight|unintentional weight loss|losing weight',
  ),
  c(
    'weight-gain',
    'symptom',
    'weight gain|abnormal weight gain|excessive weight gain|has gained weight|has been gaining weight|gained weight|putting on weight|unexplained weight gain|gaining weight',
  ),
  c(
    'fatigue',
    'symptom',
    'fatigue|is fatigued|was fatigued|been fatigued|very fatigued|easily fatigued|fatigued easily|fatigued all the time|extremely fatigued|feeling fatigued|feels fatigued|more fatigued|fatiguability|fatigability|easy fatigability|easy fatigue|fatigues easily|tires easily|gets tired easily|feeling tired|feel tired|felt tired|more tired|very tired|so tired|always tired|tired all the time|tired all day|tired a lot|gets tired|constantly tired|extremely tired|being tired|feels exhausted|feeling exhausted|is exhausted all the time|low energy|lack of energy|no energy|decreased energy|loss of energy|low energy level|decreased energy level|feels worn out|feeling worn out|sluggishness|feeling sluggish|feels sluggish|lassitude|energy is low|energy level is low|weariness|feels wiped out|tiredness|feels tired|lethargy',
  ),
  c(
    'fever',
    'symptom',
    'fever|hyperpyrexia|feverish|feeling feverish|running a fever|spiking fevers|spiked a fever|low-grade fever|low-grade fevers|high fever|high fevers|elevated temperature|febrile illness|temperature elevation|subjective fever|subjective fevers|fevers|febrile|pyrexia|fever of unknown origin',
  ),
  c(
    'polyuria',
    'symptom',
    'polyuria|urinating large amounts|increase in urination|passing large amounts of urine|increased urination|excessive urination',
    { types: { nocturnal: 'nocturnal' } },
  ),
  c(
    'polydipsia',
    'symptom',
    'polydipsia|always thirsty|excessively thirsty|very thirsty|drinking a lot of water|constantly thirsty|increase in thirst|excessive thirst|increased thirst',
  ),
];
