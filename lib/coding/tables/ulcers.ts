import type { Attributes } from '../../findings/finding';
import { type CodeRule, type CodeTable, choices, type Joint, joint } from './table';

type Row = [Partial<Attributes>, string];

/** Stage as written, and the last character of L89; a deep tissue injury is no unstageable ulcer (I.C.12.a.2). */
const STAGES: [Partial<Attributes>, string][] = [
  [{ stage: 'deep tissue' }, '6'],
  [{ cause: 'deep tissue' }, '6'],
  [{ stage: '1' }, '1'],
  [{ stage: '2' }, '2'],
  [{ stage: '3' }, '3'],
  [{ stage: '4' }, '4'],
  [{ stage: 'unstageable' }, '0'],
];

const staged = (when: Partial<Attributes>, base: string): Row[] => [
  ...STAGES.map(([stage, last]): Row => [{ ...when, ...stage }, base + last]),
  [when, `${base}9`],
];
const both = (type: string, right: string, left: string): Row[] => [
  ...STAGES.map(([stage, last]): Row => [{ type, laterality: 'bilateral', ...stage }, `${right}${last} ${left}${last}`]),
  [{ type, laterality: 'bilateral' }, `${right}9 ${left}9`],
];

/** Sites of L89 with sides: fourth and fifth character without the side, and the side's place. */
const SIDED_SITES: [type: string, right: string, left: string, none: string][] = [
  ['elbow', 'L89.01', 'L89.02', 'L89.00'],
  ['upper back', 'L89.11', 'L89.12', 'L89.10'],
  ['lower back', 'L89.13', 'L89.14', 'L89.10'],
  ['hip', 'L89.21', 'L89.22', 'L89.20'],
  ['buttock', 'L89.31', 'L89.32', 'L89.30'],
  ['ankle', 'L89.51', 'L89.52', 'L89.50'],
  ['heel', 'L89.61', 'L89.62', 'L89.60'],
];
const pressure: Row[] = [
  ...SIDED_SITES.flatMap(([type, right, left, none]) => [
    ...staged({ type, laterality: 'right' }, right),
    ...staged({ type, laterality: 'left' }, left),
    ...both(type, right, left),
    ...staged({ type }, none),
  ]),
  ...staged({ type: 'sacral' }, 'L89.15'),
  ...staged({ type: 'back' }, 'L89.10'),
  ...staged({ type: 'head' }, 'L89.81'),
  ...staged({ type: 'other' }, 'L89.89'),
];

/** Depth as written, and the last character of L97 and L98.4; 9 when it is not. */
const DEPTHS: [Partial<Attributes>, string][] = [
  [{ cause: 'bone necrosis' }, '4'],
  [{ cause: 'muscle necrosis' }, '3'],
  [{ cause: 'bone involved' }, '6'],
  [{ cause: 'muscle involved' }, '5'],
  [{ cause: 'fat layer exposed' }, '2'],
  [{ cause: 'skin breakdown' }, '1'],
  [{}, '9'],
];
const deep = (when: Partial<Attributes>, ...bases: string[]): Row[] =>
  DEPTHS.map(([depth, last]): Row => [{ ...when, ...depth }, bases.map((base) => base + last).join(' ')]);
/** Right, left, both and no side of an L97 sub-category such as `L97.4`. */
const sides = (when: Partial<Attributes>, base: string): Row[] => [
  ...deep({ ...when, laterality: 'right' }, `${base}1`),
  ...deep({ ...when, laterality: 'left' }, `${base}2`),
  ...deep({ ...when, laterality: 'bilateral' }, `${base}1`, `${base}2`),
  ...deep(when, `${base}0`),
];
const rule = (code: string, rows: Row[]): CodeRule => ({ code, choices: choices(...rows) });

