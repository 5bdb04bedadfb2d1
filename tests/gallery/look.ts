/**
 * Opens every state of the gallery in Chromium, at its widths, light, dark and in forced colors, holds each against axe and, given a
 * folder, writes a picture of it: `npx tsx tests/gallery/look.ts [FOLDER] [STATE …]`. Exits 1 when axe finds anything.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { createServer } from 'vite';
import { optionsStates } from './options-states';
import { states } from './states';

const [folder, ...wanted] = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : [...Object.keys(states), ...Object.keys(optionsStates)];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
if (folder !== undefined) mkdirSync(folder, { recursive: true });

const server = await createServer({ configFile: path.join(import.meta.dirname, 'vite.config.ts'), logLevel: 'error' });
await server.listen();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/lib/chromium/chromium', args: ['--no-sandbox'] });
let found = 0;

for (const colors of ['light', 'dark', 'forced'] as const) {
  for (const width of [360, 400, 480, 600, 1280]) {
    if (colors === 'forced' && width !== 400 && width !== 600) continue;
    const page = await browser.newPage({
      viewport: { width, height: 800 },
      colorScheme: colors === 'forced' ? 'dark' : colors,
      forcedColors: colors === 'forced' ? 'active' : 'none',
      reducedMotion: 'reduce',
    });
    page.on('pageerror', (error) => console.log(`error  ${error.message.split('\n')[0] ?? ''}`));
    for (const name of names) {
      // The panel is narrow, the settings page a whole tab.
      const isPage = Object.hasOwn(optionsStates, name);
      if (isPage ? width < 600 : width > 600) continue;
      await page.goto(`http://127.0.0.1:5199/?state=${name}`);
      const ready = await page
        .locator('body[data-ready]')
        .waitFor({ timeout: 5_000 })
        .then(
          () => true,
          () => false,
        );
      if (!ready) {
        found += 1;
        console.log(`${name} ${width} ${colors}  did not come up`);
      }
      await page.waitForTimeout(120);
      await page.evaluate(axe);
      const results = (await page.evaluate('axe.run(document)')) as AxeResults;
      for (const violation of results.violations) {
        found += 1;
        console.log(`${name} ${width} ${colors}  ${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(' | ')}`);
      }
      const wide = await page.evaluate('document.documentElement.scrollWidth');
      if (Number(wide) > width) {
        found += 1;
        console.log(`${name} ${width}  scrolls sideways: ${wide}`);
      }
      const tall = await page.evaluate('document.querySelector(".panel") !== null && document.documentElement.scrollHeight > innerHeight');
      if (tall === true) {
        found += 1;
        console.log(`${name} ${width}  the panel itself scrolls, not what is in it`);
      }
      if (folder !== undefined) await page.screenshot({ path: path.join(folder, `${name}-${width}-${colors}.png`), fullPage: isPage });
    }
    await page.close();
  }
}
await browser.close();
await server.close();
console.log(`${names.length} states, ${found} findings`);
process.exitCode = found === 0 ? 0 : 1;
