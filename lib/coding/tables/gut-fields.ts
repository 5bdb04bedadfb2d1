/** Codes of gut, liver, glands, kidney and urinary tract. */
import { diabetesCodes } from './diabetes';
import { digestiveCodes, digestiveJoints } from './digestive';
import { endocrineCodes, endocrineJoints } from './endocrine';
import { gutAndKidneyStatusCodes } from './gut-kidney-status';
import { herniaCodes, herniaJoints } from './hernias';
import { liverAndBiliaryCodes, liverAndBiliaryJoints } from './liver-biliary';
import type { CodeTable, Joint } from './table';
import { urologyCodes, urologyJoints } from './urology';

export const gutAndGlandCodes: CodeTable = {
  ...digestiveCodes,
  ...herniaCodes,
  ...liverAndBiliaryCodes,
  ...diabetesCodes,
  ...endocrineCodes,
  ...urologyCodes,
  ...gutAndKidneyStatusCodes,
};
export const gutAndGlandJoints: readonly Joint[] = [
  ...digestiveJoints,
  ...herniaJoints,
  ...liverAndBiliaryJoints,
  ...endocrineJoints,
  ...urologyJoints,
];
