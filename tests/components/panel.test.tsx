// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/Panel';
import { aCodedEncounter, aDocument, diagnosesOf } from '../../lib/rules/examples';
import { anInventedWorld, settings } from './invented';
import { aNotedChart, aQueueItem, NOTE } from './invented-facts';

afterEach(cleanup);

async function open(change: (world: ReturnType<typeof anInventedWorld>) => void = () => undefined) {
  const world = anInventedWorld();
  change(world);
  render(<Panel effects={world.effects} />);
  await screen.findByRole('tablist');
  return world;
}

const search = (): HTMLInputElement => screen.getByRole('combobox', { name: 'Search codes' });
const type = (text: string): void => void fireEvent.input(search(), { target: { value: text } });
const press = (key: string, more: object = {}, at: Element | Document = document.activeElement ?? document): void =>
  void fireEvent.keyDown(at, { key, ...more });
const coded = (): string[] =>
  within(screen.getByRole('list', { name: 'Diagnoses in claim order' }))
    .queryAllByRole('listitem')
    .map((item) => item.dataset.code ?? '');
const offer = (code: string): Promise<HTMLElement> => screen.findByRole('button', { name: new RegExp(`^Add ${code}`) });
const rows = async () => within(await screen.findByRole('listbox', { name: 'Codes found' })).findAllByRole('option');
const other = () => {
  const chart = aNotedChart();
  return { ...chart, patient: { ...chart.patient!, name: { family: 'Other', given: 'Sam', text: 'Sam Other' }, mrn: 'patient-2' } };
};

describe('search', () => {
  it('answers while typing, moves with the arrows, adds with Enter and keeps the keyboard', async () => {
    await open();
    await offer('I10');
    press('/');
    expect(document.activeElement).toBe(search());
    type('heart');
    expect((await rows()).map((row) => row.dataset.code)).toEqual(['I50', 'I50.9', 'I50.22']);
    press('ArrowDown');
    expect((await rows())[1]?.getAttribute('aria-selected')).toBe('true');
    press('Enter');
    await waitFor(() => expect(coded()).toEqual(['I50.9']));
    expect(document.activeElement).toBe(search());
    expect(search().value).toBe('');
  });

  it('opens a header into its children and goes back', async () => {
    await open();
    await offer('I10');
    search().focus();
    type('heart');
    await rows();
    press('ArrowRight');
    await waitFor(async () => expect((await rows()).map((row) => row.dataset.code)).toEqual(['I50.9', 'I50.22']));
    press('ArrowLeft');
    await waitFor(async () => expect((await rows()).map((row) => row.dataset.code)).toContain('I50'));
    press('Escape');
    expect(search().value).toBe('');
  });

  it('adds a line with the charge of the fee schedule, and a modifier to that line', async () => {
    await open();
    await offer('I10');
    search().focus();
    type('99214');
    await rows();
    press('Enter');
    const modifiers = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Modifiers of 99214, line 1' });
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^Charge of 99214/ }).value).toBe('148.00');
    type('25');
    await rows();
    press('Enter');
    await waitFor(() => expect(modifiers.value).toBe('25'));
  });

  it('says why a row matched, what is not valid on the day, and what is not loaded', async () => {
    await open();
    await offer('I10');
    search().focus();
    type('high blood');
    expect((await rows())[0]?.textContent).toContain('also called: high blood pressure');
    type('chala');
    await waitFor(async () => expect((await rows())[0]?.textContent).toContain('not valid on 11/02/2026: ended 09/30/2026'));
    expect(screen.getByText(/Not loaded for 11\/02\/2026: ICD-10-PCS/)).toBeTruthy();
    type('zzz');
    expect(await screen.findByText(/Nothing found for “zzz”/)).toBeTruthy();
  });

  it('offers the text selected in the page and makes no markup of it', async () => {
    const world = await open();
    world.select('<img src=x onerror=alert(1)>');
    fireEvent.click(await screen.findByRole('button', { name: /Search “<img/ }));
    expect(search().value).toBe('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('suggestions', () => {
  it('are added with Enter, light their sentence up on focus, and hand the keyboard to the next', async () => {
    const world = await open();
    (await offer('E11.42')).focus();
    await waitFor(() => expect(world.state.lit).toContain('Type 2 diabetes with peripheral neuropathy'));
    fireEvent.click(await offer('E11.42'));
    await waitFor(() => expect(coded()).toEqual(['E11.42']));
    expect(document.activeElement?.textContent).toContain('I10');
  });

  it('are rejected with a word, listed, and taken back', async () => {
    await open();
    (await offer('I10')).focus();
    press('x');
    const why = await screen.findByRole('combobox', { name: /Why not I10/ });
    expect(document.activeElement).toBe(why);
    fireEvent.input(why, { target: { value: 'historical' } });
    fireEvent.submit(why.closest('form') as HTMLFormElement);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Add I10/ })).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Undo the rejection of I10' }));
    await offer('I10');
  });

  it('offer the codes that were weighed, and take the one chosen', async () => {
    await open();
    (await offer('E11.42')).focus();
    press('ArrowRight');
    fireEvent.click(await screen.findByRole('button', { name: /E11\.40/ }));
    await waitFor(() => expect(coded()).toEqual(['E11.40']));
  });

  it('are none while frames disagree about the patient', async () => {
    const chart = aNotedChart();
    await open((world) => {
      world.state.page = { kind: 'chart', chart: { ...chart, source: { ...chart.source, identity: 'conflict', disagreeing: ['enc'] } } };
    });
    expect(screen.getByRole('alert').textContent).toContain('Encounter');
    expect(screen.queryByRole('region', { name: /Suggested/ })).toBeNull();
  });

  it('say when their words are no longer on the page', async () => {
    await open((world) => {
      world.state.litAnswer = 'changed';
    });
    (await offer('I10')).focus();
    expect(await screen.findByText(/sentence you relied on has changed/)).toBeTruthy();
  });
});

