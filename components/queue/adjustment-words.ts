/**
 * Claim Adjustment Reason Codes that coding can cause, in our own words: what it means, and what usually corrects it.
 * Codes: X12 external code list 139, as in force in 2026. Others show the payer's own text.
 */
const WORDS: Record<string, [string, string]> = {
  '4': ['The modifier does not fit the procedure, or one is missing.', 'Correct the modifier.'],
  '5': ['The place of service does not fit the procedure.', 'Correct the place of service.'],
  '6': ['The patient’s age does not fit the procedure.', 'Check birth date and code.'],
  '7': ['The patient’s sex does not fit the procedure.', 'Check the sex on file and the code; a modifier may be due.'],
  '8': ['The provider’s specialty does not fit the procedure.', 'Check taxonomy and rendering provider.'],
  '9': ['The patient’s age does not fit the diagnosis.', 'Check birth date and diagnosis.'],
  '10': ['The patient’s sex does not fit the diagnosis.', 'Check the sex on file and the diagnosis.'],
  '11': ['The diagnosis does not support the procedure.', 'Point the line to the documented reason, or code it more specifically.'],
  '12': ['The diagnosis does not fit the kind of provider.', 'Check diagnosis and taxonomy.'],
  '16': ['Something is missing or invalid.', 'Read the remark beside it and fill the field.'],
  '18': ['The same service was claimed before.', 'If it was done twice, say so with a repeat modifier; else nothing is due.'],
  '22': ['Another payer comes first.', 'Check the order of coverage.'],
  '29': ['It came after the filing limit.', 'Send the proof of the first acceptance.'],
  '31': ['The payer does not know the patient as insured.', 'Check member number and eligibility.'],
  '49': ['Counted as a routine examination.', 'Check whether it was screening or diagnostic, and the diagnosis listed first.'],
  '50': ['Not considered medically necessary.', 'Check whether a documented diagnosis supports it; appeal if it does.'],
  '96': ['Not covered.', 'Read the remark beside it.'],
  '97': ['Counted as part of another service.', 'If the services were separate and it is documented, say so with the modifier.'],
  '140': ['Name and member number do not belong together.', 'Check both against the card.'],
  '170': ['This kind of provider may not bill the procedure.', 'Check taxonomy and rendering provider.'],
  '236': ['The procedures may not be billed together that day.', 'Check the edit; a modifier may be due if both were separate.'],
};

/** Our words for a reason given as `11`, `CO-11` or `CARC 11`; null when the code is not one of these. */
export function adjustmentWords(code: string): { means: string; correctBy: string } | null {
  const number = /^(?:(?:CO|PR|OA|PI|CR)[\s-]*|CARC[\s-]*)?(\d{1,3})$/i.exec(code.trim())?.[1];
  const found = number === undefined ? undefined : WORDS[number];
  return found === undefined ? null : { means: found[0], correctBy: found[1] };
}
