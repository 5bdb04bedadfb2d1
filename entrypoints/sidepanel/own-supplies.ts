/** Starter set of HCPCS Level II, as text. */
export const texts = import.meta.glob<string>('../../codesets/hcpcs/*.tsv', { query: '?raw', eager: true, import: 'default' });
