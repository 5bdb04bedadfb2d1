// What an administrator may set is in the schema, in the documentation, and is understood as the documentation writes it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, mergeSettings } from '../lib/settings';

const ROOT = path.resolve(import.meta.dirname, '..');
const DOC = readFileSync(path.join(ROOT, 'docs/administration.md'), 'utf8');

interface Shape {
  type: string;
  properties?: Record<string, Shape>;
  items?: Shape;
  enum?: string[];
}
const SCHEMA = JSON.parse(readFileSync(path.join(ROOT, 'public/managed_schema.json'), 'utf8')) as Shape;

/** Every key in it, at whatever depth. */
const keysOf = ({ properties = {}, items }: Shape): string[] => [
  ...Object.entries(properties).flatMap(([key, shape]) => [key, ...keysOf(shape)]),
  ...(items ? keysOf(items) : []),
];
const shapesOf = (shape: Shape): Shape[] => [
  shape,
  ...Object.values(shape.properties ?? {}).flatMap(shapesOf),
  ...(shape.items ? shapesOf(shape.items) : []),
];
const rowOf = (key: string): string => DOC.split('\n').find((line) => line.startsWith(`| \`${key}\` |`)) ?? '';

describe('managed policy', () => {
  it('the schema knows every setting, and no other', () => {
    expect(Object.keys(SCHEMA.properties ?? {}).toSorted()).toEqual(Object.keys(DEFAULT_SETTINGS).toSorted());
  });

  it.each(Object.entries(SCHEMA.properties ?? {}))('%s is documented, with what is in it, its default and an example', (key, shape) => {
    const row = rowOf(key);
    expect(row.split(' | ')).toHaveLength(4);
    for (const inner of keysOf(shape)) expect(row, inner).toContain(`\`${inner}\``);
  });

  it('the schema lists no values: the browser would drop another one, and the person would choose instead', () => {
    for (const shape of shapesOf(SCHEMA)) expect(shape.enum).toBeUndefined();
    expect(mergeSettings({ role: 'supervisor' }, { role: 'administrator' }, null).settings.role).toBe('provider');
  });

  it('the whole policy of the documentation is taken as it stands, and has every key', () => {
    const example = JSON.parse(/```json\n(\{\n {2}"role"[\s\S]*?)```/.exec(DOC)?.[1] ?? '{}') as Record<string, unknown>;
    expect(Object.keys(example).toSorted()).toEqual(Object.keys(DEFAULT_SETTINGS).toSorted());
    const { settings, managed, unusable } = mergeSettings({ role: 'supervisor' }, example, null);
    expect(unusable).toEqual([]);
    expect(managed.toSorted()).toEqual(Object.keys(DEFAULT_SETTINGS).toSorted());
    expect(settings).toMatchObject({
      role: 'coder',
      endpoint: example['endpoint'],
      adapters: [{ id: 'valley' }],
      siteRules: [{ id: 'side-20610' }],
    });
  });
});
