/** Many claims in one browser, each with a fault of its own: each must be seen as its fault says, and end as it says. */
import type { QueueItem } from '../../../lib/queue/entry';
import type { Tally } from '../kind';
import { Stand } from '../stand';
import { addVerdict, see } from '../tallied';
import { trialSubmission } from '../trial-submission';
import type { WireFault } from './fault';
import { isSeen, shownOf } from './seen';
import { startWire, type Wire } from './server';

/** `faults`: one a claim, in order. `first`: number of the first claim. `ms`: for all of it. `stepMs`: between two looks at the queue. */
export interface Batch {
  label: string;
  faults: readonly WireFault[];
  first: number;
  ms: number;
  stepMs: number;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
/** What is not to be sent again has so long to be sent again all the same. */
const QUIET_MS = 500;
const PAUSE_KEPT_MS = 300;

export async function runBatch({ label, faults, first, ms, stepMs }: Batch, tally: Tally): Promise<void> {
  let wire: Wire | null = null;
  const stand = await Stand.start({
    served: async (dataDir) => {
      wire = await startWire(faults, dataDir);
      return wire;
    },
  });
  try {
    await new Course(stand, wire as unknown as Wire, tally, label).run(faults.length, first, ms, stepMs);
  } finally {
    await stand.end();
  }
}

class Course {
  private readonly seen = new Set<string>();
  private readonly released = new Set<string>();

  constructor(
    private readonly stand: Stand,
    private readonly wire: Wire,
    private readonly tally: Tally,
    private readonly label: string,
  ) {}

  async run(claims: number, first: number, ms: number, stepMs: number): Promise<void> {
    const until = performance.now() + ms;
    for (let n = 0; n < claims; n += 1) await this.stand.insist(trialSubmission(first + n));
    for (;;) {
      const items = await this.stand.mouth.queue();
      const open = (await Promise.all(items.map((item) => this.stillOpen(item)))).filter(Boolean).length;
      if ((open === 0 && items.length === claims) || performance.now() > until) break;
      await this.pauseKept(items);
      await this.stand.mouth.ask('sendNow', null);
      await pause(stepMs);
    }
    await pause(QUIET_MS);
    const verdict = await this.stand.verdict({ ms: 5_000 });
    for (const item of await this.stand.mouth.queue()) this.judgeEnd(item);
    addVerdict(this.tally, verdict, claims, this.label);
    if (this.wire.elsewhere > 0) this.wrong(`${this.wire.elsewhere} requests followed a redirect`);
    see(this.tally, 'requests with a claim', this.wire.sent.length);
  }

  /** Looks at one claim and does what a person or the endpoint does next; false when nothing more is to come. */
  private async stillOpen(item: QueueItem): Promise<boolean> {
    const { claimId } = item;
    const fault = this.wire.faultOf(claimId);
    if (!fault) return true;
    if (!this.seen.has(claimId)) {
      if (!isSeen(item, fault.seen)) return true;
      this.seen.add(claimId);
      if (fault.remedy === 'over') return false;
      this.wire.mend(claimId);
    }
    if (fault.remedy === 'released' && !this.released.has(claimId)) {
      this.released.add(claimId);
      await this.stand.mouth.ask('releaseHeld', { claimId });
      return true;
    }
    return !isSeen(item, fault.end);
  }

  /** While the endpoint is left alone at its own request, nothing goes to it. */
  private async pauseKept(items: QueueItem[]): Promise<void> {
    if (items.some(({ state }) => state === 'sending')) return;
    const waits = items.filter((item) => this.wire.faultOf(item.claimId)?.seen.waitsMs && this.seen.has(item.claimId));
    const earliest = Math.min(...waits.filter(({ state }) => state === 'retry-wait').map(({ nextAt }) => nextAt));
    if (!Number.isFinite(earliest) || earliest < Date.now() + 2 * PAUSE_KEPT_MS) return;
    const before = this.wire.sent.length;
    await pause(PAUSE_KEPT_MS);
    if (this.wire.sent.length === before) see(this.tally, 'pauses kept');
    else this.wrong('a claim was sent while the endpoint had asked for patience');
  }

  private judgeEnd(item: QueueItem): void {
    const fault = this.wire.faultOf(item.claimId);
    if (!fault) return this.wrong(`${item.claimId} was never sent`);
    see(this.tally, fault.name);
    if (!this.seen.has(item.claimId)) this.wrong(`${fault.name}: never seen as ${fault.seen.states.join(' or ')}, but ${shownOf(item)}`);
    else if (!isSeen(item, fault.end)) this.wrong(`${fault.name}: ended as ${shownOf(item)}`);
    const contents = new Set(this.wire.applied.get(item.claimId)).size;
    if (contents !== fault.applied) this.wrong(`${fault.name}: applied with ${contents} contents, not ${fault.applied}`);
    const times = this.wire.sent.filter((id) => id === item.claimId).length;
    if (fault.remedy === 'over' && times !== 1) this.wrong(`${fault.name}: sent ${times} times`);
  }

  private wrong(sentence: string): void {
    this.tally.unexplained += 1;
    this.tally.wrong.push(`${this.label}: ${sentence}`);
  }
}
