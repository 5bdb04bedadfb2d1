/** The background worker ends by itself, with nobody attached to it, while the endpoint is slow and then asks for patience. */
import { type Kind, noTrials, type Tally } from '../kind';
import { pause } from '../pause';
import { QuietBrowser } from '../quiet-browser';
import { Stand } from '../stand';
import { addVerdict, see } from '../tallied';
import { trialSubmission } from '../trial-submission';

const CLAIMS = 3;
/** Devices at once: they do little but wait. */
const SIDE_BY_SIDE = 5;
/** Longer than the worker waits for an answer, so that each of these arrives after it was given up. */
const SLOW_MS = 40_000;
const PATIENCE_S = 50;
/** Later than an idle worker lives. */
const ALARM_MINUTES = 0.75;
const TRIAL_MS = 130_000;

async function one(trial: number, tally: Tally, extension: string | undefined): Promise<void> {
  const stand = await Stand.start(extension ? { extension } : {});
  const { endpoint } = stand;
  const { id } = stand.chartside;
  await stand.closeBrowser();
  const browser = await QuietBrowser.start(stand.profile, id, extension);
  endpoint.misbehave({ kind: 'slow', times: CLAIMS, delayMs: SLOW_MS });
  endpoint.misbehave({ kind: '429', times: 1, retryAfter: PATIENCE_S });
  for (let at = 0; at < CLAIMS; at += 1) {
    const promised = await stand.submit(trialSubmission(trial * CLAIMS + at), browser);
    if (!promised) throw new Error('nobody answered though nothing was broken yet');
  }
  let [deaths, alive, drained] = [0, true, false];
  const until = performance.now() + TRIAL_MS;
  while (performance.now() < until && !drained) {
    await pause(500);
    const now = await browser.lives();
    if (alive && !now) deaths += 1;
    alive = now;
    const { states, rests } = await browser.evaluate<Seen>(SEEN);
    drained = states.length === CLAIMS && states.every((state) => RECEIVED.has(state));
    // While the queue rests, its alarm is put off until after the worker's natural end; nobody wakes it before.
    if (rests && deaths === 0) await browser.evaluate(PUT_OFF);
  }
  stand.told.push({ fault: `device ${trial}: the worker did not end by itself, so nothing was tried`, shown: deaths > 0 });
  stand.told.push({ fault: `device ${trial}: not drained by itself within ${TRIAL_MS / 1_000} s`, shown: drained });
  see(tally, 'natural deaths before the queue was drained', deaths);
  await browser.close();
  await stand.startBrowser();
  addVerdict(tally, await stand.verdict(), 1, `device ${trial}`);
  await stand.end();
}

/** The worker may set its own alarm, which comes again and again, once more after this one: hence as often as it does. */
const PUT_OFF = `chrome.alarms.get('drain').then((alarm) =>
  alarm?.periodInMinutes === undefined ? null : chrome.alarms.create('drain', { delayInMinutes: ${ALARM_MINUTES} }))`;

const RECEIVED = new Set(['accepted', 'acknowledged', 'pended', 'paid', 'partial', 'denied']);

interface Seen {
  states: string[];
  rests: boolean;
}

/** Runs in the page; reads the database itself, since a message would wake the worker. */
const SEEN = `new Promise((resolve) => {
  const opening = indexedDB.open('work');
  opening.onsuccess = () => {
    const db = opening.result;
    const tx = db.transaction(['outbox', 'meta']);
    const [rows, pause] = [tx.objectStore('outbox').getAll(), tx.objectStore('meta').get('pause')];
    tx.oncomplete = () => {
      db.close();
      const states = rows.result.map(({ state }) => state);
      resolve({
        states,
        rests: pause.result?.why === 'asked' && !states.includes('sending'),
      });
    };
  };
})`;

export const kind: Kind = {
  name: 'natural-deaths',
  what: 'the worker ends by itself, undebugged, at a slow endpoint',
  short: 0,
  full: 20,
  async run({ trials, say, extension }) {
    const tally = noTrials();
    for (let done = 0; done < trials; done += SIDE_BY_SIDE) {
      const devices = Math.min(SIDE_BY_SIDE, trials - done);
      await Promise.all(Array.from({ length: devices }, (_, at) => one(done + at, tally, extension)));
      say(`${tally.trials} devices`);
    }
    return tally;
  },
};
