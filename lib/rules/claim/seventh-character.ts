import { bare, isUnder, ofDiagnosis } from '../coded';
import { defineRule, fail, pass } from '../rule';

const dotted = (code: string): string => `${code.slice(0, 3)}.${code.slice(3)}`;

/** A seventh character where the category asks for one, of the category's own list, behind X up to the sixth place. */
export default defineRule({
  id: 'seventh-character',
  family: 'claim',
  catalogue: 'D08',
  title: 'Seventh character is there and allowed',
  severity: 'error',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.A.4, I.A.5', edition: 'FY 2027' },

  select: ({ coded, book }) =>
    coded.diagnoses.filter(({ code }) =>
      isUnder(
        code,
        book.instructions.seventhCharacters.map((one) => one.code),
      ),
    ),
  subject: ofDiagnosis,
  check({ id, code }, { book, date }) {
    const allowed = book.instructions.seventhCharacters
      .filter((one) => isUnder(code, [one.code]))
      .toSorted((a, b) => b.code.length - a.code.length)[0]?.characters;
    if (!allowed) return pass();
    const own = bare(code);
    if (own.length === 7 && allowed.includes(own.charAt(6))) return pass();
    const stem = own.slice(0, 6).padEnd(6, 'X');
    const fixes = [...allowed].flatMap((character) => {
      const row = date ? book.lookup(code.system, stem + character, date) : null;
      return row?.billable
        ? [
            {
              label: `${row.code} ${row.display}`,
              action: { kind: 'replace-code' as const, diagnosis: id, code: { system: row.system, code: row.code, display: row.display } },
            },
          ]
        : [];
    });
    return fail(
      own.length === 7
        ? `${code.code}: ${own.charAt(6)} is not a seventh character of this category (allowed: ${[...allowed].join(', ')}).`
        : `${code.code} needs a seventh character (${[...allowed].join(', ')}), padded to ${dotted(stem)} and one more.`,
      { fixes },
    );
  },
});
