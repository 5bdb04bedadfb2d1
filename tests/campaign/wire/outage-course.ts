/** Outages one after the other: claims are submitted while one lasts, seen to wait, and delivered when it is over. */
import type { QueueItem } from '../../../lib/queue/entry';
import { responseTo } from '../answers/response';
import type { Tally } from '../kind';
import { Stand } from '../stand';
import { addVerdict, see } from '../tallied';
import { trialSubmission } from '../trial-submission';
import type { Outage } from './outages';
import { isSeen, shownOf } from './seen';
import { startWire, type Wire } from './server';

/** As many claims as are on their way at once: fewer than make the queue leave the endpoint alone. */
export const PER_OUTAGE = 4;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const STEP_MS = 80;
const STAGE_MS = 60_000;

export async function runOutages(outages: readonly Outage[], first: number, tally: Tally): Promise<void> {
  let wire: Wire | null = null;
  const stand = await Stand.start({
    served: async (dataDir) => {
      wire = await startWire([], dataDir);
      return wire;
    },
  });
  const label = `outages ${first}`;
  try {
    const course = new OutageCourse(stand, wire as unknown as Wire, tally, label);
    await course.acquaint(first);
    for (const [at, outage] of outages.entries()) await course.outage(outage, first + 1 + at * PER_OUTAGE);
    addVerdict(tally, await stand.verdict({ ms: 10_000 }), outages.length * PER_OUTAGE, label);
  } finally {
    await stand.end();
  }
}

class OutageCourse {
  /** Claims delivered and paid before the outage that lasts. */
  private paid = 0;

  constructor(
    private readonly stand: Stand,
    private readonly wire: Wire,
    private readonly tally: Tally,
    private readonly label: string,
  ) {}

  /** One claim goes through, so that what the endpoint can do is known. */
  async acquaint(n: number): Promise<void> {
    const { claimId } = await this.stand.insist(trialSubmission(n));
    await this.finish([claimId], 'before any outage');
  }

  async outage({ name, secure, settings, begin, seen }: Outage, n: number): Promise<void> {
    const { door, tokens } = this.wire;
    if (secure) await this.stand.settings({ endpoint: door.url.replace('http:', 'https:') });
    if (settings) await this.stand.settings(settings(this.wire));
    await begin(this.wire);
    const [before, given] = [this.wire.sent.length, tokens.given];
    const claims: string[] = [];
    for (let at = 0; at < PER_OUTAGE; at += 1) claims.push((await this.stand.insist(trialSubmission(n + at))).claimId);
    await this.until(claims, name, (item) => isSeen(item, seen));
    const through = seen.states.includes('accepted');
    if (this.wire.sent.length > before !== through) this.wrong(`${name}: ${this.wire.sent.length - before} claims came through`);
    if (through && tokens.given !== given + 1) this.wrong(`${name}: ${tokens.given - given} tokens were asked for, not one`);
    door.standing = 'open';
    tokens.state = 'gives';
    if (!door.isOpen) await door.reopen();
    if (secure) await this.correctAddress(name);
    await this.finish(claims, name);
    tokens.required = false;
    if (settings) await this.stand.settings({});
    see(this.tally, name, PER_OUTAGE);
  }

  /** A person writes the right address, and confirms that the open claims go there. */
  private async correctAddress(name: string): Promise<void> {
    await this.stand.settings({});
    const change = await this.stand.mouth.ask('endpointChange', null);
    if (change?.to !== this.wire.url) return this.wrong(`${name}: the other address was not to be confirmed`);
    if (this.wire.applied.size > this.paid) this.wrong(`${name}: sent to another address before anybody confirmed it`);
    await this.stand.mouth.ask('confirmEndpoint', { endpoint: change.to });
  }

  /** Delivered once and paid, so that nothing is asked for during the next outage. */
  private async finish(claims: string[], name: string): Promise<void> {
    await this.until(claims, name, ({ state }) => state === 'accepted');
    for (const claimId of claims) {
      const contents = new Set(this.wire.applied.get(claimId)).size;
      if (contents !== 1) this.wrong(`${name}: applied with ${contents} contents`);
      await this.wire.put(responseTo(claimId, { id: 'a', outcome: 'complete', lines: [{ charged: 1, paid: 1 }] }));
    }
    await this.until(claims, name, ({ state }) => state === 'paid');
    this.paid += claims.length;
  }

  private async until(claims: string[], name: string, isDone: (item: QueueItem) => boolean): Promise<void> {
    const end = performance.now() + STAGE_MS;
    for (;;) {
      const open = (await this.stand.mouth.queue()).filter((item) => claims.includes(item.claimId) && !isDone(item));
      if (open.length === 0) return;
      if (performance.now() > end) return open.forEach((item) => this.wrong(`${name}: ${shownOf(item)}`));
      await this.stand.mouth.ask('sendNow', null);
      await pause(STEP_MS);
    }
  }

  private wrong(sentence: string): void {
    this.tally.unexplained += 1;
    this.tally.wrong.push(`${this.label}: ${sentence}`);
  }
}
