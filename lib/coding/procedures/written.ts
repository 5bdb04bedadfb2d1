/** Finds the words of a rule in the stretches that tell of a procedure. */
import type { Evidence } from '../../chart/chart';
import type { Told } from '../../findings/procedures/performed';

/** Words found: where in the stretch, and as a quote. */
export interface Written {
  at: number;
  end: number;
  evidence: Evidence;
}

const PATTERNS = new Map<string, RegExp>();

/** Whole words, parted by `|`, in any case; a blank also stands for a hyphen, and a plural is the same word. */
function patternOf(words: string): RegExp {
  let pattern = PATTERNS.get(words);
  if (!pattern) {
    pattern = new RegExp(String.raw`\b(?:${words.replaceAll(' ', String.raw`[\s-]+`)})(?:e?s)?(?!\w)`, 'gi');
    PATTERNS.set(words, pattern);
  }
  return pattern;
}

const DENIED = /\b(?:no|not|without|rather than|instead of|never|avoid(?:ing)?|deferred)\s+(?:[\w-]+\s+){0,3}$/i;

/** Every place of a stretch where the words stand and are not denied. */
export function allIn(stretch: Evidence, words: string): Written[] {
  const { quote } = stretch;
  return [...quote.matchAll(patternOf(words))]
    .filter((match) => !DENIED.test(quote.slice(Math.max(0, match.index - 40), match.index)))
    .map((match) => partOf(stretch, match.index, match.index + match[0].length));
}

/** A part of a stretch. */
export function partOf(stretch: Evidence, at: number, end: number): Written {
  return { at, end, evidence: { ...stretch, start: stretch.start + at, end: stretch.start + end, quote: stretch.quote.slice(at, end) } };
}

/** The first of the stretches that has the words. */
export function firstIn(stretches: Evidence[], words: string): Written | null {
  for (const stretch of stretches) {
    const [found] = allIn(stretch, words);
    if (found) return found;
  }
  return null;
}

const SIDE = /\b(right|left|bilateral|both|rt|lt)\b(?=[^;.]*$)/i;
const SIDES: Record<string, Told['laterality']> = {
  rt: 'right',
  right: 'right',
  lt: 'left',
  left: 'left',
  bilateral: 'bilateral',
  both: 'bilateral',
};

/** The side written closely before a place of a stretch; null where none is. */
export function sideBefore({ quote }: Evidence, at: number): Told['laterality'] {
  const before = quote.slice(Math.max(0, at - 40), at);
  const last = before.split(/\b(?=(?:right|left|bilateral|both|rt|lt)\b)/i).at(-1) ?? '';
  return SIDES[SIDE.exec(last)?.[1]?.toLowerCase() ?? ''] ?? null;
}
