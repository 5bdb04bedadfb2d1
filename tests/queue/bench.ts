/** A queue on an invented disk: a fresh IndexedDB, a journal in a map, a clock and a chance that the test owns. */
import { createHash, webcrypto } from 'node:crypto';
import { IDBFactory } from 'fake-indexeddb';
import type { IDBPDatabase } from 'idb';
import type { Submission } from '../../lib/claim/submission';
import { openAudit, openWork } from '../../lib/db';
import type { AnswerEvent, SendEvent } from '../../lib/queue/advance';
import { flushAudit } from '../../lib/queue/audit';
import { type DrainTools, drain, type Wire } from '../../lib/queue/drain';
import { dropJournal, type JournalArea, writeHead } from '../../lib/queue/journal';
import type { Cipher } from '../../lib/queue/payload';
import type { Put } from '../../lib/queue/put';
import { type Reconciled, reconcile } from '../../lib/queue/reconcile';
import { isReceived } from '../../lib/queue/states';
import { allRows, type OutboxRow, type QueueDb } from '../../lib/queue/store';
import { submit } from '../../lib/queue/submit';
import { type AuditStores, lastRecord } from '../../lib/vault/audit';
import { deviceKey, type KeyStores } from '../../lib/vault/key';
import { NOW, PARTIES } from './submissions';

export const digest = async (text: string): Promise<string> => createHash('sha256').update(text).digest('hex');

/** Thrown at a numbered point: the worker is killed there, and nothing after it runs. */
export class Killed extends Error {}

/** The far end: what is stored there, and what was ever applied. */
export class Remote {
  readonly stored = new Map<string, string>();
  readonly applied: { id: string; body: string }[] = [];
  answers: (claimId: string) => AnswerEvent = () => ({ kind: 'unanswered' });
  next: SendEvent['kind'][] = [];

  apply(id: string, body: string): void {
    this.applied.push({ id, body });
    this.stored.set(id, body);
  }

  wire(at: (point: string) => void): Wire {
    return {
      send: async ({ claimId, body }) => {
        at('before the endpoint applies');
        const kind = this.next.shift() ?? 'accepted';
        if (kind === 'held') return { kind, heldFor: 'No.', reasons: [] };
        if (kind === 'wait') return { kind, retryAfterMs: 5_000, counted: true, reasons: [] };
        if (kind === 'signed-out') return { kind, reasons: [] };
        this.apply(claimId, body);
        at('after the endpoint applied');
        return kind === 'accepted' ? { kind } : { kind, retryAfterMs: null, reasons: [] };
      },
      poll: async (claimId) => ({ event: this.answers(claimId), answer: { id: `${claimId}/1`, resource: { words: 'an answer' } } }),
    } as Wire;
  }
}

/** One device. `restart` is a new worker over the same disk; `empty` loses the work database, as browsers have done. */
export class Device {
  now = NOW;
  kept = new Map<string, string>();
  witnessed: unknown = undefined;
  remote = new Remote();
  db!: QueueDb;
  audit!: IDBPDatabase<AuditStores>;
  cipher!: Cipher;
  lockKey!: CryptoKey;
  locked = false;
  disk: { usage?: number; quota?: number } = {};
  found: Reconciled | null = null;
  private boot = 0;
  private ids = 0;
  private killAt: number | null = null;
  private step = 0;
  readonly points: string[] = [];

  /** A point the worker passes; the test may have it die here. Dead, it stays dead. */
  at = (point: string): void => {
    this.step += 1;
    this.points.push(point);
    if (this.killAt !== null && this.step >= this.killAt) throw new Killed(point);
  };

  killAtStep(step: number | null): void {
    this.step = 0;
    this.points.length = 0;
    this.killAt = step;
  }

  area: JournalArea = {
    get: async (key) => {
      const text = this.kept.get(key);
      return text === undefined ? undefined : JSON.parse(text);
    },
    set: async (key, value) => {
      this.at(`before journal write ${key.slice(0, 2)}`);
      this.kept.set(key, JSON.stringify(value));
      this.at(`after journal write ${key.slice(0, 2)}`);
    },
    remove: async (key) => {
      this.at('before journal drop');
      this.kept.delete(key);
      this.at('after journal drop');
    },
    keys: async () => [...this.kept.keys()],
    witness: {
      read: async () => this.witnessed,
      write: async (rows) => {
        this.witnessed = rows;
      },
    },
  };

