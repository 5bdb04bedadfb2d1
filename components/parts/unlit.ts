import type { LitAnswer } from '../effects';

/** Why a quote is not lit in the page, and what brings it back. */
export const UNLIT: Record<Exclude<LitAnswer, 'shown'>, string> = {
  changed: 'The sentence you relied on has changed in the page since it was read.',
  'not-found': 'This part is not on the page now; open the note it stands in.',
  'earlier-page': 'It stands on a page opened earlier; open that page to see it lit.',
  record: 'This stands in the EHR’s record, not on this page.',
};
