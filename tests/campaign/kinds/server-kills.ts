/** The endpoint is killed with SIGKILL while claims come in, and starts again on the same port and data. */
import { seeded } from '../../endpoint/faults';
import { EndpointProcess } from '../endpoint-process';
import { type Kind, noTrials } from '../kind';
import { pause } from '../pause';
import { Stand } from '../stand';
import { addVerdict, see, seeStates } from '../tallied';
import { trialSubmission } from '../trial-submission';

const LATEST_MS = 300;
const PER_STAND = 50;
/** Claims on their way at each kill. */
const CLAIMS = 3;

export const kind: Kind = {
  name: 'server-kills',
  what: 'the endpoint is killed with SIGKILL and started again',
  short: 5,
  full: 200,
  async run({ trials, seed, say, extension }) {
    const random = seeded(seed + 2);
    const tally = noTrials();
    for (let done = 0; done < trials; done += PER_STAND) {
      const kills = Math.min(PER_STAND, trials - done);
      let endpoint: EndpointProcess | undefined;
      const served = async (dataDir: string) => (endpoint = await EndpointProcess.start(dataDir));
      const stand = await Stand.start({ served, ...(extension && { extension }) });
      if (!endpoint) throw new Error('the stand started no endpoint');
      for (let kill = 0; kill < kills; kill += 1) {
        if (random() < 0.5) await endpoint.misbehave({ kind: 'slow', times: CLAIMS, delayMs: Math.round(random() * LATEST_MS) });
        const submissions = Array.from({ length: CLAIMS }, (_, at) => trialSubmission((done + kill) * CLAIMS + at));
        const answers = submissions.map((submission) => stand.insist(submission));
        await pause(random() * LATEST_MS);
        await endpoint.kill();
        await Promise.all(answers);
        // The queue goes on while nobody is there, and must not take that for an answer.
        if (random() < 0.5) await stand.mouth.ask('sendNow', null);
        await endpoint.start();
      }
      const verdict = await stand.verdict();
      see(tally, 'claims promised', stand.promised().length);
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
