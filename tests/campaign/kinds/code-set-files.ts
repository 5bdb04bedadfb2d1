import { damagedFile } from '../../codes/fuzz-damage';
import { chanceOf } from '../chance';
import { miswritten } from '../code-sets/damage';
import { type Imports, importer } from '../code-sets/imports';
import { type Course, type Kind, noTrials, type Tally } from '../kind';

/** Bytes that the process of an import may hold. */
const MAX_RSS = 300_000_000;
/** How many of a hundred files are whole as files and wrong in what they say. */
const MISWRITTEN = 25;

/** Drops one file after the other where good sets are loaded. */
export async function dropped(imports: Imports, { trials, seed, say }: Course): Promise<Tally> {
  const tally = noTrials();
  let largest = { megabytes: 0, how: '' };
  let slowest = { ms: 0, how: '' };
  for (let trial = 0; trial < trials; trial += 1) {
    const random = chanceOf(seed, trial);
    const { name, bytes, how } = random() * 100 < MISWRITTEN ? miswritten(random) : damagedFile(random);
    const wrong: string[] = [];
    try {
      const told = await imports({ name, bytes });
      wrong.push(...told.wrong.map((each) => (told.error === null ? each : `${each}: ${told.error.slice(0, 200)}`)));
      tally.seen[told.end] = (tally.seen[told.end] ?? 0) + 1;
      if (told.rss / 1e6 > largest.megabytes) largest = { megabytes: Math.round(told.rss / 1e6), how };
      if (told.milliseconds > slowest.ms) slowest = { ms: Math.round(told.milliseconds), how };
      if (told.rss > MAX_RSS) wrong.push(`took ${Math.round(told.rss / 1e6)} MB`);
    } catch (error) {
      wrong.push(`the import ${error instanceof Error ? error.message : 'failed'}`);
    }
    tally.trials += 1;
    tally.lost += wrong.filter((each) => / is gone| cannot be read| has no codes/.test(each)).length;
    if (wrong.length > 0) tally.unexplained += 1;
    for (const sentence of wrong) if (tally.wrong.length < 50) tally.wrong.push(`seed ${seed} trial ${trial} (${how}): ${sentence}`);
    if (trial % 2_000 === 1_999) say(`${trial + 1} dropped, ${tally.unexplained} wrong`);
  }
  Object.assign(tally.seen, { 'largest (MB)': largest.megabytes, 'slowest (ms)': slowest.ms });
  say(`largest ${largest.megabytes} MB (${largest.how}); slowest ${slowest.ms} ms (${slowest.how})`);
  return tally;
}

export const kind: Kind = {
  name: 'code-set-files',
  what: 'broken official files: the old sets stand and are searchable, the refusal says what and where, memory is bounded',
  short: 60,
  full: 20_000,
  async run(course) {
    const { imports, close } = importer();
    try {
      return await dropped(imports, course);
    } finally {
      close();
    }
  },
};
