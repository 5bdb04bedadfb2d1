// @vitest-environment happy-dom
// What the search adds to the words: the encounter, habits, filters, headers opened by Enter, and the way into the books.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/Panel';
import type { CodeRow, Hit } from '../../lib/codes/code';
import { anInventedWorld } from './invented';
import { SHELF } from './invented-books';
import { answerOf, hitsOf, row } from './invented-facts';

afterEach(cleanup);

async function open(change: (world: ReturnType<typeof anInventedWorld>) => void = () => undefined) {
  const world = anInventedWorld();
  change(world);
  render(<Panel effects={world.effects} />);
  await screen.findByRole('button', { name: /^Add I10/ });
  box().focus();
  return world;
}
const box = (): HTMLInputElement => screen.getByRole('combobox', { name: 'Search codes' });
const type = (text: string): void => void fireEvent.input(box(), { target: { value: text } });
const press = (key: string, more: object = {}): void => void fireEvent.keyDown(box(), { key, ...more });
const rows = (): HTMLElement[] =>
  within(screen.getByRole('listbox', { name: 'Codes found', hidden: true })).queryAllByRole('option', { hidden: true });
/** What hides the list of results; null while it is on screen. */
const hiddenList = (): Element | null => screen.getByRole('listbox', { name: 'Codes found', hidden: true }).closest('[hidden]');
const codes = (): string[] => rows().map((one) => one.dataset.code ?? '');
const active = (): string | undefined => rows().find((one) => one.getAttribute('aria-selected') === 'true')?.dataset.code;
const coded = (): string[] =>
  within(screen.getByRole('list', { name: 'Diagnoses in claim order' }))
    .queryAllByRole('listitem')
    .map((item) => item.dataset.code ?? '');
const soon = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const aHit = (more: Partial<Hit>): Hit => ({ ...(hitsOf('I10')[0] as Hit), ...more });
const answering = (hits: Hit[]) => (world: ReturnType<typeof anInventedWorld>) => {
  world.effects.engine.search = async ({ query }) => ({ ...answerOf(query), hits });
};

describe('a keystroke', () => {
  it('tells the engine the day, the encounter and what the notes support', async () => {
    const world = await open();
    type('heart');
    await waitFor(() => expect(codes()).toContain('I50'));
    expect(world.state.searched.at(-1)).toMatchObject({
      date: '2026-11-02',
      limit: 20,
      context: { age: 66, sex: 'F', setting: 'outpatient', side: null, seventh: null, supported: ['E11.42', 'I10', 'I50.22'] },
    });
  });

  it('leaves nothing over the work once Escape has cleared it, until a key or letter asks again', async () => {
    await open();
    type('heart');
    await waitFor(() => expect(codes()).toContain('I50'));
    press('Escape');
    await waitFor(() => expect(hiddenList()).not.toBeNull());
    press('ArrowDown');
    await waitFor(() => expect(hiddenList()).toBeNull());
  });

  it('keeps the rows in the document while their answers change', async () => {
    await open();
    type('heart');
    await waitFor(() => expect(codes()).toEqual(['I50', 'I50.9', 'I50.22']));
    const [first, second] = rows();
    type('diabetic');
    await waitFor(() => expect(codes()).toEqual(['E11.42', 'E11.40']));
    expect(rows()[0]).toBe(first);
    expect(rows()[1]).toBe(second);
  });

  it('says which phrase was met where, and what lifted or dropped the row', async () => {
    const phrase = 'Pressure, high, invented';
    await open(
      answering([
        aHit({ source: 'index', phrase, matched: ['pressure'], lifts: ['supported by the chart', 'age'], drops: ['sex'] }),
        aHit({ code: 'I50.9', source: 'inclusion', phrase: 'weak pump' }),
      ]),
    );
    type('pressure');
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(rows()[0]?.textContent).toContain(`index: ${phrase}`);
    expect([...(rows()[0]?.querySelectorAll('.why mark') ?? [])].map((mark) => mark.textContent)).toEqual(['Pressure']);
    for (const mark of ['↑ supported by the chart', '↑ for age 66', '↓ not for sex F']) expect(rows()[0]?.textContent).toContain(mark);
    expect(rows()[1]?.textContent).toContain('inclusion term: weak pump');
  });
});

