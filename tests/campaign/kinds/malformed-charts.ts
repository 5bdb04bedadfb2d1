import path from 'node:path';
import { apart } from '../apart';
import type { Kind } from '../kind';

export const kind: Kind = {
  name: 'malformed-charts',
  what: 'pages malformed or hostile, read and taken on to the rules: nothing throws, nothing is held up, nobody else’s facts come in',
  short: 150,
  full: 20_000,
  run: (course) => apart(path.resolve(import.meta.dirname, '../charts/charts.process.ts'), course),
};
