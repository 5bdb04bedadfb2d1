// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Options } from '../../components/options/Options';
import { readEndpoint, readNpi, readTaxId, readTaxonomy, readZip } from '../../components/options/valid';
import { centsOf } from '../../components/parts/words';
import { adjustmentWords } from '../../components/queue/adjustment-words';
import { csv } from '../../components/review/csv';
import { Review } from '../../components/review/Review';

import { anEndpoint, anInventedTrial, anInventedWorld } from './invented';
import { anInventedShelf, TODAY, wellStocked } from './invented-code-sets';
import { aQueueItem } from './invented-facts';

afterEach(cleanup);

async function openOptions(managed: ('role' | 'endpoint')[]) {
  const world = anInventedWorld();
  world.state.managed = managed;
  render(
    <Options
      vault={world.effects}
      now={world.effects.world.now}
      restart={world.effects.surroundings.restart}
      endpoint={anEndpoint()}
      codeSets={anInventedShelf(wellStocked()).effects}
      siteAdapters={anInventedTrial()}
      today={TODAY}
      saveFile={() => {}}
      signIn={{ scopes: 'user/Patient.read', redirect: 'https://invented.chromiumapp.org/' }}
    />,
  );
  await screen.findByRole('heading', { name: 'Billing provider' });
  return world;
}

const totals = () => [...document.querySelectorAll('.claim-table tbody tr td:nth-child(6)')].map((cell) => cell.textContent);

describe('the settings page', () => {
  it('saves what is typed as soon as it means something, and says so', async () => {
    const world = await openOptions([]);
    const npi = screen.getByRole('textbox', { name: 'Billing NPI' });
    fireEvent.input(npi, { target: { value: '1234567894' } });
    expect(await screen.findByText(/check digit does not fit/)).toBeTruthy();
    expect(world.state.settings.billingProvider.npi).toBe('1234567893');
    fireEvent.input(npi, { target: { value: '1245319599' } });
    await waitFor(() => expect(world.state.settings.billingProvider.npi).toBe('1245319599'));
    expect(await screen.findByText('✓ Saved')).toBeTruthy();
  });

  it('leaves alone what the administrator fixed', async () => {
    await openOptions(['role', 'endpoint']);
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Billing endpoint' }).disabled).toBe(true);
    expect(screen.getByRole<HTMLFieldSetElement>('group', { name: 'Role' }).disabled).toBe(true);
    expect(screen.getAllByText('Set by your administrator.')).toHaveLength(2);
  });
});

describe('claim files', () => {
  it('are set up and given payers’ numbers, and say that they are not in use beside an endpoint', async () => {
    const world = await openOptions([]);
    const files = () => world.state.settings.x12;
    expect(screen.getByText(/Not in use: claims go to the billing endpoint/)).toBeTruthy();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Claims go by file' }));
    fireEvent.input(await screen.findByRole('textbox', { name: 'Submitter ID' }), { target: { value: 'A*B' } });
    expect(await screen.findByText(/Letters, digits and/)).toBeTruthy();
    expect(files()).toMatchObject({ test: true, submitter: { id: '' } });
    fireEvent.input(screen.getByRole('textbox', { name: 'Submitter ID' }), { target: { value: 'SUB1' } });
    fireEvent.input(screen.getByRole('textbox', { name: 'Phone' }), { target: { value: '+1 (555) 555-0100' } });
    fireEvent.click(screen.getByRole('button', { name: 'Add a payer' }));
    fireEvent.input(await screen.findByRole('textbox', { name: 'Payer' }), { target: { value: 'Example Health Plan' } });
    fireEvent.input(screen.getByRole('textbox', { name: 'Number' }), { target: { value: 'EHP01' } });
    await waitFor(() =>
      expect(files()).toMatchObject({
        submitter: { id: 'SUB1', phone: '5555550100' },
        payerIds: [{ payer: 'Example Health Plan', id: 'EHP01' }],
      }),
    );
    fireEvent.click(screen.getByRole('button', { name: 'Remove Example Health Plan' }));
    await waitFor(() => expect(files()?.payerIds).toEqual([]));
    fireEvent.click(screen.getByRole('checkbox', { name: 'This site bills as a hospital' }));
    await waitFor(() => expect(world.state.settings.hospital).toBe(true));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Claims go by file' }));
    await waitFor(() => expect(files()).toBeNull());
  });
});

