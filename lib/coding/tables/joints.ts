/** Every pair of conditions that one code joins. */

import { acrossFieldJoints } from './across-fields';
import { boneJoints } from './bones';
import { chestFieldJoints } from './chest-fields';
import { gutAndGlandJoints } from './gut-fields';
import { healthStatusJoints } from './health-status';
import { indexWithJoints } from './index-with';
import { neuroFieldJoints } from './neuro-fields';
import { rheumatologyJoints } from './rheumatology';
import { skinCancerAndBloodJoints } from './skin-cancer-blood';
import { spineJoints } from './spine';
import type { Joint } from './table';
import { womenAndChildrenJoints } from './women-and-children';

export const JOINTS: readonly Joint[] = [
  ...indexWithJoints,
  ...acrossFieldJoints,
  ...chestFieldJoints,
  ...gutAndGlandJoints,
  ...neuroFieldJoints,
  ...skinCancerAndBloodJoints,
  ...womenAndChildrenJoints,
  ...healthStatusJoints,
  ...spineJoints,
  ...boneJoints,
  ...rheumatologyJoints,
];
