import { useLayoutEffect, useRef } from 'preact/hooks';
import type { BookTree, TreeRow } from '../models/book-tree';
import { codeOf } from './book-words';
import { TreeNode } from './TreeNode';

interface Props {
  tree: BookTree;
  name: string;
  columns: string[];
  onCode: (code: string) => void;
  onSee: (reference: string) => void;
  onRange: (range: string) => void;
  /** A letter was typed in the tree: it begins a search within the book. */
  onType: (text: string) => void;
}

/** The code that Enter on a row opens: its own, else the first of its cells. */
const mainCode = ({ node }: TreeRow): string | null =>
  node.kind === 'chapter' || node.kind === 'section' ? null : (node.code ?? node.cells.find((cell) => cell !== null) ?? null);

/**
 * A book as a tree: arrows walk and open (WAI-ARIA tree pattern), Enter opens the card of the code or follows the only way
 * on, typing searches the book.
 */
export function Tree({ tree, name, columns, onCode, onSee, onRange, onType }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const rows = tree.rows.value;
  const active = tree.active.value ?? rows[0]?.node.at ?? null;
  const revealed = tree.revealed.value;

  // Where one was led to gets the keyboard; a tree that only opens does not take it.
  useLayoutEffect(() => {
    if (revealed === 0) return;
    const place = list.current?.querySelector<HTMLElement>(`[data-node="${tree.active.peek() ?? ''}"]`);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView?.({ block: 'center' });
  }, [revealed, tree]);

  function stand(row: TreeRow | undefined): void {
    if (row === undefined) return;
    tree.active.value = row.node.at;
    const place = list.current?.querySelector<HTMLElement>(`[data-node="${row.node.at}"]`);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView?.({ block: 'nearest' });
  }

  function enter(row: TreeRow): void {
    const code = mainCode(row);
    const [see] = [...row.node.see, ...row.node.seeAlso];
    if (code !== null) onCode(codeOf(code));
    else if (see !== undefined) onSee(see);
    else fold(row);
  }
  function fold({ node, open }: TreeRow): void {
    if (open === true) tree.fold(node.at);
    else if (open === false) void tree.unfold(node.at);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const onRow = event.target instanceof HTMLElement && event.target.getAttribute('role') === 'treeitem';
    const at = rows.findIndex(({ node }) => node.at === active);
    const row = rows[at];
    if (row === undefined) return;
    const { key } = event;
    if (key === 'ArrowDown') stand(rows[at + 1]);
    else if (key === 'ArrowUp') stand(rows[at - 1]);
    else if (key === 'Home') stand(rows[0]);
    else if (key === 'End') stand(rows.at(-1));
    else if (key === 'ArrowRight' && row.open === false) void tree.unfold(row.node.at);
    else if (key === 'ArrowRight') stand(row.open === true ? rows[at + 1] : row);
    else if (key === 'ArrowLeft' && row.open === true) tree.fold(row.node.at);
    else if (key === 'ArrowLeft') stand(rows.find(({ node }) => node.at === row.node.parent));
    else if (key === 'Enter' && onRow) enter(row);
    else if (key === ' ' && onRow) fold(row);
    else if (key.length === 1 && onRow && /[\p{L}\p{N}]/u.test(key)) onType(key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function onClick(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    const at = target.closest<HTMLElement>('[data-node]')?.dataset.node;
    const row = rows.find(({ node }) => String(node.at) === at);
    if (row === undefined) return;
    tree.active.value = row.node.at;
    if (target.closest('button') === null) fold(row);
  }

  return (
    <ul ref={list} class="tree" role="tree" aria-label={name} onKeyDown={onKeyDown} onClick={onClick}>
      {rows.map((row) => (
        <TreeNode
          key={row.node.at}
          row={row}
          active={row.node.at === active}
          columns={columns}
          onCode={onCode}
          onSee={onSee}
          onRange={onRange}
        />
      ))}
    </ul>
  );
}
