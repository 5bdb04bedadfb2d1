/** The text of a part of the page together with the way back: every character knows the node it came from. */
import type { Box, Run } from './snapshot';

/** A stretch whose characters stand one to one in a text node's data or a field's value, from `offset` on. */
export interface Segment {
  start: number;
  end: number;
  node: Text | HTMLTextAreaElement | HTMLInputElement;
  offset: number;
}

/** Characters in no segment (line breaks between blocks, spaces folded) stand nowhere in the page. */
export interface DocumentText {
  text: string;
  segments: Segment[];
}

/** Builds a document's text piece by piece. White space folds as on screen; blocks and `<br>` end lines. */
export class TextBuilder {
  private parts: string[] = [];
  private length = 0;
  private last = '\n';
  private space = false;
  readonly segments: Segment[] = [];

  /** UTF-16 units so far. */
  get end(): number {
    return this.length;
  }

  /** The text and the way back; white space at the end is dropped. */
  finish(): DocumentText {
    const text = this.parts.join('').trimEnd();
    const segments = this.segments.filter((part) => part.start < text.length);
    for (const part of segments) part.end = Math.min(part.end, text.length);
    return { text, segments };
  }

  /** Ends the line, unless nothing stands on it yet. */
  breakLine(): void {
    this.space = false;
    if (this.last !== '\n' && this.length > 0) this.put('\n');
  }

  /** Text of our own making, which the page does not hold. */
  word(text: string): void {
    this.breakLine();
    this.put(text);
  }

  /** `keepsLines`: whether the box that holds the nodes shows their line breaks. */
  nodes(nodes: readonly (Box | Run)[], keepsLines: boolean): void {
    for (const node of nodes) {
      if (node.kind === 'run') this.run(node.node, node.text, keepsLines);
      else this.box(node);
    }
  }

  box(box: Box): void {
    if (box.tag === 'br') {
      this.space = false;
      if (this.length > 0) this.put('\n');
      return;
    }
    if (box.field) {
      this.breakLine();
      this.exact(box.field.value, box.element as HTMLTextAreaElement);
      this.breakLine();
      return;
    }
    const cell = box.tag === 'td' || box.tag === 'th';
    if (cell && this.last !== '\n') {
      this.space = false;
      this.put('\t');
    } else if (box.block && !cell) this.breakLine();
    for (const node of box.nodes) {
      if (node.kind === 'run') this.run(node.node, node.text, box.keepsLines);
      else this.box(node);
    }
    if (box.block && !cell) this.breakLine();
  }

  private run(node: Text, raw: string, keepsLines: boolean): void {
    if (keepsLines) return this.exact(raw, node);
    for (const match of raw.matchAll(/(\s+)|(\S+)/g)) {
      if (match[1]) this.space = true;
      else this.glyphs(match[2] ?? '', node, match.index);
    }
  }

  private glyphs(word: string, node: Text, offset: number): void {
    if (this.space && !/\s/.test(this.last)) {
      // The space belongs to this node if it stood right before the word here; then both make one stretch.
      const before = this.segments.at(-1);
      if (before && before.node === node && before.offset + (before.end - before.start) === offset - 1 && before.end === this.length) {
        this.put(' ');
        before.end = this.length;
      } else this.put(' ');
    }
    this.space = false;
    this.exact(word, node, offset);
  }

  private exact(text: string, node: Segment['node'], offset = 0): void {
    if (text === '') return;
    const before = this.segments.at(-1);
    const joins = before && before.node === node && before.end === this.length && before.offset + (before.end - before.start) === offset;
    if (joins) before.end += text.length;
    else this.segments.push({ start: this.length, end: this.length + text.length, node, offset });
    this.put(text);
    this.space = false;
  }

  private put(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    this.last = text.at(-1) ?? this.last;
  }
}

/** A node's text on one line. */
export function lineText(nodes: readonly (Box | Run)[]): string {
  const builder = new TextBuilder();
  builder.nodes(nodes, false);
  return builder.finish().text.replace(/\s+/g, ' ').trim();
}

const FORMAT = new Set('b i em strong u mark small abbr sup sub wbr code time font a bdi bdo dfn var kbd'.split(' '));
const BADGE =
  /(?:^|[\s_-])(?:badge|chip|tag|label|pill|status|code|date|begin|onset|flag|unit|value|name|title|dose|note|text|sub|range|key|term)/;

/** The pieces of a row as the eye parts them: by block, by element of its own class, by a middle dot or a bar. */
export function piecesOf(nodes: readonly (Box | Run)[]): string[] {
  const pieces: string[] = [];
  let line = '';
  const cut = (): void => {
    const text = line.replace(/\s+/g, ' ').trim();
    if (text !== '')
      pieces.push(
        ...text
          .split(/\s+[·•|]\s+/)
          .map((piece) => piece.trim())
          .filter(Boolean),
      );
    line = '';
  };
  const walk = (list: readonly (Box | Run)[]): void => {
    for (const node of list) {
      if (node.kind === 'run') {
        line += node.text;
        continue;
      }
      if (node.field) {
        cut();
        if (node.field.label) pieces.push(`${node.field.label.replace(/\s*:$/, '')}:`);
        line = node.field.value;
        cut();
        continue;
      }
      const apart = node.block || node.tag === 'br' || !FORMAT.has(node.tag) || BADGE.test(node.words);
      if (apart) cut();
      walk(node.nodes);
      if (apart) cut();
    }
  };
  walk(nodes);
  cut();
  return pieces;
}
