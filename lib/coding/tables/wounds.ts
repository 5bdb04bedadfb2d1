import type { Attributes } from '../../findings/finding';
import { type Choice, type CodeRule, type CodeTable, sided } from './table';

type When = Partial<Attributes>;

const FINGERS = ['index', 'middle', 'ring', 'little'];

const bySide = (when: When, pattern: string, sides: string): Choice[] => {
  if (!pattern.includes('_')) return [{ when, codes: [pattern] }];
  const rule = sided(pattern, sides);
  return [
    ...(rule.choices ?? []).map((choice) => ({ when: { ...when, ...choice.when }, codes: choice.codes })),
    { when, codes: [rule.code ?? ''] },
  ];
};

/** Right index 0, left index 1 … left little 7, unspecified 9. */
const byFinger = (when: When, pattern: string): Choice[] => [
  ...FINGERS.flatMap((type, at) => bySide({ ...when, type }, pattern, `${2 * at}${2 * at + 1}-9`)),
  { when, codes: [pattern.replace('_', '9')] },
];
/** Right great toe 1 … left lesser toe 5, a toe of unknown side and kind 9. */
const byToe = (when: When, pattern: string, none: string): Choice[] => [
  ...bySide({ ...when, type: 'great' }, pattern, '12-3'),
  ...bySide(when, pattern, `45-${none}`),
];

/** The open wound of each part: `#` is 1 cut, 2 cut with something in it, 3 stab, 4 stab with something in it, 5 bite, 0 or 9 unspecified. */
const OPEN: Record<string, [pattern: string, sides: string]> = {
  scalp: ['S01.0#X', ''],
  head: ['S01.9#X', ''],
  face: ['S01.8#X', ''],
  eyelid: ['S01.1#_', '12-9'],
  nose: ['S01.2#X', ''],
  ear: ['S01.3#_', '12-9'],
  cheek: ['S01.4#_', '12-9'],
  lip: ['S01.5#1', ''],
  mouth: ['S01.5#2', ''],
  neck: ['S11.9#X', ''],
  chest: ['S21.1#_', '12-9'],
  back: ['S21.2#_', '12-9'],
  abdomen: ['S31.1#9', ''],
  buttock: ['S31.8_#', '12-0'],
  shoulder: ['S41.0#_', '12-9'],
  arm: ['S41.1#_', '12-9'],
  elbow: ['S51.0#_', '12-9'],
  forearm: ['S51.8#_', '12-9'],
  wrist: ['S61.5#_', '12-9'],
  hand: ['S61.4#_', '12-9'],
  thumb: ['S61.0#_', '12-9'],
  hip: ['S71.0#_', '12-9'],
  thigh: ['S71.1#_', '12-9'],
  knee: ['S81.0#_', '12-9'],
  leg: ['S81.8#_', '12-9'],
  ankle: ['S91.0#_', '12-9'],
  foot: ['S91.3#_', '12-9'],
};
const NAIL: Record<string, string> = { thumb: 'S61.1#_', finger: 'S61.3#_', toe: 'S91.2#_' };

const BITE = 5;

const filled = (pattern: string, digit: number): string => pattern.replace('#', `${digit}`);

/** The open wound of one part, `kind` without and `kind + 1` with a foreign body. */
function openWound(region: string, kind: number): CodeRule {
  const ways: [When, number, boolean][] = [
    [{ cause: 'nail' }, kind, true],
    ...(kind === BITE ? [] : [[{ cause: 'foreign body' }, kind + 1, false] as [When, number, boolean]]),
    [{}, kind, false],
  ];
  const list = ways.flatMap(([when, digit, nail]): Choice[] => {
    const nailed = nail ? NAIL[region] : undefined;
    if (nail && !nailed) return [];
    if (region === 'finger') return byFinger(when, filled(nailed ?? 'S61.2#_', digit));
    if (region === 'toe') return byToe(when, filled(nailed ?? 'S91.1#_', digit), '9');
    const [pattern = '', sides = ''] = nailed ? [nailed, '12-9'] : (OPEN[region] ?? []);
    return bySide(when, filled(pattern, digit), sides);
  });
  const last = list.pop();
  return { code: last?.codes[0] ?? null, choices: list, injury: true };
}

