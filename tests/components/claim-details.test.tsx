// @vitest-environment happy-dom
// The claim's details: every group's fields reach the claim, nothing wrong does, a correction brings them back, and what is missing is said.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/Panel';
import type { Billing } from '../../lib/claim/billing';
import { aCodedEncounter, diagnosesOf } from '../../lib/rules/examples';
import { aClearinghouse, anInventedWorld, settings } from './invented';
import { aStay } from './invented-done';
import { aNotedChart, aQueueItem } from './invented-facts';

afterEach(cleanup);

async function open(change: (world: ReturnType<typeof anInventedWorld>) => void = () => undefined) {
  const world = anInventedWorld();
  change(world);
  render(<Panel effects={world.effects} />);
  await screen.findByRole('tablist');
  fireEvent.click(await screen.findByRole('button', { name: /^Add I10/ }));
  await screen.findByRole('region', { name: /Claim details/ });
  return world;
}
const stay = (world: ReturnType<typeof anInventedWorld>): void => {
  world.state.page = { kind: 'chart', chart: aStay() };
};

const region = (): HTMLElement => screen.getByRole('region', { name: /Claim details/ });
const line = (): string => region().querySelector('.claim-details > summary')?.textContent ?? '';
const field = (name: string): HTMLInputElement | HTMLSelectElement => screen.getByLabelText(name);
const type = (name: string, value: string): void => {
  const at = field(name);
  if (at instanceof HTMLSelectElement) fireEvent.change(at, { target: { value } });
  else fireEvent.input(at, { target: { value } });
};
const fill = (fields: Record<string, string>): void => {
  for (const [name, value] of Object.entries(fields)) type(name, value);
};
const submit = (): void => void fireEvent.keyDown(document, { key: 'Enter', ctrlKey: true });
async function sent(world: ReturnType<typeof anInventedWorld>): Promise<Billing | undefined> {
  submit();
  await waitFor(() => expect(world.state.submitted).toHaveLength(1));
  return world.state.submitted[0]?.billing;
}
const address = (of: string) => ({
  [`Street, ${of}`]: '1 Example Way',
  [`City, ${of}`]: 'Exampletown',
  [`State, ${of}`]: 'wa',
  [`ZIP, ${of}`]: '98662-1234',
});
const ADDRESS = { line: '1 Example Way', city: 'Exampletown', state: 'WA', zip: '986621234' };
const clinician = (of: string) => ({ [`Family name, ${of}`]: 'Example', [`Given name, ${of}`]: 'Iris', [`NPI, ${of}`]: '1234567893' });
const CLINICIAN = { family: 'Example', given: 'Iris', npi: '1234567893' };

/** Of each group what is typed, and what the claim then carries. */
const PROFESSIONAL: [string, Record<string, string>, Billing][] = [
  ['the patient’s address', address('patient'), { patientAddress: ADDRESS }],
  [
    'the subscriber',
    {
      'The patient is the subscriber’s': 'child',
      'Family name, subscriber': 'Other',
      'Given name, subscriber': 'Sam',
      'Birth date, subscriber': '1970-02-03',
      'Sex, subscriber': 'male',
      ...address('subscriber'),
    },
    {
      subscriber: {
        relationship: 'child',
        name: { family: 'Other', given: 'Sam' },
        birthDate: '1970-02-03',
        sex: 'male',
        address: ADDRESS,
      },
    },
  ],
  [
    'the cover',
    { 'Payer’s number': 'EHP01', 'Group number': 'G-1', 'Group name': 'Example Works', 'Kind of cover': 'MB' },
    { coverage: { payerId: 'EHP01', groupNumber: 'G-1', groupName: 'Example Works', filing: 'MB' } },
  ],
  [
    'the authorisations',
    { 'Prior authorisation': 'PA-1', 'Referral number': 'R-1', 'CLIA number': '50d0123456' },
    { priorAuthorization: 'PA-1', referral: 'R-1', clia: '50D0123456' },
  ],
  [
    'the clinicians',
    {
      ...clinician('referring'),
      ...clinician('ordering'),
      ...clinician('supervising'),
      ...clinician('rendering'),
      'Taxonomy, rendering': '207Q00000X',
    },
    {
      providers: {
        referring: CLINICIAN,
        ordering: CLINICIAN,
        supervising: CLINICIAN,
        rendering: { ...CLINICIAN, taxonomy: '207Q00000X' },
      },
    },
  ],
  [
    'the facility',
    { 'Name, facility': 'Example Hospital', 'NPI, facility': '1234567893', ...address('facility') },
    { providers: { facility: { name: 'Example Hospital', npi: '1234567893', address: ADDRESS } } },
  ],
  [
    'the days',
    { Onset: '2026-10-30', 'In hospital from': '2026-10-31', 'In hospital to': '' },
    { onset: '2026-10-30', hospitalized: { from: '2026-10-31', to: null } },
  ],
  [
    'the accident',
    { 'Kind, accident': 'auto', 'Day, accident': '2026-10-30', 'State, accident': 'wa' },
    { accident: { kind: 'auto', date: '2026-10-30', state: 'WA' } },
  ],
  [
    'the consent',
    { 'Provider’s signature': 'no', Assignment: 'C', 'Release of information': 'I' },
    { consent: { signature: false, assignment: 'C', benefits: 'Y', release: 'I' } },
  ],
];

