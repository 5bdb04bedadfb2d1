/** What may follow an answered claim: sent again as new, replaced, taken back, or nothing yet. */
import type { ClaimRequest } from '../claim/claim';
import type { QueueEntry } from './entry';

/** `mayBeThere`: the endpoint may have it although nobody said so. */
type Answered = Pick<QueueEntry, 'state' | 'frequency' | 'reasons'> & { mayBeThere?: boolean | undefined };
type Prior = ClaimRequest['prior'];

/**
 * `frequency`: X12 CLM05-3 of the correction; `prior`: the claim that a replacement names to the payer, null for a new one.
 * `why`: a sentence for the person who corrects, without patient data.
 */
export type Correction = { ok: true; frequency: '1' | '7'; prior: Prior; why: string } | { ok: false; why: string };

/** RARC MA130: the claim could not be processed and has no appeal; the payer wants a new one. */
const UNPROCESSABLE = 'MA130';

const no = (why: string): Correction => ({ ok: false, why });
const anew = (why: string): Correction => ({ ok: true, frequency: '1', prior: null, why: `${why}, so it goes again as a new claim.` });

const replacing = (prior: Prior): Correction =>
  prior === null
    ? no("The payer's answer names no claim control number, without which a correction cannot be sent.")
    : {
        ok: true,
        frequency: '7',
        prior,
        why: `The payer judged it as ${prior.payerControlNumber}, so the correction replaces that claim.`,
      };

/**
 * How a claim in this state is corrected; `prior`: what the payer judged of its lineage, if anything. Adjudicated: by a replacement (7)
 * that names the payer's control number. Rejected, held or returned as unprocessable: it was never adjudicated, so it goes again as
 * what it was, an original (1) or the replacement of what the payer did judge (X12 TR3 005010X222A1, CLM05-3).
 */
export function correctionOf({ state, frequency, reasons, mayBeThere }: Answered, prior: Prior): Correction {
  switch (state) {
    case 'paid':
    case 'partial':
    case 'denied':
    case 'rejected':
    case 'held-human': {
      const judged = state !== 'rejected' && state !== 'held-human';
      if (frequency === '8') return no('This takes a claim back. It cannot be corrected, only sent once more.');
      if (state === 'held-human' && mayBeThere === true)
        return no('The endpoint may have this claim already. Release it unchanged, or ask the billing office what became of it.');
      if (state === 'denied' && reasons.some(({ code }) => code === UNPROCESSABLE)) return anew('The payer could not process it (MA130)');
      if (judged || frequency === '7') return replacing(prior);
      return anew(state === 'rejected' ? 'It was turned away before the payer judged it' : 'No payer has judged it');
    }
    case 'superseded':
      return no('This claim was corrected before. Correct its latest version.');
    case 'quarantined':
      return no('This claim cannot be read on this device. Ask the billing office about it by its control number.');
    default:
      return no('This claim is not answered yet. It can be corrected once its answer is here.');
  }
}

/** Whether the claim can be taken back (frequency 8): what was adjudicated, or a void that was turned away; `prior` as above. */
export const mayVoid = ({ state, frequency }: Answered, prior: Prior): boolean =>
  prior !== null && (frequency === '8' ? state === 'rejected' : state === 'paid' || state === 'partial' || state === 'denied');
