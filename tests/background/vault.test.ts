// @vitest-environment node
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import background from '../../entrypoints/background/index';
import { createDraftEffects } from '../../entrypoints/sidepanel/draft-effects';
import { openAudit } from '../../lib/db';
import { DEFAULT_SETTINGS, mergeSettings, type Settings, writeSettings } from '../../lib/settings';
import { IdentityProvider, ISSUER } from '../endpoint/identity-provider';
import { aSubmission, PARTIES } from '../queue/submissions';

const ORIGIN = 'https://extension.test';
const WORDS = 'a long passphrase';
const held = new Map<string, Promise<unknown>>();
type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => unknown;
let listeners: Listener[] = [];
let idle: ((state: string) => void)[] = [];
let told: string[] = [];
const closed = vi.fn(async () => undefined);
const detection = vi.fn();

/** One after another, by name. */
const request = (name: string, work: () => Promise<unknown>) => {
  const next = (held.get(name) ?? Promise.resolve()).then(work);
  held.set(
    name,
    next.catch(() => undefined),
  );
  return next;
};

/** What the fake browser lacks, as far as the vault asks for it. */
function completeBrowser(): void {
  const browser = fakeBrowser as unknown as Record<string, Record<string, unknown>>;
  browser.action = { setBadgeText: vi.fn(), setBadgeBackgroundColor: vi.fn(), setTitle: vi.fn(), onClicked: { addListener: vi.fn() } };
  browser.storage = { ...browser.storage, managed: { get: async () => ({}) } };
  Object.assign((browser.storage as { local: object }).local, { setAccessLevel: closed });
  browser.idle = { onStateChanged: { addListener: (heard: (state: string) => void) => idle.push(heard) }, setDetectionInterval: detection };
  browser.scripting = { registerContentScripts: vi.fn(), getRegisteredContentScripts: async () => [], updateContentScripts: vi.fn() };
  browser.permissions = {
    getAll: async () => ({ origins: [] }),
    contains: async () => false,
    onAdded: { addListener: vi.fn() },
    onRemoved: { addListener: vi.fn() },
  };
  Object.assign(browser.runtime ?? {}, {
    getPlatformInfo: async () => ({}),
    id: 'chartside-id',
    getURL: (path: string) => `${ORIGIN}${path}`,
  });
  vi.stubGlobal('navigator', { locks: { request } });
}

async function ask<Value>(name: string, request: unknown): Promise<Value> {
  const sender = { id: 'chartside-id', origin: ORIGIN, url: `${ORIGIN}/sidepanel.html` };
  const reply = await new Promise<{ ok: boolean; value: Value; error: string }>((done) => {
    for (const listener of listeners) listener({ to: 'worker', name, request }, sender, done as (answer: unknown) => void);
  });
  if (!reply.ok) throw new Error(reply.error);
  return reply.value;
}

/** A new worker over the same disk and memory. */
function startWorker(): void {
  listeners = [];
  idle = [];
  background.main();
}

const set = (more: Partial<Settings> = {}): Promise<void> => writeSettings({ ...PARTIES, role: 'coder', endpoint: null, ...more });
const guard = (next = WORDS, current: string | null = null): Promise<{ why: string | null }> =>
  ask('setKeyMode', { mode: 'passphrase', current, next });
const standing = (): Promise<Record<string, unknown>> => ask('vaultStanding', null);
const now = (ref = 'enc-1') => aSubmission({ readAt: Date.now(), ref });
const events = async (): Promise<string[]> => (await (await openAudit()).getAll('chain')).map(({ event }) => event);

beforeEach(async () => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  held.clear();
  told = [];
  closed.mockClear();
  completeBrowser();
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listener) => void listeners.push(listener as Listener));
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: { name: string }) => {
    told.push(message.name);
  }) as never);
  await set();
  startWorker();
});
afterEach(async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((done) => setTimeout(done, 20));
    await Promise.all(held.values());
  }
});

describe('without a passphrase', () => {
  it('is open, and says that locking would hide nothing', async () => {
    expect(await standing()).toMatchObject({ mode: 'device', wanted: null, state: 'open', lockAfterMinutes: null, tryAgainAt: null });
    expect(await ask('lockVault', null)).toEqual({ why: expect.stringContaining('Nothing is locked') });
    for (const heard of idle) heard('locked');
    await new Promise((done) => setTimeout(done, 50));
    expect(told).not.toContain('vaultLocked');
    await ask('submitClaim', now());
  });

  it('purging seals everything under a new key of the device', async () => {
    await ask('submitClaim', now());
    expect(await ask('purgeVault', null)).toEqual({ purged: 0, resealed: 3, unreadable: 0 });
    expect(await ask('listQueue', { limit: 10 })).toMatchObject([{ patient: 'Canaryfield, Petra' }]);
    expect(await events()).toContainEqual(expect.stringMatching(/^purge: 0 claims$/));
  });

  it('closes the storage of the second copies to page scripts', () => {
    expect(closed).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
  });
});

