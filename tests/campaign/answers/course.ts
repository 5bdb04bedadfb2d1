/** Takes many claims through their cases at once, round by round, and looks at each after each round. */
import { randomUUID } from 'node:crypto';
import type { Submission } from '../../../lib/claim/submission';
import type { QueueItem } from '../../../lib/queue/entry';
import type { Tally } from '../kind';
import { Stand } from '../stand';
import { addVerdict, see } from '../tallied';
import { trialSubmission } from '../trial-submission';
import { CUTS } from '../wire/cuts';
import { startWire, type Wire } from '../wire/server';
import { type AnswerCase, CHARGES } from './cases';
import { responseTo } from './response';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const STEP_MS = 150;
const ROUND_MS = 90_000;
/** Looks at the queue after the round's last answer was taken, so that what comes after it in the same sweep is taken too. */
const LOOKS = 3;

/** A visit with two services, so that each has an answer of its own. */
function twoLines(n: number, replaces: string | null = null): Submission {
  const visit = trialSubmission(n, replaces);
  const [line] = visit.coded.lines;
  if (!line) throw new Error('a visit without a service');
  const [first, second] = CHARGES;
  const charge = first + (replaces === null ? 0 : 1_000);
  const venipuncture = { ...line, id: 'line2', procedure: { ...line.procedure, code: '36415', display: '' }, chargeCents: second };
  return { ...visit, coded: { ...visit.coded, lines: [{ ...line, chargeCents: charge }, venipuncture] } };
}

/** One claim and its case; null: it marks the end of a round. */
interface Walk {
  n: number;
  claimId: string;
  what: AnswerCase | null;
}

export async function walkAll(cases: readonly AnswerCase[], first: number, tally: Tally): Promise<void> {
  const rounds = Math.max(...cases.map(({ steps }) => steps.length));
  const cut = CUTS.find(({ name }) => name === 'reset-after-apply');
  if (!cut) throw new Error('no such fault');
  let wire: Wire | null = null;
  const stand = await Stand.start({
    served: async (dataDir) => {
      wire = await startWire(
        cases.filter(({ beforeAccepted }) => beforeAccepted).map(() => cut),
        dataDir,
      );
      return wire;
    },
  });
  try {
    const course = new Rounds(stand, wire as unknown as Wire, tally, `answers ${first}`);
    await course.begin(cases, rounds + 1, first);
    for (let round = 0; round < rounds; round += 1) await course.round(round);
    await course.end(cases.length);
  } finally {
    await stand.end();
  }
}

class Rounds {
  private walks: Walk[] = [];
  private corrections = 0;

  constructor(
    private readonly stand: Stand,
    private readonly wire: Wire,
    private readonly tally: Tally,
    private readonly label: string,
  ) {}

  /** Claims whose answer never came are there first; the rest is accepted. One mark stays unanswered, so that answers are asked for. */
  async begin(cases: readonly AnswerCase[], marks: number, first: number): Promise<void> {
    const early = cases.filter(({ beforeAccepted }) => beforeAccepted);
    const others = [...cases.filter(({ beforeAccepted }) => !beforeAccepted), ...Array.from({ length: marks }, () => null)];
    for (const [at, what] of [...early, ...others].entries()) {
      const n = first + at;
      const { claimId } = await this.stand.insist(twoLines(n));
      this.walks.push({ n, claimId, what });
      const isWanted = ({ state }: QueueItem): boolean => (what?.beforeAccepted ? state === 'unknown' : true);
      await this.until((items) => items.filter((item) => item.claimId === claimId).every(isWanted), false);
    }
    await this.until((items) => items.filter(({ claimId }) => !this.walkOf(claimId)?.what?.beforeAccepted).every(isAccepted), true);
  }

  async round(round: number): Promise<void> {
    for (const { n, claimId, what } of this.walks) {
      const step = what?.steps[round];
      for (const said of step?.put ?? []) await this.wire.put(responseTo(claimId, said));
      for (const said of step?.others ?? []) await this.wire.put(responseTo(randomUUID(), said));
      if (step?.correct) {
        await this.stand.insist(twoLines(n, claimId));
        this.corrections += 1;
      }
    }
    const mark = this.walks.filter(({ what }) => what === null)[round]?.claimId ?? '';
    await this.wire.put(
      responseTo(mark, { id: 'mark', outcome: 'complete', lines: CHARGES.map((charged) => ({ charged, paid: charged })) }),
    );
    let looks = 0;
    await this.until((items) => {
      if (items.find(({ claimId }) => claimId === mark)?.state === 'paid') looks += 1;
      return looks >= LOOKS && this.astray(items, round).length === 0;
    }, true);
    for (const sentence of this.astray(await this.stand.mouth.queue(), round)) this.wrong(`after step ${round + 1}: ${sentence}`);
    for (const { claimId, what } of this.walks) if (what?.beforeAccepted) this.wire.mend(claimId);
  }

  async end(trials: number): Promise<void> {
    const items = await this.stand.mouth.queue();
    const expected = this.walks.length + this.corrections;
    if (items.length !== expected) this.wrong(`${items.length} claims in the queue, not ${expected}`);
    for (const item of items) {
      const what = this.walkOf(item.claimId)?.what;
      if (!what) continue;
      see(this.tally, what.name);
      const reasons = item.reasons.map(({ group, code, line }) => `${group ? `${group} ` : ''}${code} ${line ?? 'claim'}`);
      const shown = JSON.stringify({ lines: item.lines.map(({ state }) => state), reasons });
      if (shown !== JSON.stringify(what.ends)) this.wrong(`${what.name}: in the end ${shown}`);
    }
    addVerdict(this.tally, await this.stand.verdict({ ms: 10_000 }), trials, this.label);
  }

  /** Claims that do not stand where their case says, in words. */
  private astray(items: QueueItem[], round: number): string[] {
    return items.flatMap(({ claimId, state }) => {
      const what = this.walkOf(claimId)?.what;
      const wanted = (what?.steps[round] ?? what?.steps.at(-1))?.state ?? state;
      return state === wanted ? [] : [`${what?.name}: ${state}, not ${wanted}`];
    });
  }

  private async until(isDone: (items: QueueItem[]) => boolean, hurried: boolean): Promise<void> {
    const end = performance.now() + ROUND_MS;
    while (!isDone(await this.stand.mouth.queue()) && performance.now() < end) {
      if (hurried) await this.stand.mouth.ask('sendNow', null);
      await pause(STEP_MS);
    }
  }

  private walkOf(claimId: string): Walk | undefined {
    return this.walks.find((walk) => walk.claimId === claimId);
  }

  private wrong(sentence: string): void {
    this.tally.unexplained += 1;
    this.tally.wrong.push(`${this.label}: ${sentence}`);
  }
}

const isAccepted = ({ state }: QueueItem): boolean => state === 'accepted';
