/** OpenEMR's form of clinical notes: a table with a note in each row, its kind, day and author in the columns beside. */
import { contains } from '../boxes';
import type { Provenance } from '../chart';
import type { ReadEnv } from '../chart-env';
import { composeNote, type ReadDocument } from '../compose-note';
import { findDays } from '../dates';
import type { PageReading } from '../facts';
import { outlineOf } from '../outline';
import { lineOf } from '../safe-dom';
import { meaningOf } from '../section-names';
import type { Work } from '../slices';
import type { Box } from '../snapshot';
import type { Title } from '../title';
import type { Form } from './forms';

/** Where a note stands, with the name of the part that it fills. */
export const placed = ({ provenance }: ReadDocument['document'], element: Element, { selectorOf }: ReadEnv): Provenance => ({
  ...provenance,
  ...(selectorOf && { selector: selectorOf(element) }),
});

const cellsOf = (row: Element): Element[] => [...Element.prototype.querySelectorAll.call(row, 'td, th')];

/** The notes of the form, row by row; null where no column holds any. */
export function* notesOfRows(form: Form, env: ReadEnv, { snapshot }: PageReading): Work<ReadDocument[] | null> {
  const [head, ...rows]: Element[] = [...Element.prototype.querySelectorAll.call(form.body, 'tr')];
  const columns = head ? cellsOf(head).map(lineOf) : [];
  const at = (name: RegExp): number => columns.findIndex((column) => name.test(column));
  const [text, type, author, date] = [at(/^(?:narrative|description)$/i), at(/^(?:note )?type$/i), at(/^author$/i), at(/^date$/i)];
  if (text < 0) return null;
  const notes: ReadDocument[] = [];
  for (const row of rows) {
    const cells = cellsOf(row);
    const said = (column: number): string => lineOf(cells[column] ?? null);
    const box = snapshot.boxOf.get(cells[text] as Element);
    if (!box) continue;
    const name = said(type) || (form.name ?? '');
    const title: Title = { ...(yield* outlineOf(box)), text: name, meaning: meaningOf(name) };
    const beyond = (other: Box): boolean => other !== box && contains(other, box);
    const note = yield* composeNote({ title, items: title.items }, beyond, env.frame.key, env.frame.title);
    if (!note) continue;
    const { document } = note;
    notes.push({
      ...note,
      document: {
        ...document,
        title: name || document.title,
        author: said(author) || form.author,
        date: findDays(said(date))[0]?.day ?? null,
      },
    });
  }
  return notes;
}
