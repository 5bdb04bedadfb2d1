// The importers and the search on genuine releases, where they lie beside the checkout.   npm run genuine
import { spawnSync } from 'node:child_process';

const ci = process.env.CI === 'true';
const report = ci ? ['--reporter=default', '--reporter=json', '--outputFile.json=out/genuine.json'] : ['--reporter=default'];
process.exit(spawnSync('npx', ['--no-install', 'vitest', 'run', 'tests/genuine', ...report], { stdio: 'inherit' }).status ?? 1);
