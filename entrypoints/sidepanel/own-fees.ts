/** The demonstration fee schedule, as text. */
export const texts = import.meta.glob<string>('../../codesets/demo-fee-schedule.csv', { query: '?raw', eager: true, import: 'default' });
