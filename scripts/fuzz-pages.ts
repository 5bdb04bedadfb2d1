// Pages made by chance are read without a browser: the reader never throws, and its report is always one.
//   npm run fuzz:pages [-- --count 20000] [--seed 1]
import { Window } from 'happy-dom';

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};

// What the reader finds in a page's world.
const window = new Window({
  settings: { disableIframePageLoading: true, disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
});
for (const name of ['Element', 'Document', 'Node', 'DOMParser'] as const) Object.assign(globalThis, { [name]: window[name] });
const { hostilePage, readHostile, runaways } = await import('../tests/chart/hostile-pages');

const SHOWN = 20;
const count = option('count', 20_000);
const first = option('seed', 1);
let failures = 0;
let slowest = { ms: 0, page: '' };
const judge = async (name: string, html: string): Promise<void> => {
  const { wrong, longestMs } = await readHostile(html);
  if (longestMs > slowest.ms) slowest = { ms: Math.round(longestMs), page: name };
  if (wrong.length > 0 && ++failures <= SHOWN) console.log(JSON.stringify({ name, wrong }));
};
const began = performance.now();
for (let seed = first; seed < first + count; seed++) await judge(`seed ${seed}`, hostilePage(seed));
for (const { name, html } of runaways(4_000)) await judge(name, html);
console.log(JSON.stringify({ count, seed: first, failures, slowest, seconds: Math.round((performance.now() - began) / 1000) }));
process.exitCode = failures > 0 ? 1 : 0;
