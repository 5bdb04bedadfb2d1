import type { CodeCard } from '../../lib/codes/card';
import type { CardPlace } from '../models/card-model';
import { Section } from '../parts/Section';
import { CodeButton } from './CodeButton';

interface Props {
  card: CodeCard;
  onOpen: (place: CardPlace) => void;
}

/** Chapter, section and categories above the code. */
export function Above({ card, onOpen }: Props) {
  const { row, path } = card;
  const above = path.filter(({ kind, code }) => kind !== 'code' || code !== row.code);
  if (above.length === 0) return null;
  return (
    <nav class="above" aria-label={`Above ${row.code}`}>
      {above.map(({ kind, code, title }) =>
        kind === 'code' ? (
          <CodeButton key={code} row={{ system: row.system, code, display: title }} onOpen={onOpen} />
        ) : (
          <p key={code} class="muted">
            {kind === 'chapter' ? 'Chapter ' : ''}
            <span class="mono">{code}</span> {title.replace(` (${code})`, '')}
          </p>
        ),
      )}
    </nav>
  );
}

/** The codes below a header that the builder does not offer, or those beside a code (itself among them). */
export function Around({ card, which, onOpen }: Props & { which: 'children' | 'siblings' }) {
  const offered = new Set(card.seventh.map(({ code }) => code));
  const rows = which === 'siblings' ? card.siblings : card.children.filter(({ code }) => !offered.has(code));
  if (rows.length === 0 || (which === 'siblings' && rows.length === 1)) return null;
  return (
    <Section id={`card-${which}`} title={which === 'children' ? 'Below' : 'Beside'} count={{ n: rows.length, words: 'codes' }}>
      <ul>
        {rows.map((row) => (
          <li key={row.code} data-row>
            <CodeButton row={row} current={row.code === card.row.code} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
