// A page that wants to harm whoever reads it: nothing of it runs through us, nothing of it becomes markup, and it is read rightly.
import { chartOf } from './charts';
import { expect, test } from './fixtures';
import { openChart } from './open';
import { serve } from './serve';

const SHELLS = [
  (run: string) => `<img src=x onerror="${run}">`,
  (run: string) => `<svg onload="${run}"></svg>`,
  (run: string) => `<script>${run}</script>`,
  (run: string) => `"><script>${run}</script>`,
  (run: string) => `'><img src=x onerror='${run}'>`,
  (run: string) => `</textarea><script>${run}</script>`,
  (run: string) => `</title></style><svg/onload=${run}>`,
  (run: string) => `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  (run: string) => `<a href="javascript:${run}">press</a>`,
  (run: string) => `javascript:${run}//`,
  (run: string) => `<details open ontoggle="${run}"><summary>x</summary></details>`,
  (run: string) => `<video><source onerror="${run}"></video>`,
  (run: string) => `<math><mi xlink:href="javascript:${run}">x</mi></math>`,
  (run: string) => `<body onload=${run}>`,
  (run: string) => `<input autofocus onfocus="${run}">`,
  (run: string) => `<marquee onstart="${run}">x</marquee>`,
  (run: string) => `<object data="javascript:${run}"></object>`,
  (run: string) => `<template><script>${run}</script></template>`,
  (run: string) => `\${${run}}{{constructor.constructor('${run}')()}}`,
  (run: string) => `<x-y style="animation-name:a" onanimationstart="${run}">x</x-y>`,
];
/** Two hundred, each its own. */
const PAYLOADS = SHELLS.flatMap((shell) => Array.from({ length: 10 }, (_, n) => shell(`globalThis.harmed=${n}`)));
const TAGS =
  'img, svg[onload], script:not([src]), iframe, object, embed, video, math, marquee, template, x-y, [onerror], [onload], [onfocus], [ontoggle], [onanimationstart], a[href^="javascript"]';

const text = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const at = (n: number): string => PAYLOADS[n % PAYLOADS.length] ?? '';

/** Every place a fact comes from holds a payload as its text. */
const INFECTED = `<!doctype html><html><head><title>${text(at(5))}</title></head><body>
  <header class="patient-banner"><b>Verlaine, Iris</b> <span>MRN: 00880417</span> <span>DOB: 04/12/1962</span> <span title="${text(at(0))}">${text(at(1))}</span></header>
  <h2>Problems</h2><table><tr><th>Problem</th><th>Status</th><th>Comments</th></tr>
    <tr><td>Gout</td><td>Active</td><td>${text(at(2))}</td></tr>
    ${PAYLOADS.map((payload, n) => `<tr><td>Condition ${n} ${text(payload)}</td><td>Active</td><td>${text(at(n + 7))}</td></tr>`).join('')}</table>
  <h2>Medications</h2><ul><li>Allopurinol 100 mg daily</li>${PAYLOADS.map((payload) => `<li>${text(payload)}</li>`).join('')}</ul>
  <h2>Allergies</h2><table><tr><th>Allergen</th><th>Reaction</th></tr>${PAYLOADS.slice(0, 40)
    .map((payload, n) => `<tr><td>Agent ${n} ${text(payload)}</td><td>${text(payload)}</td></tr>`)
    .join('')}</table>
  <h2>Lab results</h2><table><tr><th>Test</th><th>Value</th><th>Units</th></tr>${PAYLOADS.slice(0, 40)
    .map((payload, n) => `<tr><td>Assay ${n} ${text(payload)}</td><td>${n}</td><td>${text(payload)}</td></tr>`)
    .join('')}</table>
  <article><h2>Progress note</h2><h3>Assessment</h3><p>Essential hypertension, well controlled. ${text(at(3))}</p><p>${PAYLOADS.map(text).join(' ')}</p></article>
  <label>Plan <textarea rows="6" cols="60">Continue allopurinol for gout. ${PAYLOADS.map(text).join('\n')}</textarea></label>
  <iframe name="${text(at(4))}" title="${text(at(16))}" width="400" height="100" srcdoc="${text('<h2>Problems</h2><ul><li>Asthma</li></ul>')}"></iframe>
  <iframe title="Imaging ${text(at(6))}" width="400" height="100" sandbox srcdoc="x"></iframe>
  <img alt="Scanned report ${text(at(9))}" width="500" height="90" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">
  </body></html>`;

