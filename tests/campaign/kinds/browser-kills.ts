/** Every process of the browser is killed with SIGKILL, and it starts again on the same profile. */
import { seeded } from '../../endpoint/faults';
import { type Kind, noTrials } from '../kind';
import { pause } from '../pause';
import { Stand } from '../stand';
import { addVerdict, see, seeStates } from '../tallied';
import { trialSubmission } from '../trial-submission';
import { stall } from './worker-kills';

const LATEST_MS = 300;
const PER_STAND = 25;

export const kind: Kind = {
  name: 'browser-kills',
  what: 'the browser is killed with SIGKILL',
  short: 10,
  full: 100,
  async run({ trials, seed, say, extension }) {
    const random = seeded(seed + 1);
    const tally = noTrials();
    for (let done = 0; done < trials; done += PER_STAND) {
      const kills = Math.min(PER_STAND, trials - done);
      const stand = await Stand.start(extension ? { extension } : {});
      for (let kill = 0; kill < kills; kill += 1) {
        if (random() < 0.6) stand.endpoint.misbehave(stall(random));
        const submission = trialSubmission(done + kill);
        const answer = stand.submit(submission);
        if (random() < 0.6) {
          await answer;
          await pause(random() * LATEST_MS);
        } else await pause(random() * 20);
        await stand.killBrowser();
        const answered = await answer;
        await stand.startBrowser();
        if (answered === null) {
          see(tally, 'submissions without an answer');
          await stand.insist(submission);
        }
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
