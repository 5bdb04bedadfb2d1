// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import background from '../../entrypoints/background/index';
import { openAudit } from '../../lib/db';
import { readAnchor } from '../../lib/endpoint/anchor';
import { headOf } from '../../lib/endpoint/audit-event';
import { writeSettings } from '../../lib/settings';
import type { AuditRecord } from '../../lib/vault/audit';
import { type AuditHeader, readAuditFile, writeAuditFile } from '../../lib/vault/audit-file';
import { verifyChain } from '../../lib/vault/audit-verify';
import { sha256 } from '../../lib/vault/digest';
import { answerFile, remittance } from '../endpoint/answer-files';
import { type Endpoint, startEndpoint } from '../endpoint/server';
import { aSubmission, PARTIES } from '../queue/submissions';

/** Stands for `chrome-extension://…`, whose origin Node does not know. */
const ORIGIN = 'https://extension.test';

/** The locks held or waited for. */
const held = new Map<string, Promise<unknown>>();

/** What the fake browser lacks, in its simplest honest form. */
function completeBrowser(): void {
  const browser = fakeBrowser as unknown as Record<string, Record<string, unknown>>;
  browser.action = { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn(), onClicked: { addListener: vi.fn() } };
  browser.sidePanel = { open: vi.fn(async () => undefined) };
  browser.storage = { ...browser.storage, managed: { get: async () => ({}) } };
  browser.idle = { onStateChanged: { addListener: vi.fn() }, setDetectionInterval: vi.fn() };
  browser.scripting = {
    registerContentScripts: vi.fn(),
    getRegisteredContentScripts: vi.fn(async () => []),
    updateContentScripts: vi.fn(),
  };
  browser.permissions = {
    getAll: async () => ({ origins: [] }),
    contains: async () => false,
    onAdded: { addListener: vi.fn() },
    onRemoved: { addListener: vi.fn() },
  };
  Object.assign(browser.runtime ?? {}, {
    getPlatformInfo: vi.fn(async () => ({})),
    id: 'chartside-id',
    getURL: (path: string) => `${ORIGIN}${path}`,
  });
  held.clear();
  const request = (name: string, work: () => Promise<unknown>) => {
    const next = (held.get(name) ?? Promise.resolve()).then(work);
    const done = next.catch(() => undefined);
    held.set(name, done);
    return next;
  };
  vi.stubGlobal('navigator', { locks: { request } });
}

type Reply = { ok: true; value: unknown } | { ok: false; error: string };

/** As the panel's page would ask: through the listener that the worker registered. */
function ask(name: string, request: unknown): Promise<Reply> {
  const sender = { id: 'chartside-id', origin: ORIGIN, url: `${ORIGIN}/sidepanel.html` };
  return new Promise((done) => {
    for (const listener of listeners) listener({ to: 'worker', name, request }, sender, done as (reply: unknown) => void);
  });
}

const FILES = {
  submitter: { name: 'Example Clinic', id: 'SUB1', contact: 'Billing', phone: '5555550100' },
  receiver: { name: 'Example Clearinghouse', id: 'EXCH' },
  senderQualifier: 'ZZ',
  senderId: '',
  receiverQualifier: 'ZZ',
  receiverId: '',
  payerIds: [{ payer: 'Example Health Plan', id: 'EHP01' }],
  test: true,
};

let endpoint: Endpoint;
let listeners: ((message: unknown, sender: unknown, reply: (answer: unknown) => void) => unknown)[] = [];
beforeAll(async () => {
  endpoint = await startEndpoint({});
}, 30_000);
afterAll(() => endpoint.close());

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  completeBrowser();
  listeners = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(
    (listener) => void listeners.push(listener as (typeof listeners)[number]),
  );
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined as never);
  await writeSettings({ ...PARTIES, role: 'coder', endpoint: null });
  background.main();
});
/** Without an endpoint the worker comes to rest: it must not write into the next test's storage. */
afterEach(async () => {
  await writeSettings({ endpoint: null });
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((done) => setTimeout(done, 20));
    await Promise.all(held.values());
  }
});

