// Makes the files of a new rule: the rule, its examples, its line in the list.   npm run new:rule <id> [documentation|claim]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../lib/rules/index';

const ROOT = path.resolve(import.meta.dirname, '..');
const [id = '', family = 'documentation'] = process.argv.slice(2);
const stop = (why: string): never => {
  console.error(`new:rule: ${why}`);
  process.exit(1);
};

if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id)) stop('name the defect in kebab-case: npm run new:rule gout-detail-unspecified');
if (family !== 'documentation' && family !== 'claim') stop(`the family is documentation or claim, not ${family}`);
if (rules.some((rule) => rule.id === id)) stop(`${id} is there already`);
const file = path.join(ROOT, 'lib/rules', family, `${id}.ts`);
if (existsSync(file)) stop(`${path.relative(ROOT, file)} is there already`);

const letter = family === 'documentation' ? 'G' : 'L';
const highest = Math.max(
  ...rules.filter(({ catalogue }) => catalogue.startsWith(letter)).map(({ catalogue }) => Number(catalogue.slice(1))),
  letter === 'G' ? 110 : 11,
);
const fill = (template: string): string =>
  readFileSync(path.join(ROOT, 'scripts/templates', template), 'utf8')
    .replaceAll('__ID__', id)
    .replaceAll('__CONCEPT__', id.replace(/-(?:[a-z]+-)?unspecified$/, ''))
    .replaceAll('__CATALOGUE__', `${letter}${highest + 1}`);
writeFileSync(file, fill(`rule-${family}.txt`));
writeFileSync(file.replace(/\.ts$/, '.examples.ts'), fill(`rule-${family}.examples.txt`));

const name = id.replace(/-([a-z0-9])/g, (_, next: string) => next.toUpperCase());
const index = path.join(ROOT, 'lib/rules/index.ts');
const list = readFileSync(index, 'utf8');
writeFileSync(
  index,
  list.replace(/(import type \{ Rule \})/, `import ${name} from './${family}/${id}';\n$1`).replace(/\n\];\n$/, `\n  ${name},\n];\n`),
);

console.log(`Made lib/rules/${family}/${id}.ts with its examples, and listed it last as ${letter}${highest + 1}.
Next: write the examples, then the rule; a documentation rule also needs its question in lib/queries/options.ts.
  npx vitest run tests/rules tests/queries   npm run fix   (writes docs/rules.md)`);
