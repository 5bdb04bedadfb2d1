/**
 * Reads the sheets of a workbook row by row: the sheet is unpacked and parsed as a stream, only the shared strings are held.
 * Office Open XML, ECMA-376 part 1, sections 18.2 to 18.4.
 */
import type { Budget, Flow, Stage, Tick } from './flow';
import { isRefusal } from './flow';
import { type Refusal, refuse } from './importer';
import { damaged, unpack } from './inflate';
import { dateStyles, numberText } from './sheet-formats';
import type { Source } from './source';
import { textStage } from './text-stage';
import { xmlStage } from './xml';
import { packedEntry, type ZipEntry } from './zip';

/** Cells farther right are left out: the widest official sheet has 48. */
const MAX_COLUMNS = 500;
/** Characters of all shared strings together. */
const MAX_STRINGS = 60_000_000;
/** As much as a cell of a workbook can hold (Excel specifications and limits). */
export const MAX_CELL = 32_767;

type Attributes = Readonly<Record<string, string>>;
interface Handlers {
  open(name: string, attributes: Attributes): Flow;
  text(text: string): void;
  close(name: string): Flow;
}

/** Where the rows of a sheet go; blank ones are not given. `number` counts from 1, as the sheet shows it. */
export interface RowStage {
  row(cells: string[], number: number): Flow;
  end(): Flow;
}

export interface Workbook {
  /** Names of the sheets, in their order. */
  sheets: string[];
  /** Feeds the rows of one sheet. */
  read(sheet: number, rows: RowStage): Promise<Flow>;
}

/** Element names without the prefix that some programs write. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** `AB12` is column 27, counted from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** Opens a workbook in a zip; a refusal when a part of it is missing or damaged. */
export async function openWorkbook(source: Source, entries: ZipEntry[], budget: Budget, tick: Tick): Promise<Workbook | Refusal> {
  async function readPart(path: string, handlers: Handlers, end: () => Flow): Promise<Flow> {
    const entry = entries.find((candidate) => candidate.path === path);
    if (!entry) return refuse(`${source.name}: the workbook lacks its part ${path}. Save it again as .xlsx, or download it again.`);
    const packed = await packedEntry(source, entry, `${source.name} (${path})`);
    if (isRefusal(packed)) return packed;
    const parser = xmlStage(
      {
        open: (name, attributes) => handlers.open(local(name), attributes) as Refusal | null,
        text: handlers.text,
        close: (name) => handlers.close(local(name)) as Refusal | null,
      },
      packed.name,
    );
    const stage: Stage<string> = { write: parser.write, end: () => parser.end() ?? end() };
    return unpack(source, packed, textStage(stage), budget, tick);
  }
  const ignore = { text: () => undefined, close: () => null };
  const has = (path: string): boolean => entries.some((entry) => entry.path === path);

  const listed: { name: string; relation: string }[] = [];
  let since1904 = false;
  const book = await readPart(
    'xl/workbook.xml',
    {
      ...ignore,
      open(name, attributes) {
        if (name === 'workbookPr') since1904 = attributes.date1904 === '1' || attributes.date1904 === 'true';
        if (name === 'sheet') {
          const relation = Object.entries(attributes).find(([key]) => local(key) === 'id')?.[1] ?? '';
          listed.push({ name: attributes.name ?? '', relation });
        }
        return null;
      },
    },
    () => null,
  );
  if (isRefusal(book)) return book;

  const targets = new Map<string, string>();
  const relations = await readPart(
    'xl/_rels/workbook.xml.rels',
    {
      ...ignore,
      open(name, { Id = '', Target = '' }) {
        if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
        return null;
      },
    },
    () => null,
  );
  if (isRefusal(relations)) return relations;

  const strings: string[] = [];
  if (has('xl/sharedStrings.xml')) {
    const read = await readPart('xl/sharedStrings.xml', sharedStrings(source.name, strings), () => null);
    if (isRefusal(read)) return read;
  }
  const styles = dateStyles();
  if (has('xl/styles.xml')) {
    const handlers: Handlers = {
      open(name, attributes) {
        styles.open(name, attributes);
        return null;
      },
      text: () => undefined,
      close(name) {
        styles.close(name);
        return null;
      },
    };
    const read = await readPart('xl/styles.xml', handlers, () => null);
    if (isRefusal(read)) return read;
  }

  const cellText = (kind: string, style: number, kept: string): string => {
    if (kind === 's') return strings[Number(kept)] ?? '';
    return kind === '' || kind === 'n' ? numberText(kept, styles.isDay(style), since1904) : kept;
  };
  return {
    sheets: listed.map(({ name }) => name),
    read(sheet, rows) {
      const path = targets.get(listed[sheet]?.relation ?? '');
      if (path === undefined) return Promise.resolve(damaged(source.name));
      return readPart(path, sheetRows(`${source.name} (${path})`, cellText, rows), rows.end);
    },
  };
}

/** The shared strings: the runs of a text joined, its reading aids (`rPh`) left out. */
function sharedStrings(name: string, strings: string[]): Handlers {
  let text: string | null = null;
  let within = false;
  let aside = false;
  let total = 0;
  return {
    open(element) {
      if (element === 'si') text = '';
      else if (element === 't') within = true;
      else if (element === 'rPh') aside = true;
      return null;
    },
    text(piece) {
      if (within && !aside && text !== null) text += piece;
    },
    close(element) {
      if (element === 't') within = false;
      else if (element === 'rPh') aside = false;
      else if (element === 'si') {
        strings.push(text ?? '');
        total += text?.length ?? 0;
        text = null;
        if (total > MAX_STRINGS)
          return refuse(`${name}: its texts are longer than those of any code release. Drop the release's own file.`);
      }
      return null;
    },
  };
}

/** The rows of one sheet. `text` tells what a cell of a kind (`c@t`) and style (`c@s`) holds. */
function sheetRows(name: string, text: (kind: string, style: number, kept: string) => string, rows: RowStage): Handlers {
  let cells: string[] = [];
  let number = 0;
  let column = -1;
  let kind = '';
  let style = 0;
  let kept = '';
  let within = false;
  return {
    open(element, attributes) {
      if (element === 'row') {
        number = Number(attributes.r ?? number + 1);
        cells = [];
        column = -1;
      } else if (element === 'c') {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
        kind = attributes.t ?? '';
        style = Number(attributes.s ?? 0);
        kept = '';
      } else if (element === 'v' || element === 't') within = true;
      return null;
    },
    text(piece) {
      if (within) kept += piece;
    },
    close(element) {
      if (element === 'v' || element === 't') within = false;
      else if (element === 'c' && kept !== '' && column >= 0 && column < MAX_COLUMNS) {
        if (kept.length > MAX_CELL) return refuse(`${name}, row ${number}: a cell holds more than ${MAX_CELL} characters.`);
        while (cells.length < column) cells.push('');
        cells[column] = text(kind, style, kept).trim();
      } else if (element === 'row' && cells.some((cell) => cell !== '')) return rows.row(cells, number);
      return null;
    },
  };
}
