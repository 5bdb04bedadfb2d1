// @vitest-environment happy-dom
// Pages made by chance and texts made to run away: the reader never throws, gives a report or nothing, and never holds the page for long.
import { expect, it } from 'vitest';
import { hostilePage, readHostile, runaways } from './hostile-pages';

/** The same every time; `npm run fuzz:pages` runs as many others as one likes. */
const CASES = 60;
const CHARACTERS = 1000;
/** A pattern that runs away takes minutes here; the busiest machine a few seconds. */
const HELD_MS = 15_000;

it('reads pages made by chance', async () => {
  for (let seed = 1; seed <= CASES; seed++) expect((await readHostile(hostilePage(seed))).wrong, `seed ${seed}`).toEqual([]);
}, 60_000);

it('no pattern runs away on a text that repeats, wherever it stands', async () => {
  for (const { name, html } of runaways(CHARACTERS)) {
    const { wrong, longestMs } = await readHostile(html);
    expect(wrong, name).toEqual([]);
    expect(longestMs, name).toBeLessThan(HELD_MS);
  }
}, 60_000);
