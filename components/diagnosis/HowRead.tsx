import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Chart } from '../../lib/chart/chart';
import type { Diagnosis } from '../../lib/chart/diagnosis';
import type { DiagnosisModel } from '../models/diagnosis-model';
import { Section } from '../parts/Section';
import { count } from '../parts/words';
import { factsOfFrame } from './facts-of-frame';
import './HowRead.css';

interface Props {
  diagnosis: DiagnosisModel;
  ignored: Chart['source']['ignoredFrames'];
  onSaid: (words: string) => void;
}

const VISIBLE = { visible: 'on screen', collapsed: 'folded', 'hidden-tab': 'hidden tab', 'earlier-page': 'earlier page', record: 'record' };

/** How the page was read: every frame with its reader, every fact with the element that gave it. Opened by a person who looks for a mistake. */
export function HowRead({ diagnosis, ignored, onSaid }: Props) {
  const list = useSignal('');
  const frame = useSignal('');
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const frames = diagnosis.frames.value;
  const lines = (frames ?? []).flatMap(({ frame: { key }, report }) =>
    report ? factsOfFrame(report).map((line) => ({ key, ...line })) : [],
  );
  const lists = [...new Set(lines.map((line) => line.list))];
  const shown = lines.filter((line) => (list.value === '' || line.list === list.value) && (frame.value === '' || line.key === frame.value));

  return (
    <div class="how-read">
      <div class="bar">
        <button ref={back} type="button" onClick={diagnosis.close}>
          Back to the chart
        </button>
        <button type="button" onClick={() => void diagnosis.read()}>
          Read again
        </button>
        <button
          type="button"
          aria-disabled={diagnosis.saving.value}
          onClick={() => {
            if (!diagnosis.saving.peek()) void diagnosis.save().then(onSaid);
          }}
        >
          {diagnosis.saving.value ? 'Saving the report…' : 'Save a report without its text'}
        </button>
      </div>
      {frames === null && (
        <p class="section" role="status">
          {diagnosis.failed.value ? 'The page did not answer. Read again.' : 'Reading the page once more, with the name of every element…'}
        </p>
      )}
      {frames !== null && (
        <>
          <Section id="read-frames" title="Frames" count={{ n: frames.length, words: 'frames read' }}>
            {frames.length === 0 && <p class="muted">No frame of this page answers.</p>}
            <ul>
              {frames.map((each) => (
                <FrameLine key={each.frame.key} diagnosis={each} ignored={ignored.find(({ key }) => key === each.frame.key)?.why ?? null} />
              ))}
            </ul>
          </Section>
          <Section id="read-facts" title="Facts" count={{ n: shown.length, words: 'facts shown' }}>
            <div class="filters">
              <label>
                List{' '}
                <select value={list.value} onChange={(event) => void (list.value = event.currentTarget.value)}>
                  <option value="">all</option>
                  {lists.map((name) => (
                    <option key={name}>{name}</option>
                  ))}
                </select>
              </label>
              <label>
                Frame{' '}
                <select value={frame.value} onChange={(event) => void (frame.value = event.currentTarget.value)}>
                  <option value="">all</option>
                  {frames.map(({ frame: { key } }) => (
                    <option key={key}>{key}</option>
                  ))}
                </select>
              </label>
            </div>
            {shown.length === 0 && <p class="muted">No fact of this kind was read.</p>}
            <ul>
              {shown.map((line, index) => (
                <li key={index} class="fact-line">
                  <p>
                    <span class="muted">{line.list}</span> {line.words}
                  </p>
                  <p class="muted">
                    <code>{line.key}</code>
                    {line.provenance && <> · {VISIBLE[line.provenance.visibility]}</>}
                    {line.provenance?.selector !== undefined && (
                      <>
                        {' '}
                        · <code>{line.provenance.selector}</code>
                      </>
                    )}
                  </p>
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </div>
  );
}

const readerOf = (adapter: string): string => (adapter === 'generic' ? 'the generic reader' : adapter);

/** One frame: where it is, who read it, how that went, what it cost. */
function FrameLine({ diagnosis, ignored }: { diagnosis: Diagnosis; ignored: string | null }) {
  const { frame, adapter, tried, fellBack, ms, elements, report } = diagnosis;
  return (
    <li class="frame-line">
      <p>
        <strong>{frame.title || frame.key}</strong> <span class="muted">{VISIBLE[frame.visibility]}</span>
      </p>
      <p class="muted">
        <code>{frame.key}</code> · <span class="address">{frame.url}</span>
      </p>
      <p class="muted num">
        {ms.toFixed(1)} ms · {count(elements, 'element', 'elements')} ·{' '}
        {report === null ? 'nothing of a chart' : count(factsOfFrame(report).length, 'fact', 'facts')}
      </p>
      <p>
        {fellBack === null ? (
          <>
            <span aria-hidden="true">✓ </span>Read by {readerOf(adapter)}
            {tried !== null && <span class="muted">; its check passed. Tried: {tried}</span>}
          </>
        ) : (
          <>
            <span aria-hidden="true">▲ </span>
            {fellBack.adapter} did not fit: {fellBack.why} Read by {readerOf(adapter)}.
          </>
        )}
      </p>
      {ignored !== null && (
        <p>
          <span aria-hidden="true">○ </span>Left out: {ignored}
        </p>
      )}
    </li>
  );
}
