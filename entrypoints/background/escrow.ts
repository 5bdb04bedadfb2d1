/** Gets the key that guards the vault from the site's server, for a person who signs in. */
import { browser } from 'wxt/browser';
import { endpointBase } from '../../lib/endpoint/origin';
import { request } from '../../lib/endpoint/request';
import { readSettings } from '../../lib/settings';
import { thisBuild } from '../../lib/site/this-build';
import { signInWords } from '../../lib/smart/failure';
import { type SmartTools, signIn } from '../../lib/smart/session';
import type { Token } from '../../lib/smart/token';
import { escrowKeyIn } from '../../lib/vault/escrow';
import { createSmartTools } from '../sidepanel/smart-tools';

/** The server's key and its name for it, or a sentence for the person who tried. Neither key nor token is kept here. */
export async function escrowGuard(): Promise<{ guardId: string; guard: string } | string> {
  const { escrow } = (await readSettings()).settings;
  if (escrow === null) return 'No server is set up that hands out the key. Ask your administrator.';
  const { issuer, clientId, scopes } = escrow;
  const keyUrl = endpointBase(escrow.keyUrl, thisBuild && [...thisBuild.endpoints, ...thisBuild.services]);
  if (keyUrl === null) return 'This build may not ask that server for the key. Ask your administrator.';
  if (!('identity' in browser)) return 'The browser was not allowed to show the sign-in page. Try again and allow it.';
  let token: Token | null = null;
  const tools: SmartTools = {
    ...createSmartTools(),
    // The page that asked has asked the browser; a worker cannot.
    allow: async () => true,
    load: async () => null,
    save: async (value) => {
      token = value;
    },
  };
  const why = await signIn({ issuer, clientId, scopes, openid: true, audience: keyUrl }, tools);
  if (why !== null) return signInWords(why);
  const { access } = token as unknown as Token;
  const headers = { Accept: 'application/json', Authorization: `Bearer ${access}` };
  const answer = await request(keyUrl, { method: 'GET', headers }, { fetch: fetch.bind(globalThis), now: Date.now });
  if (!answer) return 'The server that hands out the key did not answer. Try again in a minute.';
  if (answer.status === 401 || answer.status === 403)
    return 'The server does not hand out the key to this account. Ask your administrator.';
  return (
    (answer.status === 200 ? escrowKeyIn(answer.body) : null) ?? 'The server answered something that is no key. Ask your administrator.'
  );
}
