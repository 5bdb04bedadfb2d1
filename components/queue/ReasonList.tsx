import type { QueueItem } from '../../lib/queue/entry';
import { readReason } from '../../lib/review/denial-reason';
import { dollars } from '../parts/words';
import { adjustmentWords, GROUP_WORDS, remarkWords } from './adjustment-words';

interface Props {
  reasons: QueueItem['reasons'];
  /** Whether each reason says which line it is for. */
  lines: boolean;
  /** False: a front end's codes, which mean something else than the payer's of the same letters. */
  judged: boolean;
}

/** The reasons of an answer: code, what it means, what usually corrects it, and the payer's own words. Unknown codes stay codes. */
export function ReasonList({ reasons, lines, judged }: Props) {
  if (reasons.length === 0) return null;
  return (
    <ul aria-label="Reasons" class="reasons">
      {reasons.map((reason) => {
        const { kind, code, group } = judged ? readReason(reason) : { kind: 'other', code: reason.code, group: null };
        const words = judged ? adjustmentWords(reason.code) : null;
        const remark = kind === 'rarc' ? remarkWords(code) : null;
        return (
          <li key={`${reason.code} ${reason.line} ${reason.text}`}>
            <code title={group === null ? undefined : GROUP_WORDS[group]}>
              {group !== null && `${group} `}
              {code}
            </code>
            {lines && reason.line !== null && ` line ${reason.line}`}
            {reason.cents !== undefined && <span class="num"> ${dollars(reason.cents)}</span>}
            {words !== null && `: ${words.means} ${words.correctBy}`}
            {remark !== null && `: ${remark}.`}
            {words === null && remark === null && kind !== 'other' && ': a code that Chartside has no words for.'}
            {reason.text !== '' && <span class="muted"> “{reason.text}”</span>}
          </li>
        );
      })}
    </ul>
  );
}
