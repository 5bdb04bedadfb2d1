/** XML text to events, fed to a reader that takes them. Nothing outside the text is ever fetched, no entity of its own is expanded. */
import { SaxesParser } from 'saxes';
import type { Flow, Stage } from './flow';
import { refuse, type XmlReader } from './importer';

/** The deepest official file has fifteen. */
const DEEPEST = 100;
/** Characters of one tag, text or comment. */
const LONGEST_STRETCH = 100_000;

/** `count` tells the lines fed so far. */
export function xmlStage(reader: Omit<XmlReader, 'end' | 'reads'>, name: string): Stage<string> & { count(): number } {
  const parser = new SaxesParser();
  let flow: Flow = null;
  let depth = 0;
  /** Where the last thing that was whole ended: what comes after it waits in memory. */
  let event = 0;
  let fed = 0;

  const place = (): string => `${name}, line ${parser.line}, column ${parser.column + 1}`;
  const here = (): void => {
    event = parser.position;
  };
  const keep = (next: Flow): void => {
    flow ??= next;
  };
  parser.on('opentag', ({ name: element, attributes }) => {
    here();
    depth += 1;
    if (depth > DEEPEST) keep(refuse(`${place()}: elements stand more than ${DEEPEST} deep; no official file is like that.`));
    if (!flow) keep(reader.open(element, attributes, parser.line));
  });
  const text = (characters: string): void => {
    here();
    if (!flow) reader.text(characters);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('comment', here);
  parser.on('closetag', ({ name: element }) => {
    here();
    depth -= 1;
    if (!flow) keep(reader.close(element, parser.line));
  });
  parser.on('error', ({ message }) => {
    const what = message.replace(/^(?:\d+:\d+: )?/, '');
    keep(refuse(`${place()}: the XML is damaged (${what}). Download the file again and drop the new copy.`));
  });

  return {
    count: () => parser.line,
    write(piece) {
      parser.write(piece);
      // Between two pieces the parser's own position counts the last of them twice.
      fed += piece.length;
      if (fed - event > LONGEST_STRETCH)
        keep(
          refuse(
            `${place()}: more than ${LONGEST_STRETCH.toLocaleString('en-US')} characters without a tag; no official file is like that. Download the file again.`,
          ),
        );
      return flow;
    },
    end() {
      parser.close();
      return flow;
    },
  };
}
