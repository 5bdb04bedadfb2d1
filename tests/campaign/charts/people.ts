/** Windows in which two patients stand: whose facts are whose must never be mixed up. All people are invented. */
import { BANNER, CHART, type Shape } from './malformed';

/** Words that stand in the other patient's facts and nowhere else. */
const OTHERS = ['Zebrasarcoma', 'Quokkamycin', 'Vellum ague'];
const OTHER_BANNER = '<header class="patient-banner"><b>Vance, Ruth</b> MRN: 100201 DOB 01/02/1933 93 y/o F</header>';
const OTHER_FACTS =
  '<h2>Problems</h2><ul><li>Zebrasarcoma (C49.9)</li></ul><h2>Medications</h2><table><tr><th>Drug</th><th>Dose</th></tr><tr><td>Quokkamycin</td><td>5 mg</td></tr></table><h2>Progress note</h2><p>Seen for Vellum ague, not controlled at all. Return in a week.</p>';
const OTHER = `${OTHER_BANNER}${OTHER_FACTS}`;
/** Agrees with the first by name alone. */
const NAMESAKE = OTHER.replace('Vance, Ruth', 'Okafor, Grace');

const hidden = (inner: string, how = 'hidden'): string => `<section ${how}>${inner}</section>`;
const both = (name: string, html: string): Shape => ({ name, html, others: OTHERS });
const framed = (name: string, visibility: 'visible' | 'hidden-tab' | 'collapsed', html = OTHER): Shape => ({
  name,
  html: CHART,
  below: [{ html, visibility }],
  others: OTHERS,
});

export const PEOPLE: Shape[] = [
  both('the other in a hidden part', `${CHART}${hidden(OTHER)}`),
  both('the other in a hidden part before', `${hidden(OTHER)}${CHART}`),
  both('the other in a part without display', `${CHART}${hidden(OTHER, 'style="display:none"')}`),
  both('the other in a hidden tab', `${CHART}${hidden(OTHER, 'role="tabpanel" aria-hidden="true" style="display: none"')}`),
  both('the other hidden in a hidden part', `${CHART}${hidden(`<div hidden>${OTHER}</div>`)}`),
  both(
    'three others hidden',
    `${CHART}${hidden(OTHER)}${hidden(OTHER.replace('100201', '100202'))}${hidden(OTHER.replace('100201', '100203'))}`,
  ),
  both('a hidden namesake of another number and birth date', `${CHART}${hidden(NAMESAKE)}`),
  both('the other hidden, with the ids of the first', `<div id="p">${CHART}</div><div id="p" hidden>${OTHER}</div>`),
  both('the other in a template', `${CHART}<template>${OTHER}</template>`),
  both(
    'the other in a script',
    `${CHART}<script type="text/html">${OTHER}</script><script type="application/json">{"p":"Zebrasarcoma"}</script>`,
  ),
  both('the other in a comment', `${CHART}<!-- ${OTHER} -->`),
  both('the other in attributes', `${CHART}<div data-other="Zebrasarcoma Quokkamycin Vellum ague" data-name="Vance, Ruth"></div>`),
  both(
    'a list of patients beside the chart',
    `${CHART}<h2>My patients</h2><table><tr><th>Name</th><th>MRN</th><th>Reason</th></tr><tr><td>Vance, Ruth</td><td>100201</td><td>Zebrasarcoma</td></tr><tr><td>Ortiz, Leo</td><td>100202</td><td>Vellum ague</td></tr></table>`,
  ),
  both(
    'a tracking board beside the chart',
    `${CHART}<aside><h2>Waiting room</h2><ul><li>Vance, Ruth · Zebrasarcoma</li><li>Ortiz, Leo · Vellum ague</li></ul></aside>`,
  ),
  framed('the other in a hidden frame', 'hidden-tab'),
  framed('the other in a folded frame', 'collapsed'),
  framed('the other in a frame on screen', 'visible'),
  framed('a namesake in a hidden frame', 'hidden-tab', NAMESAKE),
  framed('a namesake in a frame on screen', 'visible', NAMESAKE),
  framed('a hidden frame that names nobody', 'hidden-tab', OTHER_FACTS),
  {
    name: 'the first in a frame, the other in another',
    html: '<title>Charts</title>',
    below: [
      { html: CHART, visibility: 'visible' },
      { html: OTHER, visibility: 'hidden-tab' },
    ],
    others: OTHERS,
  },
  {
    name: 'the banner alone in one frame, the other in a hidden one',
    html: BANNER,
    below: [
      { html: CHART.replace(BANNER, ''), visibility: 'visible' },
      { html: OTHER, visibility: 'hidden-tab' },
    ],
    others: OTHERS,
  },
];
