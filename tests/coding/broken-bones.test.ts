// The seventh character of a broken bone: encounter, wound and healing as far as they are written.
import { expect, it } from 'vitest';
import { chooseCodes } from '../../lib/coding/choose';
import type { Attributes } from '../../lib/findings/finding';

const CASES: [code: string, attributes: Attributes, whole: string][] = [
  ['S82.201', {}, 'S82.201A'],
  ['S82.201', { cause: 'nondisplaced' }, 'S82.201A'],
  ['S82.201', { cause: 'open' }, 'S82.201B'],
  ['S82.201', { cause: 'open iii' }, 'S82.201C'],
  ['S82.201', { cause: 'open', encounter: 'subsequent' }, 'S82.201E'],
  ['S82.201', { cause: 'open iii', encounter: 'subsequent' }, 'S82.201F'],
  ['S82.201', { cause: 'delayed', encounter: 'subsequent' }, 'S82.201G'],
  ['S82.201', { cause: 'nonunion' }, 'S82.201K'],
  ['S82.201', { cause: 'malunion' }, 'S82.201P'],
  ['S82.201', { cause: 'nonunion', encounter: 'sequela' }, 'S82.201S'],
  // Hand and foot do not grade the wound; it counts only while treated.
  ['S92.301', { cause: 'open iii' }, 'S92.301B'],
  ['S92.301', { cause: 'open', encounter: 'subsequent' }, 'S92.301D'],
  // Skull, spine and pelvis have no character for malunion.
  ['S32.010', { cause: 'malunion', encounter: 'subsequent' }, 'S32.010D'],
  ['S32.010', { cause: 'nonunion' }, 'S32.010K'],
  // A torus break is never open; a collapsed vertebra has neither wound nor nonunion.
  ['S52.521', { cause: 'open' }, 'S52.521A'],
  ['M48.56X', { cause: 'nonunion' }, 'M48.56XA'],
  ['M84.374', { cause: 'open' }, 'M84.374A'],
  ['M80.051', { cause: 'delayed' }, 'M80.051G'],
  ['S99.111', { cause: 'open' }, 'S99.111B'],
  ['S59.211', { cause: 'open' }, 'S59.211A'],
  // No bone, no such character.
  ['S61.411', { cause: 'open' }, 'S61.411A'],
];

it.each(CASES)('%s with %o is %s', (code, attributes, whole) => {
  expect(chooseCodes({ code, injury: true }, attributes).codes).toEqual([whole]);
});
