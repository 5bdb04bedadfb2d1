/** Where the panel keeps what it learns of a person. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { allFavourites, createHabitEffects } from '../../entrypoints/sidepanel/habit-effects';

const I10 = { system: 'ICD-10-CM', code: 'I10' } as const;
const E119 = { system: 'ICD-10-CM', code: 'E11.9' } as const;

/** One request after the other, as the browser grants a lock. */
function oneAfterTheOther(): { request(name: string, work: () => Promise<unknown>): Promise<unknown> } {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request(_, work) {
      last = last.then(work);
      return last;
    },
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: oneAfterTheOther() });
});

describe('habits', () => {
  const effects = createHabitEffects(() => 0);

  it('are of one specialty and not of another', async () => {
    await effects.used('cardiology', I10);
    await effects.setFavourite('cardiology', E119, true);
    expect(await effects.read('cardiology')).toEqual({ favourites: [E119], recent: [I10] });
    expect(await effects.read('')).toEqual({ favourites: [], recent: [] });
  });

  it('learned at once in two panels are both kept', async () => {
    await Promise.all([effects.used('', I10), createHabitEffects(() => 1).used('', E119)]);
    expect((await effects.read('')).recent).toEqual([E119, I10]);
  });

  it('that cannot be read are learned anew', async () => {
    await fakeBrowser.storage.local.set({ habits: { '': 'damaged' } });
    expect(await effects.read('')).toEqual({ favourites: [], recent: [] });
    await effects.used('', I10);
    expect((await effects.read('')).recent).toEqual([I10]);
  });

  it('of every specialty together name each favourite once', async () => {
    await effects.setFavourite('cardiology', I10, true);
    await effects.setFavourite('', I10, true);
    await effects.setFavourite('', E119, true);
    expect(await allFavourites()).toEqual([I10, E119]);
  });
});
