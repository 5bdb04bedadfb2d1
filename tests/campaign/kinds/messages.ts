import path from 'node:path';
import { answer, type Handlers } from '../../../lib/messages';
import { answerInPage, type PageHandlers } from '../../../lib/page-messages';
import { apart } from '../apart';
import { chanceOf } from '../chance';
import { type Course, type Kind, noTrials, type Tally } from '../kind';
import { anyAttempt, type Dispatch, judge, type OnTrial } from '../messages/judge';

const WORKER = path.resolve(import.meta.dirname, '../messages/worker.process.ts');
/** Of so many trials one goes to the worker's own handlers, and one to the end that a page's script holds. */
const TO_WORKER = 10;
const TO_PAGE = 10;

const count = (tally: Tally, what: string): void => {
  tally.seen[what] = (tally.seen[what] ?? 0) + 1;
};

/** Trials of one dispatcher. `only`: messages to the page. */
export async function spied(onTrial: OnTrial, { trials, seed }: Course, only?: 'page'): Promise<Tally> {
  const tally = noTrials();
  for (let trial = 0; trial < trials; trial += 1) {
    const random = chanceOf(seed, trial);
    const { wrong, heard, legal } = await judge(onTrial, anyAttempt(random, trial, only), random);
    tally.trials += 1;
    count(tally, legal ? 'legal' : 'illegal');
    if (heard) count(tally, 'heard');
    if (wrong.length > 0) tally.unexplained += 1;
    for (const sentence of wrong) if (tally.wrong.length < 50) tally.wrong.push(`seed ${seed} trial ${trial}: ${sentence}`);
  }
  // One that hears nothing would do nothing wrong.
  if (trials > 100 && (tally.seen['heard'] ?? 0) < trials / 20) {
    tally.unexplained += 1;
    tally.wrong.push(`seed ${seed}: of ${trials} messages hardly any was heard`);
  }
  return tally;
}

const added = (a: Tally, b: Tally): Tally => ({
  trials: a.trials + b.trials,
  lost: a.lost + b.lost,
  doubled: a.doubled + b.doubled,
  unexplained: a.unexplained + b.unexplained,
  wrong: [...a.wrong, ...b.wrong],
  seen: Object.fromEntries(
    [...new Set([...Object.keys(a.seen), ...Object.keys(b.seen)])].map((key) => [key, (a.seen[key] ?? 0) + (b.seen[key] ?? 0)]),
  ),
});

/** The end that a page's script holds. */
const inPage: Dispatch = (handlers: Handlers, _, sender, incoming) => answerInPage(handlers as unknown as PageHandlers, sender, incoming);

export const kind: Kind = {
  name: 'messages',
  what: 'messages of any sender and shape: nothing illegal is heard, refusals carry nothing',
  short: 5_000,
  full: 50_000,
  async run(course) {
    const real = Math.ceil(course.trials / TO_WORKER);
    const paged = Math.ceil(course.trials / TO_PAGE);
    let tally = await spied({ dispatch: answer }, { ...course, trials: course.trials - real - paged });
    course.say(`${tally.trials} to the dispatcher, ${tally.seen['heard'] ?? 0} heard`);
    tally = added(tally, await spied({ dispatch: inPage, pickier: true }, { ...course, trials: paged }, 'page'));
    course.say(`${paged} to the page's end`);
    return added(tally, await apart(WORKER, { ...course, trials: real }));
  },
};
