import type { Composition, CompositionSection } from '@medplum/fhirtypes';
import type { Section } from '../chart';
import { meaningOf } from '../section-names';
import { documentKind } from './document-kind';
import { textOfHtml } from './html-text';
import { idAt, idOf, type Mapped, type Source } from './resource';
import { dayOf, displayOf, listOf, refOf, textIn, wordsOf } from './values';

const MAX_DEPTH = 8;

/** A structured note: each section's heading, then its narrative. */
export function compositionFacts(resource: Composition, { provenance }: Source): Mapped {
  if (resource.status === 'entered-in-error') return {};
  const title = textIn(resource.title) ?? wordsOf(resource.type) ?? 'Document';
  const appends = listOf(resource.relatesTo).find(({ code }) => code === 'appends');
  const amended = refOf(appends?.targetReference);
  const { text, sections } = written(listOf(resource.section));
  if (text === '') return {};
  return {
    documents: [
      {
        id: idOf(provenance.frame, resource),
        kind: amended ? 'addendum' : documentKind([resource.type, ...listOf(resource.category)], title),
        title,
        author:
          listOf(resource.author)
            .map(displayOf)
            .find((name) => name !== null) ?? null,
        date: dayOf(resource.date),
        signed: resource.status === 'preliminary' ? false : /^(?:final|amended)$/.test(resource.status ?? '') ? true : null,
        completeness: 'whole',
        amends: amended && idAt(provenance.frame, amended),
        text,
        sections,
        provenance,
      },
    ],
  };
}

/** The text of all sections, each on lines of its own, and where each stands in it. */
function written(top: CompositionSection[]): { text: string; sections: Section[] } {
  const sections: Section[] = [];
  let text = '';
  const line = (words: string): void => {
    if (words !== '') text += text === '' ? words : `\n${words}`;
  };
  const write = (each: CompositionSection, depth: number): void => {
    const heading = textIn(each.title) ?? wordsOf(each.code);
    const body = textOfHtml(typeof each.text?.div === 'string' ? each.text.div : '');
    const below = depth < MAX_DEPTH ? listOf(each.section) : [];
    if (body === '' && below.length === 0) return;
    const start = text === '' ? 0 : text.length + 1;
    if (heading !== null) line(heading);
    const section: Section = { kind: meaningOf(heading ?? '').section ?? 'other', heading, start, end: start };
    if (heading !== null) sections.push(section);
    line(body);
    for (const inner of below) write(inner, depth + 1);
    section.end = text.length;
  };
  for (const each of top) write(each, 0);
  return { text, sections };
}