/** Bruises and grazes: pattern, sides. */
const CONTUSION: Record<string, [pattern: string, sides: string]> = {
  scalp: ['S00.03X', ''],
  head: ['S00.93X', ''],
  face: ['S00.83X', ''],
  eyelid: ['S00.1_X', '12-0'],
  nose: ['S00.33X', ''],
  ear: ['S00.43_', '12-9'],
  cheek: ['S00.83X', ''],
  lip: ['S00.531', ''],
  mouth: ['S00.532', ''],
  neck: ['S10.93X', ''],
  chest: ['S20.21_', '1239'],
  back: ['S20.22_', '1239'],
  abdomen: ['S30.11X', ''],
  buttock: ['S30.0XX', ''],
  shoulder: ['S40.01_', '12-9'],
  arm: ['S40.02_', '12-9'],
  elbow: ['S50.0_X', '12-0'],
  forearm: ['S50.1_X', '12-0'],
  wrist: ['S60.21_', '12-9'],
  hand: ['S60.22_', '12-9'],
  thumb: ['S60.01_', '12-9'],
  hip: ['S70.0_X', '12-0'],
  thigh: ['S70.1_X', '12-0'],
  knee: ['S80.0_X', '12-0'],
  leg: ['S80.1_X', '12-0'],
  ankle: ['S90.0_X', '12-0'],
  foot: ['S90.3_X', '12-0'],
};
const ABRASION: Record<string, [pattern: string, sides: string]> = {
  scalp: ['S00.01X', ''],
  head: ['S00.91X', ''],
  face: ['S00.81X', ''],
  eyelid: ['S00.21_', '12-9'],
  nose: ['S00.31X', ''],
  ear: ['S00.41_', '12-9'],
  cheek: ['S00.81X', ''],
  lip: ['S00.511', ''],
  mouth: ['S00.512', ''],
  neck: ['S10.91X', ''],
  chest: ['S20.31_', '1239'],
  back: ['S20.41_', '12-9'],
  abdomen: ['S30.811', ''],
  buttock: ['S30.810', ''],
  shoulder: ['S40.21_', '12-9'],
  arm: ['S40.81_', '12-9'],
  elbow: ['S50.31_', '12-9'],
  forearm: ['S50.81_', '12-9'],
  wrist: ['S60.81_', '12-9'],
  hand: ['S60.51_', '12-9'],
  thumb: ['S60.31_', '12-9'],
  hip: ['S70.21_', '12-9'],
  thigh: ['S70.31_', '12-9'],
  knee: ['S80.21_', '12-9'],
  leg: ['S80.81_', '12-9'],
  ankle: ['S90.51_', '12-9'],
  foot: ['S90.81_', '12-9'],
};
/** The last but one digit tells an insect's bite from a graze. */
const INSECT = (pattern: string): string =>
  pattern
    .replace(/^(S00\.)(\d)1X$/, '$1$26X')
    .replace(/^(S(?:20|40|50|60|70|80|90)\.\d)1_$/, '$16_')
    .replace(/^S00\.(2|4)1_$/, 'S00.$16_')
    .replace(/^S00\.51/, 'S00.56')
    .replace('S10.91X', 'S10.96X')
    .replace('S30.81', 'S30.86');
const SPLINTER = (pattern: string): string => INSECT(pattern).replace(/6(?=[X_\d]$)/, '5');

const closed = (list: Choice[]): CodeRule => {
  const last = list.pop();
  return { code: last?.codes[0] ?? null, choices: list, injury: true };
};
const surface = ([pattern, sides]: [string, string], more: Choice[] = []): CodeRule => closed([...more, ...bySide({}, pattern, sides)]);

/** Every part as a type: `of` gives its choices, `none` is the code where no part is written. */
const bySite = (none: string | null, rule: (region: string) => CodeRule, and = ''): CodeRule => ({
  code: none,
  choices: [...Object.keys(OPEN), 'finger', 'toe']
    .filter((region) => region !== 'head')
    .flatMap((region): Choice[] => {
      const { code, choices = [] } = rule(region);
      const typed = region === 'toe' ? 'great toe' : '';
      const rows = [...choices, ...(code ? [{ when: {}, codes: [code] }] : [])];
      return rows.map(({ when, codes }) => ({
        when: { ...when, type: when.type === 'great' ? typed : (when.type ?? region) },
        codes: and ? [...codes, and] : codes,
      }));
    }),
  injury: true,
});

