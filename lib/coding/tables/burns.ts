import { byKind, injuries } from './sprains';
import { type Choice, type CodeRule, type CodeTable, sided } from './table';

/** The burn of each part: `#` is 0 unspecified, 1 to 3 the degree, and 4 more for a burn by chemicals. */
const BURNS: Record<string, [pattern: string, sides?: string]> = {
  ear: ['T20.#1_', '12-9'],
  lip: ['T20.#2X'],
  chin: ['T20.#3X'],
  nose: ['T20.#4X'],
  scalp: ['T20.#5X'],
  forehead: ['T20.#6X'],
  face: ['T20.#0X'],
  neck: ['T20.#7X'],
  chest: ['T21.#1X'],
  abdomen: ['T21.#2X'],
  back: ['T21.#3X'],
  buttock: ['T21.#5X'],
  trunk: ['T21.#0X'],
  shoulder: ['T22.#5_', '12-9'],
  axilla: ['T22.#4_', '12-9'],
  arm: ['T22.#0X'],
  elbow: ['T22.#2_', '12-9'],
  forearm: ['T22.#1_', '12-9'],
  wrist: ['T23.#7_', '12-9'],
  hand: ['T23.#0_', '12-9'],
  palm: ['T23.#5_', '12-9'],
  'dorsal-hand': ['T23.#6_', '12-9'],
  thumb: ['T23.#1_', '12-9'],
  finger: ['T23.#2_', '12-9'],
  thigh: ['T24.#1_', '12-9'],
  knee: ['T24.#2_', '12-9'],
  leg: ['T24.#3_', '12-9'],
  ankle: ['T25.#1_', '12-9'],
  foot: ['T25.#2_', '12-9'],
  toe: ['T25.#3_', '12-9'],
};
const DEGREES: [degree: string | null, digit: number][] = [
  ['third', 3],
  ['second', 2],
  ['first', 1],
  [null, 0],
];

function burn([pattern, sides]: [string, string?]): CodeRule {
  const of = (digit: number): string => pattern.replace('#', `${digit}`);
  return byKind(
    ...DEGREES.map(([type, digit]): Parameters<typeof byKind>[number] => [
      { ...(type && { type }), cause: 'chemical' },
      of(digit + 4),
      sides,
    ]),
    ...DEGREES.map(([type, digit]): Parameters<typeof byKind>[number] => [type ? { type } : {}, of(digit), sides]),
  );
}

/** Where the name tells the degree and the words beside it the part. */
const anywhere: Choice[] = Object.entries(BURNS).flatMap(([type, [pattern, sides]]) =>
  DEGREES.flatMap(([cause, digit]): Choice[] => {
    const { code, choices = [] } = byKind([{}, pattern.replace('#', `${digit}`), sides]);
    return [...choices, { when: {}, codes: [code ?? ''] }].map((choice) => ({
      when: { ...choice.when, type, ...(cause && { cause }) },
      codes: choice.codes,
    }));
  }),
);

const back = burn(BURNS.back ?? ['']);

/** ICD-10-CM chapter 19, burns and other effects from outside; six characters here, the seventh follows the encounter. */
export const burnCodes: CodeTable = {
  ...Object.fromEntries(Object.entries(BURNS).map(([part, of]) => [`${part}-burn`, burn(of)])),
  'back-burn': {
    ...back,
    choices: [
      ...DEGREES.map(([type, digit]): Choice => ({ when: { ...(type && { type }), cause: 'lower' }, codes: [`T21.${digit}4X`] })),
      ...(back.choices ?? []),
    ],
  },
  burn: { code: null, choices: anywhere, injury: true },
  'corneal-burn': byKind([{ cause: 'chemical' }, 'T26.6_X', '12-0'], [{}, 'T26.1_X', '12-0']),
  photokeratitis: sided('H16.13_', '1239'),
  ...injuries(`
    inhalation-burn T27.3XX
    smoke-inhalation T59.811
    hypothermia T68.XXX
    heat-exhaustion T67.5XX
    heat-stroke T67.01X
    drowning T75.1XX
    altitude-sickness T70.29X
  `),
  sunburn: {
    code: 'L55.9',
    choices: [
      { when: { type: 'first' }, codes: ['L55.0'] },
      { when: { type: 'second' }, codes: ['L55.1'] },
      { when: { type: 'third' }, codes: ['L55.2'] },
    ],
  },
  frostbite: byKind(
    [{ type: 'finger', cause: 'necrosis' }, 'T34.53_', '12-9'],
    [{ type: 'hand', cause: 'necrosis' }, 'T34.52_', '12-9'],
    [{ type: 'toe', cause: 'necrosis' }, 'T34.83_', '12-9'],
    [{ type: 'foot', cause: 'necrosis' }, 'T34.82_', '12-9'],
    [{ type: 'finger' }, 'T33.53_', '12-9'],
    [{ type: 'hand' }, 'T33.52_', '12-9'],
    [{ type: 'toe' }, 'T33.83_', '12-9'],
    [{ type: 'foot' }, 'T33.82_', '12-9'],
    [{ type: 'ear' }, 'T33.01_', '12-9'],
    [{ type: 'nose' }, 'T33.02X'],
    [{ type: 'face' }, 'T33.09X'],
    [{ cause: 'necrosis' }, 'T34.90X'],
    [{}, 'T33.90X'],
  ),
  'heat-syncope': byKind([{ type: 'cramp' }, 'T67.2XX'], [{}, 'T67.1XX']),
  electrocution: byKind([{ type: 'lightning' }, 'T75.00X'], [{}, 'T75.4XX']),
  barotrauma: byKind([{ type: 'decompression' }, 'T70.3XX'], [{ type: 'sinus' }, 'T70.1XX'], [{}, 'T70.0XX']),
  'motion-sickness': byKind([{}, 'T75.3XX']),
  asphyxiation: byKind([{}, 'T71.9XX']),
  'abuse-physical-child': byKind([{ type: 'suspected' }, 'T76.12X'], [{}, 'T74.12X']),
  'abuse-adult': byKind([{ type: 'suspected' }, 'T76.11X'], [{}, 'T74.11X']),
  'sexual-assault': byKind([{ type: 'suspected' }, 'T76.21X'], [{}, 'T74.21X']),
};
