/**
 * Whether ten digits are a well-formed NPI: the Luhn check over `80840` and the number (ISO/IEC 7812; CMS, "Requirements
 * for National Provider Identifier (NPI) and NPI Check Digit", 2004). Does not judge whether it was ever issued.
 */
export function isNpi(text: string): boolean {
  if (!/^\d{10}$/.test(text)) return false;
  const sum = [...`80840${text}`].toReversed().reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
