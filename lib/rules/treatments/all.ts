/** Drugs of one usual purpose by the parts they treat, the gravest first. Drugs for many purposes (pain relief, steroids, aspirin) are left out. */
import { HEART_AND_VESSELS } from './heart-and-vessels';
import { INFECTION_AND_IMMUNITY } from './infection-and-immunity';
import { MIND_AND_NERVES } from './mind-and-nerves';
import { ORGANS } from './organs';
import type { Treatment } from './treatment';

export const TREATMENTS: readonly Treatment[] = [...HEART_AND_VESSELS, ...ORGANS, ...MIND_AND_NERVES, ...INFECTION_AND_IMMUNITY];
