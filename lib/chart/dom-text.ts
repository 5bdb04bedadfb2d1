/** The text of a part of the page together with the way back: every character knows the node it came from. */
import { oneLine } from './safe-dom';
import type { Work } from './slices';
import type { Box, Run } from './snapshot';

/** What bears words: a text node by its data, a field by its value. */
export type WordNode = Text | HTMLTextAreaElement | HTMLInputElement;

/**
 * A stretch whose characters stand one to one in a node's words, from `offset` on. A node is named by itself, or by its number
 * where the page was copied.
 */
export interface Segment<N = WordNode> {
  start: number;
  end: number;
  node: N;
  offset: number;
}

/** Characters in no segment (line breaks between blocks, spaces folded) stand nowhere in the page. */
export interface DocumentText<N = WordNode> {
  text: string;
  segments: Segment<N>[];
}

/** Some characters of a node's words. */
export interface Part<N = number> {
  node: N;
  from: number;
  to: number;
}

/** The parts of the page behind a stretch of the text, in order; none where it stands nowhere in the page. */
export function partsOf<N>({ segments }: DocumentText<N>, start: number, end: number): Part<N>[] {
  // Segments stand in order: those before are passed over in halves.
  let first = 0;
  for (let to = segments.length; first < to; ) {
    const middle = (first + to) >> 1;
    if ((segments[middle]?.end ?? 0) <= start) first = middle + 1;
    else to = middle;
  }
  const parts: Part<N>[] = [];
  for (let i = first; i < segments.length; i++) {
    const segment = segments[i];
    if (!segment || segment.start >= end) break;
    const from = Math.max(start, segment.start);
    const to = Math.min(end, segment.end);
    if (from < to) parts.push({ node: segment.node, from: segment.offset + from - segment.start, to: segment.offset + to - segment.start });
  }
  return parts;
}

/** Characters that are written in one go. */
const STRETCH = 4000;

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

  /** The same, a stretch at a time. */
  *nodesSlowly(nodes: readonly (Box | Run)[], keepsLines: boolean): Work<void> {
    for (const node of nodes) {
      if (node.kind === 'run') yield* this.runSlowly(node, keepsLines);
      else if (node.chars < STRETCH || node.field || node.tag === 'br') this.box(node);
      else {
        this.edge(node, true);
        yield* this.nodesSlowly(node.nodes, node.keepsLines);
        this.edge(node, false);
      }
      yield;
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
    this.edge(box, true);
    this.nodes(box.nodes, box.keepsLines);
    this.edge(box, false);
  }

  /** What an element's beginning or end does to the line. */
  private edge(box: Box, begins: boolean): void {
    const cell = box.tag === 'td' || box.tag === 'th';
    if (cell && begins && this.last !== '\n') {
      this.space = false;
      this.put('\t');
    } else if (box.block && !cell) this.breakLine();
  }

  private run(node: Text, raw: string, keepsLines: boolean): void {
    if (keepsLines) return this.exact(raw, node);
    this.words(node, raw, 0);
  }

  private *runSlowly({ node, text }: Run, keepsLines: boolean): Work<void> {
    if (keepsLines || text.length < STRETCH) return this.run(node, text, keepsLines);
    for (let from = 0; from < text.length; ) {
      const blank = text.slice(from + STRETCH).search(/\s/);
      const to = blank < 0 ? text.length : from + STRETCH + blank;
      this.words(node, text.slice(from, to), from);
      from = to;
      yield;
    }
  }

  private words(node: Text, text: string, offset: number): void {
    for (const match of text.matchAll(/(\s+)|(\S+)/g)) {
      if (match[1]) this.space = true;
      else this.glyphs(match[2] ?? '', node, offset + match.index);
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

  private exact(text: string, node: WordNode, offset = 0): void {
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

/** Asked for the same nodes again and again while a snapshot is read; a snapshot's lists of nodes never change. */
const lines = new WeakMap<readonly (Box | Run)[], string>();

/** The nodes' text on one line. */
export function lineText(nodes: readonly (Box | Run)[]): string {
  const known = lines.get(nodes);
  if (known !== undefined) return known;
  const line = oneLine(rawText(nodes));
  lines.set(nodes, line);
  return line;
}

function rawText(nodes: readonly (Box | Run)[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.kind === 'run') text += node.text;
    else if (node.tag === 'br') text += ' ';
    else if (node.field) text += ` ${node.field.value} `;
    else text += node.block || node.tag === 'td' || node.tag === 'th' ? ` ${rawText(node.nodes)} ` : rawText(node.nodes);
  }
  return text;
}
