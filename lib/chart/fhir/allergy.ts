import type { AllergyIntolerance } from '@medplum/fhirtypes';
import type { Mapped, Source } from './resource';
import { codeOf, listOf, textIn, wordsOf } from './values';

const NO_FACT = /^(?:entered-in-error|refuted)$/;

/** An allergy with its reactions. "No known allergies" is one too: it was said. What is resolved or refuted is none. */
export function allergyFacts(resource: AllergyIntolerance, { provenance }: Source): Mapped {
  if (NO_FACT.test(codeOf(resource.verificationStatus) ?? '') || /^(?:inactive|resolved)$/.test(codeOf(resource.clinicalStatus) ?? ''))
    return {};
  const reactions = listOf(resource.reaction);
  const substance = wordsOf(resource.code) ?? reactions.map((reaction) => wordsOf(reaction.substance)).find(Boolean) ?? null;
  if (substance === null) return {};
  const signs = reactions.flatMap((reaction) => {
    const named = listOf(reaction.manifestation).flatMap((sign) => wordsOf(sign) ?? []);
    return named.length > 0 ? named : (textIn(reaction.description) ?? []);
  });
  return { allergies: [{ substance, reaction: [...new Set(signs)].join(', ') || null, provenance }] };
}
