/** Heart and great vessels in ICD-10-PCS, FY 2026. */
import { CONTRAST } from './pcs-parts';
import { byDevice, type Choice, oneOf, type PcsRule, pcs } from './pcs-rule';

/** Coronary arteries as reports name them; the number of arteries is the body part (B4.4, B3.6). */
const ARTERIES = [
  'left main',
  'lad|left anterior descending',
  'diagonal 2|second diagonal|d2',
  '(first )?diagonal( (artery|branch|vessel))?( (of|off) (the )?(lad|left anterior descending))?|diag|d1',
  'om3|third obtuse marginal',
  'om2|second obtuse marginal',
  '(first )?obtuse marginal( (artery|branch|vessel))?( (of|off) (the )?(left )?circumflex)?|om|om1|marginal',
  'circumflex|lcx|cx',
  'ramus|ramus intermedius|intermediate',
  'posterior descending( (artery|branch|vessel))?( (of|off) (the )?right coronary)?|pda',
  'plv|plb|posterolateral|posterior left ventricular',
  'rca|right coronary',
];
const ONE_TO_FOUR = '0 1 2 3';
const grafts = (device: string, from: string): PcsRule =>
  pcs(`021+0${device}${from}`, { counts: { things: 'vessel|artery|graft|bypass', values: ONE_TO_FOUR, named: ARTERIES } });
const STENTS: Choice[] = [
  ['drug-eluting stent', '4 5 6 7'],
  ['bare-metal stent', 'D E F G'],
  ['stent', ''],
  [null, 'Z'],
];
const coronary = { counts: { things: 'vessel|artery', values: ONE_TO_FOUR, named: ARTERIES } };
const VALVE: Choice[] = [
  ['mechanical valve', 'J'],
  ['tissue valve', '8'],
  ['allograft', 'K'],
];
const replaced = (valve: string): PcsRule => pcs(`02R${valve}0?Z`, { devices: VALVE });
const repaired = (valve: string): PcsRule =>
  oneOf(
    ['annuloplasty|ring|band', pcs(`02U${valve}0JZ`)],
    [null, byDevice(['annuloplasty ring', pcs(`02U${valve}0JZ`)], [null, pcs(`02Q${valve}0ZZ`)])],
  );
const bypass: [string, PcsRule] = ['cardiopulmonary bypass|extracorporeal circulation', { ...pcs('5A1221Z'), minor: true }];

/** Coronary arteries by number, stents by kind and number. */
export const coronaryIntervention = oneOf(
  ['intravascular ultrasound', pcs('B240ZZ3')],
  ['fractional flow reserve', pcs('4A033BC')],
  [
    null,
    pcs('027+3?Z', {
      ...coronary,
      devices: STENTS,
      also: [
        ['orbital atherectomy', pcs('02C+3Z7', coronary)],
        ['atherectomy|thrombectomy|rotablator', pcs('02C+3ZZ', coronary)],
      ],
    }),
  ],
);

