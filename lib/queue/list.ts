/** The queue by pages, as its list shows it. */
import type { QueueItem, QueueState } from './entry';
import { type Cipher, openSummary, type Summary } from './payload';
import type { OutboxRow, QueueDb } from './store';
import { withWords } from './words';

/**
 * `limit` at most so many; `before`: only claims of a smaller sequence number; `states`: only these, left out: all; `patient`: only
 * this one's, by keyed hash, and then of all states.
 */
export interface Page {
  limit: number;
  before?: number | undefined;
  states?: readonly QueueState[] | undefined;
  patient?: string | undefined;
}

const below = (low: IDBValidKey, high: IDBValidKey): IDBKeyRange => IDBKeyRange.bound(low, high, false, true);

/** The page's rows, newest first. */
export async function rowsOf(db: QueueDb, { limit, before = Number.POSITIVE_INFINITY, states, patient }: Page): Promise<OutboxRow[]> {
  const store = db.transaction('outbox').store;
  const take = async (index: 'order' | 'patient' | 'sequence', range: IDBKeyRange): Promise<OutboxRow[]> => {
    const rows: OutboxRow[] = [];
    for (let at = await store.index(index).openCursor(range, 'prev'); at && rows.length < limit; at = await at.continue())
      rows.push(at.value);
    return rows;
  };
  if (patient !== undefined) return take('patient', below([patient, Number.NEGATIVE_INFINITY], [patient, before]));
  if (states === undefined) return take('sequence', below(Number.NEGATIVE_INFINITY, before));
  const pages = await Promise.all(states.map((state) => take('order', below([state, Number.NEGATIVE_INFINITY], [state, before]))));
  return pages
    .flat()
    .sort((a, b) => b.sequence - a.sequence)
    .slice(0, limit);
}

/** What is shown of a claim whose words cannot be opened. */
const closed = (patient: string): Summary => ({
  patient,
  serviceDate: null,
  totalCents: 0,
  codes: [],
  patientKey: '',
  services: [],
  renderingNpi: null,
});

/** Said in place of the patient where the content was forgotten. */
export const purgedWords = (at: number): string => `Patient data removed from this device on ${new Date(at).toISOString().slice(0, 10)}`;

/** The rows as people see them. `cipher` null: the vault is locked, and nobody is named. */
export async function itemsOf(rows: readonly OutboxRow[], db: QueueDb, cipher: Cipher | null): Promise<QueueItem[]> {
  if (!cipher) return rows.map((row) => ({ ...row, ...closed('Locked') }));
  // One transaction for all of them: a page of a hundred rows would be two hundred, each in the way of the next claim.
  const tx = db.transaction(['summary', 'words']);
  const [summaries, words] = [tx.objectStore('summary'), tx.objectStore('words')];
  const read = await Promise.all(
    rows.map((row) => Promise.all([summaries.get(row.claimId), row.reasons.length > 0 ? words.get(row.claimId) : undefined])),
  );
  return Promise.all(
    rows.map(async (row, at) => {
      if (row.purgedAt !== undefined) return { ...row, ...closed(purgedWords(row.purgedAt)) };
      const [sealed, said] = read[at] ?? [];
      const summary = (sealed && (await openSummary(cipher, row.claimId, sealed))) ?? closed('Cannot be read on this device');
      return { ...row, ...summary, reasons: await withWords(cipher, row.claimId, row.reasons, said) };
    }),
  );
}
