// Reading again after a change: the same findings as a first reading, and only what changed is read.
import { expect, it } from 'vitest';
import { analyze, ReadParagraphs } from '../../lib/findings/analyze';
import assertions from './assertion.json';
import { aChartOf, aDocument } from './chart';

const note = (paragraphs: string[]): string =>
  paragraphs.map((text, at) => (at % 9 === 0 ? `${['HPI', 'ASSESSMENT', 'PLAN'][(at / 9) % 3]}:\n${text}` : text)).join('\n\n');

it('says what a first reading says, wherever a paragraph is put in, changed or taken out', () => {
  const paragraphs = assertions.slice(0, 60).map(({ text }) => text);
  const memory = new ReadParagraphs();
  for (let at = 0; at < paragraphs.length; at += 1) {
    const now = paragraphs.flatMap((text, here) =>
      here === at ? [text.replace('no ', ''), 'New gout today.'] : here === at + 1 ? [] : [text],
    );
    const chart = aChartOf([aDocument(note(now)), aDocument(note(paragraphs), { id: 'note-2' })]);
    expect(analyze(chart, memory)).toEqual(analyze(chart));
  }
});

it('reads only the paragraph that changed', () => {
  const read: string[] = [];
  const memory = new (class extends ReadParagraphs {
    override recall(...[key, reader]: Parameters<ReadParagraphs['recall']>): ReturnType<ReadParagraphs['recall']> {
      return super.recall(key, () => {
        read.push(key);
        return reader();
      });
    }
  })();
  const text = 'HPI:\nAsthma since youth.\n\nKnee pain for a week.\n\nASSESSMENT:\n- Asthma.\n\n- Knee pain.';
  analyze(aChartOf([aDocument(text)]), memory);
  expect(read).toHaveLength(3);
  read.length = 0;
  analyze(aChartOf([aDocument(text.replace('a week', 'two weeks'))]), memory);
  expect(read).toHaveLength(1);
  expect(read[0]).toContain('two weeks');
});