/** Site: the last character of I83.0- and the sub-category of L97 that goes with it. */
const VENOUS: [Partial<Attributes>, string, string][] = [
  [{ type: 'thigh' }, '1', 'L97.1'],
  [{ type: 'calf' }, '2', 'L97.2'],
  [{ type: 'ankle' }, '3', 'L97.3'],
  [{ type: 'heel' }, '4', 'L97.4'],
  [{ type: 'foot' }, '5', 'L97.5'],
  [{ type: 'shin' }, '8', 'L97.8'],
  [{}, '9', 'L97.9'],
];
/** A venous ulcer is the vein's code and the ulcer's (I83.0- and I87.2: use additional code). */
const venous = (vein: (side: string, site: string) => string): Row[] =>
  VENOUS.flatMap(([when, site, base]) =>
    (
      [
        [{ laterality: 'right' }, ['1']],
        [{ laterality: 'left' }, ['2']],
        [{ laterality: 'bilateral' }, ['1', '2']],
        [{}, ['0']],
      ] as [Partial<Attributes>, string[]][]
    ).flatMap(([side, digits]) =>
      DEPTHS.map(
        ([depth, last]): Row => [
          { ...when, ...side, ...depth },
          [...new Set(digits.map((digit) => vein(digit, site))), ...digits.map((digit) => `${base}${digit}${last}`)].join(' '),
        ],
      ),
    ),
  );

/** ICD-10-CM categories L89, L97 and L98.4, and the ulcers of I83. */
export const ulcerCodes: CodeTable = {
  'pressure-ulcer': rule('L89.90', [
    ...pressure,
    [{ stage: 'deep tissue' }, 'L89.96'],
    [{ cause: 'deep tissue' }, 'L89.96'],
    ...['1', '2', '3', '4'].map((stage): Row => [{ stage }, `L89.9${stage}`]),
    [{ stage: 'unstageable' }, 'L89.95'],
  ]),
  // The ulcer's own code comes with `foot-ulcer`, which the same words name.
  'diabetic-foot-ulcer': { code: 'E11.621' },
  'foot-ulcer': rule('L97.509', [...sides({ type: 'heel' }, 'L97.4'), ...sides({}, 'L97.5')]),
  'leg-ulcer': rule('L97.909', [
    ...sides({ type: 'thigh' }, 'L97.1'),
    ...sides({ type: 'calf' }, 'L97.2'),
    ...sides({ type: 'ankle' }, 'L97.3'),
    ...sides({ type: 'shin' }, 'L97.8'),
    ...sides({}, 'L97.9'),
  ]),
  'venous-ulcer': rule(
    'I83.009',
    venous((side, site) => `I83.0${side}${site}`),
  ),
  'skin-ulcer': rule('L98.499', [
    ...sides({ type: 'heel' }, 'L97.4'),
    ...sides({ type: 'foot' }, 'L97.5'),
    ...sides({ type: 'ankle' }, 'L97.3'),
    ...sides({ type: 'calf' }, 'L97.2'),
    ...sides({ type: 'thigh' }, 'L97.1'),
    ...sides({ type: 'leg' }, 'L97.9'),
    ...deep({ type: 'buttock' }, 'L98.41'),
    ...deep({ type: 'back' }, 'L98.42'),
    ...deep({ type: 'abdomen' }, 'L98.43'),
    ...deep({ type: 'chest' }, 'L98.44'),
    ...deep({ type: 'neck' }, 'L98.45'),
    ...deep({ type: 'face' }, 'L98.46'),
    ...deep({ type: 'groin' }, 'L98.47'),
    ...(['upper arm', 'forearm', 'hand'] as const).flatMap((type, at) => [
      ...deep({ type, laterality: 'right' }, `L98.A${at + 1}1`),
      ...deep({ type, laterality: 'left' }, `L98.A${at + 1}2`),
      ...deep({ type }, `L98.A${at + 1}9`),
    ]),
    ...deep({}, 'L98.49'),
  ]),
};

/** A venous ulcer is that of a varicose vein unless the note names insufficiency of the veins (Index: Ulcer, stasis). */
export const ulcerJoints: readonly Joint[] = [
  joint('venous-ulcer', 'venous-insufficiency', 'I87.2', 'I87.2: venous insufficiency with ulcer, the ulcer coded beside it'),
];
