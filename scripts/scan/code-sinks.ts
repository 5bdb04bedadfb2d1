/** Finds what could run a text as code, load code from elsewhere, or make markup of a text, in what was bundled. */

const SINKS: [name: string, shape: RegExp][] = [
  ['eval', /\beval\s*\(/g],
  ['new Function', /\bnew\s+Function\b/g],
  ['Function()', /(?<![\w.$])Function\s*\(/g],
  ['a timer with a text', /\bset(?:Timeout|Interval)\s*\(\s*["'`]/g],
  ['a script from elsewhere', /\b(?:importScripts|import)\s*\(\s*["'`]https?:/g],
  ['a script tag from elsewhere', /<script[^>]+src=["']?(?:https?:)?\/\//gi],
  ['innerHTML', /\.(?:inner|outer)HTML\s*=/g],
  ['insertAdjacentHTML', /\binsertAdjacentHTML\b/g],
  ['document.write', /\bdocument\.write(?:ln)?\b/g],
  ['dangerouslySetInnerHTML', /\bdangerouslySetInnerHTML\b/g],
  ['createContextualFragment', /\bcreateContextualFragment\b/g],
  ['setHTMLUnsafe', /\bsetHTMLUnsafe\b/g],
  ['srcdoc', /\.srcdoc\s*=/g],
  ['WebAssembly', /\bWebAssembly\./g],
];

/** A sink that is there and cannot be reached: what stands around it, and why it may. */
const KNOWN: [sink: string, around: RegExp, why: string][] = [
  ['innerHTML', /__html/, "Preact's own: only for the property dangerouslySetInnerHTML, which lint and a test keep out of our source"],
  ['dangerouslySetInnerHTML', /__html|children/, "Preact's own name of that property"],
];

const AROUND = 160;

export interface Sink {
  file: string;
  sink: string;
  around: string;
  /** Null: nobody has explained it. */
  why: string | null;
}

export function sinksIn(file: string, text: string): Sink[] {
  return SINKS.flatMap(([sink, shape]) =>
    [...text.matchAll(shape)].map(({ index }) => {
      const around = text.slice(Math.max(0, index - AROUND), index + AROUND).replace(/\s+/g, ' ');
      const why = KNOWN.find(([name, beside]) => name === sink && beside.test(around))?.[2] ?? null;
      return { file, sink, around, why };
    }),
  );
}
