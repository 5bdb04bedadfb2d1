import { bare, ofDiagnosis } from '../coded';
import { defineRule, fail, pass } from '../rule';

/** Each diagnosis code stands once on a claim, even for two conditions or both sides with one code. */
export default defineRule({
  id: 'diagnosis-repeated',
  family: 'claim',
  catalogue: 'D32',
  title: 'Each diagnosis code stands once',
  severity: 'error',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.B.12', edition: 'FY 2027' },

  select: ({ coded }) => coded.diagnoses,
  subject: ofDiagnosis,
  check({ id, code }, { coded }) {
    const first = coded.diagnoses.find((dx) => bare(dx.code) === bare(code));
    return !first || first.id === id
      ? pass()
      : fail(`${code.code} is on the claim more than once.`, {
          fixes: [{ label: `Remove the second ${code.code}`, action: { kind: 'remove-diagnosis', diagnosis: id } }],
        });
  },
});
