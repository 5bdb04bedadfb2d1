/** What the first four weeks of life make of conditions that have codes of their own then (I.C.16.a). */
import type { Combination, Pick } from '../pick';
import { AT_BIRTH } from '../tables/at-birth';

/** A birth, a newborn's visit, or a condition that only a newborn has; preterm birth and what it leaves are told of older children too. */
const OF_NEWBORN = /^(?:Z38|Z00\.11|P(?!04|07|14|27|91|96))/;

const ofNewborn = (pick: Pick): Pick => {
  const code = pick.frame.assertion === 'historical' ? undefined : AT_BIRTH.find(([codes]) => codes.test(pick.code))?.[1];
  const name = pick.frame.concept.names[0] ?? pick.frame.concept.id;
  return code
    ? {
        ...pick,
        code,
        reason: `In a newborn, ${name} is coded to chapter 16.`,
        path: [...pick.path, 'I.C.16.a.5: conditions of the first 28 days'],
      }
    : pick;
};

/** Whom a code of chapter 16 is given is a child: R62.7 is for adults. */
const ofChild = (pick: Pick): Pick =>
  pick.code === 'R62.7'
    ? { ...pick, code: 'R62.51', reason: 'Failure to thrive of a child.', path: [...pick.path, 'R62.7: for adults; of a child R62.51'] }
    : pick;

/** Conditions of a newborn by the codes of chapter 16. */
export const newborn: Combination = (picks) =>
  picks.some(({ code, frame }) => OF_NEWBORN.test(code) && frame.tier === 1) && !picks.some(({ code }) => code.startsWith('O'))
    ? picks.map(ofNewborn)
    : picks.some(({ code, frame }) => code.startsWith('P') && frame.assertion === 'present')
      ? picks.map(ofChild)
      : picks;
