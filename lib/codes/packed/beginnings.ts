/** The likeliest rows for each one or two letters, found once when the index is built: the first keystrokes open too many doors. */

import { ALL, type Found } from '../search/searchable';
import type { Entries } from './entries';
import { createMatcher } from './matcher';
import type { OpenSections, Section } from './sections';

const CHARACTERS = [...'0123456789abcdefghijklmnopqrstuvwxyz'];
const KEPT = 50;
/** Scores are stored in these parts of one. */
const SCORE_SCALE = 65_535;
const LETTERS = [...CHARACTERS, ...CHARACTERS.flatMap((first) => CHARACTERS.map((second) => first + second))];

export async function packBeginnings(entries: Entries, pause: () => Promise<void>): Promise<Record<string, Section>> {
  const match = createMatcher(entries);
  const starts: number[] = [0];
  const found: Found[] = [];
  for (const letters of LETTERS) {
    const [from, to] = entries.vocabulary.range(letters);
    const slot = { word: letters, prefix: true, alternatives: [], near: [], required: true };
    if (from < to) found.push(...match({ slots: [slot], without: [], sure: 1 }, { least: ALL, most: KEPT, accepts: () => true }));
    starts.push(found.length);
    if (letters.length === 1 || letters.endsWith('z')) await pause();
  }
  return {
    beginningStarts: Uint32Array.from(starts),
    beginningEntries: Uint32Array.from(found, ({ entry }) => entry),
    beginningRows: Uint32Array.from(found, ({ row }) => row),
    beginningScores: Uint16Array.from(found, ({ score }) => Math.round(Math.min(1, score) * SCORE_SCALE)),
  };
}

/** Reads the lists back: by one or two letters, best first; empty for anything else. */
export function openBeginnings(sections: OpenSections): (letters: string) => Found[] {
  const starts = sections.u32('beginningStarts');
  const entries = sections.u32('beginningEntries');
  const rows = sections.u32('beginningRows');
  const scores = sections.u16('beginningScores');
  return (letters) => {
    const at = LETTERS.indexOf(letters);
    if (at < 0) return [];
    const found: Found[] = [];
    for (let place = starts[at] as number; place < (starts[at + 1] as number); place += 1) {
      found.push({ row: rows[place] as number, entry: entries[place] as number, score: (scores[place] as number) / SCORE_SCALE });
    }
    return found;
  };
}
