import { type CodeTable, plain, sided } from './table';

/** ICD-10-CM Z90, Z98.51: organs that operations took, and a sterilization that was done. */
export const absentOrganCodes: CodeTable = {
  ...plain(`
    absent-uterus Z90.710
    absent-uterus-stump Z90.711
    absent-tube Z90.79
    absent-gallbladder Z90.49
    absent-bowel Z90.49
    absent-stomach Z90.3
    absent-kidney Z90.5
    absent-spleen Z90.81
    absent-bladder Z90.6
    absent-prostate Z90.79
    absent-thyroid Z90.89
    absent-lung Z90.2
    absent-eye Z90.01
    sterilized Z98.51
  `),
  'absent-ovary': sided('Z90.72_', '1121'),
  'absent-breast': sided('Z90.1_', '1230'),
};
