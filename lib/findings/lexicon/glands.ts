import { concept as c } from './concept';

/** Thyroid, parathyroid, adrenal and pituitary glands and the gonads. */
export const glands = [
  c('myxedema-coma', 'acute', 'myxedema coma|myxedematous coma', { covers: 'hypothyroidism' }),
  c(
    'thyroiditis',
    'acute',
    'thyroiditis|de quervain thyroiditis|subacute thyroiditis|granulomatous thyroiditis|silent thyroiditis|painless thyroiditis',
    {
      types: { subacute: 'de quervain|granulomatous', drug: 'drug induced|amiodarone induced|amiodarone' },
      implies: {
        'subacute thyroiditis': { acuity: 'subacute' },
        'de quervain thyroiditis': { acuity: 'subacute' },
        'granulomatous thyroiditis': { acuity: 'subacute' },
      },
    },
  ),
  c('thyroid-storm', 'acute', 'thyroid storm|thyrotoxic crisis|thyrotoxic storm', { covers: 'hyperthyroidism' }),
  c('toxic-goiter', 'chronic', 'toxic multinodular goiter|toxic nodular goiter|toxic goiter', {
    covers: 'goiter|hyperthyroidism|thyroid-nodule',
  }),
  c('toxic-nodule', 'chronic', 'toxic thyroid nodule|toxic adenoma|toxic nodule|toxic thyroid adenoma|hyperfunctioning thyroid nodule', {
    covers: 'hyperthyroidism|thyroid-nodule|thyroid-adenoma',
  }),
  c(
    'thyroid-eye-disease',
    'chronic',
    "thyroid eye disease|graves ophthalmopathy|graves' ophthalmopathy|graves orbitopathy|graves' orbitopathy|thyroid ophthalmopathy|thyroid orbitopathy|dysthyroid exophthalmos|thyroid-associated orbitopathy",
    { covers: 'graves', needs: ['laterality'] },
  ),
  c('thyroid-mass', 'chronic', 'thyroid mass|mass of thyroid|thyroid lesion|mass in thyroid|thyroid gland mass|mass of thyroid gland'),
  c(
    'thyroid-adenoma',
    'chronic',
    'thyroid adenoma|follicular adenoma of thyroid|follicular adenoma|hurthle cell adenoma|adenoma of thyroid|follicular thyroid adenoma',
    {
      covers: 'thyroid-nodule',
    },
  ),
  c(
    'thyroid-neoplasm',
    'acute',
    'thyroid neoplasm|follicular neoplasm of thyroid|follicular neoplasm|hurthle cell neoplasm|thyroid tumor|suspicious for follicular neoplasm',
    {
      covers: 'thyroid-nodule',
    },
  ),
  c('sick-euthyroid', 'acute', 'sick euthyroid syndrome|euthyroid sick syndrome|sick euthyroid|nonthyroidal illness syndrome'),
  c(
    'thyroid-disorder',
    'chronic',
    'thyroid disease|thyroid disorder|thyroid problem|thyroid problems|thyroid dysfunction|thyroid condition',
  ),
  c(
    'abnormal-thyroid-tests',
    'symptom',
    'abnormal thyroid function tests|abnormal thyroid function|abnormal tsh|elevated tsh|low tsh|suppressed tsh|abnormal thyroid tests|elevated thyroid stimulating hormone|abnormal thyroid studies',
    {
      implies: {
        'elevated tsh': { type: 'tsh level' },
        'low tsh': { type: 'tsh level' },
        'suppressed tsh': { type: 'tsh level' },
        'abnormal tsh': { type: 'tsh level' },
        'elevated thyroid stimulating hormone': { type: 'tsh level' },
      },
    },
  ),
  c('hypoparathyroidism', 'chronic', 'hypoparathyroidism|pseudohypoparathyroidism', {
    types: {
      pseudo: 'pseudohypoparathyroidism',
      postprocedural: 'postsurgical|postoperative|postprocedural|post surgical|after thyroidectomy|post thyroidectomy|iatrogenic|surgical',
      idiopathic: 'idiopathic',
      autoimmune: 'autoimmune',
    },
    implies: {
      pseudohypoparathyroidism: { type: 'pseudo' },
      'postsurgical hypoparathyroidism': { type: 'postprocedural' },
      'postoperative hypoparathyroidism': { type: 'postprocedural' },
    },
    integral: 'hypocalcemia',
  }),
  c('parathyroid-adenoma', 'chronic', 'parathyroid adenoma|adenoma of parathyroid|parathyroid gland adenoma'),
  c('hungry-bone', 'acute', 'hungry bone syndrome', { integral: 'hypocalcemia' }),
  c(
    'adrenal-mass',
    'chronic',
    'adrenal mass|adrenal nodule|adrenal incidentaloma|adrenal lesion|mass of adrenal gland|adrenal gland mass|nodule of adrenal gland|adrenal gland nodule|adrenal tumor|adrenal enlargement|adrenal hyperplasia|adrenal cyst|adrenal nodularity|adrenal thickening',
  ),
  c(
    'adrenal-adenoma',
    'chronic',
    'adrenal adenoma|adrenocortical adenoma|adrenal cortical adenoma|adenoma of adrenal gland|adrenal gland adenoma|lipid-rich adrenal adenoma|adrenal myelolipoma',
    {
      covers: 'adrenal-mass',
      needs: ['laterality'],
    },
  ),
  c('pheochromocytoma', 'chronic', 'pheochromocytoma|pheochromocytomas|phaeochromocytoma', {
    covers: 'adrenal-mass',
    needs: ['laterality'],
  }),
  c('paraganglioma', 'chronic', 'paraganglioma|glomus tumor of carotid|carotid body tumor', {
    types: { carotid: 'carotid' },
    implies: { 'carotid body tumor': { type: 'carotid' }, 'glomus tumor of carotid': { type: 'carotid' } },
  }),
  c('hyperaldosteronism', 'chronic', 'hyperaldosteronism|aldosteronism', {
    types: { primary: 'primary', secondary: 'secondary', conn: 'conn' },
    implies: {
      "conn's syndrome": { type: 'conn' },
      'conn syndrome': { type: 'conn' },
      aldosteronoma: { type: 'conn' },
      'aldosterone-producing adenoma': { type: 'conn' },
      'primary aldosteronism': { type: 'primary' },
      'primary hyperaldosteronism': { type: 'primary' },
    },
    integral: 'hypokalemia',
  }),
  c('adrenal-crisis', 'acute', 'adrenal crisis|addisonian crisis|acute adrenal crisis|acute adrenal insufficiency', {
    covers: 'adrenal-insufficiency',
    integral: 'hypotension|hyponatremia|hyperkalemia',
  }),
  c('congenital-adrenal-hyperplasia', 'chronic', 'congenital adrenal hyperplasia|21-hydroxylase deficiency', {
    covers: 'adrenal-insufficiency|adrenal-mass',
  }),
  c('adrenal-hemorrhage', 'acute', 'adrenal hemorrhage|adrenal hematoma'),
  c(
    'pituitary-adenoma',
    'chronic',
    'pituitary adenoma|pituitary macroadenoma|pituitary microadenoma|adenoma of pituitary|prolactinoma|pituitary gland adenoma|macroprolactinoma|microprolactinoma|nonfunctioning pituitary adenoma|pituitary neuroendocrine tumor',
    { covers: 'pituitary-mass|hyperprolactinemia' },
  ),
  c(
    'pituitary-mass',
    'chronic',
    'pituitary mass|pituitary lesion|sellar mass|suprasellar mass|pituitary tumor|pituitary cyst|mass of pituitary',
    {
      types: { tumor: 'tumor' },
      implies: { 'pituitary tumor': { type: 'tumor' } },
    },
  ),
  c('hyperprolactinemia', 'chronic', 'hyperprolactinemia|elevated prolactin|elevated prolactin level'),
  c('acromegaly', 'chronic', 'acromegaly|gigantism|pituitary gigantism'),
  c(
    'hypopituitarism',
    'chronic',
    'hypopituitarism|panhypopituitarism|pituitary insufficiency|growth hormone deficiency|hypogonadotropic hypogonadism|sheehan syndrome|sheehans syndrome|kallmann syndrome|central hypogonadism|secondary hypogonadism|gh deficiency',
    {
      types: { postprocedural: 'postsurgical|postoperative|postprocedural|post surgical|after surgery' },
      covers: 'hypogonadism',
    },
  ),
  c('diabetes-insipidus', 'chronic', 'diabetes insipidus|arginine vasopressin deficiency', {
    types: { nephrogenic: 'nephrogenic' },
    implies: { 'nephrogenic diabetes insipidus': { type: 'nephrogenic' } },
    integral: 'polyuria|polydipsia|hypernatremia',
  }),
  c(
    'siadh',
    'acute',
    'syndrome of inappropriate antidiuretic hormone|SIADH|syndrome of inappropriate antidiuretic hormone secretion|inappropriate adh secretion|syndrome of inappropriate antidiuresis|syndrome of inappropriate secretion of antidiuretic hormone|siadh',
    { covers: 'hyponatremia', integral: 'hyponatremia' },
  ),
  c(
    'pituitary-disorder',
    'chronic',
    "empty sella|empty sella syndrome|pituitary apoplexy|rathke's cleft cyst|rathke cleft cyst|pituitary hyperplasia|partially empty sella",
  ),
  c('craniopharyngioma', 'chronic', 'craniopharyngioma'),
  c(
    'hypogonadism',
    'chronic',
    'hypogonadism|male hypogonadism|testosterone deficiency|testicular hypofunction|androgen deficiency|primary hypogonadism|testicular hypogonadism|hypotestosteronism|hypogonadism in male|late-onset hypogonadism|hypogonadism, male',
    {
      integral: 'low-testosterone|fatigue|psychosexual-dysfunction',
    },
  ),
  c('low-testosterone', 'symptom', 'low testosterone|low testosterone level|decreased testosterone|low serum testosterone'),
  c('delayed-puberty', 'chronic', 'delayed puberty|pubertal delay|constitutional delay of puberty'),
  c('precocious-puberty', 'chronic', 'precocious puberty|early puberty|sexual precocity', {
    types: { central: 'central' },
    implies: { 'central precocious puberty': { type: 'central' } },
  }),
  c('premature-adrenarche', 'chronic', 'premature adrenarche|premature pubarche|premature thelarche', {
    types: { thelarche: 'thelarche' },
    implies: { 'premature thelarche': { type: 'thelarche' } },
  }),
  c(
    'short-stature',
    'chronic',
    'short stature|idiopathic short stature|constitutional short stature|familial short stature|constitutional growth delay',
    {
      types: { constitutional: 'constitutional|familial' },
      implies: {
        'constitutional short stature': { type: 'constitutional' },
        'familial short stature': { type: 'constitutional' },
        'constitutional growth delay': { type: 'constitutional' },
      },
    },
  ),
  c('klinefelter', 'chronic', 'klinefelter syndrome|klinefelters syndrome', { covers: 'hypogonadism' }),
  c('multiple-endocrine-neoplasia', 'chronic', 'multiple endocrine neoplasia|MEN syndrome', {
    implies: {
      'multiple endocrine neoplasia type 1': { type: '1' },
      'multiple endocrine neoplasia type i': { type: '1' },
      'multiple endocrine neoplasia type 2': { type: '2a' },
      'multiple endocrine neoplasia type 2a': { type: '2a' },
      'multiple endocrine neoplasia type iia': { type: '2a' },
      'multiple endocrine neoplasia type 2b': { type: '2b' },
      MEN1: { type: '1' },
      MEN2A: { type: '2a' },
      MEN2B: { type: '2b' },
    },
  }),
  c('carcinoid-syndrome', 'chronic', 'carcinoid syndrome', { integral: 'diarrhea|flushing' }),
  c(
    'polyglandular-autoimmune',
    'chronic',
    'polyglandular autoimmune syndrome|autoimmune polyglandular syndrome|autoimmune polyendocrine syndrome',
  ),
  c('insulinoma', 'chronic', 'insulinoma', { integral: 'hypoglycemia' }),
  c('zollinger-ellison', 'chronic', 'zollinger-ellison syndrome|zollinger ellison|hypergastrinemia', { integral: 'diarrhea' }),
  c('hyperinsulinism', 'chronic', 'hyperinsulinism|hyperinsulinemia|congenital hyperinsulinism|elevated insulin level|high insulin levels'),
  c('insulin-resistance', 'chronic', 'insulin resistance|insulin resistance syndrome|insulin resistant', {}),
];
