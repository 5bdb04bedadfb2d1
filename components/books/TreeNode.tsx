import { Component } from 'preact';
import type { BookNode } from '../../lib/codes/books/book-node';
import { codeLinks } from '../../lib/codes/books/code-links';
import { LinkedText } from '../code-card/LinkedText';
import { NOTE_KINDS } from '../code-card/note-words';
import type { TreeRow } from '../models/book-tree';
import { codeOf } from './book-words';

interface Props {
  row: TreeRow;
  active: boolean;
  /** Names of the cells' columns; empty in books that have none. */
  columns: string[];
  onCode: (code: string) => void;
  onSee: (reference: string) => void;
  onRange: (range: string) => void;
}

const noteName = (kind: BookNode['notes'][number]['kind']): string => NOTE_KINDS.find(([known]) => known === kind)?.[1] ?? kind;

/** Chapters and sections are places, not codes. */
const coded = ({ kind, code }: BookNode): string | null => (kind === 'chapter' || kind === 'section' ? null : code);

/**
 * One place of a book: its words, its code, where it sends the reader, its six cells or its notes. Its links are reached by
 * Tab from the row that has the keyboard.
 */
export class TreeNode extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { row, active, columns } = this.props;
    return (
      next.row.node !== row.node ||
      next.row.open !== row.open ||
      next.row.of !== row.of ||
      next.active !== active ||
      next.columns !== columns
    );
  }

  override render({ row, active, columns, onCode, onSee, onRange }: Props) {
    const { node, level, place, of, open } = row;
    const link = (text: string, onClick: () => void) => (
      <button type="button" class="code-link mono" tabIndex={active ? 0 : -1} onClick={onClick}>
        {text}
      </button>
    );
    const code = coded(node);
    const label = coded(node) === null && node.code !== null ? node.code : null;
    return (
      <li
        role="treeitem"
        id={`node-${node.at}`}
        data-node={node.at}
        data-kind={node.kind}
        aria-level={level}
        aria-posinset={place}
        aria-setsize={of}
        aria-expanded={open ?? undefined}
        aria-selected={active}
        tabIndex={active ? 0 : -1}
        style={{ paddingLeft: `${12 + (level - 1) * 12}px` }}
      >
        <span class="fold" data-fold aria-hidden="true">
          {open === null ? '' : open ? '▾' : '▸'}
        </span>
        <div>
          <p class="words">
            {label !== null && <span class="mono muted">{label} </span>}
            {node.kind === 'code' && code !== null && <>{link(code, () => onCode(codeOf(code)))} </>}
            {node.title}
            {node.nonessential !== '' && <span class="muted"> {node.nonessential}</span>}
            {node.kind !== 'code' && code !== null && <> {link(code, () => onCode(codeOf(code)))}</>}
            {node.manifestation !== null && (
              <>
                {' ['}
                {link(node.manifestation, () => onCode(codeOf(node.manifestation ?? '')))}
                {']'}
              </>
            )}
            {code?.endsWith('-') === true && <span class="muted"> more characters needed</span>}
          </p>
          {(['see', 'seeAlso'] as const).map((which) =>
            node[which].map((reference) => (
              <p key={`${which} ${reference}`} class="see">
                <em>{which === 'see' ? 'see' : 'see also'}</em>{' '}
                <button type="button" class="code-link" tabIndex={active ? 0 : -1} onClick={() => onSee(reference)}>
                  {reference}
                </button>
              </p>
            )),
          )}
          {node.cells.some((cell) => cell !== null) && (
            <dl class="cells">
              {node.cells.map((cell, index) => (
                <div key={index}>
                  <dt>{columns[index] ?? index + 1}</dt>
                  <dd>{cell === null ? <span aria-label="none">–</span> : link(cell, () => onCode(codeOf(cell)))}</dd>
                </div>
              ))}
            </dl>
          )}
          {open !== false && node.notes.length > 0 && (
            <ul class="node-notes muted">
              {node.notes.map(({ kind, text }, index) => (
                <li key={index}>
                  {kind !== 'inclusion-term' && <strong>{noteName(kind)}: </strong>}
                  <LinkedText
                    text={text}
                    links={codeLinks(text, () => true)}
                    tabIndex={active ? 0 : -1}
                    onFollow={(from, to) => (to === null ? onCode(from) : onRange(`${from}-${to}`))}
                  />
                </li>
              ))}
            </ul>
          )}
          {open !== false && node.seventh.length > 0 && (
            <ul class="node-notes muted" aria-label="Seventh characters">
              {node.seventh.map(({ character, meaning }) => (
                <li key={character}>
                  <span class="mono">{character}</span> {meaning}
                </li>
              ))}
            </ul>
          )}
        </div>
      </li>
    );
  }
}
