// Sentences of every kind that mislead a reader of assertions, each with its trap.
import { expect, it } from 'vitest';
import { analyze } from '../../lib/findings/analyze';
import sentences from './assertion-sentences.json';
import { aChartOf, aDocument } from './chart';

/** `assertion` with several values: any of them is right; null: the words may as well be read as no condition at all. */
interface Sentence {
  trap: string;
  text: string;
  concept: string;
  assertion: string | (string | null)[];
}

it('there are more than three hundred', () => expect(sentences.length).toBeGreaterThan(300));

it.each(sentences as Sentence[])('$trap: $text', ({ text, concept, assertion }) => {
  const found = analyze(aChartOf([aDocument(text)])).filter((finding) => finding.concept === concept);
  const right = Array.isArray(assertion) ? assertion : [assertion];
  if (found.length === 0) expect(right).toContain(null);
  expect(found.length).toBeLessThanOrEqual(1);
  for (const finding of found) expect(right).toContain(finding.assertion);
});
