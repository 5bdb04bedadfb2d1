// @vitest-environment node
// What a broken build changes is still there to be changed, so that `npm run campaign -- --broken` breaks what it says.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { BROKEN, edited } from './broken';

const textOf = (file: string): string => readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8');

it.each(Object.entries(BROKEN).flatMap(([name, { edits }]) => edits.map((edit) => [name, edit.file, edit] as const)))(
  '%s: %s is changed in one place',
  (_, file, edit) => expect(edited(textOf(file), edit)).not.toBe(textOf(file)),
);

it('a text that is not there, or twice, is not changed silently', () => {
  const edit = { file: 'x.ts', from: 'a', to: 'b' };
  expect(() => edited('c', edit)).toThrow(/0 times/);
  expect(() => edited('a a', edit)).toThrow(/2 times/);
});
