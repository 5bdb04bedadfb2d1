// @vitest-environment happy-dom
// What people see of refused claims, and what they can do about them.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/Panel';
import { adjustmentWords, remarkWords } from '../../components/queue/adjustment-words';
import { patientKey } from '../../lib/claim/patient-key';
import type { Submission } from '../../lib/claim/submission';
import type { QueueItem } from '../../lib/queue/entry';
import { aCodedEncounter, aLine, cpt, diagnosesOf } from '../../lib/rules/examples';
import { sha256 } from '../../lib/vault/digest';
import { anInventedWorld, settings } from './invented';
import { aNotedChart, aQueueItem, NOTE } from './invented-facts';

afterEach(cleanup);

type World = ReturnType<typeof anInventedWorld>;
const QUOTE = 'Essential hypertension';
const chart = aNotedChart();
const start = NOTE.indexOf(QUOTE);

const submission = (more: Partial<Submission> = {}): Submission => ({
  coded: aCodedEncounter({
    diagnoses: diagnosesOf('I10', 'M17.11').map((diagnosis, at) =>
      at === 0
        ? {
            ...diagnosis,
            evidence: [{ document: 'note-1', start, end: start + QUOTE.length, quote: QUOTE, section: 'assessment', hash: null }],
          }
        : diagnosis,
    ),
    lines: [aLine(), aLine({ id: 'line2', procedure: cpt('20610'), diagnosisIds: ['dx1', 'dx2'], chargeCents: 9_000 })],
  }),
  patient: chart.patient!,
  encounter: chart.encounter!,
  coverage: { payer: 'Example Health', memberId: 'M-100' },
  replaces: null,
  readAt: 1,
  ...more,
});

const denied = (more: Partial<QueueItem> = {}): QueueItem =>
  aQueueItem({
    claimId: 'c1',
    lineage: 'c1',
    state: 'partial',
    payerControlNumber: 'PX77',
    totalCents: 21_000,
    reasons: [
      { code: '4', text: 'Side missing for Pat.', line: 2, group: 'CO', cents: 9_000 },
      { code: 'N822', text: '', line: 2 },
    ],
    lines: [
      { line: 1, state: 'paid', chargedCents: 12_000, paidCents: 10_000, patientCents: 2_000 },
      { line: 2, state: 'denied', chargedCents: 9_000, paidCents: 0, patientCents: 0 },
    ],
    services: [
      { code: '99213', modifiers: [], serviceDate: '2026-11-02' },
      { code: '20610', modifiers: [], serviceDate: '2026-11-02' },
    ],
    ...more,
  });

async function open(queue: QueueItem[], before: (world: World) => void = () => undefined): Promise<World> {
  const world = anInventedWorld();
  world.state.queue = queue;
  for (const { claimId } of queue) world.state.submissions.set(claimId, submission());
  before(world);
  render(<Panel effects={world.effects} />);
  await screen.findAllByRole('tab');
  return world;
}

const press = (key: string, target: Element | Document = document) => fireEvent.keyDown(target, { key });
async function inbox(): Promise<HTMLElement[]> {
  await screen.findByRole('tab', { name: /Queue.*need you/ });
  press('r');
  return screen.findAllByTestId('denial');
}
async function unfolded(): Promise<HTMLElement> {
  const [row] = await inbox();
  fireEvent.click(within(row!).getAllByRole('button')[0]!);
  await within(row!).findByRole('list', { name: 'Service lines' });
  return row!;
}
const head = (row: HTMLElement) => row.querySelector<HTMLElement>('.head')!;
const ownKey = () => patientKey(chart.patient!, (text) => sha256(crypto.subtle, text));

