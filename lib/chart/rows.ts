/** Content under a heading as rows of labelled cells. */
import { isFilled } from './boxes';
import { findDays, onlyDay } from './dates';
import { dayHead } from './day-heads';
import { rowsOfLeaf } from './leaf-rows';
import { groupLines } from './line-groups';
import { isStatus, stateIn } from './lists/row-words';
import { wordsOf } from './pieces';
import { cardOf, isRecord } from './record-card';
import type { Item, Row } from './row';
import { isEmptyNotice, isVoid, OFFERED } from './row-notices';
import type { Work } from './slices';
import type { Box } from './snapshot';
import { isLeaf, type Leaf, leavesOf, type Title } from './title';

/** "Lipid panel" with nothing below but "active" and a day heads no list: it is itself the only row of the one above. */
function saysOnlyState(title: Title): boolean {
  const leaves = leavesOf(title);
  const texts = leaves.map((leaf) => wordsOf(leaf.nodes));
  return leaves.every((leaf) => leaf.kind === 'line') && texts.some(isStatus) && texts.every((text) => isStatus(text) || onlyDay(text));
}

const CHIP = /(?:^|[\s_-])(?:tag|chip|badge|pill|token|selected[_-](?:value|item|option)|multi[_-]?value)(?:$|[\s_-])/;
/** Chips side by side that are the entries of a list; null where one says of another how it stands. */
function chipsOf({ nodes }: Leaf): Item[] | null {
  const parts = nodes.filter(isFilled);
  const chips = parts.filter((node): node is Box => node.kind === 'box' && CHIP.test(node.words) && !isStatus(wordsOf([node])));
  return chips.length > 1 && chips.length === parts.length ? chips.map((box) => ({ box, nodes: [box] })) : null;
}

/** Whether a heading is a day above a list or table, which is said of every row there. Above mere lines it is a part of their card. */
const isDayHead = (title: Title): boolean =>
  title.meaning.list === null &&
  title.meaning.note === null &&
  dayHead(title.text).name === null &&
  leavesOf(title).some(({ kind }) => kind === 'list' || kind === 'table');

/** What every row of some list is heads them, and is none: "Surgery" over operations. */
const OF_ROWS =
  /^(?:surger(?:y|ies)|operations?|procedures?|conditions?|diagnos[ie]s|problems?|allerg(?:y|ies)|medications?|drugs?|vaccines?|immunizations?|tests?|results?|orders?|items?|entries|list|details|(?:additional|other|special|general) (?:instructions?|notes?|comments?|remarks?|information))\s*:?$/i;
/** Who said what stands below: no row of it. */
const SAID_BY =
  /^(?:(?:patient|parent|caregiver|family|(?:healthcare |clinical )?staff|provider|clinician|nurse)[- ]?(?:provided|reported|entered|stated|input|confirmed)|(?:reported|entered|provided|added) by (?:the )?(?:patient|parent|caregiver|staff|provider|clinician|nurse))\s*:?$/i;
const WRITTEN = /\S\s(?:notes?|comments?|remarks)\s*:?$/i;
const COUNTED =
  /^(?:active|inactive|resolved|current|past(?: medical history)?|chronic|historical|discontinued|completed|stopped|held|family history|entered in error)\s*\(\d+\)$/i;
