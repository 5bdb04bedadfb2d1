/** Every code table in one. */

import { boneCodes } from './bones';
import { burnCodes } from './burns';
import { cardiologyCodes } from './cardiology';
import { chestFieldCodes } from './chest-fields';
import { complicationCodes } from './complications';
import { dentalCodes } from './dental';
import { externalCauseCodes } from './external-causes';
import { limbFractureCodes } from './fractures';
import { trunkFractureCodes } from './fractures-trunk';
import { gutAndGlandCodes } from './gut-fields';
import { healthStatusCodes } from './health-status';
import { injuryCodes } from './injuries';
import { jointDisorderCodes } from './joint-disorders';
import { medicineCodes } from './medicine';
import { mindAndNerveCodes } from './mind-and-nerves';
import { neuroFieldCodes } from './neuro-fields';
import { oncologyAndStatusCodes } from './oncology-and-status';
import { orthopedicStatusCodes } from './ortho-status';
import { orthopedicCodes } from './orthopedics';
import { poisoningCodes } from './poisoning';
import { regionInjuryCodes } from './region-injuries';
import { rheumatologyCodes } from './rheumatology';
import { skinAndInfectionCodes } from './skin-and-infection';
import { skinCancerAndBloodCodes } from './skin-cancer-blood';
import { softTissueCodes } from './soft-tissue';
import { spineCodes } from './spine';
import { sprainCodes } from './sprains';
import type { CodeTable } from './table';
import { womenAndChildrenCodes } from './women-and-children';
import { woundCodes } from './wounds';

export const CODE_TABLE: CodeTable = {
  ...cardiologyCodes,
  ...chestFieldCodes,
  ...medicineCodes,
  ...gutAndGlandCodes,
  ...mindAndNerveCodes,
  ...orthopedicCodes,
  ...jointDisorderCodes,
  ...spineCodes,
  ...softTissueCodes,
  ...boneCodes,
  ...dentalCodes,
  ...rheumatologyCodes,
  ...orthopedicStatusCodes,
  ...injuryCodes,
  ...regionInjuryCodes,
  ...woundCodes,
  ...sprainCodes,
  ...burnCodes,
  ...externalCauseCodes,
  ...poisoningCodes,
  ...complicationCodes,
  ...limbFractureCodes,
  ...trunkFractureCodes,
  ...skinAndInfectionCodes,
  ...skinCancerAndBloodCodes,
  ...neuroFieldCodes,
  ...oncologyAndStatusCodes,
  ...womenAndChildrenCodes,
  ...healthStatusCodes,
};
