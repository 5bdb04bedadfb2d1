// @vitest-environment happy-dom
// Not read, read in part, and read with nothing found are three sentences; what is named and not suggested has its reason.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/Panel';
import type { Chart } from '../../lib/chart/chart';
import { aDocument } from '../../lib/rules/examples';
import { anInventedWorld } from './invented';
import { readContrary } from './invented-done';
import { aNotedChart, NOTE, readOf } from './invented-facts';

afterEach(cleanup);

async function open(change: (world: ReturnType<typeof anInventedWorld>) => void) {
  const world = anInventedWorld();
  change(world);
  render(<Panel effects={world.effects} />);
  await screen.findByRole('tablist');
  return world;
}
const suggested = async (): Promise<HTMLElement> => screen.findByRole('region', { name: /^Suggested/ });
const press = (key: string): void => void fireEvent.keyDown(document.activeElement ?? document, { key });
const show = (more: Partial<Chart>) => (world: ReturnType<typeof anInventedWorld>) => {
  world.effects.engine.read = async (chart) => ({ ...readOf(chart), suggestions: [] });
  world.state.page = { kind: 'chart', chart: aNotedChart(more) };
};
const unread = (kind: 'document' | 'list', what: string) => ({ kind, what, why: 'It is folded. Open it to read it.', frame: 'enc' });

describe('nothing suggested', () => {
  it('where all was read says so', async () => {
    await open(show({ unread: [unread('list', 'Medications, page 2')] }));
    expect(await screen.findByText(/1 note read in full\. Nothing is suggested\./)).toBeTruthy();
    expect(within(await suggested()).queryByRole('button')).toBeNull();
  });

  it('where a part was not read says how much, and leads to it', async () => {
    await open(
      show({
        documents: [aDocument({ text: NOTE, completeness: 'partial' })],
        unread: [unread('document', 'Nursing note'), unread('document', 'Discharge summary')],
      }),
    );
    expect(
      await screen.findByText(/Nothing is suggested from what was read; 2 parts were not read, 1 note was read only in part\./),
    ).toBeTruthy();
    fireEvent.click(within(await suggested()).getByRole('button', { name: 'What was not read' }));
    await waitFor(() => expect(document.activeElement?.closest('section')?.id).toBe('unread'));
  });

  it('where no note was read does not pass for nothing found', async () => {
    await open(show({ documents: [], unread: [unread('document', 'Nursing note')] }));
    expect(await screen.findByText(/No note was read; 1 part was not read\./)).toBeTruthy();
    cleanup();
    await open(show({ documents: [], unread: [] }));
    expect(await screen.findByText(/No note is open on this page\./)).toBeTruthy();
  });

  it('while it is read, or when reading stopped, is neither', async () => {
    await open((world) => {
      world.effects.engine.read = () => new Promise(() => undefined);
    });
    expect(within(await suggested()).getByText('The notes are being read…')).toBeTruthy();
    cleanup();
    await open((world) => {
      world.effects.engine.read = () => Promise.reject(new Error('stopped'));
    });
    await waitFor(async () => expect(within(await suggested()).getByText('The notes were not read.')).toBeTruthy());
    expect((await suggested()).textContent).not.toContain('Nothing is suggested');
  });
});

const contrary = (world: ReturnType<typeof anInventedWorld>): void => {
  world.effects.engine.read = async (chart) => readContrary(chart);
};
const folded = async (): Promise<HTMLDetailsElement> => {
  const details = (await screen.findByText(/^Named, not suggested/)).closest('details') as HTMLDetailsElement;
  details.open = true;
  return details;
};

describe('what is named and not suggested', () => {
  it('stands with its reason, the guideline apart, and its quote', async () => {
    await open(contrary);
    const rows = within(await folded()).getAllByRole('listitem');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      'chest pain The note denies it (“denies”).stable on lisinopril Assessment',
      'pneumonia Uncertain diagnoses are not coded in this setting (“possible”). IV.HEssential hypertension, stable on lisinopril. Assessment',
      'fatigue A symptom outside the conclusions, where a diagnosis is established. I.B.4, I.B.5follow up in three months Assessment',
    ]);
  });

  it('is gone through with the arrows, each lit in the page', async () => {
    const world = await open(contrary);
    (await folded()).querySelector('button')?.focus();
    await waitFor(() => expect(world.state.lit.at(-1)).toBe('stable on lisinopril'));
    press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('pneumonia');
    await waitFor(() => expect(world.state.lit.at(-1)).toBe('Essential hypertension, stable on lisinopril.'));
    press('End');
    expect(document.activeElement?.textContent).toContain('fatigue');
  });

  it('what is said against an offer stands beside it, and a shows it in the page', async () => {
    const world = await open(contrary);
    const offer = await screen.findByRole('button', { name: /^Add E11/ });
    const against = within(offer.closest('li') as HTMLElement).getByRole('list', { name: 'Said against it' });
    expect(
      within(against)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['≠ but type 1Heart failure, follow up in three months. Assessment', '≠ but resolved on the problem list: “Diabetes”']);
    offer.focus();
    press('a');
    await waitFor(() => expect(world.state.lit.at(-1)).toBe('Heart failure, follow up in three months.'));
    (await screen.findByRole('button', { name: /^Add I10/ })).focus();
    press('a');
    await waitFor(() => expect(world.state.lit.at(-1)).toBe('Essential hypertension'));
  });
});

describe('what is read and not understood', () => {
  it('stands with its words, lit on focus, and Enter takes them to the search', async () => {
    const world = await open((w) => {
      w.effects.engine.read = async (chart) => {
        const document = chart.documents[0];
        const quote = document?.text.slice(0, 12) ?? '';
        const line = { document: document?.id ?? '', start: 0, end: 12, quote, section: 'assessment' as const };
        return { ...readOf(chart), notUnderstood: [line] };
      };
      w.state.page = { kind: 'chart', chart: aNotedChart({}) };
    });
    const list = await screen.findByRole('list', { name: 'Read and not understood' });
    const button = within(list).getByRole('button');
    button.focus();
    expect(world).toBeTruthy();
    fireEvent.click(button);
    await waitFor(() => expect((document.activeElement as HTMLInputElement).value).toBe(NOTE.slice(0, 12).trim()));
  });
});
