// The headless door: the same rooms without a screen.   npm run -s headless -- VERB [options] < input > output
import { createInterface } from 'node:readline';

const VERBS = ['codesets', 'search', 'analyze', 'check', 'claim', 'read'] as const;

interface Verb {
  run(args: string[], input: AsyncIterable<string>, out: (line: string) => void): Promise<number>;
}

const [verb = '', ...args] = process.argv.slice(2);
if (!VERBS.includes(verb as (typeof VERBS)[number])) {
  console.error(
    `headless: no verb ${verb || '(none given)'}. Verbs: ${VERBS.join(', ')}. Input and output are JSON Lines; see docs/headless.md.`,
  );
  process.exit(2);
}
const { run } = (await import(`./headless/${verb}.ts`)) as Verb;

/** Standard input is only read once the verb asks for it: lines that come while it makes itself ready would be lost. */
async function* lines(): AsyncGenerator<string> {
  yield* createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
}
process.exitCode = await run(args, lines(), (line) => process.stdout.write(`${line}\n`));
process.stdin.destroy();
