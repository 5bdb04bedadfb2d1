/** Obstetrics and newborns in ICD-10-PCS, FY 2026. */
import { type Choice, oneOf, type PcsRule, pcs, unsaid } from './pcs-rule';

const TRIMESTERS: Choice[] = [
  ['first trimester', '9'],
  ['second trimester', 'C'],
  ['third trimester', 'F'],
];
const tear = oneOf(
  ['fourth degree|4th degree', pcs('0DQP0ZZ', { because: 'fourth degree: the deepest layer is the rectum' })],
  ['third degree|3rd degree', pcs('0DQR0ZZ', { because: 'third degree: the anal sphincter' })],
  ['second degree|2nd degree', pcs('0KQM0ZZ', { because: 'second degree: muscle of the perineum' })],
  ['first degree|1st degree', pcs('0HQ9XZZ', { because: 'first degree: skin of the perineum' })],
  ['vaginal|sulcus', pcs('0UQGXZZ')],
  ['labial|periurethral|vulvar', pcs('0UQMXZZ')],
  ['cervical', pcs('0UQC7ZZ')],
);
const oxytocin = pcs('3E033VJ');

/** Rules by concept. */
export const BIRTH: Record<string, PcsRule> = {
  'cesarean-section': {
    ...oneOf(['classical|high', pcs('10D00Z0')], ['low|ltcs|transverse|pfannenstiel|segment|lower', pcs('10D00Z1')]),
    acts: 'uterine|uterus|hysterotomy',
    asks: 'incision of the uterus (low, classical)',
  },
  'normal-delivery': pcs('10E0XZZ'),
  'vacuum-delivery': pcs('10D07Z6'),
  'forceps-delivery': oneOf(['mid', pcs('10D07Z4')], ['high', pcs('10D07Z5')], ['low|outlet', pcs('10D07Z3')]),
  episiotomy: { ...pcs('0W8NXZZ'), because: 'its repair is part of it' },
  'laceration-repair-obstetric': { ...tear, asks: 'degree of the laceration' },
  'labor-induction': oneOf(
    ['pitocin|oxytocin', oxytocin],
    ['cytotec|misoprostol|cervidil|ripening|dinoprostone', pcs('3E0P7VZ')],
    ['induction|augmentation', unsaid('how labor was induced')],
  ),
  'artificial-rupture-of-membranes': pcs('10907ZC'),
  amnioinfusion: oneOf(['scalp electrode|pressure catheter|iupc', pcs('10H073Z')], [null, pcs('3E0E77Z')]),
  'external-version': oneOf(
    ['internal podalic', pcs('10S07ZZ')],
    ['breech extraction', pcs('10D07Z8')],
    ['breech vaginal delivery', pcs('10E0XZZ')],
    [null, pcs('10S0XZZ')],
  ),
  cerclage: oneOf(['removal', pcs('0UPD7CZ')], ['abdominal', pcs('0UVC*ZZ', { approaches: '04' })], [null, pcs('0UVC7ZZ')]),
  amniocentesis: oneOf(['amnioreduction|therapeutic', pcs('10903ZC')], [null, pcs('10903ZU')]),
  'chorionic-villus-sampling': oneOf(['cordocentesis|umbilical|fetal blood', pcs('10903Z9')]),
  'manual-placenta-removal': oneOf(
    ['bakri|balloon', pcs('0W3R7ZZ')],
    ['b lynch', pcs('0W3R0ZZ')],
    ['curettage', pcs('10D17ZZ')],
    ['placenta', pcs('10D17Z9')],
  ),
  'fetal-monitoring': oneOf(['stress|nst|monitoring', pcs('4A1HXCZ')]),
  'obstetric-ultrasound': pcs('BY4@ZZZ', { parts: TRIMESTERS, asks: 'trimester' }),
  'labor-epidural': pcs('3E0S3BZ'),
  'ectopic-surgery': oneOf(
    ['methotrexate', unsaid('way it was given')],
    ['molar', unsaid('how it was evacuated')],
    ['ectopic', pcs('10T2*ZZ', { approaches: '04' })],
  ),
  'umbilical-catheterization': oneOf(['vein|venous|uvc', pcs('06H033T')], ['artery|arterial|uac', pcs('04HY33Z')]),
  'newborn-phototherapy': oneOf(['multiple|days|double|continued', pcs('6A601ZZ')], ['single', pcs('6A600ZZ')]),
  'surfactant-administration': pcs('3E0F7GC'),
  'newborn-screening-test': oneOf(['hearing', pcs('F13Z0ZZ')]),
  'cleft-repair': oneOf(
    ['lip|cheiloplasty|millard', pcs('0CQ0XZZ')],
    ['soft palate', pcs('0CQ3XZZ')],
    ['hard palate', pcs('0CQ2XZZ')],
    ['palate|palatoplasty|furlow', unsaid('hard or soft palate')],
  ),
  'clubfoot-casting': oneOf(['tenotomy', pcs('0L8#3ZZ', { sides: 'N P' })], ['ponseti|casting', pcs('2W3#X2Z', { sides: 'S T' })]),
  hemodialysis: oneOf(
    ['continuous|crrt|cvvh|cvvhd', pcs('5A1D90Z')],
    ['sled|prolonged', pcs('5A1D80Z')],
    ['ultrafiltration', unsaid('intermittent or continuous')],
    [null, pcs('5A1D70Z', { because: 'sessions: intermittent' })],
  ),
  'dialysis-access': oneOf(
    ['peritoneal|tenckhoff', pcs('0WHG*3Z', { approaches: '034' })],
    ['fistula', unsaid('artery and vein')],
    ['catheter', unsaid('where the tip ends')],
  ),
  'electroconvulsive-therapy': {
    ...oneOf(['magnetic|ketamine', unsaid('kind of therapy')], ['bilateral', pcs('GZB2ZZZ')], ['unilateral', pcs('GZB0ZZZ')]),
    asks: 'unilateral or bilateral',
  },
  psychotherapy: oneOf(
    ['cognitive behavioral', pcs('GZ58ZZZ')],
    ['supportive', pcs('GZ56ZZZ')],
    ['group', pcs('GZHZZZZ')],
    ['family', pcs('GZ72ZZZ')],
  ),
};
