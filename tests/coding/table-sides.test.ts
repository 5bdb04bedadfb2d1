// A choice for one side names a code of that side: held against the titles of the starter set.
import { expect, it } from 'vitest';
import { createBook } from '../../lib/codes/book';
import { CODE_TABLE } from '../../lib/coding/tables/all';
import { loadStarter } from '../../scripts/headless/folder-store';

const OTHER = {
  right: /\bleft\b|unspecified (?:side|knee|hip|shoulder|limb|ear|eye|hand|foot|ankle|wrist|elbow)/i,
  left: /\bright\b|unspecified (?:side|knee|hip|shoulder|limb|ear|eye|hand|foot|ankle|wrist|elbow)/i,
};

it('every right or left choice of the code tables has a code whose title does not speak of another side', () => {
  const book = createBook(loadStarter(), { edition: '', excludes1: [], excludes1Known: [], manifestations: [], seventhCharacters: [] });
  const titleOf = (code: string): string => book.lookup('ICD-10-CM', code, '2026-11-09')?.display ?? '';
  const wrong: string[] = [];
  let held = 0;
  for (const [concept, rule] of Object.entries(CODE_TABLE)) {
    for (const { when, codes } of rule.choices ?? []) {
      const side = when.laterality;
      if (side !== 'right' && side !== 'left') continue;
      for (const code of codes) {
        const title = titleOf(rule.injury ? `${code}A` : code);
        held += title === '' ? 0 : 1;
        if (OTHER[side].test(title)) wrong.push(`${concept}, ${side}: ${code} ${title}`);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(held).toBeGreaterThan(100);
});