const localArea = { get: async (key: string): Promise<unknown> => (await fakeBrowser.storage.local.get(key))[key] };
const states = async (): Promise<string[]> => {
  const reply = await ask('listQueue', { limit: 100 });
  if (!reply.ok) throw new Error(reply.error);
  return (reply.value as { state: string }[]).map((item) => item.state);
};
const now = () => aSubmission({ readAt: Date.now(), ref: crypto.randomUUID() });

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** A request that the schema takes, for the messages that ask for one. */
const requests = (): Record<string, unknown> => ({
  openSubmission: { claimId: 'none' },
  releaseHeld: { claimId: 'none' },
  voidClaim: { claimId: 'none' },
  listQueue: { limit: 100 },
  exportQueue: { after: null },
  importQueue: { claims: [] },
  readAudit: { after: 0, limit: 10 },
  confirmEndpoint: { endpoint: endpoint.url },
  takeAnswers: { name: 'answers.835', text: '' },
  exportClaims: { format: '837P' },
  rewriteClaimFile: { isa: '1' },
  settleClaim: { claimId: 'none', arrived: true },
});

describe('the background worker', () => {
  it('queues a submission, sends it when there is an endpoint, brings the answer back, and shows it', async () => {
    const reply = await ask('submitClaim', now());
    expect(reply).toMatchObject({ ok: true, value: { claimId: expect.any(String), pcn: expect.stringMatching(/^[0-9A-Z]{20}$/) } });
    expect(await states()).toEqual(['queued']);
    await writeSettings({ endpoint: endpoint.url });
    await vi.waitFor(async () => expect(await states()).toEqual(['paid']), { timeout: 10_000, interval: 100 });
    const claimId = (reply as { value: { claimId: string } }).value.claimId;
    expect(endpoint.journal().filter(({ id }) => id === claimId)).toHaveLength(1);
    const list = await ask('listQueue', { limit: 100 });
    expect(list).toMatchObject({
      ok: true,
      value: [
        {
          patient: 'Canaryfield, Petra',
          totalCents: 22_460,
          codes: ['M17.11', 'I10', '99213', '20610'],
          renderingNpi: PARTIES.renderingNpi,
        },
      ],
    });
    expect(JSON.stringify(list)).not.toContain('"lock"');
    const opened = await ask('openSubmission', { claimId });
    expect(opened).toMatchObject({ ok: true, value: { patient: { mrn: 'MRN-000417' } } });
    expect(Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => key.startsWith('j:'))).toEqual([]);
    expect(fakeBrowser.runtime.sendMessage).toHaveBeenCalledWith({ to: 'panel', name: 'queueChanged', request: null });
  }, 20_000);

  it('has the second copy on disk before it says queued, and an alarm to wake by', async () => {
    await ask('submitClaim', now());
    const kept = await fakeBrowser.storage.local.get(null);
    expect(Object.keys(kept).filter((key) => key.startsWith('j:'))).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toMatch(/Canaryfield|000417/);
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('drain')).toMatchObject({ periodInMinutes: 0.5 }));
  });

  it('where there is no endpoint and files are set up, refuses what no file could carry, and writes the rest once', async () => {
    await writeSettings({ x12: FILES });
    const unknownPayer = { ...now(), coverage: { payer: 'Another Payer', memberId: 'M1' } };
    expect(await ask('submitClaim', unknownPayer)).toEqual({ ok: false, error: expect.stringMatching(/payer number/) });
    await ask('submitClaim', now());
    expect(await ask('queueStanding', null)).toMatchObject({ ok: true, value: { paused: { why: 'by-file', until: null } } });
    const written = await ask('exportClaims', { format: '837P' });
    expect(written).toMatchObject({ ok: true, value: { name: '837P-000000001.txt', claims: 1, left: [] } });
    expect(await states()).toEqual(['exported']);
    expect(await ask('exportClaims', { format: '837P' })).toMatchObject({ ok: true, value: { claims: 0, text: '' } });
    const { text } = (written as { value: { text: string } }).value;
    expect(await ask('rewriteClaimFile', { isa: '000000001' })).toMatchObject({
      ok: true,
      value: { name: '837P-000000001-repeat.txt', text },
    });
    const claimId = ((await ask('listQueue', { limit: 100 })) as { value: { claimId: string }[] }).value[0]?.claimId;
    expect(await ask('settleClaim', { claimId, arrived: false })).toEqual({ ok: true, value: null });
    expect(await states()).toEqual(['queued']);
    expect(await ask('settleClaim', { claimId, arrived: true })).toEqual({ ok: false, error: expect.stringMatching(/not in doubt/) });
    expect(await ask('exportClaims', { format: '837P' })).toMatchObject({ ok: true, value: { name: '837P-000000002.txt', claims: 1 } });
    expect(await ask('settleClaim', { claimId, arrived: true })).toEqual({ ok: true, value: null });
    expect(await states()).toEqual(['accepted']);
    expect(await ask('rewriteClaimFile', { isa: '1; x' })).toEqual({ ok: false, error: expect.stringMatching(/up to nine digits/) });
    await writeSettings({ endpoint: endpoint.url });
    expect(await ask('exportClaims', { format: '837P' })).toEqual({ ok: false, error: expect.stringMatching(/billing endpoint/) });
    expect(await ask('settleClaim', { claimId, arrived: false })).toEqual({ ok: false, error: expect.stringMatching(/billing endpoint/) });
    await writeSettings({ x12: null });
  });

  it('tells why it refuses: the same encounter, an old reading, a role that may not', async () => {
    const submission = now();
    await ask('submitClaim', submission);
    expect(await ask('submitClaim', submission)).toEqual({ ok: false, error: expect.stringMatching(/already in the queue/) });
    expect(await ask('submitClaim', { ...now(), readAt: Date.now() - 11_000 })).toEqual({
      ok: false,
      error: expect.stringMatching(/too long ago/),
    });
    expect(await ask('releaseHeld', { claimId: 'none' })).toEqual({ ok: false, error: 'This claim is not held.' });
  });

  it.each([
    ['submitClaim', { provider: false, supervisor: false, coder: true }],
    ['listQueue', { provider: false, supervisor: true, coder: true }],
    ['openSubmission', { provider: false, supervisor: true, coder: true }],
    ['sendNow', { provider: false, supervisor: true, coder: true }],
    ['releaseHeld', { provider: false, supervisor: true, coder: true }],
    ['voidClaim', { provider: false, supervisor: true, coder: true }],
    ['lossSeen', { provider: false, supervisor: true, coder: true }],
    ['queueStanding', { provider: true, supervisor: true, coder: true }],
    ['takeAnswers', { provider: false, supervisor: true, coder: true }],
    ['signInToEndpoint', { provider: false, supervisor: true, coder: true }],
    ['endpointKey', { provider: true, supervisor: true, coder: true }],
    ['online', { provider: true, supervisor: true, coder: true }],
    ['endpointChange', { provider: false, supervisor: true, coder: true }],
    ['exportClaims', { provider: false, supervisor: true, coder: true }],
    ['settleClaim', { provider: false, supervisor: true, coder: true }],
    ['rewriteClaimFile', { provider: false, supervisor: true, coder: true }],
    ['confirmEndpoint', { provider: false, supervisor: true, coder: true }],
    ['exportQueue', { provider: false, supervisor: true, coder: true }],
    ['importQueue', { provider: false, supervisor: true, coder: true }],
    ['auditStanding', { provider: false, supervisor: true, coder: false }],
    ['readAudit', { provider: false, supervisor: true, coder: false }],
    ['exportAudit', { provider: false, supervisor: true, coder: false }],
  ])('%s is open to the roles it is meant for', async (name, roles) => {
    for (const [role, open] of Object.entries(roles)) {
      await writeSettings({ role: role as 'coder' });
      const reply = await ask(name, name === 'submitClaim' ? now() : (requests()[name] ?? null));
      expect(!reply.ok && reply.error.includes('may not do this'), `${role} ${name}`).toBe(!open);
    }
  });

  it('keeps an unbroken audit chain while many submissions and the sending go on at once', async () => {
    await writeSettings({ endpoint: endpoint.url });
    const replies = await Promise.all(Array.from({ length: 8 }, () => ask('submitClaim', now())));
    expect(replies.map((reply) => reply.ok)).toEqual(replies.map(() => true));
    await vi.waitFor(async () => expect(new Set(await states())).not.toContain('queued'), { timeout: 10_000, interval: 50 });
    const audit = await openAudit();
    const records = await vi.waitFor(
      async () => {
        const all = await audit.getAll('chain');
        expect(all.filter(({ event }) => event === 'queued')).toHaveLength(8);
        return all;
      },
      { timeout: 10_000 },
    );
    expect(await verifyChain(records, null, (text) => sha256(crypto.subtle, text))).toBeNull();
  }, 20_000);

  it('takes a file of answers: the claim has its answer, and its name is kept nowhere', async () => {
    await writeSettings({ endpoint: endpoint.url });
    const reply = await ask('submitClaim', now());
    const { pcn } = (reply.ok ? reply.value : {}) as { pcn: string };
    await vi.waitFor(async () => expect(await states()).not.toContain('queued'), { timeout: 10_000, interval: 50 });
    const claim = [`CLP*${pcn}*4*100*0*0*12*PX1*11*1`, 'CAS*CO*31*100'];
    const file = { name: 'Canaryfield Petra.835', text: answerFile('835', remittance(claim), { issued: '3001011200' }) };
    const taken = await ask('takeAnswers', file);
    expect(taken).toMatchObject({ ok: true, value: { kind: '835', notOurs: 0, problems: [] } });
    const audit = await openAudit();
    await vi.waitFor(
      async () =>
        expect((await audit.getAll('chain')).map(({ event }) => event)).toContainEqual(
          expect.stringMatching(/^answers taken: 835, [01] applied, 0 not ours$/),
        ),
      { timeout: 10_000 },
    );
    expect(JSON.stringify(await audit.getAll('chain'))).not.toContain('Canaryfield');
    expect(await ask('takeAnswers', { ...file, text: 'Dear Sir' })).toMatchObject({ ok: true, value: { kind: 'unreadable', applied: [] } });
    expect(await ask('takeAnswers', { name: 'x', text: 'x'.repeat(8_388_609) })).toMatchObject({ ok: false });
  }, 20_000);

  it('shows counts on the button, and never a word of a claim', async () => {
    expect(await ask('submitClaim', now())).toMatchObject({ ok: true });
    const { action } = fakeBrowser as unknown as { action: Record<string, ReturnType<typeof vi.fn>> };
    await vi.waitFor(() => expect(action.setBadgeText).toHaveBeenCalledWith({ text: '1' }), { timeout: 15_000 });
    await vi.waitFor(() => expect(action.setTitle).toHaveBeenCalledWith({ title: 'Open Chartside · 1 waiting' }), { timeout: 15_000 });
    for (const [{ title }] of action.setTitle?.mock.calls ?? []) expect(title).toMatch(/^Open Chartside(?: · \d+ [a-z ]+)*$/);
  });
});