describe('the details of a professional claim', () => {
  it('are one line until somebody opens them', async () => {
    await open();
    expect(region().querySelector<HTMLDetailsElement>('.claim-details')?.open).toBe(false);
    expect(line()).toContain('Nothing filled in; the usual holds');
    type('Referral number', 'R-1');
    await waitFor(() => expect(line()).toContain('1 filled in'));
  });

  it.each(PROFESSIONAL)('carry %s', async (_, typed, billing) => {
    const world = await open();
    fill(typed);
    await waitFor(() => expect(line()).toContain(`${Object.values(typed).filter(Boolean).length} filled in`));
    expect(region().querySelector('[aria-invalid="true"]')).toBeNull();
    expect(await sent(world)).toEqual(billing);
  });

  it('are kept with the draft as they are typed, and gone with it', async () => {
    const world = await open();
    fill({ 'Referral number': 'R-1', 'City, patient': 'Exampletown' });
    await waitFor(() =>
      expect([...world.state.drafts.values()][0]?.billing).toEqual({ referral: 'R-1', 'patientAddress/city': 'Exampletown' }),
    );
    fill({ ...address('patient') });
    await sent(world);
    expect(world.state.drafts.size).toBe(0);
    fireEvent.click(await screen.findByRole('button', { name: /Code this encounter again|again/i }));
    await waitFor(() => expect(line()).toContain('Nothing filled in'));
  });

  it.each([
    [{ 'ZIP, patient': '9866' }, 'ZIP, patient', /Five or nine digits/],
    [{ ...address('patient'), 'State, patient': 'Washington' }, 'State, patient', /Two letters/],
    [{ 'Family name, referring': 'Example' }, 'NPI, referring', /Needed with the rest/],
    [{ ...clinician('referring'), 'NPI, referring': '1234567890' }, 'NPI, referring', /check digit/],
    [{ 'CLIA number': '50D' }, 'CLIA number', /Ten characters/],
    [{ 'Given name, subscriber': 'Sam' }, 'The patient is the subscriber’s', /Needed with the rest/],
  ])('with %o say at the field what is wrong, and nothing is sent', async (typed, name, why) => {
    const world = await open();
    fill(typed);
    await waitFor(() => expect(field(name).getAttribute('aria-invalid')).toBe('true'));
    const note = document.getElementById(field(name).getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toMatch(why);
    expect(line()).toMatch(/to correct/);
    submit();
    expect(await screen.findByText(/fields? of the claim details (is|are) not right yet. Nothing was sent./)).toBeTruthy();
    expect(world.state.submitted).toEqual([]);
  });

  it('come back with a correction, in their fields', async () => {
    const chart = aNotedChart();
    const billing: Billing = {
      ...PROFESSIONAL[0]?.[2],
      ...PROFESSIONAL[1]?.[2],
      referral: 'R-1',
      consent: { signature: true, assignment: 'C', benefits: 'Y', release: 'Y' },
    };
    const denied = aQueueItem({ claimId: 'claim-9', state: 'denied', payerControlNumber: 'PX1' });
    const world = await open((invented) => {
      invented.state.queue = [denied];
      invented.state.submissions.set('claim-9', {
        coded: aCodedEncounter({ diagnoses: diagnosesOf('I50.9') }),
        patient: chart.patient!,
        encounter: chart.encounter!,
        coverage: { payer: 'Example Health', memberId: 'M-100' },
        billing,
        replaces: null,
        readAt: 1,
      });
    });
    // What was coded here before is given up for the correction.
    fireEvent.click(within(screen.getByRole('list', { name: 'Diagnoses in claim order' })).getByRole('button', { name: 'Remove I10' }));
    await waitFor(() => expect([...world.state.drafts.values()][0]?.coded.diagnoses ?? []).toEqual([]));
    fireEvent.click(screen.getByRole('tab', { name: /Queue/ }));
    fireEvent.click(await screen.findByRole('button', { name: `Correct and resubmit as replacement (7) ${denied.pcn}` }));
    await screen.findAllByText(/goes out as replacement|Correction of/);
    await waitFor(() => expect(field('City, subscriber').value).toBe('Exampletown'));
    expect(field('The patient is the subscriber’s').value).toBe('child');
    expect(field('Assignment').value).toBe('C');
    type('Referral number', 'R-2');
    expect(await sent(world)).toEqual({ ...billing, referral: 'R-2' });
  });

  it('of a line are reached at the line, and go when it goes', async () => {
    const world = await open();
    screen.getByRole('combobox', { name: 'Search codes' }).focus();
    fireEvent.input(screen.getByRole('combobox', { name: 'Search codes' }), { target: { value: '99214' } });
    await screen.findByRole('option', { name: /99214/ });
    fireEvent.keyDown(document.activeElement ?? document, { key: 'Enter' });
    await waitFor(() => field('Last day, line 1'));
    fill({
      'Last day, line 1': '2026-11-03',
      'Counted in, line 1': 'MJ',
      'NDC, line 1': '12345-6789-01',
      'Quantity of the drug, line 1': '2.5',
      'Drug counted in, line 1': 'ML',
      'Prior authorisation, line 1': 'PL-1',
      'Referral number': 'R-1',
    });
    await waitFor(() => expect(line()).toContain('7 filled in'));
    const draft = await waitFor(() => {
      const kept = [...world.state.drafts.values()][0];
      expect(Object.keys(kept?.billing ?? {})).toHaveLength(7);
      return kept;
    });
    const id = draft?.coded.lines[0]?.id ?? '';
    expect(await sent(world)).toEqual({
      referral: 'R-1',
      lines: {
        [id]: {
          endDate: '2026-11-03',
          unit: 'MJ',
          ndc: { code: '12345678901', quantity: 2.5, unit: 'ML' },
          priorAuthorization: 'PL-1',
        },
      },
    });
  });
});

describe('the details of a stay', () => {
  it('carry its bill, its admission, its codes and its charges', async () => {
    const world = await open(stay);
    fill({
      Admission: '2',
      'Point of origin': '1',
      'Admitted on': '2026-11-02',
      'Admitted at': '13:15',
      'Discharged at': '9:40',
      'Patient status': '01',
      'Type of bill': '18',
      'Statement from': '2026-11-02',
      'Statement to': '2026-11-05',
      DRG: '352',
      ...clinician('attending'),
      ...clinician('operating'),
    });
    for (const [one, fields] of [
      ['an occurrence', { 'Code, occurrence 1': '11', 'Day, occurrence 1': '2026-11-01' }],
      ['a span', { 'Code, span 1': '74', 'From, span 1': '2026-11-02', 'To, span 1': '2026-11-03' }],
      ['a value', { 'Code, value 1': '80', 'Amount $, value 1': '1,200.50' }],
      ['a condition', { 'Code, condition 1': 'c5' }],
      [
        'a charge',
        { 'Revenue code, charge 1': '0120', 'How many, charge 1': '3', 'Days or units, charge 1': 'DA', 'Charge $, charge 1': '4500' },
      ],
    ] as const) {
      fireEvent.click(screen.getByRole('button', { name: `Add ${one}` }));
      await waitFor(() => field(Object.keys(fields)[0] ?? ''));
      fill(fields);
    }
    await waitFor(() => expect(line()).toContain('28 filled in'));
    expect(await sent(world)).toEqual({
      providers: { attending: CLINICIAN, operating: CLINICIAN },
      stay: {
        admission: { type: '2', source: '1', date: '2026-11-02', hour: '1315' },
        discharge: { hour: '0940', status: '01' },
        typeOfBill: '18',
        statement: { from: '2026-11-02', to: '2026-11-05' },
        drg: '352',
        occurrences: [{ code: '11', date: '2026-11-01' }],
        spans: [{ code: '74', from: '2026-11-02', to: '2026-11-03' }],
        values: [{ code: '80', cents: 120_050 }],
        conditions: ['C5'],
        revenueLines: [{ revenueCode: '0120', units: 3, unit: 'DA', chargeCents: 450_000 }],
      },
    });
  });

  it('lose a row by its button, and the keyboard stays in the list', async () => {
    await open(stay);
    for (const code of ['A1', 'B2', 'C3']) {
      fireEvent.click(screen.getByRole('button', { name: 'Add a condition' }));
      const name = `Code, condition ${['A1', 'B2', 'C3'].indexOf(code) + 1}`;
      await waitFor(() => field(name));
      type(name, code);
    }
    const remove = screen.getByRole('button', { name: 'Remove condition 3' });
    remove.focus();
    fireEvent.click(remove);
    await waitFor(() => expect(screen.queryByLabelText('Code, condition 3')).toBeNull());
    expect([field('Code, condition 1').value, field('Code, condition 2').value]).toEqual(['A1', 'B2']);
    expect(region().contains(document.activeElement)).toBe(true);
  });

  it('give a diagnosis another part, and the principal one as admitting too', async () => {
    const world = await open(stay);
    fireEvent.click(await screen.findByRole('button', { name: /^Add E11.42/ }));
    await waitFor(() => field('E11.42, part on the claim'));
    type('I10, part on the claim', 'also');
    await waitFor(() => expect(field('I10, part on the claim').value).toBe('also'));
    type('E11.42, part on the claim', 'admitting');
    await waitFor(() => expect(field('E11.42, part on the claim').value).toBe('admitting'));
    type('I10, part on the claim', '');
    await waitFor(() => expect(field('I10, part on the claim').value).toBe(''));
    type('E11.42, part on the claim', '');
    type('I10, part on the claim', 'also');
    await sent(world);
    expect(world.state.submitted[0]?.coded.diagnoses.map(({ code, role }) => [code.code, role])).toEqual([
      ['I10', 'principal'],
      ['E11.42', 'secondary'],
      ['I10', 'admitting'],
    ]);
  });

  it('of a professional claim are not shown, and not sent', async () => {
    const world = await open();
    expect(screen.queryByLabelText('Admitted at')).toBeNull();
    type('Onset', '2026-10-30');
    type('Setting', 'inpatient');
    await waitFor(() => field('Admitted at'));
    expect(screen.queryByLabelText('Onset')).toBeNull();
    expect(await sent(world)).toBeUndefined();
  });
});

describe('every field', () => {
  it.each([
    ['a professional claim', () => undefined],
    ['a stay', stay],
  ])('of %s has a name of its own, and the keyboard comes to it', async (_, change) => {
    await open(change);
    for (const button of within(region()).queryAllByRole('button', { name: /^Add / })) {
      fireEvent.click(button);
      fireEvent.click(button);
    }
    await waitFor(() => expect(region().querySelectorAll('input, select').length).toBeGreaterThan(40));
    const fields = [...region().querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select')];
    const names = fields.map((each) => each.getAttribute('aria-label') ?? each.closest('label')?.querySelector('span')?.textContent ?? '');
    expect(names.filter((name, at) => name === '' || names.indexOf(name) !== at)).toEqual([]);
    expect(fields.filter(({ tabIndex }) => tabIndex < 0)).toEqual([]);
    for (const summary of region().querySelectorAll('summary')) expect(summary.parentElement?.tagName).toBe('DETAILS');
  });
});

const listed = (): string[] => [...region().querySelectorAll('.missing li')].map((item) => item.textContent ?? '');

describe('what is still missing', () => {
  it('for a claim file is said in sentences, which go as the fields are filled', async () => {
    await open((world) => {
      stay(world);
      world.state.settings = settings({ endpoint: null, x12: aClearinghouse });
    });
    await waitFor(() => expect(listed().join(' ')).toMatch(/Admission type, source and patient status are missing/));
    expect(line()).toMatch(/still missing for a claim file/);
    const before = listed().length;
    fill({ Admission: '1', 'Point of origin': '1', 'Admitted at': '1315', 'Patient status': '01', ...clinician('attending') });
    await waitFor(() => expect(listed().length).toBeLessThanOrEqual(before - 3));
    expect(listed().join(' ')).not.toMatch(/Admission type|hour of admission|attending/);
  });

  it('for an endpoint is what a claim cannot do without, and no more', async () => {
    const world = await open(stay);
    await waitFor(() => expect(listed()).toEqual(['There is no service line.']));
    expect(line()).toMatch(/still missing for the claim/);
    await sent(world);
  });
});

describe('a claim in doubt', () => {
  const exported = aQueueItem({ claimId: 'c2', state: 'exported', exported: { isa: 12, group: 1, set: 1, at: 1, position: 1 } });
  const inFiles = (world: ReturnType<typeof anInventedWorld>): void => {
    world.state.settings = settings({ endpoint: null, x12: aClearinghouse });
    world.state.queue = [exported];
  };

  it.each([
    ['It arrived', true],
    ['It did not: send it again', false],
  ] as const)('%s: asked first, with what it costs', async (words, arrived) => {
    const world = await open(inFiles);
    fireEvent.click(screen.getByRole('tab', { name: /Queue/ }));
    fireEvent.click(await screen.findByRole('button', { name: `Did it arrive? ${exported.pcn}` }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Not known yet'));
    expect(screen.getByRole('group', { name: /arrive\?/ }).textContent).toMatch(/billed twice.*never paid.*old file/s);
    fireEvent.keyDown(document.activeElement ?? document, { key: 'Escape' });
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Did it arrive/));
    expect(world.state.settled).toEqual([]);
    fireEvent.click(document.activeElement as HTMLElement);
    fireEvent.click(await screen.findByRole('button', { name: words }));
    await waitFor(() => expect(world.state.settled).toEqual([['c2', arrived]]));
  });

  it.each([
    [{ state: 'retry-wait', mayBeThere: true }, true],
    [{ state: 'held-auth', mayBeThere: true }, true],
    [{ state: 'held-human', mayBeThere: true }, true],
    [{ state: 'held-human', mayBeThere: true, handedOver: { at: 1, state: 'retry-wait' } }, false],
    [{ state: 'retry-wait', mayBeThere: false }, false],
    [{ state: 'held-human', mayBeThere: false }, false],
  ] as const)('%o is for a person to settle: %s', async (more, settled) => {
    const world = await open((before) => {
      inFiles(before);
      before.state.queue = [aQueueItem({ claimId: 'c3', heldFor: 'Why.', ...more })];
    });
    fireEvent.click(screen.getByRole('tab', { name: /Queue/ }));
    await screen.findByTestId('claim');
    const way = screen.queryByRole('button', { name: /Did it arrive/ });
    expect(way !== null).toBe(settled);
    if (way === null) return;
    fireEvent.click(way);
    fireEvent.click(await screen.findByRole('button', { name: 'It did not: send it again' }));
    await waitFor(() => expect(world.state.settled).toEqual([['c3', false]]));
  });

  it('is not settled by hand where an endpoint answers', async () => {
    await open((world) => {
      world.state.queue = [exported];
    });
    fireEvent.click(screen.getByRole('tab', { name: /Queue/ }));
    await screen.findByTestId('claim');
    expect(screen.queryByRole('button', { name: /Did it arrive/ })).toBeNull();
  });
});
