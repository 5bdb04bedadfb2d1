/** A question to a provider about the documentation: neutral, with its indicators and its options. */
import type { Evidence } from '../chart/chart';

/** `options` in alphabetical or clinical order; "Other" and "Unable to determine" always close the list. */
export interface Query {
  id: string;
  rule: string;
  subject: string;
  stem: string;
  indicators: Evidence[];
  options: string[];
  state: 'draft' | 'sent' | 'answered' | 'withdrawn';
}
