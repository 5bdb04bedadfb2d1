/** Amounts in dollars as sites print them. */

const AMOUNT = /^(-)?\s*(?:\$|usd)?\s*(-)?\s*(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d+))?\s*(?:usd)?(-)?$/i;
const BRACKETED = /^\((.*)\)$/;
/** Further than this from a whole cent is no rounding of a spreadsheet. */
const NOISE = 1e-6;

/** Integer cents of `$1,250.00`, `148`, `.5`, `USD 12.00`; negative for `(12.00)` and `-12.00`; null when it is no amount in whole cents. */
export function readCents(printed: string): number | null {
  const text = printed.trim();
  const inner = BRACKETED.exec(text)?.[1]?.trim();
  const [, before, between, whole = '', fraction = '', after] = AMOUNT.exec(inner ?? text) ?? [];
  if (whole === '' && fraction === '') return null;
  const exact = Number(`${whole.replace(/,/g, '') || '0'}.${fraction || '0'}`) * 100;
  const cents = Math.round(exact);
  if (Math.abs(cents - exact) > NOISE || !Number.isSafeInteger(cents)) return null;
  const negative = inner !== undefined || before || between || after;
  return negative && cents !== 0 ? -cents : cents;
}
