import type { CodeCard } from '../../lib/codes/card';
import type { CodeRow, SearchContext } from '../../lib/codes/code';
import type { CardPlace } from '../models/card-model';
import { Section } from '../parts/Section';
import { Builder } from './Builder';
import { DiagnosisFacts, ServiceFacts } from './CardFacts';
import { CardHistory } from './CardHistory';
import { CardNotes } from './CardNotes';
import { Around } from './CardPath';
import { Edition, NotLoaded } from './Fact';

interface Props {
  card: CodeCard;
  context: SearchContext;
  onOpen: (place: CardPlace) => void;
  onAdd: (row: CodeRow) => void;
  onRange: (range: string) => void;
  /** Opens a book, by its title, at an entry. */
  onEntry: (book: string, words: string) => void;
  onLoad: () => void;
}

/** The facts that the card of this system shows, and that a file may be missing for. */
const factsOf = ({ row, notes, poaExempt, hcc, mce, ptp, mue, addOn, indicators, before, after }: CodeCard) =>
  row.system === 'ICD-10-CM'
    ? [notes, poaExempt, hcc, mce, before, after]
    : row.system === 'ICD-10-PCS'
      ? [mce, before, after]
      : [ptp, mue, addOn, indicators];

/** Everything known of a code, in the order in which it is coded: put together, heeded, checked, compared. */
export function CardBody({ card, context, onOpen, onAdd, onRange, onEntry, onLoad }: Props) {
  const { row, notes, path, indexed } = card;
  const { system } = row;
  const follow = (from: string, to: string | null): void => (to === null ? onOpen({ system, code: from }) : onRange(`${from}-${to}`));
  return (
    <>
      <Builder card={card} context={context} onOpen={onOpen} onAdd={onAdd} />
      <Around card={card} which="children" onOpen={onOpen} />
      {system === 'ICD-10-CM' && (
        <Section id="card-notes" title="Notes">
          {notes.known ? (
            <>
              <CardNotes notes={notes.value} path={path} onFollow={follow} />
              <p>
                <Edition edition={notes.edition} stale={notes.stale} />
              </p>
            </>
          ) : (
            <NotLoaded needs={notes.needs} />
          )}
        </Section>
      )}
      <Section id="card-facts" title="Lists and edits">
        {system === 'ICD-10-CM' || system === 'ICD-10-PCS' ? <DiagnosisFacts card={card} /> : <ServiceFacts card={card} onOpen={onOpen} />}
      </Section>
      <Around card={card} which="siblings" onOpen={onOpen} />
      {indexed.length > 0 && (
        <Section id="card-indexed" title="Indexed under" count={{ n: indexed.length, words: 'entries' }}>
          <ul>
            {indexed.map(({ book, words }) => (
              <li key={`${book} ${words}`}>
                <button type="button" class="entry" onClick={() => onEntry(book, words)}>
                  {words} <span class="muted">{book}</span>
                </button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <CardHistory card={card} onOpen={onOpen} />
      {factsOf(card).some(({ known }) => !known) && (
        <p class="load">
          <button type="button" class="quiet" onClick={onLoad}>
            Load what is missing
          </button>
        </p>
      )}
    </>
  );
}
