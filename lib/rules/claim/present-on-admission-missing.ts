import { ofDiagnosis } from '../coded';
import { defineRule, fail, pass } from '../rule';

/** Every diagnosis of an inpatient stay says whether it was present on admission, or that it is exempt. */
export default defineRule({
  id: 'present-on-admission-missing',
  family: 'claim',
  catalogue: 'D33',
  title: 'Present-on-admission indicator is given',
  severity: 'error',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'Appendix I', edition: 'FY 2027' },

  select: ({ coded }) => (coded.setting === 'inpatient' ? coded.diagnoses.filter(({ role }) => role !== 'admitting') : []),
  subject: ofDiagnosis,
  check: ({ code, poa }) => (poa ? pass() : fail(`${code.code}: state whether it was present on admission (Y, N, U, W, or exempt).`)),
});
