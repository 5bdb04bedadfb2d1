import { isUnder, ofDiagnosis } from '../coded';
import { defineRule, fail, pass } from '../rule';

/** External causes (V00–Y99), weeks of gestation (Z3A), severe sepsis (R65.2), organisms in diseases elsewhere (B95–B97). */
const NEVER_FIRST = ['V', 'W', 'X', 'Y', 'Z3A', 'R652', 'B95', 'B96', 'B97'];

/** Codes that describe cause, organism or degree of another condition are never listed first. */
export default defineRule({
  id: 'never-first-listed',
  family: 'claim',
  catalogue: 'D25',
  title: 'The first-listed code may stand first',
  severity: 'error',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.B.7, I.C.1.d.1.b, I.C.20.a.6, I.C.21.c.11',
    edition: 'FY 2027',
  },

  select: ({ coded }) => coded.diagnoses.slice(0, 1),
  subject: ofDiagnosis,
  check({ id, code }, { coded }) {
    if (!isUnder(code, NEVER_FIRST)) return pass();
    const fixes =
      coded.diagnoses.length > 1
        ? [{ label: `Move ${code.code} last`, action: { kind: 'move-diagnosis' as const, diagnosis: id, before: null } }]
        : [];
    return fail(`${code.code} may not be listed first: it describes another condition, which comes before it.`, { fixes });
  },
});
