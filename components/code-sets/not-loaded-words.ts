import type { NotLoaded } from '../../lib/codes/publishers/not-loaded';
import { usDay } from '../parts/words';
import { CONTENT } from './content-words';

/** What it means that a file is not there: which release, since when, and what answers in its place. */
export function notLoadedWords({ file, instead }: NotLoaded): string {
  const codes = file.contents.includes('codes');
  const what = codes ? `${file.system} ${file.release}` : `${file.system} ${file.release}, ${file.title},`;
  const head = `${what} (from ${usDay(file.from)}) is not ${instead?.release === file.release ? 'whole' : 'loaded'}`;
  if (instead !== null && instead.release !== file.release) {
    if (!codes) return `${head}; ${instead.release} answers, and each answer says so.`;
    if (instead.kind === 'starter') return `${head}; visits since then are answered by the starter set, which has common codes only.`;
    return `${head}; ${instead.release} answers, without what changed on that day.`;
  }
  return `${head}; ${file.contents
    .filter((content) => content !== 'pcs-definitions')
    .map((content) => CONTENT[content].without)
    .join(', ')}.`;
}
