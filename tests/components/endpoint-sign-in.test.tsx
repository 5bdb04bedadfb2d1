// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { EndpointSignIn } from '../../components/options/EndpointSignIn';
import type { Settings } from '../../lib/settings';
import { anEndpoint } from './invented';

afterEach(cleanup);

type Auth = Settings['endpointAuth'];

function shown(first: Auth, effects = anEndpoint(), managed = false) {
  const auth = signal(first);
  const Page = () => (
    <EndpointSignIn
      auth={auth.value}
      endpoint="https://billing.example/fhir"
      effects={effects}
      allowed={null}
      managed={managed}
      onAuth={(next) => {
        auth.value = next;
      }}
    />
  );
  render(<Page />);
  return auth;
}
const type = (label: string, value: string): void => void fireEvent.input(screen.getByLabelText(label), { target: { value } });

describe('the sign-in to the billing endpoint', () => {
  it('by this computer: address, client, and the public key to be registered', async () => {
    const auth = shown({ kind: 'none' });
    expect(screen.queryByLabelText('Token address')).toBeNull();
    fireEvent.click(screen.getByLabelText(/^This computer/));
    type('Token address', 'http://login.example/token');
    expect(auth.value).toMatchObject({ kind: 'backend', tokenUrl: '' });
    expect(screen.getByText(/https only/)).toBeTruthy();
    type('Token address', 'https://login.example/token');
    type('Client ID at the endpoint', ' chartside ');
    expect(auth.value).toEqual({
      kind: 'backend',
      tokenUrl: 'https://login.example/token',
      clientId: 'chartside',
      scopes: 'system/Claim.cru',
    });
    fireEvent.click(screen.getByText('Show the public key'));
    await waitFor(() => expect(screen.getByLabelText(/JSON Web Key Set/).textContent).toContain('invented'));
  });

  it('by this computer: it is tried in a click, which asks for endpoint and token address, and says what came of it', async () => {
    const auth = { kind: 'backend', tokenUrl: 'https://login.example/token', clientId: 'chartside', scopes: 'system/Claim.cru' } as const;
    const effects = anEndpoint('The sign-in server did not answer.');
    shown(auth, effects);
    fireEvent.click(screen.getByText('Try the sign-in'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('The sign-in server did not answer.'));
    expect(effects.asked).toEqual([['https://billing.example/fhir', 'https://login.example/token']]);
    cleanup();
    shown({ ...auth, tokenUrl: '' });
    expect(screen.queryByText('Try the sign-in')).toBeNull();
  });

  it('by a person: the button asks for endpoint and provider, and says what came of it', async () => {
    const effects = anEndpoint('The server refused the sign-in.');
    shown({ kind: 'code', issuer: 'https://login.example', clientId: 'chartside', scopes: 'openid' }, effects);
    fireEvent.click(screen.getByText('Sign in to the billing endpoint'));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('The server refused the sign-in.'));
    expect(effects.asked).toEqual([['https://billing.example/fhir', 'https://login.example']]);
  });

  it('set by policy it can be seen, and not changed', () => {
    shown({ kind: 'code', issuer: null, clientId: 'chartside', scopes: 'openid' }, anEndpoint(), true);
    expect(screen.getAllByText('Set by your administrator.').length).toBeGreaterThan(1);
    expect((screen.getByLabelText('Client ID at the endpoint') as HTMLInputElement).disabled).toBe(true);
  });
});
