// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { CodeSets } from '../../components/code-sets/CodeSets';
import type { CodeSetEffects } from '../../components/effects';
import type { CodeSet } from '../../lib/codes/code';
import { aSet } from './rows';

const loaded: CodeSet = {
  ...aSet('HCPCS', [], { kind: 'official', release: '2025-10', to: '2025-12-31' }).set,
  rows: 8846,
  file: 'q4.xlsx',
};

/** Effects over a list in memory; `good.zip` imports, `slow.zip` waits for its cancel, anything else is refused. */
function effects(sets: CodeSet[]): CodeSetEffects {
  return {
    list: async () => sets,
    remove: async (id) =>
      void sets.splice(
        sets.findIndex((set) => set.id === id),
        1,
      ),
    import: async (file, onProgress, signal) => {
      onProgress({ bytes: 1_000_000, total: 2_000_000, rows: 0, stage: 'reading' });
      if (file.name === 'slow.zip') await new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
      if (file.name !== 'good.zip') throw new Error(`${file.name}, line 17, column 15: expected 0 or 1.`);
      sets.push(loaded);
      return [loaded];
    },
  };
}
const choose = (...names: string[]): void => {
  const files = names.map((name) => new File(['x'], name));
  fireEvent.change(screen.getByLabelText(/choose them/), { target: { files } });
};

describe('the code sets section', () => {
  afterEach(cleanup);

  it('says so when nothing is loaded, and lists what a good file brought', async () => {
    render(<CodeSets effects={effects([])} />);
    await screen.findByText(/starter sets answer alone/);
    choose('good.zip');
    await screen.findByRole('rowheader', { name: /HCPCS 2025-10/ });
    expect(screen.getByText('10/01/2025 – 12/31/2025')).toBeTruthy();
  });
  it('takes several files; a bad one shows its own sentence and may be tried again or cleared', async () => {
    render(<CodeSets effects={effects([])} />);
    choose('bad.zip', 'good.zip');
    await screen.findByText(/■ bad\.zip, line 17, column 15/);
    await screen.findByRole('rowheader', { name: /HCPCS/ });
    expect(screen.getByRole('button', { name: 'Retry bad.zip' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Clear bad.zip' }));
    await waitFor(() => expect(screen.queryByText(/line 17/)).toBeNull());
  });
  it('shows progress with a name, and cancelling imports nothing', async () => {
    render(<CodeSets effects={effects([])} />);
    choose('slow.zip');
    expect(await screen.findByRole('progressbar', { name: 'Import of slow.zip' })).toBeTruthy();
    await screen.findByText(/1\.0 MB of 2\.0 MB/);
    fireEvent.click(screen.getByRole('button', { name: 'Cancel slow.zip' }));
    await screen.findByText('Cancelled. Nothing was imported.');
  });
  it('removes a set', async () => {
    render(<CodeSets effects={effects([loaded])} />);
    fireEvent.click(await screen.findByRole('button', { name: 'Remove HCPCS 2025-10' }));
    await screen.findByText(/starter sets answer alone/);
  });
});
