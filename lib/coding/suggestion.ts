/** An offer of one code with the sentence that supports it; nothing is coded until a person takes it. */
import type { Evidence } from '../chart/chart';
import type { Code } from '../codes/code';
import type { Contrary } from './contrary';

/**
 * `id` is stable over re-reads (concept and code). `path` is the rule path in order, for an auditor
 * (`['I.C.9.a.1: hypertension with heart failure', …]`); `reason` its one-sentence summary. `alternatives` were weighed
 * and are offered. `problem` groups suggestions of one condition. `contrary`: what the chart says against it. Never without evidence.
 */
export interface Suggestion {
  id: string;
  code: Code;
  reason: string;
  path: string[];
  evidence: [Evidence, ...Evidence[]];
  confidence: 'strong' | 'likely' | 'possible';
  alternatives: Code[];
  problem: string;
  contrary: Contrary[];
}
