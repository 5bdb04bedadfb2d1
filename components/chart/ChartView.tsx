import type { Chart, Provenance, Visibility } from '../../lib/chart/chart';
import { Section } from '../parts/Section';
import { sectionName } from '../parts/section-names';
import { count, usDay } from '../parts/words';
import { UnreadList } from '../unread/UnreadList';
import { FactList } from './FactList';
import './Chart.css';

/** Where a fact stood, when it was not simply on screen. */
const OUT_OF_SIGHT: Record<Visibility, string> = {
  visible: '',
  collapsed: ' · in a folded part',
  'hidden-tab': ' · in a hidden tab',
  'earlier-page': ' · on a page opened earlier',
  record: ' · in the EHR’s record, not on the page',
};
const outOfSight = ({ visibility }: Provenance): string => OUT_OF_SIGHT[visibility];

const joined = (...parts: (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join(' · ');

/** Parts of the window whose words do not count, by the reason; a part left out is known by no name that could be trusted. */
function leftOut({ ignoredFrames }: Chart['source']): [string, number][] {
  const counts = new Map<string, number>();
  for (const { why } of ignoredFrames) counts.set(why, (counts.get(why) ?? 0) + 1);
  return [...counts];
}

interface Props {
  chart: Chart | null;
  onAccess: (origin: string) => Promise<boolean>;
  onHowRead: () => void;
}

/** What was read of the chart and what was not, with where each came from. */
export function ChartView({ chart, onAccess, onHowRead }: Props) {
  const howRead = (
    <p class="section">
      <button type="button" aria-keyshortcuts="h" onClick={onHowRead}>
        How this page was read
      </button>
    </p>
  );
  if (chart === null)
    return (
      <>
        <p class="section muted">No chart is open.</p>
        {howRead}
      </>
    );
  const { documents, unread, source } = chart;
  return (
    <>
      <Section id="unread" title="Not read" count={{ n: unread.length, words: 'parts not read' }}>
        {source.fromRecord !== undefined && (
          <p class="muted">
            <span aria-hidden="true">✓ </span>
            The page does not show all of these; they were read from the EHR’s record: {source.fromRecord.join(', ')}.
          </p>
        )}
        {unread.length === 0 && <p class="muted">Nothing is known to be missing. What the page did not load is not known here.</p>}
        <UnreadList parts={unread} onAccess={onAccess} />
      </Section>
      {source.ignoredFrames.length > 0 && (
        <Section id="left-out" title="Left out" count={{ n: source.ignoredFrames.length, words: 'parts of the window left out' }}>
          <p class="muted">Nothing of these is taken for this patient’s chart.</p>
          <ul>
            {leftOut(source).map(([why, n]) => (
              <li key={why}>
                <span aria-hidden="true">○ </span>
                {count(n, 'part of the window', 'parts of the window')}: <span class="muted">{why}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="documents" title="Notes and reports" count={{ n: documents.length, words: 'documents read' }}>
        {documents.length === 0 && <p class="muted">No note was seen.</p>}
        <ul>
          {documents.map((document) => (
            <li key={document.id} class="document">
              <p>
                <strong>{document.title}</strong>
                <span class="muted">
                  {' '}
                  {joined(
                    document.author,
                    document.date === null ? null : usDay(document.date),
                    document.signed === null ? null : document.signed ? 'signed' : 'not signed',
                    document.completeness === 'partial' ? 'read in part' : null,
                  )}
                  {outOfSight(document.provenance)}
                </span>
              </p>
              <p class="muted">
                <span class="num">{document.text.length.toLocaleString('en-US')}</span> characters
                {document.sections.length > 0 &&
                  `: ${document.sections.map(({ heading, kind }) => heading ?? sectionName(kind)).join(', ')}`}
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <FactList
        id="problems"
        title="Problems"
        facts={chart.problems.map((fact) => [joined(fact.text, fact.code, fact.status), outOfSight(fact.provenance)])}
      />
      <FactList id="medications" title="Medications" facts={chart.medications.map((fact) => [fact.text, outOfSight(fact.provenance)])} />
      <FactList
        id="allergies"
        title="Allergies"
        facts={chart.allergies.map((fact) => [joined(fact.substance, fact.reaction), outOfSight(fact.provenance)])}
      />
      <FactList
        id="results"
        title="Results"
        facts={chart.results.map((fact) => [
          joined(`${fact.name} ${fact.value}${fact.unit === null ? '' : ` ${fact.unit}`}`, fact.flag),
          outOfSight(fact.provenance),
        ])}
      />
      <FactList
        id="vitals"
        title="Vitals"
        facts={chart.vitals.map((fact) => [
          `${fact.name} ${fact.value}${fact.unit === null ? '' : ` ${fact.unit}`}`,
          outOfSight(fact.provenance),
        ])}
      />
      <FactList id="orders" title="Orders" facts={chart.orders.map((fact) => [fact.text, outOfSight(fact.provenance)])} />
      <FactList
        id="procedures"
        title="Procedures"
        facts={chart.procedures.map((fact) => [
          joined(fact.text, fact.code, fact.date === null ? null : usDay(fact.date)),
          outOfSight(fact.provenance),
        ])}
      />
      <FactList
        id="immunizations"
        title="Immunizations"
        facts={chart.immunizations.map((fact) => [
          joined(fact.vaccine, fact.date === null ? null : usDay(fact.date), fact.status),
          outOfSight(fact.provenance),
        ])}
      />
      <FactList
        id="billed"
        title="Codes in the EHR"
        facts={chart.codes.map((fact) => [joined(fact.code, fact.display), outOfSight(fact.provenance)])}
      />
      <FactList
        id="coverages"
        title="Coverage"
        facts={chart.coverages.map((fact) => [joined(fact.payer, fact.memberId), outOfSight(fact.provenance)])}
      />
      <Section id="frames" title="Frames" count={{ n: source.frames.length, words: 'frames read' }}>
        <p class="muted">Read with: {source.adapters.join(', ')}</p>
        {source.daysAssumed && (
          <p>
            <span aria-hidden="true">▲ </span>
            No date on the page tells whether 03/04 is in March or in April. Such dates were read with the month first.
          </p>
        )}
        {source.fellBack.map(({ adapter, why }) => (
          <p key={adapter + why}>
            <span aria-hidden="true">▲ </span>
            The reader made for {adapter} did not fit this page: {why} It was read as any page is.
          </p>
        ))}
        <ul>
          {source.frames.map((frame) => (
            <li key={frame.key}>
              {frame.title || frame.key}
              {frame.visibility !== 'visible' && (
                <span class="muted">{outOfSight({ frame: frame.key, visibility: frame.visibility })}</span>
              )}
            </li>
          ))}
        </ul>
      </Section>
      {howRead}
    </>
  );
}
