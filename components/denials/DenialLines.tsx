import type { Evidence } from '../../lib/chart/chart';
import type { Submission } from '../../lib/claim/submission';
import type { KeptEvidence, ServiceLine } from '../../lib/coding/coded-encounter';
import type { LineAnswer, QueueItem } from '../../lib/queue/entry';
import { Quote } from '../parts/Quote';
import { dollars, letterAt } from '../parts/words';
import { ReasonList } from '../queue/ReasonList';

interface Props {
  item: QueueItem;
  submission: Submission;
  /** The lines that this reason was given for; none: all. */
  about: number[];
  /** Whether the chart of this very patient is on the page. */
  chartOpen: boolean;
  onShow: (submission: Submission, evidence: KeptEvidence) => void;
  /** Null: rules of the site are not this person's to write. */
  onRule: ((line: ServiceLine, number: number) => void) | null;
}

const SHAPES: Record<LineAnswer['state'], string> = {
  paid: '✓ paid',
  partial: '▲ paid in part',
  denied: '■ denied',
  pended: '● being judged',
  rejected: '■ rejected',
};
const money = (cents: number | null): string => (cents === null ? '–' : `$${dollars(cents)}`);

/** The quotes behind the diagnoses that a line points to, each once. */
export function quotesOf({ coded }: Submission, line: ServiceLine): KeptEvidence[] {
  const quotes = coded.diagnoses.filter(({ id }) => line.diagnosisIds.includes(id)).flatMap(({ evidence }) => evidence);
  return [...new Map(quotes.map((quote): [string, KeptEvidence] => [`${quote.document} ${quote.start}`, quote])).values()];
}

const key = ({ document, start }: Evidence): string => `${document} ${start}`;

/** Line by line: what was billed for which diagnoses, what came of it, why, and what in the chart it rests on. */
export function DenialLines({ item, submission, about, chartOpen, onShow, onRule }: Props) {
  const { diagnoses, lines } = submission.coded;
  return (
    <ol class="denial-lines" aria-label="Service lines">
      {lines.map((line, at) => {
        const number = at + 1;
        const answer = item.lines.find((each) => each.line === number);
        const concerned = (about.length === 0 || about.includes(number)) && answer?.state !== 'paid';
        const quotes = concerned ? quotesOf(submission, line) : [];
        const code = [line.procedure.code, ...line.modifiers].join('-');
        return (
          <li key={line.id} data-line={number} data-state={answer?.state}>
            <p class="line">
              <span class="num muted">{number}</span> <code>{code}</code>
              {line.diagnosisIds.map((id) => {
                const place = diagnoses.findIndex((diagnosis) => diagnosis.id === id);
                return (
                  <span key={id} class="mono">
                    {place < 0 ? '?' : `${letterAt(place)} ${diagnoses[place]?.code.code}`}
                  </span>
                );
              })}
              {answer !== undefined && <strong>{SHAPES[answer.state]}</strong>}
            </p>
            <p class="num muted">
              Charged {money(answer?.chargedCents ?? line.chargeCents)}
              {answer !== undefined && `, paid ${money(answer.paidCents)}, patient’s share ${money(answer.patientCents)}`}
            </p>
            <ReasonList
              reasons={item.reasons.filter((reason) => reason.line === number)}
              lines={false}
              judged={item.state !== 'rejected'}
            />
            {concerned && (
              <div class="ways">
                {quotes.length === 0 && <p class="muted">Coded without a quote: nothing lights up for this line.</p>}
                {chartOpen &&
                  quotes.map((quote) => (
                    <button key={key(quote)} type="button" class="evidence" data-evidence onClick={() => onShow(submission, quote)}>
                      <span class="sr">Show in the chart: </span>
                      <Quote evidence={quote} />
                    </button>
                  ))}
                {!chartOpen && quotes.length > 0 && (
                  <p class="muted">Open this patient’s chart in the page; what the line rests on then lights up there.</p>
                )}
                {onRule !== null && (
                  <button type="button" class="quiet" onClick={() => onRule(line, number)}>
                    Warn next time…<span class="sr"> line {number}</span>
                  </button>
                )}
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
