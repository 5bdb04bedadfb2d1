import type { Code } from '../../codes/code';
import { defineRule, fail, noData, pass } from '../rule';

interface Billed {
  kind: 'line' | 'claim';
  id: string;
  code: Code;
  date: string | null;
}

/**
 * A procedure code must exist on its own day of service; an ICD-10-PCS code at discharge. CPT is known only where the
 * site loaded its licensed file or fee schedule: elsewhere its codes are not checked, and that is said.
 */
export default defineRule({
  id: 'procedure-invalid-on-date',
  family: 'claim',
  catalogue: 'D43',
  title: 'Procedure code is valid on the day',
  severity: 'error',
  authority: {
    source: 'ASC X12N/005010X222A1 Health Care Claim: Professional',
    section: 'Loop 2400, SV101; X12 claim adjustment reason code 181',
    edition: '005010X222A1',
  },

  select: ({ coded, date }): Billed[] => [
    ...coded.procedures.map(({ id, code }) => ({ kind: 'claim' as const, id, code, date })),
    ...coded.lines.map(({ id, procedure, serviceDate }) => ({ kind: 'line' as const, id, code: procedure, date: serviceDate ?? date })),
  ],
  subject: ({ kind, id, code }) => ({ kind, id, label: `${code.code} ${code.display}` }),
  check({ code: { system, code }, date }, { book }) {
    if (!date) return noData(`${code}: the date of service is not known.`);
    const set = book.setFor(system, date);
    if (!set) return noData(`${code}: no ${system} code set is loaded for ${date}.`);
    const row = book.lookup(system, code, date);
    if (row?.billable) return pass();
    if (row) return fail(`${code} is not a complete ${system} code on ${date}.`);
    if (book.history(system, code).length > 0) return fail(`${code} is not valid on ${date}.`);
    return set.complete
      ? fail(`${code} is not a code of ${system} ${set.release}.`)
      : noData(`${code}: not in the loaded part of ${system} (${set.release}), so its validity on ${date} was not checked.`);
  },
});
