/** Lines of a page grouped into the rows they are parts of. */
import { around, contains } from './boxes';
import { recordsOf } from './definition-list';
import { isVitalName, isVitalNameAmongVitals } from './field-names';
import { core } from './grids';
import { measureOf } from './lists/measures';
import { piecesOf, wordsOf } from './pieces';
import { type Item, type Row, rowOf } from './row';
import { each, type Work } from './slices';
import type { Box, Run } from './snapshot';

/**
 * Lines laid out as cards: what repeats is a row. The most frequent kind of box below their common one starts a row;
 * what follows it until the next one belongs to it.
 */
export function* groupLines(lines: Item[]): Work<Row[]> {
  if (lines.length < 2) return lines.map((line) => rowOf(line.nodes, line.box));
  yield;
  const common = around(lines.map((line) => line.box));
  const items: { sign: string; nodes: (Box | Run)[]; box: Box; lines: Item[] }[] = [];
  for (const line of lines) {
    yield;
    let item = line.box;
    while (item !== common && item.parent && item.parent !== common) item = item.parent;
    const last = items.at(-1);
    if (item === common) items.push({ sign: 'line', nodes: line.nodes, box: line.box, lines: [line] });
    else if (last?.box === item) last.lines.push(line);
    else items.push({ sign: item.sign, nodes: [item], box: item, lines: [line] });
  }
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item.sign, (counts.get(item.sign) ?? 0) + 1);
  // A part that holds rows of its own beside other lines is no row.
  const apart = new Set(
    items
      .filter(({ sign, box }) => sign !== 'line' && counts.get(sign) === 1 && items.length > 1 && holdsRepeated(box, lines))
      .map(({ box }) => box),
  );
  if (apart.size > 0) {
    const rows: Row[] = [];
    let beside: Item[] = [];
    for (const item of items) {
      if (!apart.has(item.box)) beside.push(...item.lines);
      else {
        rows.push(...(yield* groupLines(beside)), ...(yield* groupLines(item.lines)));
        beside = [];
      }
    }
    return [...rows, ...(yield* groupLines(beside))];
  }
  const pairs = yield* figurePairs(items);
  if (pairs) return yield* each(pairs, (pair) => rowOf(pair.nodes, pair.box));
  const most = Math.max(...counts.values());
  const first = items[0]?.sign;
  const usual = items.find((item) => counts.get(item.sign) === most)?.sign;
  // What stands before the first of the usual lines and comes again begins what follows it, or stands above rows that are whole.
  const heads = first !== usual && (counts.get(first ?? '') ?? 0) > 1 ? first : null;
  const whole = heads !== null && (yield* areWhole(items.filter((item) => item.sign === usual)));
  const start = heads !== null && !whole ? heads : usual;
  const rows: Item[] = [];
  const grown = new Set<Item>();
  let started = false;
  for (const [i, item] of items.entries()) {
    yield;
    const last = rows.at(-1);
    // Parts of one kind side by side, each with lines of its own, are a row each.
    const own = item.box.blocks > 1 && (items[i - 1]?.sign === item.sign || items[i + 1]?.sign === item.sign);
    if (last && ((started && item.sign !== start && item.sign !== heads && !own) || GOES_ON.test(beginning(item.nodes)))) {
      // Most rows are one item, whose words are known: only those that grow have nodes of their own.
      if (!grown.has(last)) last.nodes = [...last.nodes];
      grown.add(last);
      last.nodes.push(...item.nodes);
    } else rows.push({ box: item.box, nodes: item.nodes });
    started ||= item.sign === start;
  }
  return recordsOf(yield* each(rows, (row) => rowOf(row.nodes, row.box)));
}

/** A line that says of the one before it how a drug is given: by a label, or as it is told to the patient. */
export const GOES_ON =
  /^(?:(?:dose|dosage|sig|directions|route|frequency|duration|quantity|refills?|indications?|indicated for|dispense)\b|(?:take|inject|apply|instill|inhale|chew|use|give)\s+(?:\d|(?:one|two|half|an?|the|by|as|to|into|in)\b))/i;
const beginning = (nodes: (Box | Run)[]): string => piecesOf(nodes)[0] ?? '';

/** Whether most of what stands right below a box is of one kind, three times or more. */
function holdsRepeated(box: Box, lines: Item[]): boolean {
  const inner = core(box);
  const parts = inner.nodes.filter((node): node is Box => node.kind === 'box' && node.chars > 0);
  const alike = new Map<string, number>();
  for (const { sign } of parts) alike.set(sign, (alike.get(sign) ?? 0) + 1);
  const most = Math.max(0, ...alike.values());
  return most >= 3 && most * 2 > parts.length && lines.filter((line) => contains(inner, line.box)).length > most;
}

/** Whether most lines give a name and its value, or a day and its value: then each is a row. */
function* areWhole(items: { nodes: (Box | Run)[] }[]): Work<boolean> {
  let whole = 0;
  for (const { nodes } of items) {
    yield;
    const pieces = piecesOf(nodes);
    if (pieces.length > 1 && pieces.slice(1).some((piece) => measureOf(piece) !== null)) whole += 1;
  }
  return whole * 2 > items.length;
}

/** Lines that are a name and its figure by turns, however they are marked: the name begins the row. Null where figures stand otherwise. */
function* figurePairs(items: Item[]): Work<Item[] | null> {
  const figure: boolean[] = [];
  let before = '';
  let firm = 0;
  for (const { nodes } of items) {
    yield;
    const text = wordsOf(nodes);
    const is = measureOf(text) !== null;
    const name = before.replace(/\s*\([^()]*\)$/, '');
    if (is && (figure.length === 0 || figure.at(-1) || !isVitalNameAmongVitals(name))) return null;
    if (is && isVitalName(name)) firm += 1;
    figure.push(is);
    before = text;
  }
  // Letters stand for vital signs only beside names that nothing else has.
  if (firm < 2) return null;
  return items.flatMap((item, i) => {
    const value = items[i + 1];
    return figure[i] ? [] : [{ box: item.box, nodes: value && figure[i + 1] ? [...item.nodes, ...value.nodes] : item.nodes }];
  });
}
