// How soon the panel is empty of a patient after the page shows another, in each shape of the demo EHR, in a real browser.
import type { Page } from '@playwright/test';
import type { Measurement } from '../../scripts/bench';
import { Chartside } from '../../scripts/browser/launch';
import type { Panel } from '../../scripts/browser/panel';
import { openChart } from '../e2e/open';
import { startEhr } from '../ehr/serve';

const SWITCHES = 10;
const BOUND_MS = 200;

/** Where each shape shows the name, and in which frame; a shape that loads the frame anew changes when the old one goes. */
const SHAPES: Record<string, { path: string; frame: string | null; name: string }> = {
  'tabs with nested frames': { path: '/tabs/?encounter=hf-followup', frame: null, name: '#ptName' },
  'a single-page app': { path: '/spa/Patient/1041/Encounter/hf-followup', frame: null, name: '.PatientStrip_name' },
  'a frameset': { path: '/classic/?encounter=hf-followup', frame: 'title', name: '#ptname' },
};
/** Two people by turns. */
const PIDS = [1042, 1041];

/** Opens the patient in the page's own way; answers when the name in the page became another, in ms since 1970. */
const openPatient = (page: Page, pid: number, { frame, name }: { frame: string | null; name: string }): Promise<number> =>
  page.evaluate(
    ([pid, frame, name]) =>
      new Promise<number>((resolve) => {
        const view = frame === null ? window : (window.frames as unknown as Record<string, Window>)[frame];
        if (!view) throw new Error('no such frame');
        // No named function here: it would ask for a helper that the page has not.
        const before = view.document.querySelector(name)?.textContent;
        if (frame !== null) view.addEventListener('pagehide', () => resolve(Date.now()));
        new MutationObserver((_, watch) => {
          if (view.document.querySelector(name)?.textContent === before) return;
          watch.disconnect();
          resolve(Date.now());
        }).observe(view.document, { subtree: true, childList: true, characterData: true });
        (window as unknown as { openPatient(pid: number): void }).openPatient(pid);
      }),
    [pid, frame, name] as const,
  );

/** Notes when the strip stops showing who it shows now. */
const watchStrip = (panel: Panel): Promise<void> =>
  panel.target.evaluate(`{
    const strip = () => document.querySelector('.strip .who strong')?.textContent;
    const before = strip();
    globalThis.clearedAt = null;
    new MutationObserver((_, watch) => {
      if (strip() === before) return;
      watch.disconnect();
      globalThis.clearedAt = Date.now();
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  } undefined`);

async function clearedAt(panel: Panel): Promise<number> {
  for (let tries = 0; tries < 500; tries += 1) {
    const at = await panel.target.evaluate<number | null>('globalThis.clearedAt');
    if (at !== null) return at;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('the panel never stopped showing the patient before');
}

export async function bench(): Promise<Measurement[]> {
  const ehr = await startEhr({});
  const chartside = await Chartside.launch({ headless: true });
  try {
    const rows: Measurement[] = [];
    let opened: Awaited<ReturnType<typeof openChart>> | null = null;
    for (const [shape, where] of Object.entries(SHAPES)) {
      if (opened) await opened.page.goto(ehr.url + where.path);
      else opened = await openChart(chartside, ehr.url + where.path);
      const { page, panel } = opened;
      const took: number[] = [];
      for (let n = 0; n < SWITCHES; n += 1) {
        await panel.see(/● verified/, 20_000);
        await page.waitForTimeout(1_500);
        await watchStrip(panel);
        const changed = await openPatient(page, PIDS[n % 2] as number, where);
        took.push((await clearedAt(panel)) - changed);
      }
      const sorted = took.toSorted((a, b) => a - b);
      const row = (which: string, ours: number): Measurement => ({
        name: `another patient in ${shape}, until the panel is empty: ${which} of ${SWITCHES}`,
        unit: 'ms',
        ours,
        baseline: BOUND_MS,
        against: 'what a person may see of the wrong patient',
      });
      rows.push(row('median', sorted[SWITCHES >> 1] ?? 0), row('worst', sorted.at(-1) ?? 0));
    }
    return rows;
  } finally {
    await chartside.close();
    await ehr.close();
  }
}
