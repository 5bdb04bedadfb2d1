// From a key to twenty rows in the document, in Chromium: what the panel adds to the engine's answer, against the browser's own least.
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { createServer } from 'vite';
import type { Measurement } from '../../scripts/bench';

const QUERIES = ['htn ckd 4', 'dm2 neuropathy', 'fracture of femur left', 'e11.42', 'pneumonia', 'chest pain on breathing', 'gout foot'];
const GALLERY = path.resolve(import.meta.dirname, '../gallery/vite.config.ts');

const percentile = (times: number[], share: number): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;

/**
 * Every keystroke of the queries, twice; the first round warms up. Milliseconds until the answer's rows stand in the document, beside
 * those of setting the same rows as ready markup.
 */
const keystrokes = (page: Page): Promise<{ panel: number[]; markup: number[] }> =>
  page.evaluate(async (queries) => {
    const box = document.querySelector<HTMLInputElement>('[role=combobox]') as HTMLInputElement;
    const list = document.querySelector<HTMLElement>('#search-results') as HTMLElement;
    const copy = list.cloneNode() as HTMLElement;
    copy.id = 'copy';
    const times = { panel: [] as number[], markup: [] as number[] };
    for (const round of [0, 1]) {
      for (const query of queries) {
        for (let typed = 1; typed <= query.length; typed += 1) {
          const before = list.textContent;
          const started = performance.now();
          box.value = query.slice(0, typed);
          box.dispatchEvent(new InputEvent('input', { bubbles: true }));
          while (list.getAttribute('aria-busy') === 'true' || list.textContent === before) await Promise.resolve();
          if (round === 1) times.panel.push(performance.now() - started);
          await new Promise((go) => requestAnimationFrame(() => setTimeout(go)));

          const ready = list.innerHTML;
          list.after(copy);
          list.hidden = true;
          void copy.offsetHeight;
          const again = performance.now();
          copy.innerHTML = ready;
          if (round === 1) times.markup.push(performance.now() - again);
          copy.remove();
          list.hidden = false;
          void list.offsetHeight;
        }
      }
    }
    return times;
  }, QUERIES);

export async function bench(): Promise<Measurement[]> {
  const server = await createServer({ configFile: GALLERY, logLevel: 'error' });
  await server.listen();
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/lib/chromium/chromium', args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: { width: 400, height: 800 } });
    await page.goto('http://127.0.0.1:5199/?state=search-typing');
    await page.locator('body[data-ready] [role=option]').first().waitFor();
    const { panel, markup } = await keystrokes(page);
    return [0.5, 0.95, 0.99].map((share) => ({
      name: `a keystroke to twenty rows in the document, beyond the engine, p${share * 100}`,
      unit: 'ms',
      ours: percentile(panel, share),
      baseline: percentile(markup, share),
      against: 'the same rows set as ready markup',
    }));
  } finally {
    await browser.close();
    await server.close();
  }
}
