// @vitest-environment happy-dom
// The code card: where it opens from, what it says and where that comes from, and the keyboard all through it.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/Panel';
import { anInventedWorld, settings } from './invented';
import { cardOf } from './invented-books';

afterEach(cleanup);

type World = ReturnType<typeof anInventedWorld>;
async function open(change: (world: World) => void = () => undefined) {
  const world = anInventedWorld();
  change(world);
  render(<Panel effects={world.effects} />);
  await screen.findByRole('button', { name: /^Add I10/ });
  return world;
}
const offer = (): HTMLElement => screen.getByRole('button', { name: /^Add I10 Essential/ });
const press = (key: string, more: object = {}): void => void fireEvent.keyDown(document.activeElement ?? document, { key, ...more });
const title = (code: string): Promise<HTMLElement> => screen.findByRole('heading', { name: new RegExp(`^${code}`), level: 2 });
const part = (name: RegExp): HTMLElement => screen.getByRole('region', { name });
const coded = (): string[] =>
  within(screen.getByRole('list', { name: 'Diagnoses in claim order' }))
    .queryAllByRole('listitem')
    .map((item) => item.dataset.code ?? '');
/** The card of I10 is another code's. */
const showing = (code: string) => (world: World) => {
  world.effects.engine.card = async (request) => cardOf(request.code === 'I10' ? { ...request, code } : request);
};
async function openCard(change: (world: World) => void = () => undefined): Promise<World> {
  const world = await open(change);
  offer().focus();
  press('i');
  return world;
}