describe('the page beside the panel', () => {
  it('is asked for by a button that says what is read', async () => {
    const world = await open((invented) => {
      invented.state.page = { kind: 'no-access', origin: 'https://ehr.example' };
    });
    fireEvent.click(screen.getByRole('button', { name: 'Allow Chartside to read charts on https://ehr.example' }));
    expect(world.state.asked).toEqual(['https://ehr.example']);
  });

  it('counts frames while they are read, and keeps what was there', async () => {
    const world = await open();
    await offer('I10');
    world.show({ kind: 'reading', read: 2, frames: 3, anew: false });
    await waitFor(() => expect(document.body.textContent).toContain('2 of 3 frames'));
    await offer('I10');
  });

  it('takes everything away while another patient is read', async () => {
    const world = await open();
    await offer('I10');
    expect(screen.queryByRole('region', { name: 'Patient' })).not.toBeNull();
    world.show({ kind: 'reading', read: 0, frames: 3, anew: true });
    await waitFor(() => expect(document.body.textContent).toContain('0 of 3 frames'));
    expect(screen.queryByRole('region', { name: 'Patient' })).toBeNull();
    expect(screen.queryByRole('button', { name: /I10/ })).toBeNull();
  });
});

describe('drafts', () => {
  it('are saved as they change and come back with the encounter', async () => {
    const world = await open();
    fireEvent.click(await offer('I10'));
    await waitFor(() => expect([...world.state.drafts.values()][0]?.coded.diagnoses.map(({ code }) => code.code)).toEqual(['I10']));
    cleanup();
    render(<Panel effects={world.effects} />);
    await waitFor(() => expect(coded()).toEqual(['I10']));
  });

  it('are kept, and say so, when the patient changes', async () => {
    const world = await open();
    fireEvent.click(await offer('I10'));
    world.show({ kind: 'chart', chart: other() });
    expect(await screen.findByText(/The patient changed. Your draft for Pat Example · 11\/02\/2026 is kept./)).toBeTruthy();
    await waitFor(() => expect(coded()).toEqual([]));
    await waitFor(() => expect(screen.getByText('Drafts kept')).toBeTruthy());
    world.show({ kind: 'chart', chart: aNotedChart() });
    await waitFor(() => expect(coded()).toEqual(['I10']));
  });
});

const submit = (): void => press('Enter', { ctrlKey: true }, document);