describe('under a passphrase', () => {
  it('takes none that is too short', async () => {
    expect(await guard('too short')).toEqual({ why: expect.stringContaining('10 characters') });
    expect(await standing()).toMatchObject({ mode: 'device' });
  });

  it('locked, the pages are told, nobody is named, and nothing is submitted, opened or moved', async () => {
    await ask('submitClaim', now());
    told = [];
    expect(await guard()).toEqual({ why: null });
    expect(told, 'an open panel hears that it can be locked now').toContain('queueChanged');
    expect(await standing()).toMatchObject({ mode: 'passphrase', state: 'open', lockAfterMinutes: 10, sealed: 2, unreadable: 0 });
    await fakeBrowser.storage.session.set({ 'endpoint-token': { access: 'x' }, 'smart-token': { access: 'y' } });
    expect(await ask('lockVault', null)).toEqual({ why: null });
    expect(told).toContain('vaultLocked');
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/token|keys/)]),
    );
    expect(await standing()).toMatchObject({ mode: 'passphrase', state: 'locked' });
    expect(await ask('queueStanding', null)).toMatchObject({ vault: 'locked', counts: { queued: 1 } });
    const [item] = await ask<{ patient: string; claimId: string }[]>('listQueue', { limit: 10 });
    expect(item?.patient).toBe('Locked');
    await expect(ask('submitClaim', now('enc-2'))).rejects.toThrow(/locked.*draft is kept/);
    for (const [name, request] of [
      ['openSubmission', { claimId: item?.claimId }],
      ['exportQueue', { after: null }],
      ['importQueue', { claims: [] }],
      ['purgeVault', null],
      ['takeAnswers', { name: 'a', text: '' }],
    ] as const)
      await expect(ask(name, request), name).rejects.toThrow(/locked/);
    expect(await events()).toEqual(
      expect.arrayContaining([expect.stringMatching(/^key-mode: passphrase, was device$/), expect.stringMatching(/^lock: /)]),
    );
  }, 20_000);

  it('opens with the passphrase; a worker that died meanwhile finds it open', async () => {
    await ask('submitClaim', now());
    await guard();
    await ask('lockVault', null);
    expect(await ask('unlockVault', { passphrase: 'not this one at all' })).toEqual({ why: expect.stringContaining('does not open') });
    expect(await ask('unlockVault', { passphrase: WORDS })).toEqual({ why: null });
    startWorker();
    expect(await ask('listQueue', { limit: 10 })).toMatchObject([{ patient: 'Canaryfield, Petra' }]);
    expect(await events()).toEqual(expect.arrayContaining(['unlock', 'unlock-refused']));
  }, 20_000);

  it('after five wrong ones says when the next is taken, also to a new worker, and until then does not take the right one', async () => {
    await guard();
    await ask('lockVault', null);
    for (let times = 0; times < 5; times += 1) await ask('unlockVault', { passphrase: 'not this one at all' });
    startWorker();
    const { tryAgainAt } = await standing();
    expect(tryAgainAt).toBeGreaterThan(0);
    if ((tryAgainAt as number) > Date.now() + 50)
      expect(await ask('unlockVault', { passphrase: WORDS })).toEqual({ why: expect.stringContaining('Too many') });
    await vi.waitFor(async () => expect(await ask('unlockVault', { passphrase: WORDS })).toEqual({ why: null }), {
      timeout: 10_000,
      interval: 200,
    });
    expect(await standing()).toMatchObject({ state: 'open', tryAgainAt: null });
  }, 30_000);

  it.each(['locked', 'idle'])(
    'locks by itself when the browser says %s',
    async (state) => {
      await guard();
      for (const heard of idle) heard(state);
      await vi.waitFor(async () => expect(await standing()).toMatchObject({ state: 'locked' }));
      expect(told).toContain('vaultLocked');
    },
    20_000,
  );

  it('asks for the passphrase in force before it takes another, and keeps the administrator’s choice', async () => {
    await guard();
    expect(await guard('another passphrase')).toEqual({ why: expect.stringContaining('opens the vault now') });
    expect(await guard('another passphrase', 'a wrong passphrase')).toEqual({ why: expect.stringContaining('does not open') });
    expect(await guard('another passphrase', WORDS)).toEqual({ why: null });
    (fakeBrowser.storage as unknown as { managed: { get: () => Promise<object> } }).managed.get = async () => ({ keyMode: 'escrow' });
    expect(await standing()).toMatchObject({ mode: 'passphrase', wanted: 'escrow', managed: true });
    expect(await guard('a third passphrase', 'another passphrase')).toEqual({ why: expect.stringContaining('administrator') });
  }, 30_000);

  it('a provider may unlock and lock, and change nothing', async () => {
    await guard();
    await set({ role: 'provider' });
    expect(await ask('lockVault', null)).toEqual({ why: null });
    expect(await ask('unlockVault', { passphrase: WORDS })).toEqual({ why: null });
    await expect(ask('setKeyMode', { mode: 'device', current: WORDS, next: null })).rejects.toThrow(/provider/);
    await expect(ask('purgeVault', null)).rejects.toThrow(/provider/);
  }, 20_000);
});

