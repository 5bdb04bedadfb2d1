import type { CodeCard } from '../../lib/codes/card';
import type { PtpEdit } from '../../lib/codes/edits/edit';
import type { CardPlace } from '../models/card-model';
import { Fact } from './Fact';
import { applies, feeWords } from './fee-words';
import { mceWords, mueWords, ptpWords } from './flag-words';

interface Props {
  card: CodeCard;
  onOpen: (place: CardPlace) => void;
}

/** Stands in the add-on file for whatever primary code the contractor names (CMS, Add-on Code Edits). */
const CONTRACTOR = 'CCCCC';

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

/** Pairs shown before the rest is folded. */
const PAIRS = 6;

/** One pair as seen from the code of the card: which of the two is paid, and whether a modifier helps. */
function Pair({ code, edit, onOpen }: { code: string; edit: PtpEdit; onOpen: Props['onOpen'] }) {
  const other = edit.column1 === code ? edit.column2 : edit.column1;
  return (
    <li>
      <ServiceLink code={other} onOpen={onOpen} /> {edit.column2 === code ? 'is paid, this is not' : 'is not paid beside this'}:{' '}
      {ptpWords(edit)}
      {edit.rationale !== '' && <span class="muted"> {edit.rationale}</span>}
    </li>
  );
}

function ServiceLink({ code, onOpen }: { code: string; onOpen: Props['onOpen'] }) {
  // HCPCS Level II codes begin with a letter, CPT codes with a digit.
  const system = /^[A-Z]/.test(code) ? 'HCPCS' : 'CPT';
  return (
    <button type="button" class="code-link mono" onClick={() => onOpen({ system, code })}>
      {code}
    </button>
  );
}

/** What national edits and the fee schedule say of a service. */
export function ServiceFacts({ card, onOpen }: Props) {
  const { code } = card.row;
  const pair = (edit: PtpEdit) => (
    <Pair key={`${edit.column1} ${edit.column2} ${edit.from ?? ''}`} code={code} edit={edit} onOpen={onOpen} />
  );
  return (
    <dl class="facts">
      <Fact name="Units" fact={card.mue}>
        {(edit) => (edit === null ? 'no unit edit' : mueWords(edit))}
      </Fact>
      <Fact name="Add-on" fact={card.addOn}>
        {(edits) =>
          edits.length === 0
            ? 'neither an add-on nor with one'
            : edits.map(({ addOn, primary }, index) => {
                const isAddOn = addOn === code;
                const before = edits[index - 1];
                return (
                  <span key={`${addOn} ${primary}`} class="pair">
                    {(before === undefined || (before.addOn === code) !== isAddOn) && (isAddOn ? 'added to ' : 'its add-ons ')}
                    {isAddOn && primary === CONTRACTOR ? (
                      'what the contractor names'
                    ) : (
                      <ServiceLink code={isAddOn ? primary : addOn} onOpen={onOpen} />
                    )}
                  </span>
                );
              })
        }
      </Fact>
      <Fact name="NCCI pairs" fact={card.ptp}>
        {(edits) => (
          <>
            {edits.length === 0 && 'none'}
            <ul>{edits.slice(0, PAIRS).map(pair)}</ul>
            {edits.length > PAIRS && (
              <details>
                <summary>{edits.length - PAIRS} more pairs</summary>
                <ul>{edits.slice(PAIRS).map(pair)}</ul>
              </details>
            )}
          </>
        )}
      </Fact>
      <Fact name="Fee schedule" fact={card.indicators}>
        {(indicators) => (
          <>
            {indicators === null && 'not in it'}
            <ul>
              {Object.entries(indicators ?? {})
                .filter(([indicator, value]) => applies(indicator, value))
                .map(([indicator, value]) => {
                  const words = feeWords(indicator, value);
                  return (
                    <li key={indicator}>
                      <span class="muted">{words.name}:</span> {words.value}
                    </li>
                  );
                })}
            </ul>
          </>
        )}
      </Fact>
    </dl>
  );
}
