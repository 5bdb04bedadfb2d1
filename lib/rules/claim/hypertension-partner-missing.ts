import { isUnder, ofDiagnosis } from '../coded';
import { defineRule, fail, pass } from '../rule';

const HEART = ['I110', 'I130', 'I132'];
const KIDNEY = ['I12', 'I13'];

/** A hypertension combination code needs the code of the heart failure and of the kidney disease's stage beside it. */
export default defineRule({
  id: 'hypertension-partner-missing',
  family: 'claim',
  catalogue: 'D07',
  title: 'The combination code has its partner codes',
  severity: 'warning',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.A.13, I.C.9.a.1-3', edition: 'FY 2027' },

  select: ({ coded }) => coded.diagnoses.filter(({ code }) => isUnder(code, [...HEART, ...KIDNEY])),
  subject: ofDiagnosis,
  check({ code }, { coded }) {
    const has = (prefix: string): boolean => coded.diagnoses.some((dx) => isUnder(dx.code, [prefix]));
    const missing = [
      ...(isUnder(code, HEART) && !has('I50') ? ['the type of heart failure (I50.-)'] : []),
      ...(isUnder(code, KIDNEY) && !has('N18') ? ['the stage of chronic kidney disease (N18.-)'] : []),
    ];
    return missing.length === 0 ? pass() : fail(`${code.code}: use an additional code for ${missing.join(' and ')}.`);
  },
});
