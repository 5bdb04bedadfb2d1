import { type CodeTable, choices, joint, plain, sided } from './table';

/** E00 to E89 without diabetes, and the signs of glands and metabolism. */
export const endocrineCodes: CodeTable = {
  ...plain(`
    myxedema-coma E03.5
    thyroid-storm E05.91
    toxic-goiter E05.20
    toxic-nodule E05.10
    thyroid-mass E07.89
    thyroid-adenoma D34
    thyroid-neoplasm D49.7
    sick-euthyroid E07.81
    thyroid-disorder E07.9
    parathyroid-adenoma D35.1
    hungry-bone E83.81
    adrenal-mass E27.8
    adrenal-crisis E27.2
    congenital-adrenal-hyperplasia E25.0
    adrenal-hemorrhage E27.49
    pituitary-adenoma D35.2
    hyperprolactinemia E22.1
    acromegaly E22.0
    siadh E22.2
    pituitary-disorder E23.6
    craniopharyngioma D44.4
    hypogonadism E29.1
    low-testosterone R79.89
    delayed-puberty E30.0
    carcinoid-syndrome E34.00
    polyglandular-autoimmune E31.0
    insulinoma D13.7
    zollinger-ellison E16.4
    hyperinsulinism E16.1
    insulin-resistance E88.819
    hypermagnesemia E83.41
    hyperphosphatemia E83.39
    electrolyte-imbalance E87.8
    alkalosis E87.3
    mixed-acid-base E87.4
    hyperosmolality E87.0
    tumor-lysis E88.3
    hyperuricemia E79.0
    familial-combined-hyperlipidemia E78.49
    elevated-lipoprotein-a E78.41
    low-hdl E78.6
    chylomicronemia E78.3
    hyperhomocysteinemia E72.11
    galactosemia E74.21
    gaucher E75.22
    fabry E75.21
    osteomalacia M83.9
    renal-osteodystrophy N25.0
    folate-deficiency E53.8
    vitamin-b6-deficiency E53.1
    niacin-deficiency E52
    vitamin-b-deficiency E53.9
    vitamin-a-deficiency E50.9
    vitamin-c-deficiency E54
    vitamin-e-deficiency E56.0
    vitamin-k-deficiency E56.1
    zinc-deficiency E60
    copper-deficiency E61.0
    selenium-deficiency E59
    magnesium-deficiency E61.2
    calcium-deficiency E58
    vitamin-d-toxicity E67.3
    poor-oral-intake R63.8
    polyphagia R63.2
    elevated-pth R79.89
    hypercalciuria R82.994
    hypocitraturia R82.991
    hyperuricosuria R82.993
    cystinuria E72.01
    hashimoto E06.3
    postsurgical-hypothyroidism E89.0
    hyperthyroidism E05.90
    graves E05.00
  `),
  'feeding-difficulty': { code: 'R63.30', choices: choices([{ type: 'problem' }, 'R63.39']) },
  'thiamine-deficiency': { code: 'E51.9', choices: choices([{ type: 'beriberi' }, 'E51.11']) },
  'mitochondrial-disease': { code: 'E88.40', choices: choices([{ type: 'myopathy' }, 'G71.3']) },
  phenylketonuria: { code: 'E70.1', choices: choices([{ type: 'classical' }, 'E70.0']) },
  hypoalbuminemia: { code: 'E88.09', choices: choices([{ type: 'protein' }, 'E77.8']) },
  hypothyroidism: {
    code: 'E03.9',
    choices: choices(
      [{ type: 'postprocedural' }, 'E89.0'],
      [{ type: 'congenital' }, 'E03.1'],
      [{ type: 'drug' }, 'E03.2'],
      [{ type: 'subclinical' }, 'E02'],
    ),
  },
  thyroiditis: {
    code: 'E06.9',
    choices: choices(
      [{ type: 'drug' }, 'E06.4'],
      [{ acuity: 'subacute' }, 'E06.1'],
      [{ type: 'subacute' }, 'E06.1'],
      [{ acuity: 'acute' }, 'E06.0'],
      [{ acuity: 'chronic' }, 'E06.5'],
    ),
  },
  'thyroid-eye-disease': { code: 'E05.00' },
  'thyroid-nodule': { code: 'E04.1', choices: choices([{ type: 'multiple' }, 'E04.2'], [{ laterality: 'bilateral' }, 'E04.2']) },
  goiter: { code: 'E04.9', choices: choices([{ type: 'multinodular' }, 'E04.2'], [{ type: 'diffuse' }, 'E04.0']) },
  'abnormal-thyroid-tests': { code: 'R94.6', choices: choices([{ type: 'tsh level' }, 'R79.89']) },
  hyperparathyroidism: {
    code: 'E21.3',
    choices: choices(
      [{ type: 'primary' }, 'E21.0'],
      [{ type: 'non-renal' }, 'E21.1'],
      [{ type: 'tertiary' }, 'E21.2'],
      [{ type: 'secondary' }, 'N25.81'],
    ),
  },
  hypoparathyroidism: {
    code: 'E20.9',
    choices: choices(
      [{ type: 'postprocedural' }, 'E89.2'],
      [{ type: 'pseudo' }, 'E20.1'],
      [{ type: 'autoimmune' }, 'E20.812'],
      [{ type: 'idiopathic' }, 'E20.0'],
    ),
  },
  'adrenal-insufficiency': {
    code: 'E27.40',
    choices: choices([{ type: 'primary' }, 'E27.1'], [{ type: 'drug' }, 'E27.3'], [{ type: 'other' }, 'E27.49']),
  },
  'adrenal-adenoma': sided('D35.0_', '12-0'),
  pheochromocytoma: sided('D35.0_', '12-0'),
  paraganglioma: { code: 'D44.7', choices: choices([{ type: 'carotid' }, 'D44.6']) },
  hyperaldosteronism: {
    code: 'E26.9',
    choices: choices([{ type: 'conn' }, 'E26.01'], [{ type: 'primary' }, 'E26.09'], [{ type: 'secondary' }, 'E26.1']),
  },
  cushing: {
    code: 'E24.9',
    choices: choices([{ type: 'pituitary' }, 'E24.0'], [{ type: 'drug' }, 'E24.2'], [{ type: 'ectopic' }, 'E24.3']),
  },
  'pituitary-mass': { code: 'E23.6', choices: choices([{ type: 'tumor' }, 'D49.7']) },
  hypopituitarism: { code: 'E23.0', choices: choices([{ type: 'postprocedural' }, 'E89.3']) },
  'diabetes-insipidus': { code: 'E23.2', choices: choices([{ type: 'nephrogenic' }, 'N25.1']) },
  'precocious-puberty': { code: 'E30.1', choices: choices([{ type: 'central' }, 'E22.8']) },
  'premature-adrenarche': { code: 'E27.0', choices: choices([{ type: 'thelarche' }, 'E30.8']) },
  'short-stature': { code: 'R62.52', choices: choices([{ type: 'constitutional' }, 'E34.31']) },
  'multiple-endocrine-neoplasia': {
    code: 'E31.20',
    choices: choices([{ type: '1' }, 'E31.21'], [{ type: '2a' }, 'E31.22'], [{ type: '2b' }, 'E31.23']),
  },
  acidosis: {
    code: 'E87.20',
    choices: choices(
      [{ type: 'respiratory', acuity: 'acute' }, 'J96.02'],
      [{ type: 'respiratory', acuity: 'chronic' }, 'J96.12'],
      [{ type: 'respiratory' }, 'E87.29'],
      [{ type: 'ketoacidosis' }, 'E87.29'],
      [{ acuity: 'acute' }, 'E87.21'],
      [{ acuity: 'chronic' }, 'E87.22'],
    ),
  },
  dehydration: { code: 'E86.0', choices: choices([{ type: 'hypovolemia' }, 'E86.1'], [{ type: 'volume' }, 'E86.9']) },
  'familial-hypercholesterolemia': {
    code: 'E78.019',
    choices: choices([{ type: 'homozygous' }, 'E78.010'], [{ type: 'heterozygous' }, 'E78.011']),
  },
  porphyria: { code: 'E80.20', choices: choices([{ type: 'intermittent' }, 'E80.21'], [{ type: 'cutanea' }, 'E80.1']) },
  rickets: { code: 'E55.0', choices: choices([{ type: 'hypophosphatemic' }, 'E83.31']) },
  cachexia: { code: 'R64', choices: choices([{ type: 'wasting' }, 'E88.A']) },
  'malnutrition-marasmus': { code: 'E41', choices: choices([{ type: 'kwashiorkor' }, 'E40']) },
  'vitamin-deficiency': { code: 'E56.9', choices: choices([{ type: 'nutrition' }, 'E63.9']) },
  'abnormal-glucose': { code: 'R73.09' },
  'steroid-hyperglycemia': { code: 'R73.9', choices: choices([{}, 'R73.9 T38.0X5A']) },
  hyperoxaluria: { code: 'R82.992', choices: choices([{ type: 'primary' }, 'E72.539']) },
  polyuria: { code: 'R35.89', choices: choices([{ type: 'nocturnal' }, 'R35.81']) },
};

const TOXIC = 'E05: goiter with hyperthyroidism is one code';
const STORM = 'E05: thyrotoxicosis with its crisis is one code';

/** Two of the glands in one code. */
export const endocrineJoints = [
  joint('graves', 'thyroid-storm', 'E05.01', STORM),
  joint('toxic-goiter', 'thyroid-storm', 'E05.21', STORM),
  joint('toxic-nodule', 'thyroid-storm', 'E05.11', STORM),
  joint('goiter', 'hyperthyroidism', 'E05.20', TOXIC, { when: { type: 'multinodular' } }),
  joint('goiter', 'hyperthyroidism', 'E05.00', TOXIC),
  joint('thyroid-nodule', 'hyperthyroidism', 'E05.20', TOXIC, { when: { type: 'multiple' }, stated: true }),
  joint('thyroid-nodule', 'hyperthyroidism', 'E05.10', TOXIC, { stated: true }),
];
