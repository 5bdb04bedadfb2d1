/** What was read from the page: one patient, one encounter, every document and list, and what could not be read. */
import * as z from 'zod/mini';

/** A calendar day `YYYY-MM-DD`, without a zone. */
export const DaySchema = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/**
 * Where a fact stood: on screen, in a folded part, in a tab that is loaded but hidden, on a page of the same encounter that
 * was open earlier, or only in the EHR's own record, read through its FHIR interface.
 */
export const VisibilitySchema = z.enum(['visible', 'collapsed', 'hidden-tab', 'earlier-page', 'record']);
export type Visibility = z.infer<typeof VisibilitySchema>;

/**
 * The frame (its `key`) a fact came from, and whether it was on screen there. `selector`: the CSS selector of the element that
 * gave it, only in a reading made for diagnostics.
 */
export const ProvenanceSchema = z.object({ frame: z.string(), visibility: VisibilitySchema, selector: z.optional(z.string()) });
export type Provenance = z.infer<typeof ProvenanceSchema>;

/** `text` is the name as shown on the page. `age` in years as shown, never computed. */
export const PatientSchema = z.object({
  name: z.object({ family: z.nullable(z.string()), given: z.nullable(z.string()), text: z.string() }),
  mrn: z.nullable(z.string()),
  birthDate: z.nullable(DaySchema),
  sex: z.nullable(z.enum(['female', 'male', 'other', 'unknown'])),
  age: z.nullable(z.number()),
});
export type Patient = z.infer<typeof PatientSchema>;

/** FHIR R4 Encounter.class in words. */
export const EncounterClassSchema = z.enum(['ambulatory', 'emergency', 'inpatient', 'observation', 'virtual']);
export type EncounterClass = z.infer<typeof EncounterClassSchema>;

/**
 * The open encounter. `ref` is the EHR's own id of it; `date` the day of service or of admission,
 * `endDate` the day of discharge; `placeOfService` the two-digit CMS code when the page names one.
 */
export const EncounterSchema = z.object({
  ref: z.nullable(z.string()),
  date: z.nullable(DaySchema),
  endDate: z.nullable(DaySchema),
  class: z.nullable(EncounterClassSchema),
  provider: z.nullable(z.string()),
  reason: z.nullable(z.string()),
  placeOfService: z.nullable(z.string()),
});
export type Encounter = z.infer<typeof EncounterSchema>;

/** What a stretch of a note is; `other` when its heading is not known. */
export const SectionKindSchema = z.enum([
  'chief-complaint',
  'hpi',
  'past-history',
  'family-history',
  'social-history',
  'surgical-history',
  'medications',
  'allergies',
  'ros',
  'vitals',
  'exam',
  'results',
  'assessment',
  'plan',
  'assessment-plan',
  'procedure',
  'indication',
  'findings',
  'impression',
  'hospital-course',
  'discharge-diagnosis',
  'admission-diagnosis',
  'preoperative-diagnosis',
  'postoperative-diagnosis',
  'instructions',
  'consent',
  'other',
]);
export type SectionKind = z.infer<typeof SectionKindSchema>;

/** A stretch of a document's text: UTF-16 offsets, `end` exclusive, heading included in the stretch. */
export const SectionSchema = z.object({
  kind: SectionKindSchema,
  heading: z.nullable(z.string()),
  start: z.number(),
  end: z.number(),
});
export type Section = z.infer<typeof SectionSchema>;

export const DocumentKindSchema = z.enum([
  'progress-note',
  'consult-note',
  'history-and-physical',
  'discharge-summary',
  'operative-note',
  'procedure-note',
  'emergency-note',
  'radiology-report',
  'pathology-report',
  'nursing-note',
  'letter',
  'addendum',
  'other',
]);
export type DocumentKind = z.infer<typeof DocumentKindSchema>;

/**
 * One note or report. `id` is unique in the chart and stable over re-reads of the same page; `text` is exactly
 * what evidence offsets point into; `sections` only those that the page's own structure gives (the findings room
 * splits the rest); `signed` null when the page does not say; `completeness` partial when part of it was not in the page;
 * `amends` the id of the document that this one is an addendum to.
 */
