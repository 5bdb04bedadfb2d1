/** Writes waiting claims into an 837 file: the file, its numbers and where the claims now stand become true in one step, or not at all. */
import type { Claim } from '@medplum/fhirtypes';
import * as z from 'zod/mini';
import type { Form } from '../claim/content';
import type { Parties } from '../claim/lacks';
import { controlAfter } from '../claim/x12';
import { file837 } from '../claim/x12-file';
import { lacks837, type X12Claim } from '../claim/x12-lacks';
import { endsOf, officeOf, payerIdIn, settingsLacks, type X12Settings } from '../claim/x12-settings';
import { advance } from './advance';
import { type JournalArea, writeJournal } from './journal';
import type { X12Counters } from './meta';
import { type Cipher, openPart, openPayload, sealPart } from './payload';
import { factOf, type OutboxRow, type QueueDb, withState } from './store';

/** `stamp`: date `YYYYMMDD` and time `HHMM` of an instant where the person is. `parties`: for claims kept without their own. */
export interface ExportTools {
  db: QueueDb;
  area: JournalArea;
  cipher: Cipher;
  settings: X12Settings;
  parties: Parties;
  role: string;
  now: () => number;
  random: () => number;
  stamp: (at: number) => { date: string; time: string };
}

/** `name`: what to save it as; without claims there is no text. `left`: claims not in it, and what each lacks, in sentences. */
export interface ClaimFile {
  name: string;
  text: string;
  claims: number;
  left: { claimId: string; lacks: string[] }[];
}

export type Exported = { ok: true; file: ClaimFile } | { ok: false; why: string };

/** A file is one answer to one person: what is left over goes into the next. */
const MOST = 5_000;
/** The counters' second copy, so that a lost database does not give a number twice. */
const COUNTERS = 'x12-counters';
const CountersSchema = z.object({ isa: z.number(), group: z.number(), set: z.number() });
const MAYBE_THERE = 'It may already be at the endpoint, so it is in no file. Ask the billing office what became of it.';
const UNREADABLE = 'Its copy on this device cannot be read.';

const numbered = (isa: number): string => String(isa).padStart(9, '0');
const nameOf = (form: Form, isa: number, repeat = false): string =>
  `${form === 'institutional' ? '837I' : '837P'}-${numbered(isa)}${repeat ? '-repeat' : ''}.txt`;

/**
 * Every claim of the form that waits and has surely gone nowhere, in queue order, in one file. The claims in it stand as `exported` by
 * its control numbers; the text is kept, sealed, to be written again. One caller at a time, and nobody sending.
 */
export async function exportClaims(form: Form, tools: ExportTools): Promise<Exported> {
  const { db, area, cipher, settings, now } = tools;
  const wrong = settingsLacks(settings);
  if (wrong.length > 0) return { ok: false, why: `The claim files are not set up. ${wrong.join(' ')}` };
  const { taken, left } = await waiting(form, tools);
  if (taken.length === 0) return { ok: true, file: { name: '', text: '', claims: 0, left } };

  const used = await countersNow(db, area);
  const control = { isa: controlAfter(used.isa, 1), group: controlAfter(used.group, 1), set: controlAfter(used.set, 1) };
  const at = now();
  const interchange = { ...endsOf(settings), control, ...tools.stamp(at) };
  const built = file837(
    form,
    taken.map(({ claim }) => claim),
    officeOf(settings),
    interchange,
  );
  if (!built.ok) return { ok: false, why: built.lacks.flat().join(' ') };
  const sealed = await sealPart(cipher, `file-${control.isa}`, 'file', built.text);
  const claims = taken.map(({ row }) => row.claimId);
  const after: X12Counters = { ...control, set: controlAfter(control.set, claims.length - 1) };
  const rows = await commit({ isa: control.isa, form, at, claims, ...sealed }, control, after, tools);
  if (!rows) return { ok: false, why: 'The queue changed while the file was written, so nothing was exported. Write it again.' };
  await secondCopies(rows, after, tools);
  return { ok: true, file: { name: nameOf(form, control.isa), text: built.text, claims: claims.length, left } };
}

