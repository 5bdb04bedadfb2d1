/** What changed between two releases of a code set. */
import type { CodeRow, CodeSystem } from './code';

/**
 * One code's change. `became-header` and `became-billable`: the same characters changed their standing, which a diff of
 * codes alone would miss. `successors`: by the conversion table of the later release; empty also where none is loaded.
 */
export interface Change {
  kind: 'added' | 'deleted' | 'became-header' | 'became-billable' | 'revised';
  code: string;
  before: CodeRow | null;
  after: CodeRow | null;
  successors: string[];
}

/** `touched`: changes that meet something of the site's: a favourite, a code in a draft, a line of the fee schedule. */
export interface WhatChanged {
  system: CodeSystem;
  from: string;
  to: string;
  changes: Change[];
  counts: Record<Change['kind'], number>;
  touched: { code: string; where: 'favourite' | 'draft' | 'fee-schedule'; change: Change }[];
  /** Whether a conversion table for the later release is loaded; without it no successor is known. */
  successorsKnown: boolean;
}
