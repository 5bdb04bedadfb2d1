/** The faults in the groups in which they can be on their way together. */
import { seeded } from '../../endpoint/faults';
import { BODIES } from './bodies';
import { CUTS } from './cuts';
import type { WireFault } from './fault';
import { PATIENCE } from './patience';
import { SILENCES } from './silences';
import { STATUSES } from './statuses';
import { TWINS } from './twins';

/** Each meets one claim and no other. */
export const SINGLE: readonly WireFault[] = [...CUTS, ...BODIES, ...STATUSES, ...TWINS];
/** Each stops the whole queue until the endpoint is asked again. */
export const PAUSING: readonly WireFault[] = PATIENCE;
/** Each takes a request's whole twenty seconds. */
export const SLOW: readonly WireFault[] = SILENCES;

/** Every fault so many times, in an order that the seed fixes. */
export function shuffled(faults: readonly WireFault[], times: number, seed: number): WireFault[] {
  const chance = seeded(seed);
  return Array.from({ length: times }, () => faults)
    .flat()
    .map((fault) => ({ fault, at: chance() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ fault }) => fault);
}
