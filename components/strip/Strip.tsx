import { useRef } from 'preact/hooks';
import type { Chart } from '../../lib/chart/chart';
import { useKeptFocus } from '../parts/use-kept-focus';
import { count, usDay } from '../parts/words';
import './Strip.css';

interface Props {
  chart: Chart;
  /** Null: this role has no view of what was read. */
  onUnread: (() => void) | null;
  /** Signs in again to the EHR's record; null: no sign-in has ended. */
  onSignIn: (() => void) | null;
}

const SEX = { female: 'F', male: 'M', other: 'Other sex', unknown: 'Sex unknown' };
const IDENTITY = {
  verified: ['●', 'verified'],
  unverified: ['○', 'unverified'],
  conflict: ['■', 'conflict'],
} as const;

/** What the page says of the encounter, each part only if it is said. */
function encounterOf({ encounter }: Chart): string[] {
  if (encounter === null) return ['No encounter named on the page'];
  const { date, endDate, provider } = encounter;
  const days = date === null ? 'Date not on the page' : usDay(date) + (endDate !== null && endDate !== date ? `–${usDay(endDate)}` : '');
  return [days, encounter.class ?? 'class not on the page', ...(provider === null ? [] : [provider])];
}

/** Who the chart is about, how sure that is, and how much of it was not read. */
export function Strip({ chart, onUnread, onSignIn }: Props) {
  const { patient, source, unread } = chart;
  const region = useRef<HTMLElement>(null);
  useKeptFocus(region);
  const [shape, word] = IDENTITY[source.identity];
  const facts =
    patient === null
      ? []
      : [
          patient.sex === null ? null : SEX[patient.sex],
          patient.age === null ? null : `${patient.age} y`,
          patient.birthDate === null ? null : usDay(patient.birthDate),
        ].filter((fact) => fact !== null);
  const disagreeing = source.disagreeing.map((key) => source.frames.find((frame) => frame.key === key)?.title || key);

  return (
    <section class="strip" ref={region} aria-label="Patient">
      <p class="who" data-heading tabIndex={-1}>
        <strong>{patient?.name.text ?? 'No patient named on the page'}</strong>
        {facts.map((fact) => (
          <span key={fact} class="num">
            {fact}
          </span>
        ))}
        <span class="identity" data-identity={source.identity}>
          <span aria-hidden="true">{shape}</span> {word}
        </span>
      </p>
      <p class="what num">
        {patient?.mrn != null && <span>MRN {patient.mrn}</span>}
        {encounterOf(chart).map((part) => (
          <span key={part}>{part}</span>
        ))}
        {unread.length > 0 && onUnread === null && <span class="unread">{count(unread.length, 'part unread', 'parts unread')}</span>}
        {unread.length > 0 && onUnread !== null && (
          <button type="button" class="quiet unread" onClick={onUnread}>
            <span aria-hidden="true">▸ </span>
            {count(unread.length, 'part unread', 'parts unread')}
          </button>
        )}
      </p>
      {onSignIn !== null && (
        <p class="ended" role="status">
          <span>
            <span aria-hidden="true">▲ </span>The EHR’s record is not read.
          </span>
          <button type="button" class="quiet" onClick={onSignIn}>
            Sign in again
          </button>
        </p>
      )}
      {source.identity === 'conflict' && (
        <p role="alert" class="error">
          Parts of the page are about different patients{disagreeing.length > 0 && `: ${disagreeing.join(', ')}`}. Nothing is suggested or
          sent until they agree. Close the other patient’s parts.
        </p>
      )}
      {source.identity === 'unverified' && (
        <p class="muted">No banner names the patient for certain. You can look, but nothing can be submitted.</p>
      )}
    </section>
  );
}
