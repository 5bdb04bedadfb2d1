// @vitest-environment happy-dom
// What the panel says of a chart that was read on several pages, and of what it could not read.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/Panel';
import { aDocument } from '../../lib/rules/examples';
import { anInventedWorld } from './invented';
import { aNotedChart, NOTE } from './invented-facts';

afterEach(cleanup);

async function open(change: (world: ReturnType<typeof anInventedWorld>) => void = () => undefined) {
  const world = anInventedWorld();
  change(world);
  render(<Panel effects={world.effects} />);
  await screen.findByRole('tablist');
  return world;
}
const press = (name: RegExp): Promise<void> => screen.findByRole('button', { name }).then((found) => void fireEvent.click(found));

describe('what was not read', () => {
  const viewer = {
    kind: 'frame' as const,
    what: 'Lab viewer',
    why: 'It comes from another site and did not answer.',
    frame: 'top/#1',
    origin: 'https://labs.example',
  };
  const unread = [...aNotedChart().unread, viewer];

  it('is counted beside Submit; the count opens the list with the keyboard on it', async () => {
    await open((world) => void (world.state.page = { kind: 'chart', chart: aNotedChart({ unread }) }));
    const bar = await screen.findByRole('contentinfo', { name: 'Submit' });
    fireEvent.click(within(bar).getByRole('button', { name: /2 parts unread/ }));
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Not read/));
    expect(screen.getByText('Lab viewer')).toBeTruthy();
  });

  it('asks for another site in the click, and then says what it means that the part stays', async () => {
    const world = await open((before) => void (before.state.page = { kind: 'chart', chart: aNotedChart({ unread }) }));
    fireEvent.click(await screen.findByRole('tab', { name: 'Chart' }));
    await press(/^Allow reading labs\.example$/);
    expect(world.state.asked).toEqual(['https://labs.example']);
    expect(await screen.findByText(/labs\.example may be read now/)).toBeTruthy();
  });

  it('a refusal leaves the button as it was', async () => {
    await open((world) => {
      world.state.page = { kind: 'chart', chart: aNotedChart({ unread }) };
      world.effects.chart.askAccess = async () => false;
    });
    fireEvent.click(await screen.findByRole('tab', { name: 'Chart' }));
    await press(/^Allow reading labs\.example$/);
    expect(await screen.findByRole('button', { name: /^Allow reading labs\.example$/ })).toBeTruthy();
  });
});

describe('a note of an earlier page', () => {
  const earlier = aDocument({ text: NOTE, provenance: { frame: 'enc', visibility: 'earlier-page' } });

  it('its quote is not lit, and the offer says where it stands', async () => {
    await open((world) => {
      world.state.page = { kind: 'chart', chart: aNotedChart({ documents: [earlier] }) };
      world.state.litAnswer = 'earlier-page';
    });
    (await screen.findByRole('button', { name: /^Add I10/ })).focus();
    expect(await screen.findByText(/a page opened earlier; open that page/)).toBeTruthy();
  });

  it('is held against the kept text at submission, and said to be off screen', async () => {
    const world = await open((before) => void (before.state.page = { kind: 'chart', chart: aNotedChart({ documents: [earlier] }) }));
    await press(/^Add I10/);
    expect(await screen.findByText(/1 quote is not on screen: held against the page opened earlier/)).toBeTruthy();
    await press(/^Submit/);
    await waitFor(() => expect(world.state.submitted).toHaveLength(1));
  });
});

const rows = (): string[] => [...document.querySelectorAll('.fact-line')].map((row) => row.textContent ?? '');

