/** How the worker signs in to the billing endpoint: by this device's key, or for a person in a window of the browser. */
import type { IDBPDatabase } from 'idb';
import { browser } from 'wxt/browser';
import { assertionKey, type EndpointKeyStores, publicJwk } from '../../lib/endpoint/assertion-key';
import { type Access, authorised, renewing } from '../../lib/endpoint/authorised';
import { backendToken } from '../../lib/endpoint/backend-services';
import { keptSignIn, type SignInStores, type Slot } from '../../lib/endpoint/kept-sign-in';
import { endpointBase } from '../../lib/endpoint/origin';
import type { HttpTools } from '../../lib/endpoint/request';
import { readSettings, type Settings } from '../../lib/settings';
import { thisBuild } from '../../lib/site/this-build';
import type { SmartServer } from '../../lib/smart/authorize';
import { signInWords } from '../../lib/smart/failure';
import { accessTo, type SmartTools, signIn } from '../../lib/smart/session';
import { createSmartTools } from '../sidepanel/smart-tools';
import type { Office } from './office';

type Auth = Settings['endpointAuth'];

/** In memory only: `storage.session` is on no disk and closed to page scripts. */
export const ENDPOINT_TOKEN = 'endpoint-token';

const session: Slot<unknown> = {
  load: async () => (await browser.storage.session.get(ENDPOINT_TOKEN))[ENDPOINT_TOKEN] ?? null,
  save: (value) =>
    value === null ? browser.storage.session.remove(ENDPOINT_TOKEN) : browser.storage.session.set({ [ENDPOINT_TOKEN]: value }),
};

const keysOf = ({ db }: Office) => db as unknown as IDBPDatabase<EndpointKeyStores>;
const signInsOf = ({ db }: Office) => db as unknown as IDBPDatabase<SignInStores>;
const alone = <T>(run: () => Promise<T>): Promise<T> => navigator.locks.request(ENDPOINT_TOKEN, run) as Promise<T>;

/** Tools whose requests to `base` carry the sign-in that the settings name; as they are where it asks for none. */
export function signedTools(auth: Auth, base: string, office: Office, tools: HttpTools): HttpTools {
  const access = accessOf(auth, base, office, tools);
  return access ? authorised(base, access, tools) : tools;
}

function accessOf(auth: Auth, base: string, office: Office, tools: HttpTools): Access | null {
  if (auth.kind === 'none') return null;
  if (auth.kind === 'code') {
    const server = serverOf(auth, base);
    return async (refused) => {
      const got = await accessTo(server, smartTools(base, office), refused);
      return got === 'none' ? 'again' : got;
    };
  }
  return renewing(() => deviceToken(auth, office, tools), boundTo(audienceOf(auth, base)), Date.now);
}

type Backend = Extract<Auth, { kind: 'backend' }>;

const deviceToken = (auth: Backend, office: Office, tools: HttpTools) =>
  backendToken(auth, {
    ...tools,
    subtle: crypto.subtle,
    newId: () => crypto.randomUUID(),
    key: () => assertionKey(keysOf(office), crypto.subtle),
  });

/** What a token of this device is good for. */
const audienceOf = (auth: Backend, base: string): string => [base, auth.tokenUrl, auth.clientId, auth.scopes].join(' ');

interface Bound {
  bound: string;
  token: { access: string; expiresAt: number | null };
}

/** A token is used for what it was got for; another endpoint or client begins without one. */
const boundTo = (bound: string) => ({
  async load() {
    const kept = (await session.load()) as Bound | null;
    return kept?.bound === bound ? kept.token : null;
  },
  save: (token: Bound['token'] | null) => session.save(token && { bound, token }),
  alone,
});

function serverOf(auth: Extract<Auth, { kind: 'code' }>, base: string): SmartServer {
  const { clientId, scopes, issuer } = auth;
  return issuer === null ? { issuer: base, clientId, scopes } : { issuer, clientId, scopes, openid: true, audience: base };
}

function smartTools(base: string, office: Office): SmartTools {
  const kept = signInsOf(office);
  const sealed: Parameters<typeof keptSignIn>[0]['sealed'] = {
    load: async () => (await kept.get('signIns', 'endpoint')) ?? null,
    async save(value) {
      if (value) await kept.put('signIns', value, 'endpoint');
      else await kept.delete('signIns', 'endpoint');
    },
  };
  const { load, save } = keptSignIn({ base, session, sealed, cipher: office.cipher });
  // The page that asked has asked the browser; a worker cannot, as nobody pressed anything here.
  return { ...createSmartTools(), load, save, alone, allow: async () => true };
}

/** Signs in: a person by the page that is shown, this device by its key; null: signed in, else a sentence for the person who tried. */
export async function signInToEndpoint(office: Office): Promise<string | null> {
  const { settings } = await readSettings();
  const { endpoint, endpointAuth: auth } = settings;
  const base = endpoint === null ? null : endpointBase(endpoint, thisBuild?.endpoints ?? null);
  if (base === null) return 'No billing endpoint is set. Set its address first.';
  if (auth.kind === 'none') return 'This endpoint is not signed in to.';
  if ((await office.cipher()) === null) return 'Chartside is locked. Unlock it, then sign in.';
  if (auth.kind === 'backend') return signInDevice(auth, base, office);
  const why = await signIn(serverOf(auth, base), smartTools(base, office));
  return why === null ? null : signInWords(why);
}

/** A new token, whatever is at hand: what was registered since is what the person wants to know of. */
async function signInDevice(auth: Backend, base: string, office: Office): Promise<string | null> {
  const got = await deviceToken(auth, office, { fetch: (...request) => fetch(...request), now: Date.now });
  if (got === null) return signInWords('no-token-server');
  if (got === 'refused') return signInWords('not-registered');
  const memory = boundTo(audienceOf(auth, base));
  await memory.alone(() => memory.save(got));
  return null;
}

/** The device's public key as a JSON Web Key Set (RFC 7517, 5). */
export async function publicKeySet(office: Office): Promise<string> {
  const pair = await assertionKey(keysOf(office), crypto.subtle);
  return JSON.stringify({ keys: [await publicJwk(pair, crypto.subtle)] }, null, 2);
}
