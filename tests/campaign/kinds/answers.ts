/** The payer's answers come twice, late, out of order, to nobody, or to a version that was replaced. */
import { CASES } from '../answers/cases';
import { walkAll } from '../answers/course';
import { type Kind, noTrials } from '../kind';

export const kind: Kind = {
  name: 'answers',
  what: 'an answer comes twice, late, out of order, or to nobody',
  short: CASES.length,
  full: 216,
  async run({ trials, say }) {
    const tally = noTrials();
    // Every case once in a stand, so that a page of answers holds them all.
    for (let done = 0; done < trials; done += CASES.length) {
      const some = CASES.slice(0, Math.min(CASES.length, trials - done));
      await walkAll(some, done * 2, tally);
      say(`${done + some.length} answers`);
    }
    return tally;
  },
};