const fingers = (rows: [string, string][]): Choice[] => rows.flatMap(([type, pattern]) => bySide({ type }, pattern, '12-9'));
const bruise = (region: string): CodeRule => {
  if (region === 'finger')
    return closed([
      ...fingers([
        ['index', 'S60.02_'],
        ['middle', 'S60.03_'],
        ['ring', 'S60.04_'],
        ['little', 'S60.05_'],
      ]),
      { when: {}, codes: ['S60.00X'] },
    ]);
  if (region === 'toe') return closed([...bySide({ type: 'great' }, 'S90.11_', '12-9'), ...bySide({}, 'S90.12_', '12-9')]);
  const lower: Choice[] =
    region === 'back'
      ? [
          { when: { type: 'lower' }, codes: ['S30.0XX'] },
          { when: { type: 'flank' }, codes: ['S30.13X'] },
        ]
      : [];
  return surface(CONTUSION[region] ?? ['', ''], lower);
};
const graze = (region: string, turn: (pattern: string) => string = (pattern) => pattern): CodeRule => {
  if (region === 'finger') return closed(byFinger({}, turn('S60.41_')));
  if (region === 'toe') return closed(byToe({}, turn('S90.41_'), '6'));
  const [pattern, sides] = ABRASION[region] ?? ['', ''];
  const lower: Choice[] =
    region === 'back'
      ? [
          { when: { type: 'lower' }, codes: [turn('S30.810')] },
          { when: { type: 'flank' }, codes: [turn('S30.81A')] },
        ]
      : [];
  return surface([turn(pattern), sides], lower);
};

const perRegion = (kind: string, rule: (region: string) => CodeRule): CodeTable =>
  Object.fromEntries([...Object.keys(OPEN), 'finger', 'toe'].map((region) => [`${region}-${kind}`, rule(region)]));

/** ICD-10-CM chapter 19, wounds of the surface; six characters here, the seventh follows the encounter. */
export const woundCodes: CodeTable = {
  ...perRegion('laceration', (region) => openWound(region, 1)),
  ...perRegion('contusion', bruise),
  ...perRegion('abrasion', (region) => graze(region)),
  laceration: bySite('T14.8XX', (region) => openWound(region, 1)),
  contusion: bySite('T14.8XX', bruise),
  abrasion: bySite('T14.8XX', (region) => graze(region)),
  'puncture-wound': bySite(null, (region) => openWound(region, 3)),
  'stab-wound': bySite(null, (region) => openWound(region, 1)),
  'gunshot-wound': bySite(null, (region) => openWound(region, 3)),
  'dog-bite': bySite('W54.0XX', (region) => openWound(region, BITE), 'W54.0XX'),
  'cat-bite': bySite('W55.01X', (region) => openWound(region, BITE), 'W55.01X'),
  'human-bite': bySite('W50.3XX', (region) => openWound(region, BITE), 'W50.3XX'),
  'animal-bite': bySite(null, (region) => openWound(region, BITE)),
  'insect-bite': bySite('T14.8XX', (region) => graze(region, INSECT)),
  splinter: bySite(null, (region) => graze(region, SPLINTER)),
  'fingertip-amputation': closed([
    ...bySide({ type: 'thumb', cause: 'partial' }, 'S68.02_', '12-9'),
    ...bySide({ type: 'thumb' }, 'S68.01_', '12-9'),
    ...byFinger({ cause: 'partial' }, 'S68.12_'),
    ...byFinger({}, 'S68.11_'),
  ]),
  'nail-bed-injury': closed([
    ...bySide({ type: 'thumb', cause: 'laceration' }, 'S61.11_', '12-9'),
    ...bySide({ type: 'great toe', cause: 'laceration' }, 'S91.21_', '12-3'),
    ...bySide({ type: 'toe', cause: 'laceration' }, 'S91.21_', '45-6'),
    ...byFinger({ cause: 'laceration' }, 'S61.31_'),
    ...bySide({ type: 'great toe' }, 'S90.21_', '12-9'),
    ...bySide({ type: 'toe' }, 'S90.22_', '12-9'),
    ...fingers([
      ['thumb', 'S60.11_'],
      ['index', 'S60.12_'],
      ['middle', 'S60.13_'],
      ['ring', 'S60.14_'],
      ['little', 'S60.15_'],
    ]),
    { when: {}, codes: ['S60.10X'] },
  ]),
  'crush-finger': closed([
    ...bySide({ type: 'thumb' }, 'S67.0_X', '12-0'),
    ...FINGERS.flatMap((type, at) => bySide({ type }, 'S67.19_', `${2 * at}${2 * at + 1}-8`)),
    { when: {}, codes: ['S67.10X'] },
  ]),
  'crush-hand': surface(['S67.2_X', '12-0']),
  'crush-foot': surface(['S97.8_X', '12-0']),
  'crush-leg': surface(['S87.8_X', '12-0']),
};
