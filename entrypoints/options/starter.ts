/** The sets that are part of the product, for the settings page's list; a module of its own, so that the page shows before it is read. */
import type { CodeSet } from '../../lib/codes/code';
import { starterSets } from '../../lib/codes/starter';

const texts = import.meta.glob<string>(['../../codesets/**/*.tsv', '../../codesets/*.csv'], {
  query: '?raw',
  eager: true,
  import: 'default',
});

export const builtIn: CodeSet[] = starterSets(Object.entries(texts).map(([path, text]) => ({ path, text }))).map(({ set }) => set);
