/** Codes of heart, vessels, lungs, ears, nose and throat, beside `cardiology.ts`. */
import { earNoseThroatCodes } from './ear-nose-throat';
import { heartCodes, heartJoints } from './heart';
import { respiratoryCodes, respiratoryJoints } from './respiratory';
import type { CodeTable, Joint } from './table';
import { vesselCodes, vesselJoints } from './vessels';

export const chestFieldCodes: CodeTable = { ...heartCodes, ...vesselCodes, ...respiratoryCodes, ...earNoseThroatCodes };
export const chestFieldJoints: readonly Joint[] = [...heartJoints, ...vesselJoints, ...respiratoryJoints];