/** Names that hide what every page has, and the page's own world turned against whoever looks. */
const CLOBBERED = `<!doctype html><html><head><title>Chart</title><script>
    for (const [kind, names] of [
      [Node, ['parentNode', 'childNodes', 'textContent', 'isConnected', 'firstChild', 'nodeType', 'ownerDocument']],
      [Element, ['shadowRoot', 'children', 'attributes', 'localName', 'className', 'id', 'innerHTML']],
      [HTMLInputElement, ['value']], [HTMLTextAreaElement, ['value']],
    ]) for (const name of names) Object.defineProperty(kind.prototype, name, { configurable: true, get() { globalThis.caught = name; return null; } });
    for (const [kind, names] of [
      [Element, ['getAttribute', 'hasAttribute', 'closest', 'matches', 'querySelector', 'querySelectorAll', 'getBoundingClientRect']],
      [Document, ['querySelector', 'querySelectorAll', 'getElementById', 'createTreeWalker', 'createElement']],
      [EventTarget, ['addEventListener', 'dispatchEvent']], [Array, ['map', 'filter', 'push']], [String, ['split', 'trim', 'replace']],
    ]) for (const name of names) kind.prototype[name] = new Proxy(kind.prototype[name], { apply() { globalThis.caught = name; throw new Error('caught'); } });
    globalThis.getComputedStyle = globalThis.MutationObserver = globalThis.setTimeout = globalThis.JSON = undefined;
    Object.defineProperty(Object.prototype, 'patient', { get() { globalThis.caught = 'patient'; return { name: { text: 'Nobody' } }; }, set() {} });
  </script></head><body id="body">
  <form id="parentNode" name="getElementById"><input name="parentNode" value="x"><input name="childNodes"><input name="nodeType"><input name="attributes"><input name="tagName">
    <input name="textContent"><input name="ownerDocument"><input name="isConnected"><input name="getAttribute"><input name="children"><input name="closest"><input name="localName">
    <header class="patient-banner"><b>Amarante, Odile</b> <span>MRN: 00881933</span> <span>DOB: 08/30/1955</span></header>
    <h2>Problems</h2><table><tr><th>Problem</th><th>Status</th></tr><tr><td>Gout</td><td>Active</td></tr><tr><td>Asthma</td><td>Active</td></tr></table>
    <h2>Plan</h2><textarea name="value" rows="4" cols="60" aria-label="Progress note">Continue allopurinol for gout.</textarea>
  </form>
  <img name="body"><img name="querySelector"><img name="querySelectorAll"><form name="documentElement"></form><form name="defaultView"></form><img name="title"><embed name="activeElement">
  <form name="createTreeWalker"></form><a id="location"></a><a id="top"></a><a id="parent"></a><a id="name"></a><a id="chrome"></a><a id="browser"></a><a id="chartside"></a>
  </body></html>`;

test('200 payloads in every place a fact comes from, and a page whose own world is turned against its readers', async ({ chartside }) => {
  const site = await serve({ '/infected': INFECTED, '/clobbered': CLOBBERED });
  const dialogs: string[] = [];
  chartside.context.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const { page, panel } = await openChart(chartside, `${site.url}/infected`);
  const drawn = `(() => [...document.querySelectorAll(${JSON.stringify(TAGS)})].map((each) => each.outerHTML))()`;
  const harmed = 'globalThis.harmed ?? null';

  await test.step('payloads', async () => {
    const ours = async (): Promise<number> => page.evaluate(() => document.documentElement.outerHTML.length);
    await expect.poll(async () => (await chartOf(panel))?.problems.length ?? 0, { timeout: 20_000 }).toBeGreaterThan(PAYLOADS.length);
    const before = await ours();
    const chart = await chartOf(panel);
    expect(chart?.patient).toMatchObject({ name: { text: 'Verlaine, Iris' }, mrn: '00880417', birthDate: '1962-04-12' });
    const problems = chart?.problems.map((row) => row.text) ?? [];
    expect(problems).toContain('Gout');
    expect(problems).toContain('Asthma');
    // What a payload is as text is kept as text, letter by letter.
    for (const n of PAYLOADS.keys()) expect(problems.some((problem) => problem.startsWith(`Condition ${n} `))).toBe(true);
    expect(problems).toContain(`Condition 0 ${PAYLOADS[0]}`);
    expect(chart?.documents.some((document) => document.text.includes('Essential hypertension, well controlled.'))).toBe(true);
    for (const view of [/^Chart/, /^Work/]) {
      await panel.click('tab', view).catch(() => undefined);
      await page.waitForTimeout(600);
      expect(await panel.target.evaluate(drawn)).toEqual([]);
      expect(await panel.target.evaluate(harmed)).toBeNull();
    }
    for (const frame of page.frames()) expect(await frame.evaluate(harmed)).toBeNull();
    expect(await ours()).toBe(before);
    expect(await page.evaluate(() => document.documentElement.outerHTML.includes('chartside'))).toBe(false);
  });

  await test.step('clobbered names and prototypes', async () => {
    await page.goto(`${site.url}/clobbered`, { waitUntil: 'commit' });
    await expect.poll(async () => (await chartOf(panel))?.problems.map((row) => row.text), { timeout: 15_000 }).toEqual(['Gout', 'Asthma']);
    const chart = await chartOf(panel);
    expect(chart?.patient).toMatchObject({ name: { text: 'Amarante, Odile' }, mrn: '00881933', birthDate: '1955-08-30' });
    expect(chart?.documents.map((document) => document.text).join()).toContain('Continue allopurinol for gout.');
    expect(await panel.target.evaluate(drawn)).toEqual([]);
    expect(await panel.target.evaluate(harmed)).toBeNull();
  });
  expect(dialogs).toEqual([]);
  await site.close();
});
