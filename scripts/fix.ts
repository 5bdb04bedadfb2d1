// Repairs what can be repaired by itself: format, imports, simple lint, generated docs.   npm run fix
import { spawnSync } from 'node:child_process';

const STEPS = [
  ['oxlint', '--fix', '--quiet', 'components', 'entrypoints', 'lib', 'scripts', 'tests'],
  ['biome', 'check', '--write', '.'],
  ['tsx', 'scripts/rules-doc.ts'],
  ['tsx', 'scripts/ehrs-doc.ts'],
];

const failed = STEPS.filter(
  (step) => spawnSync('npx', ['--no-install', ...step], { stdio: 'inherit', shell: process.platform === 'win32' }).status !== 0,
);
process.exit(failed.length === 0 ? 0 : 1);