interface Stands {
  counts: Record<string, number>;
  paused: { why: string } | null;
  lost: number;
  recovered: number;
  room: string;
  ephemeral: boolean;
}
async function standing(): Promise<Stands> {
  const reply = await ask('queueStanding', null);
  if (!reply.ok) throw new Error(reply.error);
  return reply.value as Stands;
}

/** The small payer remembers earlier tests, and denies the same service of the same person and day the second time. */
const JUDGED = expect.stringMatching(/^(?:paid|denied)$/);

describe('what wakes the worker and what it makes of it', () => {
  it('keeps one alarm: it is made where it is missing or has another period, and not again at every start', async () => {
    const create = vi.spyOn(fakeBrowser.alarms, 'create');
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('drain')).toMatchObject({ periodInMinutes: 15 }));
    const made = create.mock.calls.length;
    for (let start = 0; start < 3; start += 1) {
      await fakeBrowser.runtime.onStartup.trigger();
      await new Promise((done) => setTimeout(done, 30));
    }
    expect(create.mock.calls.length).toBe(made);
    await ask('submitClaim', now());
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('drain')).toMatchObject({ periodInMinutes: 0.5 }));
    await fakeBrowser.alarms.clear('drain');
    await ask('online', null);
    await vi.waitFor(async () => expect(await fakeBrowser.alarms.get('drain')).toMatchObject({ periodInMinutes: 0.5 }));
  });

  it('finishes what is on its way before it makes way for an update, and takes up nothing more', async () => {
    const reload = vi.fn();
    Object.assign(fakeBrowser.runtime, { reload });
    endpoint.misbehave({ kind: 'slow', times: 1, delayMs: 300 });
    await ask('submitClaim', now());
    await writeSettings({ endpoint: endpoint.url });
    await vi.waitFor(async () => expect(await states()).toEqual(['sending']), { timeout: 5_000, interval: 10 });
    await fakeBrowser.runtime.onUpdateAvailable.trigger({ version: '9.9.9' });
    await ask('submitClaim', now());
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce(), { timeout: 5_000, interval: 10 });
    expect(await states()).toEqual(['queued', 'accepted']);
    endpoint.behave();
  }, 20_000);

  it('says how the queue stands, to whoever asks', async () => {
    await ask('submitClaim', now());
    expect(await standing()).toMatchObject({
      counts: { queued: 1 },
      paused: { why: 'no-endpoint' },
      room: 'ample',
      ephemeral: false,
      lost: 0,
    });
    await writeSettings({ role: 'provider', ephemeralProfile: true });
    expect(await standing()).toMatchObject({ ephemeral: true });
  });

  it('after a 401 waits for a sign-in, and goes on when settings change or a person says now', async () => {
    endpoint.misbehave({ kind: '401', times: 1 });
    await ask('submitClaim', now());
    await writeSettings({ endpoint: endpoint.url });
    await vi.waitFor(async () => expect(await standing()).toMatchObject({ counts: { 'held-auth': 1 }, paused: { why: 'sign-in' } }), {
      timeout: 5_000,
    });
    await ask('sendNow', null);
    await vi.waitFor(async () => expect(await states()).toEqual([JUDGED]), { timeout: 10_000, interval: 100 });
    endpoint.misbehave({ kind: '401', times: 1 });
    await ask('submitClaim', now());
    await vi.waitFor(async () => expect(await standing()).toMatchObject({ paused: { why: 'sign-in' } }), { timeout: 5_000 });
    await writeSettings({ defaultPayer: 'Example Health Plan' });
    await vi.waitFor(async () => expect(await states()).toEqual([JUDGED, JUDGED]), { timeout: 10_000, interval: 100 });
  }, 30_000);

  it('takes a judged claim back', async () => {
    const { value } = (await ask('submitClaim', now())) as { value: { claimId: string } };
    expect(await ask('voidClaim', { claimId: value.claimId })).toEqual({ ok: false, error: expect.stringMatching(/payer has judged/) });
    await writeSettings({ endpoint: endpoint.url });
    await vi.waitFor(async () => expect(await states()).toEqual([JUDGED]), { timeout: 10_000, interval: 100 });
    expect(await ask('voidClaim', { claimId: value.claimId })).toMatchObject({ ok: true, value: { claimId: expect.any(String) } });
    await vi.waitFor(async () => expect((await states())[1]).toBe('superseded'), { timeout: 10_000, interval: 100 });
    expect(endpoint.claims().at(-1)?.related?.[0]?.claim?.reference).toBe(`Claim/${value.claimId}`);
  }, 30_000);
});

