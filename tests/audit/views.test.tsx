// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AuditView } from '../../components/audit/AuditView';
import { eventWords } from '../../components/audit/event-words';
import { Transfer } from '../../components/transfer/Transfer';
import { readAuditFile } from '../../lib/vault/audit-file';
import { anInventedWorld } from '../components/invented';
import { anInventedAudit, anInventedTransfer } from '../components/invented-audit';
import { digest } from './chains';

// Two hundred hashes on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const showChain = async (broken: boolean) => {
  const saveFile = vi.fn<(name: string, type: string, text: string) => void>();
  render(<AuditView effects={await anInventedAudit(broken)} world={anInventedWorld().effects.world} saveFile={saveFile} />);
  await screen.findByText(/240 records/);
  return saveFile;
};

describe('the audit chain on the report page', () => {
  it('says how long it is, how far the endpoint confirmed it, and that it is whole', async () => {
    await showChain(false);
    expect(screen.getByText(/confirmed up to record 200/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Verify now' }));
    await screen.findByText(/✓ Whole. The endpoint confirmed records 1 to 200/);
  });

  it('names the record that was changed', async () => {
    await showChain(true);
    fireEvent.click(screen.getByRole('button', { name: 'Verify now' }));
    expect((await screen.findByRole('alert')).textContent).toBe('■ Record 120 was changed. Records 1 to 119 follow from each other.');
  });

  it('shows the last 200 in plain words, and filters them', async () => {
    await showChain(false);
    expect(screen.getAllByRole('row')).toHaveLength(201);
    fireEvent.input(screen.getByLabelText('Filter records'), { target: { value: 'message refused' } });
    await waitFor(() => expect(screen.getAllByRole('row').length).toBeLessThan(50));
    expect(screen.getAllByText(/^Message refused: listQueue from page/).length).toBeGreaterThan(10);
  });

  it('exports a file that reads back whole', async () => {
    const saveFile = await showChain(false);
    fireEvent.click(screen.getByRole('button', { name: 'Export' }));
    await waitFor(() => expect(saveFile).toHaveBeenCalledOnce());
    const [name, , text] = saveFile.mock.calls[0] ?? [];
    expect(name).toMatch(/^chartside-audit-\d{4}-\d\d-\d\d\.jsonl$/);
    const read = await readAuditFile(text ?? '', digest);
    expect(read.ok && read.records).toHaveLength(240);
  });

  it('says events in a coder’s words, and unknown ones as they stand', () => {
    expect(eventWords({ event: 'queued' })).toMatch(/^Claim: /);
    expect(eventWords({ event: 'settings: role is coder, was supervisor' })).toBe('Setting changed: role is coder, was supervisor');
    expect(eventWords({ event: 'something: new' })).toBe('something: new');
  });
});

const show = () => {
  const saveFile = vi.fn();
  render(<Transfer effects={anInventedTransfer()} now={() => Date.UTC(2026, 10, 2)} saveFile={saveFile} />);
  return saveFile;
};
const type = (value: string) => fireEvent.input(screen.getByLabelText(/^Passphrase/), { target: { value } });
const choose = () => {
  const input = screen.getByLabelText('Import a queue');
  Object.defineProperty(input, 'files', { value: [new File(['x'], 'q.jsonl')], configurable: true });
  fireEvent.change(input);
};

describe('moving the queue', () => {
  it('wants a passphrase of ten characters, saves a file, and forgets the passphrase', async () => {
    const saveFile = show();
    type('short');
    fireEvent.click(screen.getByRole('button', { name: 'Export the queue' }));
    await screen.findByText('5 characters more.');
    expect(saveFile).not.toHaveBeenCalled();
    type('a long passphrase');
    fireEvent.click(screen.getByRole('button', { name: 'Export the queue' }));
    await screen.findByText(/3 claims in the file. Import it in one place only/);
    expect(saveFile).toHaveBeenCalledWith(expect.stringMatching(/^chartside-queue-2026-11-0[12].jsonl$/), 'application/x-ndjson', 'sealed');
    expect(screen.getByLabelText<HTMLInputElement>(/^Passphrase/).value).toBe('');
  });

  it('says what an import came to, or why it did not', async () => {
    show();
    type('another passphrase');
    choose();
    expect((await screen.findByRole('alert')).textContent).toMatch(/does not open the file. Nothing was changed/);
    type('a long passphrase');
    choose();
    await screen.findByText('2 new, 1 went further, 0 as they were.');
  });
});
