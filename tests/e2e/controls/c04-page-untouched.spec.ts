// C4: nothing of ours stands in the page, and no page can hold us.
import { expect, test } from '../fixtures';
import { openChart } from '../open';
import { serve } from '../serve';

const CHART = `<!doctype html><title>Chart</title><body><header class="patient-banner"><b>Hale, Joan</b> MRN: 00551201 DOB: 05/02/1949</header>
  <h2>Problems</h2><ul><li>Gout</li></ul><article><h2>Progress note</h2><h3>Assessment</h3><p>Essential hypertension, well controlled.</p></article></body>`;

/** Everything of the page that a script in it can see: the tree with shadow roots, styles, globals and what hangs at the window. */
const PAGE_SEEN = (): string => {
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page, which has nothing of this file
  const treeOf = (root: ParentNode): string =>
    [...root.querySelectorAll('*')]
      .map((element) => `${element.localName}[${element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name)}`)}]`)
      .join('');
  const text = document.documentElement.textContent;
  return JSON.stringify([
    treeOf(document),
    text,
    document.adoptedStyleSheets.length,
    document.styleSheets.length,
    Object.keys(globalThis).sort(),
    document.cookie,
    Object.keys(localStorage),
  ]);
};

test('C4: nothing of ours stands in the page while we light up, mark and read it; and no page can frame or fetch us', async ({
  chartside,
}) => {
  const host = await serve({ '/': CHART });
  const { page, panel } = await openChart(chartside, host.url);
  const before = await page.evaluate(PAGE_SEEN);
  await panel.see(/00551201/, 20_000);
  const offer = await panel.find('button', /^Add I10/, 20_000);
  await panel.target.send('DOM.focus', { backendNodeId: offer.backendNodeId });
  await page.waitForTimeout(500);
  const lit = await page.evaluate(() =>
    [...(CSS.highlights as unknown as Map<string, Set<Range>>).values()].reduce((sum, ranges) => sum + ranges.size, 0),
  );
  expect(lit).toBeGreaterThan(0);
  expect(await page.evaluate(PAGE_SEEN)).toBe(before);

  const files = [
    'sidepanel.html',
    'options.html',
    'review.html',
    'background.js',
    'content-scripts/page.js',
    'managed_schema.json',
    'icon/16.png',
    'manifest.json',
  ];
  const seenPages: string[] = [];
  chartside.context.on('page', (each) => each.on('framenavigated', (frame) => void seenPages.push(frame.url())));
  const reached = await page.evaluate(
    async ([id, names]) => {
      const got: string[] = [];
      for (const name of names) {
        const url = `chrome-extension://${id}/${name}`;
        await fetch(url).then(
          () => got.push(`fetch ${name}`),
          () => undefined,
        );
        await new Promise<void>((resolve) => {
          const image = Object.assign(new Image(), { onload: () => void got.push(`image ${name}`), onerror: () => resolve() });
          image.addEventListener('load', () => resolve());
          image.src = url;
        });
      }
      const frame = document.createElement('iframe');
      frame.src = `chrome-extension://${id}/sidepanel.html`;
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 2_000))]);
      const opened = window.open(`chrome-extension://${id}/sidepanel.html`);
      await new Promise((resolve) => setTimeout(resolve, 500));
      opened?.close();
      return got;
    },
    [chartside.id, files] as const,
  );
  expect(reached).toEqual([]);
  expect(seenPages.filter((url) => url.includes(`${chartside.id}/sidepanel.html`))).toEqual([]);
  // What stands in the frame is the browser's own page of refusal.
  const framed = page.frames().filter((frame) => frame !== page.mainFrame());
  expect(framed).toHaveLength(1);
  expect(framed[0]?.url()).not.toContain(chartside.id);
  expect(await framed[0]?.evaluate(() => document.querySelector('#app'))).toBeNull();
  await host.close();
});
