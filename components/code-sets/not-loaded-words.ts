import type { NotLoaded } from '../../lib/codes/publishers/not-loaded';
import { usDay } from '../parts/words';
import { CONTENT } from './content-words';

/** What it means that a file is not there: which release, since when, and what answers in its place. */
export function notLoadedWords({ file, whole, lacks }: NotLoaded): string {
  const system = file.licence === null ? `${file.system} ` : '';
  const codes = lacks.find(({ content }) => content === 'codes');
  const what = codes ? `${file.system} ${file.release}` : `${system}${file.release}, ${file.title}`;
  const head = `${what} (from ${usDay(file.from)}) is not ${whole ? 'loaded' : 'whole'}`;
  if (codes?.instead?.kind === 'starter') return `${head}; visits since then are answered by the starter set, which has common codes only.`;
  if (codes?.instead && !codes.instead.complete) return `${head}; only a list of its codes is, without headers.`;
  if (codes?.instead) return `${head}; ${codes.instead.release} answers, without what changed on that day.`;

  const from = new Map<string, string[]>();
  for (const { content, instead } of lacks)
    if (instead) from.set(instead.release, [...(from.get(instead.release) ?? []), CONTENT[content].name.toLowerCase()]);
  const answered = [...from].map(([release, names]) => `for ${names.join(', ')} ${release} answers, and each answer says so`);
  const unknown = lacks.filter(({ instead }) => instead === null).map(({ content }) => CONTENT[content].without);
  return `${[head, ...answered, ...(unknown.length > 0 ? [unknown.join(', ')] : [])].join('; ')}.`;
}
