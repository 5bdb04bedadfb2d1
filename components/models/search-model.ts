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

/**
 * Search as typed. `trail`: headers opened, outermost first; while there is one, `options` are its children. `active` is
 * the row that Enter takes. `date`: the day the codes must hold on.
 */
export const SearchModel = createModel((engine: EngineEffects, date: ReadonlySignal<string>) => {
  const query = signal('');
  const response = signal<SearchResponse | null>(null);
  const trail = signal<{ header: CodeRow; children: CodeRow[] }[]>([]);
  const active = signal(0);
  const failed = signal(false);

  const options = computed((): Option[] => {
    const opened = trail.value.at(-1);
    if (opened !== undefined) return opened.children.map((row) => ({ row, hit: null }));
    return (response.value?.hits ?? []).map((hit) => ({ row: hit, hit }));
  });

  const search = latest(
    (text: string) => engine.search({ query: text, date: date.peek(), limit: LIMIT }),
    (answer) =>
      batch(() => {
        response.value = answer;
        failed.value = false;
        active.value = 0;
      }),
    () => {
      failed.value = true;
    },
  );

  function type(text: string): void {
    query.value = text;
    trail.value = [];
    if (text.trim() === '') {
      search.drop();
      response.value = null;
      active.value = 0;
    } else search.ask(text);
  }

  /** Asks again when the day changes or another set is loaded: the old answer no longer holds. */
  const again = (): void => type(query.peek());
  effect(() => {
    void date.value;
    untracked(again);
  });
  effect(() => engine.onSets(again));

  return {
    query,
    response,
    trail,
    active,
    failed,
    options,
    type,
    clear: () => type(''),
    move(step: number): void {
      const last = options.peek().length - 1;
      active.value = Math.max(0, Math.min(last, active.peek() + step));
    },
    point(index: number): void {
      active.value = index;
    },
    /** Shows what stands below a header; a code without children stays as it is. */
    async open(row: CodeRow): Promise<void> {
      const asked = query.peek();
      const children = await engine.children(row, date.peek()).catch((): CodeRow[] => []);
      if (children.length === 0 || asked !== query.peek()) return;
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
        options.peek().findIndex(({ row }) => row.system === left.header.system && row.code === left.header.code),
      );
    },
  };
});
export type SearchModel = InstanceType<typeof SearchModel>;
