// @vitest-environment happy-dom
// What the notes say was done: its quotes in the page, its codes for a stay, the site's own lines, and what is not documented.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/Panel';
import type { CodeSet, Hit } from '../../lib/codes/code';
import { anInventedWorld, settings } from './invented';
import { aStay, readStay } from './invented-done';
import { aNotedChart, row, sets } from './invented-facts';

afterEach(cleanup);

const set = (more: Partial<CodeSet>): CodeSet => ({ ...sets[0]!, ...more });
const PCS = set({ id: 'pcs', system: 'ICD-10-PCS' });
const SITE = set({ id: 'site', system: 'CPT', kind: 'site', release: 'clinic 2026' });
const line: Hit = {
  ...row('CPT', '49650', 'House line for a groin repair', { release: 'clinic 2026', chargeCents: 210_000 }),
  phrase: '',
  source: 'title',
  matched: [],
  children: 0,
  lifts: [],
  drops: [],
};

async function open(change: (world: ReturnType<typeof anInventedWorld>) => void = () => undefined) {
  const world = anInventedWorld();
  world.state.page = { kind: 'chart', chart: aStay() };
  world.effects.engine.read = async (chart) => readStay(chart);
  world.effects.engine.sets = async () => [...sets, PCS, SITE];
  change(world);
  render(<Panel effects={world.effects} />);
  await screen.findByRole('tablist');
  return world;
}
const withLine =
  (exact = true) =>
  (world: ReturnType<typeof anInventedWorld>): void => {
    world.effects.engine.search = async (request) => {
      world.state.searched.push(request);
      const hits = request.query === 'inguinal hernia repair' ? [line] : [];
      return { query: request.query, hits, notLoaded: [], exact, lookedUnder: [], ms: 1 };
    };
  };
const region = (): Promise<HTMLElement> => screen.findByRole('region', { name: /^Done/ });
const code = (): Promise<HTMLElement> => screen.findByRole('button', { name: /^Add procedure 0YU54JZ/ });
const press = (key: string): void => void fireEvent.keyDown(document.activeElement ?? document, { key });
const focused = (): string => document.activeElement?.textContent ?? '';
const visit = () => ({ ...aStay(), encounter: { ...aNotedChart().encounter!, class: 'ambulatory' as const } });

