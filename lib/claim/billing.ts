/**
 * What a claim carries beyond the coding itself: who holds the cover, who else took part, authorisations, the stay. Every part
 * may be left out; what then stands on the claim is said with each. Element numbers: X12 TR3 005010X222A1 (P), 005010X223A2 (I).
 */
import * as z from 'zod/mini';
import { DaySchema } from '../chart/chart';

const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const code = (shape: RegExp) => z.string().check(z.regex(shape));
const Cents = z.int().check(z.minimum(0));
/** Local time, HHMM. */
const Hour = code(/^(?:[01]\d|2[0-3])[0-5]\d$/);

/** A place in the United States. `zip`: five or nine digits. */
export const AddressSchema = z.strictObject({
  line: text(55),
  line2: z.optional(text(55)),
  city: text(30),
  state: code(/^[A-Z]{2}$/),
  zip: code(/^\d{5}(?:\d{4})?$/),
});
export type Address = z.infer<typeof AddressSchema>;

const PersonSchema = z.strictObject({
  family: text(60),
  given: z.nullable(text(35)),
  middle: z.optional(text(25)),
  suffix: z.optional(text(10)),
});
export type Person = z.infer<typeof PersonSchema>;

/** A clinician on the claim. `taxonomy` goes with rendering and attending only. */
const ClinicianSchema = z.strictObject({
  family: text(60),
  given: z.nullable(text(35)),
  npi: code(/^\d{10}$/),
  taxonomy: z.optional(code(/^[0-9A-Z]{10}$/)),
});
export type Clinician = z.infer<typeof ClinicianSchema>;

const FacilitySchema = z.strictObject({ name: text(60), npi: z.nullable(code(/^\d{10}$/)), address: AddressSchema });
export type Facility = z.infer<typeof FacilitySchema>;

/** What the patient is to the subscriber (PAT01). */
export const RelationshipSchema = z.enum([
  'spouse',
  'child',
  'employee',
  'unknown',
  'organ-donor',
  'cadaver-donor',
  'life-partner',
  'other',
]);
export type Relationship = z.infer<typeof RelationshipSchema>;

/** A drug of a line (loop 2410): `code` is the NDC in eleven digits (LIN03), `unit` as CTP05 has it. */
const NdcSchema = z.strictObject({
  code: code(/^\d{11}$/),
  quantity: z.number().check(z.positive()),
  unit: z.enum(['F2', 'GR', 'ME', 'ML', 'UN']),
});
export type Ndc = z.infer<typeof NdcSchema>;

/** What one service line carries besides. `unit`: UN units, MJ minutes (SV103). `endDate`: the last of several days. */
const LineBillingSchema = z.strictObject({
  unit: z.optional(z.enum(['UN', 'MJ'])),
  endDate: z.optional(DaySchema),
  ndc: z.optional(NdcSchema),
  rendering: z.optional(ClinicianSchema),
  ordering: z.optional(ClinicianSchema),
  referring: z.optional(ClinicianSchema),
  priorAuthorization: z.optional(text(50)),
});

/** A line of an institutional claim that has a revenue code and no procedure, such as room and board. `unit`: DA days. */
const RevenueLineSchema = z.strictObject({
  revenueCode: code(/^\d{4}$/),
  unit: z.enum(['DA', 'UN']),
  units: z.number().check(z.positive()),
  chargeCents: Cents,
});

/** NUBC codes: occurrence, occurrence span, value and condition (HI BH, BI, BE, BG). */
const NubcCode = code(/^[0-9A-Z]{2}$/);

/**
 * What only an institutional claim has. `typeOfBill`: facility and class, two characters; left out: 11 for a stay, 13 else.
 * `statement`: left out, the encounter's own days. `admission.source`: point of origin. `discharge.status`: patient status.
 */
const StaySchema = z.strictObject({
  typeOfBill: z.optional(code(/^[0-9A-Z]{2}$/)),
  statement: z.optional(z.strictObject({ from: DaySchema, to: DaySchema })),
  admission: z.optional(
    z.strictObject({ date: z.optional(DaySchema), hour: z.optional(Hour), type: code(/^[1-59]$/), source: code(/^[0-9A-Z]$/) }),
  ),
  discharge: z.optional(z.strictObject({ hour: z.optional(Hour), status: code(/^\d{2}$/) })),
  drg: z.optional(code(/^\d{3,4}$/)),
  occurrences: z.optional(z.array(z.strictObject({ code: NubcCode, date: DaySchema })).check(z.maxLength(24))),
  spans: z.optional(z.array(z.strictObject({ code: NubcCode, from: DaySchema, to: DaySchema })).check(z.maxLength(24))),
  values: z.optional(z.array(z.strictObject({ code: NubcCode, cents: Cents })).check(z.maxLength(24))),
  conditions: z.optional(z.array(NubcCode).check(z.maxLength(24))),
  revenueLines: z.optional(z.array(RevenueLineSchema)),
});
export type Stay = z.infer<typeof StaySchema>;

/**
 * `subscriber`: who holds the cover; left out, the patient does. `coverage.filing`: SBR09, left out CI (commercial).
 * `consent`: left out, signature on file, assignment accepted, benefits assigned, release signed (CLM06–CLM09: Y, A, Y, Y).
 * `providers.rendering` and `.attending`: left out, the encounter's provider with the NPI of the settings; `ordering` stands
 * on every line that names no other. `accident.state`: where a car accident happened. `lines`: by the service line's id.
 */
export const BillingSchema = z.strictObject({
  subscriber: z.optional(
    z.strictObject({
      relationship: RelationshipSchema,
      name: PersonSchema,
      birthDate: z.nullable(DaySchema),
      sex: z.nullable(z.enum(['female', 'male', 'other', 'unknown'])),
      address: z.optional(AddressSchema),
    }),
  ),
  patientAddress: z.optional(AddressSchema),
  coverage: z.optional(
    z.strictObject({
      payerId: z.optional(text(80)),
      filing: z.optional(code(/^[0-9A-Z]{2}$/)),
      groupNumber: z.optional(text(50)),
      groupName: z.optional(text(60)),
    }),
  ),
  consent: z.optional(
    z.strictObject({
      signature: z.boolean(),
      assignment: z.enum(['A', 'B', 'C']),
      benefits: z.enum(['Y', 'N', 'W']),
      release: z.enum(['Y', 'I']),
    }),
  ),
  providers: z.optional(
    z.strictObject({
      rendering: z.optional(ClinicianSchema),
      referring: z.optional(ClinicianSchema),
      ordering: z.optional(ClinicianSchema),
      supervising: z.optional(ClinicianSchema),
      attending: z.optional(ClinicianSchema),
      operating: z.optional(ClinicianSchema),
      facility: z.optional(FacilitySchema),
    }),
  ),
  priorAuthorization: z.optional(text(50)),
  referral: z.optional(text(50)),
  clia: z.optional(code(/^[0-9A-Z]{10}$/)),
  accident: z.optional(
    z.strictObject({ kind: z.enum(['auto', 'employment', 'other']), date: DaySchema, state: z.nullable(code(/^[A-Z]{2}$/)) }),
  ),
  onset: z.optional(DaySchema),
  hospitalized: z.optional(z.strictObject({ from: DaySchema, to: z.nullable(DaySchema) })),
  lines: z.optional(z.record(z.string(), LineBillingSchema)),
  stay: z.optional(StaySchema),
});
export type Billing = z.infer<typeof BillingSchema>;
