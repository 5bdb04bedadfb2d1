import type { Combination } from '../pick';

/** How and where an injury happened: chapter 20, never first and only beside an injury (I.C.20). */
const CAUSE = /^[V-Y]/;
const INJURY = /^(?:S|T(?:0|1|2|3[0-4]|6[6-9]|7[0-15-8])|M(?:80|84|97))/;
/** Place, activity and status are coded at the first encounter only. */
const FIRST_ONLY = /^Y9[239]/;

/** Keeps external causes where an injury is coded, after the last of them. */
export const externalCauses: Combination = (picks) => {
  const harmed = picks.filter(({ code }) => INJURY.test(code));
  const first = harmed.some(({ code }) => /[ABC]$/.test(code));
  const last = Math.max(...harmed.map(({ rank }) => rank));
  return picks.flatMap((pick) => {
    if (!CAUSE.test(pick.code)) return [pick];
    if (harmed.length === 0 || (FIRST_ONLY.test(pick.code) && !first)) return [];
    return [{ ...pick, rank: Math.max(pick.rank, last + 0.01), path: [...pick.path, 'I.C.20: external cause of the injury, never first'] }];
  });
};
