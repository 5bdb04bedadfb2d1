/** Pages that no EHR should print and some do: each a shape of its own, written by hand. All people are invented. */

/** `html`: the top document. `below`: what its frames show, in order. `others`: words that belong to another patient alone. */
export interface Shape {
  name: string;
  html: string;
  below?: { html: string; visibility: 'visible' | 'hidden-tab' | 'collapsed' }[];
  others?: string[];
}

export const BANNER = '<header class="patient-banner"><b>Okafor, Grace</b> MRN: 731946 DOB 06/22/1951 75 y/o F</header>';
const PROBLEMS = '<h2>Problems</h2><ul><li>Essential hypertension (I10)</li><li>Type 2 diabetes mellitus (E11.9)</li></ul>';
const MEDICATIONS =
  '<h2>Medications</h2><table><tr><th>Drug</th><th>Dose</th><th>Frequency</th></tr><tr><td>Metformin</td><td>500 mg</td><td>twice daily</td></tr></table>';
const VITALS = '<h2>Vitals</h2><table><tr><th>BP</th><td>128/82</td></tr><tr><th>Pulse</th><td>72</td></tr></table>';
const NOTE =
  '<h2>Progress note</h2><p>Seen for follow-up of essential hypertension, well controlled on lisinopril. No chest pain.</p><p>Assessment: Essential hypertension. Plan: continue.</p>';
export const CHART = `${BANNER}${PROBLEMS}${MEDICATIONS}${VITALS}${NOTE}`;

const many = (count: number, part: (i: number) => string): string => Array.from({ length: count }, (_, i) => part(i)).join('');
const around = (tag: string, depth: number, inner: string): string => `<${tag}>`.repeat(depth) + inner + `</${tag}>`.repeat(depth);
/** The same chart with something in its places. */
const withName = (name: string): string => CHART.replace('Okafor, Grace', name);
const withBorn = (born: string): string => CHART.replace('06/22/1951', born);
const withProblem = (row: string): string => CHART.replace('<li>Essential', `<li>${row}</li><li>Essential`);
const withValue = (value: string): string => CHART.replaceAll('128/82', value).replaceAll('>72<', `>${value}<`);
const withNote = (text: string): string => CHART.replace('Seen for follow-up', `${text} Seen for follow-up`);

const CLOBBERING = [
  'parentNode',
  'childNodes',
  'attributes',
  'getAttribute',
  'nodeType',
  'tagName',
  'textContent',
  'children',
  'querySelectorAll',
  'ownerDocument',
  'closest',
  'matches',
  'shadowRoot',
  'innerText',
  'rows',
  'cells',
];
const NAMES: [string, string][] = [
  ['right to left override', '\u202eecarG ,rofakO\u202c'],
  ['Arabic', 'العلي، فاطمة'],
  ['Hebrew', 'כהן, רות'],
  ['zero width between letters', 'O\u200bk\u200ca\u200df\ufeffor, Gra\u00adce'],
  ['homoglyphs', 'Οkаfоr, Grаcе'],
  ['combining marks, very many', `Okafor${'\u0301'.repeat(2_000)}, Grace`],
  ['only signs', '*** , ---'],
  ['markup as text', '&lt;script&gt;alert(1)&lt;/script&gt;, &lt;b&gt;Grace'],
  ['a lone surrogate', '\ud800Okafor, Grace\udc00'],
  ['very long', `${'Okaforovna'.repeat(3_000)}, Grace`],
  ['control signs', 'Oka\u0000for\u0007, \u001b[31mGrace'],
  ['a number', '12345, 67890'],
];
const BIRTHDAYS = [
  '00/00/0000',
  '02/30/1951',
  '13/13/1951',
  '99/99/9999',
  '06/22/51',
  '12/31/2999',
  '-1/-1/-1',
  '06/22/1951T25:61',
  'NaN',
  'null',
  '٠٦/٢٢/١٩٥١',
];
const VALUES = ['NaN', 'Infinity', '-0', '1e309', 'undefined', '9'.repeat(400), '128/', '/82', '１２８/８２', '0x80/0x52', '-128/-82'];

