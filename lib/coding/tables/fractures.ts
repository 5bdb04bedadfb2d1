import type { Attributes } from '../../findings/finding';
import { type Choice, type CodeRule, type CodeTable, sided } from './table';

type When = Partial<Attributes>;
/**
 * `how`: the characters of the sides as for `sided`; `parted`, where a displaced break has 1 to 3 and another one 4 to 6;
 * `digits`, where each finger and side has a character; `digits parted`, where the character before it tells the displacement too.
 */
type Row = [when: When, pattern: string, how: 'parted' | 'digits' | 'digits parted' | `${string}-${number}`];

const FINGERS = ['index', 'middle', 'ring', 'little'];
const RAYS = ['second', 'third', 'fourth', 'fifth'];

const bySide = (when: When, pattern: string, sides: string): Choice[] => {
  const rule = sided(pattern, sides);
  const more = (rule.choices ?? []).map((choice) => ({ when: { ...when, ...choice.when }, codes: choice.codes }));
  return [...more, { when, codes: [rule.code ?? ''] }];
};

/** Right index 0, left index 1 … left little 7, unspecified 9. */
const byDigit = (when: When, pattern: string, digits: string[]): Choice[] => [
  ...digits.flatMap((type, at) => bySide({ ...when, type }, pattern, `${2 * at}${2 * at + 1}-9`)),
  { when, codes: [pattern.replace('_', '9')] },
];

/** A broken bone by its patterns, the last row for when none is written. Displaced unless written otherwise (ICD-10-CM Official Guidelines I.C.19.c). */
export function fracture(...rows: Row[]): CodeRule {
  const choices = rows.flatMap(([when, pattern, how]): Choice[] => {
    const not = { ...when, cause: 'nondisplaced' };
    if (how === 'parted') return [...bySide(not, pattern, '45-6'), ...bySide(when, pattern, '12-3')];
    if (how === 'digits') return byDigit(when, pattern, pattern.startsWith('S62.6') ? FINGERS : RAYS);
    if (how === 'digits parted') {
      const digits = pattern.startsWith('S62.6') ? FINGERS : RAYS;
      const other = pattern.replace(/(\d)_/, (_, last: string) => `${Number(last) + 3}_`);
      return [...byDigit(not, other, digits), ...byDigit(when, pattern, digits)];
    }
    return bySide(when, pattern, how);
  });
  const last = choices.pop();
  return { code: last?.codes[0] ?? null, choices, injury: true };
}

const shaft = (stem: string): Row[] => [
  [{ type: 'transverse' }, `${stem}2_`, 'parted'],
  [{ type: 'oblique' }, `${stem}3_`, 'parted'],
  [{ type: 'spiral' }, `${stem}4_`, 'parted'],
  [{ type: 'comminuted' }, `${stem}5_`, 'parted'],
  [{ type: 'segmental' }, `${stem}6_`, 'parted'],
];
const greenstick = (stem: string): Row => [{ type: 'greenstick' }, `${stem}1_`, '12-9'];
const physis = (stem: string, torus: string | null, degrees = 4): Row[] => [
  ...[1, 2, 3, 4].slice(0, degrees).map((degree): Row => [{ type: `salter ${degree}` }, `${stem}${degree}_`, '12-9']),
  [{ type: 'physeal' }, `${stem}0_`, '12-9'],
  ...(torus ? [[{ type: 'torus' }, torus, '12-9'] as Row] : []),
];
/** Two bones broken: both codes by side. */
const both = (first: string, second: string, rows: [When, string, string][] = []): CodeRule => {
  const pair = (when: When, a: string, b: string): Choice[] =>
    (['right', 'left', 'bilateral', undefined] as const).map((laterality) => ({
      when: { ...when, ...(laterality && { laterality }) },
      codes: (laterality === 'bilateral' ? '12' : laterality === 'right' ? '1' : laterality === 'left' ? '2' : '9')
        .split('')
        .flatMap((side) => [a.replace('_', side), b.replace('_', side)]),
    }));
  return {
    code: first.replace('_', '9'),
    choices: [...rows.flatMap(([when, a, b]) => pair(when, a, b)), ...pair({}, first, second)],
    injury: true,
  };
};
const PHALANX_TOE = (stem: string): Row[] => [
  [{ type: 'great toe' }, `S92.4${stem === '3' ? '2' : '1'}_`, 'parted'],
  [{ type: 'toe' }, `S92.5${stem}_`, 'parted'],
];

