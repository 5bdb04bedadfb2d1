/** Reads side, acuity, severity, stage, type, control and standing from the words that belong to one mention. */
import type { Attributes } from './finding';
import type { Concept } from './lexicon/concept';
import { type Match, PhraseBook } from './phrases';
import type { Token } from './tokens';

type Setter = Partial<Attributes>;

const GENERAL: [Setter, string][] = [
  [{ laterality: 'left' }, 'left|left-sided|lt|LEFT|L|lle|lue|OS'],
  [{ laterality: 'right' }, 'right|right-sided|rt|RIGHT|R|rle|rue|OD'],
  [{ laterality: 'bilateral' }, 'bilateral|bilaterally|both|right and left|left and right|b/l|ble|bue|OU'],
  [{ acuity: 'acute' }, 'acute|acutely'],
  [{ acuity: 'chronic' }, 'chronic|chronically|longstanding|long standing|chronically present|present chronically'],
  [{ acuity: 'acute-on-chronic' }, 'acute on chronic|acute and chronic|acute-on-chronic|acute exacerbation of chronic'],
  [{ acuity: 'subacute' }, 'subacute'],
  [{ acuity: 'recurrent' }, 'recurrent|recurring|relapsing'],
  [{ severity: 'mild' }, 'mild|mildly'],
  [{ severity: 'moderate' }, 'moderate|moderately|mild to moderate'],
  [{ severity: 'severe' }, 'severe|severely|moderate to severe'],
  [{ control: 'controlled' }, 'well controlled|controlled|under control|under good control|at goal|good control'],
  [
    { control: 'uncontrolled' },
    'uncontrolled|poorly controlled|not well controlled|not controlled|out of control|inadequately controlled|poor control|not at goal|suboptimally controlled',
  ],
  [{ control: 'hyperglycemia' }, 'with hyperglycemia|hyperglycemia|hyperglycemic'],
  [{ control: 'hypoglycemia' }, 'with hypoglycemia|hypoglycemia'],
  [
    { status: 'exacerbation' },
    'exacerbation|acute exacerbation|exacerbated|flare|flare-up|decompensated|decompensation|in exacerbation|exacerbations',
  ],
  [{ status: 'remission' }, 'in remission|remission|full remission|partial remission'],
  [{ status: 'stable' }, 'stable'],
  [{ status: 'worsening' }, 'worsening|worsened|progressive'],
  [
    { encounter: 'subsequent' },
    'healing|follow up of|follow up for|follow up visit|followup of|followup for|followup visit|for follow up|for followup|in follow up|in followup|healed well|routine healing|aftercare|cast removal|post-op visit',
  ],
  [{ encounter: 'sequela' }, 'sequela|sequelae|late effect|late effects'],
  [{ site: 'cervical' }, 'cervical|neck|c spine|cervical spine'],
  [{ site: 'thoracic' }, 'thoracic|t spine|thoracic spine'],
  [{ site: 'lumbar' }, 'lumbar|l spine|lumbar spine|low back|lower back'],
  [{ site: 'lumbosacral' }, 'lumbosacral|l5 s1'],
  [{ trimester: '1' }, 'first trimester|1st trimester'],
  [{ trimester: '2' }, 'second trimester|2nd trimester'],
  [{ trimester: '3' }, 'third trimester|3rd trimester'],
];

type Value = { set: Setter };

function bookOf(rows: [Setter, string][]): PhraseBook<Value> {
  const book = new PhraseBook<Value>(false);
  for (const [set, list] of rows) for (const phrase of list.split('|')) book.add(phrase, { set });
  return book;
}

const GENERAL_BOOK = bookOf(GENERAL);
const OWN_BOOKS = new Map<string, PhraseBook<Value>>();

