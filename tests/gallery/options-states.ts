/** Every named state of the settings page: what is loaded before, and what a person then does. */
import { fireEvent, screen } from '@testing-library/preact';
import type { Holding } from '../../lib/codes/holding';
import { type Shelf, starter, wellStocked } from '../components/invented-code-sets';

interface State {
  holdings: Holding[];
  managed?: boolean;
  before?: (shelf: Shelf) => void;
  after?: () => Promise<void>;
}

async function choose(...names: string[]): Promise<void> {
  const input = await screen.findByLabelText<HTMLInputElement>(/choose them/);
  const files = names.map((name) => new File(['x'], name));
  // A browser's own list of files cannot be made by hand; what the page reads of it can.
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  fireEvent.change(input);
}
const getAll = async (): Promise<void> => void fireEvent.click(await screen.findByRole('button', { name: /^Get [1-9]\d* files?$/ }));

export const optionsStates: Record<string, State> = {
  options: { holdings: wellStocked() },
  'options-managed': { holdings: wellStocked(), managed: true },
  'options-empty': { holdings: [starter()] },
  'options-importing': {
    holdings: wellStocked(),
    after: () => choose('slow.zip', 'bad.zip', 'good.zip', 'faulty.zip'),
  },
  'options-columns': { holdings: wellStocked(), after: () => choose('fees.csv') },
  'options-asking': {
    holdings: wellStocked(),
    after: async () => void fireEvent.click(await screen.findByRole('button', { name: 'Remove ICD-10-CM FY2027' })),
  },
  'options-official': {
    holdings: [starter()],
    before: (shelf) => {
      shelf.downloads = {
        'icd-10-cm-books/FY2027': 'slow',
        'hcpcs-codes/2026-10': 'slow',
        'poa-exempt/FY2027': new Error(
          'ICD-10-CM FY2027, Codes exempt from present on admission: ftp.cdc.gov answered with an error (503); www.cms.gov sent a web page instead of the file (a login, an error or a notice). Nothing was imported. If the file is on the publisher’s page, download it there and drop it here.',
        ),
      };
    },
    after: getAll,
  },
  'options-denied': { holdings: [starter()], before: (shelf) => void (shelf.allowed = false), after: getAll },
};
