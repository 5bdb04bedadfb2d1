import type { EndpointEffects } from '../../components/effects';
import { send } from '../../lib/messages';
import { ENDPOINT_SCOPES } from '../../lib/settings';
import { signInWords } from '../../lib/smart/failure';
import { createSmartTools, redirectAddress } from '../sidepanel/smart-tools';

/** The sign-in to the billing endpoint as the settings page offers it: the browser is asked here, in the click; the worker does the rest. */
export function createEndpointEffects(): EndpointEffects {
  const { allow } = createSmartTools();
  return {
    scopes: ENDPOINT_SCOPES,
    redirect: redirectAddress(),
    publicKey: async () => (await send('endpointKey', null)).jwks,
    async signIn(addresses) {
      if (!(await allow([...new Set(addresses.map((address) => new URL(address).origin))]))) return signInWords('not-allowed');
      return (await send('signInToEndpoint', null)).why;
    },
  };
}
