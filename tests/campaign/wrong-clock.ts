/** Sets the clock of the running worker wrong, and puts the whole device to sleep. */
import { livingWorker } from './hold';
import { pause } from './pause';
import type { Stand } from './stand';

/** From here on the worker, and whoever submits to it, reads the clock so many ms ahead. Lost with the worker's life. */
export async function setAhead(stand: Stand, ms: number): Promise<void> {
  const worker = await livingWorker(stand);
  await worker.evaluate(`globalThis.right ??= Date.now.bind(Date); Date.now = () => right() + ${ms};`);
  stand.aheadMs = ms;
}

/** The browser under another offset from UTC, as after a change to summer time: a process reads its zone as it starts. */
export async function changeZone(stand: Stand, zone: string): Promise<void> {
  await stand.killBrowser();
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    await stand.startBrowser();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
  stand.aheadMs = 0;
}

/** Every process of the browser stands still for so long. */
export async function sleep(stand: Stand, ms: number): Promise<void> {
  const { processInfo } = await stand.chartside.cdp.send('SystemInfo.getProcessInfo');
  const all = (signal: 'SIGSTOP' | 'SIGCONT'): void => {
    for (const { id } of processInfo) {
      try {
        process.kill(id, signal);
      } catch {
        // Ended meanwhile.
      }
    }
  };
  all('SIGSTOP');
  await pause(ms);
  all('SIGCONT');
}
