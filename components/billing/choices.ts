/** The small sets of a claim's details: the code and our own word for it. */
import type { Billing, Ndc, Relationship } from '../../lib/claim/billing';

type Choices<T extends string> = readonly (readonly [T, string])[];
type Consent = NonNullable<Billing['consent']>;

/** What the patient is to the subscriber. */
export const RELATIONSHIPS: Choices<Relationship> = [
  ['spouse', 'spouse'],
  ['child', 'child'],
  ['life-partner', 'life partner'],
  ['employee', 'employee'],
  ['organ-donor', 'organ donor'],
  ['cadaver-donor', 'donor after death'],
  ['other', 'other'],
  ['unknown', 'not known'],
];

export const SEXES: Choices<'female' | 'male' | 'other' | 'unknown'> = [
  ['female', 'female'],
  ['male', 'male'],
  ['other', 'other'],
  ['unknown', 'not known'],
];

/** Kinds of cover (X12 data element 1032), the usual ones. */
export const FILINGS: Choices<string> = [
  ['CI', 'commercial'],
  ['BL', 'Blue Cross or Blue Shield'],
  ['MB', 'Medicare Part B'],
  ['MA', 'Medicare Part A'],
  ['16', 'Medicare through an HMO'],
  ['MC', 'Medicaid'],
  ['CH', 'Tricare'],
  ['VA', 'Veterans Affairs'],
  ['HM', 'HMO'],
  ['12', 'PPO'],
  ['14', 'EPO'],
  ['AM', 'car insurance'],
  ['WC', 'workers’ compensation'],
  ['ZZ', 'not known'],
];

export const ACCIDENTS: Choices<NonNullable<Billing['accident']>['kind']> = [
  ['auto', 'car'],
  ['employment', 'at work'],
  ['other', 'other'],
];

export const SIGNATURES: Choices<'yes' | 'no'> = [
  ['yes', 'on file'],
  ['no', 'not on file'],
];
/** CLM07. */
export const ASSIGNMENTS: Choices<Consent['assignment']> = [
  ['A', 'accepted'],
  ['B', 'accepted for lab work only'],
  ['C', 'not accepted'],
];
/** CLM08. */
export const BENEFITS: Choices<Consent['benefits']> = [
  ['Y', 'paid to the provider'],
  ['N', 'paid to the subscriber'],
  ['W', 'does not apply'],
];
/** CLM09. */
export const RELEASES: Choices<Consent['release']> = [
  ['Y', 'signed by the patient'],
  ['I', 'by law, without a signature'],
];

export const NDC_UNITS: Choices<Ndc['unit']> = [
  ['UN', 'pieces'],
  ['ML', 'millilitres'],
  ['GR', 'grams'],
  ['ME', 'milligrams'],
  ['F2', 'international units'],
];
export const LINE_UNITS: Choices<'UN' | 'MJ'> = [
  ['UN', 'units'],
  ['MJ', 'minutes'],
];
export const REVENUE_UNITS: Choices<'DA' | 'UN'> = [
  ['DA', 'days'],
  ['UN', 'units'],
];

/** How a stay began (CL101). */
export const ADMISSION_TYPES: Choices<'1' | '2' | '3' | '4' | '5' | '9'> = [
  ['1', 'at once, in danger'],
  ['2', 'soon'],
  ['3', 'planned'],
  ['4', 'born here'],
  ['5', 'to a trauma centre'],
  ['9', 'not known'],
];

/** How a stay ended (CL103), the usual ways; any two digits may be typed. */
export const STATUSES: Choices<string> = [
  ['01', 'went home'],
  ['02', 'to another hospital'],
  ['03', 'to skilled nursing'],
  ['06', 'home, with nursing'],
  ['07', 'left against advice'],
  ['20', 'died'],
  ['30', 'still here'],
  ['50', 'home, with hospice'],
  ['51', 'to a hospice'],
  ['62', 'to rehabilitation'],
  ['63', 'to long-term care of a hospital'],
  ['65', 'to psychiatric care'],
];
