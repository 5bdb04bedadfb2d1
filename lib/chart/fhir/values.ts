/** FHIR data types as plain words. Servers send what they like: whatever has another shape than R4 gives null, and never throws. */
import type { CodeableConcept, HumanName, Period, Quantity, Range, Reference } from '@medplum/fhirtypes';

export const textIn = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : null;
export const listOf = <T>(value: T[] | undefined): T[] =>
  Array.isArray(value) ? value.filter((one) => one !== null && one !== undefined) : [];

/** What a person would call the concept: its own text, else its first display, else its first code. */
export function wordsOf(concept: CodeableConcept | undefined): string | null {
  const codings = listOf(concept?.coding);
  return (
    textIn(concept?.text) ??
    codings.map((coding) => textIn(coding.display)).find(Boolean) ??
    codings.map((coding) => textIn(coding.code)).find(Boolean) ??
    null
  );
}

/** The codes of a concept, of one system if its pattern is given. A concept that is a bare string (as in STU3) is its own code. */
export function codesOf(concept: CodeableConcept | string | undefined, system?: RegExp): string[] {
  if (typeof concept === 'string') return system ? [] : [concept];
  return listOf(concept?.coding).flatMap((coding) =>
    system === undefined || system.test(coding.system ?? '') ? (textIn(coding.code) ?? []) : [],
  );
}

/** The first code, in lower case: for status and category. */
export const codeOf = (concept: CodeableConcept | string | undefined): string | null => codesOf(concept)[0]?.toLowerCase() ?? null;

export const hasCode = (concepts: CodeableConcept[] | CodeableConcept | undefined, code: RegExp): boolean =>
  (Array.isArray(concepts) ? concepts : concepts ? [concepts] : []).some((concept) => codesOf(concept).some((one) => code.test(one)));

export const ICD = /icd-?10-?cm|icd-10$/i;

/** The day as it is written: a time behind it is cut off, never shifted into another zone. A year or a month alone is no day. */
export const dayOf = (dateTime: unknown): string | null =>
  typeof dateTime === 'string' ? (dateTime.match(/^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:T|$)/)?.[1] ?? null) : null;

export const startOf = (period: Period | undefined): string | null => dayOf(period?.start);

const number = (value: unknown): string | null => (typeof value === 'number' && Number.isFinite(value) ? String(value) : null);

/** A quantity's value with its comparator, and its unit. */
export function measureOf(quantity: Quantity | undefined): { value: string; unit: string | null } | null {
  const value = number(quantity?.value);
  return value === null
    ? null
    : { value: `${textIn(quantity?.comparator) ?? ''}${value}`, unit: textIn(quantity?.unit) ?? textIn(quantity?.code) };
}

export function quantityWords(quantity: Quantity | undefined): string | null {
  const measure = measureOf(quantity);
  return measure && [measure.value, measure.unit].filter(Boolean).join(' ');
}

/** "3.5–5.1", "≥ 60", "≤ 1.2". */
export function spanWords(range: Range | undefined): string | null {
  const [low, high] = [measureOf(range?.low)?.value, measureOf(range?.high)?.value];
  if (low !== undefined && high !== undefined) return `${low}–${high}`;
  return low === undefined ? (high === undefined ? null : `≤ ${high}`) : `≥ ${low}`;
}

/** `Patient/7` from a relative reference, an absolute one, or one to a version; null for what names no resource. */
export function refOf(reference: Reference | undefined): string | null {
  const written = textIn(reference?.reference);
  if (written === null) return null;
  if (/^(?:#|urn:)/.test(written)) return written;
  return written.match(/([A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64})(?:\/_history\/[^/]+)?$/)?.[1] ?? null;
}

export const displayOf = (reference: Reference | undefined): string | null => textIn(reference?.display);

/** A person's name as banners print it. */
export function nameWords(name: HumanName | undefined): string | null {
  const given = listOf(name?.given)
    .filter((part) => typeof part === 'string')
    .join(' ');
  return textIn(name?.text) ?? textIn(`${given} ${textIn(name?.family) ?? ''}`);
}