describe('the denials inbox', () => {
  it('stands by reason, with what it means, what corrects it and what is at stake', async () => {
    await open([denied(), denied({ claimId: 'c2', lineage: 'c2', patient: 'Sam Other', updatedAt: 1 })]);
    await inbox();
    const region = screen.getByRole('region', { name: /CO 4 · N822/ });
    expect(region.textContent).toContain('The modifier does not fit the procedure');
    expect(region.textContent).toContain('the provider bears it');
    expect(region.textContent).toContain('a modifier is missing');
    expect(region.textContent).toContain('$180.00 at stake');
    expect(
      within(region)
        .getAllByTestId('denial')
        .map((row) => row.dataset.claim),
    ).toEqual(['c1', 'c2']);
  });

  it('shows an unknown code as unknown, never guessed', async () => {
    await open([
      denied({
        reasons: [
          { code: '299', text: '', line: 2, group: 'PI' },
          { code: 'N999', text: '', line: 2 },
        ],
      }),
    ]);
    await inbox();
    const region = screen.getByRole('region', { name: /PI 299 · N999/ });
    expect(region.textContent).toContain('Chartside has no words for this code');
    expect(region.textContent).toContain('a remark that Chartside has no words for');
  });

  it('names no patient outside the rows', async () => {
    await open([denied()]);
    await unfolded();
    for (const row of screen.getAllByTestId('denial')) row.remove();
    expect(document.querySelector('#view')?.textContent).not.toContain('Pat');
  });

  it('narrows by words and by what happened, and says how many are left', async () => {
    await open([denied(), denied({ claimId: 'c2', lineage: 'c2', state: 'denied', patient: 'Sam Other' })]);
    await inbox();
    fireEvent.input(screen.getByRole('textbox', { name: 'Find' }), { target: { value: 'sam' } });
    await waitFor(() => expect(screen.getAllByTestId('denial').map((row) => row.dataset.claim)).toEqual(['c2']));
    expect(screen.getByText('1 of 2 claims')).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox', { name: 'Show' }), { target: { value: 'partial' } });
    expect(await screen.findByText('No denial fits these filters.')).toBeTruthy();
  });

  it('is worked by keyboard: r opens it on the first claim, arrows go on, Enter unfolds, e lights up the quote', async () => {
    const key = await ownKey();
    const world = await open([denied({ patientKey: key! }), denied({ claimId: 'c2', lineage: 'c2', updatedAt: 1 })]);
    const [first, second] = await inbox();
    await waitFor(() => expect(document.activeElement).toBe(head(first!)));
    press('ArrowDown', document.activeElement!);
    expect(document.activeElement).toBe(head(second!));
    press('ArrowUp', document.activeElement!);
    fireEvent.click(document.activeElement!);
    await within(first!).findByRole('button', { name: /Show in the chart/ });
    press('e', head(first!));
    await waitFor(() => expect(world.state.lit).toEqual([QUOTE]));
  });
});

