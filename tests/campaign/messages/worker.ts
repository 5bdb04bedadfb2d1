/** Trials of the worker's own handlers, in a process of their own. */
import { fork } from 'node:child_process';
import path from 'node:path';
import type { Course, Tally } from '../kind';

type Said = { line: string } | { tally: Tally };

export const workerTrials = ({ trials, seed, say }: Course): Promise<Tally> =>
  new Promise((done, fail) => {
    const child = fork(path.join(import.meta.dirname, 'worker.process.ts'));
    child.on('message', (said: Said) => ('tally' in said ? done(said.tally) : say(said.line)));
    child.on('error', fail);
    child.on('exit', (code) => fail(new Error(`the worker's process ended with ${code} before its tally`)));
    child.send({ trials, seed });
  });