/** Words of the concept's own types and causes. */
function ownBook(concept: Concept): PhraseBook<Value> | null {
  if (!concept.types && !concept.causes) return null;
  let book = OWN_BOOKS.get(concept.id);
  if (!book) {
    book = new PhraseBook<Value>(false);
    for (const [type, words] of Object.entries(concept.types ?? {})) for (const word of words) book.add(word, { set: { type } });
    for (const [cause, words] of Object.entries(concept.causes ?? {})) for (const word of words) book.add(word, { set: { cause } });
    OWN_BOOKS.set(concept.id, book);
  }
  return book;
}

const PARTS = new Set([',', ';', '.', ':', 'with', 'due', 'secondary', 'on', 'from', 'and', 'versus', 'without', 'but', 'causing']);
const MAX_BEFORE = 7;
const MAX_HEAD = 4;
const MAX_AFTER = 9;

/**
 * The tokens that belong to a mention among its neighbours: back to the last comma or joining word after the mention before
 * it, forward to the last one before the next mention. `prevEnd` -1 and `nextStart` tokens.length where there is none.
 */
export function windowOf(tokens: Token[], from: number, to: number, prevEnd: number, nextStart: number): [number, number] {
  let lo = Math.max(prevEnd + 1, from - MAX_BEFORE, 0);
  if (prevEnd >= 0) {
    for (let at = from - 1; at > prevEnd; at--) {
      if (PARTS.has(tokens[at]?.word ?? '')) {
        lo = Math.max(lo, at + 1);
        break;
      }
    }
  } else {
    for (let at = from - 1; at >= lo; at--) {
      // "Right eye: retinal tear": a short heading of the line goes with what it heads.
      if (tokens[at]?.word === ';' || (tokens[at]?.word === ':' && at > MAX_HEAD)) {
        lo = at + 1;
        break;
      }
    }
  }
  let hi = Math.min(nextStart - 1, to + MAX_AFTER, tokens.length - 1);
  if (nextStart < tokens.length) {
    let cut = to;
    for (let at = to + 1; at < nextStart; at++) if (PARTS.has(tokens[at]?.word ?? '')) cut = at;
    hi = Math.min(hi, cut === to ? to : cut - 1);
  } else {
    for (let at = to + 1; at <= hi; at++) {
      if (tokens[at]?.word === ';') {
        hi = at - 1;
        break;
      }
    }
  }
  return [lo, Math.max(hi, to)];
}

/** Parts of which a person has two: more than one of them are both. */
const PAIRS = /^(?:thumbs|wrists|elbows|shoulders|knees|ankles|feet|heels|hips|eyes|ears|hands|forearms|thighs|calves)$/i;

/** `Pain in the thumbs`, `arthritis of her knees`: the name, or the place behind it, speaks of both. */
function namesPair(tokens: Token[], from: number, to: number): boolean {
  const end = /^(?:of|in)$/.test(tokens[to + 1]?.word ?? '') ? to + 4 : to + 1;
  const place = tokens.slice(from, end).findIndex(({ raw }) => PAIRS.test(raw));
  return place >= 0 && !tokens.slice(Math.max(0, from - 1), from + place).some(({ word }) => /^(?:one|either|neither|,|and)$/.test(word));
}

const STAGE = /^(?:stage|grade|stg)$/;
const ROMAN: Record<string, string> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5', iiia: '3a', iiib: '3b' };
const SPINE_LEVEL = /^([ctl])([1-9]|1[0-2])$/;
const LEVEL_SITE: Record<string, string> = { c: 'cervical', t: 'thoracic', l: 'lumbar' };

