/** Codes of one procedure by its rule. */
import type { Evidence } from '../../chart/chart';
import type { Told } from '../../findings/procedures/performed';
import type { Choice, PcsRule } from './pcs-rule';
import { firstOf } from './slot';
import { SLOTS } from './slots';
import { allIn, firstIn, partOf } from './written';

/** Codes as the tables spell them, what is missing for them, and which detail chose what. */
export interface Coded {
  codes: string[];
  missing: string[];
  path: string[];
}

/** The rule itself, or the one of its kinds that the lines name, else titles and diagnoses; null where none fits. */
function kindOf(rule: PcsRule, told: Told): { rule: PcsRule; because: string | null } | null {
  const { kinds } = rule;
  if (!kinds) return { rule, because: null };
  const { acts } = rule;
  const story = acts === undefined ? [] : told.narrative.filter((sentence) => allIn(sentence, acts).length > 0);
  // Where there is a default, words of titles and diagnoses at large do not speak for this one.
  const heads = rule.byDiagnosis || firstOf(kinds, null) === undefined ? told.heads : [];
  for (const stretches of [...told.lines.map((line) => [line]), heads, story]) {
    for (const [words, kind] of kinds) {
      const found = words === null ? null : firstIn(stretches, words);
      if (found) return { rule: kind, because: `“${found.evidence.quote}”` };
    }
  }
  const other = firstOf(kinds, null);
  return other ? { rule: other, because: null } : null;
}

/** The rule for what was left in place; a default stands only where the story would have named it. */
function byDeviceOf(choices: Choice<PcsRule>[], told: Told): Coded {
  for (const [device, rule] of choices) {
    const found = device === null ? undefined : told.devices.find(({ value }) => value === device);
    if (!found) continue;
    const own = codesOf(rule, told);
    return { ...own, path: [`${device}: “${found.evidence.quote}”`, ...own.path] };
  }
  const other = told.narrative.length > 0 ? firstOf(choices, null) : undefined;
  return other ? codesOf(other, told) : { codes: [], missing: ['device'], path: [] };
}

/** The codes of a rule's own patterns. */
function filled(rule: PcsRule, told: Told): Coded {
  let { codes } = rule;
  const missing: string[] = [];
  const path: string[] = codes.length > 0 && rule.because ? [rule.because] : [];
  for (const [mark, fill] of SLOTS) {
    if (!codes.some((code) => code.includes(mark))) continue;
    const slot = fill(rule, told);
    if ('missing' in slot) missing.push(slot.missing);
    else {
      codes = codes.flatMap((code) => (code.includes(mark) ? slot.values.map((value) => code.replace(mark, value)) : [code]));
      if (slot.because) path.push(slot.because);
    }
  }
  return { codes: missing.length > 0 ? [] : codes, missing, path };
}

interface Stretch {
  behind: Evidence;
  whole: Evidence;
}

/** What is said behind each place of the words, up to the next words that add codes. */
function saidOf(words: string, all: string[], told: Told): Stretch[] {
  const sentences = [...told.lines.slice(1), ...told.narrative];
  const seen = new Set<number>();
  return sentences.flatMap((whole) => {
    const found = all.flatMap((list) => allIn(whole, list));
    const others = found.map(({ at }) => at);
    return allIn(whole, words).flatMap(({ at, end, evidence }) => {
      // `Total ethmoidectomy` is not also an ethmoidectomy.
      if (seen.has(evidence.start) || found.some((other) => other.at <= at && other.end >= end && other.end - other.at > end - at))
        return [];
      seen.add(evidence.start);
      const next = Math.min(whole.quote.length, ...others.filter((other) => other > at));
      return [{ behind: partOf(whole, at, next).evidence, whole }];
    });
  });
}

/** The procedure as only these stretches tell it. */
function as(told: Told, said: Stretch[]): Told {
  const within = ({ start, end }: Evidence): boolean => said.some(({ behind }) => start >= behind.start && end <= behind.end);
  const lines = [...said.map(({ behind }) => behind), ...said.map(({ whole }) => whole)];
  const [first] = lines;
  return { ...told, lines: first ? [first, ...lines] : [], values: told.values.filter(({ evidence }) => within(evidence)) };
}

/** What is counted is counted over all that is said of it: in its own lines, else in the story too. */
function counted(rule: PcsRule, told: Told, said: Stretch[]): Coded {
  const only = (some: Stretch[]): Told => ({ ...as(told, some), lines: some.map(({ behind }) => behind) });
  const isOwn = ({ whole }: Stretch): boolean => told.lines.includes(whole);
  const own = said.some(isOwn) ? codesOf(rule, only(said.filter(isOwn))) : null;
  return own && own.codes.length > 0 ? own : codesOf(rule, only(said));
}

/** Codes that further words of the report add; where several places tell of one thing, those that tell enough. */
function added(rule: PcsRule, told: Told): Coded[] {
  const { also = [] } = rule;
  const all = also.map(([words]) => words);
  return also.flatMap(([words, extra]) => {
    const said = saidOf(words, all, told);
    if (said.length === 0) return [];
    const results = extra.counts ? [counted(extra, told, said)] : said.map((one) => codesOf(extra, as(told, [one])));
    const enough = results.filter(({ codes }) => codes.length > 0);
    if (enough.length > 0) return enough;
    const [{ missing } = { missing: [] }] = results;
    return extra.minor
      ? [{ codes: [], missing: [], path: [`“${said[0]?.behind.quote}” not coded: ${missing.join(', ')} missing`] }]
      : results.slice(0, 1);
  });
}

/** What a rule gives for a procedure: all its codes, or what is missing for them. */
export function codesOf(rule: PcsRule, told: Told, asks = rule.asks ?? 'what exactly was done'): Coded {
  const kind = kindOf(rule, told);
  if (!kind) return { codes: [], missing: [asks], path: [] };
  if (kind.rule !== rule) {
    const own = codesOf(kind.rule, told, kind.rule.asks ?? asks);
    return { ...own, path: [...(kind.because ? [kind.because] : []), ...own.path] };
  }
  const own = rule.byDevice ? byDeviceOf(rule.byDevice, told) : filled(rule, told);
  const results = [own, ...added(rule, told)];
  const codes = [...new Set(results.flatMap((one) => one.codes))];
  const missing = [...new Set(results.flatMap((one) => one.missing))];
  if (codes.length === 0 && missing.length === 0) return { codes, missing: [asks], path: [] };
  return { codes: missing.length > 0 ? [] : codes, missing, path: [...new Set(results.flatMap((one) => one.path))] };
}
