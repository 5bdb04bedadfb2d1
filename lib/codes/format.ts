/** How codes are written. */
import type { CodeSystem } from './code';

/** The code as the loaded sets write it: upper case, ICD-10-CM with its dot after the third character, others without. */
export function writtenCode(system: CodeSystem, typed: string): string {
  const bare = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return system === 'ICD-10-CM' && bare.length > 3 ? `${bare.slice(0, 3)}.${bare.slice(3)}` : bare;
}

/** The code without its dot, as files and claims print it. */
export const bareCode = (code: string): string => code.replace('.', '');

/** Two characters, HCPCS Level II Record Layout, record types 7 and 8. */
export const isModifier = (system: CodeSystem, code: string): boolean => system === 'HCPCS' && code.length === 2;
