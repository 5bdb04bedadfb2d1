import { batch, computed, createModel, signal } from '@preact/signals';
import type { BookNode } from '../../lib/codes/books/book-node';
import type { EngineEffects } from '../effects';

/** A node as the tree shows it. `level`, `place` and `of` count from 1; `open` null: nothing stands below it. */
export interface TreeRow {
  node: BookNode;
  level: number;
  place: number;
  of: number;
  open: boolean | null;
}

/**
 * A book as a tree that is opened branch by branch. `rows` are what is to be seen, in order; `active` the node that has the
 * keyboard; `book` null: none; `revealed` counts how often one was led to a place. `failed` is called when a branch does not come.
 */
export const BookTree = createModel((engine: EngineEffects, failed: () => void) => {
  const book = signal<string | null>(null);
  const below = signal<ReadonlyMap<number | null, BookNode[]>>(new Map());
  const open = signal<ReadonlySet<number>>(new Set());
  const active = signal<number | null>(null);
  const revealed = signal(0);
  let round = 0;

  /** Makes the children of the nodes known; false: another book was opened meanwhile, or they did not come. */
  async function load(nodes: (number | null)[]): Promise<boolean> {
    const id = book.peek();
    const mine = round;
    const missing = nodes.filter((at) => !below.peek().has(at));
    if (id === null || missing.length === 0) return id !== null;
    try {
      const lists = await Promise.all(missing.map((at) => engine.bookChildren(id, at)));
      if (mine !== round) return false;
      below.value = new Map([...below.peek(), ...missing.map((at, index): [number | null, BookNode[]] => [at, lists[index] ?? []])]);
      return true;
    } catch {
      if (mine === round) failed();
      return false;
    }
  }

  const rows = computed((): TreeRow[] => {
    const seen: TreeRow[] = [];
    const walk = (parent: number | null, level: number): void => {
      const nodes = below.value.get(parent) ?? [];
      nodes.forEach((node, index) => {
        const isOpen = open.value.has(node.at) && below.value.has(node.at);
        seen.push({ node, level, place: index + 1, of: nodes.length, open: node.children === 0 ? null : isOpen });
        if (isOpen) walk(node.at, level + 1);
      });
    };
    walk(null, 1);
    return seen;
  });

  function clear(id: string): void {
    round += 1;
    batch(() => {
      book.value = id;
      below.value = new Map();
      open.value = new Set();
      active.value = null;
    });
  }

  return {
    book,
    rows,
    active,
    revealed,
    loaded: computed(() => below.value.has(null)),
    async start(id: string): Promise<void> {
      clear(id);
      await load([null]);
    },
    async unfold(at: number): Promise<void> {
      if (await load([at])) open.value = new Set([...open.peek(), at]);
    },
    fold(at: number): void {
      open.value = new Set([...open.peek()].filter((other) => other !== at));
    },
    /** Opens every branch on the way to a node and stands there. */
    async reveal(id: string, at: number): Promise<void> {
      if (book.peek() !== id) clear(id);
      const path = await engine.bookPath(id, at).catch(() => []);
      if (path.length === 0) return failed();
      const above = path.slice(0, -1).map((node) => node.at);
      if (!(await load([null, ...above]))) return;
      batch(() => {
        open.value = new Set([...open.peek(), ...above]);
        active.value = at;
        revealed.value = revealed.peek() + 1;
      });
    },
  };
});
export type BookTree = InstanceType<typeof BookTree>;
