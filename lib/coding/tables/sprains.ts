import type { Attributes } from '../../findings/finding';
import { type Choice, type CodeRule, type CodeTable, sided } from './table';

type When = Partial<Attributes>;

/** `concept PATTERN SIDES`, one a line; without sides the code has none. */
export function injuries(lines: string): CodeTable {
  const table: CodeTable = {};
  for (const line of lines.trim().split('\n')) {
    const [concept = '', pattern = '', sides] = line.trim().split(/\s+/);
    table[concept] = sides ? sided(pattern, sides, { injury: true }) : { code: pattern, injury: true };
  }
  return table;
}

/** By kind, each row with its own sides; the last one for when no kind is written. */
export function byKind(...rows: [when: When, pattern: string, sides?: string | undefined][]): CodeRule {
  const list = rows.flatMap(([when, pattern, sides]): Choice[] => {
    if (!sides) return [{ when, codes: [pattern] }];
    const rule = sided(pattern, sides);
    return [
      ...(rule.choices ?? []).map((choice) => ({ when: { ...when, ...choice.when }, codes: choice.codes })),
      { when, codes: [rule.code ?? ''] },
    ];
  });
  const last = list.pop();
  return { code: last?.codes[0] ?? null, choices: list, injury: true };
}

/** A finger's codes: right index 0, left index 1 … left little 7, unspecified 9. */
export const fingers = (pattern: string, when: When = {}): [When, string, string?][] => [
  ...['index', 'middle', 'ring', 'little'].map((type, at): [When, string, string] => [
    { ...when, type },
    pattern,
    `${2 * at}${2 * at + 1}-9`,
  ]),
  [when, pattern.replace('_', '9')],
];

/** The same where the category's own code for an unspecified finger is another one, `none`. */
export const fingersOr = (pattern: string, none: string): [When, string][] => [
  ...['index', 'middle', 'ring', 'little'].flatMap((type, at): [When, string][] => [
    [{ type, laterality: 'right' }, pattern.replace('_', `${2 * at}`)],
    [{ type, laterality: 'left' }, pattern.replace('_', `${2 * at + 1}`)],
  ]),
  [{}, none],
];

