import type { Settings } from '../../lib/settings';
import { Field } from './Field';
import { readRecordAddress, readScopes, readText } from './valid';

type Smart = Settings['smart'];

interface Props {
  smart: Smart;
  /** What is asked for unless the site says otherwise. */
  scopes: string;
  /** Where the browser catches the answer to a sign-in: to be registered with the server. */
  redirect: string;
  managed: boolean;
  onSmart: (smart: Smart) => void;
}

/** The EHR's own record over FHIR, which people sign in to from the panel. Without an address there is none. */
export function SmartServer({ smart, scopes, redirect, managed, onSmart }: Props) {
  const change = (part: Partial<NonNullable<Smart>>): void => onSmart({ issuer: '', clientId: '', scopes, ...smart, ...part });
  return (
    <section aria-labelledby="record-title">
      <h2 id="record-title">The EHR’s record</h2>
      <p class="muted">
        A FHIR R4 server of your EHR. People sign in to it from the panel’s Chart view; it is asked only then, only for the patient on
        screen, and only to read.
      </p>
      <Field
        label="FHIR address"
        value={smart?.issuer ?? ''}
        read={readRecordAddress}
        managed={managed}
        hint="Like https://ehr.example/fhir/r4. Leave it empty to read pages only."
        mono
        onValue={(issuer) => (issuer === null ? onSmart(null) : change({ issuer }))}
      />
      {smart !== null && (
        <>
          <Field
            label="Client ID"
            value={smart.clientId}
            read={readText}
            managed={managed}
            hint={smart.clientId === '' ? 'Needed to sign in. Your EHR gives it when this extension is registered.' : 'Given by your EHR.'}
            mono
            onValue={(clientId) => change({ clientId: clientId.trim() })}
          />
          <Field
            label="Scopes"
            value={smart.scopes}
            read={readScopes}
            managed={managed}
            hint="What is asked for, separated by blanks. Reading scopes only."
            mono
            onValue={(asked) => change({ scopes: asked })}
          />
          <p class="muted">
            Register this redirect address with the server, as a public client with PKCE: <code>{redirect}</code>
          </p>
        </>
      )}
    </section>
  );
}
