/** The tables of complaints, abnormal findings and health status, in one. */
import { absentOrganCodes } from './absent-organs';
import { allergyCodes, allergyJoints } from './allergies';
import { encounterCodes } from './encounters';
import { historyCodes } from './family-and-personal-history';
import { longTermDrugCodes } from './long-term-drugs';
import { removedOrganCodes } from './removed-organs';
import { socialCodes } from './social';
import { symptomCodes } from './symptoms';
import type { CodeTable, Joint } from './table';

export const healthStatusCodes: CodeTable = {
  ...symptomCodes,
  ...encounterCodes,
  ...removedOrganCodes,
  ...absentOrganCodes,
  ...allergyCodes,
  ...historyCodes,
  ...longTermDrugCodes,
  ...socialCodes,
};

/** Pairs of these that one code joins. */
export const healthStatusJoints: readonly Joint[] = allergyJoints;
