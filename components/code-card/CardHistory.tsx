import type { CodeCard } from '../../lib/codes/card';
import type { CardPlace } from '../models/card-model';
import { Section } from '../parts/Section';
import { usDay } from '../parts/words';
import { CodeButton } from './CodeButton';
import { Fact } from './Fact';

interface Props {
  card: CodeCard;
  onOpen: (place: CardPlace) => void;
}

/** Stretches of the code, and the codes before and after it; no table tells that of services. */
export function CardHistory({ card, onOpen }: Props) {
  const { row, history } = card;
  const told = row.system === 'ICD-10-CM' || row.system === 'ICD-10-PCS' ? (['before', 'after'] as const) : [];
  return (
    <Section id="card-history" title="Releases">
      <ul>
        {history.map(({ from, to, release, billable, display }) => (
          <li key={`${release} ${from}`} class="num">
            {usDay(from)}–{to === null ? '' : usDay(to)} <span class="muted">{release}</span>
            {billable !== row.billable && <span> {billable ? 'billable' : 'header'} then</span>}
            {display !== row.display && <span> “{display}”</span>}
          </li>
        ))}
      </ul>
      <dl class="facts">
        {told.map((which) => (
          <Fact key={which} name={which === 'before' ? 'Came from' : 'Followed by'} fact={card[which]}>
            {(others) => (
              <>
                {others.length === 0 && 'no other code'}
                <ul>
                  {others.map(({ code, day, title }) => (
                    <li key={`${code} ${day}`}>
                      <CodeButton row={{ system: row.system, code, display: title ?? '' }} onOpen={onOpen} />
                      <span class="muted num">{usDay(day)}</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </Fact>
        ))}
      </dl>
    </Section>
  );
}
