import { useEffect, useRef } from 'preact/hooks';
import type { CodedEncounter } from '../../lib/coding/coded-encounter';
import type { Verified } from '../../lib/coding/verify';
import { Section } from '../parts/Section';

interface Props {
  quotes: Verified[];
  coded: CodedEncounter;
  onKeep: (quote: Verified) => void;
  onDrop: (quote: Verified) => void;
}

/** Sentences that no longer stand in the chart as they were quoted: a person keeps or drops each, then submits again. */
export function ChangedQuotes({ quotes, coded, onKeep, onDrop }: Props) {
  const items = [...coded.diagnoses, ...coded.procedures];
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.querySelector('button')?.focus(), []);
  return (
    <div ref={first}>
      <Section id="changed" title="Changed since you coded" count={{ n: quotes.length, words: 'quotes changed' }}>
        <p>Nothing was sent. These words are no longer in the chart; decide on each, then submit again.</p>
        <ul>
          {quotes.map((quote) => {
            const code = items.find(({ id }) => id === quote.subject)?.code.code ?? '';
            return (
              <li key={`${quote.subject} ${quote.evidence.document} ${quote.evidence.start}`} data-row>
                <p>
                  <span aria-hidden="true">▲ </span>
                  <code>{code}</code> <q>{quote.evidence.quote}</q>{' '}
                  <span class="muted">{quote.state === 'gone' ? 'its note is not on the page now' : 'the note reads otherwise now'}</span>
                </p>
                <button type="button" onClick={() => onKeep(quote)}>
                  Keep {code} anyway
                </button>{' '}
                <button type="button" onClick={() => onDrop(quote)}>
                  Drop the quote of {code}
                </button>
              </li>
            );
          })}
        </ul>
      </Section>
    </div>
  );
}
