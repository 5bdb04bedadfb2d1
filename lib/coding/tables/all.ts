/** Every code table in one. */
import { cardiologyCodes } from './cardiology';
import { injuryCodes } from './injuries';
import { medicineCodes } from './medicine';
import { mindAndNerveCodes } from './mind-and-nerves';
import { oncologyAndStatusCodes } from './oncology-and-status';
import { orthopedicCodes } from './orthopedics';
import { skinAndInfectionCodes } from './skin-and-infection';
import type { CodeTable } from './table';

export const CODE_TABLE: CodeTable = {
  ...cardiologyCodes,
  ...medicineCodes,
  ...mindAndNerveCodes,
  ...orthopedicCodes,
  ...injuryCodes,
  ...skinAndInfectionCodes,
  ...oncologyAndStatusCodes,
};
