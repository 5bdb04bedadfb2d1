/** What a settings field's text means; a string is the sentence that says what is wrong. */
export type Read<T> = { ok: true; value: T } | { ok: false; why: string };

const ok = <T>(value: T): Read<T> => ({ ok: true, value });

/**
 * https anywhere, or http on this computer; empty: none. A trailing slash is dropped. `allowed`: the origins that this build may
 * send claims to; null: any.
 */
export function readEndpoint(text: string, allowed: readonly string[] | null = null): Read<string | null> {
  const read = readBase(text, 'https://billing.example/fhir', 'Claims go over https only (http on this computer).');
  if (!read.ok || read.value === null || allowed === null || allowed.includes(new URL(read.value).origin)) return read;
  return { ok: false, why: `This Chartside sends claims to ${allowed.join(' or ')} only.` };
}

/** The FHIR address of the EHR's record, by the same measure. */
export const readRecordAddress = (text: string): Read<string | null> =>
  readBase(text, 'https://ehr.example/fhir/r4', 'A record is read over https only (http on this computer).');

function readBase(text: string, like: string, unsafe: string): Read<string | null> {
  const clean = text.trim();
  if (clean === '') return ok(null);
  if (!URL.canParse(clean)) return { ok: false, why: `Not an address. Write it in full, like ${like}.` };
  const { protocol, hostname, search, hash, username } = new URL(clean);
  const loopback = hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
  if (protocol !== 'https:' && !(protocol === 'http:' && loopback)) return { ok: false, why: unsafe };
  if (search !== '' || hash !== '' || username !== '') return { ok: false, why: 'Leave out user, query and fragment.' };
  return ok(clean.replace(/\/+$/, ''));
}

/** Scopes that read and name the person; one that writes is never asked for. */
export function readScopes(text: string): Read<string> {
  const scopes = text.trim().split(/\s+/).filter(Boolean);
  if (scopes.length === 0) return { ok: false, why: 'At least one scope, like user/Patient.read.' };
  const writing = scopes.find((scope) => /^(?:user|patient|system)\//.test(scope) && !/\.(?:read|rs|r|s)(?:\?|$)/.test(scope));
  return writing === undefined ? ok(scopes.join(' ')) : { ok: false, why: `${writing} allows more than reading.` };
}

/** Scopes of the billing endpoint: any, but at least one. */
export function readEndpointScopes(text: string): Read<string> {
  const scopes = text.trim().split(/\s+/).filter(Boolean);
  return scopes.length > 0 ? ok(scopes.join(' ')) : { ok: false, why: 'At least one scope, like system/Claim.cru.' };
}

/**
 * National Provider Identifier: ten digits, first 1 or 2, Luhn check digit over 80840 and the number
 * (45 CFR 162.406; CMS, Requirements for NPI and NPI Check Digit, 2004).
 */
export function readNpi(text: string): Read<string | null> {
  const clean = text.replace(/\s/g, '');
  if (clean === '') return ok(null);
  if (!/^\d*$/.test(clean)) return { ok: false, why: 'Digits only.' };
  if (clean.length !== 10) return { ok: false, why: `${clean.length} of 10 digits.` };
  // 24 is what the prefix 80840 adds to the sum.
  const sum = [...clean].toReversed().reduce((total, digit, index) => {
    const n = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (n > 9 ? n - 9 : n);
  }, 24);
  return sum % 10 === 0 && /^[12]/.test(clean) ? ok(clean) : { ok: false, why: 'The check digit does not fit: one digit is wrong.' };
}

/** Employer Identification Number: nine digits, kept without the dash. */
export function readTaxId(text: string): Read<string | null> {
  const clean = text.replace(/[\s-]/g, '');
  if (clean === '') return ok(null);
  return /^\d{9}$/.test(clean) ? ok(clean) : { ok: false, why: 'Nine digits, like 12-3456789.' };
}

/** Health Care Provider Taxonomy code: ten characters, the last an X. */
export function readTaxonomy(text: string): Read<string | null> {
  const clean = text.trim().toUpperCase();
  if (clean === '') return ok(null);
  return /^[0-9A-Z]{9}X$/.test(clean) ? ok(clean) : { ok: false, why: 'Ten characters, like 207Q00000X.' };
}

export function readState(text: string): Read<string> {
  const clean = text.trim().toUpperCase();
  return /^([A-Z]{2})?$/.test(clean) ? ok(clean) : { ok: false, why: 'Two letters.' };
}

export function readZip(text: string): Read<string> {
  const clean = text.trim();
  return /^(\d{5}(-?\d{4})?)?$/.test(clean) ? ok(clean) : { ok: false, why: 'Five or nine digits.' };
}

/** Two characters: which kind of ID follows (X12 data element I05). */
export function readQualifier(text: string): Read<string> {
  const clean = text.trim().toUpperCase();
  return /^[0-9A-Z]{2}$/.test(clean) ? ok(clean) : { ok: false, why: 'Two letters or digits, like ZZ.' };
}

/** An ID that X12 can carry as it is: no delimiter, no letter with an accent. Empty: none. */
export function readX12Id(text: string): Read<string> {
  const clean = text.trim();
  if (clean === '') return ok('');
  if (clean.length < 2 || clean.length > 15) return { ok: false, why: '2 to 15 characters.' };
  return /^[0-9A-Za-z .\-_/]+$/.test(clean) ? ok(clean) : { ok: false, why: 'Letters, digits and . - _ / only.' };
}

/** Ten digits, kept without signs. */
export function readPhone(text: string): Read<string> {
  const clean = text.replace(/[\s().+-]/g, '').replace(/^1(?=\d{10}$)/, '');
  if (clean === '') return ok('');
  return /^\d{10}$/.test(clean) ? ok(clean) : { ok: false, why: 'Ten digits.' };
}

/** A whole number from `least` to `most`. */
export const readWhole =
  (least: number, most: number) =>
  (text: string): Read<number> => {
    const clean = text.trim();
    const n = Number(clean);
    return /^\d{1,4}$/.test(clean) && n >= least && n <= most ? ok(n) : { ok: false, why: `A whole number from ${least} to ${most}.` };
  };

export const readText = (text: string): Read<string> => ok(text);
export const readTextOrNull = (text: string): Read<string | null> => ok(text.trim() === '' ? null : text);
