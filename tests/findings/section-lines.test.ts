// Whole notes of many kinds, each line with the section a coder would give it; sentences at boundaries that are easily missed.
import { expect, it } from 'vitest';
import type { DocumentKind } from '../../lib/chart/chart';
import { sectionsOf } from '../../lib/findings/sections';
import { sentencesOf } from '../../lib/findings/sentences';
import boundaries from './boundaries.json';
import { aDocument } from './chart';
import notes from './section-lines.json';

interface Note {
  name: string;
  kind: string;
  /** The lines stand in one paragraph. */
  flat?: boolean;
  lines: [string, string | null][];
  /** Further kinds a careful coder could give a line, by its number. */
  accept?: Record<string, string[]>;
}

/** The judged lines of a note that got a kind nobody would give them. */
function misread({ name, kind, lines, flat, accept }: Note): { judged: number; wrong: string[] } {
  const text = lines.map(([line]) => line).join(flat ? ' ' : '\n');
  const sections = sectionsOf(aDocument(text, { kind: kind as DocumentKind }));
  let at = 0;
  let judged = 0;
  const wrong: string[] = [];
  lines.forEach(([line, wanted], index) => {
    const middle = at + (line.length >> 1);
    at += line.length + 1;
    if (wanted === null) return;
    judged += 1;
    const got = sections.find(({ start, end }) => middle >= start && middle < end)?.kind ?? 'none';
    if (got !== wanted && !accept?.[index]?.includes(got)) wrong.push(`${name}: ${line.slice(0, 60)} is ${wanted}, not ${got}`);
  });
  return { judged, wrong };
}

it('gives at least 99 of 100 lines the section a coder gives them', () => {
  const read = (notes as unknown as Note[]).map(misread);
  const judged = read.reduce((sum, one) => sum + one.judged, 0);
  const wrong = read.flatMap((one) => one.wrong);
  expect(judged).toBeGreaterThan(900);
  expect(wrong.length / judged, wrong.join('\n')).toBeLessThanOrEqual(0.01);
});

it('parts sentences where a reader does, in all but one of the tricky places', () => {
  const wrong = boundaries.filter(({ text, sentences }) => {
    const found = sentencesOf(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
    return JSON.stringify(found) !== JSON.stringify(sentences);
  });
  expect(wrong.map(({ text }) => text)).toHaveLength(1);
});
