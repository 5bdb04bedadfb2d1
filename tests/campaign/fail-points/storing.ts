/** Points 11 and 14: the database is moved to a new version, or is found empty. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { pause } from '../pause';
import { trialSubmission } from '../trial-submission';
import { type Point, storeOf } from './point';

const LATEST_MS = 120;

/** Runs in the page, while no worker runs: puts the work database back to its first version, with what is in it. */
const PUT_BACK = `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = request.onblocked = () => reject(request.error ?? new Error('blocked'));
  });
  const STORES = { outbox: 'claimId', payload: 'claimId', summary: 'claimId', inbox: 'id', drafts: 'key', events: null, meta: null, keys: null };
  const now = await done(indexedDB.open('work'));
  const kept = {};
  for (const name of Object.keys(STORES)) {
    const store = now.transaction(name).objectStore(name);
    kept[name] = [await done(store.getAllKeys()), await done(store.getAll())];
  }
  now.close();
  await done(indexedDB.deleteDatabase('work'));
  const opening = indexedDB.open('work', 1);
  opening.onupgradeneeded = () => {
    const db = opening.result;
    for (const [name, keyPath] of Object.entries(STORES))
      db.createObjectStore(name, keyPath ? { keyPath } : name === 'events' ? { autoIncrement: true } : undefined);
    const outbox = opening.transaction.objectStore('outbox');
    outbox.createIndex('state', ['state', 'nextAt']);
    outbox.createIndex('lock', 'lock');
    outbox.createIndex('lineage', 'lineage');
  };
  const before = await done(opening);
  const tx = before.transaction(Object.keys(STORES), 'readwrite');
  for (const [name, [keys, values]] of Object.entries(kept)) {
    for (const [at, value] of values.entries()) {
      if (name === 'outbox') for (const key of ['leaseBy', 'mayBeThere', 'patient', 'handedOver']) delete value[key];
      tx.objectStore(name).put(value, STORES[name] ? undefined : keys[at]);
    }
  }
  await new Promise((resolve) => { tx.oncomplete = resolve; });
  before.close();
})()`;

const versionChange: Point = {
  number: 11,
  what: 'the database is being moved to a new version',
  async run({ stand, n, random, must }) {
    await stand.settings({ endpoint: null });
    const { claimId } = await stand.insist(trialSubmission(n));
    const before = await storeOf(stand, 'payload');
    await stand.mouth.stopWorker();
    await stand.mouth.page.evaluate(PUT_BACK);
    const asked = stand.standing().catch(() => undefined);
    await pause(random() * LATEST_MS);
    await stand.killBrowser();
    await asked;
    await stand.startBrowser();
    await stand.standing();
    const rows = await stand.mouth.queue();
    must(rows.length === Object.keys(before).length, `${rows.length} rows where ${Object.keys(before).length} were`);
    must(
      rows.some((row) => row.claimId === claimId && row.state === 'queued'),
      'the waiting claim is not in its state',
    );
    const after = await storeOf(stand, 'payload');
    must(
      Object.keys(before).every((id) => before[id] === after[id]),
      'the frozen bytes of a claim are not the same',
    );
    await stand.settings({});
  },
};

const foundEmpty: Point = {
  number: 14,
  what: 'the database comes back empty',
  async run({ stand, n, must }) {
    await stand.settings({ endpoint: null });
    const { claimId } = await stand.insist(trialSubmission(n));
    await stand.killBrowser();
    rmSync(path.join(stand.profile, 'Default', 'IndexedDB'), { recursive: true, force: true });
    await stand.startBrowser();
    const standing = await stand.standing();
    must(standing.recovered >= 1, 'nobody is told that claims were brought back');
    const row = (await stand.mouth.queue()).find((each) => each.claimId === claimId);
    must(row !== undefined, 'the claim did not come back from its second copy');
    await stand.settings({});
  },
};

export const STORING: Point[] = [versionChange, foundEmpty];
