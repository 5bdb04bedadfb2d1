import type { CodeRow } from '../../codes/code';
import type { Diagnosis } from '../../coding/coded-encounter';
import { bare } from '../coded';
import { defineRule, fail, noData, pass, type RuleContext } from '../rule';

const mirrored = (title: string): string => title.toLowerCase().replace(/\bright\b/g, 'left');

/** Pairs of codes whose titles differ in the side alone. */
function pairs({ coded: { diagnoses } }: RuleContext): [Diagnosis, Diagnosis][] {
  return diagnoses.flatMap((right) => {
    if (!/\bright\b/i.test(right.code.display)) return [];
    const left = diagnoses.find((other) => other.id !== right.id && other.code.display.toLowerCase() === mirrored(right.code.display));
    return left ? [[right, left] as [Diagnosis, Diagnosis]] : [];
  });
}

/** The code beside them that says bilateral: same stem, another character for the side, the same seventh character. */
function bilateralOf({ code }: Diagnosis, { book, date }: RuleContext): CodeRow | null {
  if (!date) return null;
  const own = bare(code);
  for (let place = 3; place < own.length; place++) {
    const stem = own.slice(0, place);
    const sibling = book
      .children(code.system, stem, date)
      .map((child) => book.lookup(code.system, bare(child) + own.slice(place + 1), date))
      .find((row) => row?.billable && /\bbilateral\b/i.test(row.display));
    if (sibling) return sibling;
  }
  return null;
}

/** A condition of both sides takes its bilateral code, where the classification has one, instead of right and left. */
export default defineRule({
  id: 'bilateral-code-available',
  family: 'claim',
  catalogue: 'D10',
  title: 'Both sides are coded with the bilateral code',
  severity: 'warning',
  bypassable: true,
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.B.13', edition: 'FY 2027' },

  select: pairs,
  subject: ([right, left]) => ({ kind: 'diagnosis', id: `${right.id}+${left.id}`, label: `${right.code.code} with ${left.code.code}` }),
  check([right, left], context) {
    if (!context.date || !context.book.setFor(right.code.system, context.date))
      return noData(`${right.code.code} and ${left.code.code}: no code set is loaded for the day, so a bilateral code was not looked for.`);
    const row = bilateralOf(right, context);
    if (!row) return pass();
    return fail(`${right.code.code} and ${left.code.code}: ${row.code} stands for both sides. Replace one with it and remove the other.`, {
      fixes: [
        {
          label: `${row.code} ${row.display}`,
          action: { kind: 'replace-code', diagnosis: right.id, code: { system: row.system, code: row.code, display: row.display } },
        },
        { label: `Remove ${left.code.code}`, action: { kind: 'remove-diagnosis', diagnosis: left.id } },
      ],
    });
  },
});
