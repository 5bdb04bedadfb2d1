import type { Vital } from '../chart';
import { findDays } from '../dates';
import { CODE_BEHIND, isVitalNameAmongVitals } from '../field-names';
import type { Row } from '../row';
import { type Measure, measureOf, nameAndUnit } from './measures';
import { dayIn, type Place, provenanceOf, textNamed } from './row-words';

const IN_LINE =
  /(?<![\w/])(BP|Blood pressure|HR|Heart rate|Pulse|RR|Resp(?:iratory rate|irations)?|Temp(?:erature)?|SpO2|O2 ?sat(?:uration)?|Oxygen saturation|Weight|Wt|Height|Ht|BMI|Pain)\s*(?:[:=]|is)?\s*(\d{2,3}\s?\/\s?\d{2,3}|\d{1,2}\s?\/\s?10(?![\d.])|\d{1,3}(?:\.\d+)?)\s*(mm ?Hg|bpm|°\s?[CF]|%|lbs?|kg(?:\/m2|\/m²)?|cm|in(?:ches)?|\/min|\/10|F|C)?(?![\w./])/gi;

const UNIT =
  /^(?:mm\s?Hg|bpm|rpm|per ?cent|beats\s?\/\s?min|breaths\s?\/\s?min|\/min|%|°?\s?[CF]|deg\.?\s?[CF]|br\/min|L\/min|kg(?:\s?\/\s?m[2²])?|lbs?|g|cm|in|inches|\/10|\[\S+\])$/i;

const ASIDE =
  /percentile|%ile|z-?score|date|time|taken|by|position|site|cuff|method|comment|age|\bga\b|goal|target|range|normal|urine|protein|presentation|effacement|dilation|station/i;

/**
 * The vitals of a row: one measurement a row, one occasion a row, or several on a line. Where the part lists vital signs a
 * value with a unit is one whatever its name.
 */
export function vitalsOf(row: Row, place: Place, sectionDay: string | null): Vital[] {
  const provenance = provenanceOf(place, row.visibility);
  const date = dayIn(row, /date|time|taken|recorded|collected/i) ?? sectionDay;
  const add = (name: string, text: string, unit: string | null, day: string | null): Vital[] => {
    const printed = bareName(name);
    const measure = measureOfVital(printed.name, text);
    if (measure && isHalf(printed.name, measure.value)) return [];
    return measure ? [{ name: printed.name, value: measure.value, unit: unit ?? measure.unit ?? printed.unit, date: day, provenance }] : [];
  };
  const unit = textNamed(row, /^units?$/i);
  const name =
    textNamed(row, /^(?:.*measure.*|vital.*|name|observation|type|sign|test|component|description)$/i) ??
    (row.table ? row.cells[0]?.text : null);
  if (
    name &&
    (isVitalNameAmongVitals(name) ||
      (!ASIDE.test(name) &&
        (UNIT.test(bareName(name).unit ?? '') || row.cells.some((cell) => UNIT.test(measureOf(cell.text)?.unit ?? '')))))
  ) {
    const value = textNamed(row, /^(?:values?|results?|readings?|latest|last|current|most recent|measurement)/i);
    if (value) return add(name, value, unit, date);
    // A flowsheet: the columns are days.
    const dated = row.cells
      .filter((cell) => cell.label && findDays(cell.label).length > 0)
      .flatMap((cell) => add(name, cell.text, unit, findDays(cell.label ?? '')[0]?.day ?? date));
    if (dated.length > 0) return dated;
  }
  const named = row.cells.flatMap((cell, i) => {
    if (!cell.label || !(isVitalNameAmongVitals(cell.label) || (!ASIDE.test(cell.label) && UNIT.test(measureOf(cell.text)?.unit ?? ''))))
      return [];
    const next = row.cells[i + 1];
    const beside = next && next.label === null && UNIT.test(next.text) ? next.text : null;
    return add(cell.label, cell.text, bareName(cell.label).unit ?? beside, date);
  });
  if (named.length > 0) return named;
  const [head, ...rest] = row.cells.filter((cell) => cell.label === null).map((cell) => cell.text);
  if (head && isVitalNameAmongVitals(head)) {
    for (const text of rest) {
      const found = add(
        head,
        text,
        measureOf(text)?.unit ??
          rest.find(
            (other) =>
              other !== text &&
              !/^[ap]\.?m\.?$/i.test(other) &&
              /^[a-z%°[/]/i.test(other) &&
              other.length < 9 &&
              !findDays(other).length &&
              measureOf(`1 ${other}`)?.unit,
          ) ??
          null,
        date,
      );
      if (found.length > 0) return found;
    }
  }
  return [...row.text.matchAll(IN_LINE)]
    .map(([, name = '', figure = '', unit = null]) => {
      const scored = measureOfVital(name, figure);
      const value = scored?.unit === '/10' ? scored.value : figure.replace(/\s/g, '');
      return { name, value, unit: unit ?? (scored?.unit === '/10' ? '/10' : null), date, provenance };
    })
    .filter((vital) => !isHalf(vital.name, vital.value));
}

/** The measure of a vital sign of that name; how bad a pain is, is told of ten. */
export function measureOfVital(name: string, text: string): Measure | null {
  const [, value] = /^pain\b/i.test(name) ? (text.trim().match(/^(10|\d)\s?\/\s?10$/) ?? []) : [];
  return value ? { value, unit: '/10', flag: null } : measureOf(text);
}

/** One of the two figures of a blood pressure is none. */
const isHalf = (name: string, value: string): boolean => /^(?:n?i?bp|blood pressure)$/i.test(name) && /^\d+$/.test(value);

/** A column or row may print the unit with the name: "Temp (°F)", "Weight kg". */
function bareName(text: string): { name: string; unit: string | null } {
  const label = text.replace(CODE_BEHIND, '').replace(RANGE_BEHIND, '').replace(/\s*:$/, '').trim();
  const printed = nameAndUnit(label);
  if (printed.unit) return printed;
  const [, name, unit] = label.match(BARE_UNIT) ?? label.match(/^(.*\p{L})(%)$/u) ?? [];
  return name && unit ? { name, unit } : { name: label, unit: label.match(/^temp(?:erature)?\s+([CF])$/i)?.[1] ?? null };
}
/** What is usual, in brackets behind the name: "Pulse (60 - 100)". From nought on it is a scale. */
const RANGE_BEHIND = /\s*\(\s*(?!0\b)\d+(?:\.\d+)?\s*[-–]\s*\d+(?:\.\d+)?\s*\)\s*$/;
/** A unit set in smaller letters behind the name of a column. */
const BARE_UNIT = /^(.*\S)\s+((?:beats|breaths)\s?\/\s?min|%|deg\.? ?[CF]|kg(?:\s?\/\s?m[2²])?|lbs?|cm|inches)$/i;
