// @vitest-environment node
// Signing in to the endpoint: by the device's key, or by a person; whatever is not an answer to our own sign-in is refused.
import 'fake-indexeddb/auto';
import type { IDBPDatabase } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { assertionKey, type EndpointKeyStores, publicJwk } from '../../lib/endpoint/assertion-key';
import { authorised, renewing } from '../../lib/endpoint/authorised';
import { backendToken } from '../../lib/endpoint/backend-services';
import { keptSignIn, type Slot } from '../../lib/endpoint/kept-sign-in';
import { read } from '../../lib/endpoint/request';
import type { SmartServer } from '../../lib/smart/authorize';
import { accessTo, type SmartTools, signIn } from '../../lib/smart/session';
import { Device, digest } from '../queue/bench';
import { IdentityProvider, ISSUER } from './identity-provider';

const BASE = 'https://billing.example/fhir';
const REDIRECT = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/';
const { subtle } = crypto;

let idp: IdentityProvider;
let now = 0;
beforeEach(() => {
  idp = new IdentityProvider();
  now = 1_700_000_000_000;
  idp.now = () => now;
});

/** The endpoint: takes the provider's tokens only. `seen`: what it was shown. */
function endpointOf(): { fetch: typeof fetch; seen: (string | null)[] } {
  const seen: (string | null)[] = [];
  return {
    seen,
    fetch: async (_, init) => {
      const shown = new Headers(init?.headers).get('Authorization');
      seen.push(shown);
      return new Response('{}', { status: idp.good.has(shown?.replace('Bearer ', '') ?? '') ? 200 : 401 });
    },
  };
}

const inMemory = <T>(): Slot<T> & { value: T | null } => ({
  value: null,
  async load() {
    return this.value;
  },
  async save(value) {
    this.value = value;
  },
});

const closed: typeof fetch = async () => new Response('', { status: 401 });

