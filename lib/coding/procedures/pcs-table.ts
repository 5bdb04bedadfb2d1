/** Procedures of the lexicon and their ICD-10-PCS codes, FY 2026. */
import type { PcsRule } from './pcs-rule';

export const PCS_TABLE: Readonly<Record<string, PcsRule>> = {};
