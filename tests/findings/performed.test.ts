import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '../../lib/chart/chart';
import { analyze } from '../../lib/findings/analyze';
import { conceptOf } from '../../lib/findings/lexicon/concepts';
import { DEEDS } from '../../lib/findings/procedures/deed-words';
import type { Told } from '../../lib/findings/procedures/performed';
import { performedIn } from '../../lib/findings/procedures/read-performed';
import { aChartOf, aDocument } from './chart';
import cases from './performed.json';

interface Expected {
  concept: string;
  approach?: string;
  laterality?: string | null;
  reportSide?: string | null;
  devices?: string[];
  bodyPart?: string;
  converted?: boolean;
  counts?: number[];
  sizes?: number[][];
  levels?: string[];
}

const read = (text: string, kind: DocumentKind): Told[] => {
  const chart = aChartOf([aDocument(text, { kind })]);
  return performedIn(chart, analyze(chart));
};

const measured = ({ values }: Told, measure: string): number[][] =>
  values.filter((value) => value.measure === measure).map((value) => value.values);

/** What was read, of that only what is asked. */
function shown(told: Told, asked: Expected): Partial<Expected> {
  const all: Required<Expected> = {
    concept: asked.concept.split('|').includes(told.concept) ? asked.concept : told.concept,
    approach: told.approach?.value ?? '',
    laterality: told.laterality ?? null,
    reportSide: told.reportSide ?? null,
    devices: told.devices.map(({ value }) => value),
    bodyPart: told.bodyPart?.value ?? '',
    converted: told.converted,
    counts: measured(told, 'count').flat(),
    sizes: measured(told, 'size'),
    levels: told.levels.map(({ value }) => value),
  };
  return Object.fromEntries(Object.keys(asked).map((key) => [key, all[key as keyof Expected]]));
}

describe('what was done', () => {
  it.each(cases as { name: string; kind: DocumentKind; text: string; done: Expected[] }[])('$name', ({ text, kind, done }) => {
    const told = read(text, kind);
    expect(told.map(({ concept }) => concept)).toHaveLength(done.length);
    expect(told.map((one, at) => shown(one, done[at]!))).toEqual(done);
  });

  it('every quote is where it says', () => {
    for (const { text, kind } of cases) {
      for (const { evidence, approach, bodyPart, devices, lines, heads, narrative } of read(text, kind as DocumentKind)) {
        const quotes = [
          evidence,
          ...lines,
          ...heads,
          ...narrative,
          ...[approach, bodyPart, ...devices].flatMap((one) => one?.evidence ?? []),
        ];
        for (const { start, end, quote } of quotes) expect(text.slice(start, end)).toBe(quote);
      }
    }
  });

  it('every status that is read as a deed is in the lexicon', () => {
    expect(Object.keys(DEEDS).filter((concept) => !conceptOf(concept))).toEqual([]);
    expect(
      Object.values(DEEDS)
        .flat()
        .map(([, concept]) => concept)
        .filter((concept) => !conceptOf(concept)),
    ).toEqual([]);
  });
});
