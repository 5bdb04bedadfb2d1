/** What claim rules keep asking of a coded encounter. */
import type { Code } from '../codes/code';
import type { Diagnosis, ServiceLine } from '../coding/coded-encounter';
import type { Subject } from './rule';

/** The code without its dot, upper case: how instructions write prefixes. */
export const bare = ({ code }: { code: string }): string => code.replace('.', '').toUpperCase();

/** Whether a code stands at or below one of the prefixes (without dot). */
export const isUnder = (code: { code: string }, prefixes: string[]): boolean => prefixes.some((prefix) => bare(code).startsWith(prefix));

const label = (code: Code): string => (code.display && code.display !== code.code ? `${code.code} ${code.display}` : code.code);

export const ofDiagnosis = ({ id, code }: Diagnosis): Subject => ({ kind: 'diagnosis', id, label: label(code) });
export const ofLine = ({ id, procedure }: ServiceLine): Subject => ({ kind: 'line', id, label: label(procedure) });
export const ofClaim = (id: string, text: string): Subject => ({ kind: 'claim', id, label: text });
