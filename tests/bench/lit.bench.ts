// How soon the sentence is lit in the EHR's page after its suggestion has the keyboard, through three levels of frames, in a real browser.
import type { Frame } from '@playwright/test';
import type { Measurement } from '../../scripts/bench';
import { Chartside } from '../../scripts/browser/launch';
import { openChart } from '../e2e/open';
import { startEhr } from '../ehr/serve';

const ROUNDS = 12;
const BOUND_MS = 100;
const PATIENCE_MS = 3_000;

/** Answers when what is lit in a frame became something else, in ms since 1970; never where it does not. */
const relit = (frame: Frame): Promise<number> =>
  frame.evaluate(
    (patience) =>
      new Promise<number>((resolve) => {
        const registry = CSS.highlights as unknown as Map<string, Iterable<Range>>;
        const before = [...registry.values()].flatMap((one) => [...one].map(String)).join('|');
        // No named function here: it would ask for a helper that the page has not.
        const watch = setInterval(() => {
          const now = [...registry.values()].flatMap((one) => [...one].map(String)).join('|');
          if (now === before || now === '') return;
          clearInterval(watch);
          resolve(Date.now());
        }, 1);
        setTimeout(() => clearInterval(watch), patience);
      }),
    PATIENCE_MS,
  );

export async function bench(): Promise<Measurement[]> {
  const ehr = await startEhr({});
  const chartside = await Chartside.launch({ headless: true });
  try {
    const { page, panel } = await openChart(chartside, `${ehr.url}/tabs/?encounter=hf-followup`);
    await panel.see(/● verified/, 20_000);
    await page.waitForTimeout(2_000);
    const offers = await panel.all('button', /^Add [A-Z]\d\d/);
    if (offers.length < 2) throw new Error('the demo note gives too few suggestions to go to and fro between');
    await panel.target.evaluate(`document.addEventListener('focusin', () => { globalThis.focusedAt = Date.now(); }, true); undefined`);
    const took: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const answers = page.frames().map((frame) => relit(frame).catch(() => new Promise<number>(() => undefined)));
      await page.waitForTimeout(100);
      await panel.focus('button', offers[round % 2]?.name);
      const until = new Promise<never>((_, fail) => setTimeout(() => fail(new Error('the sentence was never lit')), PATIENCE_MS));
      const lit = await Promise.race([...answers, until]);
      took.push(lit - (await panel.target.evaluate<number>('globalThis.focusedAt')));
      await page.waitForTimeout(300);
    }
    const sorted = took.toSorted((a, b) => a - b);
    const row = (which: string, ours: number): Measurement => ({
      name: `a suggestion is focused until its sentence is lit, three frames down: ${which} of ${ROUNDS}`,
      unit: 'ms',
      ours,
      baseline: BOUND_MS,
      against: 'what a person takes for at once',
    });
    return [row('median', sorted[ROUNDS >> 1] ?? 0), row('worst', sorted.at(-1) ?? 0)];
  } finally {
    await chartside.close();
    await ehr.close();
  }
}
