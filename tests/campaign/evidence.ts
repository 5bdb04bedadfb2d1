/** What is collected at the end of a stand: the audit chain by the product's own messages, and every place where no patient may stand. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { AuditRecord, ChainHead } from '../../lib/vault/audit';
import type { Exposure } from './ledgers';
import type { Mouth } from './mouth';
import type { Stand } from './stand';
import { CANARY } from './trial-submission';

const PAGE = 2_000;

/** The exported chain, up to the head its export names; null when it cannot be read. The role must be a supervisor's. */
export async function chainOf(mouth: Mouth): Promise<{ records: AuditRecord[]; head: ChainHead | null } | null> {
  try {
    const { head } = await mouth.ask('exportAudit', null);
    const records: AuditRecord[] = [];
    for (;;) {
      const page = await mouth.ask('readAudit', { after: records.length, limit: PAGE });
      records.push(...page);
      if (page.length < PAGE) return { records, head };
    }
  } catch {
    return null;
  }
}

/** Everything of the extension that is not the claim itself: addresses and headers, consoles, chain, storage and databases. */
export async function exposuresOf({ served, said, mouth, profile }: Stand, records: AuditRecord[]): Promise<Exposure[]> {
  return [
    { where: 'an address or a header of a request', text: served.asked().join('\n') },
    { where: 'a console', text: said.lines.join('\n') },
    { where: 'the audit chain', text: JSON.stringify(records) },
    { where: 'the extension’s storage', text: await mouth.page.evaluate<string>(readStorage) },
    { where: 'a database', text: await mouth.page.evaluate<string>(readDatabases) },
    ...filesThatName(profile),
  ];
}

const WORDS = [CANARY, CANARY.toUpperCase()].flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);

/** Files of the profile with the bytes of a patient's word in them, in whatever store, cache or log of the browser. */
function filesThatName(profile: string): Exposure[] {
  const found: Exposure[] = [];
  for (const entry of readdirSync(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    let bytes: Buffer;
    try {
      bytes = readFileSync(file);
    } catch {
      continue; // The browser took it away meanwhile.
    }
    if (WORDS.some((word) => bytes.includes(word))) found.push({ where: `the file ${path.relative(profile, file)}`, text: CANARY });
  }
  return found;
}

/** Runs in the page: what the extension keeps as key and value, and its alarms. */
const readStorage = `Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null), chrome.alarms.getAll()])
  .then((all) => JSON.stringify(all))`;

/** Runs in the page: every record of every database, bytes as text. */
const readDatabases = `(async () => {
  const asText = (_, value) =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? new TextDecoder('latin1').decode(value) : value;
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const parts = [];
  for (const { name } of await indexedDB.databases()) {
    const db = await done(indexedDB.open(name));
    for (const store of db.objectStoreNames) {
      const found = db.transaction(store).objectStore(store);
      parts.push(JSON.stringify([name, store, await done(found.getAllKeys()), await done(found.getAll())], asText));
    }
    db.close();
  }
  return parts.join(' ');
})()`;
