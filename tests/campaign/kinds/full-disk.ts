/** The profile's disk has no room left while claims are submitted, and then has room again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seeded } from '../../endpoint/faults';
import { type Kind, noTrials, type Tally } from '../kind';
import { Refused } from '../mouth';
import { Stand } from '../stand';
import { addVerdict, see, seeStates } from '../tallied';
import { TightDisk } from '../tight-disk';
import { trialSubmission } from '../trial-submission';

const BEFORE = 2;
/** Pressed so often while there is no room; each refusal is one a person reads. */
const WITHOUT_ROOM = 6;
const MOST_LEFT = 262_144;

async function one(trial: number, seed: number, tally: Tally, extension: string | undefined): Promise<void> {
  const random = seeded(seed + 300 + trial);
  const folder = mkdtempSync(path.join(tmpdir(), 'chartside-disk-'));
  const disk = TightDisk.mount(folder);
  if (!disk) {
    rmSync(folder, { recursive: true, force: true });
    return see(tally, 'not tried: this machine allows no mount');
  }
  try {
    const stand = await Stand.start({ profile: path.join(folder, 'profile'), ...(extension && { extension }) });
    for (let n = 0; n < BEFORE; n += 1) await stand.insist(trialSubmission(n));
    disk.fill(Math.floor(random() * MOST_LEFT));
    const refused: number[] = [];
    for (let n = BEFORE; n < BEFORE + WITHOUT_ROOM; n += 1) {
      const answer = await stand.submit(trialSubmission(n)).then(
        (promised) => (promised ? 'queued' : 'no answer'),
        (error: unknown) => (error instanceof Refused ? 'refused' : String(error)),
      );
      see(tally, `without room: ${answer}`);
      if (answer !== 'queued') refused.push(n);
      stand.told.push({ fault: `without room the answer was ${answer}`, shown: answer === 'queued' || answer === 'refused' });
    }
    // What was promised without room must be there after the worst end of it.
    await stand.killBrowser();
    disk.free();
    await stand.startBrowser();
    await stand.settings({});
    for (const n of refused) await stand.insist(trialSubmission(n));
    const verdict = await stand.verdict();
    seeStates(
      tally,
      (await stand.mouth.queue()).map(({ state }) => state),
    );
    addVerdict(tally, verdict, 1, `seed ${seed}, disk ${trial}`);
    await stand.end();
  } finally {
    disk.unmount();
    rmSync(folder, { recursive: true, force: true });
  }
}

export const kind: Kind = {
  name: 'full-disk',
  what: 'the disk of the profile is full',
  short: 2,
  full: 50,
  async run({ trials, seed, say, extension }) {
    const tally = noTrials();
    for (let trial = 0; trial < trials; trial += 1) await one(trial, seed, tally, extension);
    say(`${tally.trials} disks`);
    return tally;
  },
};
