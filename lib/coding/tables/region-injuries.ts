import { injuries } from './sprains';
import type { CodeTable } from './table';

/** ICD-10-CM chapter 19, what is named by its place alone and organs that are torn; six characters here, the seventh follows the encounter. */
export const regionInjuryCodes: CodeTable = injuries(`
  shoulder-injury S49.9_X 12-0
  elbow-injury S59.90_ 12-9
  forearm-injury S59.91_ 12-9
  hand-injury S69.9_X 12-0
  hip-injury S79.91_ 12-9
  thigh-injury S79.92_ 12-9
  knee-injury S89.9_X 12-0
  ankle-injury S99.91_ 12-9
  foot-injury S99.92_ 12-9
  toe-injury S99.92_ 12-9
  neck-injury S19.9XX
  nose-injury S09.92X
  bladder-laceration S37.23X
  penile-laceration S31.21X
  scrotal-laceration S31.31X
  ureter-laceration S37.13X
  stomach-laceration S36.33X
  gallbladder-laceration S36.123
  diaphragm-laceration S27.803
`);