export const ChartDocumentSchema = z.object({
  id: z.string(),
  kind: DocumentKindSchema,
  title: z.string(),
  author: z.nullable(z.string()),
  date: z.nullable(DaySchema),
  signed: z.nullable(z.boolean()),
  completeness: z.enum(['whole', 'partial']),
  amends: z.nullable(z.string()),
  text: z.string(),
  sections: z.array(SectionSchema),
  provenance: ProvenanceSchema,
});
export type ChartDocument = z.infer<typeof ChartDocumentSchema>;

const nullableText = z.nullable(z.string());

/** A problem-list row; `code` as printed on the page. */
export const ProblemSchema = z.object({
  text: z.string(),
  code: nullableText,
  status: nullableText,
  onset: z.nullable(DaySchema),
  provenance: ProvenanceSchema,
});
export type Problem = z.infer<typeof ProblemSchema>;

/** `text` is the whole line as shown; `status` as printed (active, stopped, on hold …). */
export const MedicationSchema = z.object({
  text: z.string(),
  name: z.string(),
  dose: nullableText,
  route: nullableText,
  frequency: nullableText,
  status: nullableText,
  provenance: ProvenanceSchema,
});
export type Medication = z.infer<typeof MedicationSchema>;

export const AllergySchema = z.object({ substance: z.string(), reaction: nullableText, provenance: ProvenanceSchema });
export type Allergy = z.infer<typeof AllergySchema>;

/** `panel`: the test or battery it is part of; `value` as printed; `range` the printed reference range; `flag` as printed (H, L, abnormal …). */
export const ResultSchema = z.object({
  panel: nullableText,
  name: z.string(),
  value: z.string(),
  unit: nullableText,
  range: nullableText,
  flag: nullableText,
  date: z.nullable(DaySchema),
  provenance: ProvenanceSchema,
});
export type Result = z.infer<typeof ResultSchema>;

export const VitalSchema = z.object({
  name: z.string(),
  value: z.string(),
  unit: nullableText,
  date: z.nullable(DaySchema),
  provenance: ProvenanceSchema,
});
export type Vital = z.infer<typeof VitalSchema>;

export const OrderSchema = z.object({ text: z.string(), date: z.nullable(DaySchema), provenance: ProvenanceSchema });
export type Order = z.infer<typeof OrderSchema>;

/** A vaccine given; `date` the day it was given. */
export const ImmunizationSchema = z.object({
  vaccine: z.string(),
  date: z.nullable(DaySchema),
  status: nullableText,
  provenance: ProvenanceSchema,
});
export type Immunization = z.infer<typeof ImmunizationSchema>;

/** A procedure done or listed as history; `code` and `status` as printed. */
export const ProcedureSchema = z.object({
  text: z.string(),
  code: nullableText,
  date: z.nullable(DaySchema),
  status: nullableText,
  provenance: ProvenanceSchema,
});
export type Procedure = z.infer<typeof ProcedureSchema>;

/** A billing code already entered in the EHR. `pointers`: the diagnoses it is justified by, as printed (codes, letters or numbers). */
export const BilledCodeSchema = z.object({
  system: z.nullable(z.string()),
  code: z.string(),
  display: nullableText,
  modifiers: z.array(z.string()),
  units: z.nullable(z.number()),
  pointers: z.array(z.string()),
  provenance: ProvenanceSchema,
});
export type BilledCode = z.infer<typeof BilledCodeSchema>;

/** Insurance named on the page. */
export const CoverageSchema = z.object({ payer: z.string(), memberId: nullableText, provenance: ProvenanceSchema });
export type Coverage = z.infer<typeof CoverageSchema>;

/**
 * What an unread part could hold. `document`: a note or report; `list`: rows, values, appointments, nurses' notes, never a
 * provider's statement; `picture`: an image or file whose text cannot be read; `frame`: a part of the window nothing is known of.
 */
export const UnreadKindSchema = z.enum(['document', 'list', 'frame', 'picture']);
export type UnreadKind = z.infer<typeof UnreadKindSchema>;

/**
 * A part of the chart that could not be read, and why, in words for the coder. `origin`: the other site it comes from, which
 * the user may allow us to read.
 */
