import type { EndpointEffects } from '../../components/effects';
import { send } from '../../lib/messages';
import { ENDPOINT_SCOPES } from '../../lib/settings';
import { signInWords } from '../../lib/smart/failure';
import { createSmartTools, mayReach, redirectAddress } from '../sidepanel/smart-tools';

/** The sign-in to the billing endpoint as the settings page offers it: the browser is asked here, in the click; the worker does the rest. */
export function createEndpointEffects(): EndpointEffects {
  const { allow } = createSmartTools();
  const signIn = async (addresses: string[], ask: typeof allow): Promise<string | null> => {
    if (!(await ask([...new Set(addresses.map((address) => new URL(address).origin))]))) return signInWords('not-allowed');
    return (await send('signInToEndpoint', null)).why;
  };
  return {
    scopes: ENDPOINT_SCOPES,
    redirect: redirectAddress(),
    publicKey: async () => (await send('endpointKey', null)).jwks,
    signIn: (addresses) => signIn(addresses, allow),
    trySignIn: (addresses) => signIn(addresses, mayReach),
  };
}
