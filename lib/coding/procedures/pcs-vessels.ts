/** Arteries, veins and access to them in ICD-10-PCS, FY 2026. */
import { coronaryIntervention } from './pcs-heart';
import { CONTRAST } from './pcs-parts';
import { type Choice, oneOf, type PcsRule, pcs, unsaid } from './pcs-rule';

const CAROTID: Choice[] = [
  ['internal carotid', 'K L'],
  ['external carotid', 'M N'],
  ['common carotid', 'H J'],
];
/** Body system 04 below the aorta. */
const LEG_ARTERIES: Choice[] = [
  ['superficial femoral|common femoral|profunda|femoral|sfa|cfa', 'K L'],
  ['popliteal', 'M N'],
  ['common iliac', 'C D'],
  ['external iliac', 'H J'],
  ['internal iliac|hypogastric', 'E F'],
  ['anterior tibial', 'P Q'],
  ['posterior tibial', 'R S'],
  ['peroneal', 'T U'],
  ['renal', '9 A'],
];
const GRAFT: Choice[] = [
  ['vein graft', '9'],
  ['synthetic graft', 'J'],
  ['allograft', 'K'],
];
const PATCH: Choice[] = [
  ['bovine patch', 'K'],
  ['vein graft', '7'],
  ['synthetic graft', 'J'],
];
const toLegArtery = (from: string, more: Choice[] = []): PcsRule =>
  pcs('041#0?%', {
    sides: from,
    devices: GRAFT,
    asks: 'artery that the bypass leads to',
    qualifiers: [['popliteal|pop', 'L'], ['peroneal', 'M'], ...more, ['dorsalis pedis|foot|pedal', 'P'], ['anterior tibial|tibial', 'Q']],
  });

/** Where the end of a line comes to lie is its body part. */
const END = 'where the tip ends';
const TIP = 'tip|terminat|catheter tip|end of the catheter|x ray|fluoroscop';
const veins: Choice[] = [
  ['superior vena cava|svc|cavoatrial|caval atrial|atriocaval', '2HV'],
  ['right atrium|atrium|atrial', '2H6'],
  ['inferior vena cava|ivc', '6H0'],
  ['femoral', '6HM 6HN'],
];
const line = (more: string): PcsRule => pcs(`0@33Z${more}`, { parts: veins, acts: TIP, asks: END });

