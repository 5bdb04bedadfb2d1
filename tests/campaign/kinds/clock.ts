/** The clock goes wrong, the zone changes or the device sleeps while claims wait; nobody hurries the queue. */
import { seeded } from '../../endpoint/faults';
import { type Kind, noTrials, type Tally } from '../kind';
import { pause } from '../pause';
import { Stand } from '../stand';
import { addVerdict, see } from '../tallied';
import { trialSubmission } from '../trial-submission';
import { changeZone, setAhead, sleep } from '../wrong-clock';

const HOUR_MS = 3_600_000;
const PER_STAND = 24;
const CLAIMS = 4;
const DELIVERED_MS = 60_000;
const RETRY_AFTER_S = 3;
/** Between the request and the driver's own look at the clock. */
const SLACK_MS = 400;

const SHIFTS: [name: string, go: (stand: Stand) => Promise<void>][] = [
  ['an hour ahead', (stand) => setAhead(stand, HOUR_MS)],
  ['an hour behind', (stand) => setAhead(stand, -HOUR_MS)],
  ['a day ahead', (stand) => setAhead(stand, 24 * HOUR_MS)],
  ['a day behind', (stand) => setAhead(stand, -24 * HOUR_MS)],
  ['right again', (stand) => setAhead(stand, 0)],
  ['into summer time', (stand) => changeZone(stand, 'EST4EDT,M1.1.0,M12.5.0')],
  ['out of summer time', (stand) => changeZone(stand, 'EST5')],
  [
    'asleep for eight hours',
    async (stand) => {
      await sleep(stand, 1_500);
      await setAhead(stand, stand.aheadMs + 8 * HOUR_MS);
    },
  ],
];

/** Wakes the queue as a panel does that comes online, which makes nothing due that is not; answers whether all were applied. */
async function deliveredUnhurried(stand: Stand, ids: string[]): Promise<boolean> {
  const until = performance.now() + DELIVERED_MS;
  while (performance.now() < until) {
    const there = new Set(stand.endpoint.journal().map(({ id }) => id));
    if (ids.every((id) => there.has(id))) return true;
    await stand.mouth.ask('online', null).catch(() => undefined);
    await pause(200);
  }
  return false;
}

async function one(trial: number, random: () => number, stand: Stand, tally: Tally): Promise<void> {
  const [name, shift] = SHIFTS[trial % SHIFTS.length] as (typeof SHIFTS)[number];
  const must = (shown: boolean, fault: string): void => void stand.told.push({ shown, fault: `clock ${trial} (${name}): ${fault}` });
  const n = trial * CLAIMS;
  if (random() < 0.5) stand.endpoint.misbehave({ kind: '429', times: 1, retryAfter: 2 });
  else stand.endpoint.misbehave({ kind: '500-before', times: 2 });
  const ids: string[] = [];
  for (let at = 0; at < 2; at += 1) ids.push((await stand.insist(trialSubmission(n + at))).claimId);
  await pause(random() * 400);
  await shift(stand);
  ids.push((await stand.insist(trialSubmission(n + 2))).claimId);
  must(await deliveredUnhurried(stand, ids), 'a claim starves');

  stand.endpoint.behave();
  stand.endpoint.misbehave({ kind: '429', times: 1, retryAfter: RETRY_AFTER_S });
  const asked = Date.now();
  const last = (await stand.insist(trialSubmission(n + 3))).claimId;
  ids.push(last);
  must(await deliveredUnhurried(stand, [last]), 'a claim starves after the endpoint asked for patience');
  const arrived = stand.endpoint.journal().find(({ id }) => id === last)?.at ?? 0;
  must(arrived - asked >= RETRY_AFTER_S * 1_000 - SLACK_MS, `Retry-After was ${RETRY_AFTER_S} s, and it came after ${arrived - asked} ms`);

  const place = new Map((await stand.mouth.queue()).map(({ claimId, sequence }) => [claimId, sequence]));
  const order = ids.map((id) => place.get(id) ?? 0);
  must(
    order.every((number, at) => at === 0 || number > (order[at - 1] ?? 0)),
    'the order of the queue is not that of submitting',
  );
  see(tally, name);
}

export const kind: Kind = {
  name: 'clock',
  what: 'the clock is wrong by an hour or a day, the zone changes, the device sleeps',
  short: 4,
  full: 200,
  async run({ trials, seed, say, extension }) {
    const random = seeded(seed + 5);
    const tally = noTrials();
    for (let done = 0; done < trials; done += PER_STAND) {
      const shifts = Math.min(PER_STAND, trials - done);
      const stand = await Stand.start(extension ? { extension } : {});
      for (let at = 0; at < shifts; at += 1) await one(done + at, random, stand, tally);
      stand.endpoint.behave();
      addVerdict(tally, await stand.verdict(), shifts, `stand of shifts ${done} to ${done + shifts - 1}`);
      await stand.end();
      say(`${tally.trials} shifts`);
    }
    return tally;
  },
};
