/** Amputations by level, casts and splints in ICD-10-PCS, FY 2026. */
import { type Choice, oneOf, type PcsRule, pcs, unsaid } from './pcs-rule';

const LEVEL = 'level (high, mid, low)';
const LEVELS: Choice[] = [
  ['high|proximal|upper third|proximal third', '1'],
  ['mid|middle|middle third|midshaft|midcalf|midthigh', '2'],
  ['low|distal|lower third|distal third|supramalleolar|supracondylar', '3'],
];
const FINGERS: Choice[] = [
  ['index', 'N P'],
  ['middle|long', 'Q R'],
  ['ring', 'S T'],
  ['little|small|fifth', 'V W'],
];
const TOES: Choice[] = [
  ['second|2nd', 'R S'],
  ['third|3rd', 'T U'],
  ['fourth|4th', 'V W'],
  ['fifth|5th|little|small', 'X Y'],
];
const DIGIT: Choice[] = [
  ['metatarsophalangeal|mtp|metacarpophalangeal|mcp|disarticulation|complete', '0'],
  ['proximal phalanx|proximal', '1'],
  ['middle phalanx|proximal interphalangeal|pip', '2'],
  ['distal phalanx|distal interphalangeal|dip|fingertip|tip', '3'],
];
const GREAT: Choice[] = DIGIT.filter(([, value]) => value !== '2');
const digit = (codes: string, parts: Choice[]): PcsRule => pcs(codes, { parts, qualifiers: DIGIT, asks: 'digit and level' });
const greatToe = pcs('0Y6#0Z%', { sides: 'P Q', qualifiers: GREAT, asks: 'level' });
const leg = (sides: string): PcsRule => pcs('0Y6#0Z%', { sides, qualifiers: LEVELS, asks: LEVEL });
const PRESS: Choice[] = [
  ['long arm', '8 9'],
  ['long leg', 'L M'],
  ['upper arm', 'A B'],
  ['forearm|lower arm|short arm|wrist|sugar tong', 'C D'],
  ['thumb', 'G H'],
  ['hand|ulnar gutter|radial gutter', 'E F'],
  ['finger', 'J K'],
  ['thigh|upper leg', 'N P'],
  ['lower leg|short leg|posterior|ankle', 'Q R'],
  ['foot', 'S T'],
];

/** Rules by concept. */
export const LIMBS: Record<string, PcsRule> = {
  'amputation-finger-procedure': oneOf(
    ['thumb', pcs('0X6#0Z%', { sides: 'L M', qualifiers: GREAT, asks: 'level' })],
    ['ray', unsaid('ray that was taken off')],
    [null, digit('0X6@0Z%', FINGERS)],
  ),
  'past-finger-amputation': oneOf(
    ['thumb', pcs('0X6#0Z%', { sides: 'L M', qualifiers: GREAT, asks: 'level' })],
    [null, digit('0X6@0Z%', FINGERS)],
  ),
  'past-toe-amputation': oneOf(
    ['great|hallux|first|1st', greatToe],
    ['ray', unsaid('ray that was taken off')],
    [null, digit('0Y6@0Z%', TOES)],
  ),
  'past-great-toe-amputation': greatToe,
  'past-foot-amputation': oneOf(
    [
      'transmetatarsal|tma',
      pcs('0Y6#0Z9 0Y6#0ZB 0Y6#0ZC 0Y6#0ZD 0Y6#0ZF', { sides: 'M N', because: 'transmetatarsal: all five rays, partial' }),
    ],
    ['amputation of foot|foot amputation', pcs('0Y6#0Z0', { sides: 'M N' })],
  ),
  'organ-amputation-bka': leg('H J'),
  'organ-amputation-aka': leg('C D'),
  'amputation-leg-procedure': oneOf(
    ['hip disarticulation', pcs('0Y6#0ZZ', { sides: '7 8' })],
    ['through knee', pcs('0Y6#0ZZ', { sides: 'F G' })],
    ['below knee|bka', leg('H J')],
    ['above knee|aka', leg('C D')],
  ),
  'past-hand-amputation': oneOf(
    ['forequarter', pcs('0X6#0ZZ', { sides: '0 1' })],
    ['below elbow', pcs('0X6#0Z%', { sides: 'D F', qualifiers: LEVELS, asks: LEVEL })],
    ['above elbow', pcs('0X6#0Z%', { sides: '8 9', qualifiers: LEVELS, asks: LEVEL })],
    ['hand', pcs('0X6#0Z0', { sides: 'J K' })],
  ),
  'casting-splinting': oneOf(['splint', pcs('2W3@X1Z', { parts: PRESS })], [null, pcs('2W3@X2Z', { parts: PRESS })]),
};
