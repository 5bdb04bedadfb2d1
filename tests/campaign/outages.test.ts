// @vitest-environment node
// What stands in the endpoint's place is what its name says, and when it goes the endpoint is there as before.
import { connect } from 'node:tls';
import { afterEach, describe, expect, it } from 'vitest';
import { OUTAGES, type Outage } from './wire/outages';
import { startWire, type Wire } from './wire/server';

let wire: Wire | null = null;
afterEach(async () => {
  await wire?.close();
  wire = null;
});

const outage = (name: string): Outage => {
  const found = OUTAGES.find((each) => each.name === name);
  if (!found) throw new Error(`no outage ${name}`);
  return found;
};

async function during(name: string): Promise<Wire> {
  wire = await startWire([]);
  await outage(name).begin(wire);
  return wire;
}

const ask = async ({ url }: Wire): Promise<string> => {
  try {
    const response = await fetch(`${url}/metadata`);
    return `${response.status} ${response.headers.get('content-type')} ${response.headers.get('access-control-allow-origin')}`;
  } catch (error) {
    return String((error as { cause?: { code?: string } }).cause?.code);
  }
};

/** How a TLS handshake at the door ends. */
const shakeHands = ({ door }: Wire): Promise<string> =>
  new Promise((done) => {
    const socket = connect({ host: '127.0.0.1', port: door.port });
    socket.once('secureConnect', () => done('trusted'));
    socket.once('error', (error: Error & { code?: string }) => done(error.code ?? error.message));
    socket.once('close', () => done('closed'));
  });

describe('an outage', () => {
  it.each([
    ['nobody-listens', /ECONNREFUSED/],
    ['resets-everything', /ECONNRESET|UND_ERR_SOCKET/],
    ['captive-portal', /^200 text\/html null$/],
    ['gateway-503', /^503 text\/html null$/],
  ])('%s meets every request', async (name, what) => {
    expect(await ask(await during(name))).toMatch(what);
  });

  it.each([
    ['untrusted-certificate', /SELF_SIGNED_CERT/],
    ['no-tls', /WRONG_VERSION_NUMBER|EPROTO|ECONNRESET/],
    ['handshake-cut', /ECONNRESET/],
  ])('%s ends the handshake', async (name, what) => {
    expect(await shakeHands(await during(name))).toMatch(what);
  });

  it.each([
    ['token-revoked', 200],
    ['sign-in-refused', 401],
    ['sign-in-away', 503],
  ])('%s turns claims away and answers %i to the sign-in', async (name, status) => {
    const { url } = await during(name);
    expect((await fetch(`${url}/ClaimResponse`)).status).toBe(401);
    const answer = await fetch(`${url}/token`, { method: 'POST', body: 'grant_type=client_credentials' });
    expect(answer.status).toBe(status);
    if (status !== 200) return;
    const { access_token: token } = (await answer.json()) as { access_token: string };
    expect((await fetch(`${url}/ClaimResponse`, { headers: { Authorization: `Bearer ${token}` } })).status).toBe(200);
    wire?.tokens.revoke();
    expect((await fetch(`${url}/ClaimResponse`, { headers: { Authorization: `Bearer ${token}` } })).status).toBe(401);
  });

  it('ends, and the endpoint is there as before', async () => {
    for (const { name } of OUTAGES) {
      const { door } = await during(name);
      door.standing = 'open';
      if (!door.isOpen) await door.reopen();
      expect(await ask(wire as Wire), name).toBe('200 application/fhir+json *');
      await wire?.close();
    }
  });
});
