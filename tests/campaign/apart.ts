/** Trials in a process of their own: what ends that process, or what it needs of the world, is no matter of the other kinds'. */
import { fork } from 'node:child_process';
import type { Course, Tally } from './kind';

type Said = { line: string } | { tally: Tally };

/** Runs the file, which answers to one message; rejects where it ends before it has its tally. */
export const apart = (file: string, { trials, seed, say }: Course): Promise<Tally> =>
  new Promise((done, fail) => {
    const child = fork(file);
    child.on('message', (said: Said) => ('tally' in said ? done(said.tally) : say(said.line)));
    child.on('error', fail);
    child.on('exit', (code, signal) => fail(new Error(`the process of the trials ended with ${signal ?? code} before its tally`)));
    child.send({ trials, seed });
  });

/** The other side: takes the course, tells lines of progress, then the tally, and ends. */
export function answerApart(run: (course: Course) => Promise<Tally>): void {
  process.once('message', async (course: Pick<Course, 'trials' | 'seed'>) => {
    const tally = await run({ ...course, say: (line) => void process.send?.({ line }) });
    process.send?.({ tally }, () => process.exit(0));
  });
}
