/** Makes the keyed hashes of the rows anew, when the key that made them is another. */
import { patientKey } from '../claim/patient-key';
import { type JournalArea, readJournal, writeJournal } from './journal';
import { type Cipher, openPayload } from './payload';
import type { QueueDb } from './store';
import { lockOf, patientLock } from './submit';

/** `lockKey`: the new one. Nobody else may write rows meanwhile. */
export interface RehashTools {
  db: QueueDb;
  area: JournalArea;
  cipher: Cipher;
  lockKey: CryptoKey;
  digest: (text: string) => Promise<string>;
}

/** Row by row and copy by copy; done twice it changes nothing. A row without its content keeps its hashes, which then find nothing. */
export async function rehash(tools: RehashTools): Promise<void> {
  const { db, area, cipher } = tools;
  for (const claimId of await db.getAllKeys('outbox')) {
    const sealed = await db.get('payload', claimId);
    const payload = sealed ? await openPayload(cipher, claimId, sealed) : null;
    const patient = payload && (await patientKey(payload.submission.patient, tools.digest));
    if (!payload || !patient) continue;
    const [lock, keyed] = await Promise.all([
      lockOf(payload.submission, patient, cipher.subtle, tools.lockKey),
      patientLock(patient, cipher.subtle, tools.lockKey),
    ]);
    const tx = db.transaction('outbox', 'readwrite', { durability: 'strict' });
    const row = await tx.store.get(claimId);
    if (row && (row.lock !== lock || row.patient !== keyed)) await tx.store.put({ ...row, lock, patient: keyed });
    await tx.done;
    const copy = await readJournal(area, claimId);
    if (copy && (copy.row.lock !== lock || copy.row.patient !== keyed))
      await writeJournal(area, { ...copy.row, lock, patient: keyed }, copy.sealed);
  }
}
