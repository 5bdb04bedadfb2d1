/** Holds one generated claim against everything that judges it. */
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Claim } from '@medplum/fhirtypes';
import { buildClaim } from '../../lib/claim/claim';
import { freeze } from '../../lib/claim/freeze';
import { SubmissionSchema } from '../../lib/claim/submission';
import type { Interchange } from '../../lib/claim/x12';
import { file837 } from '../../lib/claim/x12-file';
import type { X12Office } from '../../lib/claim/x12-loops';
import { readX12 } from '../../lib/claim/x12-read';
import { invalid } from '../endpoint/fhir';
import { carried, expectedFacts } from './expected';
import type { Facts } from './facts';
import { streamed, strictly } from './foreign';
import { type Generated, generate } from './generate';
import { ORDER_837I, ORDER_837P, orderOf } from './order';
import { readBack } from './read-back';
import { readBackFhir } from './read-back-fhir';

export const OFFICE: X12Office = {
  submitter: { name: 'Example Clinic', id: 'SUB1', contact: 'Billing', phone: '5555550100' },
  receiver: { name: 'Example Clearinghouse', id: 'EXCH' },
};

export const interchangeOf = (isa: number): Interchange => ({
  sender: { qualifier: 'ZZ', id: 'SENDER' },
  receiver: { qualifier: 'ZZ', id: 'RECEIVER' },
  control: { isa, group: isa, set: isa },
  date: '20261102',
  time: '1500',
  test: true,
});

/** `wrong`: the first thing that does not hold; null: all does. */
export interface Proof {
  form: Generated['form'];
  fhir: boolean;
  parsed: boolean;
  equal: boolean;
  wrong: string | null;
}

const digest = async (text: string): Promise<string> => createHash('sha256').update(text).digest('hex');

/** Proves the claim of this seed. */
export async function prove(seed: number): Promise<Proof> {
  const claim = generate(seed);
  const proof: Proof = { form: claim.form, fhir: false, parsed: false, equal: false, wrong: null };
  const fail = (wrong: string): Proof => ({ ...proof, wrong: `claim ${seed}: ${wrong}` });
  if (!SubmissionSchema.safeParse(claim.submission).success) return fail('the submission does not have the shape of one');
  const built = buildClaim(claim);
  if (!built.ok) return fail(`no FHIR claim: ${built.lacks.join(' ')}`);
  const { body } = await freeze(built.claim, digest);
  const outcome = invalid(JSON.parse(body) as Claim);
  if (outcome) return fail(`FHIR: ${JSON.stringify(outcome.issue[0])}`);
  proof.fhir = true;

  const text = textOf(claim, seed);
  if (!text.ok) return fail(`no 837: ${text.lacks.flat().join(' ')}`);
  const ours = readX12(text.text);
  if (!ours.ok || ours.problems.length > 0) return fail(`our reader: ${JSON.stringify(ours.ok ? ours.problems[0] : ours.problem)}`);
  const set = ours.interchanges[0]?.groups[0]?.sets[0]?.segments.map(({ elements }) => elements) ?? [];
  let strict: string[][];
  try {
    strict = strictly(text.text);
  } catch (error) {
    return fail(`node-x12: ${String(error)}`);
  }
  if (!isDeepStrictEqual(strict, set.slice(1, -1))) return fail('node-x12 reads other segments than we do');
  const stream = await streamed(text.text);
  if (!isDeepStrictEqual(stream.slice(2, -2).map(flat), set.map(flatOfOurs))) return fail('x12-parser reads other segments than we do');
  if (!(claim.form === 'professional' ? ORDER_837P : ORDER_837I).test(orderOf(set))) return fail(`order: ${orderOf(set)}`);
  proof.parsed = true;

  try {
    const differs = differenceOf(readBack(strict, claim.form), expectedFacts(claim, carried));
    if (differs) return fail(`837 ${differs}`);
    const written = expectedFacts(claim, (each) => each ?? '');
    const place = claim.form === 'professional' ? '' : written.place;
    const inFhir = differenceOf(readBackFhir(JSON.parse(body) as Claim), { ...written, place, payer: { ...written.payer, id: '' } });
    if (inFhir) return fail(`FHIR ${inFhir}`);
  } catch (error) {
    return fail(String(error));
  }
  proof.equal = true;
  return proof;
}

/** The first fact that differs, in words; null: none does. */
function differenceOf(read: Facts, expected: Facts): string | null {
  const key = (Object.keys(expected) as (keyof Facts)[]).find((each) => !isDeepStrictEqual(read[each], expected[each]));
  return key ? `${key}: ${JSON.stringify(read[key])} is not ${JSON.stringify(expected[key])}` : null;
}

/** The claim as a file of its own. */
export const textOf = ({ form, submission, parties, pcn, frequency, prior, payerId }: Generated, isa: number): ReturnType<typeof file837> =>
  file837(
    form,
    [{ submission, parties, pcn, frequency, payerControlNumber: prior?.payerControlNumber ?? null, payerId }],
    OFFICE,
    interchangeOf(isa),
  );

/** x12-parser's keys (`5`, then `5-1` for its second component) and values, empty ones left out; our segment in the same form. */
const flat = (segment: Record<string, string>): string[] =>
  Object.entries(segment)
    .filter(([key, value]) => key !== 'name' && value !== '')
    .map(([key, value]) => `${key}=${value}`)
    .concat(segment['name'] ?? '')
    .sort();
const flatOfOurs = ([id = '', ...elements]: string[]): string[] =>
  elements
    .flatMap((element, at) => element.split(':').map((part, component) => [`${at + 1}${component === 0 ? '' : `-${component}`}`, part]))
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${value}`)
    .concat(id)
    .sort();