describe('a denied claim', () => {
  it('says line by line what was charged, paid and left to the patient', async () => {
    await open([denied()]);
    const row = await unfolded();
    const [one, two] = within(within(row).getByRole('list', { name: 'Service lines' })).getAllByText(/^Charged/);
    expect(one?.textContent).toBe('Charged $120.00, paid $100.00, patient’s share $20.00');
    expect(two?.textContent).toBe('Charged $90.00, paid $0.00, patient’s share $0.00');
    expect(row.querySelector('[data-line="2"]')?.textContent).toContain('A I10');
    expect(row.querySelector('[data-line="2"]')?.textContent).toContain('B M17.11');
  });

  it('asks for the chart of its patient when another is on the page', async () => {
    await open([denied({ patientKey: 'somebody else' })]);
    const row = await unfolded();
    expect(within(row).queryByRole('button', { name: /Show in the chart/ })).toBeNull();
    expect(row.textContent).toContain('Open this patient’s chart in the page');
  });

  it('follows a quote that moved in its note, and says when its words are gone', async () => {
    const key = await ownKey();
    const world = await open([denied({ patientKey: key! })], ({ state }) => {
      const moved = submission();
      const [evidence] = moved.coded.diagnoses[0]!.evidence;
      state.submissions.set('c1', {
        ...moved,
        coded: {
          ...moved.coded,
          diagnoses: [
            {
              ...moved.coded.diagnoses[0]!,
              evidence: [
                { ...evidence!, start: 0, end: QUOTE.length },
                { ...evidence!, start: 1, quote: 'Gout of the knee' },
              ],
            },
            moved.coded.diagnoses[1]!,
          ],
        },
      });
    });
    const row = await unfolded();
    const [there, gone] = await within(row).findAllByRole('button', { name: /Show in the chart/ });
    fireEvent.click(there!);
    await waitFor(() => expect(world.state.lit).toEqual([QUOTE]));
    fireEvent.click(gone!);
    expect(await screen.findByText(/These words are not in the chart on the page now/)).toBeTruthy();
    expect(world.state.lit).toEqual([QUOTE]);
  });

  it('says what its correction goes out as, and why', async () => {
    await open([denied()]);
    const row = await unfolded();
    expect(within(row).getByRole('button', { name: /Correct and resubmit as replacement \(7\)/ })).toBeTruthy();
    expect(row.textContent).toContain('The payer judged it as PX77');
  });

  it('that was rejected goes again as new, and that was judged without a number not at all', async () => {
    await open([denied({ state: 'rejected', payerControlNumber: null, reasons: [{ code: 'A7', text: 'No subscriber.', line: null }] })]);
    const row = await unfolded();
    expect(within(row).getByRole('button', { name: /as new \(1\)/ })).toBeTruthy();
    expect(within(row).queryByRole('button', { name: /Void/ })).toBeNull();
    cleanup();
    await open([denied({ payerControlNumber: null })]);
    const other = await unfolded();
    expect(within(other).queryByRole('button', { name: /Correct/ })).toBeNull();
    expect(other.textContent).toContain('names no claim control number');
  });

  it('is voided only after a confirmation that says what it means', async () => {
    const world = await open([denied()]);
    const row = await unfolded();
    fireEvent.click(within(row).getByRole('button', { name: /^Void…/ }));
    const group = await within(row).findByRole('group', { name: /^Void PCN/ });
    expect(group.textContent).toContain('take back what it paid');
    expect(document.activeElement?.textContent).toBe('Keep the claim');
    press('Escape', document.activeElement!);
    await waitFor(() => expect(within(row).queryByRole('group', { name: /^Void PCN/ })).toBeNull());
    expect(world.state.voided).toEqual([]);
    fireEvent.click(within(row).getByRole('button', { name: /^Void…/ }));
    fireEvent.click(await within(row).findByRole('button', { name: 'Void the claim' }));
    await waitFor(() => expect(world.state.voided).toEqual(['c1']));
    expect(await screen.findByText('The void is in the queue.')).toBeTruthy();
  });

  it('shows every version with its state, reasons and note', async () => {
    const original = denied({
      claimId: 'c0',
      lineage: 'c0',
      state: 'superseded',
      lines: [{ line: 1, state: 'denied', chargedCents: 1, paidCents: 0, patientCents: 0 }],
    });
    const replacement = denied({ claimId: 'c1', lineage: 'c0', version: 2, frequency: '7', replaces: 'c0', state: 'denied' });
    await open([replacement, original], ({ state }) => void state.submissions.set('c1', submission({ note: 'Added the side.' })));
    const row = await unfolded();
    const versions = within(row).getByRole('list', { name: 'Versions' });
    await within(versions).findByText('Added the side.');
    const [first, second] = within(versions).getAllByRole('listitem');
    expect(first?.textContent).toMatch(/1 original \(1\).*denied, then replaced \(CO 4, N822\)/);
    expect(second?.textContent).toMatch(/2 replacement \(7\).*denied \(CO 4, N822\)/);
  });
});

