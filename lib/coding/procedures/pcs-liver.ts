/** Liver, bile ducts, pancreas, spleen and endocrine glands in ICD-10-PCS, FY 2026. */
import { CONTRAST } from './pcs-parts';
import { type Choice, oneOf, type PcsRule, pcs } from './pcs-rule';

const scope = (codes: string, sides?: string): PcsRule => pcs(codes, { approaches: '04', ...(sides && { sides }) });
const LIVER: Choice[] = [
  ['right lobe|right hepatic', '1'],
  ['left lobe|left lateral|left hepatic', '2'],
  [null, '0'],
];
const STONE_OUT =
  'stone was extracted|stone was removed|stones were removed|stones were extracted|stone extraction|stone removal|extraction of stone|removal of stone';

/** Rules by concept. */
export const LIVER_AND_GLANDS: Record<string, PcsRule> = {
  cholecystectomy: {
    ...scope('0FT4*ZZ'),
    also: [['common bile duct exploration|common duct exploration', { ...scope('0FJB*ZZ'), also: [[STONE_OUT, scope('0FC9*ZZ')]] }]],
  },
  cholangiography: oneOf(
    ['hida', pcs('CF141ZZ')],
    ['cholecystostomy', pcs('0F94*0Z', { approaches: '034' })],
    ['hepaticojejunostomy', scope('0F17*ZB')],
    ['choledochojejunostomy', scope('0F19*ZB')],
    ['choledochoscopy', pcs('0FJB*ZZ', { approaches: '048' })],
    ['common bile duct exploration|common duct exploration', { ...scope('0FJB*ZZ'), also: [[STONE_OUT, scope('0FC9*ZZ')]] }],
    ['biliary drain', pcs('0F9930Z')],
    ['cholangiogram|cholangiography', pcs('BF10%ZZ', { asks: 'contrast', qualifiers: CONTRAST })],
  ),
  'liver-biopsy': oneOf(
    ['transjugular', pcs('0FB03ZX')],
    ['open|wedge|laparoscopic', pcs('0FB@*ZX', { approaches: '04', parts: LIVER })],
    [null, pcs('0FB@3ZX', { parts: LIVER })],
  ),
  'tips-procedure': pcs('06183J4'),
  'liver-resection': oneOf(
    ['chemoembolization', pcs('3E05305')],
    ['ablation|radiofrequency|microwave', pcs('0F5@*ZZ', { approaches: '034', parts: LIVER })],
    ['right hepatectomy|right hepatic lobectomy|right lobectomy|right hemihepatectomy', scope('0FT1*ZZ')],
    ['left hepatectomy|left hepatic lobectomy|left lobectomy|left hemihepatectomy', scope('0FT2*ZZ')],
    ['wedge|segmentectomy|partial|segment|resection|hepatectomy', pcs('0FB@*ZZ', { approaches: '04', parts: LIVER })],
  ),
  'liver-transplantation': pcs('0FY00Z%', {
    asks: 'donor (allogeneic or syngeneic)',
    qualifiers: [
      ['syngeneic|identical twin', '1'],
      ['cadaveric|deceased|living|donor|allogeneic', '0'],
    ],
  }),
  pancreatectomy: oneOf(
    [
      'whipple|pancreaticoduodenectomy',
      {
        ...scope('0FBG*ZZ 0DT9*ZZ 0F1G*ZB 0F19*ZB'),
        because: 'Whipple: head of the pancreas, duodenum, and the bypasses of pancreas and bile duct',
      },
    ],
    ['total', scope('0FTG*ZZ')],
    ['cystogastrostomy|pseudocyst', pcs('0F9G*0Z', { approaches: '0348' })],
    ['necrosectomy|debridement', pcs('0FBG*ZZ', { approaches: '0348' })],
    ['pancreaticojejunostomy', scope('0F1D*ZB')],
    ['distal|partial|subtotal', scope('0FBG*ZZ')],
  ),
  splenectomy: oneOf(['partial', scope('07BP*ZZ')], [null, scope('07TP*ZZ')]),
  thyroidectomy: oneOf(
    ['isthmusectomy', scope('0GTJ*ZZ')],
    ['subtotal|near total', scope('0GBH*ZZ 0GBG*ZZ')],
    ['lobectomy|hemithyroidectomy|completion', scope('0GT#*ZZ', 'H G')],
    ['partial', scope('0GB#*ZZ', 'H G')],
    ['total|thyroidectomy', scope('0GTK*ZZ')],
  ),
  'thyroid-biopsy': oneOf(
    ['isthmus', pcs('0GBJ3ZX')],
    ['cyst|fluid', pcs('0G9#3ZX', { sides: 'H G' })],
    [null, pcs('0GB#3ZX', { sides: 'H G', because: 'tissue by needle: excision' })],
  ),
  parathyroidectomy: oneOf(
    ['exploration', scope('0GJR*ZZ')],
    [
      null,
      pcs('0GT@*ZZ', {
        approaches: '04',
        parts: [
          ['superior|upper', 'L M'],
          ['inferior|lower', 'N P'],
          ['all four|four gland|multiple|three and a half|3 5 gland', 'Q'],
        ],
      }),
    ],
  ),
  adrenalectomy: oneOf(['partial', scope('0GB#*ZZ', '3 2 4')], ['adrenalectomy', scope('0GT#*ZZ', '3 2 4')]),
  'pituitary-surgery': oneOf(
    ['total hypophysectomy', scope('0GT0*ZZ')],
    ['transsphenoidal|endoscopic|endonasal|resection|hypophysectomy', pcs('0GB0*ZZ', { approaches: '034' })],
  ),
  'radioiodine-therapy': pcs('CW7GGZZ'),
};
