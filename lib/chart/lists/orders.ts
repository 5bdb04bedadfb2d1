import type { Order } from '../chart';
import type { Row } from '../row';
import { dayIn, isStatus, type Place, provenanceOf, subjectOf } from './row-words';

const NAME =
  /^(?!.*\b(?:number|no|#|id|date|time|type|status|by|priority)\b)(?:.*\borders?(?: procedure| item| name)?|ordered (?:test|item|procedure|service)s?|name|title|.*\btests?(?: (?:name|template))?|procedures?|.*\bdescription|service|referral(?: to)?|item|requests?|exam(?:ination)?|study|investigation)$/i;

/** A row of an order list; null for one that names nothing. */
export function orderOf(row: Row, place: Place): Order | null {
  const text = subjectOf(row, NAME);
  if (!text || !/[a-z]{2}/i.test(text) || isStatus(text) || text.length > 300 || /\b(?:number|no\.?|id|#)$/i.test(text)) return null;
  return {
    text,
    date: dayIn(row, /date|ordered|placed|when|start|authored|requested|\border (?:added|entered|created)\b/i),
    provenance: provenanceOf(place, row.visibility),
  };
}
