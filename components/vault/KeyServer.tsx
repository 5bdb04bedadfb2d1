import { useSignal } from '@preact/signals';
import type { Settings } from '../../lib/settings';
import { thisBuild } from '../../lib/site/this-build';
import { Field } from '../options/Field';
import { readEndpoint, readText } from '../options/valid';

type Server = NonNullable<Settings['escrow']>;

interface Props {
  server: Settings['escrow'];
  managed: boolean;
  onServer: (server: Server) => void;
}

const NONE: Server = { keyUrl: '', issuer: '', clientId: '', scopes: 'openid' };

/** Where the site's key is fetched, and who is asked to sign in for it; kept once both addresses and the client are there. */
export function KeyServer({ server, managed, onServer }: Props) {
  const typed = useSignal<Server | null>(null);
  const now = typed.value ?? server ?? NONE;
  const allowed = thisBuild && [...thisBuild.endpoints, ...thisBuild.services];
  const put = (change: Partial<Server>): void => {
    const next = { ...now, ...change };
    typed.value = next;
    if (next.keyUrl !== '' && next.issuer !== '' && next.clientId !== '') onServer(next);
  };
  return (
    <details>
      <summary>Your organisation’s key server</summary>
      <Field
        label="Key address"
        value={now.keyUrl}
        read={(text) => readEndpoint(text, allowed)}
        managed={managed}
        hint="Where the key is fetched after the sign-in."
        mono
        onValue={(keyUrl) => put({ keyUrl: keyUrl ?? '' })}
      />
      <Field
        label="Sign-in for the key"
        value={now.issuer}
        read={(text) => readEndpoint(text, allowed)}
        managed={managed}
        hint="Address of the OpenID provider."
        mono
        onValue={(issuer) => put({ issuer: issuer ?? '' })}
      />
      <Field
        label="Client ID for the key"
        value={now.clientId}
        read={readText}
        managed={managed}
        mono
        onValue={(clientId) => put({ clientId: clientId.trim() })}
      />
      <Field
        label="Scopes for the key"
        value={now.scopes}
        read={readText}
        managed={managed}
        hint="What is asked for, separated by blanks."
        mono
        onValue={(scopes) => put({ scopes })}
      />
    </details>
  );
}
