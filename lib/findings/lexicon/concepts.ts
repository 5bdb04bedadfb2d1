/** Every concept the reader knows, by specialty. */
import { cardiology } from './cardiology';
import type { Concept } from './concept';
import { digestive } from './digestive';
import { endocrine } from './endocrine';
import { general } from './general';
import { injuries } from './injuries';
import { nervous } from './nervous';
import { oncology } from './oncology';
import { orthopedics } from './orthopedics';
import { renal } from './renal';
import { respiratory } from './respiratory';
import { skinAndInfection } from './skin-infection';

export const CONCEPTS: readonly Concept[] = [
  ...cardiology,
  ...endocrine,
  ...respiratory,
  ...digestive,
  ...renal,
  ...nervous,
  ...orthopedics,
  ...injuries,
  ...skinAndInfection,
  ...oncology,
  ...general,
];

const BY_ID: ReadonlyMap<string, Concept> = new Map(CONCEPTS.map((concept) => [concept.id, concept]));

/** The concept of a finding; undefined for an id of another lexicon. */
export const conceptOf = (id: string): Concept | undefined => BY_ID.get(id);
