/** Why a sign-in did not come about, in words for the person who tried. */
const WORDS = {
  unreachable: 'The server did not answer.',
  'no-configuration': 'The server does not say how to sign in. Ask your administrator whether the address is its FHIR address.',
  'no-pkce': 'The server does not offer the sign-in that an extension needs (PKCE with S256).',
  'not-secure': 'The server sends the sign-in over an address that is not safe (https).',
  closed: 'The sign-in window was closed.',
  refused: 'The server refused the sign-in.',
  'not-ours': 'What came back was no answer to this sign-in. Nothing was taken from it.',
  'no-access': 'The server let you sign in, but gave no access.',
  'not-registered':
    'The sign-in server does not take this computer. Register its public key there, and check the client ID and the scopes.',
  'no-token-server': 'The sign-in server did not answer. Check the token address, and that the browser may reach it.',
  'not-allowed': 'The browser was not allowed to reach the server. Press Sign in once more and allow it.',
} as const;

export type SignInFailure = keyof typeof WORDS;
export const signInWords = (why: SignInFailure): string => WORDS[why];
