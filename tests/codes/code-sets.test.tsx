// @vitest-environment happy-dom
// The code-set part of the settings page, with invented effects, by keyboard where a person would use it.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { size, span } from '../../components/code-sets/amounts';
import { CodeSets } from '../../components/code-sets/CodeSets';
import { mappingOf, meaningsOf, withMeaning } from '../../components/code-sets/columns';
import { type Pace, paceAfter } from '../../components/code-sets/pace';
import { progressWords } from '../../components/code-sets/progress-words';
import type { Holding } from '../../lib/codes/holding';
import { aHolding, anInventedShelf, starter, TODAY, wellStocked } from '../components/invented-code-sets';

afterEach(cleanup);

async function open(holdings: Holding[]) {
  const { effects, shelf } = anInventedShelf(holdings);
  const saved: { name: string; text: string }[] = [];
  const again = render(<CodeSets effects={effects} today={TODAY} saveFile={(name, _type, text) => saved.push({ name, text })} />);
  await screen.findByText(/Code sets take/);
  return { shelf, effects, saved, ...again };
}
const region = (name: string) => within(screen.getByRole('region', { name }));
const press = (name: string | RegExp) => {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
};
const files = (...names: string[]) => names.map((name) => new File(['x'], name));
const select = (name: RegExp) => screen.getByRole<HTMLSelectElement>('combobox', { name });
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const at = (bytes: number, rows: number) => ({ bytes, total: 4_000_000, rows, stage: 'reading' }) as const;
const releases = () =>
  [...document.querySelectorAll('[aria-label="Loaded code sets"] tbody:nth-of-type(1) tr[data-row] td:nth-child(2)')].map(
    (cell) => cell.textContent,
  );
const mean = (name: RegExp, value: string) => fireEvent.change(select(name), { target: { value } });
const choose = (...names: string[]): void =>
  void fireEvent.change(screen.getByLabelText(/choose them/), { target: { files: files(...names) } });
const firstCells = (name: string) =>
  region(name)
    .getAllByRole('row')
    .map((row) => row.querySelector('th[scope="row"]')?.textContent?.trim())
    .filter(Boolean);

