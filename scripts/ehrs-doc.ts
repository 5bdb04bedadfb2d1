// Writes docs/ehrs.md, which EHRs have an adapter and how far each was tried.   tsx scripts/ehrs-doc.ts [--check]
// --check writes nothing and ends with 1 when the page is not current.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { adapters } from '../lib/chart/adapters/index';

const ROOT = path.resolve(import.meta.dirname, '..');
const PAGE = path.join(ROOT, 'docs/ehrs.md');
const PAGES = path.join(ROOT, 'tests/pages');

/** How many saved pages the adapter read, by the records beside them. */
const casesReadBy = (id: string): number =>
  readdirSync(PAGES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(path.join(PAGES, name)).map((file) => path.join(PAGES, name, file)))
    .filter((file) => file.endsWith('.chart.json'))
    .filter((file) => (JSON.parse(readFileSync(file, 'utf8')) as { source: { adapters: string[] } }).source.adapters.includes(id)).length;

const page = `# Which EHRs

Generated from \`lib/chart/adapters\` by \`scripts/ehrs-doc.ts\`; not edited by hand.

Any web EHR is read: the generic reader goes by what headings, labels and tables say. For these products an adapter sharpens what it found. Each adapter checks itself on every page; when a page does not fit, the generic reader's own reading stands and the panel says so. For any other EHR a site can set up its own, without code: [site-adapters.md](site-adapters.md).

| EHR | How far the adapter was tried | Saved pages |
|---|---|---|
${adapters.map(({ id, title, tried }) => `| ${title} | ${tried} | ${casesReadBy(id)} |`).join('\n')}
`;

if (!process.argv.includes('--check')) writeFileSync(PAGE, page);
else if (!existsSync(PAGE) || readFileSync(PAGE, 'utf8') !== page) {
  console.error('docs/ehrs.md is not current: run `npx tsx scripts/ehrs-doc.ts`.');
  process.exitCode = 1;
}
