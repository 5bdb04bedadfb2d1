import type { ReadonlySignal } from '@preact/signals';
import type { CodeRow, Habits, Hit, SearchContext } from '../../lib/codes/code';

/** What the open encounter and the person add to what is typed. `date`: the day the codes must hold on. */
export interface SearchScope {
  date: ReadonlySignal<string>;
  context: ReadonlySignal<SearchContext>;
  habits: ReadonlySignal<Habits>;
}

/** One row of the result list: a search hit, or (`hit` null) a child of an opened header or a code kept or used before. */
export interface Option {
  row: CodeRow;
  hit: Hit | null;
  habit: 'favourite' | 'recent' | null;
}

export const sameRow = (a: CodeRow, b: CodeRow): boolean => a.system === b.system && a.code === b.code && a.from === b.from;
