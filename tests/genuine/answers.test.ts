/** The public answer files and ClaimResponses themselves, where `../shared/samples` holds them: what each says of its claims. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClaimResponse } from '@medplum/fhirtypes';
import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/endpoint/claim-response';
import { responsesIn } from '../../lib/endpoint/poll';
import { readAnswers } from '../../lib/endpoint/x12/read-answers';

const SHARED = path.resolve(import.meta.dirname, '../../../shared/samples');
const missing = !existsSync(SHARED);
const x12 = (name: string): string => readFileSync(path.join(SHARED, 'x12', name), 'utf8');
const fhir = (name: string): ClaimResponse => JSON.parse(readFileSync(path.join(SHARED, 'fhir', name), 'utf8')) as ClaimResponse;

/** The states in a file's order, or the first thing wrong: what, segment, byte. */
const FILES: Record<string, string> = {
  '835_blue_cross_nc_sample.txt': 'The interchange does not begin with ISA. [1, 0]',
  '835_emedny_sample.txt': '835 paid, denied, partial',
  '835_united_healthcare_legacy_sample.txt': '835 paid, paid',
  'imsweb_x12_277CA_accepted.txt': '277CA acknowledged',
  'imsweb_x12_277CA_rejected.txt': '277CA rejected',
  'imsweb_x12_277_x212.txt': 'IEA02 is not the control number of ISA13. [111, 3298]',
  'imsweb_x12_999_accepted.txt': 'IEA02 is not the control number of ISA13. [10, 282]',
  'imsweb_x12_999_rejected.txt': '999 rejected',
};

/** State, then each line: what was paid in cents. A response to a request for authorisation answers no claim. */
const RESPONSES: Record<string, string> = {
  'r4_ClaimResponse-R3500.json': 'paid 1:9047',
  'r4_ClaimResponse-R3501.json': 'rejected 3:null',
  'r4_ClaimResponse-R3502.json': 'paid 1:17232',
  'r4_ClaimResponse-R3503.json': 'partial 1:0 2:8400 3:60000',
  'r4_ClaimResponse-UR3503.json': 'no claim’s',
};

function outcome(text: string): string {
  const read = readAnswers(text);
  if (!read.ok) return read.problems.slice(0, 1).map(({ what, segment, byte }) => `${what} [${segment}, ${byte}]`)[0] ?? '';
  const answers = read.file.interchanges.flatMap((interchange) => interchange.answers);
  const states = answers.map(({ answer: { event } }) => (event?.kind === 'answered' ? event.state : (event?.kind ?? 'nothing')));
  return `${read.file.kinds.join(' ')} ${states.join(', ')}`;
}

function said(response: ClaimResponse): string {
  if (responsesIn({ resourceType: 'Bundle', type: 'searchset', entry: [{ resource: response }] }).length === 0) return 'no claim’s';
  const event = judge(response);
  return event.kind === 'answered'
    ? [event.state, ...event.lines.map(({ line, paidCents }) => `${line}:${paidCents}`)].join(' ')
    : event.kind;
}

const skipped = missing ? ' (skipped: ../shared/samples is not here)' : '';

describe.skipIf(missing)(`public answers${skipped}`, () => {
  it('every answer file there is stands in the table', () => {
    const names = readdirSync(path.join(SHARED, 'x12')).filter((name) => /835|277|999/.test(name));
    expect(names.sort()).toEqual(Object.keys(FILES).sort());
    const responses = readdirSync(path.join(SHARED, 'fhir')).filter((name) => name.includes('ClaimResponse'));
    expect(responses.sort()).toEqual(Object.keys(RESPONSES).sort());
  });

  it.each(Object.entries(FILES))('%s: %s', (name, expected) => expect(outcome(x12(name))).toBe(expected));
  it.each(Object.entries(RESPONSES))('%s: %s', (name, expected) => expect(said(fhir(name))).toBe(expected));

  it('with their trailers mended, the two that were put together by hand are read', () => {
    expect(outcome(mended('imsweb_x12_277_x212.txt'))).toBe(MENDED_277);
    expect(outcome(mended('imsweb_x12_999_accepted.txt'))).toBe('999 accepted');
  });

  it('every other file there is refused whole, as it holds claims or is broken', () => {
    const others = readdirSync(path.join(SHARED, 'x12')).filter((name) => !(name in FILES));
    expect(others.length).toBeGreaterThan(30);
    for (const name of others) expect(readAnswers(x12(name)).ok, name).toBe(false);
  });
});

/** Eight claims received, none decided. */
const MENDED_277 = `277 ${Array.from({ length: 8 }, () => 'acknowledged').join(', ')}`;

/** With a trailer that names its own interchange. */
function mended(name: string): string {
  const text = x12(name);
  const isa = /^(?:[^*]*\*){13}(\d{9})/.exec(text)?.[1] ?? '';
  return text.replace(/IEA\*1\*\d{9}/, `IEA*1*${isa}`);
}
