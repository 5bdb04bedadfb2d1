/** Fills the slot for the part of the body, from the words of the nearest line or from levels of the spine. */
import type { Evidence } from '../../chart/chart';
import type { Told } from '../../findings/procedures/performed';
import type { Choice, PcsRule, SpinalRegion } from './pcs-rule';
import { firstOf, type Slot, sided, sideOf } from './slot';
import { allIn, sideBefore, type Written } from './written';

interface Part extends Written {
  value: string;
  side: Told['laterality'];
}

/** The parts that a stretch names, in order of place; words that a part before has taken are no other part. */
export function partsIn(stretch: Evidence, parts: Choice[]): Part[] {
  const found: Part[] = [];
  for (const [words, value] of parts) {
    if (words === null) continue;
    for (const one of allIn(stretch, words)) {
      if (found.some(({ at, end }) => one.at < end && at < one.end)) continue;
      found.push({ ...one, value, side: sideBefore(stretch, one.at) });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

const JOINS = /^(?:[\s,&/()]|and|the|right|left|both|bilateral|of|from|lobes?|arter(?:y|ies)|with)*$/i;

/** The parts of a line that belong together: those of the mention and what is listed on behind them, else all. */
function listed(line: Evidence, mention: Evidence, parts: Choice[]): Part[] {
  const all = partsIn(line, parts);
  const inMention = all.filter(({ evidence }) => evidence.start >= mention.start && evidence.end <= mention.end);
  let last = inMention.at(-1);
  if (!last) return all;
  for (const part of all) {
    if (part.at < last.end || !JOINS.test(line.quote.slice(last.end, part.at))) continue;
    inMention.push(part);
    last = part;
  }
  return inMention;
}

const REGIONS: [RegExp, SpinalRegion][] = [
  [/^C7-T1$/, 'cervicothoracic'],
  [/^C/, 'cervical'],
  [/^T12-L1$/, 'thoracolumbar'],
  [/^T/, 'thoracic'],
  [/^L5-S1$/, 'lumbosacral'],
  [/^L/, 'lumbar'],
];

function fromLevels(levels: NonNullable<PcsRule['levels']>, told: Told): Slot | null {
  if (told.levels.length === 0) return null;
  const byRegion = new Map<SpinalRegion, number>();
  for (const { value } of told.levels) {
    const region = REGIONS.find(([names]) => names.test(value))?.[1];
    if (region) byRegion.set(region, (byRegion.get(region) ?? 0) + 1);
  }
  const values = [...byRegion].flatMap(([region, count]) => {
    const choices = levels[region]?.split(' ') ?? [];
    return choices[Math.min(count, choices.length) - 1] ?? [];
  });
  if (values.length === 0) return null;
  return { values, because: `levels ${told.levels.map(({ value }) => value).join(', ')}` };
}

function valuesOf(found: Part[], told: Told): Slot {
  const laterality = sideOf(told);
  const known = found.flatMap(({ value, side }) =>
    value.split('+').flatMap((one) => {
      const slot = sided(one, side ?? laterality);
      return 'values' in slot ? slot.values : [];
    }),
  );
  if (known.length === 0) return { missing: 'side' };
  const quotes = [...new Set(found.map(({ evidence }) => `“${evidence.quote}”`))].join(', ');
  const values = [...new Set(known)];
  return { values, because: `part ${quotes}${values.length > 1 ? ' (B3.2: each part a code)' : ''}` };
}

/** The values for the part: all that its nearest line names, else the one that titles and diagnoses name, else the default. */
export function partSlot({ parts = [], levels, acts, asks }: PcsRule, told: Told): Slot {
  const spinal = levels ? fromLevels(levels, told) : null;
  if (spinal) return spinal;
  const [mention] = told.lines;
  for (const line of told.lines.slice(told.lines.length > 1 ? 1 : 0)) {
    const found = mention ? listed(line, mention, parts) : partsIn(line, parts);
    if (found.length > 0) return valuesOf(found, told);
  }
  const other = firstOf(parts, null);
  for (const head of other === undefined ? told.heads : []) {
    const found = partsIn(head, parts).filter(({ side }) => side === null || told.laterality === null || side === told.laterality);
    if (new Set(found.map(({ value }) => value)).size === 1) return valuesOf(found, told);
  }
  for (const sentence of acts === undefined ? [] : told.narrative) {
    if (acts === undefined || allIn(sentence, acts).length === 0) continue;
    const found = partsIn(sentence, parts);
    if (found.length > 0) return valuesOf(found, told);
  }
  return other === undefined ? { missing: asks ?? (levels ? 'spinal levels' : 'body part') } : sided(other, sideOf(told));
}
