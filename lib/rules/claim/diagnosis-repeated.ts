import type { Diagnosis } from '../../coding/coded-encounter';
import { bare, ofDiagnosis } from '../coded';
import { defineRule, fail, pass } from '../rule';

/** An admitting diagnosis and a reason for the visit say why, not what was treated: they may be the code that was billed, too. */
const counts = ({ role }: Diagnosis): boolean => role !== 'admitting' && role !== 'reason-for-visit';

/** Each diagnosis code stands once on a claim, even for two conditions or both sides with one code. */
export default defineRule({
  id: 'diagnosis-repeated',
  family: 'claim',
  catalogue: 'D32',
  title: 'Each diagnosis code stands once',
  severity: 'error',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.B.12', edition: 'FY 2027' },

  select: ({ coded }) => coded.diagnoses.filter(counts),
  subject: ofDiagnosis,
  check({ id, code }, { coded }) {
    const first = coded.diagnoses.find((dx) => counts(dx) && bare(dx.code) === bare(code));
    return !first || first.id === id
      ? pass()
      : fail(`${code.code} is on the claim more than once.`, {
          fixes: [{ label: `Remove the second ${code.code}`, action: { kind: 'remove-diagnosis', diagnosis: id } }],
        });
  },
});
