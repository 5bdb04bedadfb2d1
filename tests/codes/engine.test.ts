/** The panel's desk: what the worker answers, over a folder in memory. */
import { describe, expect, it } from 'vitest';
import { createDesk, type Desk } from '../../entrypoints/sidepanel/engine-desk';
import type { CallName, Calls, Told } from '../../entrypoints/sidepanel/engine-rpc';
import type { Store } from '../../lib/codes/store';
import { aChart, aCodedEncounter, diagnosesOf } from '../../lib/rules/examples';
import { aRow, aSet, CONDITIONS, NO_INSTRUCTIONS } from './rows';
import { aStore, storedCodes } from './stored';

const DAY = '2026-01-01';
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

interface Opened {
  desk: Desk;
  told: Told[];
  ask<N extends CallName>(call: N, ...args: Calls[N]['args']): Promise<Calls[N]['answer']>;
}

function open(openStore: () => Promise<Store>): Opened {
  const told: Told[] = [];
  const desk = createDesk({
    openStore,
    own: {
      starter: async (system) => (system === 'ICD-10-CM' ? [aSet('ICD-10-CM', [aRow('I10', 'Starter title')])] : []),
      instructions: async () => ({
        ...NO_INSTRUCTIONS,
        excludes1: [{ code: 'E10', excludes: ['E11'], note: 'one kind only' }],
        excludes1Known: ['E10', 'E11'],
      }),
    },
    engine: () => import('../../lib/engine'),
    now: () => 0,
    today: () => DAY,
    tell: (message) => told.push(message),
    breathe: soon,
    rest: soon,
  });
  let last = 0;
  return {
    desk,
    told,
    async ask(call, ...args) {
      last += 1;
      const id = last;
      await desk.hear({ id, call, args } as Parameters<Desk['hear']>[0]);
      const answer = told.find((one) => 'id' in one && one.id === id);
      if (answer?.kind !== 'answer') throw new Error(answer?.kind === 'failed' ? answer.error : 'no answer');
      return answer.value as never;
    },
  };
}

const fy2026 = await storedCodes(CONDITIONS);
const titleOf = async ({ ask }: Opened): Promise<string | undefined> => (await ask('lookup', 'ICD-10-CM', 'I10', DAY))?.display;

describe('the desk', () => {
  it('searches, looks up and opens headers in what is stored', async () => {
    const { store } = await aStore(...fy2026);
    const opened = open(async () => store);
    expect((await opened.ask('search', { query: 'hypertension', date: DAY })).hits[0]?.code).toBe('I10');
    expect(await titleOf(opened)).toBe('Essential (primary) hypertension');
    const children = await opened.ask('children', { system: 'ICD-10-CM', code: 'S72', display: '' }, DAY);
    expect(children.map(({ code }) => code)).toEqual(['S72.00']);
    expect((await opened.ask('sets')).map(({ release }) => release)).toEqual(['FY2026']);
  });

  it('answers out of the starter sets where the store cannot be opened', async () => {
    const opened = open(() => Promise.reject(new Error('storage is closed')));
    expect(await titleOf(opened)).toBe('Starter title');
  });

  it('judges a claim by the instructions of its day', async () => {
    const { store } = await aStore(...fy2026);
    const { ask } = open(async () => store);
    const coded = aCodedEncounter({ diagnoses: diagnosesOf('E10.9', 'E11.9') });
    const request = {
      chart: aChart(),
      findings: [],
      coded,
      site: { billingNpi: null, renderingNpi: null },
      queued: [],
      payer: null,
      siteRules: [],
    };
    const { issues } = await ask('check', { ...request, patientKey: null, replaces: null });
    expect(issues.filter(({ rule, verdict }) => rule === 'excludes1-pair' && verdict === 'fail')).toHaveLength(1);
  });

  it('names the call that failed and nothing of what was asked', async () => {
    const { store } = await aStore(...fy2026);
    const opened = open(async () => store);
    const broken = { query: 7, date: DAY } as never;
    await expect(opened.ask('search', broken)).rejects.toThrow('The engine could not answer (search).');
  });

  it('has no card, no book and no procedure tables where none are loaded', async () => {
    const { store } = await aStore(...fy2026);
    const { ask } = open(async () => store);
    expect(await ask('card', { system: 'ICD-10-CM', code: 'Q00', date: DAY })).toBeNull();
    expect(await ask('books', DAY)).toEqual([]);
    expect(await ask('bookChildren', 'tabular/ICD-10-CM/FY2026', null)).toEqual([]);
    expect(await ask('pcs', '0', DAY)).toBeNull();
  });
});

describe('changed sets', () => {
  it('take over whole: the old ones answer until the new ones are open', async () => {
    const { store } = await aStore(...fy2026);
    const gate = new EventTarget();
    let held = false;
    const opened = open(async () => {
      if (held) await new Promise((resolve) => gate.addEventListener('open', resolve));
      return store;
    });
    expect(await titleOf(opened)).toBe('Essential (primary) hypertension');
    held = true;
    await store.commit({ add: await storedCodes([aRow('I10', 'Revised title')], { importedAt: 2 }), remove: [] });
    const reloaded = opened.desk.reload();
    expect(await titleOf(opened)).toBe('Essential (primary) hypertension');
    gate.dispatchEvent(new Event('open'));
    await reloaded;
    expect(await titleOf(opened)).toBe('Revised title');
    expect(opened.told.filter(({ kind }) => kind === 'sets-changed')).toHaveLength(1);
  });

  it('that went away leave the starter set answering', async () => {
    const { store } = await aStore(...fy2026);
    const opened = open(async () => store);
    expect(await titleOf(opened)).toBe('Essential (primary) hypertension');
    await store.commit({ add: [], remove: [fy2026[0]?.holding.id ?? ''] });
    await opened.desk.reload();
    expect(await titleOf(opened)).toBe('Starter title');
  });

  it('that are damaged are told of, and the panel asks again', async () => {
    const { store, folder } = await aStore(...fy2026);
    for (const [name, data] of folder.files) if (name.startsWith('data-')) folder.files.set(name, data.slice(0, 200));
    const opened = open(async () => store);
    expect(await titleOf(opened)).toBe('Starter title');
    expect(opened.told).toContainEqual({ kind: 'sets-changed' });
    expect((await opened.ask('sets')).map(({ kind }) => kind)).toEqual(['starter']);
  });
});
