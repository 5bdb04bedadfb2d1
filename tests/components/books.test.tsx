// @vitest-environment happy-dom
// The books: trees walked by keyboard, searched, and followed from place to place; the ICD-10-PCS builder.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/Panel';
import { anInventedWorld } from './invented';
import { pcsOf, SHELF } from './invented-books';

afterEach(cleanup);

type World = ReturnType<typeof anInventedWorld>;
const INDEX = SHELF[1]?.id ?? '';
const NEOPLASMS = SHELF[2]?.id ?? '';
const press = (key: string, more: object = {}): void => void fireEvent.keyDown(document.activeElement ?? document, { key, ...more });
const items = (): HTMLElement[] => screen.queryAllByRole('treeitem');
const shown = (): string[] => items().map((item) => item.querySelector('.words')?.textContent?.trim() ?? '');
const here = (): string => document.activeElement?.querySelector('.words')?.textContent?.trim() ?? '';

async function open(book: string | null, change: (world: World) => void = () => undefined): Promise<World> {
  const world = anInventedWorld();
  change(world);
  render(<Panel effects={world.effects} />);
  await screen.findByRole('button', { name: /^Add I10/ });
  press('b');
  const choice = await screen.findByRole('combobox', { name: 'Book' });
  if (book === null) return world;
  await within(choice).findByRole('option', { name: /Alphabetic/ });
  fireEvent.change(choice, { target: { value: book } });
  if (book !== 'builder') {
    await waitFor(() => expect(items().length).toBeGreaterThan(0));
    items()[0]?.focus();
  }
  return world;
}
/** Presses keys one after the other, each when the tree stands still. */
async function walk(...keys: string[]): Promise<void> {
  for (const key of keys) {
    press(key);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

describe('a book', () => {
  it('is walked with the arrows: → opens and goes in, ← goes out and closes', async () => {
    await open(INDEX);
    expect(shown()).toEqual(['F', 'P']);
    await walk('ArrowRight', 'ArrowRight');
    expect(here()).toBe('Failure, failed');
    await walk('ArrowRight', 'ArrowDown', 'ArrowRight');
    expect(shown()).toHaveLength(6);
    expect(here()).toContain('heart');
    await walk('ArrowLeft', 'ArrowLeft');
    expect(here()).toBe('Failure, failed');
    await walk('End');
    expect(here()).toBe('P');
    await walk('Home', 'ArrowLeft');
    expect(shown()).toEqual(['F', 'P']);
  });

  it('tells a place in the tree to those who do not see it', async () => {
    await open(INDEX);
    await walk('ArrowRight', 'ArrowRight');
    const item = document.activeElement as HTMLElement;
    expect(['aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded'].map((name) => item.getAttribute(name))).toEqual([
      '2',
      '1',
      '1',
      'false',
    ]);
    expect(items().filter((one) => one.tabIndex === 0)).toEqual([item]);
  });

  it('opens the card of a code with Enter, and gives the place back', async () => {
    await open(INDEX);
    await walk('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter');
    await screen.findByRole('heading', { name: /^I50\.9/, level: 2 });
    press('Escape');
    await waitFor(() => expect(here()).toContain('heart'));
  });

  it('follows “see” to its place, and says when there is none', async () => {
    await open(INDEX);
    await walk('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowDown');
    expect(here()).toBe('congestive');
    press('Enter');
    await waitFor(() => expect(here()).toContain('Pump, weak'));
    fireEvent.click(screen.getByRole('button', { name: 'Nowhere' }));
    expect(await screen.findByText('“Nowhere” is not found in this book.')).toBeTruthy();
  });

  it('leads from one book into another where “see” names it', async () => {
    await open(INDEX);
    await walk('End', 'ArrowRight', 'ArrowRight');
    fireEvent.click(screen.getByRole('button', { name: 'Neoplasm, invented organ, left lobe, malignant' }));
    await waitFor(() => expect(here()).toBe('left lobe of it'));
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Book' }).value).toBe(NEOPLASMS);
  });

  it('makes links of the codes its notes name; a range goes to the search', async () => {
    const world = await open(SHELF[0]?.id ?? '');
    await walk('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    fireEvent.click(screen.getByRole('button', { name: 'E00-E89' }));
    await waitFor(() => expect(world.state.searched.at(-1)?.query).toBe('E00-E89'));
    fireEvent.click(screen.getByRole('button', { name: 'I11.0' }));
    expect(await screen.findByText(/No loaded set knows I11\.0/)).toBeTruthy();
  });

  it('is searched by typing in it; ↓ and Enter lead to the place', async () => {
    await open(INDEX);
    press('f');
    const field = screen.getByRole<HTMLInputElement>('searchbox', { name: /Alphabetic index/ });
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('f');
    fireEvent.input(field, { target: { value: 'failure heart cong' } });
    const found = await screen.findByRole('list', { name: 'Places found' });
    await waitFor(() => expect(within(found).getAllByRole('button')).toHaveLength(1));
    expect(found.textContent).toContain('F › Failure, failed › heart');
    press('ArrowDown');
    fireEvent.click(document.activeElement as Element);
    await waitFor(() => expect(here()).toBe('congestive'));
    fireEvent.input(field, { target: { value: 'zzz' } });
    expect(await screen.findByText(/nothing that begins with “zzz”/)).toBeTruthy();
  });

  it('names the six columns of a table, each code a link', async () => {
    await open(NEOPLASMS);
    await walk('ArrowRight', 'ArrowRight');
    const cells = [...(document.activeElement?.querySelectorAll('.cells > div') ?? [])].map((cell) => cell.textContent);
    expect(cells).toEqual(['primaryC76.8', 'secondaryC79.89', 'in situD09.8', 'benignD36.7', 'uncertainD48.7', 'unspecifiedD49.89']);
  });

  it('shows the notes of the tabular where they stand', async () => {
    await open(SHELF[0]?.id ?? '');
    await walk('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    expect(document.body.textContent).toContain('Code first: heart failure due to hypertension (I11.0)');
    expect(document.body.textContent).toContain('Failing heart, invented term');
  });

  it('of another edition says so; with none loaded there is one action', async () => {
    await open(INDEX);
    expect(screen.getByText(/Alphabetic index FY2026 is not the edition of 11\/02\/2026/)).toBeTruthy();
    cleanup();
    const world = await open(null, (invented) => {
      invented.effects.engine.books = async () => [];
      invented.effects.engine.pcs = async () => null;
    });
    expect(await screen.findByText(/No book is loaded/)).toBeTruthy();
    expect(await screen.findByText(/tables are not loaded for 11\/02\/2026/)).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: 'Load code sets' })[0] as HTMLElement);
    expect(world.state.opened).toEqual(['options']);
  });

  it('that does not answer offers to restart', async () => {
    await open(null, (invented) => {
      invented.effects.engine.books = () => Promise.reject(new Error('stopped'));
    });
    expect(await screen.findByText('The books did not answer.')).toBeTruthy();
  });
});

const values = (): HTMLElement => screen.getByRole('listbox', { name: /^Character|^The code/ });
const slots = (): string => screen.getByRole('list', { name: 'Characters chosen' }).textContent ?? '';

async function build(change: (world: World) => void = () => undefined): Promise<World> {
  const world = await open('builder', change);
  await screen.findByRole('listbox', { name: 'Character 1: Section' });
  values().focus();
  return world;
}

describe('the ICD-10-PCS builder', () => {
  it('takes typed characters as fast as they come, passes over what fits nothing, and adds the whole code on Enter', async () => {
    const world = await build();
    for (const key of '0xdtj4zz') press(key);
    await screen.findByRole('button', { name: 'Add 0DTJ4ZZ' });
    expect(slots()).toContain('Approach: Percutaneous Endoscopic');
    press('Enter');
    await waitFor(() => expect(world.state.habits.get('207Q00000X')?.recent).toEqual([{ system: 'ICD-10-PCS', code: '0DTJ4ZZ' }]));
    fireEvent.click(screen.getByRole('tab', { name: 'Work' }));
    expect((await screen.findByRole('list', { name: 'Procedures' })).textContent).toContain('0DTJ4ZZ');
  });

  it('is chosen with arrows and Enter, shows counts and definitions, and Backspace goes back', async () => {
    await build();
    const body = screen.getAllByRole('option').find((option) => option.textContent?.includes('Imaging'));
    expect(body?.textContent).toContain('1 codes');
    press('Enter');
    await screen.findByRole('listbox', { name: 'Character 2: Body System' });
    press('d');
    await screen.findByRole('listbox', { name: 'Character 3: Operation' });
    expect(values().textContent).toContain('Cutting out all of a body part');
    press('Backspace');
    await screen.findByRole('listbox', { name: 'Character 2: Body System' });
    press('Backspace');
    press('Backspace');
    await screen.findByRole('listbox', { name: 'Character 1: Section' });
    press('ArrowDown');
    press('Enter');
    await waitFor(() => expect(slots()).toContain('Section: Imaging'));
  });

  it('says when the tables allow a code that is not loaded', async () => {
    await build((world) => {
      world.effects.engine.pcs = async (prefix) => ({ ...pcsOf(prefix), row: null });
    });
    for (const key of '0dtj4zz') press(key);
    expect(await screen.findByText(/0DTJ4ZZ is in the tables, but not in the codes loaded for 11\/02\/2026/)).toBeTruthy();
  });
});
