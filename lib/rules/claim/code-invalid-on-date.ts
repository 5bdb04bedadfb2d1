import type { CodeRow } from '../../codes/code';
import { ofDiagnosis } from '../coded';
import { defineRule, fail, noData, pass } from '../rule';

const OFFERED = 12;

/**
 * A diagnosis code must exist and be billable on the day of service (discharge for a stay). A header is answered with
 * the billable codes below it; which of them is documented stays the coder's decision.
 */
export default defineRule({
  id: 'code-invalid-on-date',
  family: 'claim',
  catalogue: 'D01',
  title: 'Diagnosis code is valid and billable on the day',
  severity: 'error',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.B.2', edition: 'FY 2027' },

  select: ({ coded }) => coded.diagnoses,
  subject: ofDiagnosis,
  check({ id, code: { system, code } }, { book, date }) {
    if (!date) return noData(`${code}: the date of service is not known, so the edition of the code set is not.`);
    const set = book.setFor(system, date);
    if (!set) return noData(`${code}: no ${system} code set is loaded for ${date}.`);
    const row = book.lookup(system, code, date);
    if (row?.billable) return pass();

    const below = (parent: string): CodeRow[] =>
      book.children(system, parent, date).flatMap((child) => (child.billable ? [child] : below(child.code)));
    const offered = below(code);
    const fixes = offered.slice(0, OFFERED).map((to) => ({
      label: `${to.code} ${to.display}`,
      action: { kind: 'replace-code' as const, diagnosis: id, code: { system, code: to.code, display: to.display } },
    }));
    if (row) return fail(`${code} is a category on ${date}, not a billable code. It is divided into ${offered.length} codes.`, { fixes });

    const stretch = book.history(system, code).filter(({ billable }) => billable);
    const before = stretch.findLast(({ to }) => to !== null && to < date);
    if (before) return fail(`${code} ended on ${before.to} and is not valid on ${date}.`, { fixes });
    const after = stretch.find(({ from }) => from > date);
    if (after) return fail(`${code} begins on ${after.from} and is not yet valid on ${date}.`);
    return set.complete
      ? fail(`${code} is not a code of ${system} ${set.release}.`)
      : noData(`${code}: not in the loaded part of ${system} (${set.release}), so its validity on ${date} was not checked.`);
  },
});