describe('what is typed', () => {
  it.each([
    [readEndpoint, 'https://billing.example/fhir/', 'https://billing.example/fhir'],
    [readEndpoint, 'http://127.0.0.1:8103/fhir', 'http://127.0.0.1:8103/fhir'],
    [readEndpoint, 'http://billing.example/fhir', null],
    [readEndpoint, 'https://user@billing.example/fhir', null],
    [readEndpoint, 'billing', null],
    [readNpi, '1234567893', '1234567893'],
    [readNpi, '1234567894', null],
    [readNpi, '123456789', null],
    [readTaxId, '12-3456789', '123456789'],
    [readTaxId, '12-345', null],
    [readTaxonomy, '207q00000x', '207Q00000X'],
    [readTaxonomy, '207Q', null],
    [readZip, '90001-0001', '90001-0001'],
    [readZip, '9000', null],
  ])('%o reads "%s" as %s', (read, text, meant) => {
    const got = read(text);
    expect(got.ok ? got.value : null).toBe(meant);
  });

  it.each([
    ['148', 14_800],
    ['$1,200.5', 120_050],
    ['0.07', 7],
    ['1,20', null],
    ['-3', null],
    ['abc', null],
  ])('"%s" is %s cents', (text, cents) => {
    expect(centsOf(text)).toBe(cents);
  });

  it.each([
    ['CO-11', true],
    ['11', true],
    ['CARC 97', true],
    ['invalid', false],
    ['http-422', false],
  ])('the reason %s has words of ours: %s', (code, ours) => {
    expect(adjustmentWords(code) !== null).toBe(ours);
  });
});

describe('the report', () => {
  const items = [
    aQueueItem({ state: 'denied', reasons: [{ code: '11', text: '', line: 1 }], totalCents: 9_900 }),
    aQueueItem({ claimId: 'c2', pcn: 'PCN-B', state: 'accepted', totalCents: 20_000 }),
    aQueueItem({
      claimId: 'c3',
      pcn: 'PCN-C',
      state: 'denied',
      reasons: [
        { code: '50', text: '', line: null },
        { code: '11', text: '', line: 2 },
      ],
    }),
  ];
  async function open() {
    const world = anInventedWorld();
    world.state.queue = items;
    render(<Review effects={world.effects} />);
    await screen.findByRole('cell', { name: 'PCN-B' });
    return world;
  }

  it('draws the reasons of denial in falling order with their numbers', async () => {
    await open();
    const table = screen
      .getByRole('heading', { name: /Reasons of denial/ })
      .closest('figure')
      ?.querySelector('table');
    expect([...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => row.querySelectorAll('td')[1]?.textContent)).toEqual(['2', '1']);
  });

  it('sorts by a column and the other way round', async () => {
    await open();
    const head = screen.getByRole('button', { name: /Total/ });
    fireEvent.click(head);
    await waitFor(() => expect(totals()).toEqual(['99.00', '148.00', '200.00']));
    fireEvent.click(head);
    await waitFor(() => expect(totals()).toEqual(['200.00', '148.00', '99.00']));
    expect(screen.getByRole('columnheader', { name: /Total/ }).getAttribute('aria-sort')).toBe('descending');
  });

  it('saves rows that name no patient', async () => {
    const world = await open();
    fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }));
    expect(world.state.saved[0]?.text.split('\r\n')).toHaveLength(5);
    expect(world.state.saved[0]?.text).not.toContain('Pat Example');
  });

  it('writes text that no spreadsheet takes for a formula', () => {
    expect(csv([['=1+1', 'a,b', 'say "x"', 3]])).toBe(`'=1+1,"a,b","say ""x""",3\r\n`);
  });
});
