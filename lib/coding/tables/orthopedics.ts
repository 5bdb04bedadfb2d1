import type { Attributes } from '../../findings/finding';
import { siteChoices } from './sites';
import { type Choice, type CodeRule, type CodeTable, choices, plain, sided } from './table';

const JOINT_PAIN: [string, string][] = [
  ['shoulder', 'M25.51_'],
  ['elbow', 'M25.52_'],
  ['wrist', 'M25.53_'],
  ['hip', 'M25.55_'],
  ['knee', 'M25.56_'],
  ['ankle', 'M25.57_'],
];

/** Both sides, right, left, side not written. */
type Sides = [both: string, right: string, left: string, none: string];
const WEAR = ['traumatic', 'secondary', 'dysplasia'] as const;

const bySides = (when: Partial<Attributes>, [both, right, left, none]: Sides): Choice[] =>
  choices(
    [{ ...when, laterality: 'bilateral' }, both],
    [{ ...when, laterality: 'right' }, right],
    [{ ...when, laterality: 'left' }, left],
    [when, none],
  );
/** Worn joints: what is not called anything else is primary. */
const worn = (primary: Sides, unilateral: string, more: Partial<Record<(typeof WEAR)[number], Sides>>): CodeRule => ({
  code: primary[3],
  choices: [
    ...WEAR.flatMap((type) => (more[type] ? bySides({ type }, more[type]) : [])),
    ...bySides({ type: 'primary' }, [primary[0], primary[1], primary[2], unilateral]),
    ...bySides({}, primary),
  ],
});
/** Shoulder 1, elbow 2, wrist 3, hand 4, ankle and foot 7 of category M19. */
const wornOther = (joint: number): CodeRule => {
  const of = (kind: number): Sides => [
    `M19.${kind}${joint}1 M19.${kind}${joint}2`,
    `M19.${kind}${joint}1`,
    `M19.${kind}${joint}2`,
    `M19.${kind}${joint}9`,
  ];
  return worn(of(0), `M19.0${joint}9`, { traumatic: of(1), secondary: of(2) });
};
const KNEE: Sides = ['M17.0', 'M17.11', 'M17.12', 'M17.9'];
const HIP: Sides = ['M16.0', 'M16.11', 'M16.12', 'M16.9'];
const KNEE_TRAUMA: Sides = ['M17.2', 'M17.31', 'M17.32', 'M17.30'];
const HIP_TRAUMA: Sides = ['M16.4', 'M16.51', 'M16.52', 'M16.50'];
const OTHERS = ['shoulder', 'elbow', 'wrist', 'hand', 'ankle'] as const;

/** ICD-10-CM chapter 13: pain of joints and limbs, worn joints. */
export const orthopedicCodes: CodeTable = {
  ...plain(`
    arthritis M19.90
    heberden-nodes M15.1
    bouchard-nodes M15.2
    erosive-osteoarthritis M15.4
  `),
  ...Object.fromEntries(JOINT_PAIN.map(([site, pattern]) => [`${site}-pain`, sided(pattern, '12-9')])),
  'hand-pain': sided('M79.64_', '12-3'),
  'finger-pain': sided('M79.64_', '45-6'),
  'foot-pain': sided('M79.67_', '12-3'),
  'toe-pain': sided('M79.67_', '45-6'),
  'leg-pain': sided('M79.60_', '45-6'),
  'thigh-pain': sided('M79.65_', '12-9'),
  'arm-pain': sided('M79.60_', '12-3'),
  'forearm-pain': sided('M79.63_', '12-9'),
  osteoarthritis: {
    code: 'M19.90',
    choices: [...bySides({ type: 'knee' }, KNEE), ...bySides({ type: 'hip' }, HIP), ...siteChoices('M19.0', OTHERS)],
  },
  'knee-osteoarthritis': worn(KNEE, 'M17.10', { traumatic: KNEE_TRAUMA, secondary: ['M17.4', 'M17.5', 'M17.5', 'M17.5'] }),
  'hip-osteoarthritis': worn(HIP, 'M16.10', {
    traumatic: HIP_TRAUMA,
    secondary: ['M16.6', 'M16.7', 'M16.7', 'M16.7'],
    dysplasia: ['M16.2', 'M16.31', 'M16.32', 'M16.30'],
  }),
  'thumb-osteoarthritis': worn(['M18.0', 'M18.11', 'M18.12', 'M18.9'], 'M18.10', {
    traumatic: ['M18.2', 'M18.31', 'M18.32', 'M18.30'],
    secondary: ['M18.4', 'M18.51', 'M18.52', 'M18.50'],
  }),
  'shoulder-osteoarthritis': wornOther(1),
  'elbow-osteoarthritis': wornOther(2),
  'wrist-osteoarthritis': wornOther(3),
  'hand-osteoarthritis': wornOther(4),
  'ankle-foot-osteoarthritis': wornOther(7),
  'generalized-osteoarthritis': { code: 'M15.9', choices: choices([{ type: 'primary' }, 'M15.0']) },
  'traumatic-arthritis': {
    code: 'M19.92',
    choices: [...bySides({ type: 'knee' }, KNEE_TRAUMA), ...bySides({ type: 'hip' }, HIP_TRAUMA), ...siteChoices('M19.1', OTHERS)],
  },
  'cuff-arthropathy': sided('M12.81_', '12-9'),
};
