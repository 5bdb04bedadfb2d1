/** Measured values as numbers that can be compared, however they were printed: decimals, UCUM or everyday units, metric or US. */

const UNITS: [unit: string, words: RegExp][] = [
  ['C', /^(?:cel|°?c|celsius|degreescelsius)$/],
  ['F', /^(?:\[?degf\]?|°?f|fahrenheit|degreesfahrenheit)$/],
  ['kg', /^(?:kgs?|kilograms?)$/],
  ['g', /^(?:g|grams?)$/],
  ['lb', /^(?:lbs?|\[lb_av\]|pounds?)$/],
  ['cm', /^cms?$/],
  ['m', /^m$/],
  ['in', /^(?:in|\[in_i\]|inch(?:es)?|")$/],
  ['mmhg', /^mm\[?hg\]?$/],
  ['/min', /^(?:bpm|(?:beats?|breaths?|\{[a-z]+\})?(?:\/|per)min(?:ute)?)$/],
  ['k/ul', /^(?:x?10(?:\^|\*|e)?0?3\/[uµ]l|k\/[uµ]l|thous(?:and)?\/[uµ]l|10\*9\/l|x?10\^?9\/l)$/],
  ['m/ul', /^(?:x?10(?:\^|\*|e)?0?6\/[uµ]l|m\/[uµ]l|mil(?:lion)?\/[uµ]l|10\*12\/l|x?10\^?12\/l)$/],
  ['kg/m2', /^kg\/m(?:2|²|\^2)$/],
];
/** One unit of each dimension; NIST SP 811, appendix B. */
const TO_BASE: Record<string, { base: string; factor: number; offset?: number }> = {
  F: { base: 'C', factor: 5 / 9, offset: -32 },
  lb: { base: 'kg', factor: 0.453_592_37 },
  g: { base: 'kg', factor: 0.001 },
  in: { base: 'cm', factor: 2.54 },
  m: { base: 'cm', factor: 100 },
};

const unitOf = (text: string): string => {
  const plain = text.toLowerCase().replaceAll('º', '°').replaceAll('μ', 'µ').replace(/\s/g, '').replace('mcg', 'ug').replace('µg', 'ug');
  return UNITS.find(([, words]) => words.test(plain))?.[0] ?? plain;
};

/** `slack`: how far off the true value may be, by the last digit that is printed. `unit` null: none is printed. */
interface Amount {
  value: number;
  slack: number;
  unit: string | null;
}

function amountOf(value: string, unit: string | null): Amount | null {
  const found = value.trim().match(/^([<>≤≥]?)\s?(\d+)(?:[.,](\d+))?\s*(\D{0,12})$/);
  if (!found || found[1]) return null;
  const [, , whole, decimals = '', beside = ''] = found;
  const printed = unit ?? (beside.trim() || null);
  const amount = { value: Number(`${whole}.${decimals || 0}`), slack: 0.5 * 10 ** -decimals.length, unit: printed && unitOf(printed) };
  const to = amount.unit === null ? undefined : TO_BASE[amount.unit];
  return to ? { value: (amount.value + (to.offset ?? 0)) * to.factor, slack: amount.slack * to.factor, unit: to.base } : amount;
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, '');

interface Measured {
  value: string;
  unit: string | null;
}

/** Whether two values are the same measurement: equal as far as the coarser of them is printed. A unit that is not printed fits any. */
export function sameMeasure(a: Measured, b: Measured): boolean {
  if (plain(a.value) === plain(b.value) && (!a.unit || !b.unit || unitOf(a.unit) === unitOf(b.unit))) return true;
  const [upperA, lowerA] = a.value.split('/');
  const [upperB, lowerB] = b.value.split('/');
  if (upperA && lowerA && upperB && lowerB)
    return (
      sameMeasure({ value: upperA, unit: a.unit }, { value: upperB, unit: b.unit }) &&
      sameMeasure({ value: lowerA, unit: null }, { value: lowerB.replace(/\D+$/, ''), unit: null })
    );
  const [left, right] = [amountOf(a.value, a.unit), amountOf(b.value, b.unit)];
  if (!left || !right || (left.unit !== null && right.unit !== null && left.unit !== right.unit)) return false;
  return Math.abs(left.value - right.value) <= Math.max(left.slack, right.slack) + 1e-9;
}
