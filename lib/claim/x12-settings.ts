/** What a site says about its claim files: who it is to its clearinghouse, and by which numbers the payers go. */
import * as z from 'zod/mini';
import type { Interchange } from './x12';
import type { X12Office } from './x12-loops';
import { carries, words } from './x12-text';

/**
 * `submitter.id`, `receiver.id`: as the clearinghouse gave them (NM109 of loops 1000A and 1000B). `senderId`, `receiverId`: ISA06 and
 * ISA08; empty: the same. Qualifiers: ISA05 and ISA07, X12 data element I05, `ZZ` mutually defined. `test`: ISA15.
 */
export const X12SettingsSchema = z.object({
  submitter: z.object({ name: z.string(), id: z.string(), contact: z.string(), phone: z.string() }),
  receiver: z.object({ name: z.string(), id: z.string() }),
  senderQualifier: z.string(),
  senderId: z.string(),
  receiverQualifier: z.string(),
  receiverId: z.string(),
  payerIds: z.array(z.object({ payer: z.string(), id: z.string() })).check(z.maxLength(1_000)),
  test: z.boolean(),
});
export type X12Settings = z.infer<typeof X12SettingsSchema>;

/** Sentences for what keeps a file from being written at all; empty when one can be. */
export function settingsLacks(settings: X12Settings): string[] {
  const { submitter, receiver, senderQualifier, receiverQualifier, senderId, receiverId } = settings;
  const lacks: string[] = [];
  if (words(submitter.name, 60) === '') lacks.push("The submitter's name is missing.");
  if (words(submitter.contact, 60) === '') lacks.push("The submitter's contact is missing.");
  if (!/^\d{10}$/.test(submitter.phone)) lacks.push("The submitter's phone number is not ten digits.");
  if (words(receiver.name, 60) === '') lacks.push("The receiver's name is missing.");
  // GS02 and GS03 take 2 to 15 characters, ISA06 and ISA08 as many.
  for (const [whose, id] of [
    ['submitter', submitter.id],
    ['receiver', receiver.id],
    ['sender', senderId || submitter.id],
    ['receiving system', receiverId || receiver.id],
  ] as const)
    if (!carries(id) || id.length < 2 || id.length > 15) lacks.push(`The ${whose}'s ID is not 2 to 15 characters that X12 carries.`);
  for (const qualifier of [senderQualifier, receiverQualifier])
    if (!/^[0-9A-Z]{2}$/.test(qualifier)) lacks.push('An ID qualifier is not two capital letters or digits.');
  return [...new Set(lacks)];
}

export const officeOf = ({ submitter, receiver }: X12Settings): X12Office => ({ submitter, receiver });

/** The interchange's ends, without its numbers and time. */
export const endsOf = (settings: X12Settings): Pick<Interchange, 'sender' | 'receiver' | 'test'> => ({
  sender: { qualifier: settings.senderQualifier, id: settings.senderId || settings.submitter.id },
  receiver: { qualifier: settings.receiverQualifier, id: settings.receiverId || settings.receiver.id },
  test: settings.test,
});

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

/** The number of a payer by its name, whatever its capitals and blanks; null where the site gave none. */
export function payerIdIn({ payerIds }: X12Settings, payer: string): string | null {
  return payerIds.find((each) => plain(each.payer) === plain(payer) && each.id !== '')?.id ?? null;
}
