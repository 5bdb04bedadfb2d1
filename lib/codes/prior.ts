/** How likely a row is what a coder wants, before any word is compared: between about 0.3 and 1. */
import type { CodeRow } from './code';
import { isModifier } from './format';

/** Titles longer than this (characters) begin to count against a row. */
const LONG_TITLE = 70;

export function priorOf({ system, code, display, billable }: Pick<CodeRow, 'system' | 'code' | 'display' | 'billable'>): number {
  let prior = billable ? 1 : 0.55;
  if (/\bunspecified\b|, NOS\b|\bwithout complications?$/i.test(display)) prior *= 1.08;
  if (/\bsubsequent encounter\b/i.test(display)) prior *= 0.8;
  else if (/\bsequela$/i.test(display)) prior *= 0.6;
  else if (/\binitial encounter\b/i.test(display)) prior *= 1.03;
  if (/^Other\b|\bother specified\b/i.test(display)) prior *= 0.96;
  if (display.length > LONG_TITLE) prior *= Math.max(0.85, 1 - (display.length - LONG_TITLE) / 1000);
  if (system === 'ICD-10-PCS') prior *= 0.75;
  if (isModifier(system, code)) prior *= 0.85;
  return Math.min(prior, 1.12) / 1.12;
}