/** Rules by concept. */
export const HEART: Record<string, PcsRule> = {
  'left-heart-catheterization': pcs('', {
    asks: 'side of the heart that was catheterized',
    also: [
      ['right and left heart|left and right heart', pcs('4A023N8')],
      ['left heart cath|left heart catheterization|lhc|retrograde left heart', pcs('4A023N7')],
      [
        'coronary angiography|coronary angiogram|coronary arteriography|coronary arteriogram',
        pcs('B211%ZZ', { asks: 'contrast', qualifiers: CONTRAST }),
      ],
      ['left ventriculography|left ventriculogram', pcs('B215%ZZ', { asks: 'contrast', qualifiers: CONTRAST })],
    ],
  }),
  'right-heart-catheterization': oneOf(['swan|pulmonary artery catheter', pcs('02HQ32Z')], [null, pcs('4A023N6')]),
  'percutaneous-coronary-intervention': coronaryIntervention,
  'coronary-bypass-surgery': pcs('', {
    asks: 'source of the grafts (mammary artery, vein)',
    also: [
      ['lima|lita|left internal mammary|left internal thoracic', grafts('Z', '9')],
      ['rima|rita|right internal mammary|right internal thoracic', grafts('Z', '8')],
      ['svg|saphenous vein|saphenous vein graft|vein graft|saphenous', grafts('9', 'W')],
      ['radial artery|radial artery graft', grafts('A', 'W')],
      bypass,
    ],
  }),
  'aortic-valve-replacement': oneOf(
    [
      'transapical',
      pcs('02RF3?H', {
        devices: [
          ['allograft', 'K'],
          ['tissue valve', '8'],
        ],
      }),
    ],
    [
      'transcatheter|tavr|tavi',
      pcs('02RF3?Z', {
        devices: [
          ['allograft', 'K'],
          ['tissue valve', '8'],
        ],
      }),
    ],
    [null, { ...replaced('F'), also: [bypass] }],
  ),
  'mitral-valve-surgery': oneOf(
    ['mitraclip|edge to edge', pcs('02UG3JZ')],
    ['percutaneous mitral valve repair', pcs('02UG3JZ')],
    ['replacement', replaced('G')],
    ['commissurotomy', pcs('02NG*ZZ', { approaches: '034' })],
    ['valvuloplasty', pcs('027G*ZZ', { approaches: '034' })],
    ['annuloplasty|repair', repaired('G')],
  ),
  'tricuspid-pulmonic-valve-surgery': oneOf(
    ['ross', pcs('02RF07Z 02RH0KZ')],
    ['tricuspid valve replacement', replaced('J')],
    ['pulmonary valve replacement|pulmonic valve replacement', replaced('H')],
    ['tricuspid', repaired('J')],
  ),
  'balloon-valvuloplasty': oneOf(
    ['mitral', pcs('027G3ZZ')],
    ['pulmonary|pulmonic', pcs('027H3ZZ')],
    ['tricuspid', pcs('027J3ZZ')],
    ['aortic', pcs('027F3ZZ')],
  ),
  pericardiocentesis: oneOf(['diagnostic', pcs('0W9D3ZX')], ['drain|pigtail', pcs('0W9D30Z')], [null, pcs('0W9D3ZZ')]),
  'pericardial-window': oneOf(
    ['stripping', pcs('02NN*ZZ', { approaches: '04' })],
    ['total pericardiectomy', pcs('02TN*ZZ', { approaches: '04' })],
    ['pericardiectomy', pcs('02BN*ZZ', { approaches: '04' })],
    [
      null,
      pcs('0W9D*?Z', {
        approaches: '04',
        devices: [
          ['drain', '0'],
          [null, 'Z'],
        ],
      }),
    ],
  ),
  'balloon-pump': oneOf(['impella', pcs('02HA3RZ 5A0221D')], [null, pcs('5A02210')]),
  ecmo: oneOf(
    ['central', pcs('5A1522F')],
    ['va ecmo|v a|veno arterial|venoarterial', pcs('5A1522G')],
    ['vv ecmo|v v|veno venous|venovenous', pcs('5A1522H')],
  ),
  'assist-device-implantation': oneOf(['short term|temporary|centrimag|external', pcs('02HA0RZ')], [null, pcs('02HA0QZ')]),
  'heart-transplantation': oneOf(['orthotopic|transplant surgery', pcs('02YA0Z0', { also: [bypass] })]),
  'septal-defect-closure': oneOf(
    [
      'patent ductus|pda|ductus',
      pcs('02LR*?T', {
        approaches: '034',
        devices: [
          ['clips', 'C'],
          ['coils', 'D'],
          [null, 'Z'],
        ],
      }),
    ],
    [
      'percutaneous|amplatzer|device closure',
      pcs('02U@3JZ', {
        parts: [
          ['ventricular|vsd', 'M'],
          ['pfo|asd|atrial|foramen', '5'],
        ],
      }),
    ],
    [
      null,
      pcs('02@0?Z', {
        parts: [
          ['ventricular|vsd', 'UM'],
          ['pfo|asd|atrial|foramen', 'U5'],
        ],
        devices: [
          ['bovine patch', '8'],
          ['autograft', '7'],
          ['synthetic graft', 'J'],
        ],
      }),
    ],
  ),
  'congenital-heart-surgery': oneOf(
    ['arterial switch|jatene', pcs('02SP0ZZ 02SX0ZZ')],
    ['coarctation', oneOf(['patch', pcs('02UW0JZ')], ['resection|end to end|excision', pcs('02BW0ZZ')])],
  ),
  'septal-reduction': oneOf(['alcohol', pcs('025M3ZZ')], ['myectomy', pcs('02BM0ZZ')]),
};
