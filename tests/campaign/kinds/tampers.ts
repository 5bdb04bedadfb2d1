import 'fake-indexeddb/auto';
import { chanceOf } from '../chance';
import { type Course, type Kind, noTrials, type Tally } from '../kind';
import { chainFileTrial, chainTrial, queueFileTrials } from '../tampers/files';
import { newCipher, type Opens, opens, partTrial } from '../tampers/parts';
import { journalTrial, queueTrial } from '../tampers/queue';

interface Trial {
  what: string;
  wrong: string[];
  lost?: number;
  doubled?: number;
}

/** Of a hundred trials: each sort up to its number. What takes long comes seldom. */
const SHARES = { parts: 62, chain: 76, chainFile: 88, queue: 93, journal: 98 };

export async function tampered({ trials, seed, say }: Course, open: Opens = opens): Promise<Tally> {
  const tally = noTrials();
  const [cipher, stranger] = await Promise.all([newCipher(), newCipher()]);
  const queueFile = await queueFileTrials();
  const one = (trial: number): Promise<Trial> => {
    const random = chanceOf(seed, trial);
    const sort = random() * 100;
    if (sort < SHARES.parts) return partTrial(cipher, stranger, random, open);
    if (sort < SHARES.chain) return chainTrial(random);
    if (sort < SHARES.chainFile) return chainFileTrial(random);
    if (sort < SHARES.queue) return queueTrial(random);
    return sort < SHARES.journal ? journalTrial(random) : queueFile(random);
  };
  for (let trial = 0; trial < trials; trial += 1) {
    const { what, wrong, lost = 0, doubled = 0 } = await one(trial);
    tally.trials += 1;
    tally.lost += lost;
    tally.doubled += doubled;
    tally.seen[what] = (tally.seen[what] ?? 0) + 1;
    if (wrong.length > 0) tally.unexplained += 1;
    for (const sentence of wrong) if (tally.wrong.length < 50) tally.wrong.push(`seed ${seed} trial ${trial}: ${sentence}`);
    if (trial % 1_000 === 999) say(`${trial + 1} harmed, ${tally.unexplained} not noticed`);
  }
  return tally;
}

export const kind: Kind = {
  name: 'tampers',
  what: 'sealed records, the queue’s files and the audit chain harmed: every harm is noticed, and nothing is lost by it',
  short: 200,
  full: 5_000,
  run: (course) => tampered(course),
};
