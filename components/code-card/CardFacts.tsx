import type { CodeCard } from '../../lib/codes/card';
import type { CardPlace } from '../models/card-model';
import { Section } from '../parts/Section';
import { usDay } from '../parts/words';
import { CodeButton } from './CodeButton';
import { Fact } from './Fact';
import { feeWords } from './fee-words';
import { mceWords, mueWords, ptpWords } from './flag-words';

interface Props {
  card: CodeCard;
  onOpen: (place: CardPlace) => void;
}

/** What national lists say of a diagnosis or a procedure of a stay. Risk adjustment is for coders: this card is never shown to a provider. */
export function DiagnosisFacts({ card }: Pick<Props, 'card'>) {
  return (
    <dl class="facts">
      {card.row.system === 'ICD-10-CM' && (
        <>
          <Fact name="Present on admission" fact={card.poaExempt}>
            {(exempt) => (exempt ? 'exempt from reporting' : 'to be reported')}
          </Fact>
          <Fact name="HCC" fact={card.hcc}>
            {(categories) => (categories.length === 0 ? 'none' : categories.join(', '))}
          </Fact>
        </>
      )}
      <Fact name="Code Editor" fact={card.mce}>
        {(flags) => (flags.length === 0 ? 'no flag' : flags.map(mceWords).join('; '))}
      </Fact>
    </dl>
  );
}

/** What national edits and the fee schedule say of a service. */
export function ServiceFacts({ card, onOpen }: Props) {
  const { system, code } = card.row;
  return (
    <dl class="facts">
      <Fact name="Units" fact={card.mue}>
        {(edit) => (edit === null ? 'no unit edit' : mueWords(edit))}
      </Fact>
      <Fact name="Add-on" fact={card.addOn}>
        {(edits) =>
          edits.length === 0
            ? 'stands alone, as far as listed'
            : edits.map(({ addOn, primary, type }) => (
                <span key={`${addOn} ${primary}`} class="pair">
                  {addOn === code ? 'with ' : 'takes '}
                  {type === 2 && primary === 'CCCCC' ? (
                    'what the contractor names'
                  ) : (
                    <button
                      type="button"
                      class="code-link mono"
                      onClick={() => onOpen({ system: systemOf(addOn === code ? primary : addOn), code: addOn === code ? primary : addOn })}
                    >
                      {addOn === code ? primary : addOn}
                    </button>
                  )}
                </span>
              ))
        }
      </Fact>
      <Fact name="NCCI pairs" fact={card.ptp}>
        {(edits) =>
          edits.length === 0 ? (
            'none'
          ) : (
            <ul>
              {edits.map((edit) => {
                const other = edit.column1 === code ? edit.column2 : edit.column1;
                return (
                  <li key={`${edit.column1} ${edit.column2} ${edit.from ?? ''}`}>
                    <button type="button" class="code-link mono" onClick={() => onOpen({ system: systemOf(other), code: other })}>
                      {other}
                    </button>{' '}
                    {edit.column2 === code ? 'is paid, this is not' : 'is not paid beside this'}: {ptpWords(edit)}
                    {edit.rationale !== '' && <span class="muted"> {edit.rationale}</span>}
                  </li>
                );
              })}
            </ul>
          )
        }
      </Fact>
      <Fact name="Fee schedule" fact={card.indicators}>
        {(indicators) =>
          indicators === null ? (
            'not in it'
          ) : (
            <ul>
              {Object.entries(indicators).map(([indicator, value]) => {
                const words = feeWords(indicator, value);
                return (
                  <li key={indicator}>
                    <span class="muted">{words.name}:</span> {words.value}
                  </li>
                );
              })}
            </ul>
          )
        }
      </Fact>
      {system === 'HCPCS' && (
        <Fact name="Code Editor" fact={card.mce}>
          {(flags) => (flags.length === 0 ? 'no flag' : flags.map(mceWords).join('; '))}
        </Fact>
      )}
    </dl>
  );
}

/** A service's system by its shape: HCPCS Level II codes begin with a letter, CPT codes with a digit. */
const systemOf = (code: string): CardPlace['system'] => (/^[A-Z]/.test(code) ? 'HCPCS' : 'CPT');

/** Stretches of the code, and the codes before and after it. */
export function CardHistory({ card, onOpen }: Props) {
  const { row, history } = card;
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
        {(['before', 'after'] as const).map((which) => (
          <Fact key={which} name={which === 'before' ? 'Came from' : 'Followed by'} fact={card[which]}>
            {(others) =>
              others.length === 0 ? (
                'no other code'
              ) : (
                <ul>
                  {others.map(({ code, day, title }) => (
                    <li key={code}>
                      <CodeButton row={{ system: row.system, code, display: title ?? '' }} onOpen={onOpen} />
                      <span class="muted num"> {usDay(day)}</span>
                    </li>
                  ))}
                </ul>
              )
            }
          </Fact>
        ))}
      </dl>
    </Section>
  );
}
