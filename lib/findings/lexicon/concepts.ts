/** Every concept the reader knows, by specialty. */

import { activities } from './activities';
import { bones } from './bones';
import { burns } from './burns';
import { cardiology } from './cardiology';
import { chestFields } from './chest-fields';
import { complications } from './complications';
import type { Concept } from './concept';
import { dental } from './dental';
import { digestive } from './digestive';
import { dislocations } from './dislocations';
import { endocrine } from './endocrine';
import { externalCauses } from './external-causes';
import { footAndHand } from './foot-and-hand';
import { armFractures } from './fractures-arm';
import { legFractures } from './fractures-leg';
import { trunkFractures } from './fractures-trunk';
import { general } from './general';
import { gutAndGlands } from './gut-fields';
import { healthStatus } from './health-status';
import { injuries } from './injuries';
import { jointDisorders } from './joint-disorders';
import { nervous } from './nervous';
import { neuroFields } from './neuro-fields';
import { oncology } from './oncology';
import { orthopedicProcedures } from './ortho-procedures';
import { orthopedicStatus } from './ortho-status';
import { orthopedics } from './orthopedics';
import { poisonings } from './poisoning';
import { regionInjuries } from './region-injuries';
import { renal } from './renal';
import { respiratory } from './respiratory';
import { rheumatology } from './rheumatology';
import { skinCancerAndBlood } from './skin-cancer-blood';
import { skinAndInfection } from './skin-infection';
import { softTissue } from './soft-tissue';
import { spine } from './spine';
import { sprainElsewhere, sprains } from './sprains';
import { ruptures, strains } from './strains';
import { womenAndChildren } from './women-and-children';
import { wounds } from './wounds';

export const CONCEPTS: readonly Concept[] = [
  ...cardiology,
  ...chestFields,
  ...endocrine,
  ...respiratory,
  ...digestive,
  ...gutAndGlands,
  ...renal,
  ...nervous,
  ...neuroFields,
  ...orthopedics,
  ...jointDisorders,
  ...spine,
  ...softTissue,
  ...footAndHand,
  ...dental,
  ...bones,
  ...rheumatology,
  ...orthopedicStatus,
  ...orthopedicProcedures,
  ...injuries,
  ...regionInjuries,
  ...wounds,
  sprainElsewhere,
  ...sprains,
  ...strains,
  ...ruptures,
  ...dislocations,
  ...burns,
  ...poisonings,
  ...complications,
  ...externalCauses,
  ...activities,
  ...armFractures,
  ...legFractures,
  ...trunkFractures,
  ...skinAndInfection,
  ...skinCancerAndBlood,
  ...oncology,
  ...womenAndChildren,
  ...healthStatus,
  ...general,
];

const BY_ID: ReadonlyMap<string, Concept> = new Map(CONCEPTS.map((concept) => [concept.id, concept]));

/** The concept of a finding; undefined for an id of another lexicon. */
export const conceptOf = (id: string): Concept | undefined => BY_ID.get(id);
