/** The sets that are part of the product, for the settings page's list; a module of its own, so that the page shows before it is read. */
import type { Holding } from '../../lib/codes/holding';
import { starterSets } from '../../lib/codes/starter';

const texts = import.meta.glob<string>(['../../codesets/**/*.tsv', '../../codesets/*.csv'], {
  query: '?raw',
  eager: true,
  import: 'default',
});
const files = Object.entries(texts).map(([path, text]) => ({ path, text }));

/** They lie in the package and take no room of the site's. */
export const builtIn: Holding[] = starterSets(files).map(({ set }) => ({
  ...set,
  content: 'codes',
  variant: '',
  bytes: 0,
  faults: [],
  faulty: 0,
  extra: {},
}));
