import { type Combination, pickOf } from '../pick';

/** `HIV` on a list of what was, where the story says only that the test is positive: Z21 (I.C.1.a.2.d). */
export const hiv: Combination = (picks, present) => {
  const pick = pickOf(picks, 'hiv');
  const positive = present.get('hiv-asymptomatic');
  if (!pick || !positive || pick.frame.tier < 3) return picks;
  if (!pick.frame.mentions.every(({ finding }) => /^HIV$/i.test(finding.evidence.quote.trim()))) return picks;
  const asymptomatic = {
    ...pick,
    code: 'Z21',
    reason: 'Named as HIV positive, no disease due to it is named.',
    path: [...pick.path, 'I.C.1.a.2.d: HIV positive without documentation of symptoms'],
    also: [...pick.also, positive],
  };
  return picks.map((one) => (one === pick ? asymptomatic : one));
};
