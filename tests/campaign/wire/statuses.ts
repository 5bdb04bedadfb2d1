/** Every status that a claim may be answered with, before it is applied or after. */
import { barred, type Exchange, outcome, refused, unclear, type WireFault } from './fault';

/** Answers without applying. `text`: an OperationOutcome, or the words of whatever stands before the endpoint. */
const says =
  (status: number, text: string, headers: Record<string, string> = {}) =>
  async ({ body, reply }: Exchange): Promise<void> => {
    await body();
    reply(status, text, headers);
  };

const appliedThen =
  (status: number) =>
  async ({ apply, reply }: Exchange): Promise<void> => {
    await apply();
    reply(status, '<h1>Gateway</h1>', { 'Content-Type': 'text/html' });
  };

const bare = (status: number): RegExp => new RegExp(`The endpoint answered ${status}\\.`);

export const STATUSES: WireFault[] = [
  refused('400', /Claim\.item is missing\./, says(400, outcome('invalid', 'Claim.item is missing.'))),
  refused('413', /too large for the endpoint/, says(413, '')),
  refused('422', /The payer is not known here\./, says(422, outcome('business-rule', 'The payer is not known here.'))),
  refused('412', /more than once/, says(412, outcome('multiple-matches', 'Two claims match.')), { mayBeThere: true }),
  refused('409-version', /Somebody else changed this claim/, says(409, outcome('conflict', 'The version is not the current one.')), {
    mayBeThere: true,
  }),
  barred('403', /This account sends no claims\./, says(403, outcome('forbidden', 'This account sends no claims.'))),
  barred('404', /No such place\./, says(404, outcome('not-found', 'No such place.'))),
  barred('405', /no place for claims/, says(405, '')),
  unclear('408', bare(408), says(408, '')),
  unclear('425', bare(425), says(425, '')),
  unclear('409-in-progress', /Its twin is being worked on\./, says(409, outcome('lock-error', 'Its twin is being worked on.'))),
  unclear('500-before', /Out of order\./, says(500, outcome('exception', 'Out of order.'))),
  unclear('500-after-apply', bare(500), appliedThen(500)),
  unclear('502', bare(502), says(502, '<h1>Bad gateway</h1>', { 'Content-Type': 'text/html' })),
  unclear('502-after-apply', bare(502), appliedThen(502)),
  unclear('503', bare(503), says(503, '')),
  unclear('504-after-apply', bare(504), appliedThen(504)),
];
