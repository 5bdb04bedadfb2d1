import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Evidence } from '../../lib/chart/chart';
import type { Code, CodeRow } from '../../lib/codes/code';
import type { DoneRow } from '../models/done-model';
import { PointedMark, useRestsOn } from '../parts/Pointed';
import { Quote } from '../parts/Quote';
import { dollars } from '../parts/words';
import { DoneFacts } from './DoneFacts';
import { NoCode } from './NoCode';
import { Take } from './Take';

/** What is done with what a row offers. */
export interface DoneActs {
  isCoded: (code: Code) => boolean;
  /** The list a service was found in, as a coder calls it. */
  listOf: (row: CodeRow) => string;
  onShow: (evidence: Evidence) => void;
  onCode: (row: DoneRow, code: Code) => void;
  onLine: (row: DoneRow, line: CodeRow) => void;
  onCard: (code: Code) => void;
  onKeep: (code: Code) => void;
}

interface Props extends DoneActs {
  row: DoneRow;
  /** True: a stay, for which procedures are coded in ICD-10-PCS and its tables are loaded. */
  coding: boolean;
}

/** One procedure: focus shows its own sentence in the page, e each quote it rests on in turn; its codes and services to add. */
export function DoneRowView({ row, coding, isCoded, listOf, onShow, onCode, onLine, onCard, onKeep }: Props) {
  const { name, mention, quotes, facts, codes, path, lines } = row;
  const all = [...quotes, ...facts.map(({ evidence }) => evidence)];
  const pointed = useRestsOn(all);
  const turn = useSignal(0);
  const quoteId = useId();
  const showOwn = (): void => {
    turn.value = 0;
    onShow(quotes[0]);
  };
  const showNext = (event: KeyboardEvent): void => {
    if (event.key !== 'e' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    turn.value = (turn.value + 1) % all.length;
    onShow(all[turn.value] ?? quotes[0]);
  };
  const why = path.filter((step) => /^B\d/.test(step));
  const way = (code: Code) => ({
    code,
    coded: isCoded(code),
    quoteId,
    onFocus: showOwn,
    onCard: () => onCard(code),
    onKeep: () => onKeep(code),
  });

  return (
    <li class="done" data-row data-pointed={pointed || undefined} onKeyDown={showNext}>
      <button
        type="button"
        class="name stop"
        title="Show in the page"
        aria-describedby={quoteId}
        aria-keyshortcuts="e"
        onClick={showOwn}
        onFocus={showOwn}
      >
        {name}
        {pointed && (
          <>
            {' '}
            <PointedMark />
          </>
        )}
      </button>
      <Quote evidence={all[turn.value] ?? quotes[0]} words={[mention]} id={quoteId} />
      <DoneFacts name={name} facts={facts} onShow={onShow} />
      {coding && codes.length === 0 && <NoCode item={row} />}
      {(coding ? codes.length : 0) + lines.length > 0 && (
        <ul class="takes" aria-label={`Codes for ${name}`}>
          {coding && codes.map((code) => <Take key={code.code} as="procedure" {...way(code)} onTake={() => onCode(row, code)} />)}
          {coding && codes.length > 0 && why.length > 0 && <li class="reason muted">{why.join(' · ')}</li>}
          {lines.map((line) => (
            <Take key={line.code} as="line" {...way(line)} onTake={() => onLine(row, line)}>
              <span class="muted num">
                {' '}
                · from {listOf(line)}
                {line.chargeCents !== undefined && ` · $${dollars(line.chargeCents)}`}
              </span>
            </Take>
          ))}
        </ul>
      )}
    </li>
  );
}