describe('drafts', () => {
  const draft = { key: 'd1', label: 'One', coded: now().coded, rejected: [], replaces: null, updatedAt: 1 };

  it('are sealed anew with the rest, cannot be read while locked, and are there again', async () => {
    const drafts = createDraftEffects();
    await drafts.save(draft);
    await guard();
    expect(await drafts.load('d1')).toEqual(draft);
    await ask('lockVault', null);
    expect(await drafts.load('d1')).toBeNull();
    expect(await drafts.list()).toEqual([]);
    await expect(createDraftEffects().save(draft)).rejects.toThrow(/locked/);
    await ask('unlockVault', { passphrase: WORDS });
    expect(await drafts.load('d1')).toEqual(draft);
  }, 20_000);

  it.each([
    ['its list', (drafts: ReturnType<typeof createDraftEffects>) => drafts.list()],
    ['one that is not there', (drafts: ReturnType<typeof createDraftEffects>) => drafts.load('none')],
  ] as const)(
    'the very first change of all may come in the moment of locking, once the page has looked for %s',
    async (_, look) => {
      await guard();
      const drafts = createDraftEffects();
      await look(drafts);
      await ask('lockVault', null);
      await drafts.save(draft);
      await ask('unlockVault', { passphrase: WORDS });
      expect(await drafts.load('d1')).toEqual(draft);
    },
    20_000,
  );

  it('what was typed until the lock may still be saved by the page that has it open', async () => {
    await guard();
    const drafts = createDraftEffects();
    await drafts.save(draft);
    await ask('lockVault', null);
    await drafts.save({ ...draft, label: 'One more word', updatedAt: 2 });
    expect(await drafts.load('d1')).toBeNull();
    await ask('unlockVault', { passphrase: WORDS });
    expect(await drafts.load('d1')).toMatchObject({ label: 'One more word' });
  }, 20_000);
});

const inForce = (policy: object, own: object = {}) =>
  mergeSettings(own, policy, { endpoints: ['https://claims.example'], services: ['https://keys.example'] });

describe('the vault’s settings', () => {
  it('stay as strict where policy cannot be used', () => {
    expect(inForce({ lockAfterMinutes: 60 }).settings.lockAfterMinutes).toBe(15);
    expect(inForce({ lockAfterMinutes: 'ten' }, { lockAfterMinutes: 5 }).settings.lockAfterMinutes).toBe(1);
    expect(inForce({ keyMode: 'none' }, { keyMode: 'device' }).settings.keyMode).toBeNull();
    expect(inForce({}).settings).toMatchObject({ keyMode: null, lockAfterMinutes: 10, purgeAfterDays: 7, escrow: null });
    expect(DEFAULT_SETTINGS.keyMode).toBeNull();
  });

  it.each([
    [{ keyUrl: 'http://keys.example/key', issuer: 'https://keys.example', clientId: 'c' }],
    [{ keyUrl: 'https://elsewhere.example/key', issuer: 'https://keys.example', clientId: 'c' }],
    [{ keyUrl: 'https://keys.example/key?x=1', issuer: 'https://keys.example', clientId: 'c' }],
    [{ issuer: 'https://keys.example', clientId: 'c' }],
  ])('do not take a key from just anywhere: %o', (escrow) => {
    const { settings, unusable } = inForce({ escrow });
    expect(settings.escrow).toBeNull();
    expect(unusable).toMatchObject([{ key: 'escrow', by: 'policy' }]);
  });

  it('take a server that this build allows', () => {
    const { settings } = inForce({ escrow: { keyUrl: 'https://keys.example/key', issuer: 'https://keys.example/', clientId: 'c' } });
    expect(settings.escrow).toEqual({
      keyUrl: 'https://keys.example/key',
      issuer: 'https://keys.example',
      clientId: 'c',
      scopes: 'openid',
    });
  });

  it('tell the browser after how long nobody counts as being there', async () => {
    await set({ lockAfterMinutes: 3 });
    await vi.waitFor(() => expect(detection).toHaveBeenLastCalledWith(180));
  });
});

