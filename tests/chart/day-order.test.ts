// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { FrameReport } from '../../lib/chart/chart';
import { settleDays, turned } from '../../lib/chart/day-order';
import { mergeFrames } from '../../lib/chart/merge';
import { anEnv, readHtml } from './page';

const NOW = Date.UTC(2026, 10, 29);
const banner = (born: string, more = '') =>
  `<header class="patient-banner"><b>Achterberg, Rosamund</b> MRN 33810 DOB ${born} ${more}</header>`;
const labs = (day: string) =>
  `<h2>Lab results</h2><table><tr><th>Test</th><th>Value</th><th>Units</th><th>Date</th></tr><tr><td>LDL</td><td>3.9</td><td>mmol/L</td><td>${day}</td></tr></table>`;

async function reportOf(html: string, url = 'https://ehr.example/', key = 'top'): Promise<FrameReport> {
  const frame = { key, path: key === 'top' ? ['top'] : ['top', key], url, title: '', visibility: 'visible' } as const;
  const reading = await readHtml(`<body>${html}</body>`, [], anEnv({ frame, url: new URL(url) }));
  if (!reading) throw new Error('nothing was read');
  return reading.report;
}

const chartOf = async (...pages: string[]) =>
  mergeFrames(await Promise.all(pages.map((html, i) => reportOf(html, 'https://ehr.example/', i === 0 ? 'top' : `f${i}`))), NOW);

describe('the order of all-digit dates', () => {
  it('is told by another date of the page', async () => {
    const chart = await chartOf(`${banner('03/04/1958')}${labs('17/11/2026')}`);
    expect(chart.patient?.birthDate).toBe('1958-04-03');
    expect(chart.source.daysAssumed).toBeUndefined();
  });

  it('is told by a date in another frame of the site', async () => {
    const chart = await chartOf(`${banner('03/04/1958')}<p>Last seen 28/05/2026</p>`, labs('05/11/2026'));
    expect(chart.results.map(({ date }) => date)).toEqual(['2026-11-05']);
  });

  it('is not told by a frame of another site', async () => {
    const reports = [await reportOf(labs('05/11/2026')), await reportOf(labs('28/05/2026'), 'https://other.example/', 'f1')];
    expect(settleDays(reports, NOW).reports[0]?.results[0]?.date).toBe('2026-05-11');
  });

  it('stays month first where a date tells so', async () => {
    const chart = await chartOf(`${banner('03/04/1958')}${labs('11/17/2026')}`);
    expect(chart.patient?.birthDate).toBe('1958-03-04');
    expect(chart.source.daysAssumed).toBeUndefined();
  });

  it('is told by a field that says how dates are written', async () => {
    const chart = await chartOf(`${banner('03/04/1958')}<label>From <input placeholder="dd/mm/yyyy" value="01/02/2026"></label>`);
    expect(chart.patient?.birthDate).toBe('1958-04-03');
  });

  it('is told by the age beside a birth date', async () => {
    // 29 November 2026: born in December means one year less.
    expect((await chartOf(banner('03/12/1958', 'Age: 67'))).patient?.birthDate).toBe('1958-12-03');
    expect((await chartOf(banner('12/03/1958', 'Age: 68'))).patient?.birthDate).toBe('1958-03-12');
  });

  it('is told by a birth date given beyond doubt in another frame', async () => {
    const chart = await chartOf(banner('03/04/1958'), banner('3 Apr 1958'));
    expect(chart.source.identity).toBe('verified');
    expect(chart.patient?.birthDate).toBe('1958-04-03');
  });

  it('puts no result into days to come', async () => {
    const chart = await chartOf(`${banner('3 Apr 1958')}${labs('02/12/2026')}${labs('12/02/2026')}`);
    expect(chart.source.daysAssumed).toBe(true);
    const settled = await chartOf(`${banner('3 Apr 1958')}${labs('12/02/2026')}`);
    expect(settled.results[0]?.date).toBe('2026-02-12');
  });

  it('is said to be assumed where nothing tells', async () => {
    const chart = await chartOf(banner('03/04/1958'));
    expect(chart.patient?.birthDate).toBe('1958-03-04');
    expect(chart.source.daysAssumed).toBe(true);
  });

  it('is said to be assumed where two dates contradict each other', async () => {
    const chart = await chartOf(`${banner('03/04/1958')}${labs('17/11/2026')}${labs('11/18/2026')}`);
    expect(chart.patient?.birthDate).toBe('1958-03-04');
    expect(chart.source.daysAssumed).toBe(true);
  });

  it('is settled once', async () => {
    const { reports } = settleDays([await reportOf(`${banner('03/04/1958')}${labs('17/11/2026')}`)], NOW);
    expect(settleDays(reports, NOW).reports[0]?.patient?.birthDate).toBe('1958-04-03');
  });

  it('turns a day round only where there is such a day', () => {
    expect(turned('2026-03-04')).toBe('2026-04-03');
    expect(turned('2026-03-14')).toBeNull();
    expect(turned('2026-03-03')).toBeNull();
  });
});
