/** What happened at a delivery, from the body of its record: whoever delivers the child is the provider of what is told there. */
import type { Chart, SectionKind } from '../chart/chart';
import { assertionOf, cuesOf } from '../findings/assertion';
import { attributesOf, windowOf } from '../findings/attributes';
import type { Finding } from '../findings/finding';
import { mentionsOf } from '../findings/mentions';
import { sectionsOf } from '../findings/sections';
import { sentencesOf } from '../findings/sentences';
import { tokensOf } from '../findings/tokens';

const EVENTS: ReadonlySet<string> = new Set([
  'perineal-laceration',
  'vaginal-sulcus-laceration',
  'periurethral-laceration',
  'cervical-laceration-delivery',
  'shoulder-dystocia',
  'nuchal-cord',
  'true-knot',
  'cord-prolapse',
  'meconium-fluid',
  'fetal-intolerance',
  'uterine-atony',
  'postpartum-hemorrhage',
  'retained-placenta',
  'uterine-inversion',
  'uterine-rupture',
  'fetal-demise',
  'placental-abruption',
  'placenta-accreta',
  'maternal-fever-labor',
]);
const BODY: ReadonlySet<SectionKind> = new Set<SectionKind>(['procedure', 'findings']);

/** The events that the body of the record affirms, each once: of several tears the deepest, of several mentions the first. */
export function eventsOf({ documents }: Chart): Finding[] {
  const events = new Map<string, Finding>();
  for (const document of documents) {
    for (const section of sectionsOf(document).filter(({ kind }) => BODY.has(kind))) {
      for (const sentence of sentencesOf(document.text, section.start, section.end)) {
        const tokens = tokensOf(document.text, sentence.start, sentence.end);
        const mentions = mentionsOf(tokens);
        if (!mentions.some(({ concept }) => EVENTS.has(concept.id))) continue;
        const cues = cuesOf(tokens);
        mentions.forEach(({ concept, from, to, implies }, at) => {
          if (!EVENTS.has(concept.id)) return;
          if (assertionOf(tokens, from, to, cues, concept, section.kind, null, null).assertion !== 'present') return;
          const prevEnd = mentions.slice(0, at).findLast((other) => other.to < from)?.to ?? -1;
          const nextStart = mentions.slice(at + 1).find((other) => other.from > to)?.from ?? tokens.length;
          const attributes = { ...attributesOf(tokens, from, to, windowOf(tokens, from, to, prevEnd, nextStart), concept), ...implies };
          const known = events.get(concept.id);
          if (known && (known.attributes.type ?? '') >= (attributes.type ?? '')) return;
          const start = tokens[from]?.start ?? sentence.start;
          const end = tokens[to]?.end ?? sentence.end;
          events.set(concept.id, {
            id: `${document.id}:${start}:${concept.id}`,
            concept: concept.id,
            assertion: 'present',
            attributes,
            evidence: { document: document.id, start, end, quote: document.text.slice(start, end), section: section.kind },
            sentence,
            cues: [],
          });
        });
      }
    }
  }
  return [...events.values()];
}
