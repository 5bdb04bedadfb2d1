// The main job, to be watched: demo EHR, billing endpoint, a browser on a chart with the panel open.   npm start
// With a display the browser stays open until Ctrl-C; without one the whole job runs by itself and leaves pictures in out/.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { siteFor } from '../tests/e2e/site';
import { startEhr } from '../tests/ehr/serve';
import { startEndpoint } from '../tests/endpoint/server';
import { Chartside } from './browser/launch';
import { tour } from './tour';

const OUT = path.resolve(import.meta.dirname, '../out');
const CHART = '/tabs/?encounter=hf-followup';

const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const ending: (() => Promise<unknown> | undefined)[] = [];
let ended = false;

/** Ends everything that was started, last first. */
async function end(code: number): Promise<never> {
  if (!ended) {
    ended = true;
    for (const stop of ending.toReversed()) await stop()?.catch(() => undefined);
  }
  process.exit(code);
}
process.on('SIGINT', () => void end(130));
process.on('SIGTERM', () => void end(143));

try {
  mkdirSync(OUT, { recursive: true });
  const ehr = await startEhr({});
  ending.push(() => ehr.close());
  const endpoint = await startEndpoint({ answerAfterMs: 1_000 });
  ending.push(() => endpoint.close());
  console.log(`Demo EHR          ${ehr.url}`);
  console.log(`Billing endpoint  ${endpoint.url}`);

  const chartside = await Chartside.launch({ headless: !display });
  ending.push(() => chartside.close());
  await chartside.worker.evaluate(
    (settings) => (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.local.set({ settings }),
    siteFor(endpoint.url),
  );
  const page = chartside.context.pages()[0] ?? (await chartside.context.newPage());
  await page.goto(ehr.url + CHART);

  if (display) {
    await chartside.openPanel(page);
    console.log('\nThe browser is open on a chart with the panel beside it. Allow the page in the panel and code.');
    console.log(`More charts: ${ehr.url}   Everything ends with Ctrl-C or when the browser is closed.`);
    chartside.context.on('close', () => void end(0));
  } else {
    console.log('\nNo display: the whole job by itself, in a headless browser with the real side panel.\n');
    await tour({ chartside, page, ehr: ehr.url, endpoint, out: OUT });
    await end(0);
  }
} catch (error) {
  console.error(`\nstart: ${error instanceof Error ? error.message : String(error)}`);
  await end(1);
}
