/** One kind of fault: how often it is brought about, and what became of what was promised. */

/**
 * What a kind's trials came to. `lost`: promised and neither delivered nor shown; `doubled`: delivered twice, or with two contents;
 * `unexplained`: anything else that an invariant forbids (invented, an illegal step, a broken chain, a fault that nobody was told of).
 * `wrong`: the first of them in words, without patient data. `seen`: how often each thing happened, for the report.
 */
export interface Tally {
  trials: number;
  lost: number;
  doubled: number;
  unexplained: number;
  wrong: string[];
  seen: Record<string, number>;
}

/** What a kind is given. `seed`: makes its chance repeatable. `say`: a line of progress. `extension`: folder of another build than the tests'. */
export interface Course {
  trials: number;
  seed: number;
  extension?: string;
  say: (line: string) => void;
}

/** `short` and `full`: trials in the run that takes minutes, and in the whole one; `short` 0: in the whole one only. `what`: a clause for the report. */
export interface Kind {
  name: string;
  what: string;
  short: number;
  full: number;
  run(course: Course): Promise<Tally>;
}

export const noTrials = (): Tally => ({ trials: 0, lost: 0, doubled: 0, unexplained: 0, wrong: [], seen: {} });
