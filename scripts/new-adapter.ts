// Makes the files of a new adapter: the adapter, a first page to read, its line in the list.   npm run new:adapter <id>
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const [id = ''] = process.argv.slice(2);
const stop = (why: string): never => {
  console.error(`new:adapter: ${why}`);
  process.exit(1);
};

if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) stop('give the EHR a kebab-case id: npm run new:adapter acme-charts');
const file = path.join(ROOT, 'lib/chart/adapters', `${id}.ts`);
if (existsSync(file)) stop(`${path.relative(ROOT, file)} is there already`);

const name = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const template = readFileSync(path.join(ROOT, 'scripts/templates/adapter.txt'), 'utf8');
writeFileSync(file, template.replaceAll('__ID__', id));

const pages = path.join(ROOT, 'tests/pages', id);
mkdirSync(pages, { recursive: true });
const page = readFileSync(path.join(ROOT, 'scripts/templates/adapter-page.html'), 'utf8');
writeFileSync(path.join(pages, 'encounter.html'), page.replaceAll('__ID__', id));

const index = path.join(ROOT, 'lib/chart/adapters/index.ts');
const list = readFileSync(index, 'utf8');
writeFileSync(
  index,
  list.replace(/\n(import (?!type))/, `\nimport ${name} from './${id}';\n$1`).replace(/(export const adapters[^=]*= \[)/, `$1${name}, `),
);

console.log(`Made lib/chart/adapters/${id}.ts and tests/pages/${id}/encounter.html, and listed the adapter first.
Next: write the page as the EHR shows it (invented people only), fill in the adapter, then
  UPDATE_PAGES=1 npx vitest run tests/chart/pages.test.ts
writes encounter.chart.json beside the page: read it like code before you commit it. Then npm run fix.`);