describe('what was done', () => {
  it('shows its own sentence in the page on focus, and each detail’s words when pressed', async () => {
    const world = await open();
    (await screen.findByRole('button', { name: 'inguinal hernia repair' })).focus();
    await waitFor(() => expect(world.state.lit.at(-1)).toBe('Procedure performed: Right inguinal hernia repair, laparoscopic.'));
    const details = screen.getByRole('list', { name: 'Details of inguinal hernia repair' });
    expect(
      within(details)
        .getAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(['side right', 'approach percutaneous endoscopic', 'device mesh', 'size of mesh 3 × 2 cm', 'time 45 minutes']);
    fireEvent.click(within(details).getByRole('button', { name: 'size of mesh 3 × 2 cm' }));
    await waitFor(() => expect(world.state.lit.at(-1)).toBe('3 x 2 cm'));
  });

  it('is gone through by keyboard: d, arrows, e for each quote, Enter adds', async () => {
    const world = await open(withLine());
    await code();
    press('d');
    await waitFor(() => expect(focused()).toBe('inguinal hernia repair'));
    press('e');
    await waitFor(() => expect(world.state.lit.at(-1)).toContain('a hernia repair was performed'));
    press('e');
    await waitFor(() => expect(world.state.lit.at(-1)).toBe('Right'));
    press('ArrowDown');
    expect(focused()).toMatch(/^Add procedure 0YU54JZ/);
    press('ArrowDown');
    expect(focused()).toMatch(/^Add line 49650/);
    press('ArrowDown');
    expect(focused()).toBe('skin lesion excision');
    press('ArrowUp');
    press('ArrowUp');
    fireEvent.click(document.activeElement as Element);
    await screen.findByText('Added 0YU54JZ.');
    expect(focused()).toMatch(/^In the coding: procedure 0YU54JZ/);
  });

  it('adds a code of a stay with its quotes and its report’s day, in its place, once; the Coded section removes it', async () => {
    const world = await open();
    fireEvent.click(await code());
    const procedures = within(await screen.findByRole('list', { name: 'Procedures' }));
    expect(procedures.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByLabelText<HTMLInputElement>(/^Done on 0YU54JZ/).value).toBe('2026-11-03');
    await waitFor(() => {
      const kept = [...world.state.drafts.values()][0]?.coded.procedures[0];
      expect(kept?.evidence.map(({ quote }) => quote)).toEqual([
        'Procedure performed: Right inguinal hernia repair, laparoscopic.',
        'mesh',
        '3 x 2 cm',
        '45 minutes',
      ]);
    });
    fireEvent.click(screen.getByRole('button', { name: /^In the coding: procedure 0YU54JZ/ }));
    expect(await screen.findByText('0YU54JZ is in the coding already.')).toBeTruthy();
    expect(procedures.getAllByRole('listitem')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Remove 0YU54JZ' }));
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Procedures' })).toBeNull());
    await code();
  });

  it('says plainly what is not documented, and that there is no code then', async () => {
    await open();
    expect(await screen.findByText('side and approach not documented: no code')).toBeTruthy();
  });

  it('offers the site’s own lines, found by the procedure’s name on its day, and adds one', async () => {
    const world = await open(withLine());
    fireEvent.click(await screen.findByRole('button', { name: /^Add line 49650 House line.* from the site’s list · \$2100\.00$/ }));
    expect(world.state.searched.find(({ query }) => query === 'inguinal hernia repair')).toMatchObject({
      systems: ['CPT', 'HCPCS'],
      date: '2026-11-03',
      limit: 3,
    });
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: /^Charge of 49650/ })).value).toBe('2100.00');
    await waitFor(() => expect([...world.state.drafts.values()][0]?.coded.lines[0]?.serviceDate).toBe('2026-11-03'));
  });

  it('offers no line where the site’s lists have none, or only one that is like it', async () => {
    await open(withLine(false));
    await code();
    expect(screen.queryByRole('button', { name: /^Add line/ })).toBeNull();
  });

  it('has no procedure codes for a visit, and none where ICD-10-PCS is not loaded, which it says', async () => {
    await open((world) => {
      world.state.page = { kind: 'chart', chart: visit() };
      withLine()(world);
    });
    await screen.findByRole('button', { name: /^Add line 49650/ });
    expect(screen.queryByRole('button', { name: /^Add procedure/ })).toBeNull();
    expect((await region()).textContent).not.toMatch(/no code|not loaded/);
    cleanup();
    await open((world) => {
      world.effects.engine.sets = async () => sets;
    });
    expect(await screen.findByText(/ICD-10-PCS is not loaded for this stay/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Add procedure/ })).toBeNull();
  });

  it('goes with the patient', async () => {
    const world = await open();
    await code();
    world.show({ kind: 'reading', read: 0, frames: 1, anew: true });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'inguinal hernia repair' })).toBeNull());
  });

  it('is not shown to a provider, and nothing is searched for one', async () => {
    const world = await open((invented) => {
      invented.state.settings = settings({ role: 'provider' });
    });
    await screen.findByRole('heading', { name: /Gaps/ });
    expect(screen.queryByRole('region', { name: /^Done/ })).toBeNull();
    expect(document.body.textContent).not.toMatch(/0YU54JZ|hernia repair/);
    expect(world.state.searched).toEqual([]);
  });
});

describe('a procedure’s quote', () => {
  it('that left the chart is decided by a person before anything is sent', async () => {
    const world = await open();
    fireEvent.click(await screen.findByRole('button', { name: /^Add I10/ }));
    fireEvent.click(await code());
    const chart = aStay();
    world.state.reread = {
      kind: 'chart',
      chart: { ...chart, documents: chart.documents.filter(({ id }) => id !== 'op-1') },
    };
    fireEvent.click(screen.getByRole('button', { name: 'Submit' }));
    const drop = await screen.findAllByRole('button', { name: 'Drop the quote of 0YU54JZ' });
    expect(drop).toHaveLength(4);
    for (let left = 4; left > 0; left -= 1)
      fireEvent.click((await screen.findAllByRole('button', { name: 'Drop the quote of 0YU54JZ' }))[0]!);
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Procedures' })).toBeNull());
    expect(world.state.submitted).toEqual([]);
  });

  it('that stands goes out with its document’s hash', async () => {
    const world = await open();
    fireEvent.click(await screen.findByRole('button', { name: /^Add I10/ }));
    fireEvent.click(await code());
    fireEvent.click(screen.getByRole('button', { name: 'Submit' }));
    await screen.findByText('Queued');
    expect(world.state.submitted[0]?.coded.procedures[0]?.evidence[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
  });
});