describe('submit', () => {
  it('reads the chart again, queues the claim with hashes, and forgets the draft only then', async () => {
    const world = await open();
    fireEvent.click(await offer('I10'));
    await waitFor(() => expect(coded()).toEqual(['I10']));
    submit();
    expect(await screen.findByText('Queued')).toBeTruthy();
    const [sent] = world.state.submitted;
    expect(sent?.coverage).toEqual({ payer: 'Example Health', memberId: 'M-100' });
    expect(sent?.coded.diagnoses[0]?.evidence[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(sent?.coded.chartHash).toMatch(/^[0-9a-f]{64}$/);
    expect(sent?.coded.codeSetVersions).toEqual({ 'ICD-10-CM': 'FY2027' });
    expect(world.state.drafts.size).toBe(0);
  });

  it('is refused when the page shows another patient, and keeps the draft', async () => {
    const world = await open();
    fireEvent.click(await offer('I10'));
    await waitFor(() => expect(coded()).toEqual(['I10']));
    world.state.reread = { kind: 'chart', chart: other() };
    submit();
    expect(await screen.findByText(/The patient in the page is no longer Pat Example. Nothing was sent./)).toBeTruthy();
    expect(world.state.submitted).toEqual([]);
    expect(coded()).toEqual(['I10']);
  });

  it.each([
    [
      'another encounter',
      (chart: ReturnType<typeof aNotedChart>) => ({ ...chart, encounter: { ...chart.encounter!, ref: 'encounter-2' } }),
      /no longer the one you coded/,
    ],
    [
      'no banner',
      (chart: ReturnType<typeof aNotedChart>) => ({ ...chart, source: { ...chart.source, identity: 'unverified' as const } }),
      /unverified/,
    ],
    [
      'a conflict',
      (chart: ReturnType<typeof aNotedChart>) => ({ ...chart, source: { ...chart.source, identity: 'conflict' as const } }),
      /disagree about the patient/,
    ],
  ])('is refused on %s', async (_, change, says) => {
    const world = await open();
    fireEvent.click(await offer('I10'));
    await waitFor(() => expect(coded()).toEqual(['I10']));
    world.state.reread = { kind: 'chart', chart: change(aNotedChart()) };
    submit();
    expect(await screen.findByText(says)).toBeTruthy();
    expect(world.state.submitted).toEqual([]);
  });

  it('is refused while a check stops the claim', async () => {
    const world = await open();
    fireEvent.click(await offer('I10'));
    search().focus();
    type('G0439');
    await rows();
    press('Enter');
    await screen.findByText('G0439: the charge is missing.');
    submit();
    expect(await screen.findByText(/1 stop has to be resolved first/)).toBeTruthy();
    expect(world.state.submitted).toEqual([]);
  });

  it('shows sentences that changed, and sends only what a person keeps', async () => {
    const world = await open();
    fireEvent.click(await offer('I10'));
    fireEvent.click(await offer('E11.42'));
    await waitFor(() => expect(coded()).toEqual(['I10', 'E11.42']));
    const text = NOTE.replace('Essential hypertension', 'White coat effect').replace('Type 2 diabetes with', 'Diabetes with');
    const chart = aNotedChart();
    world.state.reread = { kind: 'chart', chart: { ...chart, documents: [aDocument({ text })] } };
    submit();
    fireEvent.click(await screen.findByRole('button', { name: 'Keep I10 anyway' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Drop the quote of E11.42' }));
    await waitFor(() => expect(coded()).toEqual(['I10']));
    expect(world.state.submitted).toEqual([]);
    submit();
    await screen.findByText('Queued');
    expect(world.state.submitted[0]?.coded.bypasses).toMatchObject([{ rule: 'evidence-changed' }]);
  });

  it('says the queue’s own words when it refuses, and keeps the draft', async () => {
    await open((world) => {
      world.state.refuse = 'This encounter is already in the queue.';
    });
    fireEvent.click(await offer('I10'));
    await waitFor(() => expect(coded()).toEqual(['I10']));
    submit();
    expect(await screen.findByText(/This encounter is already in the queue. Your draft is kept/)).toBeTruthy();
    expect(coded()).toEqual(['I10']);
  });
});

describe('the queue', () => {
  const denied = aQueueItem({
    claimId: 'claim-9',
    state: 'denied',
    payerControlNumber: 'PX1',
    reasons: [{ code: '11', text: '', line: 1 }],
  });

  it('tells a denial in our words and reopens it as a correction', async () => {
    const chart = aNotedChart();
    const world = await open((invented) => {
      invented.state.queue = [denied];
      invented.state.submissions.set('claim-9', {
        coded: aCodedEncounter({ diagnoses: diagnosesOf('I50.9') }),
        patient: chart.patient!,
        encounter: chart.encounter!,
        coverage: { payer: 'Example Health', memberId: 'M-100' },
        replaces: null,
        readAt: 1,
      });
    });
    await offer('I10');
    press('2', { altKey: true, code: 'Digit3' }, document);
    expect((await screen.findByTestId('claim')).textContent).toContain('The diagnosis does not support the procedure.');
    fireEvent.click(screen.getByRole('button', { name: `Correct and resubmit as replacement (7) ${denied.pcn}` }));
    await waitFor(() => expect(coded()).toEqual(['I50.9']));
    press('Enter', { ctrlKey: true }, document);
    await screen.findByText('Queued');
    expect(world.state.submitted[0]?.replaces).toBe('claim-9');
  });

  it('says what waits while offline', async () => {
    await open((world) => {
      world.state.online = false;
      world.state.queue = [aQueueItem(), aQueueItem({ claimId: 'claim-2' })];
    });
    press('3', { altKey: true, code: 'Digit3' }, document);
    expect(await screen.findByText('Offline. 2 claims wait and will go by themselves.')).toBeTruthy();
  });
});

describe('checks', () => {
  it('are fixed by a button and overridden with a reason', async () => {
    await open();
    fireEvent.click(await offer('I10'));
    fireEvent.click(await screen.findByRole('button', { name: 'Override… Hypertension with heart failure' }));
    const reason = await screen.findByRole('textbox', { name: 'Reason' });
    fireEvent.input(reason, { target: { value: 'unrelated per note' } });
    fireEvent.submit(reason.closest('form') as HTMLFormElement);
    expect(await screen.findByText('Overridden by you.')).toBeTruthy();
  });

  it('move a line’s pointers with their diagnosis', async () => {
    await open();
    fireEvent.click(await offer('I10'));
    fireEvent.click(await offer('E11.42'));
    search().focus();
    type('99214');
    await rows();
    press('Enter');
    const pointers = await screen.findByRole('group', { name: 'Diagnoses of 99214, line 1' });
    fireEvent.click(within(pointers).getByRole('button', { name: 'B E11.42' }));
    fireEvent.click(screen.getByRole('button', { name: 'Move E11.42 up' }));
    await waitFor(() => expect(coded()).toEqual(['E11.42', 'I10']));
    for (const name of ['A E11.42', 'B I10']) {
      expect(within(pointers).getByRole('button', { name }).getAttribute('aria-pressed')).toBe('true');
    }
  });
});

describe('roles', () => {
  it('a provider sees strip and gaps, and no word of codes or money', async () => {
    await open((world) => {
      world.state.settings = settings({ role: 'provider' });
    });
    expect(await screen.findByRole('heading', { name: /Gaps/ })).toBeTruthy();
    for (const name of [/Suggested/, /Coded/, /Checks/]) expect(screen.queryByRole('heading', { name })).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.getAllByRole('tab')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: 'Submit' })).toBeNull();
    expect(document.body.textContent).not.toMatch(/\$|HCC|DRG|CC\/MCC|RVU|charge|payer|I10|E11/i);
  });

  it('a supervisor sees the queue and the way to the report', async () => {
    const world = await open((invented) => {
      invented.state.settings = settings({ role: 'supervisor' });
      invented.state.queue = [aQueueItem({ state: 'denied' })];
    });
    await screen.findByTestId('claim');
    expect(screen.queryByRole('button', { name: /Correct and resubmit/ })).toBeNull();
    fireEvent.click(screen.getByRole('tab', { name: 'Report' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Open the report' }));
    expect(world.state.opened).toEqual(['review']);
  });
});
