/** Brings together what the loaded sets, books and lists say of one code on one day. */
import { holds, type OpenBook } from './book';
import type { Book } from './books/book-node';
import { notesInTabular } from './books/tabular-notes';
import type { CardNote, CardRequest, CodeCard, Known, Succession } from './card';
import type { CodeRow, CodeSystem } from './code';
import { pathOf, siblingsOf } from './hierarchy';
import type { Content } from './holding';
import { indexedIn } from './indexed';
import type { Found, Opened, Reference } from './reference';
import { seventhOf } from './seventh';
import { sidesOf } from './sides';

/** More pairs than a card can be read for; a look-up of one pair goes to the table itself. */
const MOST_PARTNERS = 200;
/** A conversion table holds all changes up to its own: the newest tells most, whatever the day. */
const LATEST = '9999-12-31';
const INDEXES = ['index', 'external-cause-index', 'neoplasm-table', 'drug-table'] as const;

/** What a file is called that would tell what is not known. */
const NEEDED: Partial<Record<Content, string>> = {
  tabular: 'ICD-10-CM tabular (XML)',
  'conversion-table': 'conversion table',
  ptp: 'NCCI procedure-to-procedure edits',
  mue: 'NCCI medically unlikely edits',
  'add-on': 'NCCI add-on code edits',
  'poa-exempt': 'POA-exempt list',
  hcc: 'HCC mappings',
  mce: 'Medicare Code Editor lists',
  'fee-indicators': 'physician fee schedule indicators',
};

const isDiagnosis = (system: CodeSystem): boolean => system === 'ICD-10-CM';
const isService = (system: CodeSystem): boolean => system === 'HCPCS' || system === 'CPT';

/** What the nearest release says; without any, which file would say it. */
function known<T, V>(found: Found<T> | null, content: Content, tell: (value: T) => V): Known<V> {
  if (!found) return { known: false, needs: NEEDED[content] ?? content };
  const { value, holding, stale } = found;
  const [table = ''] = holding.variant.split('/');
  return { known: true, value: tell(value), edition: [holding.release, table].filter(Boolean).join(' '), stale };
}

/** A list that does not speak of codes of this system says nothing about it: that much is known. */
const outside = <V>(value: V): Known<V> => ({ known: true, value, edition: '', stale: false });

/** Another release's tabular may not have the category at all: then it says nothing of its notes, not that there are none. */
function notesOf({ code }: CodeRow, tabular: Found<Book> | null): Known<CardNote[]> {
  const notes = tabular && notesInTabular(tabular.value, code);
  return known(notes ? tabular : null, 'tabular', () => notes ?? []);
}

/** The title a code had or has, in whatever release is at hand; null: in none. */
function titled(succession: Succession, system: CodeSystem, book: OpenBook): Succession {
  return { ...succession, title: succession.title ?? book.history(system, succession.code).at(-1)?.display ?? null };
}

/**
 * The card of a code; null: no loaded set knows the code. A code that no longer holds, or does not hold yet, on the day
 * has its latest row, and stands as it then stood. `book` has every release open.
 */
export async function codeCard({ system, code, date }: CardRequest, book: OpenBook, reference: Reference): Promise<CodeCard | null> {
  const history = book.history(system, code);
  const row = book.lookup(system, code, date) ?? history.at(-1) ?? null;
  if (!row) return null;
  // Its neighbours are those of a day on which it holds.
  const day = holds(row, date) ? date : row.from > date ? row.from : (row.to ?? date);
  const nearest = <C extends keyof Opened>(content: C, when: boolean): Promise<Found<Opened[C]> | null> =>
    when ? reference.nearest(content, isDiagnosis(system) ? system : null, date) : Promise.resolve(null);
  const diagnosis = isDiagnosis(system);
  const service = isService(system);
  const [tabular, newest, poa, hcc, mce, ptp, mue, addOns, fees, ...indexes] = await Promise.all([
    nearest('tabular', diagnosis),
    service ? null : reference.nearest('conversion-table', system, LATEST),
    nearest('poa-exempt', diagnosis),
    nearest('hcc', diagnosis),
    service ? null : reference.mce(date),
    service ? reference.ptp(date) : null,
    nearest('mue', service),
    nearest('add-on', service),
    nearest('fee-indicators', service),
    ...INDEXES.map((content) => nearest(content, diagnosis)),
  ]);
  const told = tabular?.value ?? null;
  const conversions = newest && { ...newest, stale: newest.holding.to !== null && newest.holding.to < date };
  const successions = (which: 'before' | 'after'): Known<Succession[]> =>
    service
      ? outside([])
      : known(conversions, 'conversion-table', (table) => table[which](row.code).map((each) => titled(each, system, book)));
  return {
    row,
    history,
    path: pathOf(row, book, told, day),
    siblings: siblingsOf(row, book, told, day),
    children: book.children(system, row.code, day),
    notes: diagnosis ? notesOf(row, tabular) : outside([]),
    seventh: seventhOf(row, book, told, day),
    sides: sidesOf(row, book, day),
    indexed: indexedIn(
      indexes.flatMap((found): Book[] => (found ? [found.value] : [])),
      row.code,
    ),
    poaExempt: diagnosis ? known(poa, 'poa-exempt', (list) => list.of(row.code) ?? false) : outside(false),
    hcc: diagnosis ? known(hcc, 'hcc', (list) => list.of(row.code) ?? []) : outside([]),
    mce: service ? outside([]) : known(mce, 'mce', (list) => list.of(row.code) ?? []),
    ptp: service ? known(ptp, 'ptp', (table) => table.partners(row.code, date, MOST_PARTNERS)) : outside([]),
    mue: service ? known(mue, 'mue', (table) => table.lookup(row.code)) : outside(null),
    addOn: service
      ? known(addOns, 'add-on', (table) => [...table.primaries(row.code, date), ...table.addOns(row.code, date)])
      : outside([]),
    indicators: service ? known(fees, 'fee-indicators', (list) => list.of(row.code)) : outside(null),
    before: successions('before'),
    after: successions('after'),
  };
}
