/** The endpoint asks for patience, in every way that `Retry-After` can be written, and then nothing goes to it at all. */
import { type Exchange, outcome, patient, type WireFault } from './fault';

/** Milliseconds, at least and at most. */
type Wait = readonly [number, number];

const SECOND = 1_000;
const SIX_HOURS = 6 * 60 * 60 * SECOND;
const exactly = (ms: number): Wait => [ms, ms];

/** `retryAfter`: what is said, from the endpoint's own time. `clock`: that time, ms since epoch. */
const asks =
  (status: number, retryAfter: (now: number) => string | null, clock: () => number = Date.now) =>
  async ({ body, reply }: Exchange): Promise<void> => {
    await body();
    const now = clock();
    const said = retryAfter(now);
    const date = new Date(now).toUTCString();
    reply(status, outcome('throttled', 'Slow down.'), { Date: date, ...(said !== null && { 'Retry-After': said }) });
  };

const SAID = /Slow down\./;
/** A day behind; a date that such an endpoint names is held against its own time, not against ours. */
const slowClock = (): number => Date.now() - 86_400_000;
const inNinetySeconds = (now: number): string => new Date(now + 90 * SECOND).toUTCString();

export const PATIENCE: WireFault[] = [
  patient(
    '429',
    SAID,
    'back-off',
    asks(429, () => null),
  ),
  patient(
    '429-seconds',
    SAID,
    exactly(40 * SECOND),
    asks(429, () => '40'),
  ),
  patient(
    '429-zero',
    SAID,
    exactly(SECOND),
    asks(429, () => '0'),
  ),
  patient('429-date', SAID, exactly(90 * SECOND), asks(429, inNinetySeconds)),
  patient('429-date-slow-clock', SAID, exactly(90 * SECOND), asks(429, inNinetySeconds, slowClock)),
  patient(
    '429-past-date',
    SAID,
    exactly(SECOND),
    asks(429, () => 'Sun, 06 Nov 1994 08:49:37 GMT'),
  ),
  patient(
    '429-garbage',
    SAID,
    'back-off',
    asks(429, () => 'in a while'),
  ),
  patient(
    '429-negative',
    SAID,
    'back-off',
    asks(429, () => '-5'),
  ),
  patient(
    '429-huge',
    SAID,
    exactly(SIX_HOURS),
    asks(429, () => '99999999999999999999'),
  ),
  {
    ...patient(
      '503-seconds',
      SAID,
      exactly(40 * SECOND),
      asks(503, () => '40'),
    ),
    seen: { states: ['unknown'], says: SAID, mayBeThere: true, waitsMs: exactly(40 * SECOND) },
  },
  {
    ...patient('401', /Sign in first\./, undefined, async ({ body, reply }) => {
      await body();
      reply(401, outcome('login', 'Sign in first.'));
    }),
    seen: { states: ['held-auth'], says: /Sign in first\./, mayBeThere: false },
  },
];