export const UnreadSchema = z.object({
  kind: UnreadKindSchema,
  what: z.string(),
  why: z.string(),
  frame: z.string(),
  origin: z.optional(z.string()),
});
export type Unread = z.infer<typeof UnreadSchema>;

const lists = {
  documents: z.array(ChartDocumentSchema),
  problems: z.array(ProblemSchema),
  medications: z.array(MedicationSchema),
  allergies: z.array(AllergySchema),
  results: z.array(ResultSchema),
  vitals: z.array(VitalSchema),
  orders: z.array(OrderSchema),
  procedures: z.array(ProcedureSchema),
  immunizations: z.array(ImmunizationSchema),
  codes: z.array(BilledCodeSchema),
  coverages: z.array(CoverageSchema),
  unread: z.array(UnreadSchema),
};

const LISTS = Object.keys(lists) as (keyof typeof lists)[];

/**
 * One frame's place: `key` unique in the window; `path` the keys of its ancestors from the top, itself last;
 * `url` origin and path only (queries carry ids); `visibility` of the whole chain of frames.
 */
export const FrameSchema = z.object({
  key: z.string(),
  path: z.array(z.string()),
  url: z.string(),
  title: z.string(),
  visibility: VisibilitySchema,
});
export type Frame = z.infer<typeof FrameSchema>;

/** An adapter whose own check of a page failed, so that the generic reader took over, and what was amiss in words for the coder. */
export const FellBackSchema = z.object({ adapter: z.string(), why: z.string() });

/**
 * What a frame tells of the order of its all-digit dates. `dayFirst`, `monthFirst`: a date of its own, or a field that says how
 * dates are written, allows that order only. `open`: days of its facts that were read month first and could be day first.
 */
export const DayOrderSchema = z.object({ dayFirst: z.boolean(), monthFirst: z.boolean(), open: z.array(DaySchema) });
export type DayOrder = z.infer<typeof DayOrderSchema>;

/**
 * What one frame's reader found. `adapter` read it; `fellBack` says which adapter knew the page and could not read it.
 * `patient` null: this frame names no patient. `patientRef`: the EHR's own number of the patient, which pages carry and do not print. `covers`: the lists whose end was reached, told by readers of the EHR's record only.
 */
export const FrameReportSchema = z.object({
  frame: FrameSchema,
  adapter: z.string(),
  fellBack: z.nullable(FellBackSchema),
  patient: z.nullable(PatientSchema),
  patientRef: z.optional(z.string()),
  encounter: z.nullable(EncounterSchema),
  covers: z.optional(z.array(z.enum(LISTS))),
  days: z.optional(DayOrderSchema),
  ...lists,
});
export type FrameReport = z.infer<typeof FrameReportSchema>;

/**
 * The merged chart. `identity`: verified = a banner names the patient and every counted frame agrees;
 * unverified = no banner; conflict = frames on screen disagree, named in `disagreeing`. Lists are never null:
 * an empty list means none was seen, and `unread` says what was out of sight. `fromRecord`: parts that the page did not
 * show and the EHR's own record gave; absent where there are none. `daysAssumed`: dates such as 03/04/2026 were read month first
 * although nothing told that order; absent where something did.
 */
export const ChartSchema = z.object({
  source: z.object({
    adapters: z.array(z.string()),
    fellBack: z.array(FellBackSchema),
    frames: z.array(FrameSchema),
    ignoredFrames: z.array(z.object({ key: z.string(), why: z.string() })),
    readAt: z.number(),
    identity: z.enum(['verified', 'unverified', 'conflict']),
    disagreeing: z.array(z.string()),
    fromRecord: z.optional(z.array(z.string())),
    daysAssumed: z.optional(z.literal(true)),
  }),
  patient: z.nullable(PatientSchema),
  encounter: z.nullable(EncounterSchema),
  ...lists,
});
export type Chart = z.infer<typeof ChartSchema>;

/** A quote of a document: offsets are exact, `quote` is the text between them, `section` where it stands. */
export const EvidenceSchema = z.object({
  document: z.string(),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
  section: z.nullable(SectionKindSchema),
});
export type Evidence = z.infer<typeof EvidenceSchema>;
