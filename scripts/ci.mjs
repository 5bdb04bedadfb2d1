// The whole proof on a clean clone: the tests, both builds, and the demo from start to finish. Plain Node.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(path.dirname(new URL(import.meta.url).pathname), '..');
const OUT = path.join(ROOT, 'out');
mkdirSync(OUT, { recursive: true });
// What campaigns of hours came to is not this run's to throw away.
for (const name of readdirSync(OUT)) if (name !== 'campaign') rmSync(path.join(OUT, name), { recursive: true, force: true });

let passed = 0;
let failed = 0;
/** What failed, by name: the end of a long log is often all that is kept of it. */
const fallen = [];

function step(name, command, args, env = {}) {
  console.log(`\n── ${name}: ${command} ${args.join(' ')}`);
  const started = Date.now();
  const ok = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
  console.log(`── ${name}: ${ok ? 'passed' : 'FAILED'} in ${Math.round((Date.now() - started) / 1000)} s`);
  if (ok) passed += 1;
  else {
    failed += 1;
    fallen.push(name);
  }
}

/** What passed only at its second try, by name. */
const retried = [];

/** Adds the single tests of a runner's JSON report to the count, and keeps the names of those that failed. */
function count(file, read) {
  const full = path.join(OUT, file);
  if (!existsSync(full)) return;
  const { ok, bad, names, again = [] } = read(JSON.parse(readFileSync(full, 'utf8')));
  passed += ok;
  failed += bad;
  fallen.push(...names.map((name) => `${file}: ${name}`));
  retried.push(...again);
}

/** A report of Vitest. */
function ofVitest(report) {
  const names = report.testResults.flatMap((file) => {
    const single = file.assertionResults.filter((test) => test.status === 'failed').map((test) => test.fullName);
    // A file that could not be loaded has no tests of its own to name.
    const whole = single.length === 0 && file.status === 'failed' ? ['the file itself'] : [];
    return [...single, ...whole].map((name) => `${path.relative(ROOT, file.name)}: ${name}`);
  });
  return { ok: report.numPassedTests, bad: report.numFailedTests, names };
}

/** A report of Playwright: suites within suites. */
function ofPlaywright(report) {
  const named = (suite, is) => [
    ...(suite.specs ?? []).filter(is).map((spec) => `${spec.file}: ${spec.title}`),
    ...(suite.suites ?? []).flatMap((inner) => named(inner, is)),
  ];
  return {
    ok: report.stats.expected + report.stats.flaky,
    bad: report.stats.unexpected,
    names: report.suites.flatMap((suite) => named(suite, (spec) => !spec.ok)),
    again: report.suites.flatMap((suite) => named(suite, (spec) => spec.tests.some(({ status }) => status === 'flaky'))),
  };
}

step('tests', 'npm', ['test']);
count('unit.json', ofVitest);
count('genuine.json', ofVitest);
count('e2e.json', ofPlaywright);
step('build for Chrome', 'npm', ['run', '-s', 'build']);
step('build for Firefox', 'npm', ['run', '-s', 'build:firefox']);
step('what is in the bundles', 'npm', ['run', '-s', 'scan']);
step('the queue broken on purpose, in short', 'npm', ['run', '-s', 'campaign']);
step('a queue without its locks is found out', 'npm', ['run', '-s', 'campaign', '--', '--broken', 'lock']);
step('the whole job, without a display', 'npm', ['start'], { DISPLAY: '', WAYLAND_DISPLAY: '' });

if (retried.length > 0) console.log(`\nWhat passed only at its second try:\n${retried.map((name) => `  ${name}`).join('\n')}`);
if (fallen.length > 0) console.log(`\nWhat failed:\n${fallen.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
