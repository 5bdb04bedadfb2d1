/** The alarm that wakes the worker when it is gone: the only one there is for the queue. */
import { browser } from 'wxt/browser';

export const DRAIN_ALARM = 'drain';
/** The shortest period browsers grant, while anything is due soon; otherwise only a safety net. */
const BUSY_MINUTES = 0.5;
const IDLE_MINUTES = 15;

export class DrainAlarm {
  private turn: Promise<void> = Promise.resolve();
  private bringing = 0;

  /** Rings by when the next thing is due (ms since epoch; null: nothing is), or sooner while something new is being brought. */
  set(due: number | null): Promise<void> {
    // One after the other: of two at once, the one that knows of nothing new could have the last word.
    this.turn = this.turn.catch(() => undefined).then(() => ensure(this.bringing > 0 ? Date.now() : due));
    return this.turn;
  }

  /** Does work that brings something new; answers when the alarm for it is made as well. */
  async bring<T>(work: () => Promise<T>): Promise<T> {
    this.bringing += 1;
    try {
      const [done] = await Promise.all([work(), this.set(null)]);
      return done;
    } finally {
      this.bringing -= 1;
    }
  }
}

/** An alarm made anew at every start would never ring: it is made only where it is missing or has another period. */
async function ensure(due: number | null): Promise<void> {
  const soon = due !== null && due - Date.now() < IDLE_MINUTES * 60_000;
  const periodInMinutes = soon ? BUSY_MINUTES : IDLE_MINUTES;
  const alarm = await browser.alarms.get(DRAIN_ALARM);
  if (alarm?.periodInMinutes !== periodInMinutes) await browser.alarms.create(DRAIN_ALARM, { periodInMinutes });
}
