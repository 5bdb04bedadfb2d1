/** What people call it, by code. Written by hand. */
export const LAY_SYNONYMS = `
I10	high blood pressure; hypertension
`;