describe('how this page was read', () => {
  it('one key shows each frame with its reader and each fact with its element; lists and frames narrow it', async () => {
    await open();
    await screen.findByRole('button', { name: /^Add I10/ });
    fireEvent.keyDown(document.body, { key: 'h' });
    expect(await screen.findByText(/its check passed/)).toBeTruthy();
    expect(screen.getByText(/example-tabs did not fit: The banner is not where it was/)).toBeTruthy();
    expect(screen.getByText(/Left out: a calendar/)).toBeTruthy();
    expect(rows().some((row) => row.includes('section.problems > ul > li:nth-of-type(1)'))).toBe(true);
    fireEvent.change(screen.getByRole('combobox', { name: 'List' }), { target: { value: 'problems' } });
    await waitFor(() => expect(rows()).toHaveLength(1));
    fireEvent.change(screen.getByRole('combobox', { name: 'Frame' }), { target: { value: 'top' } });
    expect(await screen.findByText('No fact of this kind was read.')).toBeTruthy();
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(await screen.findByRole('heading', { name: /^Not read/ })).toBeTruthy();
  });

  it('the report that is saved holds nothing of the note', async () => {
    const world = await open();
    fireEvent.click(await screen.findByRole('tab', { name: 'Chart' }));
    await press(/^How this page was read$/);
    await press(/^Save a report/);
    await waitFor(() => expect(world.state.saved).toHaveLength(1));
    const [file] = world.state.saved;
    expect(file?.name).toMatch(/^chartside-page-report-\d{4}-\d\d-\d\d\.json$/);
    expect(file?.text).not.toMatch(/diabetes|lisinopril|hypertension|neuropathy/i);
    expect(file?.text).toMatch(/note-text/);
  });

  it('another patient closes it; a page that does not answer is said', async () => {
    const world = await open();
    await screen.findByRole('button', { name: /^Add I10/ });
    fireEvent.keyDown(document.body, { key: 'h' });
    await screen.findByText(/its check passed/);
    const chart = aNotedChart();
    world.show({ kind: 'chart', chart: { ...chart, patient: { ...chart.patient!, mrn: 'patient-2' } } });
    await waitFor(() => expect(screen.queryByText(/its check passed/)).toBeNull());
    world.effects.chart.diagnose = () => Promise.reject(new Error('gone'));
    fireEvent.keyDown(document.body, { key: 'h' });
    expect(await screen.findByText(/The page did not answer/)).toBeTruthy();
  });
});

describe('a document that arrives while coding', () => {
  const scan = aDocument({
    id: 'enc/ct',
    title: 'CT chest report',
    kind: 'radiology-report',
    date: '2026-11-09',
    text: 'Impression: no embolism.\nSmall effusion on the left.',
    provenance: { frame: 'enc', visibility: 'visible' },
  });
  const note = aDocument({ text: NOTE, provenance: { frame: 'enc', visibility: 'visible' } });

  it('is told in a sentence with one action, which shows it and takes the sentence away', async () => {
    const world = await open((before) => void (before.state.page = { kind: 'chart', chart: aNotedChart({ documents: [note] }) }));
    await screen.findByRole('button', { name: /^Add I10/ });
    expect(screen.queryByText(/arrived/)).toBeNull();
    world.show({ kind: 'chart', chart: aNotedChart({ documents: [note, scan] }) });
    expect(await screen.findByText('A new document arrived: CT chest report, 11/09/2026.')).toBeTruthy();
    await press(/^Read it/);
    await waitFor(() => expect(world.state.lit.at(-1)).toBe('Impression: no embolism.'));
    expect(screen.queryByText(/A new document arrived/)).toBeNull();
  });

  it('a note that the coding rests on and that changes is told; of another encounter nothing is left', async () => {
    const world = await open((before) => void (before.state.page = { kind: 'chart', chart: aNotedChart({ documents: [note] }) }));
    await press(/^Add I10/);
    world.show({ kind: 'chart', chart: aNotedChart({ documents: [{ ...note, text: NOTE.replace('three months', 'two weeks') }] }) });
    expect(await screen.findByText(/A note you relied on has changed/)).toBeTruthy();
    const chart = aNotedChart({ documents: [note] });
    world.show({ kind: 'chart', chart: { ...chart, encounter: { ...chart.encounter!, date: '2026-01-05', ref: 'other' } } });
    await waitFor(() => expect(screen.queryByText(/A note you relied on has changed/)).toBeNull());
  });
});

const marked = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-pointed]')].map((row) => row.dataset.code ?? row.dataset.rule ?? '');

describe('pointing at the page', () => {
  it('marks the offers, gaps and coded lines that rest on the words, in words too, and no other', async () => {
    const world = await open();
    await screen.findByRole('button', { name: /^Add I10/ });
    const at = NOTE.indexOf('hypertension');
    const document = aDocument().id;
    world.point({ document, start: at, end: at });
    await waitFor(() => expect(marked()).toContain('I10'));
    expect(marked()).not.toContain('E11.42');
    expect(screen.getAllByText(/rests on it/).length).toBe(marked().length);
    await press(/^Add I10/);
    await waitFor(() => expect(marked()).toContain('I10'));
    world.point({ document: 'another', start: at, end: at });
    await waitFor(() => expect(marked()).toEqual([]));
    world.point(null);
    expect(marked()).toEqual([]);
  });
});
