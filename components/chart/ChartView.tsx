import type { Chart, Provenance } from '../../lib/chart/chart';
import { Section } from '../parts/Section';
import { sectionName } from '../parts/section-names';
import { usDay } from '../parts/words';
import { FactList } from './FactList';
import './Chart.css';

/** Where a fact stood, when it was not simply on screen. */
const outOfSight = ({ visibility }: Provenance): string =>
  visibility === 'visible' ? '' : visibility === 'collapsed' ? ' · in a folded part' : ' · in a hidden tab';

const joined = (...parts: (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join(' · ');

/** What was read of the chart and what was not, with where each came from. */
export function ChartView({ chart }: { chart: Chart | null }) {
  if (chart === null) return <p class="section muted">No chart is open.</p>;
  const { documents, unread, source } = chart;
  const titleOf = (key: string): string => source.frames.find((frame) => frame.key === key)?.title || key;
  return (
    <>
      <Section id="unread" title="Not read" count={{ n: unread.length, words: 'parts not read' }}>
        {unread.length === 0 && <p class="muted">Nothing is known to be missing. What the page did not load is not known here.</p>}
        <ul>
          {unread.map((part) => (
            <li key={`${part.frame} ${part.what}`}>
              <span aria-hidden="true">○ </span>
              {part.what}: <span class="muted">{part.why}</span>
            </li>
          ))}
        </ul>
      </Section>
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
        <ul>
          {source.ignoredFrames.map((frame) => (
            <li key={frame.key}>
              <span aria-hidden="true">○ </span>
              {titleOf(frame.key)}: <span class="muted">{frame.why}</span>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
