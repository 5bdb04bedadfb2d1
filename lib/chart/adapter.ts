/** An adapter knows the pages of one EHR. It corrects and completes what the generic reader makes of them. */
import type { ReadEnv } from './chart-env';
import type { Facts, PageReading } from './facts';

/** The facts an adapter knows better; those it leaves out stay as the generic reader has them. */
export type Known = Partial<Facts> & Partial<Pick<PageReading, 'documents'>>;

/**
 * `tried`: how far it was tested, a sentence for the coder. `matches` is cheap and looks at address and page; `read` gets what the generic reader found and answers with what it
 * knows better, null where this page is none of its pages after all; `selfCheck` says what is missing from a page that
 * was matched (a sentence), or null when all is as it should be: a failed check hands the page to the generic reader.
 */
export interface Adapter {
  id: string;
  title: string;
  tried: string;
  matches(url: URL, page: Document): boolean;
  read(page: Document, env: ReadEnv, generic: PageReading): Known | null | Promise<Known | null>;
  selfCheck(page: Document, reading: PageReading, env: ReadEnv): string | null;
}

/** Declares an adapter; checks its id. */
export function defineAdapter(adapter: Adapter): Adapter {
  if (!/^[a-z][a-z0-9-]+$/.test(adapter.id)) throw new Error(`adapter id ${adapter.id}: use lower case and dashes`);
  return adapter;
}
