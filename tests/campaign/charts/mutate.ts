/** Harm done to markup by chance: what a proxy, a careless template or somebody who means ill makes of a page. */
import { below, pick, type Random } from '../chance';

type Harm = (html: string, random: Random) => string;

const HOSTILE = [
  '\u202e',
  '\u200b',
  '\u0000',
  '\ud800',
  'NaN',
  '99/99/9999',
  '&lt;img src=x onerror=alert(1)&gt;',
  '<b>',
  '</div>',
  '</table>',
  '<table>',
  '<form id="parentNode"><input name="childNodes">',
  '<select>',
  '<svg>',
  '<!--',
  '<textarea>',
  '&#x202e;',
  'ﷺ'.repeat(500),
  '('.repeat(3_000),
  '1/'.repeat(1_500),
];

const at = (html: string, random: Random): number => below(html.length + 1, random);
const stretch = (html: string, random: Random): [number, number] => {
  const from = at(html, random);
  return [from, Math.min(html.length, from + below(400, random))];
};
const tags = (html: string): RegExpExecArray[] => [...html.matchAll(/<\/?[a-z][^<>]{0,300}>/gi)];

const HARMS: Harm[] = [
  (html, random) => html.slice(0, at(html, random)),
  (html, random) => html.slice(at(html, random)),
  (html, random) => {
    const [from, to] = stretch(html, random);
    return html.slice(0, from) + html.slice(to);
  },
  (html, random) => {
    const [from, to] = stretch(html, random);
    const again = html.slice(from, to).repeat(1 + below(20, random));
    const place = at(html, random);
    return html.slice(0, place) + again + html.slice(place);
  },
  (html, random) => {
    const place = at(html, random);
    return html.slice(0, place) + pick(HOSTILE, random) + html.slice(place);
  },
  // Two tags change places.
  (html, random) => {
    const all = tags(html);
    const [a, b] = [pick(all, random), pick(all, random)].toSorted((x, y) => (x?.index ?? 0) - (y?.index ?? 0));
    if (!a || !b || a === b) return html;
    return html.slice(0, a.index) + b[0] + html.slice(a.index + a[0].length, b.index) + a[0] + html.slice(b.index + b[0].length);
  },
  // One tag goes.
  (html, random) => {
    const tag = pick(tags(html), random);
    return tag ? html.slice(0, tag.index) + html.slice(tag.index + tag[0].length) : html;
  },
  (html) => html.replaceAll(/<\/(?:td|tr|li|p|div)>/g, ''),
  (html, random) => html.replaceAll(/>\s*[^<>]{1,40}</g, (text) => (random() < 0.1 ? `>${pick(HOSTILE, random)}<` : text)),
  (html, random) => html.replaceAll(/\d+/g, (digits) => (random() < 0.1 ? pick(['NaN', '', '9'.repeat(60), '-1', '1e9'], random) : digits)),
  (html) => html.replaceAll('"', "'"),
  (html, random) => html.replaceAll('="', () => (random() < 0.05 ? '=' : '="')),
  (html, random) => html.replaceAll(/ (?:id|class|name)="[^"]*"/g, (text) => (random() < 0.2 ? ' id="attributes" name="nodeType"' : text)),
  (html, random) =>
    `${`<${pick(['div', 'table', 'b', 'details', 'label', 'ul', 'section'], random)}>`.repeat(1 + below(200, random))}${html}`,
];

/** One to four harms, of any kind. */
export function harmed(html: string, random: Random): string {
  let page = html;
  for (let left = 1 + below(4, random); left > 0; left -= 1) page = pick(HARMS, random)(page, random);
  return page;
}

const NOISE = [
  '<div class="ad"></div>',
  '<script>var zebra = 1 < 2;</script>',
  '<form id="parentNode"><input name="childNodes"></form>',
  '<p>\u202e\u200b</p>',
  '<table><tr><td>NaN</td></tr></table>',
  '<a name="body"></a>',
  '<svg><text>x</text></svg>',
];

/** Noise around and inside a page that leaves every word where it is and whose it is. */
export function noisy(html: string, random: Random): string {
  let page = html;
  if (random() < 0.5) page = pick(NOISE, random) + page;
  if (random() < 0.5) page += pick(NOISE, random);
  if (random() < 0.5)
    page = page.replaceAll('<li>', () => `<li class="r${below(99, random)}" data-x="${'&quot;'.repeat(below(5, random))}">`);
  if (random() < 0.5) page = page.replaceAll(/<(\/?)(ul|section|header)\b/g, (tag, close: string) => (close === '' ? `\n  ${tag}` : tag));
  if (random() < 0.5) page = page.replaceAll(/[a-z](?=[^<>]*<)/g, (letter) => (random() < 0.05 ? `&#${letter.charCodeAt(0)};` : letter));
  return page;
}