describe('filters', () => {
  it('narrow the search from the box with Alt and the arrows, and by the chapter', async () => {
    const world = await open();
    type('heart');
    press('ArrowRight', { altKey: true });
    await waitFor(() => expect(world.state.searched.at(-1)?.systems).toEqual(['ICD-10-CM']));
    press('ArrowLeft', { altKey: true });
    await waitFor(() => expect(world.state.searched.at(-1)?.systems).toBeUndefined());
    fireEvent.change(screen.getByRole('combobox', { name: 'Chapter of ICD-10-CM' }), { target: { value: 'I00-I99' } });
    await waitFor(() => expect(world.state.searched.at(-1)).toMatchObject({ systems: ['ICD-10-CM'], chapters: ['I00-I99'] }));
    fireEvent.click(screen.getByRole('radio', { name: 'HCPCS' }));
    await waitFor(() => expect(world.state.searched.at(-1)?.systems).toEqual(['HCPCS']));
    expect(world.state.searched.at(-1)?.chapters).toBeUndefined();
  });

  it('give the keyboard back to the box on Escape, with what was typed', async () => {
    await open();
    type('heart');
    const radio = screen.getByRole('radio', { name: 'All' });
    radio.focus();
    fireEvent.keyDown(radio, { key: 'Escape' });
    expect(document.activeElement).toBe(box());
    expect(box().value).toBe('heart');
  });
});

/** Somebody keeps one code and has used two, one of which is loaded nowhere. */
const learned = (world: ReturnType<typeof anInventedWorld>): void =>
  void world.state.habits.set('207Q00000X', {
    favourites: [{ system: 'ICD-10-CM', code: 'I50.9' }],
    recent: [
      { system: 'ICD-10-CM', code: 'I10' },
      { system: 'ICD-10-CM', code: 'Q99.99' },
    ],
  });

describe('what is kept and used', () => {
  it('stands in the empty box, favourites first, and says what the day does not know', async () => {
    await open(learned);
    await waitFor(() => expect(codes()).toEqual(['I50.9', 'I10']));
    expect(rows()[0]?.textContent).toContain('favourite');
    expect(rows()[1]?.textContent).toContain('recent');
    expect(screen.getByText(/Kept, but not known for 11\/02\/2026/).textContent).toContain('Q99.99');
    press('ArrowDown');
    press('Enter');
    await waitFor(() => expect(coded()).toEqual(['I10']));
  });

  it('is not taken by an Enter after a code was added', async () => {
    await open(learned);
    type('i10');
    await waitFor(() => expect(codes()).toEqual(['I10']));
    press('Enter');
    await waitFor(() => expect(coded()).toEqual(['I10']));
    press('Enter');
    await soon(30);
    expect(coded()).toEqual(['I10']);
    press('ArrowDown');
    await waitFor(() => expect(active()).toBe('I50.9'));
  });

  it('grows with Ctrl D in the box, with f on a suggestion, and with every code added', async () => {
    const world = await open();
    type('heart');
    await waitFor(() => expect(active()).toBe('I50'));
    press('ArrowDown');
    press('d', { ctrlKey: true });
    await waitFor(() => expect(rows()[1]?.textContent).toContain('favourite'));
    press('Enter');
    const offer = screen.getByRole('button', { name: /^Add I10/ });
    offer.focus();
    fireEvent.keyDown(offer, { key: 'f' });
    const habits = () => world.state.habits.get('207Q00000X');
    await waitFor(() => expect(habits()?.favourites.map(({ code }) => code)).toEqual(['I10', 'I50.9']));
    expect(habits()?.recent.map(({ code }) => code)).toEqual(['I50.9']);
    fireEvent.keyDown(offer, { key: 'f' });
    await waitFor(() => expect(habits()?.favourites.map(({ code }) => code)).toEqual(['I50.9']));
  });

  it('is learned from suggestions that are taken', async () => {
    const world = await open();
    fireEvent.click(screen.getByRole('button', { name: /^Add I10/ }));
    await waitFor(() => expect(world.state.habits.get('207Q00000X')?.recent).toEqual([{ system: 'ICD-10-CM', code: 'I10' }]));
  });
});

