/** Fills the marks of a rule from what the notes give. */
import type { Told } from '../../findings/procedures/performed';
import { partSlot, partsIn } from './parts';
import { APPROACH_CHARACTERS, type Choice, type PcsRule } from './pcs-rule';
import { firstOf, type Slot, sided, sideOf } from './slot';
import { firstIn } from './written';

function approachSlot({ approaches = '', otherwise }: PcsRule, { approaches: written, converted, lines }: Told): Slot {
  if (converted && approaches.includes('0')) return { values: ['0'], because: 'B5.2: converted to open' };
  if (approaches.length === 1) return { values: [approaches], because: null };
  for (const { value, evidence } of written) {
    const character = APPROACH_CHARACTERS[value];
    // `endoscopic` alone is whichever endoscopic way the table has, but not of another operation in the list.
    const isOwn = lines.some(({ start, end }) => evidence.start >= start && evidence.end <= end);
    const isPlain = character === '8' && isOwn && /^endoscop/i.test(evidence.quote);
    const own = approaches.includes(character) ? character : isPlain && approaches.includes('4') ? '4' : null;
    if (own) return { values: [own], because: `approach ${value}: “${evidence.quote}”` };
  }
  return otherwise === undefined ? { missing: 'approach' } : { values: [otherwise], because: null };
}

const sideSlot = ({ sides = '' }: PcsRule, told: Told): Slot => sided(sides, sideOf(told));

const isPlural = (quote: string): boolean => /[^s]s$/i.test(quote);

/** How many of a thing the lines say; null where they do not. */
function numberOf(things: string, { values }: Told): number | null {
  const counted = values.filter(({ measure }) => measure === 'count');
  const own = counted.find(({ of }) => of !== null && new RegExp(`^(?:${things})$`, 'i').test(of)) ?? counted.find(({ of }) => of === null);
  return own?.values[0] ?? null;
}

const nth = (values: string, count: number): string => {
  const choices = values.split(' ');
  return choices[Math.min(count, choices.length) - 1] ?? '';
};

function deviceSlot({ devices = [] }: PcsRule, told: Told): Slot {
  for (const [device, value] of devices) {
    const found = device === null ? undefined : told.devices.find((one) => one.value === device);
    if (!found) continue;
    if (value === '') return { missing: `kind of ${device}` };
    const because = `${device}: “${found.evidence.quote}”`;
    if (!value.includes(' ')) return { values: [value], because };
    const thing = device?.split(' ').at(-1) ?? '';
    const count = numberOf(thing, told) ?? (isPlural(found.evidence.quote) ? null : 1);
    return count === null ? { missing: `number of ${thing}s` } : { values: [nth(value, count)], because: `${count} ${because}` };
  }
  const other = firstOf(devices, null);
  return other === undefined ? { missing: 'device' } : { values: [other], because: null };
}

function qualifierSlot({ qualifiers = [], asks = 'qualifier' }: PcsRule, { lines, heads, narrative }: Told): Slot {
  for (const stretches of [lines, heads, narrative]) {
    for (const [words, value] of qualifiers) {
      const found = words === null ? null : firstIn(stretches, words);
      if (found) return { values: [value], because: `“${found.evidence.quote}”` };
    }
  }
  const other = firstOf(qualifiers, null);
  return other === undefined ? { missing: asks } : { values: [other], because: null };
}

function countSlot({ counts }: PcsRule, told: Told): Slot {
  if (!counts) return { missing: 'number' };
  const { things, values, named = [] } = counts;
  const choices = named.map((words, at): Choice => [words, String(at)]);
  const names = new Set(
    told.lines.slice(told.lines.length > 1 ? 1 : 0).flatMap((line) => partsIn(line, choices).map(({ value }) => value)),
  );
  const count = names.size > 0 ? names.size : numberOf(things, told);
  return count === null
    ? { missing: `number of ${things.split('|')[0]}s` }
    : { values: [nth(values, count)], because: `${count} ${things.split('|')[0]}${count === 1 ? '' : 's'}` };
}

const HOURS: Record<string, number> = { minutes: 1 / 60, hours: 1, days: 24 };

function hoursSlot({ hours = [] }: PcsRule, { values }: Told): Slot {
  for (const { measure, unit, values: numbers, evidence } of values) {
    const each = measure === 'duration' ? HOURS[unit ?? ''] : undefined;
    const lasted = each === undefined ? undefined : (numbers[0] ?? 0) * each;
    const fits = lasted === undefined ? undefined : hours.find(([below]) => lasted < below);
    if (fits) return { values: [fits[1]], because: `“${evidence.quote}”` };
  }
  return { missing: 'duration' };
}

/** Marks of a pattern and what fills them. */
export const SLOTS: [mark: string, fill: (rule: PcsRule, told: Told) => Slot][] = [
  ['@', partSlot],
  ['#', sideSlot],
  ['*', approachSlot],
  ['?', deviceSlot],
  ['%', qualifierSlot],
  ['+', countSlot],
  ['~', hoursSlot],
];