/** ICD-10-CM chapter 19, sprains, strains and joints out of place; six characters here, the seventh follows the encounter. */
export const sprainCodes: CodeTable = {
  ...injuries(`
    high-ankle-sprain S93.43_ 12-9
    lisfranc-sprain S93.62_ 12-9
    knee-sprain S83.9_X 12-0
    knee-part-sprain S83.8X_ 12-9
    shoulder-capsule-sprain S43.49_ 12-9
    radial-collateral-elbow-sprain S53.43_ 12-9
    anterior-leg-strain S86.21_ 12-9
    wrist-tendon-tear S66.81_ 12-9
    finger-strain S66.91_ 12-9
    mcl-sprain S83.41_ 12-9
    lcl-sprain S83.42_ 12-9
    acl-tear S83.51_ 12-9
    pcl-tear S83.52_ 12-9
    hip-sprain S73.10_ 12-9
    shoulder-sprain S43.40_ 12-9
    ac-joint-sprain S43.5_X 12-0
    sternoclavicular-sprain S43.6_X 12-0
    elbow-sprain S53.40_ 12-9
    ulnar-collateral-elbow-sprain S53.44_ 12-9
    wrist-sprain S63.50_ 12-9
    hand-sprain S63.9_X 12-0
    cervical-sprain S13.4XX
    thoracic-sprain S23.3XX
    lumbar-sprain S33.5XX
    sacroiliac-sprain S33.6XX
    rib-sprain S23.41X
    jaw-sprain S03.4_X 1230
    cervical-strain S16.1XX
    thoracic-strain S29.012
    lumbar-strain S39.012
    chest-wall-strain S29.011
    abdominal-wall-strain S39.011
    groin-strain S76.21_ 12-9
    shoulder-strain S46.91_ 12-9
    rotator-cuff-strain S46.01_ 12-9
    biceps-strain S46.21_ 12-9
    triceps-strain S46.31_ 12-9
    forearm-strain S56.91_ 12-9
    wrist-strain S66.91_ 12-9
    hip-strain S76.01_ 12-9
    quadriceps-strain S76.11_ 12-9
    hamstring-strain S76.31_ 12-9
    thigh-strain S76.91_ 12-9
    calf-strain S86.11_ 12-9
    leg-strain S86.91_ 12-9
    peroneal-strain S86.31_ 12-9
    ankle-strain S96.91_ 12-9
    rotator-cuff-tear-traumatic S46.01_ 12-9
    slap-tear S43.43_ 12-9
    labral-tear-shoulder S43.49_ 12-9
    labral-tear-hip S73.19_ 12-9
    biceps-rupture S46.11_ 12-9
    distal-biceps-rupture S46.21_ 12-9
    quadriceps-rupture S76.11_ 12-9
    achilles-rupture S86.01_ 12-9
    peroneal-tendon-tear S86.31_ 12-9
    radial-head-dislocation S53.00_ 45-6
    carpometacarpal-dislocation S63.05_ 45-6
    knee-dislocation S83.10_ 45-6
    lisfranc-dislocation S93.32_ 45-6
    jaw-dislocation S03.0_X 1230
    cervical-subluxation S13.100
    nursemaid-elbow S53.03_ 12-3
  `),
  'ankle-sprain': byKind(
    [{ type: 'syndesmosis' }, 'S93.43_', '12-9'],
    [{ type: 'deltoid' }, 'S93.42_', '12-9'],
    [{ type: 'calcaneofibular' }, 'S93.41_', '12-9'],
    [{ type: 'atfl' }, 'S93.49_', '12-9'],
    [{}, 'S93.40_', '12-9'],
  ),
  'foot-sprain': byKind([{ type: 'lisfranc' }, 'S93.62_', '12-9'], [{}, 'S93.60_', '12-9']),
  'toe-sprain': byKind([{ type: 'great' }, 'S93.50_', '12-3'], [{}, 'S93.50_', '45-6']),
  'scapholunate-tear': byKind([{ type: 'tfcc' }, 'S63.59_', '12-9'], [{}, 'S63.51_', '12-9']),
  'finger-sprain': byKind(
    ...['dip', 'pip', 'ip'].flatMap((cause) => fingers('S63.63_', { cause })),
    ...fingers('S63.65_', { cause: 'mcp' }),
    ...fingers('S63.61_'),
  ),
  'thumb-sprain': byKind([{ type: 'ip' }, 'S63.62_', '12-9'], [{ type: 'mcp' }, 'S63.64_', '12-9'], [{}, 'S63.60_', '12-9']),
  sprain: {
    ...byKind(
      [{ type: 'ankle' }, 'S93.40_', '12-9'],
      [{ type: 'foot' }, 'S93.60_', '12-9'],
      [{ type: 'knee' }, 'S83.9_X', '12-0'],
      [{ type: 'hip' }, 'S73.10_', '12-9'],
      [{ type: 'shoulder' }, 'S43.40_', '12-9'],
      [{ type: 'elbow' }, 'S53.40_', '12-9'],
      [{ type: 'wrist' }, 'S63.50_', '12-9'],
      [{ type: 'hand' }, 'S63.9_X', '12-0'],
      [{ type: 'thumb' }, 'S63.60_', '12-9'],
      [{ type: 'finger' }, 'S63.619'],
      [{ type: 'neck' }, 'S13.4XX'],
      [{ type: 'thoracic' }, 'S23.3XX'],
      [{ type: 'back' }, 'S33.5XX'],
      [{}, 'T14.8XX'],
    ),
    code: null,
  },
  dislocation: {
    ...byKind(
      [{ type: 'shoulder' }, 'S43.00_', '45-6'],
      [{ type: 'elbow' }, 'S53.10_', '45-6'],
      [{ type: 'wrist' }, 'S63.00_', '45-6'],
      [{ type: 'thumb' }, 'S63.10_', '45-6'],
      [{ type: 'finger' }, 'S63.259'],
      [{ type: 'hip' }, 'S73.00_', '45-6'],
      [{ type: 'patella' }, 'S83.00_', '45-6'],
      [{ type: 'ankle' }, 'S93.0_X', '45-6'],
      [{ type: 'toe' }, 'S93.10_', '45-6'],
      [{ type: 'jaw' }, 'S03.0_X', '1230'],
      [{}, 'T14.8XX'],
    ),
    code: null,
  },
  'muscle-strain': byKind(
    [{ type: 'back' }, 'S39.012'],
    [{ type: 'thoracic' }, 'S29.012'],
    [{ type: 'neck' }, 'S16.1XX'],
    [{ type: 'chest' }, 'S29.011'],
    [{ type: 'abdomen' }, 'S39.011'],
    [{ type: 'shoulder' }, 'S46.91_', '12-9'],
    [{ type: 'groin' }, 'S76.21_', '12-9'],
    [{ type: 'hip' }, 'S76.01_', '12-9'],
    [{ type: 'thigh' }, 'S76.11_', '12-9'],
    [{ type: 'hamstring' }, 'S76.31_', '12-9'],
    [{ type: 'calf' }, 'S86.11_', '12-9'],
    [{ type: 'forearm' }, 'S56.91_', '12-9'],
    [{}, 'T14.8XX'],
  ),
  'flexor-tendon-finger': byKind(
    [{ type: 'thumb', cause: 'strain' }, 'S66.01_', '12-9'],
    [{ type: 'thumb' }, 'S66.02_', '12-9'],
    ...fingers('S66.11_', { cause: 'strain' }),
    ...fingers('S66.12_'),
  ),
  'extensor-tendon-finger': byKind(
    [{ type: 'thumb', cause: 'strain' }, 'S66.21_', '12-9'],
    [{ type: 'thumb' }, 'S66.22_', '12-9'],
    ...fingers('S66.31_', { cause: 'strain' }),
    ...fingers('S66.32_'),
  ),
  'shoulder-dislocation': byKind(
    [{ type: 'anterior', cause: 'subluxation' }, 'S43.01_', '12-3'],
    [{ type: 'posterior', cause: 'subluxation' }, 'S43.02_', '12-3'],
    [{ cause: 'subluxation' }, 'S43.00_', '12-3'],
    [{ type: 'anterior' }, 'S43.01_', '45-6'],
    [{ type: 'posterior' }, 'S43.02_', '45-6'],
    [{ type: 'inferior' }, 'S43.03_', '45-6'],
    [{}, 'S43.00_', '45-6'],
  ),
  'ac-dislocation': byKind(
    [{ type: 'type i' }, 'S43.5_X', '12-0'],
    [{ cause: 'subluxation' }, 'S43.11_', '12-9'],
    [{ type: 'type ii' }, 'S43.11_', '12-9'],
    [{ type: 'type iii' }, 'S43.12_', '12-9'],
    [{ type: 'type v' }, 'S43.13_', '12-9'],
    [{}, 'S43.10_', '12-9'],
  ),
  'sternoclavicular-dislocation': byKind([{ cause: 'subluxation' }, 'S43.20_', '12-3'], [{}, 'S43.20_', '45-6']),
  'elbow-dislocation': byKind(
    [{ type: 'posterior', cause: 'subluxation' }, 'S53.12_', '12-3'],
    [{ cause: 'subluxation' }, 'S53.10_', '12-3'],
    [{ type: 'posterior' }, 'S53.12_', '45-6'],
    [{}, 'S53.10_', '45-6'],
  ),
  'wrist-dislocation': byKind([{ type: 'druj' }, 'S63.01_', '45-6'], [{}, 'S63.00_', '45-6']),
  'finger-dislocation': byKind(
    ...fingers('S63.20_', { cause: 'subluxation' }),
    ...fingers('S63.26_', { cause: 'mcp' }),
    ...fingers('S63.28_', { cause: 'pip' }),
    ...fingers('S63.29_', { cause: 'dip' }),
    ...fingers('S63.27_', { cause: 'ip' }),
    ...fingers('S63.25_'),
  ),
  'thumb-dislocation': byKind(
    [{ type: 'mcp' }, 'S63.11_', '45-6'],
    [{ type: 'ip' }, 'S63.12_', '45-6'],
    [{ cause: 'subluxation' }, 'S63.10_', '12-3'],
    [{}, 'S63.10_', '45-6'],
  ),
  'hip-dislocation': byKind(
    [{ cause: 'subluxation' }, 'S73.00_', '12-3'],
    [{ type: 'posterior' }, 'S73.01_', '45-6'],
    [{ type: 'anterior' }, 'S73.03_', '45-6'],
    [{}, 'S73.00_', '45-6'],
  ),
  'patella-dislocation': byKind(
    [{ type: 'lateral', cause: 'subluxation' }, 'S83.01_', '12-3'],
    [{ cause: 'subluxation' }, 'S83.00_', '12-3'],
    [{ type: 'lateral' }, 'S83.01_', '45-6'],
    [{}, 'S83.00_', '45-6'],
  ),
  'ankle-dislocation': byKind([{ cause: 'subluxation' }, 'S93.0_X', '12-3'], [{}, 'S93.0_X', '45-6']),
  'foot-dislocation': byKind([{ cause: 'subluxation' }, 'S93.30_', '12-3'], [{}, 'S93.30_', '45-6']),
  'toe-dislocation': byKind(
    [{ cause: 'subluxation', type: 'great mtp' }, 'S93.14_', '12-3'],
    [{ cause: 'subluxation', type: 'lesser mtp' }, 'S93.14_', '45-6'],
    [{ cause: 'subluxation' }, 'S93.10_', '12-3'],
    [{ type: 'great mtp' }, 'S93.12_', '12-3'],
    [{ type: 'lesser mtp' }, 'S93.12_', '45-6'],
    [{}, 'S93.10_', '45-6'],
  ),
};
