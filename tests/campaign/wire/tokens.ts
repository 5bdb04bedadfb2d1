/** The sign-in beside a faulting endpoint: gives access tokens, refuses, or does not work. Whether an assertion is sound is for other tests. */
import { randomUUID } from 'node:crypto';

/** `required`: the endpoint answers 401 without a token of `good`. `state`: what the sign-in does. `given`: tokens so far. */
export class Tokens {
  required = false;
  state: 'gives' | 'refuses' | 'away' = 'gives';
  given = 0;
  private readonly good = new Set<string>();

  /** Status and body of the answer to a request for a token. */
  answer(): { status: number; body: string } {
    if (this.state === 'away') return { status: 503, body: '{}' };
    if (this.state === 'refuses') return { status: 401, body: '{"error":"invalid_client"}' };
    const token = randomUUID();
    this.good.add(token);
    this.given += 1;
    return { status: 200, body: JSON.stringify({ access_token: token, token_type: 'Bearer', expires_in: 3_600 }) };
  }

  /** Whether a request with this `Authorization` may pass. */
  passes(authorization: string | undefined): boolean {
    return !this.required || this.good.has(authorization?.replace(/^Bearer /, '') ?? '');
  }

  /** No token given so far is taken any more. */
  revoke(): void {
    this.good.clear();
  }
}
