/** NCCI has edits for Medicare and others, in the same layouts, for Medicaid. */

/** What a variant begins with: nothing for Medicare's edits, `medicaid-` for those that a name says are Medicaid's (`MCD_MUE_…`). */
export const programOf = (names: readonly string[]): string =>
  names.some((name) => /medicaid|(?:^|[^a-z])mcd(?:[^a-z]|$)/i.test(name)) ? 'medicaid-' : '';