/** The file of this interchange control number, byte for byte, labelled as a repeat; the audit chain is told. */
export async function rewriteClaimFile(isa: number, { db, cipher, role, now }: ExportTools): Promise<Exported> {
  const record = await db.get('files', isa);
  if (!record) return { ok: false, why: `No claim file ${numbered(isa)} is kept on this device.` };
  const text = await openPart(cipher, `file-${isa}`, 'file', record, z.string());
  if (text === null) return { ok: false, why: `The claim file ${numbered(isa)} cannot be read on this device any more.` };
  const tx = db.transaction('events', 'readwrite', { durability: 'strict' });
  await tx.store.add({ at: now(), role, event: `file-repeated: ${numbered(isa)}`, claimId: null, payloadHash: null });
  await tx.done;
  return { ok: true, file: { name: nameOf(record.form, isa, true), text, claims: record.claims.length, left: [] } };
}

interface Taken {
  row: OutboxRow;
  claim: X12Claim;
}

async function waiting(form: Form, { db, cipher, settings, parties }: ExportTools): Promise<{ taken: Taken[]; left: ClaimFile['left'] }> {
  const index = db.transaction('outbox').store.index('order');
  const states = ['queued', 'retry-wait', 'held-auth', 'unknown'] as const;
  const rows = (await Promise.all(states.map((state) => index.getAll(withState(state))))).flat().sort((a, b) => a.sequence - b.sequence);
  const taken: Taken[] = [];
  const left: ClaimFile['left'] = [];
  for (const row of rows) {
    const { claimId, pcn, frequency } = row;
    const sealed = await db.get('payload', claimId);
    const payload = sealed ? await openPayload(cipher, claimId, sealed) : null;
    if (!payload) {
      left.push({ claimId, lacks: [UNREADABLE] });
      continue;
    }
    const frozen = JSON.parse(payload.body) as Claim;
    if (frozen.type.coding?.[0]?.code !== form) continue;
    const { submission } = payload;
    const claim: X12Claim = {
      submission,
      parties: payload.parties ?? parties,
      pcn,
      frequency,
      payerControlNumber: frozen.related?.[0]?.reference?.value ?? null,
      payerId: submission.billing?.coverage?.payerId ?? payerIdIn(settings, submission.coverage.payer),
    };
    const lacks = row.mayBeThere ? [MAYBE_THERE] : lacks837(form, claim);
    if (lacks.length > 0) left.push({ claimId, lacks });
    else if (taken.length < MOST) taken.push({ row, claim });
  }
  return { taken, left };
}

/** How far the numbers have come by either copy. */
async function countersNow(db: QueueDb, area: JournalArea): Promise<X12Counters> {
  const kept = CountersSchema.safeParse(await area.get(COUNTERS).catch(() => null)).data;
  const counted = (await db.get('meta', 'x12')) as X12Counters | undefined;
  // Counted in the database it is the last word, since numbers begin again after the highest.
  return counted ?? kept ?? { isa: 0, group: 0, set: 0 };
}

/** File, numbers, claims and audit facts in one strict transaction. Null, and nothing written, where a claim has moved since. */
async function commit(
  record: { isa: number; form: Form; at: number; claims: string[] } & Awaited<ReturnType<typeof sealPart>>,
  control: X12Counters,
  after: X12Counters,
  { db, role, random }: ExportTools,
): Promise<OutboxRow[] | null> {
  const tx = db.transaction(['outbox', 'words', 'events', 'meta', 'files'], 'readwrite', { durability: 'strict' });
  const outbox = tx.objectStore('outbox');
  const rows: OutboxRow[] = [];
  for (const [index, claimId] of record.claims.entries()) {
    const row = await outbox.get(claimId);
    const own = { isa: control.isa, group: control.group, set: controlAfter(control.set, index) };
    const next = row ? advance(row, { kind: 'exported', control: own, position: index + 1 }, record.at, random) : null;
    if (!next) {
      tx.abort();
      await tx.done.catch(() => undefined);
      return null;
    }
    rows.push(next);
    await outbox.put(next);
    await tx.objectStore('words').delete(claimId);
    await tx.objectStore('events').add(factOf(next, role, next.state, record.at));
  }
  await tx.objectStore('meta').put(after, 'x12');
  await tx.objectStore('files').put(record);
  await tx.done;
  return rows;
}

/** Brings the copies outside of the database up to date; a claim whose copy still says `queued` would come back as unknown. */
async function secondCopies(rows: OutboxRow[], after: X12Counters, { db, area }: ExportTools): Promise<void> {
  await area.set(COUNTERS, after).catch(() => undefined);
  for (const row of rows) {
    const [payload, summary] = await Promise.all([db.get('payload', row.claimId), db.get('summary', row.claimId)]);
    if (payload && summary) await writeJournal(area, row, { payload, summary }).catch(() => undefined);
  }
}
