// @vitest-environment happy-dom
// What Enter may take: only rows of the answer to what is typed now.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/Panel';
import type { SearchResponse } from '../../lib/codes/code';
import { anInventedWorld } from './invented';
import { aNotedChart, answerOf } from './invented-facts';

afterEach(cleanup);

/** A panel whose searches are answered only when the test says so, oldest first. */
async function open() {
  const world = anInventedWorld();
  const out: { query: string; settle: (failed?: boolean) => void }[] = [];
  const heard: (() => void)[] = [];
  world.effects.engine.search = ({ query }) =>
    new Promise<SearchResponse>((resolve, reject) => {
      const settle = (failed = false): void => (failed ? reject(new Error('stopped')) : resolve(answerOf(query)));
      out.push({ query, settle });
    });
  world.effects.engine.onSets = (changed) => {
    heard.push(changed);
    return () => undefined;
  };
  render(<Panel effects={world.effects} />);
  await screen.findByRole('button', { name: /^Add I10/ });
  box().focus();
  const answer = async (query: string, failed = false): Promise<void> => {
    await waitFor(() => expect(out[0]?.query).toBe(query));
    out.shift()?.settle(failed);
    await new Promise((resolve) => setTimeout(resolve, 0));
  };
  return { world, answer, changeSets: () => heard.forEach((changed) => changed()) };
}

const box = (): HTMLInputElement => screen.getByRole('combobox', { name: 'Search codes' });
const type = (text: string): void => void fireEvent.input(box(), { target: { value: text } });
const press = (key: string): void => void fireEvent.keyDown(box(), { key });
const rows = () => within(screen.getByRole('listbox', { name: 'Codes found', hidden: true })).queryAllByRole('option', { hidden: true });
const coded = (): string[] =>
  within(screen.getByRole('list', { name: 'Diagnoses in claim order' }))
    .queryAllByRole('listitem')
    .map((item) => item.dataset.code ?? '');

describe('Enter', () => {
  it('waits for the answer to what is typed now, and takes its first row', async () => {
    const { answer } = await open();
    type('heart');
    await answer('heart');
    await waitFor(() => expect(rows()).toHaveLength(3));
    type('e11.4');
    press('Enter');
    expect(coded()).toEqual([]);
    expect(await screen.findByText('Looking “e11.4” up…')).toBeTruthy();
    await answer('e11.4');
    await waitFor(() => expect(coded()).toEqual(['E11.42']));
    expect(box().value).toBe('');
  });

  it('keeps a claim back while the code it took is still being looked up', async () => {
    const { world, answer } = await open();
    fireEvent.click(screen.getByRole('button', { name: /^Add I10/ }));
    type('e11.4');
    press('Enter');
    fireEvent.keyDown(document, { key: 'Enter', ctrlKey: true });
    expect(await screen.findByText(/still being looked up; submit again when it stands. Nothing was sent./)).toBeTruthy();
    expect(world.state.submitted).toEqual([]);
    await answer('e11.4');
    await waitFor(() => expect(coded()).toEqual(['I10', 'E11.42']));
  });

  it.each(['ArrowDown', 'ArrowUp', 'Escape'])('is called off by %s', async (key) => {
    const { answer } = await open();
    type('e11.4');
    press('Enter');
    press(key);
    await answer('e11.4');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(coded()).toEqual([]);
  });

  it('is called off by typing on, by an answer that fails, and by another chart', async () => {
    const { world, answer } = await open();
    type('e11.4');
    press('Enter');
    type('e11.40');
    await answer('e11.4');
    await answer('e11.40');
    press('ArrowDown');
    type('i10');
    press('Enter');
    await answer('i10', true);
    expect(await screen.findByText('The search did not answer.')).toBeTruthy();
    type('i50');
    press('Enter');
    const chart = aNotedChart();
    world.show({
      kind: 'chart',
      chart: { ...chart, patient: { ...chart.patient!, name: { family: 'O', given: 'S', text: 'S O' }, mrn: '2' } },
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    await answer('i50');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(coded()).toEqual([]);
  });

  it('takes nothing of a list that answers an earlier question, by mouse either', async () => {
    const { answer } = await open();
    type('heart');
    await answer('heart');
    await waitFor(() => expect(rows()).toHaveLength(3));
    type('i10');
    await waitFor(() => expect(screen.getByRole('listbox', { hidden: true }).getAttribute('aria-busy')).toBe('true'));
    expect(rows().filter((row) => row.getAttribute('aria-selected') === 'true')).toEqual([]);
    fireEvent.click(rows()[1] as HTMLElement);
    expect(coded()).toEqual([]);
    press('ArrowRight');
    await answer('i10');
    await waitFor(() => expect(rows().map((row) => row.dataset.code)).toEqual(['I10']));
    expect((await screen.findByRole('heading', { name: /^I10/ })).textContent).toContain('Essential');
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    await waitFor(() => expect(document.activeElement).toBe(box()));
    expect(coded()).toEqual([]);
  });

  it('stays on the row chosen when another set is loaded under it', async () => {
    const { answer, changeSets } = await open();
    type('heart');
    await answer('heart');
    await waitFor(() => expect(rows()).toHaveLength(3));
    press('ArrowDown');
    press('ArrowDown');
    changeSets();
    await answer('heart');
    await waitFor(() => expect(rows()[2]?.getAttribute('aria-selected')).toBe('true'));
    press('Enter');
    await waitFor(() => expect(coded()).toEqual(['I50.22']));
  });
});

describe('the search box', () => {
  it('gives the keyboard back on Escape to where it was', async () => {
    await open();
    const offer = screen.getByRole('button', { name: /^Add I10/ });
    offer.focus();
    fireEvent.keyDown(offer, { key: '/' });
    expect(document.activeElement).toBe(box());
    press('Escape');
    expect(document.activeElement).toBe(offer);
  });

  it('leads to the code sets where a system is not loaded, and restarts what stopped', async () => {
    const { world, answer } = await open();
    type('heart');
    await answer('heart');
    fireEvent.click(await screen.findByRole('button', { name: 'Load code sets' }));
    type('i10');
    await answer('i10', true);
    fireEvent.click(await screen.findByRole('button', { name: 'Restart the panel' }));
    expect(world.state.opened).toEqual(['options', 'again']);
  });
});
