// @vitest-environment happy-dom
// What the panel reads from the copy of a page is what stands in the page; and a copy that is none is refused.
import { describe, expect, it } from 'vitest';
import { adapters } from '../../lib/chart/adapters';
import { buildPage, MalformedCopy } from '../../lib/chart/build-page';
import { copyPage } from '../../lib/chart/copy-page';
import { readFrame } from '../../lib/chart/read-frame';
import { pageCases } from '../pages/case';
import { anEnv, copied, framesOf, parse } from './page';

const cases = pageCases().map((page) => [`${page.shape}/${page.name}`, page] as const);

const field = <T extends Element>(at: Document, id: string) => at.getElementById(id) as unknown as T;

const build = (parts: string[]) => {
  const work = buildPage(parts, document.implementation.createHTMLDocument(''));
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};
const copyOf = async (html: string) => {
  const copy = await copyPage(parse(html), anEnv());
  if (!copy) throw new Error('nothing was copied');
  return { copy, built: build(copy.parts) };
};

describe('the copy of a page', () => {
  it.each(cases)('%s is read from it as from the page itself', async (_, page) => {
    for (const { page: parsed, env } of framesOf(page)) {
      const there = await readFrame(parsed, env, adapters);
      const { reading, copy } = await copied(parsed, env, adapters);
      expect(reading?.report ?? null).toEqual(there?.report ?? null);
      // Each way back from a text leads to the words that stand there.
      for (const [id, { text, segments }] of reading?.texts ?? [])
        for (const { start, end, node, offset } of segments) {
          const said = copy.said[node]?.slice(offset, offset + end - start) ?? '';
          expect(said.replace(/\s/g, ' '), id).toBe(text.slice(start, end).replace(/\s/g, ' '));
        }
    }
  });

  it('holds live values and choices, not those of the markup', async () => {
    const page = parse(
      '<input id="a" value="old"><textarea id="b">old</textarea><input id="c" type="checkbox" checked><select id="d"><option value="1">one<option value="2" selected>two</select>',
    );
    field<HTMLInputElement>(page, 'a').value = 'new';
    field<HTMLTextAreaElement>(page, 'b').value = 'new lines\nof text';
    field<HTMLInputElement>(page, 'c').checked = false;
    field<HTMLSelectElement>(page, 'd').selectedIndex = 0;
    const copy = await copyPage(page, anEnv());
    const { page: again } = build(copy?.parts ?? []);
    expect(field<HTMLInputElement>(again, 'a').value).toBe('new');
    expect(field<HTMLTextAreaElement>(again, 'b').value).toBe('new lines\nof text');
    expect(field<HTMLInputElement>(again, 'c').checked).toBe(false);
    expect(field<HTMLSelectElement>(again, 'd').selectedIndex).toBe(0);
  });

  it('holds no password, no script, no handler and no address that could be fetched', async () => {
    const { copy, built } = await copyOf(
      '<input type="password" value="secret" id="pw"><script>const hidden = 1;</script><img src="https://ehr.example/x.png" onerror="boom()"><video src="https://ehr.example/v"></video><a href="#notes" onclick="openNotes()">Notes</a>',
    );
    const all = copy.parts.join('');
    for (const word of ['secret', 'hidden', 'boom']) expect(all).not.toContain(word);
    expect(built.page.querySelector('video')?.hasAttribute('src')).toBe(false);
    expect(built.page.querySelector('a')?.getAttribute('onclick')).toBe('openNotes()');
  });

  it('holds shadow trees, and the words slotted into them in their places', async () => {
    const page = parse('<x-card><b slot="name">Gout</b></x-card>');
    const host = page.querySelector('x-card');
    const tree = host?.attachShadow({ mode: 'open' });
    if (tree) tree.innerHTML = '<p>Problem: <slot name="name"></slot></p>';
    const copy = await copyPage(page, anEnv());
    const { page: again } = build(copy?.parts ?? []);
    const built = again.querySelector('x-card');
    expect(built?.shadowRoot?.innerHTML).toBe('<p>Problem: <slot name="name"></slot></p>');
    expect(built?.innerHTML).toBe('<b slot="name">Gout</b>');
  });

  it('numbers every text and element as the page has them, in order', async () => {
    const { copy, built } = await copyOf('<p>One <b>two</b></p><!-- none --><p>three</p>');
    for (const [node, number] of built.numberOf) {
      const there = copy.nodes[number];
      expect(there?.nodeType).toBe(node.nodeType);
      expect(there?.nodeName).toBe(node.nodeName);
      if (node.nodeType === 3) expect(copy.said[number]).toBe(node.nodeValue);
    }
    expect(built.numberOf.size).toBe(copy.nodes.length);
  });

  it('bears names that only a parser lets through, and any depth', async () => {
    const { built } = await copyOf(
      `<div @click="go" x-data="{}" id="odd">${'<div>'.repeat(3_000)}the bottom${'</div>'.repeat(3_000)}</div>`,
    );
    expect(built.page.getElementById('odd')).not.toBeNull();
    expect(built.page.body.textContent).toBe('the bottom');
  });

  it('ends at the budget and says so in the chart', async () => {
    const many = parse(
      `<div class="patient-banner"><b>Okafor, Grace</b> MRN: 731946 DOB: 06/22/1951</div><h2>Problems</h2><ul>${'<li>Gout</li>'.repeat(50)}</ul>`,
    );
    const nodes = await copied(many, anEnv({ maxNodes: 40 }));
    expect(nodes.reading?.report.unread.map(({ why }) => why)).toContain('The page is very large; only its first 40 parts were read.');
    const chars = await copied(many, anEnv({ maxChars: 90 }));
    expect(chars.reading?.report.unread.map(({ why }) => why)).toContain('The page is very large; only its first 90 characters were read.');
  });

  it('is in parts that fit together, whatever its size', async () => {
    const { copy, built } = await copyOf(`<ul>${'<li>Gout of the left foot</li>'.repeat(5_000)}</ul>`);
    expect(copy.parts.length).toBeGreaterThan(2);
    expect(built.page.querySelectorAll('li')).toHaveLength(5_000);
  });

  it.each([
    ['nothing', []],
    ['no JSON', ['<p>']],
    ['no list', ['{}']],
    ['a step that is none', ['[["html",1],{"tag":"p"},0]']],
    ['an element without bits', ['[["html"],0]']],
    ['attributes that are none', ['[["html",1,[1,2]],0]']],
    ['a text before all', ['["Okafor",["html",1],0]']],
    ['an end too many', ['[["html",1],0,0]']],
    ['an end too few', ['[["html",1],["p",1],0]']],
    ['two pages', ['[["html",1],0,["html",1],0]']],
    ['a tree without a host', ['[1,["html",1],0]']],
  ])('%s is no copy, and the error holds none of it', (_, parts) => {
    let error: unknown;
    try {
      build(parts);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(MalformedCopy);
    expect((error as Error).message).not.toMatch(/Okafor|html/);
  });
});
