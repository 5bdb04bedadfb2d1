import type { Lift, SearchContext } from '../../lib/codes/code';

const SIDES = { right: 'right', left: 'left', bilateral: 'both sides' };
const ENCOUNTERS = { A: 'initial encounter', D: 'subsequent encounter', S: 'sequela' };
const SETTINGS = { outpatient: 'an outpatient visit', inpatient: 'an inpatient stay', emergency: 'an emergency visit' };

/** Why a code stands higher than its words alone would put it. */
export function liftWords(lift: Lift, { sex, age, side, seventh, setting }: SearchContext): string {
  if (lift === 'side') return side === null ? 'side as charted' : `${SIDES[side]} as charted`;
  if (lift === 'encounter') return seventh === null ? 'encounter as charted' : `${ENCOUNTERS[seventh]} as charted`;
  if (lift === 'sex') return sex === null ? 'for this sex' : `for sex ${sex}`;
  if (lift === 'age') return age === null ? 'for this age' : `for age ${age}`;
  if (lift === 'setting') return setting === null ? 'for this setting' : `for ${SETTINGS[setting]}`;
  return lift;
}

/** Why a code stands lower than its words alone would put it. */
export function dropWords(drop: Lift, { sex, age, side, seventh, setting }: SearchContext): string {
  if (drop === 'side') return side === null ? 'another side' : `chart says ${SIDES[side]}`;
  if (drop === 'encounter') return seventh === null ? 'another encounter' : `chart says ${ENCOUNTERS[seventh]}`;
  if (drop === 'sex') return sex === null ? 'not for this sex' : `not for sex ${sex}`;
  if (drop === 'age') return age === null ? 'not for this age' : `not for age ${age}`;
  if (drop === 'setting') return setting === null ? 'not for this setting' : `not for ${SETTINGS[setting]}`;
  return `not ${drop}`;
}