describe('a storage that cannot be opened', () => {
  it('is said in words and on the button, and opened anew when it can be', async () => {
    await ask('submitClaim', now());
    // A newer version takes the database: ours makes way, and cannot open it any more.
    const newer = await openDB('work', 99);
    newer.close();
    expect(await ask('listQueue', { limit: 10 })).toEqual({
      ok: false,
      error: expect.stringMatching(/cannot open the storage “work”.*kept/),
    });
    const { action } = fakeBrowser as unknown as { action: Record<string, ReturnType<typeof vi.fn>> };
    await vi.waitFor(() => expect(action.setTitle).toHaveBeenCalledWith({ title: 'Open Chartside · the queue cannot be opened' }));
    await new Promise<void>((done) => {
      indexedDB.deleteDatabase('work').addEventListener('success', () => done());
    });
    // The database is gone for good: the second copy is all there is.
    expect(await states()).toHaveLength(1);
    expect(await standing()).toMatchObject({ recovered: 1, lost: 0 });
    expect(await ask('lossSeen', null)).toMatchObject({ ok: true });
    expect(await standing()).toMatchObject({ recovered: 0, lost: 0 });
  }, 20_000);
});

const chain = async (): Promise<AuditRecord[]> => (await openAudit()).getAll('chain');
const events = async (): Promise<string[]> => (await chain()).map(({ event }) => event);

