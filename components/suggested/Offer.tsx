import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Evidence } from '../../lib/chart/chart';
import type { Code, CodeRow } from '../../lib/codes/code';
import type { Suggestion } from '../../lib/coding/suggestion';
import type { LitAnswer } from '../effects';
import { CodePicker } from '../parts/CodePicker';
import { PointedMark, useRestsOn } from '../parts/Pointed';
import { Quote } from '../parts/Quote';
import { UNLIT } from '../parts/unlit';
import { Against } from './Against';
import { RejectReason } from './RejectReason';

interface Props {
  suggestion: Suggestion;
  lit: LitAnswer | null;
  refining: boolean;
  rejecting: boolean;
  childrenOf: (code: Code) => Promise<CodeRow[]>;
  onShow: (evidence: Evidence) => void;
  onAccept: (code: Code) => void;
  onRefine: (on: boolean) => void;
  onRejecting: (on: boolean) => void;
  onReject: (reason: string) => void;
  onCard: (code: Code) => void;
  onKeep: (code: Code) => void;
}

/** The mentions behind an offer, as the note writes them: its rule path names them in quotation marks. */
const mentions = ({ path }: Suggestion): string[] =>
  path.flatMap((step) => [...step.matchAll(/“([^”]+)”/g)].map((found) => found[1] ?? ''));

/** Moves the keyboard to the offer above or below. */
function step(from: HTMLElement, by: number): void {
  const all = [...(from.closest('.offers')?.querySelectorAll<HTMLElement>('.offer > .take') ?? [])];
  all[all.indexOf(from) + by]?.focus();
}

/** One offer: focus shows its sentence in the page; Enter adds, → refines, x rejects, e shows the next quote, a what is said against it, i opens the card, f keeps. */
export function Offer(props: Props) {
  const { suggestion, refining, rejecting } = props;
  const { code, evidence, reason, confidence } = suggestion;
  const quotes = evidence.length;
  const pointed = useRestsOn(evidence);
  const quoteId = useId();
  const turn = useSignal(0);
  const against = useSignal(-1);
  const take = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const open = refining || rejecting;

  // Closing the reason or the list without a choice gives the keyboard back to the offer.
  useEffect(() => {
    if (wasOpen.current && !open) take.current?.focus();
    wasOpen.current = open;
  }, [open]);

  const showNext = (): void => {
    turn.value = (turn.value + 1) % evidence.length;
    props.onShow(evidence[turn.value] ?? evidence[0]);
  };

  const showAgainst = (): void => {
    const quotes = suggestion.contrary.flatMap((contrary) => contrary.evidence ?? []);
    against.value = quotes.length === 0 ? -1 : (against.value + 1) % quotes.length;
    const quote = quotes[against.value];
    if (quote !== undefined) props.onShow(quote);
  };

  function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLButtonElement }): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown') step(event.currentTarget, 1);
    else if (event.key === 'ArrowUp') step(event.currentTarget, -1);
    else if (event.key === 'ArrowRight') props.onRefine(true);
    else if (event.key === 'x') props.onRejecting(true);
    else if (event.key === 'e') showNext();
    else if (event.key === 'a') showAgainst();
    else if (event.key === 'i') props.onCard(code);
    else if (event.key === 'f') props.onKeep(code);
    else return;
    event.preventDefault();
  }

  return (
    <li class="offer" data-row data-code={code.code} data-pointed={pointed || undefined}>
      <button
        ref={take}
        type="button"
        class="take"
        aria-describedby={quoteId}
        aria-keyshortcuts="x e a i f ArrowRight"
        onClick={() => props.onAccept(code)}
        onFocus={() => props.onShow(evidence[turn.value] ?? evidence[0])}
        onKeyDown={onKeyDown}
      >
        <span class="sr">Add </span>
        <code>{code.code}</code> <span class="title">{code.display}</span>
      </button>
      <span class="tools">
        <button type="button" class="icon" aria-label={`Card of ${code.code}`} title="Card (i)" onClick={() => props.onCard(code)}>
          ⋯
        </button>
        <button
          type="button"
          class="icon"
          aria-label={`More specific than ${code.code}`}
          title="More specific (→)"
          onClick={() => props.onRefine(!refining)}
        >
          →
        </button>
        <button
          type="button"
          class="icon"
          aria-label={`Reject ${code.code}`}
          title="Reject (x)"
          onClick={() => props.onRejecting(!rejecting)}
        >
          ×
        </button>
      </span>
      <div class="because">
        <Quote evidence={evidence[turn.value] ?? evidence[0]} words={mentions(suggestion)} id={quoteId} />
        <p class="reason muted">
          {pointed && <PointedMark />}
          <span>
            {confidence !== 'strong' && <>{confidence} · </>}
            {reason}
          </span>
          {quotes > 1 && (
            <button type="button" class="quiet num" title="Show the next quote (e)" onClick={showNext}>
              {turn.value + 1} of {quotes}
              <span class="sr"> quotes for {code.code}, show the next</span>
            </button>
          )}
        </p>
        <Against contrary={suggestion.contrary} onShow={props.onShow} />
        {props.lit !== null && props.lit !== 'shown' && (
          <p role="status" class={props.lit === 'changed' ? 'error' : 'muted'}>
            {UNLIT[props.lit]}
          </p>
        )}
      </div>
      {rejecting && <RejectReason code={code.code} onReject={props.onReject} onCancel={() => props.onRejecting(false)} />}
      {refining && (
        <CodePicker
          of={code}
          alternatives={suggestion.alternatives}
          childrenOf={props.childrenOf}
          onPick={props.onAccept}
          onClose={() => props.onRefine(false)}
        />
      )}
    </li>
  );
}
