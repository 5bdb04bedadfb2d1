/** Skin, infections, tumours, blood and immunity: the files of these fields in one. */
import { benignTumors } from './benign-tumors';
import { blood } from './blood';
import { bloodCancers } from './blood-cancers';
import type { Concept } from './concept';
import { fungalAndParasitic } from './fungal-parasitic';
import { immune } from './immune';
import { inSituAndUncertain } from './in-situ';
import { infectionStatus } from './infection-status';
import { infectionShields, infections } from './infections';
import { malignancies } from './malignancies';
import { otherMalignancies } from './malignancies-other';
import { masses } from './masses';
import { metastases, metastasisShields } from './metastases';
import { drugShields } from './oncology';
import { skinAndTumorProcedures } from './oncology-procedures';
import { organismShields, organisms } from './organisms';
import { rashes } from './rashes';
import { skinLesions } from './skin-lesions';
import { ulcers } from './ulcers';
import { viral, viralShields } from './viral';

export const skinCancerAndBlood: readonly Concept[] = [
  ...rashes,
  ...skinLesions,
  ...ulcers,
  ...infections,
  ...organisms,
  ...viral,
  ...fungalAndParasitic,
  ...infectionStatus,
  ...malignancies,
  ...otherMalignancies,
  ...metastases,
  ...bloodCancers,
  ...inSituAndUncertain,
  ...benignTumors,
  ...masses,
  ...skinAndTumorProcedures,
  ...blood,
  ...immune,
];
export const skinCancerAndBloodShields: readonly string[] = [
  ...infectionShields,
  ...organismShields,
  ...viralShields,
  ...metastasisShields,
  ...drugShields,
];
