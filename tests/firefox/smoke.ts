// A coder's visit in the real sidebar of Firefox, each step with its time.   npm run e2e:firefox
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Firefox, findFirefox } from '../../scripts/browser/firefox';
import type { Sidebar } from '../../scripts/browser/sidebar';
import { siteFor } from '../e2e/site';
import type { DemoEncounter } from '../ehr/encounter';
import { ENCOUNTERS } from '../ehr/encounters';
import { urlOf } from '../ehr/index-page';
import { startEhr } from '../ehr/serve';
import { startEndpoint } from '../endpoint/server';

const ROOT = path.resolve(import.meta.dirname, '../..');
const EXTENSION = path.join(ROOT, '.output', 'firefox-mv3');
const PICTURE = path.join(ROOT, 'out', 'firefox.png');

const executablePath = findFirefox();
if (executablePath === null) {
  console.log('skipped: no Firefox');
  process.exit(0);
}

/** The demo EHR's other two ways of building a page. */
const OTHERS = [
  ['classic', 'knee-injection'],
  ['spa', 'dm-ckd-visit'],
] as const;

const ending: (() => Promise<unknown>)[] = [];
const end = async (): Promise<void> => {
  for (const stop of ending.splice(0).toReversed()) await stop().catch(() => undefined);
};
process.once('SIGINT', () => void end().then(() => process.exit(130)));
process.once('SIGTERM', () => void end().then(() => process.exit(143)));

let since = performance.now();
const tell = (words: string): void => {
  const now = performance.now();
  console.log(`${((now - since) / 1000).toFixed(1).padStart(6)} s  ${words}`);
  since = now;
};

/** The text lit in any frame of the page. */
const LIT = `
  const frames = (view) => [view, ...Array.from({ length: view.length }, (_, i) => frames(view[i])).flat()];
  return frames(window).flatMap((view) => [...(view.CSS.highlights.get('chartside') ?? [])]).map((range) => range.toString()).join(' ');`;

/** The quote of the offer that has the keyboard, as the panel shows it. */
const QUOTE = `content.document.getElementById(content.document.activeElement.getAttribute('aria-describedby')).querySelector('q').textContent`;

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function until<Value>(what: string, ask: () => Promise<Value | null>, ms: number): Promise<Value> {
  const end = performance.now() + ms;
  for (;;) {
    const value = await ask();
    if (value !== null) return value;
    if (performance.now() > end) throw new Error(`${what}: not within ${ms / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** The suggestions once their number has stopped growing. */
async function offersOf(sidebar: Sidebar): Promise<string[]> {
  let last = -1;
  return until(
    'suggestions',
    async () => {
      const offers = (await sidebar.all('button', /^Add [A-Z]/)).map(({ name }) => name);
      const settled = offers.length > 0 && offers.length === last;
      last = offers.length;
      await new Promise((resolve) => setTimeout(resolve, 500));
      return settled ? offers : null;
    },
    30_000,
  );
}

async function visit(firefox: string): Promise<void> {
  const build = spawnSync('npx', ['--no-install', 'wxt', 'build', '-b', 'firefox'], { cwd: ROOT, shell: process.platform === 'win32' });
  if (build.status !== 0) throw new Error(`the Firefox build failed: ${build.stderr?.toString() ?? ''}`);
  tell('Built for Firefox.');

  const ehr = await startEhr({});
  ending.push(() => ehr.close());
  const endpoint = await startEndpoint({});
  ending.push(() => endpoint.close());
  const browser = await Firefox.launch({
    executablePath: firefox,
    extension: EXTENSION,
    headless: true,
    size: { width: 1360, height: 860 },
  });
  ending.push(() => browser.close());
  tell(`Started Firefox ${browser.version} with the extension.`);

  await browser.goto(browser.url('options'));
  await browser.page('await browser.storage.local.set(arguments[0])', { settings: siteFor(endpoint.url) });
  await browser.goto(`${ehr.url}/tabs/?encounter=hf-followup`);
  await browser.sleepBackground();
  const sidebar = await browser.openSidebar();
  await sidebar.find('button', /^Allow Chartside to read charts on/);
  tell('Opened a chart and pressed the toolbar button while the background slept: the sidebar asks before it reads anything.');

  await sidebar.click('button', /^Allow Chartside to read charts on/);
  await sidebar.see(/verified/, 20_000);
  const offers = await offersOf(sidebar);
  tell(`Allowed. The patient is verified; ${offers.length} codes are suggested.`);

  const offer = offers.find((name) => /E11/.test(name)) ?? (offers[0] as string);
  await sidebar.focus('button', offer);
  const lit = await until('the sentence lit in the page', async () => squeeze(await browser.page<string>(LIT)) || null, 10_000);
  const quote = squeeze(await sidebar.inside<string>(QUOTE));
  if (lit !== quote) throw new Error(`the page lights up “${lit}”, the panel quotes “${quote}”`);
  tell(`Focused ${offer.split(' ')[1]}: the page lights up “${lit}”.`);

  await sidebar.fill('combobox', 'Search codes', 'htn ckd 4');
  // What the chart supports, with heart failure, may stand above what the words alone say.
  const isFound = async (): Promise<true | null> =>
    (await sidebar.all('option')).slice(0, 2).some(({ name }) => name.startsWith('I12.9')) || null;
  await until('I12.9 at the head of what is found', isFound, 15_000);
  tell('Searched “htn ckd 4”: I12.9 is at the head.');
  await browser.press('Escape');

  await sidebar.click('button', offer);
  await sidebar.fill('combobox', 'Search codes', '99214');
  await sidebar.find('option', /^99214/);
  await browser.press('Enter');
  await sidebar.see(/Added line 99214/);
  tell(`Added ${offer.split(' ')[1]} and the visit 99214.`);
  mkdirSync(path.dirname(PICTURE), { recursive: true });
  writeFileSync(PICTURE, await browser.screenshot());
  since = performance.now();

  await browser.sleepBackground();
  await browser.press('Control', 'Enter');
  await sidebar.see(/Queued/i, 20_000);
  tell('Submitted to a sleeping background: the claim is queued.');
  await sidebar.click('tab', /Queue/);
  await sidebar.see(/✓ (paid|accepted)/, 60_000);
  const held = endpoint.claims().length;
  if (held !== 1) throw new Error(`the endpoint holds ${held} claims`);
  tell('The billing endpoint holds one claim and has answered: accepted.');

  await sidebar.click('tab', /Work/);
  for (const [shape, id] of OTHERS) {
    const chart = ENCOUNTERS.find((each) => each.id === id) as DemoEncounter;
    await browser.goto(ehr.url + urlOf(shape, chart));
    await sidebar.see(new RegExp(`verified[^]*MRN ${chart.patient.mrn}`), 20_000);
    tell(`${shape}: the patient is verified; ${(await offersOf(sidebar)).length} codes are suggested.`);
  }
}

try {
  await visit(executablePath);
  console.log(`\nFirefox does the whole visit. Picture: ${path.relative(process.cwd(), PICTURE)}`);
} catch (error) {
  console.error(`\nfirefox: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await end();
}
