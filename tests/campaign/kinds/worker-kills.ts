/** The background worker is stopped at random moments, several times while a claim is on its way. */
import type { Submission } from '../../../lib/claim/submission';
import { type FaultPlan, seeded } from '../../endpoint/faults';
import { type Kind, noTrials } from '../kind';
import { pause } from '../pause';
import { Stand } from '../stand';
import { addVerdict, see, seeStates } from '../tallied';
import { trialSubmission } from '../trial-submission';

const LATEST_MS = 300;
/** One stand judges so many kills at once: its queue stays short, as a day's does. */
const PER_STAND = 100;
/** Of ten kills one comes down on the correction of a claim that was judged. */
const CORRECTED = 10;
const JUDGED_MS = 60_000;

/** Keeps the request in flight, before or after the claim was applied, so that the break comes in the middle of it. */
export const stall = (random: () => number): FaultPlan =>
  random() < 0.5 ? { kind: 'slow', times: 1, delayMs: 200 + Math.round(random() * 500) } : { kind: 'hang-after-apply', times: 1 };

export const kind: Kind = {
  name: 'worker-kills',
  what: 'the background worker is stopped at a random moment',
  short: 100,
  full: 1_000,
  async run({ trials, seed, say, extension }) {
    const random = seeded(seed);
    const tally = noTrials();
    for (let done = 0; done < trials; done += PER_STAND) {
      const kills = Math.min(PER_STAND, trials - done);
      const stand = await Stand.start(extension ? { extension } : {});
      /** One submission and one kill: half of them come down on the submission itself, before its answer. */
      const submitAndKill = async (submission: Submission): Promise<void> => {
        if (random() < 0.6) stand.endpoint.misbehave(stall(random));
        const answer = stand.submit(submission);
        if (random() < 0.5) {
          await answer;
          await pause(random() * LATEST_MS);
        } else await pause(random() * 20);
        await stand.mouth.stopWorker();
        if ((await answer) !== null) return;
        see(tally, 'submissions without an answer');
        await stand.insist(submission);
      };
      const corrections = Math.floor(kills / CORRECTED);
      for (let kill = 0; kill < kills - corrections; kill += 1) await submitAndKill(trialSubmission(done + kill));
      stand.endpoint.behave();
      await stand.mouth.stopWorker();
      const judged = await stand.judged(kills - corrections, JUDGED_MS);
      for (const { claimId, patient } of judged.slice(0, corrections)) {
        await submitAndKill(trialSubmission(Number(patient.replace(/\D/g, '')), claimId));
        see(tally, 'corrections');
      }
      stand.endpoint.behave();
      // A last one, for what still hangs at the endpoint.
      await stand.mouth.stopWorker();
      const verdict = await stand.verdict();
      see(tally, 'requests applied', stand.endpoint.journal().length);
      seeStates(
        tally,
        (await stand.mouth.queue()).map(({ state }) => state),
      );
      addVerdict(tally, verdict, kills, `stand of kills ${done} to ${done + kills - 1}`);
      await stand.end();
      say(`${tally.trials} kills`);
    }
    return tally;
  },
};
