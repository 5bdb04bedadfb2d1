/** Two panels, each pressed twice, submit one visit in the same moment. */
import { type Kind, noTrials } from '../kind';
import { Mouth, Refused } from '../mouth';
import { Stand } from '../stand';
import { addVerdict, see, seeStates } from '../tallied';
import { trialSubmission } from '../trial-submission';

const PER_STAND = 250;
/** So many visits are submitted at once, each by all four clicks. */
const AT_ONCE = 5;

export const kind: Kind = {
  name: 'double-submits',
  what: 'two panels, pressed twice each, submit the same visit',
  short: 100,
  full: 1_000,
  async run({ trials, say, extension }) {
    const tally = noTrials();
    for (let done = 0; done < trials; done += PER_STAND) {
      const visits = Math.min(PER_STAND, trials - done);
      const stand = await Stand.start(extension ? { extension } : {});
      const mouths = [stand.mouth, await Mouth.open(stand.chartside)];
      const clicks = [...mouths, ...mouths];
      /** Answers how many of the clicks were promised a claim. */
      const press = async (n: number): Promise<void> => {
        const submission = trialSubmission(n);
        const answers = await Promise.all(
          clicks.map((mouth) =>
            stand.submit(submission, mouth).then(
              (promised) => (promised ? 'promised' : 'unanswered'),
              (error: unknown) => (error instanceof Refused ? error.message : String(error)),
            ),
          ),
        );
        const promised = answers.filter((answer) => answer === 'promised').length;
        see(tally, `${promised} of ${clicks.length} clicks promised`);
        const others = answers.filter((answer) => answer !== 'promised');
        stand.told.push({
          fault: `visit ${n} was submitted again, and the answer was: ${others.find((answer) => !/already in the queue/.test(answer))}`,
          shown: others.every((answer) => /already in the queue/.test(answer)),
        });
      };
      for (let at = 0; at < visits; at += AT_ONCE)
        await Promise.all(Array.from({ length: Math.min(AT_ONCE, visits - at) }, (_, more) => press(done + at + more)));
      const verdict = await stand.verdict({ quiet: true });
      seeStates(
        tally,
        (await stand.mouth.queue()).map(({ state }) => state),
      );
      addVerdict(tally, verdict, visits, `stand of visits ${done} to ${done + visits - 1}`);
      await stand.end();
      say(`${tally.trials} visits`);
    }
    return tally;
  },
};
