/** Which list a table without a telling heading holds, by its columns or its figures. */
import { findDays, onlyDay } from './dates';
import { listOfResource } from './fhir-columns';
import { isVitalName } from './field-names';
import { measureOf } from './lists/measures';
import { isResultWord } from './lists/results';
import type { Row } from './row';
import type { ListKind } from './section-names';

/** What a table without a telling heading lists, by its columns. */
export function listOfColumns(columns: string[]): ListKind | null {
  const resource = listOfResource(columns);
  if (resource) return resource;
  const has = (name: RegExp): boolean => columns.some((column) => name.test(column));
  if (has(/^relation(?:ship)?$/i) && has(/condition|diagnos|problem|disease/i)) return 'none';
  if (has(/^(?:vaccines?|immuni[sz]ations?)(?: name)?$/i) && has(/date|given|administered|status|dose/i)) return 'immunizations';
  if (has(/^(?:payers?|payor|insurances?|insurer|carrier)(?: name)?$/i) && has(/member|policy|insured|subscriber/i)) return 'coverages';
  if (has(/^(?:order(?:ed)?|request(?:ed)?)(?: date| on)?$/i) && has(/priority|status|planned/i) && !has(/value|result/i)) return 'orders';
  // The diagnosis that a test was asked for on account of makes its row no problem.
  if (has(/^(?:lab )?(?:tests?|stud(?:y|ies)|exams?|imaging)(?: type| name)?$/i) && has(ASKED) && !has(/^(?:values?|results?|findings?)$/i))
    return 'orders';
  if (
    has(/^(?:.*\b)?(?:medication|drug|medicine)s?(?: name)?$/i) &&
    has(/dos(?:e|age)|\bsig|route|freq|directions|instructions|refills|prescribe[dr]/i)
  )
    return 'medications';
  if (has(/\b(?:allergen|allergy|substance)\b/i) && has(/reaction|severity/i)) return 'allergies';
  if (
    has(/\b(?:tests?|analyte|component|lab|measure(?:ment)?s?|parameter)\b|results? name|\bcollected\b/i) &&
    has(/value|result/i) &&
    has(/units?|range|ref|flag|normal/i)
  )
    return 'results';
  if (has(/^(?:measures?|instruments?|scales?|tests?)$/i) && has(/\bscores?$|^raw\b/i)) return 'results';
  if (has(/^name$/i) && has(/^(?:value|result)s?$/i) && has(/^units?$/i) && has(/range|reference|flag|interpretation/i)) return 'results';
  if (
    has(/^(?:lab )?(?:tests?|analyte|component)(?: name)?$/i) &&
    has(/units?|range|ref/i) &&
    columns.some((column) => findDays(column).length > 0)
  )
    return 'results';
  if (has(/^(?:ptr|pointer|dx ?(?:ptr|#|no\.?))$/i) && has(/code|^icd/i)) return 'codes';
  if (has(/^procedures?(?: name)?$/i) && has(/^(?:date|performed|status|outcome)\b/i) && !has(/value|result|units?|mod/i))
    return 'procedures';
  if (has(/code|^(?:cpt|hcpcs|icd)\b/i) && has(/^mods?\b|^modifiers?\b|units|justify|charge/i)) return 'codes';
  if (has(/^(?:procedures?|services?)\b/i) && has(/^mods?\b|^modifiers?\b|^m ?1$/i) && has(/^(?:units?|qty|quantity)$/i)) return 'codes';
  if (has(/^code system$/i) && has(/^(?:definition|display|description)$/i)) return 'problems';
  if (has(/\b(?:problem|diagnosis|condition|pathology)\b/i) && has(/onset|status|code|begin|^since\b/i)) return 'problems';
  if (has(/^cpt\b/i) && has(/^(?:icd|dx)\b/i) && has(/^(?:fee|price|amount|total)\b/i)) return 'codes';
  if (columns.filter((column) => isVitalName(column)).length >= 2) return 'vitals';
  return null;
}

/** Columns that say when something was asked for, and by whom. */
const ASKED = /^(?:order(?:ed|ing)?|request(?:ed|ing)?)\b/i;

/** Whether a table without a telling heading gives figures by name and day, and whether they are vital signs. */
export function flowsheetOf(rows: Row[]): ListKind | null {
  const dated = rows.filter(
    ({ table, cells }) =>
      table &&
      cells.filter(({ label, text }) => label !== null && onlyDay(label) !== null && (measureOf(text) !== null || isResultWord(text)))
        .length > 0,
  );
  if (dated.length < 2 || dated.length * 3 < rows.length * 2) return null;
  return dated.filter(({ cells }) => isVitalName(cells[0]?.text ?? '')).length * 2 > dated.length ? 'vitals' : 'results';
}

/** Whether columns are vital signs and little else: three at least, and more than all others but those of the day and who took them. */
export function isOfVitals(columns: string[]): boolean {
  const named = columns.filter((column) => column !== '' && !/\b(?:date|time|taken|recorded|by|when)\b/i.test(column));
  const vital = named.filter((column) => isVitalName(column)).length;
  return vital >= 3 && vital * 2 > named.length;
}
