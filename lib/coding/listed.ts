/** What the problem list adds to a condition that the notes name: a list alone supports no code (the provider's own statement in the encounter does), its detail is offered. */
import type { Chart } from '../chart/chart';
import { attributesOf } from '../findings/attributes';
import type { Attributes } from '../findings/finding';
import { mentionsOf } from '../findings/mentions';
import { tokensOf } from '../findings/tokens';

/** One entry of the problem list that names a condition; `code` as the list gives it. */
export interface Listed {
  text: string;
  code: string | null;
  attributes: Attributes;
}

/** A problem list's words for what is over, or never was. */
export const ENDED = /\b(?:resolved|inactive|ruled out|error|remission)\b/i;

/** The active entries of the problem list, by the concept they name. */
export function problemsByConcept({ problems }: Chart): ReadonlyMap<string, Listed[]> {
  const byConcept = new Map<string, Listed[]>();
  for (const { text, code, status } of problems) {
    if (status !== null && ENDED.test(status)) continue;
    const tokens = tokensOf(text, 0, text.length);
    for (const { concept, from, to, implies } of mentionsOf(tokens)) {
      const attributes = { ...attributesOf(tokens, from, to, [0, tokens.length - 1], concept), ...implies };
      byConcept.set(concept.id, [...(byConcept.get(concept.id) ?? []), { text, code, attributes }]);
    }
  }
  return byConcept;
}
