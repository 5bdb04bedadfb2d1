/** How the invented chart's two frames were read. */
import type { FrameReport } from '../../lib/chart/chart';
import type { Diagnosis } from '../../lib/chart/diagnosis';
import { noFacts } from '../../lib/chart/facts';
import { aNotedChart } from './invented-facts';

const { source, patient, encounter, documents, problems, coverages } = aNotedChart();
const empty = { adapter: 'generic', fellBack: null, ...noFacts(), documents: [] };
const skeleton = (text: string) => ({
  title: 'Chart',
  truncated: false,
  root: { tag: 'body', attributes: {}, nodes: [{ tag: 'p', attributes: { class: 'note-text' }, nodes: [text] }] },
});

export function diagnosesOf(whole: boolean): Diagnosis[] {
  const [top, enc] = source.frames;
  if (!top || !enc) return [];
  const selector = 'section.problems > ul > li:nth-of-type(1)';
  const inTop: FrameReport = { ...empty, frame: top, patient, encounter, coverages };
  const inEnc: FrameReport = {
    ...empty,
    frame: enc,
    adapter: 'generic',
    fellBack: { adapter: 'example-tabs', why: 'The banner is not where it was.' },
    documents: documents.map((document) => ({
      ...document,
      provenance: { ...document.provenance, frame: enc.key, selector: '#note > div.body' },
    })),
    problems: problems.map((problem) => ({ ...problem, provenance: { ...problem.provenance, selector } })),
  };
  const how = { ms: 12.4, elements: 812, skeleton: whole ? skeleton(documents[0]?.text ?? '') : null };
  return [
    { ...how, frame: top, adapter: 'example-tabs', tried: 'On the demo EHR of this project.', fellBack: null, report: inTop },
    { ...how, frame: enc, adapter: 'generic', tried: null, fellBack: inEnc.fellBack, report: inEnc },
    {
      ...how,
      frame: { key: 'cal', path: ['top', 'cal'], url: 'https://ehr.example/calendar', title: 'Calendar', visibility: 'hidden-tab' },
      adapter: 'generic',
      tried: null,
      fellBack: null,
      report: null,
    },
  ];
}