describe('a correction', () => {
  it('keeps codes, evidence and payer, and takes a note into the claim’s history', async () => {
    const world = await open([denied()]);
    const row = await unfolded();
    fireEvent.click(within(row).getByRole('button', { name: /Correct and resubmit/ }));
    const note = await screen.findByRole('textbox', { name: 'Note for its history' });
    expect(screen.getByText(/goes out as replacement \(7\)/)).toBeTruthy();
    fireEvent.input(note, { target: { value: ' Side added. ' } });
    await waitFor(() => expect(document.querySelector('#coded')?.textContent).toContain('20610'));
    await waitFor(() =>
      expect([...world.state.drafts.values()].some((draft) => draft.replaces === 'c1' && draft.note === ' Side added. ')).toBe(true),
    );
    fireEvent.keyDown(document, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(world.state.submitted).toHaveLength(1));
    expect(world.state.submitted[0]).toMatchObject({ replaces: 'c1', note: 'Side added.', coverage: { payer: 'Example Health' } });
    expect(world.state.submitted[0]?.coded.diagnoses[0]?.evidence[0]?.quote).toBe(QUOTE);
  });
});

describe('a rule from a denial', () => {
  it('proposes what was denied, refuses what is no rule, and is kept in the settings', async () => {
    const world = await open([denied()]);
    const row = await unfolded();
    fireEvent.click(within(row).getByRole('button', { name: 'Warn next time… line 2' }));
    const form = await within(row).findByRole('form', { name: 'Rule of your site for 20610' });
    const field = (name: string) => within(form).getByLabelText<HTMLInputElement>(name);
    expect([field('Service code').value, field('Payer').value, field('Reason it was denied for').value]).toEqual([
      '20610',
      'Example Health',
      '4',
    ]);
    expect(field('Modifiers').value).toBe('missing');
    fireEvent.submit(form);
    expect(await within(form).findByText(/Name one to twelve modifiers/)).toBeTruthy();
    expect(world.state.settings.siteRules).toEqual([]);
    fireEvent.input(field('Which modifiers'), { target: { value: 'rt, lt' } });
    fireEvent.submit(form);
    await waitFor(() => expect(world.state.settings.siteRules).toHaveLength(1));
    expect(world.state.settings.siteRules[0]).toMatchObject({
      procedure: '20610',
      modifiers: { are: 'missing', codes: ['RT', 'LT'] },
      diagnoses: null,
      payer: 'Example Health',
      carc: '4',
      from: '2026-11-02',
      to: null,
    });
    expect(within(row).queryByRole('form')).toBeNull();
  });

  it('is not offered where the administrator keeps the rules', async () => {
    await open([denied()], ({ state }) => void (state.managed = ['siteRules']));
    const row = await unfolded();
    expect(within(row).queryByRole('button', { name: /Warn next time/ })).toBeNull();
  });
});

describe('roles', () => {
  it('a supervisor looks and voids, and does not correct', async () => {
    await open([denied()], ({ state }) => void (state.settings = settings({ role: 'supervisor' })));
    const row = await unfolded();
    expect(within(row).queryByRole('button', { name: /Correct/ })).toBeNull();
    expect(within(row).getByRole('button', { name: /^Void/ })).toBeTruthy();
  });
});

describe('words', () => {
  // X12 external code list 139, the codes that coding causes; the field's list, not ours.
  const CAUSED =
    '4 5 58 6 7 8 170 172 9 10 11 12 16 18 22 29 31 140 49 50 54 59 96 97 107 109 119 222 252 146 147 45 150 151 163 226 227 167 181 182 183 184 185 197 198 199 204 231 234 236 256 B7 B15 B16 B20'.split(
      ' ',
    );
  const REMARKS = 'M76 MA63 M64 MA65 M20 M51 N56 N519 N822 N823 M53 M77 N290 M15 M80 N115 N386 M25 M127 MA130'.split(' ');

  it('every reason that coding causes is explained, with a way on', () => {
    for (const code of CAUSED) expect(adjustmentWords(`CO-${code}`)?.correctBy, code).toMatch(/\.$/);
    for (const code of REMARKS) expect(remarkWords(code), code).not.toBeNull();
    expect(new Set(CAUSED.map((code) => adjustmentWords(code)?.means)).size).toBe(CAUSED.length);
  });
});
