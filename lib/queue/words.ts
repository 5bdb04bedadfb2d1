/** What the endpoint says in words may name a patient: it is kept sealed, and the row keeps codes only. */
import * as z from 'zod/mini';
import type { Sealed } from '../vault/seal';
import type { Reasons } from './advance';
import { type Cipher, openPart, sealPart } from './payload';

const WordsSchema = z.array(z.string());
const CODE = /^[\w.:-]{1,40}$/;
/** A reference identification (X12 REF02): at most 50 characters of the basic and extended sets. */
const CONTROL_NUMBER = /^[\w .,:;/\\+&#()@=!?$%'"[\]{}|-]{1,50}$/;

/** The reasons without their words; what stands in a code's place and is none goes with them. */
export const plain = (reasons: Reasons): Reasons =>
  reasons.map((reason) => ({ ...reason, code: CODE.test(reason.code) ? reason.code : 'other', text: '' }));

/** A number that could not be sent back to the payer (REF*F8) is none. */
export const plainControlNumber = (number: string | null): string | null =>
  number !== null && CONTROL_NUMBER.test(number) ? number : null;

/** The words of the reasons, sealed in their order; null when there is none. */
export const sealWords = async (cipher: Cipher, claimId: string, reasons: Reasons): Promise<Sealed | null> =>
  reasons.some(({ text }) => text !== '')
    ? sealPart(
        cipher,
        claimId,
        'words',
        reasons.map(({ text }) => text),
      )
    : null;

/** The reasons with their words again, as far as these can be opened. */
export async function withWords(cipher: Cipher, claimId: string, reasons: Reasons, sealed: Sealed | undefined): Promise<Reasons> {
  const words = sealed ? await openPart(cipher, claimId, 'words', sealed, WordsSchema) : null;
  return words?.length === reasons.length ? reasons.map((reason, at) => ({ ...reason, text: words[at] ?? '' })) : reasons;
}
