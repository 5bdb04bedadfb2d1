import type { Result } from '../chart';
import { findDays } from '../dates';
import type { Row } from '../rows';
import { isFlag, isRange, measureOf } from './measures';
import { cellNamed, dayIn, isStatus, type Place, provenanceOf, sayings, textNamed } from './row-words';

const NAME = /^(?:.*\btests?(?: name)?|.*\bname|analyte|component|observation|lab|.*\bmeasurement|title|.*\bdescription)$/i;
const VALUE = /^(?:.*\bvalues?|(?:test |latest |last )?results?|latest|last|reading)$/i;

/** The results of a row: one, or one for each day where the columns are days. A row without a value gives none. */
export function resultsOf(row: Row, place: Place, sectionDay: string | null): Result[] {
  const provenance = provenanceOf(place, row.visibility);
  const date = dayIn(row, /date|time|collected|drawn|resulted|effective|reported/i) ?? sectionDay;
  const range = textNamed(row, /range|ref|normal|limits/i);
  const flag = textNamed(row, /flag|\babn|interpretation|status/i);
  const unit = textNamed(row, /units?/i);
  const panel = row.group;
  const of = (name: string, text: string, day: string | null): Result[] => {
    const clean = text.trim();
    if (clean === '' || isRange(clean) || /^(?:pending|in progress|ordered|see (?:note|report))$/i.test(clean)) return [];
    const measure = measureOf(clean);
    return [
      {
        panel,
        name: name.replace(/\s*:$/, '').trim(),
        value: measure?.value ?? clean,
        unit: unit ?? measure?.unit ?? null,
        range,
        flag: flag && (isFlag(flag) || /high|low|abn|crit|pos/i.test(flag)) ? flag : (measure?.flag ?? null),
        date: day,
        provenance,
      },
    ];
  };
  const valueCell = cellNamed(row, VALUE);
  const name =
    textNamed(row, NAME) ?? (row.table ? row.cells.find((cell) => cell !== valueCell && !findDays(cell.text).length)?.text : null) ?? null;
  if (name && valueCell) return of(name, valueCell.text, date);
  if (name && row.table) {
    return row.cells
      .filter((cell) => cell.label && cell.text !== name && findDays(cell.label).length > 0)
      .flatMap((cell) => of(name, cell.text, findDays(cell.label ?? '')[0]?.day ?? date));
  }
  return byEye(row, place, date);
}

/** A row without column names: a name, then a number with its unit; a flag, a range and a date may follow. */
function byEye(row: Row, place: Place, date: string | null): Result[] {
  const provenance = provenanceOf(place, row.visibility);
  const texts = row.cells.filter((cell) => cell.label === null).map((cell) => cell.text);
  const labelled = row.cells.find(
    (cell) => cell.label !== null && !/range|ref|flag|date|status|unit|collected/i.test(cell.label) && measureOf(cell.text),
  );
  const flag = texts.find(isFlag) ?? null;
  const range = texts.find(isRange) ?? textNamed(row, /range|ref/i);
  const unit = textNamed(row, /units?/i);
  const make = (name: string, text: string): Result[] => {
    const measure = measureOf(text);
    return measure && /[a-z]{2}/i.test(name) && !isStatus(name)
      ? [
          {
            panel: row.group,
            name,
            value: measure.value,
            unit: unit ?? measure.unit,
            range,
            flag: flag ?? measure.flag,
            date: date ?? inBrackets(row.text),
            provenance,
          },
        ]
      : [];
  };
  if (labelled?.label) return make(labelled.label, labelled.text);
  const value = texts.find((text) => measureOf(text) !== null);
  const said = sayings(row).find((text) => text !== value && !isFlag(text) && !isRange(text));
  if (value && said) return make(said, value);
  const line = row.text.match(
    /^([A-Za-z][A-Za-z0-9 ,/()-]{1,40}?)[:\s]\s*([<>]?\d[\d.,]*(?:\s*(?:%|[a-zA-Zµ]+\/[a-zA-Z0-9.]+|mg|g))?)(?=\s|$|[,;(])/,
  );
  return line?.[1] && line[2] && texts.length <= 2 ? make(line[1].trim(), line[2].replace(/,$/, '')) : [];
}

const inBrackets = (text: string): string | null => findDays(text)[0]?.day ?? null;