describe('Enter on a header', () => {
  it('opens its children with the one the chart supports, and adds it the second time', async () => {
    await open();
    type('heart');
    await waitFor(() => expect(active()).toBe('I50'));
    press('Enter');
    await waitFor(() => expect(active()).toBe('I50.22'));
    expect(codes()).toEqual(['I50.9', 'I50.22']);
    press('Enter');
    await waitFor(() => expect(coded()).toEqual(['I50.22']));
  });

  it('waits for the children when it is pressed twice at once, and does nothing when it is held down', async () => {
    await open();
    type('heart');
    await waitFor(() => expect(active()).toBe('I50'));
    press('Enter', { repeat: true });
    await soon(20);
    expect(active()).toBe('I50');
    press('Enter');
    press('Enter');
    await waitFor(() => expect(coded()).toEqual(['I50.22']));
  });

  const header = row('ICD-10-CM', 'S99', 'Invented break of toe', { billable: false });
  const LEVELS: Record<string, CodeRow[]> = {
    S99: [
      row('ICD-10-CM', 'S99.01', 'Invented break of right toe', { billable: false }),
      row('ICD-10-CM', 'S99.02', 'Invented break of left toe', { billable: false }),
    ],
    'S99.02': [
      row('ICD-10-CM', 'S99.02XD', 'Invented break of left toe, subsequent encounter'),
      row('ICD-10-CM', 'S99.02XA', 'Invented break of left toe, initial encounter'),
    ],
  };
  const levels = (world: ReturnType<typeof anInventedWorld>): void => {
    answering([aHit({ ...header, children: 2 })])(world);
    world.effects.engine.children = async ({ code }) => LEVELS[code] ?? [];
  };

  it('goes down to where a code is whole, by the words typed and the initial encounter, and ← climbs back', async () => {
    await open(levels);
    type('break left');
    await waitFor(() => expect(active()).toBe('S99'));
    press('Enter');
    await waitFor(() => expect(active()).toBe('S99.02XA'));
    press('ArrowLeft');
    await waitFor(() => expect(codes()).toEqual(['S99.01', 'S99.02']));
    expect(active()).toBe('S99.02');
    press('ArrowLeft');
    await waitFor(() => expect(codes()).toEqual(['S99']));
    press('ArrowRight');
    await waitFor(() => expect(codes()).toEqual(['S99.01', 'S99.02']));
  });

  it('offers the seventh characters where no child is listed, and says when nothing is', async () => {
    await open((world) => {
      answering([aHit({ ...header, code: 'S99.001' }), aHit({ ...header, code: 'S99.9' })])(world);
      world.effects.engine.children = async () => [];
    });
    type('break');
    await waitFor(() => expect(active()).toBe('S99.001'));
    press('Enter');
    await waitFor(() => expect(codes()).toEqual(['S99.001A', 'S99.001D']));
    press('ArrowLeft');
    press('ArrowDown');
    await waitFor(() => expect(active()).toBe('S99.9'));
    press('Enter');
    expect(await screen.findByText(/Nothing below/)).toBeTruthy();
  });
});

describe('an answer that is not exact', () => {
  it('says so, and leads to the place in the index', async () => {
    await open((world) => {
      world.effects.engine.search = async ({ query }) => ({
        ...answerOf('heart'),
        query,
        exact: false,
        lookedUnder: [{ book: SHELF[1]?.id ?? '', at: 2, words: 'Failure, heart' }],
      });
    });
    type('heart of nowhere');
    expect(await screen.findByText('Nothing has all these words; nearest:')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Failure, heart' }));
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('treeitem'));
    expect(document.activeElement?.textContent).toContain('heart (acute) (senile)');
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Books');
  });
});
