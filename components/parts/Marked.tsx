interface Props {
  text: string;
  /** Words of the text, or beginnings of them, to set off. */
  words: string[];
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The rows of a list look for the same words: the pattern of one row serves the next. */
let last: { key: string; pattern: RegExp } = { key: '', pattern: /(?!)/ };

function patternOf(words: string[]): RegExp {
  const key = words.join('\n');
  if (key !== last.key) {
    const longestFirst = words.toSorted((a, b) => b.length - a.length).map(escaped);
    last = { key, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join('|')})`, 'giu') };
  }
  return last.pattern;
}

/** Text with the matched words set off. */
export function Marked({ text, words }: Props) {
  const wanted = words.filter((word) => word !== '');
  if (wanted.length === 0) return <>{text}</>;
  const pieces = text.split(patternOf(wanted));
  return <>{pieces.map((piece, index) => (index % 2 === 1 ? <mark key={index}>{piece}</mark> : piece))}</>;
}
