/** Text to lines, fed to a reader that takes lines. */
import type { Flow, Stage } from './flow';
import { type LinesReader, refuse } from './importer';

/** Twenty times the longest line of any official file. */
export const LONGEST_LINE = 20_000;

export const tooLong = (name: string, line: number) =>
  refuse(
    `${name}, line ${line}, column ${LONGEST_LINE + 1}: the line goes on past ${LONGEST_LINE.toLocaleString('en-US')} characters; a code file has a line for each row. Download the file again.`,
  );

/** `lineEnd`: `\r` for files in which nothing but carriage returns ends lines. `count` tells the lines fed so far. */
export function linesStage(reader: LinesReader, name: string, lineEnd: '\n' | '\r'): Stage<string> & { count(): number } {
  let rest = '';
  let number = 0;

  function feed(line: string): Flow {
    number += 1;
    return reader.line(line.endsWith('\r') ? line.slice(0, -1) : line, number);
  }

  return {
    count: () => number,
    write(piece) {
      const text = rest + piece;
      let from = 0;
      for (let to = text.indexOf(lineEnd); to >= 0; to = text.indexOf(lineEnd, from)) {
        if (to - from > LONGEST_LINE) return tooLong(name, number + 1);
        const flow = feed(text.slice(from, to));
        if (flow) return flow;
        from = to + 1;
      }
      rest = text.slice(from);
      return rest.length > LONGEST_LINE ? tooLong(name, number + 1) : null;
    },
    end: () => (rest === '' || rest === DOS_END ? null : feed(rest)),
  };
}

/** The mark with which old programs end a text. */
const DOS_END = '\u001a';