/** All rows under a heading. Headings of unknown meaning below it are read as the first line of their row. */
export function* rowsUnder(title: Title): Work<Row[]> {
  const rows: Row[] = [];
  let lines: Item[] = [];
  const flush = function* (): Work<void> {
    if (lines.length > 0) for (const row of yield* groupLines(lines)) if (row.text !== '' && !isEmptyNotice(row.text)) rows.push(row);
    lines = [];
  };
  let day: string | null = null;
  let state: string | null = null;
  let since = 0;
  const stated = function* (text: string, from: number): Work<void> {
    yield* flush();
    const said = stateIn(text);
    if (said) for (const row of rows.slice(from)) row.state ??= said;
  };
  const take = function* (item: Leaf | Title): Work<void> {
    if (!isLeaf(item) && item.box && !item.meaning.list && !item.meaning.note && stateIn(item.text) && leavesOf(item).length > 0) {
      yield* flush();
      const from = rows.length;
      for (const below of item.items) yield* take(below);
      yield* stated(item.text, from);
      return;
    }
    // "Allergy notes": what somebody wrote of the list is no row of it.
    if (!isLeaf(item) && item.box && WRITTEN.test(item.text) && leavesOf(item).every(({ kind }) => kind === 'line' || kind === 'area'))
      return;
    if (!isLeaf(item)) {
      if (item.box && SAID_BY.test(item.text)) {
        yield* flush();
        for (const below of item.items) yield* take(below);
        yield* flush();
        return;
      }
      if (isDayHead(item)) {
        yield* flush();
        const from = rows.length;
        for (const below of item.items) yield* take(below);
        yield* flush();
        for (const row of rows.slice(from)) row.group ??= item.text;
        return;
      }
      const card = yield* cardOf(item);
      if (card) {
        yield* flush();
        rows.push(card);
        return;
      }
      if (item.meaning.list && saysOnlyState(item)) lines.push({ box: item.box ?? item.scope, nodes: item.box ? [item.box] : [] });
      // "This visit" among problems is a group of them.
      else if ((item.meaning.list && item.meaning.list !== 'encounter') || item.meaning.note) return;
      else if (
        item.box &&
        !item.inline &&
        item.meaning.list !== 'encounter' &&
        !OF_ROWS.test(item.text) &&
        leavesOf(item).every((leaf) => leaf.kind === 'line')
      )
        lines.push({ box: item.box, nodes: [item.box] });
      for (const below of item.items) yield* take(below);
      return;
    }
    if (item.aside) return;
    if (item.kind === 'line' && isEmptyNotice(wordsOf(item.nodes))) return;
    // "Active (7)" counts the rows below it.
    if (item.kind === 'line' && COUNTED.test(wordsOf(item.nodes))) {
      yield* flush();
      if (state) for (const row of rows.slice(since)) row.state ??= state;
      state = stateIn(wordsOf(item.nodes));
      since = rows.length;
      return;
    }
    // A line that is a day alone is said of the list right below it.
    day = item.kind === 'line' ? onlyDay(wordsOf(item.nodes)) && wordsOf(item.nodes) : day;
    if (item.kind === 'line' || item.kind === 'field') {
      lines.push(...(chipsOf(item) ?? [{ box: item.box, nodes: item.nodes }]));
      return;
    }
    // What is only suggested is a list of offers.
    const above = lines.at(-1);
    if (above && OFFERED.test(wordsOf(above.nodes)) && (item.kind === 'list' || item.kind === 'table')) {
      lines.pop();
      return;
    }
    // A line of a name and a day right above a table of results is said of its rows.
    const said = title.meaning.list === 'results' && item.kind === 'table' && above ? wordsOf(above.nodes) : '';
    const battery =
      said.length > 0 &&
      said.length <= 90 &&
      findDays(said).length === 1 &&
      (dayHead(said).name !== null || onlyDay(said) === null) &&
      !/:(?:\s|$)/.test(said);
    if (battery) lines.pop();
    if (item.kind === 'table' && !battery && (yield* isRecord(item, title))) {
      lines.push({ box: item.box, nodes: item.box.nodes });
      return;
    }
    yield* flush();
    for (const row of yield* rowsOfLeaf(item)) rows.push(row.group === null ? { ...row, group: battery ? said : day } : row);
  };
  for (const item of title.items) yield* take(item);
  yield* flush();
  if (state) for (const row of rows.slice(since)) row.state ??= state;
  return rows.filter((row) => !isVoid(row));
}
