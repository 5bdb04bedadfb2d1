import type { CodedEncounter } from '../../coding/coded-encounter';
import { bare, isUnder, ofDiagnosis } from '../coded';
import { defineRule, fail, pass } from '../rule';

/** Codes that hypertension takes beside heart failure (I50) and chronic kidney disease (N18); the first is the usual one. */
function expected({ diagnoses }: CodedEncounter): string[] {
  const heart = diagnoses.some(({ code }) => isUnder(code, ['I50']));
  const kidney = diagnoses.some(({ code }) => isUnder(code, ['N18']));
  const late = diagnoses.some(({ code }) => isUnder(code, ['N185', 'N186']));
  if (heart && kidney) return [late ? 'I13.2' : 'I13.0'];
  if (heart) return ['I11.0', 'I13.0', 'I13.2'];
  if (kidney) return late ? ['I12.0', 'I13.11', 'I13.2'] : ['I12.9', 'I13.10', 'I13.0'];
  return [];
}

/**
 * Hypertension beside heart failure or chronic kidney disease takes a combination code; the link is presumed unless the
 * provider documents that they are unrelated, which is the reason for an override.
 */
export default defineRule({
  id: 'hypertension-combination',
  family: 'claim',
  catalogue: 'D17',
  title: 'Hypertension is combined with heart failure or chronic kidney disease',
  severity: 'error',
  bypassable: true,
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.C.9.a', edition: 'FY 2027' },

  select: ({ coded }) =>
    expected(coded).length > 0 ? coded.diagnoses.filter(({ code }) => isUnder(code, ['I10', 'I11', 'I12', 'I13'])) : [],
  subject: ofDiagnosis,
  check({ id, code }, { coded, book, date }) {
    const allowed = expected(coded);
    if (allowed.includes(code.code) || allowed.some((one) => bare({ code: one }) === bare(code))) return pass();
    const to = allowed[0] ?? '';
    const partners = coded.diagnoses.filter((dx) => isUnder(dx.code, ['I50', 'N18'])).map((dx) => dx.code.code);
    const row = date ? book.lookup('ICD-10-CM', to, date) : null;
    return fail(
      `${code.code} stands beside ${partners.join(' and ')}: the guidelines presume a link and combine them in ${to}, unless the provider documents that they are unrelated.`,
      row
        ? {
            fixes: [
              {
                label: `${row.code} ${row.display}`,
                action: { kind: 'replace-code', diagnosis: id, code: { system: row.system, code: row.code, display: row.display } },
              },
            ],
          }
        : {},
    );
  },
});
