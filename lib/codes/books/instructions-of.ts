/** The tabular's instructions as the claim rules take them. */
import type { Excludes1, Instructions } from '../code';
import { bareCode } from '../format';
import type { Book, BookNode } from './book-node';
import { conditionOf } from './code-conditions';
import { type CodeCover, codeCover } from './code-cover';
import { type CodeLink, codeLinks } from './code-links';

/** A title that says by itself that the code is a manifestation; B95–B97 are causes of diseases classified elsewhere, not manifestations. */
const CLASSIFIED_ELSEWHERE = /\b(?:diseases?|disorders|conditions)\b[^,]*\bclassified elsewhere\b/i;
const A_CAUSE = /\bas the cause of\b/i;
/** A title and a "code first" that make a pair of etiology and manifestation (Official Guidelines I.A.13) without those words. */
const OF_A_DISEASE = /\bin (?:\w+ )*(?:diseases?|conditions)\b|\bdue to (?:underlying condition|disease)\b/i;
const UNDERLYING = /^(?:the )?underlying (?:disease|neoplasm|condition|disorder|chronic)|^neoplasm \(/i;
const CONDITIONAL = /\bif (?:known|applicable|any)\b/i;
/** A list that a note begins so is of examples. */
const EXAMPLES = /\bsuch as\b/i;

/** Nodes between two pauses: a few ms of work. */
const SLICE = 200;

/** Prefixes of the codes that a link means; empty when what stands beside it is not understood. */
function prefixesOf(cover: CodeCover, { from, to, conditions }: CodeLink): string[] {
  const stretch = cover.between(from, to);
  const meant = conditionOf(conditions);
  if (!stretch || !meant) return [];
  return conditions === '' ? cover.prefixes(stretch) : cover.leaves(stretch).filter(meant);
}

const isManifestation = (titles: readonly string[], notes: readonly string[]): boolean => {
  if (titles.some((title) => CLASSIFIED_ELSEWHERE.test(title) && !A_CAUSE.test(title))) return true;
  const [first = ''] = notes;
  return UNDERLYING.test(first) && !CONDITIONAL.test(first) && titles.some((title) => OF_A_DISEASE.test(title));
};

/**
 * Reads the whole tabular once, which takes a good part of a second: `pause` is awaited now and then. Excludes1 of chapters and sections stand at the prefixes that take in just their codes. An
 * excluded code above the one the note stands at is left out, and so is one whose conditions are not understood: what is
 * not certain is no conflict. A manifestation's `first` is empty where the note gives examples only.
 */
export async function instructionsOf(book: Book, pause: () => Promise<void>): Promise<Instructions> {
  const nodes: BookNode[] = [];
  for (let at = 0; at < book.size; at += 1) {
    if (at % SLICE === 0) await pause();
    nodes.push(book.node(at));
  }
  const cover = codeCover({ ...book, node: (at) => nodes[at] as BookNode });
  const codes = new Set(nodes.filter(({ kind }) => kind === 'code').map(({ code }) => code));
  const known = new Map<string, string[]>();
  const meantBy = (text: string): string[] => {
    const links = codeLinks(text, (code) => codes.has(code));
    const prefixes = links.flatMap((link) => {
      const key = `${link.from}-${link.to ?? ''} ${link.conditions}`;
      const made = known.get(key) ?? prefixesOf(cover, link);
      known.set(key, made);
      return made;
    });
    return [...new Set(prefixes)];
  };
  const prefixesAt = ({ at, kind, code }: BookNode): string[] =>
    kind === 'code' && code !== null ? [bareCode(code)] : cover.prefixes(cover.below(at));

  /** The titles of a code and of the codes above it. */
  function titlesAt(node: BookNode): string[] {
    const titles: string[] = [];
    for (let step: BookNode | undefined = node; step?.kind === 'code'; step = step.parent === null ? undefined : nodes[step.parent])
      titles.push(step.title);
    return titles;
  }

  const excludes1: Excludes1[] = [];
  const manifestations: Instructions['manifestations'] = [];
  const seventhCharacters: Instructions['seventhCharacters'] = [];
  const firsts: (BookNode | null)[] = [];
  const manifest: boolean[] = [];
  for (const node of nodes) {
    if (node.at % SLICE === 0) await pause();
    const above = node.parent;
    const first = node.notes.some(({ kind }) => kind === 'code-first') ? node : above === null ? null : (firsts[above] ?? null);
    firsts.push(first);
    const notes = first?.notes.filter(({ kind }) => kind === 'code-first').map(({ text }) => text) ?? [];
    const inherits = above !== null && manifest[above] === true;
    const isOne = node.kind === 'code' && notes.length > 0 && (inherits || isManifestation(titlesAt(node), notes));
    manifest.push(isOne);
    if (isOne && (!inherits || first === node)) {
      const closed = notes.some((text) => EXAMPLES.test(text)) ? [] : [...new Set(notes.flatMap(meantBy))];
      manifestations.push({ code: bareCode(node.code ?? ''), first: closed, note: notes.join(' ') });
    }
    for (const { kind, text } of node.notes) {
      const meant = kind === 'excludes1' ? meantBy(text) : [];
      for (const code of meant.length ? prefixesAt(node) : []) {
        const excludes = meant.filter((prefix) => !code.startsWith(prefix));
        if (excludes.length) excludes1.push({ code, excludes, note: text });
      }
    }
    if (node.seventh.length) {
      const characters = node.seventh.map(({ character }) => character).join('');
      const note = node.seventh.map(({ character, meaning }) => `${character} ${meaning}`).join(', ');
      for (const code of prefixesAt(node)) seventhCharacters.push({ code, characters, note });
    }
  }
  const all = cover.prefixes({ start: 0, end: nodes.length });
  return { edition: `ICD-10-CM ${book.holding.release} Tabular List`, excludes1, excludes1Known: all, manifestations, seventhCharacters };
}
