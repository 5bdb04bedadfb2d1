import type { ChartDocument } from '../../chart/chart';
import { sectionsOf } from '../sections';
import { sentencesOf } from '../sentences';
import { namedValues, type Placed } from './named';
import { unnamedValues } from './unnamed';
import type { Value } from './value';

const overlaps = (a: Placed, b: Placed): boolean => a.start < b.end && b.start < a.end;

/** Every value of a document in order of place; where two readings want the same words, the one with a name stands. */
export function valuesOf(document: ChartDocument): Value[] {
  const { id, text } = document;
  return sectionsOf(document).flatMap((section) =>
    sentencesOf(text, section.start, section.end).flatMap((sentence) => {
      const named = namedValues(text, sentence);
      const unnamed = unnamedValues(text, sentence).filter((one) => !named.some((other) => overlaps(one, other)));
      return [...named, ...unnamed]
        .sort((a, b) => a.start - b.start)
        .map(
          ({ value, start, end }): Value => ({
            ...value,
            evidence: { document: id, start, end, quote: text.slice(start, end), section: section.kind },
          }),
        );
    }),
  );
}
