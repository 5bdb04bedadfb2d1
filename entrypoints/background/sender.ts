/** Keeps the queue moving: one pass at a time, woken by alarm, start-up, message or its own timer. */
import { browser } from 'wxt/browser';
import type { HttpTools } from '../../lib/endpoint/request';
import { tell } from '../../lib/messages';
import { drain } from '../../lib/queue/drain';
import { nextDue, signedIn } from '../../lib/queue/due';
import { dropJournal } from '../../lib/queue/journal';
import { purgeInTime } from '../../lib/queue/purge';
import { isReceived } from '../../lib/queue/states';
import type { OutboxRow, QueueDb } from '../../lib/queue/store';
import { readSettings } from '../../lib/settings';
import { anchor } from './anchor';
import { courseNow } from './course';
import { DrainAlarm } from './drain-alarm';
import { wireTo } from './endpoint';
import { signedTools } from './endpoint-sign-in';
import { chance, digest, keepBooks, type Office } from './office';
import { paced } from './paced';
import { showCounts, showTrouble } from './surface';
import { recordSettings } from './watch-settings';

const SLICE_MS = 20_000;
/** An idle worker dies after 30 s, a fetching one as well: only calls of the extension's API count as life. */
const SIGN_OF_LIFE_MS = 10_000;
const LOCK = 'chartside-queue';
const ALONE = 'chartside-submit';
/** A pass waits until no new claim has come for a moment, since its books and counts hold the next one up; not for ever. */
const MOMENT_MS = 100;
const PATIENCE_MS = 2_000;
const COUNT_MS = 1_000;
const NEWS_MS = 1_000;

export class Sender {
  private running: Promise<void> | null = null;
  private again = false;
  /** Whether the last pass had somewhere to send to. */
  private underWay = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** Brings the button up to date; a long queue takes a while to count. */
  private readonly count = paced(COUNT_MS, (db: QueueDb) => showCounts(db));
  /** Tells the panels that the queue changed, upon which each asks for its list again. */
  private readonly news = paced(NEWS_MS, async () => tell('queueChanged', null));
  private readonly alarm = new DrainAlarm();
  private coming: ReturnType<typeof setTimeout> | null = null;
  private comingSince = 0;
  private opened: Promise<Office> | null = null;
  private retired = false;

  constructor(private readonly open: (closed: () => void) => Promise<Office>) {}

  /** The office; opened anew when it could not be, or was closed under us. */
  get office(): Promise<Office> {
    const forget = (): void => {
      this.opened = null;
    };
    this.opened ??= this.open(forget).catch(async (error: unknown) => {
      forget();
      await showTrouble().catch(() => undefined);
      throw error;
    });
    return this.opened;
  }

  /** Sees to everything that is due. Asked while it is at work, it goes over the queue once more. */
  wake(): Promise<void> {
    this.again = true;
    this.running ??= this.work();
    return this.running;
  }

  /**
   * Takes something new in, alone; the alarm for it outlives this worker and is made when this answers. Where `brought` says so, the
   * panels hear of it and a pass follows, one for all that comes in a moment.
   */
  bring<T>(work: (office: Office) => Promise<T>, brought: (done: T) => boolean): Promise<T> {
    return this.alarm.bring(async () => {
      const done = await this.alone(work);
      if (brought(done)) this.soon();
      return done;
    });
  }

  private soon(): void {
    void this.news();
    const now = Date.now();
    if (this.coming === null) this.comingSince = now;
    else clearTimeout(this.coming);
    const wait = Math.max(0, Math.min(MOMENT_MS, this.comingSince + PATIENCE_MS - now));
    this.coming = setTimeout(() => {
      this.coming = null;
      void this.wake().catch(() => undefined);
    }, wait);
  }

  /** One change of the queue at a time, so that a check and the write that rests on it are never torn apart. */
  alone<T>(work: (office: Office) => Promise<T>): Promise<T> {
    return this.office.then((office) => navigator.locks.request(ALONE, () => work(office)));
  }

  /** A change that must not meet a request on its way: waits until no pass is under way. */
  still<T>(work: (office: Office) => Promise<T>): Promise<T> {
    return this.alone((office) => navigator.locks.request(LOCK, () => work(office)));
  }

  /** Settings changed, or somebody signed in to the endpoint: what waited for that goes again. */
  async reconsider(): Promise<void> {
    await this.alone(({ db }) => signedIn(db, Date.now(), chance));
    await this.wake();
  }

  /** Takes no further claim, and makes way for the new version when what is on its way has its answer. */
  async retire(): Promise<void> {
    this.retired = true;
    await this.running?.catch(() => undefined);
    await navigator.locks.request(ALONE, () => browser.runtime.reload());
  }

  private async work(): Promise<void> {
    const alive = setInterval(() => void browser.runtime.getPlatformInfo(), SIGN_OF_LIFE_MS);
    try {
      const office = await this.office;
      // Asked again while settling, it must not go to rest: hence both inside the loop.
      while (this.again && !this.retired) {
        this.again = false;
        try {
          // A worker that dies in the middle of a send must be woken soon, and will not settle any more.
          await this.alarm.set(await nextDue(office.db));
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
    const { db, cipher, boot } = office;
    const course = await courseNow(office);
    this.underWay = course.kind === 'go';
    if (course.kind === 'go') {
      const { base } = course;
      const http = await toolsFor(base, office);
      const { unfinished } = await drain({
        db,
        cipher,
        wire: wireTo(base, office, http, (row) => this.changed(office, row)),
        digest,
        now: Date.now,
        random: chance,
        sliceMs: SLICE_MS,
        boot,
        stopped: () => this.retired,
        changed: (row) => this.changed(office, row),
      });
      this.again ||= unfinished;
    }
    await purgeInTime({ db, now: Date.now(), afterDays: (await readSettings()).settings.purgeAfterDays });
    await recordSettings(office);
    await keepBooks(office);
    if (course.kind === 'go') void anchor(office, course.base, await toolsFor(course.base, office)).catch(() => undefined);
  }

  private async changed({ area }: Office, row: OutboxRow): Promise<void> {
    if (isReceived(row)) await dropJournal(area, row.claimId);
    void this.news();
  }

  /** Sees that the worker is woken when the next thing is due: by a timer while it lives, by an alarm if it does not. */
  private async settle({ db, cipher }: Office): Promise<void> {
    const due = await nextDue(db);
    await this.alarm.set(this.coming === null ? due : Date.now());
    await this.count(db);
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    // Without an endpoint or with a locked vault nothing goes on by itself: both wake us when they change.
    if (due === null || !this.underWay || (await cipher()) === null) return;
    const wait = Math.max(50, due - Date.now());
    if (wait < SLICE_MS) this.timer = setTimeout(() => void this.wake().catch(() => undefined), wait);
  }
}

/** Requests to the endpoint, signed in as the settings say. */
async function toolsFor(base: string, office: Office): Promise<HttpTools> {
  const { settings } = await readSettings();
  return signedTools(settings.endpointAuth, base, office, { fetch: fetch.bind(globalThis), now: Date.now });
}
