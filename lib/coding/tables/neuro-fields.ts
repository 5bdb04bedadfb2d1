/** Code tables and joints of brain, nerves, mind and eyes in one. */
import { cerebrovascularCodes, cerebrovascularJoints } from './cerebrovascular';
import { eyeCodes } from './eye';
import { eyeSurfaceCodes } from './eye-surface';
import { mentalCodes, mentalJoints } from './mental';
import { nerveCodes } from './nerves';
import { neuroStatusCodes } from './neuro-status';
import { retinaCodes, retinaJoints } from './retina';
import { substanceCodes, substanceJoints } from './substance-use';
import type { CodeTable, Joint } from './table';

export const neuroFieldCodes: CodeTable = {
  ...cerebrovascularCodes,
  ...nerveCodes,
  ...mentalCodes,
  ...substanceCodes,
  ...eyeCodes,
  ...retinaCodes,
  ...eyeSurfaceCodes,
  ...neuroStatusCodes,
};

export const neuroFieldJoints: Joint[] = [...cerebrovascularJoints, ...mentalJoints, ...substanceJoints, ...retinaJoints];
