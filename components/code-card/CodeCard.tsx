import { useEffect, useRef } from 'preact/hooks';
import type { CodeRow, SearchContext } from '../../lib/codes/code';
import type { CardModel, CardPlace } from '../models/card-model';
import { Restart } from '../parts/Restart';
import { standing } from '../parts/standing';
import { usDay } from '../parts/words';
import { CardActions } from './CardActions';
import { CardBody } from './CardBody';
import { Above } from './CardPath';
import './CodeCard.css';
import { Crumbs } from './Crumbs';

interface Props {
  card: CardModel;
  context: SearchContext;
  /** Day the code is judged on; null when the chart names none. */
  judged: string | null;
  /** Codes kept, as `system code`. */
  favourites: ReadonlySet<string>;
  onAdd: (row: CodeRow) => void;
  /** Puts the code in the place of the diagnosis the card was opened from. */
  onReplace: (row: CodeRow) => void;
  onKeep: (row: CodeRow) => void;
  onCopy: (text: string) => void;
  /** Looks a range of codes up in the search. */
  onRange: (range: string) => void;
  /** Opens a book, by its title, at an entry. */
  onEntry: (book: string, words: string) => void;
  /** Opens the ICD-10-PCS builder at the first characters of a code. */
  onBuild: (prefix: string) => void;
  onLoad: () => void;
  onClose: () => void;
  onRestart: () => void;
}

/** A code of the same category may stand for the one coded; any other is a diagnosis of its own. */
const mayReplace = ({ system, code }: CodeRow, coded: string): boolean =>
  system === 'ICD-10-CM' && code !== coded && code.slice(0, 3) === coded.slice(0, 3);

/** Everything the loaded books and lists say about one code on one day, each fact with its edition. */
export function CodeCard(props: Props) {
  const { card, context, onAdd, onReplace, onKeep } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const place = card.current.value;
  const found = card.card.value;
  const trouble = card.trouble.value;
  const origin = card.origin.value;
  const row = found?.row ?? null;

  useEffect(() => heading.current?.focus(), [place?.code, row?.code]);
  if (place === null) return null;

  const open = (next: CardPlace): void => card.open(next, null);
  const replaces = origin !== null && row !== null && mayReplace(row, origin.code) ? origin.code : null;
  const take = (whole: CodeRow): void => (replaces === null ? onAdd(whole) : onReplace(whole));

  /** What Enter on the title does: codes what is whole, else goes to where it can be made whole. */
  function enter(region: HTMLElement): void {
    if (row === null || card.busy.value) return;
    if (row.billable) return take(row);
    const charted = region.querySelector<HTMLElement>(`.seventh [data-character="${context.seventh ?? 'A'}"]`);
    (charted ?? region.querySelector<HTMLElement>('#card-builder button, #card-children button'))?.focus();
  }

  function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
    if (event.altKey && event.key === 'ArrowLeft') card.step(-1);
    else if (event.altKey && event.key === 'ArrowRight') card.step(1);
    else if (event.altKey || event.ctrlKey || event.metaKey) return;
    else if (event.key === 'Enter' && event.target === heading.current && !event.repeat) enter(event.currentTarget);
    else if (event.key === 'f' && row !== null) onKeep(row);
    else if (event.key === 'Escape') props.onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <section class="card" aria-labelledby="card-title" aria-busy={card.busy.value} onKeyDown={onKeyDown}>
      <div class="way">
        <Crumbs card={card} />
        <button type="button" class="icon" aria-label="Close the card" title="Close (Escape)" onClick={props.onClose}>
          ×
        </button>
      </div>
      {found !== null && trouble === null && <Above card={found} onOpen={open} />}
      <h2 id="card-title" ref={heading} tabIndex={-1}>
        <code>{trouble === null ? (row?.code ?? place.code) : place.code}</code>
        {trouble === null && row !== null && ` ${row.display}`}
      </h2>
      {trouble === 'failed' && <Restart says="The card did not come." onRestart={props.onRestart} />}
      {trouble === 'unknown' && (
        <p class="lines">
          No loaded set knows {place.code} in {place.system}.{' '}
          <button type="button" class="quiet" onClick={props.onLoad}>
            Load code sets
          </button>
        </p>
      )}
      {found === null && trouble === null && <p class="lines muted">Looking {place.code} up…</p>}
      {found !== null && row !== null && trouble === null && (
        <>
          <p class="lines muted num">
            {row.system} · {row.billable ? '● billable' : '▸ header: more characters are needed'} · {usDay(row.from)}–
            {row.to === null ? '' : usDay(row.to)} · {row.release}
          </p>
          {standing(row, props.judged) !== '' && (
            <p class="lines error">
              <span aria-hidden="true">■ </span>
              {row.code} is {standing(row, props.judged)}
            </p>
          )}
          <CardActions
            row={row}
            favourite={props.favourites.has(`${row.system} ${row.code}`)}
            replaces={replaces}
            onAdd={onAdd}
            onReplace={onReplace}
            onKeep={onKeep}
            onCopy={props.onCopy}
            onBuild={props.onBuild}
          />
          <CardBody
            card={found}
            context={context}
            onOpen={open}
            onAdd={take}
            onRange={props.onRange}
            onEntry={props.onEntry}
            onLoad={props.onLoad}
          />
        </>
      )}
    </section>
  );
}
