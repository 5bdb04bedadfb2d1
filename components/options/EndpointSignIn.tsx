import { useSignal } from '@preact/signals';
import type { Settings } from '../../lib/settings';
import type { EndpointEffects } from '../effects';
import { Field } from './Field';
import { readEndpoint, readEndpointScopes, readText } from './valid';

type Auth = Settings['endpointAuth'];

interface Props {
  auth: Auth;
  /** The billing endpoint's address. */
  endpoint: string;
  effects: EndpointEffects;
  /** The origins that this build may reach for claims; null: any. */
  allowed: readonly string[] | null;
  managed: boolean;
  onAuth: (auth: Auth) => void;
}

const KINDS: [Auth['kind'], string, string][] = [
  ['none', 'No sign-in', 'the endpoint asks for none'],
  ['backend', 'This computer', 'by a key of its own (SMART Backend Services)'],
  ['code', 'A person', 'in a window of the browser'],
];

/** How the billing endpoint is signed in to. */
export function EndpointSignIn({ auth, endpoint, effects, allowed, managed, onAuth }: Props) {
  const choose = (kind: Auth['kind']): void => {
    if (kind === 'none') onAuth({ kind });
    else if (kind === 'backend') onAuth({ kind, tokenUrl: '', clientId: '', scopes: effects.scopes.backend });
    else onAuth({ kind, issuer: null, clientId: '', scopes: effects.scopes.code });
  };
  return (
    <section aria-labelledby="endpoint-sign-in-title">
      <h3 id="endpoint-sign-in-title">Sign-in to the billing endpoint</h3>
      <fieldset class="field role" disabled={managed}>
        <legend>Who signs in</legend>
        {KINDS.map(([value, name, what]) => (
          <label key={value}>
            <input type="radio" name="endpoint-auth" value={value} checked={auth.kind === value} onChange={() => choose(value)} /> {name}{' '}
            <span class="muted">{what}</span>
          </label>
        ))}
        {managed && <p class="muted">Set by your administrator.</p>}
      </fieldset>
      {auth.kind === 'backend' && (
        <Field
          label="Token address"
          value={auth.tokenUrl}
          read={(text) => readEndpoint(text, allowed)}
          managed={managed}
          hint="Where the endpoint’s sign-in server gives access. Claims wait until it is set."
          mono
          onValue={(tokenUrl) => onAuth({ ...auth, tokenUrl: tokenUrl ?? '' })}
        />
      )}
      {auth.kind === 'code' && (
        <Field
          label="Sign-in provider"
          value={auth.issuer ?? ''}
          read={(text) => readEndpoint(text, allowed)}
          managed={managed}
          hint="Address of an OpenID provider. Leave it empty where the endpoint itself says how to sign in."
          mono
          onValue={(issuer) => onAuth({ ...auth, issuer })}
        />
      )}
      {auth.kind !== 'none' && (
        <>
          <Field
            label="Client ID at the endpoint"
            value={auth.clientId}
            read={readText}
            managed={managed}
            hint="Given by the endpoint when this computer or extension is registered."
            mono
            onValue={(clientId) => onAuth({ ...auth, clientId: clientId.trim() })}
          />
          <Field
            label="Scopes at the endpoint"
            value={auth.scopes}
            read={readEndpointScopes}
            managed={managed}
            hint="What is asked for, separated by blanks."
            mono
            onValue={(scopes) => onAuth({ ...auth, scopes })}
          />
        </>
      )}
      {auth.kind === 'backend' && <PublicKey effects={effects} />}
      {auth.kind === 'backend' && auth.tokenUrl !== '' && (
        <SignInNow
          says="Try the sign-in"
          done="✓ The sign-in server knows this computer. What waited for it goes now."
          begin={() => effects.trySignIn([endpoint, auth.tokenUrl])}
        />
      )}
      {auth.kind === 'code' && (
        <>
          <p class="muted">
            Register this redirect address, as a public client with PKCE: <code>{effects.redirect}</code>
          </p>
          <SignInNow
            says="Sign in to the billing endpoint"
            done="✓ Signed in. What waited for it goes now."
            begin={() => effects.signIn([endpoint, auth.issuer ?? endpoint])}
          />
        </>
      )}
    </section>
  );
}

/** The key is made when it is first asked for. */
function PublicKey({ effects }: { effects: EndpointEffects }) {
  const key = useSignal<string | null>(null);
  const failed = useSignal(false);
  const show = async (): Promise<void> => {
    try {
      key.value = await effects.publicKey();
    } catch {
      failed.value = true;
    }
  };
  return (
    <div class="field">
      <p class="muted">Register this computer’s public key with the sign-in server. The private half stays in this browser.</p>
      {key.value === null ? (
        <button type="button" onClick={() => void show()}>
          Show the public key
        </button>
      ) : (
        <pre class="mono" aria-label="Public key as a JSON Web Key Set">
          {key.value}
        </pre>
      )}
      {failed.value && <p class="error">The key could not be read. Open this page again.</p>}
    </div>
  );
}

interface SignInNowProps {
  says: string;
  /** What is told when it came about. */
  done: string;
  /** Null: signed in, else why not. */
  begin: () => Promise<string | null>;
}

/** A button, and what came of pressing it. */
function SignInNow({ says, done, begin }: SignInNowProps) {
  const told = useSignal<{ ok: boolean; words: string } | null>(null);
  const press = async (): Promise<void> => {
    told.value = null;
    try {
      const why = await begin();
      told.value = why === null ? { ok: true, words: done } : { ok: false, words: why };
    } catch (error) {
      told.value = { ok: false, words: error instanceof Error ? error.message : 'The sign-in came to nothing.' };
    }
  };
  return (
    <div class="field">
      <button type="button" onClick={() => void press()}>
        {says}
      </button>
      <p role="status" class={told.value?.ok === false ? 'error' : 'muted'}>
        {told.value?.words}
      </p>
    </div>
  );
}
