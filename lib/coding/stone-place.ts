/** Where a stone lies that the conclusion only calls one of the kidney. */
import type { Chart, Evidence } from '../chart/chart';
import { sectionsOf } from '../findings/sections';
import type { Frame } from './frames';
import { type Combination, pickOf, without } from './pick';
import { OF_OTHERS, sentenceAround } from './sides';

const IN_URETER =
  /\b(?:stones?|calcul(?:us|i))\b(?:[^.;\n]|\.\d){0,80}?\b(?:in|on|within|at|to|into)\s+(?:the\s+)?(?:(?:right|left|proximal|distal|mid|middle|upper|lower|level of the|area of the)\s+){0,3}(?:ureter\b|ureterovesical|ureteropelvic|UVJ\b|UPJ\b)/i;
const UNSURE =
  /\b(?:no|without|denies|denied|negative|possible|possibly|prior|previous|history|family|if|may|might|could|versus|passed)\b/i;
/** Names that say no more than that there is a stone: of one in the kidney itself a note says where. */
const LAY = /^(?:(?:right|left|bilateral)\s+)?(?:kidney|renal)\s+(?:stones?|calcul(?:us|i))$|^nephrolithiasis$/i;
const OF_KIDNEY = /\b(?:non-?obstructi\w+|intrarenal|in the (?:\w+\s+){0,2}kidney|caly\w+|cali\w+|pole|pelvis|staghorn)\b/i;

/** True where no mention of the stone says that it is in the kidney itself. */
export const isLayStone = ({ mentions }: Frame): boolean =>
  mentions.every(({ finding }) => LAY.test(finding.evidence.quote.trim().replace(/\s+/g, ' ')));

/** The sentence by which the note has the stone in the ureter; null where none says so, or another has one in the kidney. */
export function stoneInUreter({ documents }: Chart, frame: Frame): Evidence | null {
  if (frame.concept.id !== 'kidney-stone' || frame.attributes.type !== undefined || !isLayStone(frame)) return null;
  for (const document of documents) {
    const { id, text } = document;
    if (OF_KIDNEY.test(text)) continue;
    for (const { kind, start, end } of sectionsOf(document)) {
      const found = OF_OTHERS.has(kind) ? null : IN_URETER.exec(text.slice(start, end));
      if (!found) continue;
      const sentence = sentenceAround(text, start + found.index);
      const quote = text.slice(sentence.start, sentence.end);
      if (!UNSURE.test(text.slice(sentence.start, start + found.index + found[0].length)))
        return { document: id, ...sentence, quote, section: kind };
    }
  }
  return null;
}

/** `Kidney stone` in the conclusion and `stone in the ureter` in the story are one stone; two problems of the conclusion are two (N20.2). */
export const stones: Combination = (picks, present) => {
  const kidney = pickOf(picks, 'kidney-stone');
  const ureter = present.get('ureteral-stone');
  if (!kidney || !ureter || (kidney.frame.tier === 1 && ureter.tier === 1)) return picks;
  if (kidney.frame.attributes.type !== 'ureter' && !isLayStone(kidney.frame)) return picks;
  const one = {
    ...kidney,
    frame: ureter,
    code: 'N20.1',
    reason: 'The stone lies in the ureter.',
    path: [...kidney.path, 'I.B.2: coded to where the note says the stone lies'],
    also: [...kidney.also, kidney.frame],
  };
  return without(picks, 'ureteral-stone').map((pick) => (pick === kidney ? one : pick));
};