/** Rules by concept. */
export const VESSELS: Record<string, PcsRule> = {
  'carotid-endarterectomy': pcs('03C@0Z%', {
    parts: CAROTID,
    acts: 'endarterectomy|arteriotomy|plaque',
    asks: 'carotid artery (common, internal, external)',
    qualifiers: [[null, 'Z']],
    also: [['patch|patch angioplasty', { ...pcs('03U@0?Z', { parts: CAROTID, devices: PATCH, acts: 'patch|arteriotomy' }), minor: true }]],
  }),
  'carotid-stenting': pcs('037@3?Z', {
    parts: CAROTID,
    acts: 'stent|angioplasty',
    asks: 'carotid artery (common, internal, external)',
    devices: [
      ['drug-eluting stent', '4 5 6 7'],
      ['stent', 'D E F G'],
      [null, 'Z'],
    ],
  }),
  'aortic-aneurysm-repair': oneOf(
    [
      'root|bentall',
      pcs('02RX0JZ 02RF0?Z', {
        devices: [
          ['mechanical valve', 'J'],
          ['tissue valve', '8'],
          ['allograft', 'K'],
        ],
      }),
    ],
    ['thoracoabdominal', pcs('02RW0JZ 04R00JZ')],
    ['ascending|arch', pcs('02RX0JZ')],
    ['descending|thoracic', pcs('02RW0JZ')],
    [
      'abdominal|aaa',
      oneOf(['endovascular|evar', pcs('04V03DZ')], [null, pcs('04R00JZ', { because: 'graft in place of the aneurysm: replacement' })]),
    ],
  ),
  'endovascular-aneurysm-repair': oneOf(
    ['fenestrated|branched', pcs('04V03+Z', { counts: { things: 'vessel|artery|branch', values: 'E E F' } })],
    ['ascending|arch', pcs('02VX3DZ')],
    ['tevar|thoracic', pcs('02VW3DZ')],
    [null, pcs('04V03DZ')],
  ),
  'lower-extremity-bypass': oneOf(
    ['common femoral endarterectomy|femoral endarterectomy', pcs('04C#0ZZ', { sides: 'K L' })],
    [
      'iliofemoral endarterectomy',
      pcs('04C#0ZZ 04C@0ZZ', {
        sides: 'K L',
        parts: [
          ['common iliac', 'C D'],
          [null, 'H J'],
        ],
      }),
    ],
    ['aortobifemoral', pcs('04100?K', { devices: GRAFT })],
    ['aortofemoral', pcs('04100?@', { devices: GRAFT, parts: [[null, 'H J']] })],
    ['axillobifemoral', pcs('031#0?8', { sides: '5 6', devices: GRAFT })],
    ['right to left femoral|right to left fem', pcs('041K0?J', { devices: GRAFT })],
    ['left to right femoral|left to right fem', pcs('041L0?H', { devices: GRAFT })],
    ['femoral femoral|fem fem', unsaid('from which side to which')],
    ['popliteal tibial', toLegArtery('M N')],
    ['femoral|fem|femorotibial|femoropopliteal', toLegArtery('K L', [['posterior tibial', 'N']])],
  ),
  'peripheral-angioplasty': oneOf(
    ['coronary|lad|rca|circumflex|left anterior descending', coronaryIntervention],
    ['atherectomy', pcs('04C@3ZZ', { parts: LEG_ARTERIES, acts: 'atherectomy' })],
    [
      null,
      pcs('047@3?%', {
        parts: LEG_ARTERIES,
        acts: 'angioplasty|stent|balloon',
        devices: [
          ['drug-eluting stent', '4 5 6 7'],
          ['stent', 'D E F G'],
          [null, 'Z'],
        ],
        qualifiers: [[null, 'Z']],
      }),
    ],
  ),
  arteriogram: pcs('B4@%ZZ', {
    asks: 'artery and contrast',
    qualifiers: CONTRAST,
    parts: [
      ['aortogram with runoff|runoff|bilateral lower extremity', '1D'],
      ['aortogram|aortography|abdominal aorta', '10'],
      ['renal', '16 17 18'],
      ['lower extremity', '1F 1G'],
    ],
  }),
  thromboembolectomy: oneOf(
    ['catheter directed thrombolysis|ekos', oneOf(['vein|venous|dvt', pcs('3E03317')], ['arter|artery|arterial', pcs('3E05317')])],
    ['pulmonary', pcs('02C#*ZZ', { sides: 'Q R', approaches: '034' })],
    ['brachial', pcs('03C#*ZZ', { sides: '7 8', approaches: '034' })],
    ['venous', pcs('06C#*ZZ', { sides: 'M N', approaches: '034' })],
    [null, pcs('04C@*ZZ', { approaches: '034', parts: LEG_ARTERIES, acts: 'embolectomy|thrombectomy|fogarty' })],
  ),
  'dialysis-access-creation': oneOf(
    ['ligation of', unsaid('artery or vein that was tied')],
    [
      'graft|gore tex|ptfe',
      pcs('031@0J%', {
        asks: 'artery and vein that the graft joins',
        acts: 'anastomos|artery',
        parts: [
          ['brachial', '7 8'],
          ['axillary', '5 6'],
        ],
        qualifiers: [
          ['axillary vein|upper arm|brachial vein|basilic vein|cephalic vein', 'D'],
          ['antecubital vein|forearm vein', 'F'],
        ],
      }),
    ],
    ['brachiocephalic|brachial cephalic|brachiobasilic|basilic|brachial', pcs('031#0ZD', { sides: '7 8' })],
    ['radiocephalic|cimino|radial', pcs('031#0ZF', { sides: 'B C' })],
  ),
  'dialysis-access-thrombectomy': oneOf(
    ['revision of (av |arteriovenous )?graft|graft revision', pcs('03WY0JZ')],
    ['revision|thrombectomy|declot', unsaid('vessel or graft')],
    ['fistulogram|shuntogram', pcs('B51W%ZZ', { asks: 'contrast', qualifiers: CONTRAST })],
  ),
  'tunneled-catheter': oneOf(
    ['removal', pcs('02PY33Z 0JPT0XZ')],
    ['exchange', pcs('02PY33Z 0@33Z', { parts: veins, acts: TIP, asks: END })],
    ['tunneled|permacath|perm a cath|hickman|tesio', pcs('0@33Z 0JH63XZ', { parts: veins, acts: TIP, asks: END })],
    [null, line('')],
  ),
  'central-line': line(''),
  'picc-line': oneOf(['midline', pcs('05H#33Z', { sides: 'B C' })], [null, line('')]),
  'arterial-line': pcs('4A133B1', { because: 'arterial line for monitoring' }),
  'caval-filter-placement': oneOf(['removal|retrieval', pcs('06PY3DZ')], [null, pcs('06H03DZ')]),
  'vein-ablation': pcs('065#3ZZ', { sides: 'P Q' }),
  'vein-stripping': oneOf(
    [
      'high ligation',
      pcs('06L#0ZZ', { sides: 'P Q', also: [['stripping|stripped', pcs('06D#*ZZ', { sides: 'P Q', approaches: '034' })]] }),
    ],
    ['stripping|stripped', pcs('06D#*ZZ', { sides: 'P Q', approaches: '034' })],
    ['phlebectomy|phlebectomies|microphlebectomy', pcs('06DY3ZZ')],
    ['ligation', pcs('06L#*ZZ', { sides: 'P Q', approaches: '034' })],
  ),
  sclerotherapy: pcs('3E033TZ'),
  'temporal-artery-biopsy': pcs('03B#0ZX', { sides: 'S T' }),
};
