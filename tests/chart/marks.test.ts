// @vitest-environment happy-dom
// Marks stand on the very words that were read, or nowhere; where they cannot, it is counted.
import { describe, expect, it } from 'vitest';
import { partsOf } from '../../lib/chart/dom-text';
import { type FrameMark, MARK_KINDS, MAX_MARKS, type MarkKind, setMarks } from '../../lib/chart/marks';
import { copied } from './page';

const HTML = `<h2>Progress note</h2><div><p>No chest pain. Gout of the <i>left</i> foot.</p>
  <p>Mother had asthma.</p></div>`;

const FIELD = `<h2>Progress note</h2><div><label>Assessment <textarea>Possible pneumonia, treated with rest and fluids at home for now.</textarea></label></div>`;

/** A mark stays within one node of the page. */
const wordsOf = ({ startContainer, startOffset, endOffset }: Range): string =>
  startContainer.textContent?.slice(startOffset, endOffset) ?? '';

async function open(html = HTML) {
  const page = document;
  page.body.innerHTML = html;
  const { copy, reading } = await copied(page);
  const texts = [...(reading?.texts.values() ?? [])];
  const painted = new Map<MarkKind, string[]>();
  const set = (marks: FrameMark[]) => setMarks(page, copy, marks, (kind, ranges) => painted.set(kind, ranges.map(wordsOf)));
  const markOf = (words: string, kind: MarkKind): FrameMark => {
    const source = texts.find(({ text }) => text.includes(words));
    const start = source?.text.indexOf(words) ?? -1;
    return { parts: source ? partsOf(source, start, start + words.length) : [], kind };
  };
  return { page, painted, set, markOf };
}

describe('marks in the page', () => {
  it('each kind stands on its own words, through inline elements', async () => {
    const { painted, set, markOf } = await open();
    const answer = set([markOf('chest pain', 'absent'), markOf('left foot', 'present'), markOf('asthma', 'family')]);
    expect(answer).toEqual({ marked: 3, inFields: 0, gone: 0 });
    expect(painted.get('absent')).toEqual(['chest pain']);
    expect(painted.get('present')).toEqual(['left', 'foot']);
    expect(painted.get('family')).toEqual(['asthma']);
    expect([...painted.keys()].sort()).toEqual([...MARK_KINDS].sort());
  });

  it('words in a text field bear none, and are counted', async () => {
    const { painted, set, markOf } = await open(FIELD);
    expect(set([markOf('pneumonia', 'uncertain')])).toEqual({ marked: 0, inFields: 1, gone: 0 });
    expect(painted.get('uncertain')).toEqual([]);
  });

  it('where the page holds other words now nothing is marked', async () => {
    const { page, painted, set, markOf } = await open();
    const [first] = page.querySelectorAll('p');
    const mark = markOf('chest pain', 'absent');
    if (first?.firstChild) first.firstChild.textContent = 'Severe chest ache. Gout of the ';
    expect(set([mark, { ...mark, parts: [] }])).toEqual({ marked: 0, inFields: 0, gone: 2 });
    expect(painted.get('absent')).toEqual([]);
  });

  it('a new set takes the place of the old, none puts all out, and there is a limit', async () => {
    const { painted, set, markOf } = await open();
    set([markOf('asthma', 'family')]);
    set([markOf('chest pain', 'absent')]);
    expect(painted.get('family')).toEqual([]);
    set([]);
    expect([...painted.values()].flat()).toEqual([]);
    const many = Array.from({ length: MAX_MARKS + 20 }, () => markOf('asthma', 'family'));
    expect(set(many).marked).toBe(MAX_MARKS);
  });
});
