import { useRef } from 'preact/hooks';
import type { BookHit } from '../models/books-model';
import { moveFocus } from '../parts/move-focus';

interface Props {
  hits: BookHit[];
  query: string;
  onOpen: (at: number) => void;
}

/** Places of the book that were found, with the words above them; each opens its place in the tree. */
export function Found({ hits, query, onOpen }: Props) {
  const list = useRef<HTMLUListElement>(null);
  if (hits.length === 0) return <p class="lines">This book has nothing that begins with “{query}”.</p>;
  return (
    <ul
      ref={list}
      class="found"
      aria-label="Places found"
      onKeyDown={(event) => {
        if (moveFocus(event, list.current, 'button')) event.preventDefault();
      }}
    >
      {hits.map(({ node, above }) => (
        <li key={node.at}>
          <button type="button" onClick={() => onOpen(node.at)}>
            <span>
              {above.length > 0 && <span class="muted">{above.join(' › ')} › </span>}
              {node.title}
            </span>
            {node.code !== null && <code>{node.code}</code>}
          </button>
        </li>
      ))}
    </ul>
  );
}
