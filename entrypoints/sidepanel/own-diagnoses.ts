/** Starter set of ICD-10-CM, as text. */
export const texts = import.meta.glob<string>('../../codesets/icd-10-cm/*.tsv', { query: '?raw', eager: true, import: 'default' });
