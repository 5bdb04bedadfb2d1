/** A file of 837s: one interchange, one group, and a transaction set for each claim, so that a set refused (999) is one claim refused. */
import { contentOf, type Form } from './content';
import { controlAfter, type Interchange, interchange, type Segment } from './x12';
import { body837I } from './x12-837i';
import { body837P } from './x12-837p';
import { lacks837, type X12Claim } from './x12-lacks';
import type { X12Office } from './x12-loops';

/** GS08 and ST03: the 5010 guides with their errata, which HIPAA names (45 CFR 162.1102). */
const VERSION: Record<Form, string> = { professional: '005010X222A1', institutional: '005010X223A2' };

/** `lacks`: sentences for each claim that lacks something, by its place in the list from 0; then there is no text. */
export type X12Built = { ok: true; text: string } | { ok: false; lacks: string[][] };

/** The claims in their order, each in a set of its own. All or none. `office`: who sends; `at`: numbers, date and time. */
export function file837(form: Form, claims: X12Claim[], office: X12Office, at: Interchange): X12Built {
  const lacks = claims.map((claim) => lacks837(form, claim));
  if (claims.length === 0) throw new Error('an interchange without a claim');
  if (lacks.some((each) => each.length > 0)) return { ok: false, lacks };
  const body = form === 'institutional' ? body837I : body837P;
  const sets = claims.map(({ submission, parties, pcn, frequency, payerControlNumber, payerId }, ahead): Segment[] => {
    const content = contentOf(submission, parties, pcn, form);
    const reference = `${at.control.isa}-${controlAfter(at.control.set, ahead)}`;
    return body(content, frequency, payerControlNumber, payerId ?? '', office, { reference, date: at.date, time: at.time });
  });
  return { ok: true, text: interchange(at, VERSION[form], sets) };
}
