/** The sections of Ottehr's visit note that are lists: each line is a row of the chart, entered on a screen of its own. */

import { addRows } from '../add-rows';
import type { ReadEnv } from '../chart-env';
import { findDays } from '../dates';
import { type Facts, noFacts, type PageReading } from '../facts';
import { GOES_ON } from '../line-groups';
import { placeIn, provenanceOf } from '../lists/row-words';
import { rowOf } from '../row';
import { all, elementAbove, elementsIn, lineOf } from '../safe-dom';
import { type ListKind, meaningOf } from '../section-names';
import { inSlices } from '../slices';

const ENTERED = new Set<ListKind | null>(['problems', 'medications', 'allergies', 'procedures', 'immunizations']);
/** Said where nothing was entered. */
const NONE = /^no(?! known)\b|^none\b/i;
/** The pharmacy that a prescription was sent to. */
const SOLD_AT = /^pharmacy:/i;
/** "Allergies notes": below it stands what somebody wrote. */
const HEADS_WORDS = /\bnotes$/i;
/** "CPT: 69210 …": what is said of the line above. */
const LABELLED = /^[A-Z][\w /&]{1,40}:\s/;

/** The lines of a section that were entered, each with what is said of it: what somebody wrote below a heading of its own is left to the note. */
function linesOf(section: Element): Element[][] {
  const lines: Element[][] = [];
  let written = false;
  for (const element of Element.prototype.querySelectorAll.call(section, 'h6, p')) {
    const text = lineOf(element);
    if (element.localName === 'h6') written = HEADS_WORDS.test(text);
    else if (GOES_ON.test(text) || isDirections(element, lines.at(-1)?.[0]) || isDayOf(element, lines.at(-1)?.[0]))
      lines.at(-1)?.push(element);
    else if (!written && !NONE.test(text) && !SOLD_AT.test(text) && !text.endsWith(':')) lines.push([element, ...saidOf(element)]);
  }
  return lines;
}

/** A prescription's name stands in a bar of its own, with a chip for a refill; right behind the bar it says how to take it. */
const isDirections = (element: Element, line: Element | undefined): boolean => {
  const bar = element.previousElementSibling;
  return line !== undefined && bar !== null && bar.localName !== 'p' && elementAbove(line) === bar;
};

/** A vaccine stands in a part of its own, and right behind it when it was given. */
const isDayOf = (element: Element, line: Element | undefined): boolean =>
  line !== undefined && element.previousElementSibling === line && findDays(lineOf(element))[0]?.start === 0;

/** Behind a vaccine's name: how much, by what way, and where. */
const AS_GIVEN = /\s+-\s+\d.*$/;

/** The labelled parts that follow a line right behind it. */
function saidOf(line: Element): Element[] {
  const beside = elementsIn(elementAbove(line) ?? line);
  const behind = beside.slice(beside.indexOf(line) + 1);
  const end = behind.findIndex((element) => element.localName === 'p' || !LABELLED.test(lineOf(element)));
  return behind.slice(0, end < 0 ? undefined : end);
}

/** How far above the title of a section's card its lines begin. */
const CARD_LEVELS = 3;
/** The part that a heading of a section stands over: it stands in it, or in the bar of a card around it. */
function sectionOf(heading: Element): Element | null {
  let section = elementAbove(heading);
  for (let level = 1; section && level < CARD_LEVELS && !Element.prototype.querySelector.call(section, 'h6, p'); level++)
    section = elementAbove(section);
  return section && Element.prototype.querySelectorAll.call(section, 'h5').length === 1 ? section : null;
}

/** The rows of the note's lists. */
export async function noteLists(page: Document, env: ReadEnv, { snapshot }: PageReading): Promise<Facts> {
  const facts = noFacts();
  for (const heading of all(page, 'h5')) {
    const { list } = meaningOf(lineOf(heading), true);
    const section = sectionOf(heading);
    if (!list || !section) continue;
    if (list === 'results') facts.results.push(...testsOf(section, env));
    if (!ENTERED.has(list)) continue;
    const rows = linesOf(section).flatMap((line) => {
      const [box, ...more] = line.flatMap((element) => snapshot.boxOf.get(element) ?? []);
      return box ? [rowOf([...box.nodes, ...more], box)] : [];
    });
    await inSlices(addRows(facts, list, rows, placeIn(env), null), env);
  }
  facts.immunizations = facts.immunizations.map((given) => ({ ...given, vaccine: given.vaccine.replace(AS_GIVEN, '') }));
  return facts;
}

/** The tests done in the house: each a name, as a heading or a way to its order, with the outcome in the words below it. */
const testsOf = (section: Element, env: ReadEnv): Facts['results'] =>
  ([...Element.prototype.querySelectorAll.call(section, 'p')] as Element[]).flatMap((said) => {
    const beside = elementsIn(elementAbove(said) ?? said);
    const named = beside.slice(0, beside.indexOf(said)).findLast((element) => /^(?:a|h6)$/.test(element.localName));
    const value = lineOf(said);
    if (!named || value === '' || NONE.test(value)) return [];
    const provenance = provenanceOf(placeIn(env), env.frame.visibility);
    return [{ panel: null, name: lineOf(named), value, unit: null, range: null, flag: null, date: null, provenance }];
  });
