// @vitest-environment happy-dom
// The work screen: what a row shows, what is folded, the keys, and every sentence that stands in the way.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/Panel';
import { anInventedWorld } from './invented';
import { aNotedChart, checkOf, readOf, sets } from './invented-facts';

afterEach(cleanup);

async function open(change: (world: ReturnType<typeof anInventedWorld>) => void = () => undefined) {
  const world = anInventedWorld();
  change(world);
  render(<Panel effects={world.effects} />);
  await screen.findByRole('tablist');
  return world;
}
const offer = (code: string): Promise<HTMLElement> => screen.findByRole('button', { name: new RegExp(`^Add ${code}`) });
const press = (key: string, more: object = {}): void => void fireEvent.keyDown(document.activeElement ?? document, { key, ...more });
const other = () => {
  const chart = aNotedChart();
  return { ...chart, patient: { ...chart.patient!, name: { family: 'Other', given: 'Sam', text: 'Sam Other' }, mrn: 'patient-2' } };
};

const shown = (): string | null => screen.getByRole('tab', { selected: true }).textContent;
const withUnjudged = (world: ReturnType<typeof anInventedWorld>): void => {
  world.effects.engine.check = async (request) => {
    const answer = checkOf(request);
    const [gap] = answer.issues;
    const unjudged = [1, 2, 3].map((n) => ({
      ...gap!,
      rule: `gap-${n}`,
      verdict: 'no-data' as const,
      message: `Reason ${n}.`,
      evidence: [],
    }));
    return { ...answer, issues: [...answer.issues, ...unjudged] };
  };
};

describe('a suggestion', () => {
  it('shows its sentence with the mention set off', async () => {
    await open((world) => {
      world.effects.engine.read = async (chart) => {
        const reading = readOf(chart);
        return {
          ...reading,
          suggestions: reading.suggestions.map((suggestion) => ({ ...suggestion, path: ['Named in the note: “hypertension”'] })),
        };
      };
    });
    const row = (await offer('I10')).closest('li') as HTMLElement;
    expect(row.querySelector('q')?.textContent).toBe('Essential hypertension');
    expect([...row.querySelectorAll('q mark')].map((mark) => mark.textContent)).toEqual(['hypertension']);
  });

  it('that was decided is not called never made', async () => {
    let dark = 0;
    await open((world) => {
      world.effects.chart.highlight = async (evidence) => {
        if (evidence === null) dark += 1;
        return 'shown';
      };
    });
    for (const code of ['E11.42', 'I10', 'I50.22']) fireEvent.click(await offer(code));
    expect(await screen.findByText(/Every suggestion is decided\./)).toBeTruthy();
    expect(dark).toBe(1);
  });
});

describe('gaps', () => {
  it('count what failed, and fold what was not judged into one line', async () => {
    await open(withUnjudged);
    const region = await screen.findByRole('region', { name: /Gaps/ });
    await waitFor(() => expect(within(region).getByRole('heading').textContent).toBe('Gaps1 documentation gaps'));
    const line = within(region).getByText(/3/, { selector: '.not-judged .num' }).closest('summary') as HTMLElement;
    expect(line.textContent).toContain('3 not judged: parts of the chart were not read');
    expect(within(region).getAllByRole('button', { name: /^Why\?/ })).toHaveLength(1);
    expect(line.parentElement?.textContent).toContain('Reason 2.');
  });
});

describe('keys', () => {
  it('move between views and parts while no field has the keyboard, and Escape comes back', async () => {
    await open();
    await offer('I10');
    press('2');
    await waitFor(() => expect(shown()).toBe('Chart'));
    press('Escape');
    await waitFor(() => expect(shown()).toBe('Work'));
    press('3');
    await waitFor(() => expect(shown()).toBe('Queue'));
    press('s');
    await waitFor(() => expect(document.activeElement?.textContent).toContain('E11.42'));
    press('g');
    await waitFor(() => expect(document.activeElement?.closest('section')?.id).toBe('gaps'));
    expect(document.activeElement?.tagName).toBe('BUTTON');
    press('c');
    await waitFor(() => expect(document.activeElement?.closest('section')?.id).toBe('coded'));
    press('?');
    expect(await screen.findByText('suggested, done, gaps, coded')).toBeTruthy();
  });

  it('are letters in a field', async () => {
    await open();
    await offer('I10');
    press('/');
    press('2', { code: 'Digit2' });
    press('g');
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Work');
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Search codes' }));
  });
});

describe('drafts of other encounters', () => {
  it('are discarded, and brought back', async () => {
    const world = await open();
    fireEvent.click(await offer('I10'));
    world.show({ kind: 'chart', chart: other() });
    fireEvent.click(await screen.findByRole('button', { name: 'Discard the draft for Pat Example · 11/02/2026' }));
    await waitFor(() => expect(world.state.drafts.size).toBe(0));
    expect(screen.queryByText('Drafts kept')).toBeNull();
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect([...world.state.drafts.values()][0]?.coded.diagnoses.map(({ code }) => code.code)).toEqual(['I10']));
    await screen.findByText('Drafts kept');
  });
});

describe('the chart view', () => {
  it('names the parts of the window that were left out; the strip counts only what is unread', async () => {
    const chart = aNotedChart();
    const left = ['top/a', 'top/b'].map((key) => ({ key, why: 'It names another patient.' }));
    await open((world) => {
      world.state.page = { kind: 'chart', chart: { ...chart, source: { ...chart.source, ignoredFrames: left } } };
    });
    fireEvent.click(await screen.findByRole('button', { name: /1 part unread/ }));
    const region = await screen.findByRole('region', { name: /Left out/ });
    expect(region.textContent).toContain('2 parts of the window: It names another patient.');
  });
});

describe('what stands in the way', () => {
  it('is an engine that stopped: one sentence, one button', async () => {
    const world = await open((invented) => {
      invented.effects.engine.read = () => Promise.reject(new Error('stopped'));
    });
    expect(await screen.findByText(/engine stopped: nothing is suggested, checked or sent/)).toBeTruthy();
    expect(screen.queryByText(/being read/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Restart the panel' }));
    expect(world.state.opened).toEqual(['again']);
  });

  it('is a release of another year: what is loaded, for which day, and the way to load it', async () => {
    const world = await open((invented) => {
      invented.effects.engine.sets = async () => sets.map((set) => ({ ...set, release: 'FY2026', from: '2025-10-01', to: '2026-09-30' }));
    });
    expect(await screen.findByText(/ICD-10-CM FY2026 is loaded, but the codes of 11\/02\/2026 are in another release/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Load the release' }));
    expect(world.state.opened).toEqual(['options']);
  });

  it('is nothing where the release fits', async () => {
    await open();
    await offer('I10');
    expect(screen.queryByRole('button', { name: 'Load the release' })).toBeNull();
  });

  it('is a queue that did not answer: it does not claim that nothing was queued', async () => {
    await open((world) => {
      world.effects.queue.submit = () => {
        const unanswered = new Error('The queue did not answer, so the claim may be in it or not. Look at Queue before you submit again.');
        unanswered.name = 'Unanswered';
        return Promise.reject(unanswered);
      };
    });
    fireEvent.click(await offer('I10'));
    press('Enter', { ctrlKey: true });
    expect(await screen.findByText(/may be in it or not. Look at Queue before you submit again. Your draft is kept./)).toBeTruthy();
    expect(screen.queryByText(/was not queued/)).toBeNull();
  });
});
