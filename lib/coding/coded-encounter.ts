/** The coder's work on one encounter: diagnoses in order, procedures, service lines. */
import * as z from 'zod/mini';
import { DaySchema, EvidenceSchema } from '../chart/chart';
import { CodeSchema } from '../codes/code';

/** Decides the rule for uncertain diagnoses (ICD-10-CM Official Guidelines II.H inpatient, IV.H outpatient). */
export const SettingSchema = z.enum(['outpatient', 'emergency', 'inpatient']);
export type Setting = z.infer<typeof SettingSchema>;

/** A quote kept with a finalised code; `hash` is SHA-256 (hex) of the whole document's text when it was accepted. */
export const KeptEvidenceSchema = z.extend(EvidenceSchema, { hash: z.nullable(z.string()) });
export type KeptEvidence = z.infer<typeof KeptEvidenceSchema>;

/**
 * One diagnosis. Order in the list is claim order; `role` first-listed (outpatient) or principal (inpatient) belongs to
 * the first. `poa`: present on admission, inpatient only (ICD-10-CM Official Guidelines, Appendix I).
 */
export const DiagnosisSchema = z.object({
  id: z.string(),
  code: CodeSchema,
  evidence: z.array(KeptEvidenceSchema),
  role: z.enum(['principal', 'first-listed', 'secondary', 'admitting', 'reason-for-visit', 'external-cause']),
  poa: z.optional(z.enum(['Y', 'N', 'U', 'W', 'exempt'])),
  source: z.enum(['suggestion', 'search', 'chart', 'fix']),
});
export type Diagnosis = z.infer<typeof DiagnosisSchema>;

/** An ICD-10-PCS procedure of an inpatient stay. */
export const ProcedureSchema = z.object({
  id: z.string(),
  code: CodeSchema,
  date: z.nullable(DaySchema),
  evidence: z.array(KeptEvidenceSchema),
});
export type Procedure = z.infer<typeof ProcedureSchema>;

/**
 * A service line (837P loop 2400, CMS-1500 box 24). `diagnosisIds` name diagnoses, never positions: only the claim
 * room turns them into pointers. `chargeCents` is the whole line's charge in integer cents (SV102).
 */
export const ServiceLineSchema = z.object({
  id: z.string(),
  procedure: CodeSchema,
  modifiers: z.array(z.string()),
  units: z.number(),
  chargeCents: z.nullable(z.number()),
  serviceDate: z.nullable(DaySchema),
  placeOfService: z.nullable(z.string()),
  diagnosisIds: z.array(z.string()),
  revenueCode: z.optional(z.string()),
});
export type ServiceLine = z.infer<typeof ServiceLineSchema>;

/** A failed rule that a person overrode. `subject` is the subject's id in the issue. */
export const BypassSchema = z.object({ rule: z.string(), subject: z.string(), reason: z.string(), at: z.number() });

/**
 * `encounter.date` is the day of service (admission for a stay), `endDate` the day of discharge.
 * `chartHash`: SHA-256 (hex) of the chart's documents in order when the coding was finalised, null before.
 */
export const CodedEncounterSchema = z.object({
  encounter: z.object({ ref: z.nullable(z.string()), date: z.nullable(DaySchema), endDate: z.nullable(DaySchema) }),
  setting: SettingSchema,
  diagnoses: z.array(DiagnosisSchema),
  procedures: z.array(ProcedureSchema),
  lines: z.array(ServiceLineSchema),
  bypasses: z.array(BypassSchema),
  codeSetVersions: z.record(z.string(), z.string()),
  chartHash: z.nullable(z.string()),
});
export type CodedEncounter = z.infer<typeof CodedEncounterSchema>;

/** The day on which codes, edits and rules are judged: discharge for an inpatient stay, else the day of service. */
export function judgedOn(coded: CodedEncounter): string | null {
  return coded.setting === 'inpatient' ? (coded.encounter.endDate ?? coded.encounter.date) : coded.encounter.date;
}
