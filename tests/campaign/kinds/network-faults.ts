/** Every way in which a request can fail, many of them on their way at once. */
import { type Kind, noTrials, type Tally } from '../kind';
import { runBatch } from '../wire/batch';
import { PAUSING, SINGLE, SLOW, shuffled } from '../wire/deck';
import type { WireFault } from '../wire/fault';
import { PER_OUTAGE, runOutages } from '../wire/outage-course';
import { OUTAGES } from '../wire/outages';

const PER_STAND = 100;
/** Each may take its twenty seconds alone, when the endpoint is being tried. */
const SILENT_PER_STAND = 20;
/** So that the answers of a stand stay on one page. */
const REPEATS_PER_STAND = 2;

/** The trials of one group in stands of some claims. `ms`: for each stand. `lanes`: stands at a time. `perStand`: claims in each. */
async function group(
  name: string,
  faults: WireFault[],
  ms: number,
  stepMs: number,
  lanes: number,
  perStand: number,
  tally: Tally,
  say: (line: string) => void,
) {
  const batches = Array.from({ length: Math.ceil(faults.length / perStand) }, (_, at) => at * perStand);
  const lane = async (): Promise<void> => {
    for (let first = batches.shift(); first !== undefined; first = batches.shift()) {
      const some = faults.slice(first, first + perStand);
      await runBatch({ label: `${name} ${first}`, faults: some, first, ms, stepMs }, tally);
      say(`${name}: ${first + some.length} of ${faults.length}`);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** Every outage for so many claims, some at a time. */
async function outages(times: number, tally: Tally, say: (line: string) => void): Promise<void> {
  const repeats = Math.ceil(times / PER_OUTAGE);
  for (let at = 0; at < repeats; at += REPEATS_PER_STAND) {
    const some = Array.from({ length: Math.min(REPEATS_PER_STAND, repeats - at) }, () => OUTAGES).flat();
    await runOutages(some, at * 100, tally);
    say(`outages: ${Math.min(at + REPEATS_PER_STAND, repeats)} of ${repeats}, ${PER_OUTAGE} claims each`);
  }
}

const FAULTS = SINGLE.length + PAUSING.length + SLOW.length;

export const kind: Kind = {
  name: 'network-faults',
  what: 'the network or the endpoint fails in one of its ways',
  short: FAULTS + OUTAGES.length * PER_OUTAGE,
  full: (FAULTS + OUTAGES.length) * 100,
  async run({ trials, seed, say }) {
    const tally = noTrials();
    const times = Math.max(1, Math.floor(trials / (FAULTS + OUTAGES.length)));
    await Promise.all([
      group('silent', shuffled(SLOW, times, seed), 1_200_000, 1_000, 4, SILENT_PER_STAND, tally, say),
      (async () => {
        await group('single', shuffled(SINGLE, times, seed), 400_000, 80, 1, PER_STAND, tally, say);
        await group('pausing', shuffled(PAUSING, times, seed), 400_000, 80, 1, PER_STAND, tally, say);
        await outages(times, tally, say);
      })(),
    ]);
    return tally;
  },
};
