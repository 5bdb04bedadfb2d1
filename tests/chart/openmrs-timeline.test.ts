// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { timelineOf } from '../../lib/chart/openmrs/timeline';
import { anEnv, parse } from './page';

const named = (name: string) => `class="-esm-patient-tests-app__grouped-timeline__${name}___x"`;
const head = (name: string, text: string, span = 1) => `<div ${named(name)} style="grid-column: span ${span};"><div>${text}</div></div>`;
const grid = (
  days: string,
) => `<div ${named('timelineHeader')}><div>${head('cornerGridElement', 'Renal function')}${head('yearColumn', '2026', 2)}${head('yearColumn', '2025')}
${days}${head('timeColumn', '08:15')}${head('timeColumn', '09:40')}${head('timeColumn', '10:05')}</div>
<div ${named('gridContainer')}><div ${named('rowStartCell')}><span ${named('trendline-link')}>Urea</span><span ${named('rangeUnits')}>2.5 – 7.1 mmol/L</span></div>
<div class="-esm-patient-tests-app__grouped-timeline__timelineDataCell___x -esm-patient-tests-app__grouped-timeline__high___x"><p>9.2</p></div><div ${named('timelineDataCell')}><p></p></div><div ${named('timelineDataCell')}><p>6.8</p></div></div></div>`;
const days = head('dayColumn', 'Nov 28') + head('dayColumn', 'Aug 03') + head('dayColumn', 'Dec 11');

it('gives every value of the grid its day, range, unit and flag', () => {
  const results = timelineOf(parse(`<body>${grid(days)}</body>`), anEnv());
  const place = {
    panel: 'Renal function',
    name: 'Urea',
    unit: 'mmol/L',
    range: '2.5 – 7.1 mmol/L',
    provenance: { frame: 'top', visibility: 'visible' },
  };
  expect(results).toEqual([
    { ...place, value: '9.2', flag: 'high', date: '2026-11-28' },
    { ...place, value: '6.8', flag: null, date: '2025-12-11' },
  ]);
});

it('gives nothing where the columns have not all a day', () => {
  expect(timelineOf(parse(`<body>${grid(head('dayColumn', 'Nov 28'))}</body>`), anEnv())).toBeNull();
  expect(timelineOf(parse('<body></body>'), anEnv())).toBeNull();
});