describe('a card', () => {
  it('opens with i on a suggestion, takes the keyboard, and gives it back on Escape', async () => {
    await openCard();
    expect(document.activeElement).toBe(await title('I10'));
    press('Escape');
    await waitFor(() => expect(document.activeElement).toBe(offer()));
    expect(screen.queryByRole('heading', { name: /^I10/ })).toBeNull();
  });

  it('opens from the search with → on a billable code and with Ctrl I on a header, and Escape leads back to the hits', async () => {
    await open();
    const box = screen.getByRole('combobox', { name: 'Search codes' });
    box.focus();
    fireEvent.input(box, { target: { value: 'heart' } });
    await within(screen.getByRole('listbox', { name: 'Codes found' })).findByRole('option', { selected: true, name: /I50/ });
    press('i', { ctrlKey: true });
    await title('I50');
    press('Escape');
    await waitFor(() => expect(document.activeElement).toBe(box));
    press('ArrowDown');
    press('ArrowRight');
    await title('I50.9');
  });

  it('adds the code on Enter and goes back to the work', async () => {
    await openCard();
    await screen.findByRole('button', { name: 'Add I10' });
    press('Enter', { repeat: true });
    await title('I10');
    press('Enter');
    await waitFor(() => expect(coded()).toEqual(['I10']));
  });

  it('shows what stands above and beside, and every note with the place it stands at', async () => {
    await openCard(showing('I50.22'));
    await title('I50.22');
    expect(screen.getByRole('navigation', { name: 'Above I50.22' }).textContent).toContain('I30-I5A');
    const notes = part(/Notes/);
    expect(notes.textContent).toMatch(/Excludes1: never together from I50.*R53\.81/);
    expect(notes.textContent).toMatch(/Use additional code from chapter 9.*code for the pressure \(I10\)/);
    expect(notes.textContent).toMatch(/Inclusion terms(?! from)/);
    expect(notes.textContent).toContain('FY2027');
    expect(part(/Beside/).textContent).toContain('I50.9');
  });

  it('walks to the codes its notes name, back and forward with Alt and the arrows, and remembers the way', async () => {
    await openCard(showing('I50.22'));
    await title('I50.22');
    fireEvent.click(within(part(/Notes/)).getByRole('button', { name: 'I10' }));
    // The first card is kept under I10 here, so the way leads on through a sibling.
    await waitFor(() => expect(screen.getByRole('navigation', { name: 'Cards looked at' }).textContent).toContain('I10'));
    fireEvent.click(within(part(/Beside/)).getByRole('button', { name: /^I50\.9/ }));
    await title('I50.9');
    press('ArrowLeft', { altKey: true });
    await title('I50.22');
    press('ArrowRight', { altKey: true });
    await title('I50.9');
    const way = within(screen.getByRole('navigation', { name: 'Cards looked at' }));
    expect(way.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['I10', 'I50.9']);
  });

  it('hands a range that a note names to the search', async () => {
    const world = await openCard();
    await title('I10');
    fireEvent.click(within(part(/Notes/)).getByRole('button', { name: 'P35-P39' }));
    await waitFor(() => expect(world.state.searched.at(-1)?.query).toBe('P35-P39'));
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Search codes' }));
  });

  it('leads to the place in the index it is listed under', async () => {
    await openCard();
    await title('I10');
    fireEvent.click(within(part(/Indexed under/)).getByRole('button', { name: /^Failure, heart/ }));
    await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('treeitem'));
    expect(document.activeElement?.textContent).toContain('heart (acute) (senile)');
  });

  it('says the edition of every fact, which is not of the day, and what is not loaded with the way to load it', async () => {
    const world = await openCard((invented) => {
      invented.effects.engine.card = async (request) => {
        const card = cardOf(request);
        return (
          card && {
            ...card,
            poaExempt: { known: true, value: true, edition: 'FY2024', stale: true },
            notes: { known: false, needs: 'the tabular list of 2027' },
          }
        );
      };
    });
    await title('I10');
    expect(part(/Lists and edits/).textContent).toContain('exempt from reporting');
    expect(part(/Lists and edits/).textContent).toContain('FY2024, not of this day');
    expect(part(/Notes/).textContent).toContain('not loaded: the tabular list of 2027');
    fireEvent.click(screen.getByRole('button', { name: 'Load what is missing' }));
    expect(world.state.opened).toEqual(['options']);
  });

  it('puts the edits of a service into words', async () => {
    await openCard(showing('99214'));
    await title('99214');
    const text = part(/Lists and edits/).textContent;
    for (const words of [
      '2 for the day, more with documentation (MAI 3)',
      'G0439 is not paid beside this: both only with an NCCI modifier (1)',
      '99999 is paid, this is not: never both (0)',
      '010: 10 days after',
      'novel: Q',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('HCC');
  });

  it('copies and keeps the code', async () => {
    const world = await openCard();
    await title('I10');
    fireEvent.click(screen.getByRole('button', { name: 'Copy I10' }));
    expect(world.state.copied).toEqual(['I10']);
    press('f');
    expect((await screen.findByRole('button', { name: /Kept/ })).getAttribute('aria-pressed')).toBe('true');
  });

  it('that no set knows, or that does not come, says so', async () => {
    const world = await openCard((invented) => {
      invented.effects.engine.card = async () => null;
    });
    expect(await screen.findByText(/No loaded set knows I10/)).toBeTruthy();
    press('Escape');
    world.effects.engine.card = () => Promise.reject(new Error('stopped'));
    await waitFor(() => expect(document.activeElement).toBe(offer()));
    press('i');
    expect(await screen.findByText('The card did not come.')).toBeTruthy();
  });
});

describe('the builder', () => {
  it('goes from the side to the character to the whole code by keyboard, and shows what is not valid', async () => {
    await openCard(showing('S99.001'));
    await title('S99.001');
    const sides = within(screen.getByRole('group', { name: 'Side' }));
    fireEvent.click(sides.getByRole('button', { name: /^left/ }));
    await title('S99.002');
    press('Enter');
    expect(document.activeElement?.textContent).toContain('S99.002A');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toContain('S99.002D');
    press('z');
    expect(document.activeElement?.textContent).toContain('not valid on this day');
    fireEvent.click(document.activeElement as Element);
    press('d');
    fireEvent.click(document.activeElement as Element);
    await waitFor(() => expect(coded()).toEqual(['S99.002D']));
  });
});

describe('the card of a coded diagnosis', () => {
  it('puts another code of the category in its place, and keeps the keyboard on the row', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: /^Add E11\.42/ }));
    await waitFor(() => expect(coded()).toEqual(['E11.42']));
    const row = within(screen.getByRole('list', { name: 'Diagnoses in claim order' })).getByRole('button', { name: /^E11\.42/ });
    row.focus();
    press('i');
    await title('E11.42');
    fireEvent.click(within(part(/Beside/)).getByRole('button', { name: /^E11\.40/ }));
    await title('E11.40');
    fireEvent.click(screen.getByRole('button', { name: 'Replace E11.42 by E11.40' }));
    await waitFor(() => expect(coded()).toEqual(['E11.40']));
    await waitFor(() => expect(document.activeElement?.textContent).toContain('E11.40'));
  });

  it('never puts a code of another category in its place', async () => {
    await open(showing('E11.40'));
    fireEvent.click(screen.getByRole('button', { name: /^Add E11\.42/ }));
    const row = await within(screen.getByRole('list', { name: 'Diagnoses in claim order' })).findByRole('button', { name: /^E11\.42/ });
    row.focus();
    press('i');
    await title('E11.42');
    fireEvent.click(within(part(/Notes/)).getByRole('button', { name: 'R53.81' }));
    await screen.findByText(/No loaded set knows R53\.81/);
    expect(screen.queryByRole('button', { name: /^Replace/ })).toBeNull();
  });
});

describe('a provider', () => {
  it('has no search, no card and no book, whatever is pressed', async () => {
    const world = anInventedWorld();
    world.state.settings = settings({ role: 'provider' });
    render(<Panel effects={world.effects} />);
    await screen.findByRole('heading', { name: /Gaps/ });
    for (const key of ['i', 'b', 'f', '/', '2', '4']) press(key);
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getAllByRole('tab')).toHaveLength(1);
    expect(document.body.textContent).not.toMatch(/HCC|Lists and edits|Tabular/);
  });
});
