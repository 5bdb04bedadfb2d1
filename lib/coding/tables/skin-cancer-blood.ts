/** Skin, infections, tumours, blood and immunity: the tables of these fields in one. */
import { bloodCodes } from './blood';
import { bloodCancerCodes } from './blood-cancers';
import { fungalAndParasiticCodes } from './fungal-parasitic';
import { immuneCodes } from './immune';
import { infectionStatusCodes } from './infection-status';
import { infectionCodes } from './infections';
import { malignancyCodes } from './malignancies';
import { metastasisCodes } from './metastases';
import { organismCodes, organismJoints } from './organisms';
import { rashCodes } from './rashes';
import { skinLesionCodes } from './skin-lesions';
import { type CodeTable, type Joint, joint } from './table';
import { tumorCodes } from './tumors';
import { ulcerCodes, ulcerJoints } from './ulcers';
import { viralCodes } from './viral';

export const skinCancerAndBloodCodes: CodeTable = {
  ...rashCodes,
  ...skinLesionCodes,
  ...ulcerCodes,
  ...infectionCodes,
  ...organismCodes,
  ...viralCodes,
  ...fungalAndParasiticCodes,
  ...infectionStatusCodes,
  ...malignancyCodes,
  ...metastasisCodes,
  ...bloodCancerCodes,
  ...tumorCodes,
  ...bloodCodes,
  ...immuneCodes,
};
export const skinCancerAndBloodJoints: readonly Joint[] = [
  ...organismJoints,
  ...ulcerJoints,
  joint('anemia', 'iron-deficiency', 'D50.9', 'D50: anemia and the lack of iron that it comes from are one code', { stated: true }),
];