  static async fresh(): Promise<Device> {
    const device = new Device();
    globalThis.indexedDB = new IDBFactory();
    await device.open();
    return device;
  }

  async open(): Promise<void> {
    const work = await openWork();
    this.db = this.watched(work as unknown as QueueDb);
    this.audit = await openAudit();
    const keys = work as unknown as IDBPDatabase<KeyStores>;
    const subtle = webcrypto.subtle as unknown as SubtleCrypto;
    this.lockKey = await deviceKey(keys, subtle, 'lock');
    const key = await deviceKey(keys, subtle, 'payload');
    this.cipher = { subtle, key, random: (length) => webcrypto.getRandomValues(new Uint8Array(length)) };
  }

  /** Every commit is two points: just before it begins, and when it is on disk. */
  protected watched(db: QueueDb): QueueDb {
    return new Proxy(db, {
      get: (target, name) => {
        if (name === 'transaction') {
          return (...args: Parameters<QueueDb['transaction']>) => {
            this.at('before commit');
            return target.transaction(...args);
          };
        }
        const value = Reflect.get(target, name) as unknown;
        if (typeof value !== 'function') return value;
        if (name === 'delete' || name === 'put') this.at('before commit');
        return value.bind(target);
      },
    });
  }

  async restart(): Promise<void> {
    this.now += 1;
    this.killAtStep(null);
    await this.open();
    this.boot += 1;
    this.found = await reconcile({
      db: this.db,
      area: this.area,
      cipher: this.locked ? null : this.cipher,
      audit: await lastRecord(this.audit),
      now: this.now,
    });
    await flushAudit(this.db, this.audit, digest);
  }

  /** The database comes back empty without any error; the keys survive, as they lie in another file of the same set. */
  async empty(): Promise<void> {
    for (const store of ['outbox', 'payload', 'summary', 'words', 'files', 'events', 'inbox', 'meta'] as const) await this.db.clear(store);
  }

  newId(): string {
    this.ids += 1;
    return `00000000-0000-4000-8000-${String(this.ids).padStart(12, '0')}`;
  }

  async submit(submission: Submission): Promise<Put> {
    const result = await submit(
      { ...submission, readAt: this.now },
      {
        db: this.db,
        area: this.area,
        cipher: this.cipher,
        lockKey: this.lockKey,
        digest,
        now: () => this.now,
        newId: () => this.newId(),
        parties: PARTIES,
        role: 'coder',
        disk: async () => this.disk,
      },
    );
    if (result.ok) await this.books();
    return result;
  }

  async books(): Promise<void> {
    const last = await flushAudit(this.db, this.audit, digest);
    await writeHead(this.area, { rows: await this.db.count('outbox'), auditSeq: last?.seq ?? 0, auditHash: last?.hash ?? '' });
  }

  async drain(change: Partial<DrainTools> = {}): Promise<{ unfinished: boolean }> {
    const done = await drain({
      db: this.db,
      cipher: async () => (this.locked ? null : this.cipher),
      wire: this.remote.wire(this.at),
      digest,
      now: () => this.now,
      random: () => 0.5,
      sliceMs: 20_000,
      boot: `boot-${this.boot}`,
      stopped: () => false,
      changed: async (row) => {
        this.at(`changed to ${row.state}`);
        if (isReceived(row)) await dropJournal(this.area, row.claimId);
      },
      ...change,
    });
    await this.books();
    return done;
  }

  /** Passes as many as it takes, the clock moving on, until nothing waits to be sent. */
  async settle(): Promise<void> {
    for (let pass = 0; pass < 10; pass += 1) {
      await this.drain();
      this.now += 60 * 60_000;
    }
  }

  rows(): Promise<OutboxRow[]> {
    return allRows(this.db);
  }

  async states(): Promise<string[]> {
    return (await this.rows()).map((row) => row.state);
  }
}