const guarded = (): Promise<{ why: string | null }> => ask('setKeyMode', { mode: 'escrow', current: null, next: null });

describe('with a key that the site’s server hands out', () => {
  const KEY_URL = 'https://keys.example/key';
  const KEY = Buffer.alloc(32, 7).toString('base64');
  let answer: { status: number; body: unknown };
  let asked: { url: string; init: RequestInit }[];
  let idp: IdentityProvider;

  beforeEach(async () => {
    answer = { status: 200, body: { keyId: 'site-1', key: KEY } };
    asked = [];
    idp = new IdentityProvider();
    idp.now = Date.now;
    vi.stubGlobal('fetch', (async (input: string, init: RequestInit = {}) => {
      if (input !== KEY_URL) return idp.fetch(input, init);
      asked.push({ url: input, init });
      const bearer = new Headers(init.headers).get('Authorization')?.slice('Bearer '.length) ?? '';
      if (!idp.good.has(bearer)) return new Response('', { status: 401 });
      return new Response(JSON.stringify(answer.body), { status: answer.status });
    }) as typeof fetch);
    (fakeBrowser as unknown as Record<string, unknown>).identity = {
      launchWebAuthFlow: async ({ url }: { url: string }) => idp.signInPage(url),
    };
    await set({ escrow: { keyUrl: KEY_URL, issuer: ISSUER, clientId: 'chartside', scopes: 'openid' } });
  });
  afterEach(() => vi.unstubAllGlobals());

  it('opens after a sign-in, asks privately, and keeps neither that key nor the token', async () => {
    await ask('submitClaim', now());
    expect(await guarded()).toEqual({ why: null });
    await ask('lockVault', null);
    expect(await standing()).toMatchObject({ mode: 'escrow', state: 'locked' });
    expect(await ask('unlockVault', { passphrase: null })).toEqual({ why: null });
    expect(await ask('listQueue', { limit: 10 })).toMatchObject([{ patient: 'Canaryfield, Petra' }]);
    expect(asked).toHaveLength(2);
    for (const { init } of asked) expect(init).toMatchObject({ redirect: 'error', credentials: 'omit', cache: 'no-store', method: 'GET' });
    const disk = JSON.stringify(await fakeBrowser.storage.local.get(null));
    for (const secret of [KEY, ...idp.good]) expect(disk).not.toContain(secret);
    for (const token of idp.good) expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain(token);
  }, 20_000);

  it.each([
    ['no key', { status: 200, body: { keyId: 'site-1', key: 'AAAA' } }, /no key/],
    ['a page', { status: 200, body: 'Sign in' }, /no key/],
    ['a refusal', { status: 403, body: null }, /does not hand out/],
    ['another key', { status: 200, body: { keyId: 'site-2', key: KEY } }, /another key/],
    [
      'other bytes under the same name',
      { status: 200, body: { keyId: 'site-1', key: Buffer.alloc(32, 8).toString('base64') } },
      /another key/,
    ],
  ])(
    'stays locked where the server answers %s',
    async (_, wrong, why) => {
      await guarded();
      await ask('lockVault', null);
      answer = wrong;
      expect(await ask('unlockVault', { passphrase: null })).toEqual({ why: expect.stringMatching(why) });
      expect(await standing()).toMatchObject({ state: 'locked' });
    },
    20_000,
  );

  it('another state in the answer of the sign-in page opens nothing, and the server is not asked', async () => {
    (fakeBrowser as unknown as { identity: { launchWebAuthFlow: unknown } }).identity.launchWebAuthFlow = async ({
      url,
    }: {
      url: string;
    }) => idp.signInPage(url).replace(/state=[^&]*/, 'state=another');
    expect((await guarded()).why).not.toBeNull();
    expect(asked).toEqual([]);
    expect(await standing()).toMatchObject({ mode: 'device', state: 'open' });
  });
});
