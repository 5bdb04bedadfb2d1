/** What stands where the endpoint should be, for every request alike: nobody, a gateway, a sign-in page, somebody else's certificate; or no token. */
import { createServer as createHttpsServer } from 'node:https';
import type { Socket } from 'node:net';
import type { Settings } from '../../../lib/settings';
import { untrusted } from './certificate';
import type { Door } from './door';
import type { Seen } from './fault';
import type { Wire } from './server';
import type { Tokens } from './tokens';

/**
 * `secure`: under an https address, known as nothing else. `settings`: in force from before it begins. `begin`: at the door, or at the
 * sign-in. `seen`: of each claim that was tried.
 */
export interface Outage {
  name: string;
  secure: boolean;
  settings?(wire: Wire): Partial<Settings>;
  begin(wire: Wire): void | Promise<void>;
  seen: Seen;
}

/** Answers every request with the same page, and lets no script of another site read it. */
const page =
  (status: string, html: string) =>
  (socket: Socket): void =>
    void socket.once('data', () =>
      socket.end(`HTTP/1.1 ${status}\r\nContent-Type: text/html\r\nContent-Length: ${html.length}\r\nConnection: close\r\n\r\n${html}`),
    );

const TRIED: Seen = { states: ['unknown'], says: /The endpoint did not answer\./, mayBeThere: true };
const NEVER_REACHED: Seen = { states: ['retry-wait'], says: /The endpoint did not answer as a FHIR server\./, mayBeThere: false };

const standing = (name: string, stands: (socket: Socket) => void): Outage => ({
  name,
  secure: false,
  seen: TRIED,
  begin: ({ door }) => {
    door.standing = stands;
  },
});

const insecure = (name: string, stands: (door: Door) => Door['standing']): Outage => ({
  name,
  secure: true,
  seen: NEVER_REACHED,
  begin: ({ door }) => {
    door.standing = stands(door);
  },
});

/** The endpoint takes none of the tokens that it took before, and the sign-in does this. */
const signedOut = (name: string, state: Tokens['state'], seen: Seen): Outage => ({
  name,
  secure: false,
  seen,
  settings: ({ url }) => ({
    endpointAuth: { kind: 'backend', tokenUrl: `${url}/token`, clientId: 'chartside', scopes: 'system/Claim.cru' },
  }),
  begin: ({ tokens }) => {
    tokens.required = true;
    tokens.state = state;
    tokens.revoke();
  },
});

export const OUTAGES: readonly Outage[] = [
  { name: 'nobody-listens', secure: false, seen: TRIED, begin: ({ door }) => door.shut() },
  standing('resets-everything', (socket) => void socket.resetAndDestroy()),
  standing('captive-portal', page('200 OK', '<title>Sign in</title>')),
  standing('gateway-503', page('503 Service Unavailable', '<h1>Down for maintenance</h1>')),
  insecure('untrusted-certificate', () => {
    const server = createHttpsServer(untrusted());
    server.on('tlsClientError', () => undefined);
    return (socket) => void server.emit('connection', socket);
  }),
  insecure('no-tls', () => 'open'),
  insecure('handshake-cut', () => (socket) => void socket.once('data', () => socket.resetAndDestroy())),
  signedOut('token-revoked', 'gives', { states: ['accepted'], mayBeThere: true }),
  signedOut('sign-in-refused', 'refuses', { states: ['held-auth'], mayBeThere: false }),
  signedOut('sign-in-away', 'away', TRIED),
];