describe('what is loaded', () => {
  it('stands by code system with release, days, rows, file, checksum, day and size', async () => {
    await open(wellStocked());
    const groups = region('Loaded code sets')
      .getAllByRole('rowheader')
      .filter((cell) => cell.getAttribute('scope') === 'rowgroup');
    expect(groups.map((cell) => cell.textContent)).toEqual(['ICD-10-CM', 'ICD-10-PCS', 'HCPCS', 'CPT']);
    const hcpcs = region('Loaded code sets').getByText('HCPC2026_OCT_ANWEB.xlsx').closest('tr')?.textContent;
    expect(hcpcs).toMatch(
      /Codes .*2026-10.*01\/01\/2026 – 12\/31\/2026.*8,500 8,500 billable 380 modifiers.*0123456789ab.*11\/20\/2026.*5\.2 MB/,
    );
    expect(region('Loaded code sets').getByText('Built in')).toBeTruthy();
  });
  it('counts what was made of codes to search in with them, and shows no row for it', async () => {
    await open([aHolding(), aHolding({ content: 'search', bytes: 4_000_000 })]);
    expect(region('Loaded code sets').getByText('9.2 MB')).toBeTruthy();
    expect(region('Loaded code sets').getAllByRole('row')).toHaveLength(3);
  });
  it('shows the whole checksum on demand', async () => {
    await open([aHolding()]);
    press(/SHA-256 of invented-codes-2027\.zip/);
    expect(screen.getByRole('button', { name: /SHA-256/, expanded: true }).textContent).toContain('0123456789abcdef'.repeat(4));
  });
  it('sorts within each system by a heading, pressed again the other way round', async () => {
    await open(wellStocked());
    press('Release');
    expect(releases()).toEqual(releases().toSorted());
    press('Release');
    expect(releases()).toEqual(releases().toSorted().toReversed());
    expect(region('Loaded code sets').getByRole('columnheader', { name: 'Release' }).getAttribute('aria-sort')).toBe('descending');
  });
  it('asks before removing what answers today, and gives the focus back when it is kept', async () => {
    const { shelf } = await open([aHolding(), starter()]);
    press('Remove ICD-10-CM FY2027');
    const keep = screen.getByRole('button', { name: 'Keep' });
    expect(document.activeElement).toBe(keep);
    expect(screen.getByText(/answers for today\. Without it, codes of these days can be neither found nor checked/)).toBeTruthy();
    fireEvent.click(keep);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove ICD-10-CM FY2027' }));
    expect(shelf.holdings).toHaveLength(2);
    press('Remove ICD-10-CM FY2027');
    press('Remove all the same');
    expect(await screen.findByText(/starter sets answer alone/)).toBeTruthy();
    expect(shelf.holdings.map(({ kind }) => kind)).toEqual(['starter']);
  });
  it('removes at once what speaks for other days only; what is built in stays', async () => {
    const { shelf } = await open([aHolding({ release: 'FY2025', from: '2024-10-01', to: '2025-09-30' }), starter()]);
    expect(screen.getAllByRole('button', { name: /^Remove/ })).toHaveLength(1);
    press('Remove ICD-10-CM FY2025');
    await waitFor(() => expect(shelf.holdings).toHaveLength(1));
  });
  it('says what the store cannot do', async () => {
    const { effects } = anInventedShelf([aHolding({ to: '2026-10-31' })]);
    effects.remove = () => Promise.reject(new Error('no'));
    render(<CodeSets effects={effects} today={TODAY} saveFile={() => {}} />);
    fireEvent.click(await screen.findByRole('button', { name: /^Remove ICD-10-CM/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('could not be removed');
  });
  it('says how much room it takes and how much there is', async () => {
    await open([aHolding()]);
    expect(screen.getByText('Code sets take 5.2 MB on this computer; the browser would give 12.3 GB more.')).toBeTruthy();
  });
});

describe('what is not loaded', () => {
  it('is said for today: which release, since when, and what answers instead', async () => {
    await open([starter()]);
    const codes = await screen.findByRole('list', { name: 'Codes not loaded for 11/22/2026' });
    expect(codes.textContent).toContain(
      'ICD-10-CM FY2027 (from 10/01/2026) is not loaded; visits since then are answered by the starter set, which has common codes only.',
    );
    expect(codes.textContent).toContain(
      'ICD-10-PCS FY2027 (from 10/01/2026) is not loaded; codes of these days can be neither found nor checked.',
    );
    expect(screen.getByText(/\d+ books and lists for 11\/22\/2026 not loaded/)).toBeTruthy();
  });
  it('names the other year that a book answers from, and the parts of a table that lack', async () => {
    await open(wellStocked());
    expect(
      await screen.findByText(/2026Q4, PTP edits, practitioner \(from 10\/01\/2026\) is not whole; pairs of procedures are not checked/),
    ).toBeTruthy();
    expect(
      screen.getByText(
        /drug tables \(from 10\/01\/2026\) is not whole; for alphabetic index FY2026 answers, and each answer says so; external/,
      ),
    ).toBeTruthy();
  });
});

describe('bringing files in', () => {
  it('takes several at once; a bad one says its whole sentence and may be tried again or cleared', async () => {
    await open([starter()]);
    choose('bad.zip', 'good.zip');
    expect(
      await screen.findByText('■ bad.zip, line 17, column 15: expected 0 or 1. Download the file again and drop the new copy.'),
    ).toBeTruthy();
    expect(await screen.findByText('✓ HCPCS 2026-10, Codes: 8,500 rows, 8,500 billable')).toBeTruthy();
    await waitFor(() => expect(firstCells('Loaded code sets')).toContain('Codes HCPCS'));
    press('Retry bad.zip');
    expect(await screen.findByText(/■ bad\.zip, line 17/)).toBeTruthy();
    press('Clear bad.zip');
    await waitFor(() => expect(screen.queryByText(/line 17/)).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Clear good.zip' }));
  });
  it('counts several in one line, cancels all, and clears what is in', async () => {
    await open([starter()]);
    choose('slow.zip', 'good.zip', 'bad.zip');
    expect(await screen.findByText('1 of 3 files in, ■ 1 not')).toBeTruthy();
    press('Cancel all imports');
    expect(await screen.findByText('Cancelled. Nothing was imported.')).toBeTruthy();
    press('Clear what is in');
    expect(within(screen.getByRole('list', { name: 'Imports' })).queryByText('good.zip')).toBeNull();
    expect(screen.getByText(/■ bad\.zip/)).toBeTruthy();
  });
  it('takes them dropped anywhere on the page', async () => {
    await open([starter()]);
    const dropped = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: { files: files('good.zip') } });
    document.body.dispatchEvent(dropped);
    expect(dropped.defaultPrevented).toBe(true);
    expect(await screen.findByText(/✓ HCPCS 2026-10/)).toBeTruthy();
  });
  it('shows how far a file is, and cancelling imports nothing', async () => {
    const { shelf } = await open([starter()]);
    choose('slow.zip');
    const bar = await screen.findByRole('progressbar', { name: 'Import of slow.zip' });
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['1000000', '2000000']);
    expect(screen.getByText(/Reading: 1\.0 MB of 2\.0 MB · 45,000 rows/)).toBeTruthy();
    press('Cancel slow.zip');
    expect(await screen.findByText('Cancelled. Nothing was imported.')).toBeTruthy();
    expect(shelf.holdings).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Retry slow.zip' })).toBeTruthy();
  });
  it('lists the rows that were left out', async () => {
    await open([starter()]);
    choose('faulty.zip');
    expect(await screen.findByText(/2 rows were left out/)).toBeTruthy();
    expect(screen.getByText(/the flag is “x”; expected 0 or 1/).textContent).toBe('Line 17, column 15: the flag is “x”; expected 0 or 1.');
    expect(screen.getByText('The first 1 are listed.')).toBeTruthy();
  });
  it('keeps what is under way through another rendering', async () => {
    const { rerender, effects } = await open([starter()]);
    choose('slow.zip');
    await screen.findByRole('progressbar', { name: 'Import of slow.zip' });
    rerender(<CodeSets effects={effects} today={TODAY} saveFile={() => {}} />);
    expect(screen.getByRole('progressbar', { name: 'Import of slow.zip' })).toBeTruthy();
  });
});

describe('a site’s own file', () => {
  it('shows its first rows with our guess, says what is unclear, and imports what the person confirms', async () => {
    const { shelf } = await open([starter()]);
    choose('fees.csv');
    const form = await screen.findByRole('form', { name: 'Columns of fees.csv' });
    expect(within(form).getByText('Chest film')).toBeTruthy();
    expect([select(/CPT/).value, select(/Desc/).value, select(/Price/).value, select(/Dept/).value]).toEqual([
      'code',
      'description',
      '',
      '',
    ]);
    expect(within(form).getByRole('status').textContent).toContain('No column is taken for the charge');
    expect(within(form).getByText('▲ We cannot tell whether “Price (USD)” is what the site charges.')).toBeTruthy();
    mean(/Price/, 'charge');
    expect(within(form).getByRole('status').textContent).toBe('');
    press('Import fees.csv');
    expect(await screen.findByText(/✓ CPT fees, Fee schedule or site list: 3 rows/)).toBeTruthy();
    expect(shelf.mappings).toEqual([{ code: 0, description: 1, charge: 2, modifier: 3, from: null, to: null }]);
  });
  it('imports nothing while no column is the code, and nothing when cancelled', async () => {
    const { shelf } = await open([starter()]);
    choose('fees.csv');
    await screen.findByRole('form', { name: 'Columns of fees.csv' });
    mean(/CPT/, '');
    expect(screen.getByText(/No column is taken for the code/)).toBeTruthy();
    press('Import fees.csv');
    press('Cancel fees.csv');
    expect(await screen.findByText('Cancelled. Nothing was imported.')).toBeTruthy();
    expect(shelf.mappings).toEqual([]);
    press('Retry fees.csv');
    expect(await screen.findByRole('form', { name: 'Columns of fees.csv' })).toBeTruthy();
  });
  it('gives one meaning to one column', () => {
    const guess = meaningsOf({ code: 0, description: 1, charge: null, modifier: null, from: null, to: null });
    const moved = withMeaning(guess, 1, 'code');
    expect([moved.code, moved.description]).toEqual([1, null]);
    expect(mappingOf(withMeaning(moved, 1, null))).toBeNull();
  });
});

describe('getting the official files', () => {
  it('chooses what speaks today and is missing, and gets it with one button', async () => {
    const { shelf } = await open([aHolding(), starter()]);
    expect(box(/ICD-10-CM FY2027, Code descriptions \(order/).checked).toBe(false);
    expect(box(/ICD-10-PCS FY2027, Order file/).checked).toBe(true);
    expect(box(/ICD-10-CM FY2028, Code descriptions/).checked).toBe(false);
    const [button] = screen.getAllByRole('button', { name: /^Get \d+ files$/ });
    fireEvent.click(button as HTMLElement);
    await waitFor(() => expect(shelf.holdings.some(({ system, release }) => system === 'ICD-10-PCS' && release === 'FY2027')).toBe(true));
    expect(shelf.asked).toHaveLength(1);
    expect(shelf.asked[0]).toContain('hcpcs-codes/2026-10');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Get 0 files' })).toBeTruthy());
    expect(box(/ICD-10-PCS FY2027, Order file/).closest('tr')?.textContent).toContain('✓ Loaded now');
  });
  it('says which are not posted yet, and where licensed ones are', async () => {
    await open([starter()]);
    expect(box(/ICD-10-CM FY2028, Conversion table/).closest('tr')?.textContent).toContain('○ Not posted yet; usually from 06/15/2027');
    const mue = screen.getAllByText('MUE table, practitioner')[0]?.closest('tr') as HTMLElement;
    expect(mue.textContent).toContain(
      'after accepting the AMA’s licence, then drop it here: medicare-ncci-2026-q4-practitioner-services-mue-table.zip',
    );
    expect(within(mue).queryByRole('checkbox')).toBeNull();
    expect(within(mue).getByRole('link').getAttribute('href')).toMatch(/^https:\/\/www\.cms\.gov\/medicare\/.*mues$/);
  });
  it('shows each failure in its whole sentence beside its page, and tries again', async () => {
    const { shelf } = await open([starter()]);
    shelf.downloads['poa-exempt/FY2027'] = new Error('ICD-10-CM FY2027: ftp.cdc.gov sent a web page instead of the file.');
    fireEvent.click(screen.getAllByRole('button', { name: /^Get \d+ files$/ })[0] as HTMLElement);
    const failed = await screen.findByText('■ ICD-10-CM FY2027: ftp.cdc.gov sent a web page instead of the file.');
    expect(within(failed.closest('tr') as HTMLElement).getByRole('link', { name: /CDC’s page/ })).toBeTruthy();
    shelf.downloads = {};
    press(/^Retry ICD-10-CM FY2027, Codes exempt/);
    await waitFor(() => expect(shelf.holdings.some(({ content }) => content === 'poa-exempt')).toBe(true));
  });
  it('goes on with others while one hangs; one or all can be cancelled', async () => {
    const { shelf } = await open([starter()]);
    shelf.downloads = { 'icd-10-cm-codes/FY2027': 'slow', 'hcpcs-codes/2026-10': 'slow' };
    fireEvent.click(screen.getAllByRole('button', { name: /^Get \d+ files$/ })[0] as HTMLElement);
    const bar = await screen.findByRole('progressbar', { name: /Download of ICD-10-CM FY2027, Code desc/ });
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['1000000', '4000000']);
    await screen.findByRole('progressbar', { name: /Download of HCPCS/ });
    expect(screen.getByRole('progressbar', { name: 'All downloads' })).toBeTruthy();
    press(/^Cancel HCPCS/);
    press('Cancel all');
    await waitFor(() => expect(screen.getAllByText(/Cancelled\. Nothing was imported; what was downloaded is kept/)).toHaveLength(2));
  });
  it('says what it means when the browser refuses access', async () => {
    const { shelf } = await open([starter()]);
    shelf.allowed = false;
    fireEvent.click(screen.getAllByRole('button', { name: /^Get \d+ files$/ })[0] as HTMLElement);
    expect((await screen.findByRole('alert')).textContent).toContain('Without access to the publishers’ sites nothing can be downloaded');
  });
});

describe('what changed', () => {
  it('compares the two latest releases, and says first what touches one’s own codes', async () => {
    await open(wellStocked());
    const list = (await screen.findByText(/FY2026 to FY2027: what touches your codes/)).nextElementSibling as HTMLElement;
    expect([...list.querySelectorAll('li')].map((item) => item.textContent)).toEqual([
      'A03 Favourite ▲ No longer valid. Now A04.',
      'A04 Favourite ● May now be billed as it is.',
      'A02 Open draft ▲ No longer billable: choose a code below it.',
    ]);
    expect(firstCells('Changes')).toEqual(['A01.0', 'A01.1', 'A02', 'A02.1', 'A03', 'A04']);
  });
  it('filters by kind and counts each', async () => {
    await open(wellStocked());
    fireEvent.click(await screen.findByRole('button', { name: 'Added 2' }));
    expect(firstCells('Changes')).toEqual(['A01.1', 'A02.1']);
    press('Revised 1');
    expect(firstCells('Changes')).toEqual(['A01.0', 'A01.1', 'A02.1']);
    expect(screen.getByText('3 of 6 shown')).toBeTruthy();
  });
  it('compares other releases, and not a release with itself', async () => {
    const { effects } = anInventedShelf(wellStocked());
    const asked: string[] = [];
    const changes = effects.changes;
    effects.changes = (system, from, to) => {
      asked.push(`${system} ${from} ${to}`);
      return changes(system, from, to);
    };
    render(<CodeSets effects={effects} today={TODAY} saveFile={() => {}} />);
    fireEvent.change(await screen.findByRole('combobox', { name: 'From' }), { target: { value: 'FY2027' } });
    expect(screen.getByText('Choose two different releases.')).toBeTruthy();
    fireEvent.change(screen.getByRole('combobox', { name: 'To' }), { target: { value: 'FY2026' } });
    await screen.findByText(/FY2027 to FY2026/);
    expect(asked).toEqual(['ICD-10-CM FY2026 FY2027', 'ICD-10-CM FY2027 FY2026']);
  });
  it('is saved as CSV with where each change touches', async () => {
    const { saved } = await open(wellStocked());
    await screen.findByText(/what touches your codes/);
    press('Save as CSV');
    expect(saved[0]?.name).toBe('chartside-ICD-10-CM-FY2026-FY2027.csv');
    expect(saved[0]?.text.split('\r\n')).toContain('Deleted,A03,"Invented cough, of whatever cause",yes,,,A04,Favourite');
  });
  it('says what is needed where there is only one release', async () => {
    await open([aHolding(), starter()]);
    expect(screen.getByText(/Two releases of one code set must be loaded/)).toBeTruthy();
  });
});

describe('the page', () => {
  it('has no accessibility fault, whatever is under way', async () => {
    const { shelf } = await open(wellStocked().filter(({ content, system }) => content !== 'codes' || system === 'ICD-10-CM'));
    shelf.downloads = { 'hcpcs-codes/2026-10': 'slow', 'icd-10-pcs-codes/FY2027': new Error('It failed.') };
    choose('bad.zip', 'slow.zip', 'faulty.zip', 'fees.csv');
    fireEvent.click(screen.getAllByRole('button', { name: /^Get \d+ files?$/ })[0] as HTMLElement);
    await screen.findByRole('form', { name: 'Columns of fees.csv' });
    await screen.findByText(/2 rows were left out/);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)).toEqual([]);
  });
});

