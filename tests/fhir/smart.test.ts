// Signing in to the EHR's record: discovery, PKCE, state, renewal, sign-out, and everything that is no answer to it.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readRecordAddress, readScopes } from '../../components/options/valid';
import { SMART_SCOPES } from '../../lib/settings';
import { accessTo, type SmartTools, signIn, signOut } from '../../lib/smart/session';
import type { Token } from '../../lib/smart/token';
import { type AuthorizationServer, authorizationServer } from './authorization';

const BASE = 'https://ehr.example/fhir/r4';
const REDIRECT = 'https://invented.chromiumapp.org/';
const server = { issuer: BASE, clientId: 'chartside', scopes: SMART_SCOPES };

function signingIn(authorization: AuthorizationServer, change: Partial<SmartTools> = {}) {
  const world = { now: 1_000_000, token: null as Token | null, visited: [] as string[], allowed: [] as string[] };
  let drawn = 0;
  const tools: SmartTools = {
    fetch: authorization.fetch,
    now: () => world.now,
    random: () => new Uint8Array(32).fill(++drawn),
    digest: async (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
    redirect: () => REDIRECT,
    launch: async (url) => {
      world.visited.push(url);
      return authorization.visit(url);
    },
    allow: async (origins) => {
      world.allowed.push(...origins);
      return true;
    },
    load: async () => world.token,
    save: async (token) => {
      world.token = token;
    },
    alone: (run) => run(),
    ...change,
  };
  return { world, tools };
}

describe('signing in', () => {
  it('discovers, asks with PKCE and a state for this server, and keeps what it was given', async () => {
    const authorization = authorizationServer({ base: BASE });
    const { world, tools } = signingIn(authorization);
    expect(await signIn(server, tools)).toBeNull();
    const asked = Object.fromEntries(new URL(world.visited[0] ?? '').searchParams);
    expect(asked).toMatchObject({
      response_type: 'code',
      client_id: 'chartside',
      redirect_uri: REDIRECT,
      aud: BASE,
      scope: SMART_SCOPES,
      code_challenge_method: 'S256',
    });
    expect([asked['state']?.length, asked['code_challenge']?.length]).toEqual([43, 43]);
    expect(world.token).toMatchObject({ issuer: BASE, access: 'access-1', refresh: 'refresh-1', expiresAt: 1_300_000 });
    expect(world.allowed).toEqual(['https://ehr.example', 'https://ehr.example']);
    expect(await accessTo(server, tools)).toEqual({ access: 'access-1' });
  });

  it('draws other secrets at every try', async () => {
    const { world, tools } = signingIn(authorizationServer({ base: BASE }));
    await signIn(server, tools);
    await signIn(server, tools);
    const [one, two] = world.visited.map((url) => new URL(url).searchParams);
    for (const secret of ['state', 'code_challenge']) expect(one?.get(secret)).not.toBe(two?.get(secret));
  });

  const REFUSED: [name: string, authorization: Parameters<typeof authorizationServer>[0], change: Partial<SmartTools>, why: string][] = [
    ['a server without SMART', { base: BASE, configuration: null }, {}, 'no-configuration'],
    ['a server without PKCE', { base: BASE, configuration: { code_challenge_methods_supported: ['plain'] } }, {}, 'no-pkce'],
    ['a server that names no methods', { base: BASE, configuration: { code_challenge_methods_supported: undefined } }, {}, 'no-pkce'],
    [
      'a sign-in page without https',
      { base: BASE, configuration: { authorization_endpoint: 'http://ehr.example/authorize' } },
      {},
      'not-secure',
    ],
    ['a token address without https', { base: BASE, configuration: { token_endpoint: 'http://ehr.example/token' } }, {}, 'not-secure'],
    ['another state', { base: BASE, answer: (url) => url.searchParams.set('state', 'x') }, {}, 'not-ours'],
    ['no state', { base: BASE, answer: (url) => url.searchParams.delete('state') }, {}, 'not-ours'],
    [
      'another server’s answer',
      {
        base: BASE,
        configuration: { issuer: 'https://ehr.example' },
        answer: (url) => url.searchParams.set('iss', 'https://evil.example'),
      },
      {},
      'not-ours',
    ],
    ['a person who says no', { base: BASE, answer: (url) => url.searchParams.set('error', 'access_denied') }, {}, 'refused'],
    ['a code that is not its own', { base: BASE, answer: (url) => url.searchParams.set('code', 'x') }, {}, 'no-access'],
    [
      'an address of another extension',
      { base: BASE },
      { launch: async () => 'https://other.chromiumapp.org/?code=c&state=s' },
      'not-ours',
    ],
    ['a window that was closed', { base: BASE }, { launch: () => Promise.reject(new Error('closed')) }, 'closed'],
    ['a browser that may not reach it', { base: BASE }, { allow: async () => false }, 'not-allowed'],
    ['a server that is down', { base: BASE }, { fetch: (() => Promise.reject(new TypeError('down'))) as typeof fetch }, 'unreachable'],
  ];
  it.each(REFUSED)('%s: nothing is kept', async (_, setup, change, why) => {
    const { world, tools } = signingIn(authorizationServer(setup), change);
    expect(await signIn(server, tools)).toBe(why);
    expect(world.token).toBeNull();
  });

  it('a server over plain http is not even asked', async () => {
    const { tools } = signingIn(authorizationServer({ base: BASE }), { fetch: () => Promise.reject(new Error('asked')) });
    expect(await signIn({ ...server, issuer: 'http://ehr.example/fhir' }, tools)).toBe('not-secure');
  });
});

const signedIn = async (setup: Partial<Parameters<typeof authorizationServer>[0]> = {}) => {
  const authorization = authorizationServer({ base: BASE, ...setup });
  const { world, tools } = signingIn(authorization);
  await signIn(server, tools);
  return { authorization, world, tools };
};

describe('while signed in', () => {
  it('access is renewed a minute before it ends, and the new refresh token kept', async () => {
    const { world, tools, authorization } = await signedIn();
    world.now += 239_000;
    expect(await accessTo(server, tools)).toEqual({ access: 'access-1' });
    world.now += 2_000;
    expect(await accessTo(server, tools)).toEqual({ access: 'access-2' });
    expect(world.token?.refresh).toBe('refresh-2');
    expect(authorization.asked.map((body) => body.get('grant_type'))).toEqual(['authorization_code', 'refresh_token']);
  });

  it('access that the record refused is renewed at once', async () => {
    const { tools } = await signedIn();
    expect(await accessTo(server, tools, 'access-1')).toEqual({ access: 'access-2' });
    expect(await accessTo(server, tools, 'access-1')).toEqual({ access: 'access-2' });
  });

  it('when it cannot be renewed the person has to sign in again, and nothing is kept', async () => {
    const { world, tools, authorization } = await signedIn();
    authorization.end(true);
    expect(await accessTo(server, tools, 'access-1')).toBe('again');
    expect(world.token).toBeNull();
    expect(await accessTo(server, tools)).toBe('none');
  });

  it('a server that does not answer is asked later, and the sign-in stands', async () => {
    const { world, tools } = await signedIn();
    const down = { ...tools, fetch: (() => Promise.reject(new TypeError('down'))) as typeof fetch };
    expect(await accessTo(server, down, 'access-1')).toBe('later');
    expect(world.token?.access).toBe('access-1');
  });

  it('a token is for its own server and client only', async () => {
    const { tools } = await signedIn();
    expect(await accessTo({ ...server, issuer: 'https://other.example/fhir' }, tools)).toBe('none');
    expect(await accessTo({ ...server, clientId: 'other' }, tools)).toBe('none');
  });

  it('signing out gives access back and forgets it', async () => {
    const { world, tools, authorization } = await signedIn();
    await signOut(tools);
    expect(world.token).toBeNull();
    expect(authorization.revoked).toEqual(['refresh-1']);
  });
});

describe('the settings of the record', () => {
  it.each([
    ['https://ehr.example/fhir/', 'https://ehr.example/fhir'],
    ['http://127.0.0.1:8080/fhir', 'http://127.0.0.1:8080/fhir'],
    ['', null],
  ])('%s is an address', (typed, value) => {
    expect(readRecordAddress(typed)).toEqual({ ok: true, value });
  });
  it.each(['http://ehr.example/fhir', 'ehr.example', 'https://u:p@ehr.example/fhir', 'https://ehr.example/fhir?x=1'])(
    '%s is none',
    (typed) => {
      expect(readRecordAddress(typed).ok).toBe(false);
    },
  );
  it.each(['user/*.read', 'user/Patient.rs openid', SMART_SCOPES, 'user/Observation.rs?category=laboratory'])('%s reads', (scopes) => {
    expect(readScopes(scopes)).toEqual({ ok: true, value: scopes });
  });
  it.each(['user/*.*', 'user/Claim.write', 'patient/Condition.cruds openid', ''])('“%s” is refused', (scopes) => {
    expect(readScopes(scopes).ok).toBe(false);
  });
});
