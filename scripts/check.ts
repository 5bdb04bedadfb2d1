// Everything that must hold before a commit, in under a minute, without a network.   npm run check
import { spawn } from 'node:child_process';

const ci = process.env.CI === 'true';
const STEPS: [name: string, command: string, args: string[]][] = [
  ['format', 'biome', ['check', '--colors=off', '.']],
  ['lint', 'oxlint', ['--quiet', 'components', 'entrypoints', 'lib', 'scripts', 'tests']],
  ['types', 'tsc', ['--noEmit']],
  ['unused code', 'knip', ['--no-progress']],
  ['rule book current', 'tsx', ['scripts/rules-doc.ts', '--check']],
  ['list of EHRs current', 'tsx', ['scripts/ehrs-doc.ts', '--check']],
  [
    'unit tests',
    'vitest',
    [
      'run',
      '--exclude',
      'tests/genuine/**',
      ...(ci ? ['--reporter=default', '--reporter=json', '--outputFile.json=out/unit.json'] : ['--reporter=dot']),
    ],
  ],
];

interface Done {
  name: string;
  ok: boolean;
  seconds: number;
  output: string;
}

function run([name, command, args]: (typeof STEPS)[number]): Promise<Done> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn('npx', ['--no-install', command, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('close', (code) => resolve({ name, ok: code === 0, seconds: (performance.now() - started) / 1000, output }));
  });
}

// The unit tests use the cores themselves; the small steps run beside them one after another.
const tests = run(STEPS.at(-1) as (typeof STEPS)[number]);
const done: Done[] = [];
for (const step of STEPS.slice(0, -1)) done.push(await run(step));
done.push(await tests);

for (const { name, ok, seconds, output } of done) {
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
  if (!ok || name === 'unit tests') console.log(output.trim());
}
const failed = done.filter(({ ok }) => !ok);
if (failed.length > 0) {
  console.log(`\n${failed.map(({ name }) => name).join(', ')}: not in order. What can be repaired by itself: npm run fix`);
  process.exit(1);
}