describe('how far a file is', () => {
  it('is told with rate and time left, once there is enough to tell by', () => {
    let pace: Pace | null = paceAfter(null, at(0, 0), 0);
    expect(progressWords(at(0, 0), pace)).toBe('Reading: 0 B of 4.0 MB');
    pace = paceAfter(pace, at(1_000_000, 20_000), 1_000);
    expect(progressWords(at(1_000_000, 20_000), pace)).toBe('Reading: 1.0 MB of 4.0 MB · 20,000 rows · 20,000 a second · 3 s left');
    expect(paceAfter(pace, at(1_100_000, 21_000), 1_050)).toBe(pace);
    const slower = paceAfter(pace, at(1_500_000, 25_000), 2_000);
    expect(slower.bytesPerSecond).toBeLessThan(1_000_000);
    expect(slower.bytesPerSecond).toBeGreaterThan(500_000);
  });
  it('begins anew with each stage', () => {
    const pace = paceAfter(paceAfter(null, at(0, 0), 0), at(1_000_000, 0), 1_000);
    expect(paceAfter(pace, { ...at(0, 5), stage: 'indexing' }, 2_000).bytesPerSecond).toBeNull();
    expect(progressWords({ ...at(0, 120_000), stage: 'indexing' }, null)).toBe('Making it searchable · 120,000 phrases');
  });
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [12_345, '12 kB'],
    [999_600, '1.0 MB'],
    [1.234e9, '1.2 GB'],
  ])('writes %d bytes as %s', (bytes, text) => {
    expect(size(bytes)).toBe(text);
  });
  it('writes spans in seconds and minutes, and never none', () => {
    expect([span(0), span(2.1), span(89), span(91)]).toEqual(['1 s', '3 s', '89 s', '2 min']);
  });
});
