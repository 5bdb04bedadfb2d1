/** Complaints, abnormal findings, and what a patient is, has been, takes and comes for, in one list. */
import { abnormalFindings } from './abnormal-findings';
import { absentOrgans } from './absent-organs';
import { allergies } from './allergies';
import { encounters } from './encounters';
import { familyAndPersonalHistory } from './family-and-personal-history';
import { longTermDrugs } from './long-term-drugs';
import { lumpsAndLimbs } from './lumps';
import { removedOrgans } from './removed-organs';
import { social } from './social';
import { symptoms } from './symptoms';

export const healthStatus = [
  ...symptoms,
  ...abnormalFindings,
  ...lumpsAndLimbs,
  ...encounters,
  ...removedOrgans,
  ...absentOrgans,
  ...allergies,
  ...familyAndPersonalHistory,
  ...longTermDrugs,
  ...social,
];