describe('by this device’s own key', () => {
  const CLIENT = { tokenUrl: `${ISSUER}/token`, clientId: 'chartside', scopes: 'system/Claim.cru' };
  let ids = 0;

  async function device() {
    const opened = await Device.fresh();
    const db = opened.db as unknown as IDBPDatabase<EndpointKeyStores>;
    const key = () => assertionKey(db, subtle);
    const asking = { fetch: idp.fetch, now: () => now, subtle, newId: () => `jti-${++ids}`, key };
    const memory = inMemory<{ access: string; expiresAt: number | null }>();
    const access = renewing(
      () => backendToken(CLIENT, asking),
      { load: () => memory.load(), save: (token) => memory.save(token), alone: (run) => run() },
      () => now,
    );
    return { key, asking, access, memory };
  }

  it('the key is made once, and its private half cannot be taken out', async () => {
    const { key } = await device();
    const [one, two] = await Promise.all([key(), key()]);
    expect(await publicJwk(one, subtle)).toEqual(await publicJwk(two, subtle));
    await expect(subtle.exportKey('jwk', one.privateKey)).rejects.toThrow();
    const jwk = await publicJwk(one, subtle);
    const thumb = Buffer.from(await digest(JSON.stringify({ crv: jwk.crv, kty: jwk.kty, x: jwk.x, y: jwk.y })), 'hex').toString(
      'base64url',
    );
    expect(jwk.kid).toBe(thumb);
    expect(Object.keys(jwk).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
  });

  it('gets a token for an assertion that the registered key signed, renews it before it ends, and shows it to the endpoint', async () => {
    const { key, access } = await device();
    idp.registered.push(await publicJwk(await key(), subtle));
    const endpoint = endpointOf();
    const tools = authorised(BASE, access, { fetch: endpoint.fetch, now: () => now });
    for (let at = 0; at < 3; at += 1) expect((await read(`${BASE}/metadata`, tools))?.status).toBe(200);
    expect(idp.asked).toHaveLength(1);
    expect(idp.asked[0]?.get('scope')).toBe('system/Claim.cru');
    now += 280_000;
    expect((await read(`${BASE}/metadata`, tools))?.status).toBe(200);
    expect(idp.asked).toHaveLength(2);
    expect(endpoint.seen).toEqual(['Bearer access-1', 'Bearer access-1', 'Bearer access-1', 'Bearer access-2']);
  });

  it('a key that is not registered opens nothing; the endpoint is not even asked', async () => {
    const { access } = await device();
    const endpoint = endpointOf();
    expect((await read(BASE, authorised(BASE, access, { fetch: endpoint.fetch, now: () => now })))?.status).toBe(401);
    expect(endpoint.seen).toEqual([]);
  });

  it('an assertion is good once', async () => {
    const { key, asking } = await device();
    idp.registered.push(await publicJwk(await key(), subtle));
    const same = { ...asking, newId: () => 'the-same' };
    expect(await backendToken(CLIENT, same)).toMatchObject({ access: 'access-1' });
    expect(await backendToken(CLIENT, same)).toBe('refused');
  });

  it('a token turned down is renewed once, the request repeated once, and no more', async () => {
    const { key, access } = await device();
    idp.registered.push(await publicJwk(await key(), subtle));
    const endpoint = endpointOf();
    const tools = authorised(BASE, access, { fetch: endpoint.fetch, now: () => now });
    await read(BASE, tools);
    idp.good.clear();
    expect((await read(BASE, tools))?.status).toBe(200);
    expect(endpoint.seen).toHaveLength(3);
    const before = idp.asked.length;
    expect((await read(BASE, authorised(BASE, access, { fetch: closed, now: () => now })))?.status).toBe(401);
    expect(idp.asked).toHaveLength(before + 1);
  });

  it('a sign-in server that does not answer is no refusal', async () => {
    const { access } = await device();
    idp.down = true;
    const endpoint = endpointOf();
    expect(await read(BASE, authorised(BASE, access, { fetch: endpoint.fetch, now: () => now }))).toBeNull();
    expect(endpoint.seen).toEqual([]);
  });

  it('nor is it one where the endpoint turned down the token at hand: nobody has to sign in anew', async () => {
    const { key, access } = await device();
    idp.registered.push(await publicJwk(await key(), subtle));
    const tools = authorised(BASE, access, { fetch: endpointOf().fetch, now: () => now });
    expect((await read(BASE, tools))?.status).toBe(200);
    idp.good.clear();
    idp.down = true;
    expect(await read(BASE, tools)).toBeNull();
    idp.down = false;
    expect((await read(BASE, tools))?.status).toBe(200);
  });

  it('a token goes to its own endpoint and nowhere else', async () => {
    const { key, access } = await device();
    idp.registered.push(await publicJwk(await key(), subtle));
    const endpoint = endpointOf();
    const tools = authorised(BASE, access, { fetch: endpoint.fetch, now: () => now });
    for (const elsewhere of [
      'https://billing.example/fhirother',
      'https://billing.example/',
      'https://elsewhere.example/fhir',
      `${ISSUER}/token`,
    ])
      expect(await read(elsewhere, tools)).toBeNull();
    expect(endpoint.seen).toEqual([]);
  });
});

describe('by a person', () => {
  const SERVER: SmartServer = {
    issuer: ISSUER,
    openid: true,
    audience: BASE,
    clientId: 'chartside',
    scopes: 'openid offline_access user/Claim.cru',
  };

  async function person(locked = () => false) {
    const device = await Device.fresh();
    const session = inMemory<unknown>();
    const sealed = inMemory<NonNullable<Awaited<ReturnType<Parameters<typeof keptSignIn>[0]['sealed']['load']>>>>();
    const kept = keptSignIn({ base: BASE, session, sealed, cipher: async () => (locked() ? null : device.cipher) });
    let serial = 0;
    const tools: SmartTools = {
      fetch: idp.fetch,
      now: () => now,
      random: () => new Uint8Array(32).fill(++serial),
      digest: async (bytes) => new Uint8Array(await subtle.digest('SHA-256', bytes as BufferSource)),
      redirect: () => REDIRECT,
      launch: async (url) => idp.signInPage(url),
      allow: async () => true,
      alone: (run) => run(),
      ...kept,
    };
    return { tools, session, sealed, device };
  }

  it('signs in; the access is in memory, what renews it under seal, and neither is where the other is', async () => {
    const { tools, session, sealed } = await person();
    expect(await signIn(SERVER, tools)).toBeNull();
    expect(await accessTo(SERVER, tools)).toMatchObject({ access: expect.stringMatching(/^access-/) });
    expect(JSON.stringify(session.value)).not.toContain('refresh-');
    const onDisk = new TextDecoder('latin1').decode(sealed.value?.data);
    expect(onDisk.length).toBeGreaterThan(0);
    for (const secret of ['refresh-', 'access-']) expect(onDisk).not.toContain(secret);
  });

  it('asks for the endpoint’s sake, with PKCE, a state and a nonce', async () => {
    const { tools } = await person();
    let asked = '';
    await signIn(SERVER, { ...tools, launch: async (url) => idp.signInPage((asked = url)) });
    const { searchParams } = new URL(asked);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      aud: BASE,
      code_challenge_method: 'S256',
      response_type: 'code',
      redirect_uri: REDIRECT,
    });
    const secrets = ['state', 'nonce', 'code_challenge'].map((name) => searchParams.get(name));
    expect(new Set(secrets).size).toBe(3);
    for (const secret of secrets) expect(secret).toMatch(/^[\w-]{43}$/);
  });

  it('after the browser’s start the sealed half opens it again, and the locked vault keeps it for later', async () => {
    let locked = false;
    const { tools, session, sealed } = await person(() => locked);
    await signIn(SERVER, tools);
    session.value = null;
    locked = true;
    expect(await accessTo(SERVER, tools)).toBe('none');
    expect(sealed.value).not.toBeNull();
    locked = false;
    expect(await accessTo(SERVER, tools)).toMatchObject({ access: expect.stringMatching(/^access-/) });
  });

  it('a sign-in to another endpoint is not used for this one', async () => {
    const { tools, session, sealed, device } = await person();
    await signIn(SERVER, tools);
    const other = keptSignIn({ base: 'https://other.example/fhir', session, sealed, cipher: async () => device.cipher });
    expect(await other.load()).toBeNull();
  });

  it('what renews it is used once, and when it is refused the sign-in is over', async () => {
    const { tools, sealed } = await person();
    await signIn(SERVER, tools);
    const first = await accessTo(SERVER, tools);
    now += 300_000;
    const second = await accessTo(SERVER, tools);
    expect(second).not.toEqual(first);
    idp.refresh = 'withdrawn';
    now += 300_000;
    expect(await accessTo(SERVER, tools)).toBe('again');
    expect(sealed.value).toBeNull();
  });

  const attacks: [string, (address: string) => string, string][] = [
    ['somebody else’s code under a state of theirs', (address) => address.replace(/state=[^&]*/, 'state=theirs'), 'not-ours'],
    ['no state at all', (address) => address.replace(/[?&]state=[^&]*/, ''), 'not-ours'],
    ['another address', (address) => address.replace('.chromiumapp.org/', '.chromiumapp.org/other'), 'not-ours'],
    ['another host', (address) => address.replace('abcdefgh', 'hgfedcba'), 'not-ours'],
    ['a code put in the place of ours', (address) => address.replace(/code=[^&]*/, 'code=injected'), 'no-access'],
    ['another provider’s answer', (address) => `${address}&iss=https%3A%2F%2Fevil.example`, 'not-ours'],
    ['a refusal', (address) => `${address}&error=access_denied`, 'refused'],
  ];
  it.each(attacks)('refused: %s', async (_, change, why) => {
    const { tools, session, sealed } = await person();
    expect(await signIn(SERVER, { ...tools, launch: async (url) => change(idp.signInPage(url)) })).toBe(why);
    expect([session.value, sealed.value]).toEqual([null, null]);
  });

  it('refused: a code of another sign-in of ours, whose verifier is gone', async () => {
    const { tools } = await person();
    let first = '';
    await signIn(SERVER, { ...tools, launch: async (url) => (first = idp.signInPage(url)) && Promise.reject(new Error('closed')) });
    const old = new URL(first).searchParams.get('code') ?? '';
    expect(await signIn(SERVER, { ...tools, launch: async (url) => idp.signInPage(url).replace(/code=[^&]*/, `code=${old}`) })).toBe(
      'no-access',
    );
  });

  it('refused: an answer shown a second time', async () => {
    const { tools } = await person();
    let answer = '';
    expect(await signIn(SERVER, { ...tools, launch: async (url) => (answer = idp.signInPage(url)) })).toBeNull();
    expect(await signIn(SERVER, { ...tools, launch: async () => answer })).toBe('not-ours');
  });

  it('refused: an identity token with another nonce', async () => {
    const { tools, session } = await person();
    idp.wrongNonce = true;
    expect(await signIn(SERVER, tools)).toBe('no-access');
    expect(session.value).toBeNull();
  });

  it('refused: a provider that calls itself something else than where it was found', async () => {
    const { tools } = await person();
    idp.calls = 'https://evil.example';
    expect(await signIn(SERVER, tools)).toBe('no-configuration');
    idp.calls = null;
    expect(await signIn(SERVER, tools)).toBe('no-configuration');
  });
});
