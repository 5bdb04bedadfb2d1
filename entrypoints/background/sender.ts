/** Keeps the queue moving: one pass at a time, woken by alarm, start-up, message or its own timer. */
import { browser } from 'wxt/browser';
import { pollClaim } from '../../lib/endpoint/poll';
import { sendClaim } from '../../lib/endpoint/send';
import { tell } from '../../lib/messages';
import { drain } from '../../lib/queue/drain';
import { dropJournal } from '../../lib/queue/journal';
import { nextDue, type OutboxRow } from '../../lib/queue/store';
import { courseNow } from './course';
import { chance, digest, keepBooks, type Office } from './office';
import { showCounts } from './surface';

export const DRAIN_ALARM = 'drain';
/** The shortest period browsers grant, while anything is due soon; otherwise only a safety net. */
const BUSY_MINUTES = 0.5;
const IDLE_MINUTES = 15;
const SLICE_MS = 25_000;
/** An idle worker dies after 30 s, a fetching one as well: only calls of the extension's API count as life. */
const SIGN_OF_LIFE_MS = 10_000;
const LOCK = 'chartside-queue';

export class Sender {
  private running: Promise<void> | null = null;
  private again = false;
  /** Whether the last pass had somewhere to send to. */
  private underWay = false;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(readonly office: Promise<Office>) {}

  /** Sees to everything that is due. Asked while it is at work, it goes over the queue once more. */
  wake(): Promise<void> {
    this.again = true;
    this.running ??= this.work();
    return this.running;
  }

  /** One change of the queue at a time, so that a check and the write that rests on it are never torn apart. */
  alone<T>(work: (office: Office) => Promise<T>): Promise<T> {
    return this.office.then((office) => navigator.locks.request('chartside-submit', () => work(office)));
  }

  /** A change that must not meet a request on its way: waits until no pass is under way. */
  still<T>(work: (office: Office) => Promise<T>): Promise<T> {
    return this.alone((office) => navigator.locks.request(LOCK, () => work(office)));
  }

  private async work(): Promise<void> {
    const alive = setInterval(() => void browser.runtime.getPlatformInfo(), SIGN_OF_LIFE_MS);
    try {
      const office = await this.office;
      // Asked again while settling, it must not go to rest: hence both inside the loop.
      while (this.again) {
        this.again = false;
        try {
          // A worker that dies in the middle of a send must be woken soon, and will not settle any more.
          await ensureAlarm(await nextDue(office.db));
          await navigator.locks.request(LOCK, () => this.pass(office));
        } finally {
          await this.settle(office);
        }
      }
    } finally {
      clearInterval(alive);
      this.running = null;
    }
  }

  private async pass(office: Office): Promise<void> {
    const course = await courseNow(office);
    this.underWay = course.kind === 'go';
    if (course.kind === 'go') {
      const { base } = course;
      const http = { fetch: fetch.bind(globalThis), now: Date.now };
      const { unfinished } = await drain({
        db: office.db,
        cipher: office.cipher,
        wire: { send: (claim) => sendClaim(base, claim, http), poll: (claimId) => pollClaim(base, claimId, http) },
        digest,
        now: Date.now,
        random: chance,
        sliceMs: SLICE_MS,
        changed: (row) => this.changed(office, row),
      });
      this.again ||= unfinished;
    }
    await keepBooks(office);
  }

  private async changed({ area }: Office, row: OutboxRow): Promise<void> {
    if (row.state === 'accepted') await dropJournal(area, row.claimId);
    tell('queueChanged', null);
  }

  /** Sees that the worker is woken when the next thing is due: by a timer while it lives, by an alarm if it does not. */
  private async settle({ db, found }: Office): Promise<void> {
    const due = await nextDue(db);
    await ensureAlarm(due);
    await showCounts(db, found.lost);
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const wait = due === null || !this.underWay ? null : Math.max(50, due - Date.now());
    if (wait !== null && wait < SLICE_MS) this.timer = setTimeout(() => void this.wake().catch(() => undefined), wait);
  }
}

/** An alarm made anew at every start would never ring: it is made only where it is missing or has another period. */
async function ensureAlarm(due: number | null): Promise<void> {
  const soon = due !== null && due - Date.now() < IDLE_MINUTES * 60_000;
  const periodInMinutes = soon ? BUSY_MINUTES : IDLE_MINUTES;
  const alarm = await browser.alarms.get(DRAIN_ALARM);
  if (alarm?.periodInMinutes !== periodInMinutes) await browser.alarms.create(DRAIN_ALARM, { periodInMinutes });
}
