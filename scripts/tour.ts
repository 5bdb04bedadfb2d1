/** A coder's whole job in the real side panel, each step told in plain words with its time. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Endpoint } from '../tests/endpoint/server';
import type { Chartside } from './browser/launch';
import type { Panel } from './browser/panel';
import { windowShot } from './browser/window-shot';

interface Tour {
  chartside: Chartside;
  page: Page;
  /** Where the demo EHR is served. */
  ehr: string;
  endpoint: Endpoint;
  /** Folder for the pictures. */
  out: string;
}

const ADJUDICATION_MS = 60_000;

export async function tour({ chartside, page, ehr, endpoint, out }: Tour): Promise<void> {
  const started = performance.now();
  let since = started;
  const tell = (words: string): void => {
    const now = performance.now();
    console.log(`${((now - since) / 1000).toFixed(1).padStart(6)} s  ${words}`);
    since = now;
  };
  const shots: string[] = [];
  const picture = async (panel: Panel, name: string): Promise<void> => {
    const file = path.join(out, `${name}.png`);
    writeFileSync(file, await windowShot(chartside.context, page, panel));
    shots.push(path.relative(process.cwd(), file));
    since = performance.now();
  };

  await chartside.grantHost('http://127.0.0.1/*');
  await page.bringToFront();
  const panel = await chartside.openPanel(page);
  await panel.find('button', /^Allow Chartside to read charts/);
  tell('Opened a chart in the demo EHR and pressed the toolbar button: the panel asks before it reads anything.');
  await picture(panel, '1-asks-first');

  await panel.click('button', /^Allow Chartside to read charts/);
  await panel.see(/verified/, 20_000);
  const offers = await settledOffers(panel);
  tell(`Allowed. The chart is read and the patient verified; ${offers.length} codes are suggested, each with its sentence:`);
  for (const offer of offers) console.log(`            ${offer.replace(/^Add /, '')}`);
  const gaps = (await panel.all('button', /^Why\? /)).map(({ name }) => name.replace('Why? ', ''));
  if (gaps.length > 0) console.log(`          Open questions and checks: ${[...new Set(gaps)].join('; ')}`);
  await panel.focus('button', offers.find((name) => /E11/.test(name)) ?? (offers[0] as string));
  await page.waitForTimeout(400);
  await picture(panel, '2-suggestions-lit-in-the-page');
  tell('Focused one suggestion: its sentence is lit up in the EHR’s own page.');

  await search(panel, 'htn ckd 4');
  const first = (await panel.all('option', /^[A-Z]\d/))[0];
  tell(`Searched “htn ckd 4”: first is ${first?.name.replace(/ billable.*$/, '') ?? 'nothing'}.`);
  await picture(panel, '3-search');
  await panel.press('Escape');

  for (const offer of offers) await accept(panel, offer);
  tell(`Accepted the ${offers.length} suggestions.`);
  await addBySearch(panel, 'I10');
  await addBySearch(panel, '99214');
  await panel.see(/[1-9]\d* stops?/);
  tell('Added I10 and the visit by search. I10 beside I13.0 is a hard stop: the checks say so, with a way out.');
  await panel.click('button', /1 stop/);
  await page.waitForTimeout(300);
  await picture(panel, '4-checks');
  await panel.click('button', /^Use I13\.0/);
  await panel.see(/■\s*0 stops/);
  tell('Took the way out: I13.0 stands for it. No stops are left; what could not be checked stays on screen.');

  await submit(panel);
  tell('Submitted: the chart was read once more, every quote verified, the claim queued.');
  await inQueue(panel, /✓ (paid|accepted)/);
  tell(`The billing endpoint holds ${endpoint.claims().length} claim and has answered: accepted.`);
  await picture(panel, '5-accepted');

  await page.goto(`${ehr}/tabs/?encounter=knee-injection`);
  await panel.click('tab', /Work/);
  const knee = await settledOffers(panel);
  for (const offer of knee.slice(0, 3)) await accept(panel, offer);
  await addBySearch(panel, '20610');
  await submit(panel);
  await panel.click('tab', /Queue/);
  await panel.find('button', /^Correct and resubmit/, ADJUDICATION_MS);
  tell('Coded a second chart, a knee injection, and left out which side. The payer denied the line:');
  console.log(`            ${await panel.see(/The modifier does not fit.*/)}`);
  await picture(panel, '6-denied');

  await panel.click('button', /^Correct and resubmit/);
  await panel.fill('textbox', /^Modifiers/, 'RT');
  tell('Opened the denied claim for correction and added RT.');
  await submit(panel);
  await panel.click('tab', /Queue/);
  await panel.see(/version 2/, ADJUDICATION_MS);
  await inQueue(panel, /version 2/);
  tell('Sent again as a replacement of the first (frequency 7): accepted.');
  await picture(panel, '7-corrected');

  const frequencies = endpoint.claims().map((claim) => (claim.related?.length ? 'replacement' : 'original'));
  console.log(`\nThe endpoint holds ${frequencies.length} claims: ${frequencies.join(', ')}. Each was delivered once.`);
  console.log(`Whole job: ${((performance.now() - started) / 1000).toFixed(0)} s. Pictures: ${shots.join(', ')}`);
}

/** The suggestions once their number has stopped growing. */
async function settledOffers(panel: Panel): Promise<string[]> {
  await panel.find('button', /^Add [A-Z]/, 20_000);
  for (let last = -1; ; ) {
    const offers = (await panel.all('button', /^Add [A-Z]/)).map(({ name }) => name);
    if (offers.length === last) return offers;
    last = offers.length;
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
}

async function accept(panel: Panel, offer: string): Promise<void> {
  // The offers below move up as one is taken: a press that came while they moved is made again, as a person would.
  for (let tries = 0; tries < 3; tries += 1) {
    await panel.click('button', offer);
    for (let looks = 0; looks < 20; looks += 1) {
      if ((await panel.all('button', offer)).length === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`${offer} was pressed three times and still stands among the suggestions`);
}

async function search(panel: Panel, words: string): Promise<void> {
  await panel.fill('combobox', 'Search codes', words);
  await panel.find('option', /^[A-Z]\d/);
}

async function addBySearch(panel: Panel, code: string): Promise<void> {
  await panel.fill('combobox', 'Search codes', code);
  await panel.find('option', new RegExp(`^${code}\\b`));
  await panel.press('Enter');
  await panel.see(new RegExp(`Added (line )?${code}`));
}

async function submit(panel: Panel): Promise<void> {
  await panel.press('Control+Enter');
  await panel.see(/Queued/i, 20_000);
}

async function inQueue(panel: Panel, words: RegExp): Promise<void> {
  await panel.click('tab', /Queue/);
  await panel.see(words, ADJUDICATION_MS);
}
