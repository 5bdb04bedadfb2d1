/** The lobe of a lung cancer that the note names only beside the nodule or mass that it was. */
import type { Chart, Evidence } from '../chart/chart';
import type { Attributes } from '../findings/finding';
import { sectionsOf } from '../findings/sections';
import type { Frame } from './frames';
import { OF_OTHERS, sentenceAround } from './sides';

const IN_LOBE = /\b(right|left)[ -](upper|middle|lower)[ -]lobe(?: (?:of the lung|lung|pulmonary))? (?:nodule|mass|lesion|tumou?r)\b/gi;
const HARMLESS = /\b(?:benign|calcified|granuloma\w*|no|without|resolved|stable since)\b/i;

/** Type and side of the one lobe, with the sentence that names it; null where none or several are named. */
export function lobeOf({ documents }: Chart, { concept, attributes }: Frame): { attributes: Attributes; evidence: Evidence } | null {
  if (concept.id !== 'lung-cancer' || attributes.type !== undefined) return null;
  const found = documents.flatMap((document) =>
    sectionsOf(document).flatMap(({ kind, start, end }) =>
      OF_OTHERS.has(kind)
        ? []
        : [...document.text.slice(start, end).matchAll(IN_LOBE)].flatMap((match) => {
            const sentence = sentenceAround(document.text, start + match.index);
            const quote = document.text.slice(sentence.start, sentence.end);
            if (HARMLESS.test(quote)) return [];
            const laterality: 'right' | 'left' = /^right$/i.test(match[1] ?? '') ? 'right' : 'left';
            const type = `${(match[2] ?? '').toLowerCase()} lobe`;
            return [{ attributes: { type, laterality }, evidence: { document: document.id, ...sentence, quote, section: kind } }];
          }),
    ),
  );
  const [first] = found;
  if (!first || (attributes.laterality && attributes.laterality !== first.attributes.laterality)) return null;
  const isOne = found.every(
    ({ attributes: { type, laterality } }) => type === first.attributes.type && laterality === first.attributes.laterality,
  );
  return isOne ? first : null;
}
