/** How likely a row is what a coder wants, before any word is compared: between about 0.2 and 1. */
import type { CodeRow } from '../code';
import { isModifier } from '../format';

/** Titles longer than this (characters) begin to count against a row. */
const LONG_TITLE = 70;
/** What the likeliest row would reach. */
const HIGHEST = 1.65;

/** How often the indexes and tables lead to a code, and whether a main term of the alphabetic index means it by itself. */
export interface Pointed {
  times: number;
  main: boolean;
}
export const NOT_POINTED: Pointed = { times: 0, main: false };

export function priorOf(
  { system, code, display, billable }: Pick<CodeRow, 'system' | 'code' | 'display' | 'billable'>,
  { times, main }: Pointed,
): number {
  let prior = billable ? 1 : 0.35;
  if (/\bunspecified\b|, NOS\b|\bwithout complications?$/i.test(display)) prior *= 1.2;
  if (/\bsubsequent encounter\b/i.test(display)) prior *= 0.78;
  else if (/\bsequela$/i.test(display)) prior *= 0.45;
  else if (/\binitial encounter\b/i.test(display)) prior *= 1.03;
  // A fracture not said to be open or closed is coded closed (ICD-10-CM Official Guidelines I.C.19.c).
  if (/\bfor open fracture\b/i.test(display)) prior *= 0.88;
  // Poisoning of intent not said is coded as accidental (I.C.19.e.5.b).
  if (/\b(?:assault|undetermined)\b/i.test(display)) prior *= 0.92;
  if (/\bwithout\b/i.test(display)) prior *= 1.05;
  if (/^Other\b|\bother specified\b/i.test(display)) prior *= 0.96;
  if (display.length > LONG_TITLE) prior *= Math.max(0.85, 1 - (display.length - LONG_TITLE) / 1000);
  if (system === 'ICD-10-PCS') prior *= 0.75;
  if (isModifier(system, code)) prior *= 0.85;
  if (times > 0) prior *= 1 + Math.min(0.2, 0.04 * Math.log2(1 + times));
  if (main) prior *= 1.08;
  return Math.min(prior, HIGHEST) / HIGHEST;
}
