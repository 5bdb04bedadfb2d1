import { readReason } from '../../lib/review/denial-reason';

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
  '45': ['The charge is above what the contract allows.', 'Nothing is to be corrected.'],
  '49': ['Counted as a routine examination.', 'Check whether it was screening or diagnostic, and the diagnosis listed first.'],
  '50': ['Not considered medically necessary.', 'Check whether a documented diagnosis supports it; appeal if it does.'],
  '54': [
    'More than one surgeon or an assistant is not paid for this.',
    'Check whether the procedure allows an assistant, and the modifier.',
  ],
  '58': ['The treatment was given in a place that does not count for it.', 'Correct the place of service or the type of bill.'],
  '59': [
    'Cut under the rule for several procedures in one session.',
    'Check the order of the lines and their modifiers; else nothing is due.',
  ],
  '96': ['Not covered.', 'Read the remark beside it; it may be the patient’s to pay.'],
  '97': ['Counted as part of another service.', 'If the services were separate and it is documented, say so with the modifier.'],
  '107': ['The service it belongs to is not on the claim.', 'Add the primary service if it was done and documented.'],
  '109': ['Another payer or contractor is responsible.', 'Send it to the right payer.'],
  '119': ['The benefit’s limit is used up.', 'Check how often and how many units; a modifier may say why more was due.'],
  '140': ['Name and member number do not belong together.', 'Check both against the card.'],
  '146': ['The diagnosis was not valid on the day of service.', 'Take the code of the release in force on that day.'],
  '147': ['The contracted rate does not hold for this.', 'Nothing in the coding; ask the contracting office.'],
  '150': [
    'The documentation does not carry this level of service.',
    'Judge the level again from the note; send the note if it carries it.',
  ],
  '151': ['The documentation does not carry this many or this often.', 'Check the units; send the note if it carries them.'],
  '163': ['The attachment that the claim speaks of did not come.', 'Send the attachment.'],
  '167': ['The diagnosis is not covered.', 'Check for a documented diagnosis that is; else appeal.'],
  '170': ['This kind of provider may not bill the procedure.', 'Check taxonomy and rendering provider.'],
  '172': ['A provider of this specialty is not paid for it.', 'Check taxonomy and rendering provider.'],
  '181': ['The procedure was not valid on the day of service.', 'Take the code in force on that day.'],
  '182': ['The modifier was not valid on the day of service.', 'Take the modifier in force on that day.'],
  '183': ['The referring provider may not refer for this.', 'Check the referring provider’s NPI and enrolment.'],
  '184': ['The ordering provider may not order this.', 'Check the ordering provider’s NPI and enrolment.'],
  '185': ['The rendering provider may not perform this.', 'Check the rendering provider’s NPI and enrolment.'],
  '197': ['No authorization was on file.', 'Add its number, or ask for one after the fact.'],
  '198': ['More was done than was authorized.', 'Check dates and units against the authorization; ask for an extension.'],
  '199': ['Revenue code and procedure do not go together.', 'Correct the pair.'],
  '204': ['The patient’s plan does not cover this.', 'It may be the patient’s to pay; another code only if it is the true one.'],
  '222': ['More than the contract allows for the period.', 'Check the units; a modifier may say why more was due.'],
  '226': ['The provider did not send what was asked for, or not all of it.', 'Send what the payer asked for.'],
  '227': ['The patient did not send what was asked for, or not all of it.', 'Have the patient answer the payer.'],
  '231': ['Two procedures exclude each other on one day.', 'Keep the one that was done.'],
  '234': ['Not paid on its own.', 'Read the remark beside it; it may belong to another line.'],
  '236': ['The procedures may not be billed together that day.', 'Check the edit; a modifier may be due if both were separate.'],
  '252': ['Documentation is needed to decide.', 'Send the part of the record that the remark names.'],
  '256': ['The contract does not pay for this.', 'Nothing in the coding; look at the payer’s policy.'],
  B7: ['The provider was not certified for this on that day.', 'Check enrolment and the day of service.'],
  B15: ['A service that must come with it is missing.', 'Add the qualifying service if it was done and documented.'],
  B16: ['The patient does not count as new.', 'Take the code for an established patient.'],
  B20: ['Another provider did all or part of it.', 'Check who did what; a modifier for a part may be due.'],
};

/** Remittance Advice Remark Codes that speak of coding, in our own words: what to look at. Codes: X12 external code list 411, 2026. */
const REMARKS: Record<string, string> = {
  M15: 'the service is part of another one',
  M20: 'the procedure code is missing or not valid',
  M25: 'the note does not carry the level billed',
  M51: 'the procedure code is missing or not valid',
  M53: 'the units are missing or not valid',
  M64: 'another diagnosis is missing or not valid',
  M76: 'the diagnosis is missing or not valid',
  M77: 'the place of service is missing or not valid',
  M80: 'not paid together with another service of the same session',
  M127: 'the patient’s record for this service was not sent',
  MA63: 'the principal diagnosis is missing or not valid',
  MA65: 'the admitting diagnosis is missing or not valid',
  MA130: 'it could not be processed as sent, and goes again as a new claim',
  N56: 'the code is wrong for the service or for its day',
  N115: 'decided by a local coverage policy (LCD)',
  N290: 'the rendering provider’s number is missing or not valid',
  N386: 'decided by a national coverage policy (NCD)',
  N519: 'the modifiers do not go together',
  N822: 'a modifier is missing',
  N823: 'a modifier is not valid or not complete',
};

/** Who bears what was taken off (835 CAS01). */
export const GROUP_WORDS: Record<string, string> = {
  CO: 'the provider bears it under the contract',
  PR: 'the patient bears it',
  OA: 'another adjustment',
  PI: 'the payer took it off',
  CR: 'a correction of an earlier answer',
};

/** Our words for a reason given as `11`, `CO-11` or `CARC 11`; null when the code is not one of these. */
export function adjustmentWords(code: string): { means: string; correctBy: string } | null {
  const reason = readReason({ code });
  const found = reason.kind === 'carc' ? WORDS[reason.code] : undefined;
  return found === undefined ? null : { means: found[0], correctBy: found[1] };
}

/** Our words for a remark code, as a part of a sentence; null when it is not one of these. */
export const remarkWords = (code: string): string | null => REMARKS[readReason({ code }).code] ?? null;
