/** Breast, lymph nodes, marrow, blood, and what is given into veins in ICD-10-PCS, FY 2026. */
import { NODES, VEIN } from './pcs-parts';
import { type Choice, oneOf, type PcsRule, pcs, unsaid } from './pcs-rule';

const BREAST = { sides: 'T U V' };
const given = (codes: string): PcsRule => pcs(codes, { parts: VEIN, acts: 'vein|line|port|catheter', asks: 'vein (peripheral, central)' });
const axilla: Choice[] = [[null, '5 6']];
const nodes = (codes: string, approaches = '034'): PcsRule => pcs(codes, { parts: NODES, approaches, asks: 'lymph node chain' });
const TIP: Choice[] = [
  ['superior vena cava|svc|cavoatrial|caval atrial|atriocaval', '2HV'],
  ['right atrium|atrium|atrial', '2H6'],
  ['inferior vena cava|ivc', '6H0'],
];

/** Rules by concept. */
export const BREAST_AND_BLOOD: Record<string, PcsRule> = {
  'breast-biopsy': oneOf(
    ['excisional|needle localized|needle localization|open', pcs('0HB#0ZX', BREAST)],
    ['core|stereotactic|ultrasound guided|needle|percutaneous', pcs('0HB#3ZX', BREAST)],
    [null, pcs('0HB#*ZX', { ...BREAST, approaches: '03' })],
  ),
  lumpectomy: pcs('0HB#0ZZ', BREAST),
  mastectomy: oneOf(
    ['partial|segmental', pcs('0HB#0ZZ', BREAST)],
    ['modified radical', pcs('0HT#0ZZ 07T@0ZZ', { ...BREAST, parts: axilla, because: 'modified radical: breast and axillary nodes' })],
    [
      'radical',
      pcs('0HT#0ZZ 07T@0ZZ 0KT%0ZZ', {
        ...BREAST,
        parts: axilla,
        qualifiers: [
          ['right', 'H'],
          ['left', 'J'],
        ],
        asks: 'side',
      }),
    ],
    [null, pcs('0HT#0ZZ', BREAST)],
  ),
  'sentinel-node-biopsy': nodes('07B@*ZX'),
  'axillary-dissection': pcs('07T@*ZZ', { parts: axilla, approaches: '04', because: 'B3.8: a whole level of the chain is a resection' }),
  'lymph-node-biopsy': oneOf(
    ['dissection|lymphadenectomy|rplnd', { ...nodes('07T@*ZZ', '04'), because: 'B3.8: a whole level of the chain is a resection' }],
    ['biopsy', nodes('07B@*ZX')],
    ['excision', nodes('07B@*ZZ')],
  ),
  'neck-dissection': pcs('07T@*ZZ', {
    parts: [[null, '1 2']],
    approaches: '04',
    because: 'B3.8: a whole level of the chain is a resection',
  }),
  'retroperitoneal-lymph-node-dissection': nodes('07T@*ZZ', '04'),
  'breast-reconstruction': oneOf(
    ['diep', pcs('0HR#077', BREAST)],
    [
      'tram',
      oneOf(
        ['free', pcs('0HR#076', BREAST)],
        ['pedicled|pedicle', pcs('0KX#0Z6', { sides: 'K L' })],
        [null, unsaid('free or pedicled flap')],
      ),
    ],
    ['latissimus', pcs('0KX#0Z5', { sides: 'F G' })],
    ['exchange', pcs('0HP#0NZ 0HR#0JZ', { sides: 'T U' })],
    ['expander', pcs('0HH#0NZ', BREAST)],
    ['implant', pcs('0HR#0JZ', BREAST)],
  ),
  'breast-augmentation': oneOf(
    ['reduction|gynecomastia', pcs('0HB#0ZZ', { ...BREAST, because: 'reduction for its weight: excision' })],
    ['mastopexy', pcs('0HS#0ZZ', BREAST)],
    ['augmentation', pcs('0H0#0JZ', BREAST)],
  ),
  'bone-marrow-biopsy': oneOf(
    ['sternum|sternal', pcs('07DQ3ZX')],
    ['vertebra', pcs('07DS3ZX')],
    [null, pcs('07DR3ZX', { because: 'pelvic bone unless another is named: iliac marrow' })],
  ),
  'stem-cell-transplant': oneOf(
    ['autologous', oneOf(['bone marrow', given('302@3G0')], [null, given('302@3Y0')])],
    ['unrelated', oneOf(['bone marrow', given('302@3G3')], ['cord', given('302@3X3')], [null, given('302@3Y3')])],
    ['related|sibling', oneOf(['bone marrow', given('302@3G2')], ['cord', given('302@3X2')], [null, given('302@3Y2')])],
    ['allogeneic', oneOf(['bone marrow', given('302@3G4')], ['cord', given('302@3X4')], [null, given('302@3Y4')])],
  ),
  chemotherapy: oneOf(
    ['intrathecal', pcs('3E0R305')],
    ['bcg|intravesical', pcs('3E0K705')],
    ['intraperitoneal', pcs('3E0M305')],
    ['infusion|intravenous|iv|systemic|chemo|chemotherapy', given('3E0@305')],
  ),
  'port-placement': oneOf(
    ['removal', pcs('0JPT0WZ 02PY33Z', { because: 'port and its catheter' })],
    [null, pcs('0JH60WZ 0@33Z', { parts: TIP, acts: 'tip|terminat|fluoroscop|x ray', asks: 'where the tip of the catheter ends' })],
  ),
  'blood-transfusion': {
    ...oneOf(
      ['platelet', given('302@3R1')],
      ['fresh frozen plasma|frozen plasma|ffp', given('302@3K1')],
      ['cryoprecipitate', given('302@3M1')],
      ['whole blood', given('302@3H1')],
      ['red blood cell|red cell|prbc|packed', given('302@3N1')],
    ),
    asks: 'blood product',
  },
  'iron-infusion': given('3E0@3GC'),
  ivig: given('302@3S1'),
  plasmapheresis: oneOf(
    ['exchange transfusion', unsaid('what was exchanged')],
    [
      'leukapheresis',
      pcs('6A55%Z1', {
        qualifiers: [
          ['multiple|sessions|series|daily', '1'],
          [null, '0'],
        ],
      }),
    ],
    [
      'red cell',
      pcs('6A55%Z0', {
        qualifiers: [
          ['multiple|sessions|series|daily', '1'],
          [null, '0'],
        ],
      }),
    ],
    [
      'plasma|plasmapheresis',
      pcs('6A55%Z3', {
        qualifiers: [
          ['multiple|sessions|series|daily|x', '1'],
          [null, '0'],
        ],
      }),
    ],
  ),
  'tumor-debulking': oneOf(['hyperthermic|hipec', pcs('3E0M30Y')]),
  'tumor-ablation': oneOf(
    ['chemoembolization|tace', pcs('04L33DZ 3E05305')],
    [
      'radiofrequency|microwave|ablation of liver',
      pcs('0F5@*ZZ', {
        approaches: '034',
        parts: [
          ['right lobe', '1'],
          ['left lobe', '2'],
          [null, '0'],
        ],
      }),
    ],
    ['cryoablation of renal', pcs('0T5#*ZZ', { sides: '0 1', approaches: '034' })],
  ),
  'image-guided-biopsy': oneOf(
    ['liver', pcs('0FB03ZX')],
    ['lung', pcs('0BB#3ZX', { sides: 'K L M' })],
    ['kidney|renal', pcs('0TB#3ZX', { sides: '0 1' })],
    ['lymph node', nodes('07B@*ZX')],
    ['pancreas|pancreatic', pcs('0FBG3ZX')],
    ['retroperitoneal', pcs('0WBH3ZX')],
  ),
};
