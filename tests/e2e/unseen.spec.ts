// Pages that are no part of the project, in the form of tests/pages, read in a real browser: UNSEEN_PAGES=FOLDER npx playwright test unseen
// UNSEEN_STYLES=FILE lays a style sheet over each; `-v` in UNSEEN_SAY names what is missing and what is wrong.
import { readFileSync } from 'node:fs';
import type { Chart } from '../../lib/chart/chart';
import { factsOf, precision, recall, scoreFacts } from '../chart/score';
import { pageCases } from '../pages/case';
import { serveCase } from '../pages/serve';
import { chartOf } from './charts';
import { expect, test } from './fixtures';
import { inTurn } from './in-turn';

const FOLDER = process.env['UNSEEN_PAGES'];
const STYLES = process.env['UNSEEN_STYLES'];
const SAY = process.env['UNSEEN_SAY'] === '-v';
/** A chart counts once it has been the same for so long. */
const SETTLED_MS = 1_500;
const PATIENCE_MS = 15_000;
const PICTURE = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAACAkQBADs=', 'base64');

test('pages never seen are read in the browser', async ({ chartside }) => {
  test.skip(!FOLDER, 'UNSEEN_PAGES names no folder');
  const cases = pageCases(FOLDER);
  test.setTimeout(60_000 + cases.length * 30_000);
  // What a page would fetch from other machines is not there.
  await chartside.context.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => route.abort());
  // Pages that answer a missing picture by asking for it again never end loading.
  await chartside.context.route(/\.(?:png|jpe?g|gif|ico)(?:\?|$)/, (route) => route.fulfill({ contentType: 'image/gif', body: PICTURE }));
  const turns = await inTurn(chartside);
  const sum = { expected: 0, found: 0, shared: 0 };
  const show = (score: typeof sum): string =>
    `recall ${recall(score).toFixed(3)} precision ${precision(score).toFixed(3)} (${score.shared} of ${score.expected}, ${score.found} read)`;
  for (const saved of cases) {
    if (STYLES !== undefined) {
      const style = `<style>${readFileSync(STYLES, 'utf8')}</style>`;
      for (const document of saved.documents.values()) document.html = document.html.replace(/<head[^>]*>|$/i, (head) => head + style);
    }
    const site = await serveCase(saved);
    const { page, panel } = await turns.open(site.url);
    let last = '';
    let since = performance.now();
    for (const until = since + PATIENCE_MS; performance.now() < until; await page.waitForTimeout(200)) {
      const now = JSON.stringify({ ...(await chartOf(panel)), source: null });
      if (now !== last) [last, since] = [now, performance.now()];
      else if (now.length > 20 && performance.now() - since > SETTLED_MS) break;
    }
    const read = await chartOf(panel);
    const expected = JSON.parse(readFileSync(saved.record, 'utf8')) as Chart;
    const score = scoreFacts(factsOf(expected), read ? factsOf(read) : []);
    for (const key of ['expected', 'found', 'shared'] as const) sum[key] += score[key];
    console.log(`${saved.shape}/${saved.name}: ${show(score)}`);
    if (SAY) {
      for (const { list, key } of score.missing) console.log(`   - ${list}: ${key.slice(0, 160)}`);
      for (const { list, key } of score.wrong) console.log(`   + ${list}: ${key.slice(0, 160)}`);
    }
    await site.close();
  }
  await turns.close();
  console.log(`all: ${show(sum)}`);
  expect(sum.expected).toBeGreaterThan(0);
});
