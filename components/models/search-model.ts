import { batch, computed, createModel, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { CodeRow, Hit, SearchResponse } from '../../lib/codes/code';
import type { EngineEffects } from '../effects';
import { latest } from '../parts/latest';

const LIMIT = 40;

/** One row of the result list: a search hit, or (`hit` null) a child of the header that was opened. */
export interface Option {
  row: CodeRow;
  hit: Hit | null;
}

interface Question {
  text: string;
  turn: number;
}

const sameRow = (a: CodeRow, b: CodeRow): boolean => a.system === b.system && a.code === b.code && a.from === b.from;

/**
 * Search as typed. `trail`: headers opened, outermost first; while there is one, `options` are its children. `active` is
 * the row that Enter takes. `stale`: `options` still answer an earlier question, so none of them may be taken.
 * `waiting`: a row was asked for before its answer came. `date`: the day the codes must hold on.
 */
export const SearchModel = createModel((engine: EngineEffects, date: ReadonlySignal<string>) => {
  const query = signal('');
  const response = signal<SearchResponse | null>(null);
  const trail = signal<{ header: CodeRow; children: CodeRow[] }[]>([]);
  const active = signal(0);
  const failed = signal(false);
  const asked = signal(0);
  const answered = signal(0);
  const wanted = signal<((option: Option) => void) | null>(null);

  const options = computed((): Option[] => {
    const opened = trail.value.at(-1);
    if (opened !== undefined) return opened.children.map((row) => ({ row, hit: null }));
    return (response.value?.hits ?? []).map((hit) => ({ row: hit, hit }));
  });
  const stale = computed(() => trail.value.length === 0 && query.value.trim() !== '' && asked.value !== answered.value);

  /** The row people stood on, when the same question is answered anew; else the first. */
  const placeIn = (answer: SearchResponse, text: string): number => {
    const before = response.peek()?.query === text ? options.peek()[active.peek()] : undefined;
    return before === undefined
      ? 0
      : Math.max(
          0,
          answer.hits.findIndex((hit) => sameRow(hit, before.row)),
        );
  };

  const search = latest(
    ({ text }: Question) => engine.search({ query: text, date: date.peek(), limit: LIMIT }),
    (answer, { text, turn }) => {
      const choose = turn === asked.peek() ? wanted.peek() : null;
      batch(() => {
        if (trail.peek().length === 0) active.value = placeIn(answer, text);
        response.value = answer;
        answered.value = turn;
        failed.value = false;
        if (choose !== null) wanted.value = null;
      });
      const first = options.peek()[0];
      if (choose !== null && first !== undefined) choose(first);
    },
    () => {
      wanted.value = null;
      failed.value = true;
    },
  );

  function ask(text: string): void {
    asked.value = asked.peek() + 1;
    failed.value = false;
    if (text.trim() === '') {
      search.drop();
      response.value = null;
      active.value = 0;
    } else search.ask({ text, turn: asked.peek() });
  }

  function type(text: string): void {
    batch(() => {
      wanted.value = null;
      query.value = text;
      trail.value = [];
      ask(text);
    });
  }

  /** Asks again when the day changes or another set is loaded: the old answer no longer holds. */
  const again = (): void => batch(() => ask(query.peek()));
  effect(() => {
    void date.value;
    untracked(again);
  });
  effect(() => engine.onSets(again));

  const cancel = (): void => {
    wanted.value = null;
  };

  return {
    query,
    response,
    trail,
    active,
    failed,
    options,
    stale,
    waiting: computed(() => wanted.value !== null),
    type,
    cancel,
    clear: () => type(''),
    /** Hands the active row on; while the answer to what is typed is still out, the first row of that answer when it comes. */
    take(choose: (option: Option) => void): void {
      if (stale.peek()) {
        if (!failed.peek()) wanted.value = choose;
        return;
      }
      const option = options.peek()[active.peek()];
      if (option !== undefined) choose(option);
    },
    move(step: number): void {
      cancel();
      const last = options.peek().length - 1;
      active.value = Math.max(0, Math.min(last, active.peek() + step));
    },
    point(index: number): void {
      active.value = index;
    },
    /** Shows what stands below a header; a code without children stays as it is. */
    async open(row: CodeRow): Promise<void> {
      const typed = query.peek();
      const children = await engine.children(row, date.peek()).catch((): CodeRow[] => []);
      const opened = trail.peek().at(-1);
      if (children.length === 0 || typed !== query.peek() || (opened !== undefined && sameRow(opened.header, row))) return;
      batch(() => {
        trail.value = [...trail.peek(), { header: row, children }];
        active.value = 0;
      });
    },
    /** Goes back to where the header was opened from. */
    back(): void {
      const left = trail.peek().at(-1);
      if (left === undefined) return;
      trail.value = trail.peek().slice(0, -1);
      active.value = Math.max(
        0,
        options.peek().findIndex(({ row }) => sameRow(row, left.header)),
      );
    },
  };
});
export type SearchModel = InstanceType<typeof SearchModel>;
