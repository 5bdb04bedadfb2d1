import { useSignal } from '@preact/signals';
import type { Evidence } from '../../lib/chart/chart';
import type { Code, CodeRow } from '../../lib/codes/code';
import type { PassedOver } from '../../lib/coding/passed-over';
import type { Suggestion } from '../../lib/coding/suggestion';
import type { LitAnswer } from '../effects';
import { NothingFound } from '../parts/NothingFound';
import type { ReadSoFar } from '../parts/read-so-far';
import { Section } from '../parts/Section';
import { NotSuggested } from './NotSuggested';
import { NotUnderstood } from './NotUnderstood';
import { Offer } from './Offer';
import { Rejected } from './Rejected';
import './Suggested.css';

interface Props {
  /** Null: the notes were not read yet, or may not be. */
  offers: Suggestion[] | null;
  rejected: { suggestion: Suggestion; reason: string }[];
  passedOver: PassedOver[];
  notUnderstood: Evidence[];
  /** True: there were suggestions, and none is left open. */
  decided: boolean;
  /** What the page answered when a quote was last lit up. */
  lit: { evidence: Evidence; answer: LitAnswer } | null;
  /** How much of the notes was read; `failed`: reading stopped. */
  read: ReadSoFar | 'failed';
  childrenOf: (code: Code) => Promise<CodeRow[]>;
  onShow: (evidence: Evidence) => void;
  onSearch: (words: string) => void;
  onAccept: (suggestion: Suggestion, code: Code) => void;
  onReject: (suggestion: Suggestion, reason: string) => void;
  onRestore: (id: string) => void;
  onCard: (code: Code) => void;
  onKeep: (code: Code) => void;
  /** Opens the list of what was not read. */
  onUnread: () => void;
}

/** What became of one of the offer's quotes when it was last lit up; the chart may have been read again since. */
function litOf({ evidence }: Suggestion, lit: Props['lit']): LitAnswer | null {
  if (lit === null) return null;
  const { document, start, end } = lit.evidence;
  return evidence.some((quote) => quote.document === document && quote.start === start && quote.end === end) ? lit.answer : null;
}

/** Offers of one problem stand together, problems in the order they were first seen. */
function byProblem(offers: Suggestion[]): [string, Suggestion[]][] {
  const groups = new Map<string, Suggestion[]>();
  for (const offer of offers) groups.set(offer.problem, [...(groups.get(offer.problem) ?? []), offer]);
  return [...groups];
}

/** Codes the notes support, each with its sentence; nothing is coded until a person takes it. */
export function Suggested(props: Props) {
  const { offers, rejected, decided, read } = props;
  const refining = useSignal('');
  const rejecting = useSignal('');
  return (
    <Section id="suggested" title="Suggested" count={{ n: offers?.length ?? 0, words: 'suggestions' }}>
      {(offers === null || offers.length === 0) && (
        <NothingFound
          read={offers === null && read !== 'failed' ? 'reading' : read}
          whole={decided ? 'Every suggestion is decided' : 'Nothing is suggested'}
          part={decided ? 'Every suggestion from what was read is decided' : 'Nothing is suggested from what was read'}
          onUnread={props.onUnread}
        />
      )}
      <div class="offers">
        {byProblem(offers ?? []).map(([problem, group]) => (
          <div key={problem} role="group" aria-label={problem}>
            <ul>
              {group.map((suggestion) => (
                <Offer
                  key={suggestion.id}
                  suggestion={suggestion}
                  lit={litOf(suggestion, props.lit)}
                  refining={refining.value === suggestion.id}
                  rejecting={rejecting.value === suggestion.id}
                  childrenOf={props.childrenOf}
                  onShow={props.onShow}
                  onCard={props.onCard}
                  onKeep={props.onKeep}
                  onAccept={(code) => {
                    refining.value = '';
                    props.onAccept(suggestion, code);
                  }}
                  onRefine={(on) => {
                    refining.value = on ? suggestion.id : '';
                    rejecting.value = '';
                  }}
                  onRejecting={(on) => {
                    rejecting.value = on ? suggestion.id : '';
                    refining.value = '';
                  }}
                  onReject={(reason) => {
                    rejecting.value = '';
                    props.onReject(suggestion, reason);
                  }}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
      <Rejected rejected={rejected} onRestore={props.onRestore} />
      <NotUnderstood lines={props.notUnderstood} onShow={props.onShow} onSearch={props.onSearch} />
      <NotSuggested passedOver={props.passedOver} onShow={props.onShow} />
    </Section>
  );
}
