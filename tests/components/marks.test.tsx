// @vitest-environment happy-dom
// Marks in the page: off at first, one key, offsets only, and never a mark on what was not read as it stands.
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/Panel';
import { aDocument } from '../../lib/rules/examples';
import { anInventedWorld, settings } from './invented';
import { aNotedChart, NOTE, readOf } from './invented-facts';

afterEach(cleanup);

async function open(change: (world: ReturnType<typeof anInventedWorld>) => void = () => undefined) {
  const world = anInventedWorld();
  change(world);
  render(<Panel effects={world.effects} />);
  await screen.findByRole('tablist');
  return world;
}
const press = (key: string): void => void fireEvent.keyDown(document.activeElement ?? document, { key });
const offer = (): Promise<HTMLElement> => screen.findByRole('button', { name: /^Add I10/ });
const toggle = (): HTMLElement => screen.getByRole('button', { name: /^Marks in the page/ });
const other = () => {
  const chart = aNotedChart();
  return { ...chart, patient: { ...chart.patient!, name: { family: 'Other', given: 'Sam', text: 'Sam Other' }, mrn: 'patient-2' } };
};

describe('marks in the page', () => {
  it('are off at first: the page is asked for nothing', async () => {
    const world = await open();
    await offer();
    expect(world.state.marks).toEqual([]);
    expect(toggle().getAttribute('aria-pressed')).toBe('false');
    expect(screen.queryByRole('list', { name: 'What the lines mean' })).toBeNull();
  });

  it('m sets them, by offsets and how each is said, with a legend; m again takes them away', async () => {
    const world = await open((invented) => {
      invented.effects.engine.read = async (chart) => {
        const reading = readOf(chart);
        const said = ['absent', 'planned', 'family'] as const;
        return { ...reading, findings: reading.findings.map((finding, at) => ({ ...finding, assertion: said[at] ?? 'present' })) };
      };
    });
    await offer();
    press('m');
    await waitFor(() => expect(world.state.marks.at(-1)).toHaveLength(3));
    const start = NOTE.indexOf('Type 2');
    expect(world.state.marks.at(-1)?.[0]).toEqual({
      document: 'note-1',
      start,
      end: start + 'Type 2 diabetes with peripheral neuropathy'.length,
      kind: 'absent',
    });
    expect(world.state.marks.at(-1)?.map(({ kind }) => kind)).toEqual(['absent', 'uncertain', 'family']);
    expect(toggle().getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('list', { name: 'What the lines mean' }).textContent).toBe('presentdeniedpastuncertain, to comefamily');
    expect(await screen.findByText('3 marked.')).toBeTruthy();
    press('m');
    await waitFor(() => expect(world.state.marks.at(-1)).toEqual([]));
    expect(screen.queryByText('3 marked.')).toBeNull();
  });

  it('say how many stand in text fields, which bear none', async () => {
    await open((world) => {
      world.state.marksInFields = 2;
    });
    await offer();
    fireEvent.click(toggle());
    expect(await screen.findByText('1 marked; not marked: 2 in text fields.')).toBeTruthy();
  });

  it('go at once when the patient changes, and are set anew for the next', async () => {
    const world = await open();
    await offer();
    press('m');
    await waitFor(() => expect(world.state.marks.at(-1)).toHaveLength(3));
    world.show({ kind: 'reading', read: 0, frames: 1, anew: true });
    await waitFor(() => expect(world.state.marks.at(-1)).toEqual([]));
    world.show({ kind: 'chart', chart: other() });
    await waitFor(() => expect(world.state.marks.at(-1)).toHaveLength(3));
  });

  it('leave a note that changed until it is read again', async () => {
    let answer: (() => void) | null = null;
    const world = await open();
    await offer();
    press('m');
    await waitFor(() => expect(world.state.marks.at(-1)).toHaveLength(3));
    world.effects.engine.read = (chart) =>
      new Promise((resolve) => {
        answer = () => resolve(readOf(chart));
      });
    const sets = world.state.marks.length;
    world.show({ kind: 'chart', chart: aNotedChart({ documents: [aDocument({ text: `No fever. ${NOTE}` })] }) });
    await waitFor(() => expect(world.state.marks.length).toBeGreaterThan(sets));
    expect(world.state.marks.at(-1)).toEqual([]);
    (answer as (() => void) | null)?.();
    await waitFor(() => expect(world.state.marks.at(-1)).toHaveLength(3));
  });

  it('are set again when the page is drawn anew and says the same; off, nothing is asked', async () => {
    const world = await open();
    await offer();
    world.redraw();
    press('m');
    await waitFor(() => expect(world.state.marks).toHaveLength(1));
    world.redraw();
    await waitFor(() => expect(world.state.marks).toHaveLength(2));
    expect(world.state.marks[1]).toEqual(world.state.marks[0]);
  });

  it('are not a provider’s', async () => {
    const world = await open((invented) => {
      invented.state.settings = settings({ role: 'provider' });
    });
    await screen.findByRole('heading', { name: /Gaps/ });
    press('m');
    expect(screen.queryByRole('button', { name: /^Marks/ })).toBeNull();
    expect(world.state.marks).toEqual([]);
  });
});
