import { batch, computed, createModel, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { BookNode } from '../../lib/codes/books/book-node';
import type { Holding } from '../../lib/codes/holding';
import { bookTitle } from '../books/book-words';
import type { EngineEffects } from '../effects';
import { latest } from '../parts/latest';
import { BookTree } from './book-tree';
import { booksOf, waysToSay } from './see';

/** A place in a book: the holding's id and the number of the node. */
export interface BookPlace {
  book: string;
  at: number;
}

/** A node that was found, with the titles above it, top first. */
export interface BookHit {
  node: BookNode;
  above: string[];
}

const FOUND = 20;

/**
 * The books and where one stands in them. `books` null: not asked yet. `open`: the book on screen. `builder` true: the
 * ICD-10-PCS builder is on screen instead. `hits` null: nothing is searched for. `sought`: what was not found, said once.
 */
export const BooksModel = createModel((engine: EngineEffects, date: ReadonlySignal<string>) => {
  const books = signal<Holding[] | null>(null);
  const chosen = signal<string | null>(null);
  const builder = signal(false);
  const awake = signal(false);
  const failed = signal(false);
  const query = signal('');
  const hits = signal<BookHit[] | null>(null);
  const sought = signal<string | null>(null);
  const open = computed(() => books.value?.find(({ id }) => id === chosen.value) ?? books.value?.[0] ?? null);
  const tree = new BookTree(engine, () => {
    failed.value = true;
  });

  const list = latest(
    (day: string) => engine.books(day),
    (found) =>
      batch(() => {
        books.value = found.filter(({ content }) => content !== 'pcs-tables' && content !== 'pcs-definitions');
        failed.value = false;
      }),
    () => {
      failed.value = true;
    },
  );
  effect(() => {
    const day = date.value;
    if (awake.value) untracked(() => list.ask(day));
  });
  effect(() => engine.onSets(() => awake.peek() && list.ask(date.peek())));
  effect(() => {
    const book = open.value;
    untracked(() => {
      if (book !== null && book.id !== tree.book.peek()) void tree.start(book.id);
    });
  });

  const hitOf = async (book: string, node: BookNode): Promise<BookHit> => ({
    node,
    above: (await engine.bookPath(book, node.at)).slice(0, -1).map(({ title }) => title),
  });
  const find = latest(
    async ({ book, text }: { book: string; text: string }) =>
      Promise.all((await engine.bookFind(book, text, FOUND)).map((node) => hitOf(book, node))),
    (found, { book, text }) => {
      if (book === open.peek()?.id && text === query.peek()) hits.value = found;
    },
    () => {
      failed.value = true;
    },
  );

  function seek(text: string): void {
    const book = open.peek();
    batch(() => {
      query.value = text;
      sought.value = null;
      if (text.trim() === '' || book === null) hits.value = null;
    });
    if (text.trim() === '' || book === null) find.drop();
    else find.ask({ book: book.id, text });
  }

  async function reveal({ book, at }: BookPlace): Promise<void> {
    batch(() => {
      awake.value = true;
      builder.value = false;
      chosen.value = book;
      seek('');
    });
    await tree.reveal(book, at);
  }

  /** Opens the first place that one of the wordings leads to; with no wording the book itself. False: none leads anywhere. */
  async function go(book: Holding, wordings: string[]): Promise<boolean> {
    if (wordings.length === 0) {
      chosen.value = book.id;
      return true;
    }
    for (const words of wordings) {
      const [node] = await engine.bookFind(book.id, words, 1).catch((): BookNode[] => []);
      if (node === undefined) continue;
      await reveal({ book: book.id, at: node.at });
      return true;
    }
    return false;
  }

  return {
    books,
    open,
    builder,
    failed,
    query,
    hits,
    sought,
    tree,
    date,
    wake(): void {
      awake.value = true;
    },
    choose(book: string | 'builder'): void {
      batch(() => {
        builder.value = book === 'builder';
        if (book !== 'builder') chosen.value = book;
        seek('');
      });
    },
    seek,
    reveal,
    /** Follows a `see` reference to its place, in another book where it names one. */
    async follow(reference: string): Promise<void> {
      const from = open.peek();
      if (from === null) return;
      for (const book of booksOf(reference, from, books.peek() ?? [])) {
        if (await go(book, waysToSay(reference, book))) return;
      }
      sought.value = reference;
    },
    /** Opens a book by its title at what its entry says. */
    async lookUp(title: string, words: string): Promise<void> {
      const shelf = books.peek() ?? (await engine.books(date.peek()).catch((): Holding[] => []));
      const book = shelf.find((one) => bookTitle(one) === title);
      if (book !== undefined) await go(book, waysToSay(words, book));
    },
  };
});
export type BooksModel = InstanceType<typeof BooksModel>;
