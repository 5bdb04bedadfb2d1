/** What is noted in an order's own names and values, "Notes" among "Ordering provider" and "Priority": it is for whoever carries it out, and no note. */
import { filled } from './boxes';
import { lineText } from './dom-text';
import type { Box } from './snapshot';

const NOTES = /^(?:(?:order |lab )?notes?|(?:special )?instructions|comments?)\s*:?$/i;
const OF_ORDER =
  /^(?:order(?:ed)?(?: date| on| by| no\.?| number| id)|ordering (?:provider|physician|clinician)|requisition(?: id| no\.?| number)?|performing lab(?:oratory)?|priority|specimen(?: source)?|test code)\s*:?$/i;

const labelOf = (item: Box): string => {
  const [label] = filled(item);
  return label?.kind === 'box' && label.chars < 40 ? lineText(label.nodes) : '';
};

/** A value lies in no more wrappers than these. */
const MAX_WRAPPERS = 5;

/** Whether a part is the name or the value of what is noted of an order. */
export function isNotedOfOrder(part: Box): boolean {
  let item = part.parent;
  for (let level = 0; item && level < MAX_WRAPPERS && filled(item).length === 1; level++) item = item.parent;
  if (!item || filled(item).length !== 2 || !NOTES.test(labelOf(item))) return false;
  const { sign } = item;
  const beside = (item.parent?.nodes ?? []).filter((node): node is Box => node.kind === 'box' && node.sign === sign);
  return beside.slice(0, MAX_BESIDE).filter((each) => OF_ORDER.test(labelOf(each))).length > 1;
}
const MAX_BESIDE = 30;