describe('the audit chain in the worker', () => {
  it('has who changed the role, the name and the endpoint, from what to what', async () => {
    await writeSettings({ user: 'R. Example', role: 'supervisor' });
    await vi.waitFor(async () => expect(await events()).toContain('settings: role is supervisor, was coder'));
    expect((await chain()).find(({ event }) => event.startsWith('settings: role'))).toMatchObject({
      user: 'R. Example',
      role: 'supervisor',
    });
    await vi.waitFor(async () => expect(await events()).toContain('settings: user is R. Example, was none'));
  });

  it('has the messages that were refused, without their content, and is not filled by ten thousand of them', async () => {
    const page = { id: 'chartside-id', origin: 'https://ehr.example', url: 'https://ehr.example/chart', tab: { id: 1 }, frameId: 0 };
    const forge = (name: string) =>
      new Promise((done) => {
        for (const listener of listeners) listener({ to: 'worker', name, request: 'Canaryfield' }, page, done);
      });
    expect(await forge('listQueue')).toMatchObject({ ok: false });
    expect(await forge('Canaryfield')).toMatchObject({ ok: false });
    await vi.waitFor(async () => expect(await events()).toContain('refused: a message from page: unknown message'));
    expect(await events()).toContain('refused: listQueue from page: this sender may not say that');
    for (let sent = 0; sent < 10_000; sent += 1) void forge('listQueue');
    await vi.waitFor(async () => expect((await events()).some((event) => event.endsWith(', 10000 refused within the hour'))).toBe(true));
    expect((await events()).filter((event) => event.startsWith('refused')).length).toBeLessThanOrEqual(14);
    expect(JSON.stringify(await chain())).not.toContain('Canaryfield');
  }, 20_000);

  it('is read and exported by a supervisor; the export stands in it; the second copy has its head', async () => {
    await ask('submitClaim', now());
    await writeSettings({ role: 'supervisor' });
    const header = await ask('exportAudit', null);
    if (!header.ok) throw new Error(header.error);
    const { head } = header.value as AuditHeader;
    const read = await ask('readAudit', { after: 0, limit: 2_000 });
    if (!read.ok) throw new Error(read.error);
    const records = (read.value as AuditRecord[]).filter(({ seq }) => seq <= (head?.seq ?? 0));
    expect(records.map(({ event }) => event)).toContain('audit-export');
    const file = await writeAuditFile(header.value as AuditHeader, records, (text) => sha256(crypto.subtle, text));
    expect(await readAuditFile(file, (text) => sha256(crypto.subtle, text))).toMatchObject({ ok: true, records });
    expect(await ask('auditStanding', null)).toMatchObject({ ok: true, value: { mirror: { seq: expect.any(Number) }, anchor: null } });
  });

  it('is anchored at the endpoint after a pass with news', async () => {
    await writeSettings({ endpoint: endpoint.url });
    await ask('submitClaim', now());
    // The payer in small takes a second visit of one patient on one day for a duplicate; answered is what counts here.
    await vi.waitFor(async () => expect((await states())[0]).toMatch(/^(?:paid|denied)$/), { timeout: 10_000, interval: 100 });
    const answered = (await chain()).find(({ event }) => event === 'paid' || event === 'denied');
    await vi.waitFor(async () => {
      const { seq, hash } = (await readAnchor(localArea))?.anchor ?? { seq: 0, hash: '' };
      expect(seq).toBeGreaterThanOrEqual(answered?.seq ?? Number.POSITIVE_INFINITY);
      expect(endpoint.auditEvents().map(headOf)).toContainEqual(expect.objectContaining({ seq, hash }));
      expect((await chain())[seq - 1]?.hash).toBe(hash);
    });
  }, 20_000);

  it('an endpoint that takes no audit events gets its claims all the same', async () => {
    const plain = await startEndpoint({ auditEvents: false });
    await writeSettings({ endpoint: plain.url });
    await ask('submitClaim', now());
    await vi.waitFor(async () => expect(await states()).toEqual(['paid']), { timeout: 10_000, interval: 100 });
    await vi.waitFor(async () => expect((await readAnchor(localArea))?.trouble?.why).toContain('takes no audit events'));
    expect(plain.auditEvents()).toEqual([]);
    await writeSettings({ endpoint: null });
    await plain.close();
  }, 20_000);
});

describe('claims that keep coming', () => {
  it('are sent while more come, and for each there is an alarm before it is answered for', async () => {
    await writeSettings({ endpoint: endpoint.url });
    const known = new Set(endpoint.journal().map(({ id }) => id));
    const fresh = (): number => endpoint.journal().filter(({ id }) => !known.has(id)).length;
    await fakeBrowser.alarms.clearAll();
    const until = Date.now() + 20_000;
    do {
      expect(await ask('submitClaim', now())).toMatchObject({ ok: true });
      expect(await fakeBrowser.alarms.get('drain')).toMatchObject({ periodInMinutes: 0.5 });
      await wait(50);
    } while (fresh() === 0 && Date.now() < until);
    expect(fresh()).toBeGreaterThan(0);
    await vi.waitFor(async () => expect(await states()).not.toEqual(expect.arrayContaining([expect.stringMatching(/queued|sending/)])), {
      timeout: 20_000,
      interval: 100,
    });
  }, 60_000);
});
