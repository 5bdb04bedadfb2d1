/** Lists that no heading names: only their columns, or the names in their rows, tell what they are. */
import { aboveTable } from './above-table';
import { addRows } from './add-rows';
import { inPanel } from './batteries';
import { findDays } from './dates';
import { dayUnder } from './day-under';
import type { Facts } from './facts';
import { resourceOf } from './fhir-columns';
import { isVitalName } from './field-names';
import { rowsOfLeaf } from './leaf-rows';
import { flowsheetOf, listOfColumns } from './list-of-columns';
import { isNone, listAbove } from './list-of-title';
import { nameAndUnit } from './lists/measures';
import type { Place } from './lists/row-words';
import { claimedIn } from './nested-records';
import { repeatedRows } from './repeated-labels';
import type { Cell } from './row';
import { rowsUnder } from './rows';
import type { Work } from './slices';
import { columnsOf } from './tables';
import { isLeaf, type Leaf, leavesOf, type Title } from './title';
import { trendOf } from './trend-table';
import { vitalHeaded, vitalsUnderName } from './vitals-under-name';

/** Tables that only their columns name, and values that only their own names tell to be vitals. */
export function* addUnnamedLists(facts: Facts, outline: Title, titles: Title[], inNote: Set<Leaf | Title>, place: Place): Work<void> {
  for (const leaf of leavesOf(outline)) {
    if (leaf.kind !== 'table' || listAbove(leaf) !== null || isNone(leaf.title)) continue;
    const trend = yield* trendOf(leaf);
    if (trend) {
      yield* addRows(facts, trend.list, trend.rows, place, null);
      continue;
    }
    const list = listOfColumns(yield* columnsOf(leaf.box)) ?? flowsheetOf(yield* rowsOfLeaf(leaf));
    if (!list || list === 'none') continue;
    const above = aboveTable(leaf);
    const rows = inPanel(yield* rowsOfLeaf(leaf), list, leaf.title);
    const named = list === 'results' ? rows.map((row) => ({ ...row, group: row.group ?? above.name })) : rows;
    yield* addRows(facts, list, named, place, above.day);
  }
  yield* addResources(facts, outline, inNote, place);
  for (const { list, rows } of yield* repeatedRows(outline, (leaf) => !inNote.has(leaf))) yield* addRows(facts, list, rows, place, null);
  // What a note says it ordered on a day, item by item.
  for (const leaf of leavesOf(outline)) {
    if (leaf.kind !== 'list' || !inNote.has(leaf)) continue;
    const ordered = (yield* rowsOfLeaf(leaf)).filter(({ cells }) =>
      cells.some(({ text }) => ORDERED.test(text) && findDays(text).length > 0),
    );
    yield* addRows(facts, 'orders', ordered, place, null);
  }
  for (const title of titles) {
    yield;
    const ofVitals = !inNote.has(title) || title.parent?.meaning.list === 'vitals';
    const vitalSign = title.meaning.list === null && ofVitals && !isNone(title) ? vitalHeaded(title.text) : null;
    if (vitalSign !== null) for (const row of yield* rowsUnder(title)) facts.vitals.push(...vitalsUnderName(row, vitalSign, place));
    if (title.meaning.list || inNote.has(title) || isNone(title) || !title.items.some(isLeaf)) continue;
    const rows = yield* rowsUnder({ ...title, items: title.items.filter((item) => isLeaf(item) && !inNote.has(item)) });
    const vital = rows.filter((row) => row.cells.some((cell) => isVitalName(cell.label ?? '')));
    if (vital.length >= 3) yield* addRows(facts, 'vitals', vital, place, dayUnder(title));
    const tested = rows.flatMap((row) =>
      row.cells.filter(isTested).map((cell) => ({ ...row, cells: [cell], text: `${cell.label}: ${cell.text}` })),
    );
    if (tested.length >= 3) yield* addRows(facts, 'results', tested, place, dayUnder(title));
  }
}

/** Resources that pages of their own describe, element by element. */
function* addResources(facts: Facts, outline: Title, inNote: Set<Leaf | Title>, place: Place): Work<void> {
  for (const leaf of leavesOf(outline)) {
    if (leaf.kind !== 'pairs' || inNote.has(leaf) || listAbove(leaf) !== null || isNone(leaf.title)) continue;
    const claimed = claimedIn(leaf.box);
    if (claimed.length > 0) {
      yield* addRows(facts, 'codes', claimed, place, null);
      continue;
    }
    const found = resourceOf(yield* rowsOfLeaf(leaf));
    if (found) yield* addRows(facts, found.list, [found.row], place, null);
  }
}

/** A name with the unit of a concentration, and a bare figure: "Ferritin (ng/mL)", "31". */
const isTested = ({ label, text }: Cell): boolean =>
  label !== null && /\p{L}\s?\/\s?(?:[dm]?L|min)$/iu.test(nameAndUnit(label).unit ?? '') && /^[<>]?\s?\d[\d.,]*$/.test(text.trim());

const ORDERED = /^(?:ordered|order placed|requested)\b/i;
