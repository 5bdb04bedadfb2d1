/** Where a heading opens, what it ends, and to which heading the content behind it belongs. */
import { contains } from './boxes';
import type { Box, Run } from './snapshot';
import { isLeaf, type Leaf, type Title } from './title';

/** `about`: lines that speak of an item of a record. `heads`: cells that were taken for a heading. `bar`: a heading whose part ended with nothing below it but a line, and the part around that, in which it may head what follows. `rule`: the part in which nothing has come yet behind a line drawn across it. */
export interface State {
  stack: Title[];
  steps: number;
  bar: { title: Title; within: Box } | null;
  about: Set<Box>;
  heads: Set<Box>;
  rule: Box | null;
}

/** The heading that rules where the outline has come to. */
export const current = (state: State): Title => state.stack[state.stack.length - 1] as Title;

/** Whether a heading opens a part of the note that words set as the title of the same card name: a card's title need be no heading. */
const isPartOf = (title: Omit<Title, 'parent' | 'items'>, last: Title): boolean =>
  last.meaning.note !== null &&
  last.level === 8 &&
  title.level < 8 &&
  !title.meaning.note &&
  (title.meaning.section !== null || title.meaning.list === null) &&
  last.scope === title.scope &&
  last.parent?.items.find((item) => !isLeaf(item) && item.scope === last.scope) === last;

/** Whether a heading in a part of its own ends the note whose bar stood beside that part: it names another note, or rows of the chart. */
const endsNote = ({ scope, meaning }: Omit<Title, 'parent' | 'items'>, last: Title): boolean =>
  last.meaning.note !== null &&
  last.head !== null &&
  last.head.parent === last.scope &&
  last.box !== null &&
  contains(last.head, last.box) &&
  scope.parent === last.scope &&
  (meaning.note !== null || (meaning.list !== null && meaning.section === null));

/** Whether a heading in a part of its own ends the list above it: one of higher rank, or of the same or one only set as a heading behind a line drawn across the page. */
const endsList = (title: Omit<Title, 'parent' | 'items'>, last: Title, { rule }: State): boolean =>
  last.meaning.list !== null &&
  last.meaning.note === null &&
  last.items.length > 0 &&
  isReal(title) &&
  (isReal(last) ? title.level < last.level || (title.level === last.level && isRuled(last, rule)) : isRuled(last, rule));

/** Whether a line was drawn, where a heading rules, right before what comes now. */
const isRuled = ({ scope }: Title, rule: Box | null): boolean => rule !== null && rule === scope;

/** Whether a heading set as the one above names another list, which had its table or list: parts that a page forgot to close stand in one another. */
const endsTwin = ({ box, level, meaning }: Omit<Title, 'parent' | 'items'>, last: Title): boolean =>
  level === 8 &&
  last.level === 8 &&
  box?.sign === last.box?.sign &&
  meaning.list !== null &&
  last.meaning.list !== null &&
  meaning.list !== last.meaning.list &&
  last.items.some((item) => isLeaf(item) && (item.kind === 'table' || item.kind === 'list'));

/** Whether words set as a title stand in a part beside that of the title above, the two alike: cells of one grid, each with its own label. */
const endsCell = ({ box, level }: Omit<Title, 'parent' | 'items'>, last: Title): boolean => {
  const [own, other] = [box?.parent, last.box?.parent];
  return (
    level === 8 &&
    last.level === 8 &&
    box?.sign === last.box?.sign &&
    own !== other &&
    own?.sign === other?.sign &&
    own?.parent === other?.parent
  );
};

/** Whether a heading is one by its tag, and so has the rank that the page gives it. */
const isReal = ({ level }: Pick<Title, 'level'>): boolean => level >= 1 && level <= 6;

/** Opens a heading below the one that rules it, which is found by rank and by the parts of the page. */
export function open(state: State, title: Omit<Title, 'parent' | 'items'>): void {
  // A heading of lower rank behind the bar stands under what the bar heads.
  if (state.bar && title.level < 8 && state.bar.title.level < title.level && contains(state.bar.within, title.scope)) {
    state.bar.title.scope = state.bar.within;
    state.stack.push(state.bar.title);
  }
  state.bar = null;
  while (state.stack.length > 1) {
    const last = current(state);
    const sameRule = last.scope === title.scope || !contains(last.scope, title.scope);
    const ends = endsNote(title, last) || endsList(title, last, state) || endsTwin(title, last) || endsCell(title, last);
    if (!(sameRule && last.level >= title.level) && !ends) break;
    if (isPartOf(title, last)) break;
    state.stack.pop();
  }
  state.rule = null;
  const parent = current(state);
  const opened: Title = { ...title, parent, items: [] };
  parent.items.push(opened);
  state.stack.push(opened);
}

/** Puts content below the heading that rules it. */
export function pushLeaf(state: State, kind: Leaf['kind'], box: Box, nodes: (Box | Run)[]): void {
  state.rule = null;
  const headed = kind !== 'line' && state.bar && contains(state.bar.within, box) ? state.bar.title : null;
  // What stands in the bar of a heading speaks of it.
  if (headed) for (const item of headed.items) if (isLeaf(item) && item.kind === 'line') item.aside = 'bar';
  const title = headed ?? current(state);
  let aside: Leaf['aside'] = state.about.has(box) ? 'bar' : null;
  for (let around: Box | null = box; around && around !== title.scope && !aside; around = around.parent)
    aside = isSignatureLog(around) ? 'signatures' : around === title.head ? 'bar' : null;
  title.items.push({ kind, box, nodes, title, aside });
}

/** Whether the part lists who signed, as e-signature modules print it below a form. */
export const isSignatureLog = (box: Box): boolean => SIGNATURES.test(box.words);

const SIGNATURES = /(?:^|[\s_-])e?-?sign(?:ature)?s?[\s_-]?(?:log|list|history)(?:$|[\s_-])/;
