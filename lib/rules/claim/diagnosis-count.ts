import { ofClaim } from '../coded';
import { defineRule, fail, pass } from '../rule';

/** Professional: 12 diagnoses (HI, 837P). Institutional: one principal and 24 others (HI, 837I). */
const MOST = { professional: 12, institutional: 25 };

/** A claim carries at least one diagnosis and no more than its form holds. */
export default defineRule({
  id: 'diagnosis-count',
  family: 'claim',
  catalogue: 'L01',
  title: 'The claim has diagnoses, and no more than it can carry',
  severity: 'error',
  authority: {
    source: 'ASC X12N Health Care Claim: Professional and Institutional',
    section: 'Loop 2300, HI',
    edition: '005010X222A1 and 005010X223A2',
  },

  select: ({ coded }) => (coded.diagnoses.length + coded.procedures.length + coded.lines.length > 0 ? [coded] : []),
  subject: () => ofClaim('diagnoses', 'Diagnoses'),
  check({ diagnoses, setting }) {
    const most = setting === 'inpatient' ? MOST.institutional : MOST.professional;
    if (diagnoses.length === 0) return fail('The claim has no diagnosis: at least one is required.');
    return diagnoses.length <= most
      ? pass()
      : fail(`The claim has ${diagnoses.length} diagnoses and can carry ${most}: remove the least relevant.`);
  },
});