/** ICD-10-CM chapter 19, broken limbs: six characters here, the seventh follows the encounter, the wound and the healing. */
export const limbFractureCodes: CodeTable = {
  'clavicle-fracture': fracture(
    [{ type: 'shaft' }, 'S42.02_', 'parted'],
    [{ type: 'lateral' }, 'S42.03_', 'parted'],
    [{ type: 'medial', cause: 'nondisplaced' }, 'S42.01_', '78-9'],
    [{ type: 'medial' }, 'S42.01_', '12-3'],
    [{}, 'S42.00_', '12-9'],
  ),
  'scapula-fracture': fracture(
    [{ type: 'body' }, 'S42.11_', 'parted'],
    [{ type: 'neck' }, 'S42.15_', 'parted'],
    [{ type: 'glenoid' }, 'S42.14_', 'parted'],
    [{ type: 'acromion' }, 'S42.12_', 'parted'],
    [{ type: 'coracoid' }, 'S42.13_', 'parted'],
    [{}, 'S42.10_', '12-9'],
  ),
  'shoulder-girdle-fracture': fracture([{}, 'S42.9_X', '12-0']),
  'glenoid-fracture': fracture([{}, 'S42.14_', 'parted']),
  'acromion-fracture': fracture([{}, 'S42.12_', 'parted']),
  'coracoid-fracture': fracture([{}, 'S42.13_', 'parted']),
  'proximal-humerus-fracture': fracture(
    ...physis('S49.0', 'S42.27_'),
    [{ type: 'two-part' }, 'S42.22_', 'parted'],
    [{ type: 'three-part' }, 'S42.23_', '12-9'],
    [{ type: 'four-part' }, 'S42.24_', '12-9'],
    [{}, 'S42.20_', '12-9'],
  ),
  'surgical-neck-fracture': fracture(
    [{ type: 'two-part' }, 'S42.22_', 'parted'],
    [{ type: 'three-part' }, 'S42.23_', '12-9'],
    [{ type: 'four-part' }, 'S42.24_', '12-9'],
    [{}, 'S42.21_', 'parted'],
  ),
  'greater-tuberosity-fracture': fracture([{}, 'S42.25_', 'parted']),
  'humerus-fracture': fracture(greenstick('S42.3'), ...shaft('S42.3'), [{}, 'S42.30_', '12-9']),
  'distal-humerus-fracture': fracture(...physis('S49.1', 'S42.48_'), [{}, 'S42.40_', '12-9']),
  'supracondylar-humerus-fracture': fracture([{ type: 'comminuted' }, 'S42.42_', 'parted'], [{}, 'S42.41_', 'parted']),
  'lateral-condyle-humerus-fracture': fracture([{}, 'S42.45_', 'parted']),
  'medial-epicondyle-fracture': fracture([{ type: 'incarcerated' }, 'S42.44_', '78-9'], [{}, 'S42.44_', 'parted']),
  'olecranon-fracture': fracture([{ type: 'intraarticular' }, 'S52.03_', 'parted'], [{}, 'S52.02_', 'parted']),
  'coronoid-ulna-fracture': fracture([{}, 'S52.04_', 'parted']),
  'radial-head-fracture': fracture([{}, 'S52.12_', 'parted']),
  'radial-neck-fracture': fracture(...physis('S59.1', 'S52.11_'), [{}, 'S52.13_', 'parted']),
  'radius-fracture': fracture(greenstick('S52.3'), ...shaft('S52.3'), [{}, 'S52.30_', '12-9']),
  'ulna-fracture': fracture(greenstick('S52.2'), ...shaft('S52.2'), [{}, 'S52.20_', '12-9']),
  'forearm-fracture': fracture([{}, 'S52.9_X', '12-0']),
  'both-bone-forearm-fracture': both('S52.30_', 'S52.20_', [[{ type: 'greenstick' }, 'S52.31_', 'S52.21_']]),
  'monteggia-fracture': fracture([{}, 'S52.27_', '12-9']),
  'galeazzi-fracture': fracture([{}, 'S52.37_', '12-9']),
  'distal-radius-fracture': fracture(
    ...physis('S59.2', 'S52.52_'),
    [{ type: 'intraarticular' }, 'S52.57_', '12-9'],
    [{ type: 'extraarticular' }, 'S52.55_', '12-9'],
    [{}, 'S52.50_', '12-9'],
  ),
  'distal-radius-ulna-fracture': both('S52.50_', 'S52.60_', [[{ type: 'torus' }, 'S52.52_', 'S52.62_']]),
  'colles-fracture': fracture([{}, 'S52.53_', '12-9']),
  'smith-fracture': fracture([{}, 'S52.54_', '12-9']),
  'barton-fracture': fracture([{}, 'S52.56_', '12-9']),
  'radial-styloid-fracture': fracture([{}, 'S52.51_', 'parted']),
  'distal-ulna-fracture': fracture(...physis('S59.0', 'S52.62_'), [{}, 'S52.60_', '12-9']),
  'ulnar-styloid-fracture': fracture([{}, 'S52.61_', 'parted']),
  'wrist-fracture': fracture([{}, 'S62.10_', '12-9']),
  'scaphoid-fracture': fracture(
    [{ type: 'distal' }, 'S62.01_', 'parted'],
    [{ type: 'middle' }, 'S62.02_', 'parted'],
    [{ type: 'proximal' }, 'S62.03_', 'parted'],
    [{}, 'S62.00_', '12-9'],
  ),
  'triquetrum-fracture': fracture([{}, 'S62.11_', 'parted']),
  'lunate-fracture': fracture([{}, 'S62.12_', 'parted']),
  'hamate-fracture': fracture([{ type: 'hook' }, 'S62.15_', 'parted'], [{}, 'S62.14_', 'parted']),
  'trapezium-fracture': fracture([{}, 'S62.17_', 'parted']),
  'hand-fracture': fracture([{}, 'S62.9_X', '12-0']),
  'metacarpal-fracture': fracture([{ type: 'first' }, 'S62.20_', '12-9'], [{}, 'S62.30_', 'digits']),
  'metacarpal-neck-fracture': fracture([{ type: 'first' }, 'S62.25_', 'parted'], [{}, 'S62.33_', 'digits parted']),
  'boxer-fracture': {
    ...sided('S62.33_', '67-9', { injury: true }),
    choices: [...bySide({ cause: 'nondisplaced' }, 'S62.36_', '67-9'), ...(sided('S62.33_', '67-9').choices ?? [])],
  },
  'metacarpal-shaft-fracture': fracture([{ type: 'first' }, 'S62.24_', 'parted'], [{}, 'S62.32_', 'digits parted']),
  'metacarpal-base-fracture': fracture([{ type: 'first' }, 'S62.23_', 'parted'], [{}, 'S62.31_', 'digits parted']),
  'bennett-fracture': fracture([{}, 'S62.21_', '12-3']),
  'finger-fracture': fracture(
    [{ type: 'thumb' }, 'S62.50_', '12-9'],
    [{ type: 'great toe' }, 'S92.40_', 'parted'],
    [{ type: 'toe' }, 'S92.50_', 'parted'],
    [{}, 'S62.60_', 'digits'],
  ),
  'proximal-phalanx-fracture': fracture([{ type: 'thumb' }, 'S62.51_', 'parted'], ...PHALANX_TOE('1'), [{}, 'S62.61_', 'digits parted']),
  'middle-phalanx-fracture': fracture([{ type: 'toe' }, 'S92.52_', 'parted'], [{}, 'S62.62_', 'digits parted']),
  'distal-phalanx-fracture': fracture([{ type: 'thumb' }, 'S62.52_', 'parted'], ...PHALANX_TOE('3'), [{}, 'S62.63_', 'digits parted']),
  'femoral-neck-fracture': fracture(
    [{ type: 'subcapital' }, 'S72.01_', '12-9'],
    [{ type: 'midcervical' }, 'S72.03_', 'parted'],
    [{ type: 'basicervical' }, 'S72.04_', 'parted'],
    [{}, 'S72.00_', '12-9'],
  ),
  'femoral-head-fracture': fracture([{}, 'S72.05_', '12-9']),
  'intertrochanteric-fracture': fracture([{}, 'S72.14_', 'parted']),
  'subtrochanteric-fracture': fracture([{}, 'S72.2_X', 'parted']),
  'greater-trochanter-fracture': fracture([{}, 'S72.11_', 'parted']),
  'femur-fracture': fracture([{}, 'S72.9_X', '12-0']),
  'femoral-shaft-fracture': fracture(...shaft('S72.3'), [{}, 'S72.30_', '12-9']),
  'distal-femur-fracture': fracture(...physis('S79.1', 'S72.47_'), [{}, 'S72.40_', '12-9']),
  'supracondylar-femur-fracture': fracture([{ type: 'intercondylar' }, 'S72.46_', 'parted'], [{}, 'S72.45_', 'parted']),
  'femoral-condyle-fracture': fracture(
    [{ type: 'medial' }, 'S72.43_', 'parted'],
    [{ type: 'lateral' }, 'S72.42_', 'parted'],
    [{}, 'S72.41_', 'parted'],
  ),
  'patella-fracture': fracture(
    [{ type: 'transverse' }, 'S82.03_', 'parted'],
    [{ type: 'comminuted' }, 'S82.04_', 'parted'],
    [{ type: 'longitudinal' }, 'S82.02_', 'parted'],
    [{ type: 'osteochondral' }, 'S82.01_', 'parted'],
    [{}, 'S82.00_', '12-9'],
  ),
  'tibial-plateau-fracture': fracture(
    [{ type: 'lateral' }, 'S82.12_', 'parted'],
    [{ type: 'medial' }, 'S82.13_', 'parted'],
    [{}, 'S82.14_', 'parted'],
  ),
  'proximal-tibia-fracture': fracture(...physis('S89.0', 'S82.16_'), [{}, 'S82.10_', '12-9']),
  'tibial-spine-fracture': fracture([{}, 'S82.11_', 'parted']),
  'tibial-tubercle-fracture': fracture([{}, 'S82.15_', 'parted']),
  'tibia-fracture': fracture(...shaft('S82.2'), [{}, 'S82.20_', '12-9']),
  'tibia-fibula-fracture': both('S82.20_', 'S82.40_'),
  'distal-tibia-fracture': fracture(...physis('S89.1', 'S82.31_'), [{}, 'S82.30_', '12-9']),
  'pilon-fracture': fracture([{}, 'S82.87_', 'parted']),
  'fibula-fracture': fracture(...shaft('S82.4'), [{}, 'S82.40_', '12-9']),
  'distal-fibula-fracture': fracture(...physis('S89.3', 'S82.82_', 2), [{}, 'S82.83_', '12-9']),
  'maisonneuve-fracture': fracture([{}, 'S82.86_', 'parted']),
  'ankle-fracture': fracture([{}, 'S82.89_', '12-9']),
  'bimalleolar-fracture': fracture([{}, 'S82.84_', 'parted']),
  'trimalleolar-fracture': fracture([{}, 'S82.85_', 'parted']),
  'lateral-malleolus-fracture': fracture([{}, 'S82.6_X', 'parted']),
  'medial-malleolus-fracture': fracture([{}, 'S82.5_X', 'parted']),
  'talus-fracture': fracture(
    [{ type: 'neck' }, 'S92.11_', 'parted'],
    [{ type: 'body' }, 'S92.12_', 'parted'],
    [{ type: 'posterior' }, 'S92.13_', 'parted'],
    [{ type: 'dome' }, 'S92.14_', 'parted'],
    [{}, 'S92.10_', '12-9'],
  ),
  'calcaneus-fracture': fracture(
    [{ type: 'body' }, 'S92.01_', 'parted'],
    [{ type: 'anterior' }, 'S92.02_', 'parted'],
    [{ type: 'avulsion' }, 'S92.03_', 'parted'],
    [{ type: 'tuberosity' }, 'S92.04_', 'parted'],
    [{ type: 'intraarticular' }, 'S92.06_', 'parted'],
    [{}, 'S92.00_', '12-9'],
  ),
  'tarsal-navicular-fracture': fracture([{}, 'S92.25_', 'parted']),
  'cuboid-fracture': fracture([{}, 'S92.21_', 'parted']),
  'cuneiform-fracture': fracture(
    [{ type: 'lateral' }, 'S92.22_', 'parted'],
    [{ type: 'middle' }, 'S92.23_', 'parted'],
    [{}, 'S92.24_', 'parted'],
  ),
  'metatarsal-fracture': fracture(
    [{ type: 'first' }, 'S92.31_', 'parted'],
    [{ type: 'second' }, 'S92.32_', 'parted'],
    [{ type: 'third' }, 'S92.33_', 'parted'],
    [{ type: 'fourth' }, 'S92.34_', 'parted'],
    [{ type: 'fifth' }, 'S92.35_', 'parted'],
    [{}, 'S92.30_', '12-9'],
  ),
  'jones-fracture': fracture([{}, 'S92.35_', 'parted']),
  'toe-fracture': fracture(
    [{ type: 'great toe' }, 'S92.40_', 'parted'],
    [{ type: 'lesser toe' }, 'S92.50_', 'parted'],
    [{}, 'S92.91_', '12-9'],
  ),
  'foot-fracture': fracture([{}, 'S92.90_', '12-9']),
};