export const MALFORMED: Shape[] = [
  { name: 'nothing at all', html: '' },
  { name: 'a banner and nothing', html: BANNER },
  { name: 'no tag is closed', html: CHART.replaceAll(/<\/[a-z0-9]+>/g, '') },
  { name: 'tags closed in the wrong order', html: CHART.replaceAll('</td></tr>', '</tr></td>').replaceAll('</li></ul>', '</ul></li>') },
  { name: 'only closing tags', html: '</div></table></body></html>'.repeat(200) + CHART },
  { name: 'tables in tables', html: `${BANNER}${around('table', 60, '<tr><td>')}${PROBLEMS}${NOTE}` },
  { name: 'a chart in a cell of a cell', html: `<table><tr><td><table><tr><td>${CHART}</td></tr></table></td></tr></table>` },
  { name: 'two thousand deep', html: `${BANNER}${around('div', 2_000, NOTE)}` },
  { name: 'a thousand deep inline', html: `${BANNER}${around('b', 1_000, NOTE)}` },
  { name: 'lists in lists', html: `${BANNER}<h2>Problems</h2>${around('ul', 400, '<li>Essential hypertension')}` },
  { name: 'a huge attribute', html: `<div class="${'x '.repeat(200_000)}" title='${'y'.repeat(300_000)}'>${CHART}</div>` },
  { name: 'ten thousand attributes', html: `<div ${many(10_000, (i) => `a${i}="${i}" `)}>${CHART}</div>` },
  { name: 'a huge word', html: withNote('x'.repeat(400_000)) },
  { name: 'a huge text of words', html: withNote('essential hypertension '.repeat(20_000)) },
  { name: 'three thousand rows', html: CHART.replace('<ul>', `<ul>${many(3_000, (i) => `<li>Condition ${i}</li>`)}`) },
  {
    name: 'a table of a thousand columns',
    html: `${BANNER}<h2>Results</h2><table><tr>${many(1_000, (i) => `<th>T${i}</th>`)}</tr><tr>${many(1_000, (i) => `<td>${i}</td>`)}</tr></table>`,
  },
  { name: 'spans beyond any table', html: CHART.replaceAll('<td>', '<td colspan="99999999" rowspan="-7">') },
  {
    name: 'the same id everywhere',
    html: CHART.replaceAll(/<(h2|li|td|p|b)>/g, '<$1 id="x" for="x" aria-labelledby="x" aria-controls="x">'),
  },
  {
    name: 'labels that name each other',
    html: `${BANNER}<h2 id="a" aria-labelledby="b">Problems</h2><h2 id="b" aria-labelledby="a">Medications</h2>${NOTE}`,
  },
  { name: 'a part that owns itself', html: `<div id="o" aria-owns="o" aria-controls="o" role="tabpanel">${CHART}</div>` },
  ...CLOBBERING.map((name) => ({
    name: `a form with a field named ${name}`,
    html: `<form id="${name}" name="${name}"><input name="${name}" id="${name}">${CHART}</form>`,
  })),
  {
    name: 'fields named after the document',
    html: `${many(8, (i) => `<img name="${['body', 'title', 'forms', 'documentElement', 'head', 'defaultView', 'createTreeWalker', 'querySelector'][i]}">`)}${CHART}`,
  },
  {
    name: 'names of the prototype',
    html: CHART.replaceAll('<li>', '<li class="__proto__ constructor toString" data-__proto__="x" id="__proto__">').replace(
      'Problems',
      '__proto__',
    ),
  },
  {
    name: 'headings of the prototype',
    html: `${BANNER}${['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf'].map((word) => `<h2>${word}</h2><ul><li>${word}</li></ul><dl><dt>${word}</dt><dd>${word}</dd></dl>`).join('')}`,
  },
  ...NAMES.map(([what, name]) => ({ name: `a name: ${what}`, html: withName(name) })),
  ...BIRTHDAYS.map((born) => ({ name: `born ${born}`, html: withBorn(born) })),
  ...VALUES.map((value) => ({ name: `a value: ${value.slice(0, 12)}`, html: withValue(value) })),
  { name: 'dates that are none', html: withNote('Seen on 99/99/9999, 2026-13-45, 31.02.2026, 0/0/0 and 1111111111-11-11.') },
  {
    name: 'script and style as text',
    html: withNote(
      '<script>var problem = "Fracture of femur";</script><style>.x{content:"Sepsis"}</style><noscript>Sepsis</noscript><template>Sepsis</template>',
    ),
  },
  { name: 'script never closed', html: `${BANNER}${PROBLEMS}<script>if (a < b) { "</scr" + "ipt>" }${NOTE}` },
  { name: 'a comment never closed', html: `${BANNER}${PROBLEMS}<!-- ${NOTE}` },
  { name: 'CDATA and instructions', html: `<?xml version="1.0"?><![CDATA[${CHART}]]>${CHART}` },
  { name: 'entities twice over', html: CHART.replaceAll('&', '&amp;').replaceAll('<li>', '<li>&amp;lt;b&amp;gt;&#x26;amp;') },
  { name: 'entities that are none', html: withNote('&#0; &#x110000; &#xD800; &bogus; &#99999999999; &amp &lt') },
  {
    name: 'letters by number',
    html: CHART.replace(/Essential hypertension/g, (text) => [...text].map((c) => `&#${c.charCodeAt(0)};`).join('')),
  },
  { name: 'SVG and MathML around it', html: `<svg><foreignObject><div>${CHART}</div></foreignObject></svg><math><mi>${NOTE}</mi></math>` },
  { name: 'SVG text', html: `${BANNER}<svg><title>Sepsis</title><text>Sepsis</text><a href="javascript:1">x</a></svg>${NOTE}` },
  {
    name: 'a frame of itself',
    html: `${CHART}<iframe src="https://ehr.example/"></iframe><iframe srcdoc="&lt;iframe srcdoc=x&gt;"></iframe>`,
  },
  { name: 'custom elements', html: CHART.replaceAll(/<(\/?)(h2|ul|li|p)>/g, '<$1x-$2>') },
  { name: 'everything hidden', html: `<div hidden style="display:none" aria-hidden="true">${CHART}</div>` },
  {
    name: 'hidden and shown again',
    html: `<div style="visibility:hidden">${BANNER}<div style="visibility:visible">${PROBLEMS}${NOTE}</div></div>`,
  },
  { name: 'a banner at the end', html: `${PROBLEMS}${MEDICATIONS}${NOTE}${BANNER}` },
  { name: 'the banner five hundred times', html: `${BANNER.repeat(500)}${NOTE}` },
  { name: 'headings only', html: `${BANNER}${many(3_000, (i) => `<h${(i % 6) + 1}>Problems</h${(i % 6) + 1}>`)}` },
  {
    name: 'fields with everything',
    html: `${BANNER}<h2>Problems</h2>${many(300, (i) => `<label for="f${i}">Problem</label><input id="f${i}" value="Condition ${i}"><select><option selected>Condition ${i}<option>x</select><textarea>Condition ${i}</textarea>`)}`,
  },
  { name: 'a row that is markup', html: withProblem('&lt;img src=x onerror=alert(1)&gt; "onmouseover="alert(1)') },
  { name: 'a row of templates', html: withProblem('${7*7} {{constructor.constructor("x")()}} <%= x %> #{x}') },
  { name: 'a row of brackets', html: withProblem(`${'('.repeat(5_000)}I10${')'.repeat(5_000)}`) },
  { name: 'a row of spaces', html: withProblem(`Essential${' \u00a0\u2003\t'.repeat(10_000)}hypertension`) },
  { name: 'breaks without end', html: withNote('<br>'.repeat(20_000)) },
  {
    name: 'base, meta and refresh',
    html: `<base href="javascript:alert(1)"><meta http-equiv="refresh" content="0;url=x"><link rel=import href=x>${CHART}`,
  },
];
