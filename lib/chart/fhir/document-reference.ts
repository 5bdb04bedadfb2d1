import type { DocumentReference } from '@medplum/fhirtypes';
import { attachedOf } from './attachment';
import { documentKind } from './document-kind';
import { idAt, idOf, type Mapped, type Source } from './resource';
import { dayOf, displayOf, listOf, refOf, startOf, textIn, wordsOf } from './values';

/** The documents that this one takes the place of. */
export const replacedBy = ({ relatesTo }: DocumentReference): string[] =>
  listOf(relatesTo).flatMap(({ code, target }) => (code === 'replaces' ? (refOf(target) ?? []) : []));

export const dayOfDocument = ({ context, date, content }: DocumentReference): string | null =>
  startOf(context?.period) ?? dayOf(date) ?? dayOf(listOf(content)[0]?.attachment?.creation);

/** A note with its attachments still to be read. One that was superseded or entered in error is none. */
export function documentFacts(resource: DocumentReference, { provenance }: Source): Mapped {
  if (/^(?:superseded|entered-in-error)$/.test(resource.status ?? '') || resource.docStatus === 'entered-in-error') return {};
  const title = wordsOf(resource.type) ?? textIn(resource.description) ?? 'Document';
  const appends = listOf(resource.relatesTo).find(({ code }) => code === 'appends');
  const amended = refOf(appends?.target);
  const named =
    listOf(resource.author)
      .map(displayOf)
      .find((name) => name !== null) ?? displayOf(resource.authenticator);
  const signed = resource.docStatus ? /^(?:final|amended)$/.test(resource.docStatus) : resource.authenticator ? true : null;
  const document = {
    id: idOf(provenance.frame, resource),
    kind: amended ? ('addendum' as const) : documentKind([resource.type, ...listOf(resource.category)], title),
    title,
    author: named ?? null,
    date: dayOfDocument(resource),
    signed,
    completeness: 'whole' as const,
    amends: amended && idAt(provenance.frame, amended),
    text: '',
    sections: [],
    provenance,
  };
  return { attached: [{ document, contents: listOf(resource.content).map(({ attachment }) => attachedOf(attachment ?? {})) }] };
}
