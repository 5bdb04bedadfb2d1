// @vitest-environment node
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { openWork, SEALED_STORES } from '../../lib/db';

/** Stores whose records are in the clear, each by what it holds: no patient, no secret. */
const IN_THE_CLEAR = ['outbox', 'events', 'meta', 'keys', 'endpointKeys', 'vault'];

it('every store is either sealed, and then sealed anew with the others, or known to hold nothing of a patient', async () => {
  globalThis.indexedDB = new IDBFactory();
  const db = await openWork();
  expect([...db.objectStoreNames].sort()).toEqual([...Object.keys(SEALED_STORES), ...IN_THE_CLEAR].sort());
});

it('whatever seals does so for a place that the list knows', () => {
  const parts = /type Part = ([^;]+);/.exec(readFileSync('lib/queue/payload.ts', 'utf8'))?.[1]?.match(/'[^']+'/g) ?? [];
  const row = { claimId: 'c', id: 'c', isa: 1, key: 'c' } as never;
  const schemas = Object.values(SEALED_STORES).map((bindingOf) => (bindingOf as (record: never) => { schema: string })(row).schema);
  expect(new Set(schemas)).toEqual(new Set([...parts.map((part) => part.slice(1, -1)), 'draft']));
});
