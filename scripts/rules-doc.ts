// Writes docs/rules.md, the rule book, from the rules and their examples.   tsx scripts/rules-doc.ts [--check]
// --check writes nothing and ends with 1 when the book is not current.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Example } from '../lib/rules/examples';
import { rules } from '../lib/rules/index';

const ROOT = path.resolve(import.meta.dirname, '..');
const BOOK = path.join(ROOT, 'docs/rules.md');
const FAMILIES = { claim: 'Claim edits', documentation: 'Documentation gaps' } as const;

/** The comment above a rule, as one paragraph. */
function purposeOf(file: string): string {
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export default \w+[(<]/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  return comment
    .replace(/^\s*\*\s?/gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const verdicts = ({ expect }: Example): string => (expect.length === 0 ? 'does not apply' : expect.join(', '));

async function entryOf({ id, family, catalogue, title, severity, bypassable, authority }: (typeof rules)[number]): Promise<string> {
  const file = path.join(ROOT, 'lib/rules', family, `${id}.ts`);
  const { default: examples } = (await import(file.replace(/\.ts$/, '.examples.ts'))) as { default: Example[] };
  return [
    `### ${catalogue} \`${id}\``,
    `**${title}.** ${severity}${bypassable ? ', may be overridden with a reason' : ''}. ${purposeOf(file)}`,
    `Authority: ${authority.source}, ${authority.section} (${authority.edition}).`,
    examples.map((example) => `- ${example.name}: ${verdicts(example)}`).join('\n'),
  ].join('\n\n');
}

/** The whole book as Markdown. */
export async function ruleBook(): Promise<string> {
  const parts = [
    '# Rule book',
    'Generated from `lib/rules` by `scripts/rules-doc.ts`; not edited by hand. Each rule stands with its authority and its examples. Verdicts: pass, fail, bypassed (overridden by a person with a reason), no-data (could not be judged; such a claim is not clean).',
  ];
  for (const family of Object.keys(FAMILIES) as (keyof typeof FAMILIES)[]) {
    const own = rules.filter((rule) => rule.family === family);
    parts.push(`## ${FAMILIES[family]} (${own.length})`, ...(await Promise.all(own.map(entryOf))));
  }
  return `${parts.join('\n\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const book = await ruleBook();
  if (!process.argv.includes('--check')) writeFileSync(BOOK, book);
  else if (!existsSync(BOOK) || readFileSync(BOOK, 'utf8') !== book) {
    console.error('docs/rules.md is not current: run `npx tsx scripts/rules-doc.ts`.');
    process.exitCode = 1;
  }
}