/** The attributes written within tokens `lo`…`hi` for the mention at `from`…`to`; the nearest word wins, a longer phrase over a shorter. */
export function attributesOf(tokens: Token[], from: number, to: number, [lo, hi]: [number, number], concept: Concept): Attributes {
  const slice = tokens.slice(lo, hi + 1);
  const found: Match<Value>[] = [...GENERAL_BOOK.find(slice), ...(ownBook(concept)?.find(slice) ?? [])];
  // The letters of `R/O` name no side.
  const isRuleOut = ({ from: at }: Match<Value>): boolean =>
    /^[RL]$/.test(slice[at]?.raw ?? '') && slice[at + 1]?.raw.toUpperCase() === 'O';
  // The two bones of a forearm are no two sides.
  const isInName = concept.names.some((name) => name.startsWith('both bone'));
  const distance = (match: Match<Value>): number =>
    lo + match.to < from ? from - lo - match.to : lo + match.from > to ? lo + match.from - to : 0;
  const kept = found.filter(
    (match) =>
      !isRuleOut(match) &&
      !(isInName && slice[match.from]?.word === 'both') &&
      !/^(?:without|no|non|not|denies|never)$/.test(slice[match.from - 1]?.word ?? '') &&
      !found.some(
        (other) => other !== match && other.from <= match.from && other.to >= match.to && other.to - other.from > match.to - match.from,
      ),
  );
  kept.sort((a, b) => distance(a) - distance(b) || b.to - b.from - (a.to - a.from));
  const attributes: Attributes = {};
  for (const { value } of kept) {
    for (const [key, word] of Object.entries(value.set)) if (!(key in attributes)) Object.assign(attributes, { [key]: word });
  }
  if (!attributes.laterality && concept.needs?.includes('laterality') && namesPair(tokens, from, to)) attributes.laterality = 'bilateral';
  for (let at = 0; at < slice.length; at++) {
    if (STAGE.test(slice[at]?.word ?? '')) {
      const next = slice[at + 1]?.word ?? '';
      const stage = ROMAN[next] ?? (/^\d[ab]?$/.test(next) ? next : next === 'unstageable' ? next : null);
      if (stage) attributes.stage = stage;
    }
    if (slice[at]?.word === 'unstageable') attributes.stage = 'unstageable';
  }
  const next = tokens[to + 1]?.word ?? '';
  // `CKD 3b` and `CKD IV`: the number behind the name is its stage.
  if (concept.needs?.includes('stage') && !attributes.stage) {
    const stage = /^[1-5][ab]?$/.test(next) ? next : next === 'i' ? null : ROMAN[next];
    if (stage && (tokens[to + 1]?.start ?? 0) - (tokens[to]?.end ?? 0) <= 1) attributes.stage = stage;
  }
  if (concept.needs?.includes('site')) {
    const site = spineSite(tokens, from, to);
    if (site) attributes.site = site;
  }
  if (concept.id === 'bmi') {
    const value = tokens.slice(to + 1, to + 8).find(({ word }) => /^\d{2}(?:\.\d+)?$/.test(word));
    if (value) attributes.type = value.word;
  }
  return attributes;
}

/** The spine level named last before the mention in its sentence, else the first after it: `C5-6 disc protrusion and stenosis`. */
function spineSite(tokens: Token[], from: number, to: number): string | null {
  const at = tokens.slice(0, from).findLastIndex(({ word }) => SPINE_LEVEL.test(word));
  const after = tokens.findIndex(({ word }, index) => index >= from && index <= to + MAX_AFTER && SPINE_LEVEL.test(word));
  const found = at >= 0 ? at : after;
  const level = SPINE_LEVEL.exec(tokens[found]?.word ?? '');
  if (!level) return null;
  const next = tokens[found + 1]?.word === '-' ? tokens[found + 2]?.word : tokens[found + 1]?.word;
  // A pair of levels is named by its upper one.
  const upper = at >= 1 && sameSpan(tokens, found) ? (SPINE_LEVEL.exec(tokens[found - 1]?.word ?? '') ?? level) : level;
  if (upper[0] === 'l5' && (next === 's1' || tokens[found]?.word === 's1')) return 'lumbosacral';
  return upper[1] === 'c' ? `cervical ${upper[0]}` : (LEVEL_SITE[upper[1] ?? ''] ?? null);
}

/** True when the level stands directly behind another one, as in `C5-C6`. */
const sameSpan = (tokens: Token[], at: number): boolean => (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) <= 1;
