/** States of the claim's details: closed, a professional claim's, a stay's, and what is wrong or missing in them. */
import { fireEvent, screen } from '@testing-library/preact';
import { aClearinghouse, type anInventedWorld, settings } from '../components/invented';
import { aStay } from '../components/invented-done';

type World = ReturnType<typeof anInventedWorld>;
interface State {
  before?: (world: World) => void;
  after?: (world: World) => Promise<void>;
}

const stay = (world: World): void => {
  world.state.page = { kind: 'chart', chart: aStay() };
  world.state.settings = settings({ endpoint: null, x12: aClearinghouse });
};
const code = async (): Promise<void> => void fireEvent.click(await screen.findByRole('button', { name: /^Add I10/ }));
const line = async (): Promise<void> => {
  const box = await screen.findByRole('combobox', { name: 'Search codes' });
  box.focus();
  fireEvent.input(box, { target: { value: '99214' } });
  await screen.findAllByRole('option', { selected: true });
  fireEvent.keyDown(document.activeElement as Element, { key: 'Enter' });
};
const type = (name: string, value: string): void => {
  const field = screen.getByLabelText(name);
  if (field instanceof HTMLSelectElement) fireEvent.change(field, { target: { value } });
  else fireEvent.input(field, { target: { value } });
};
const next = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));
/** Opens every fold of the details, or those with these words, and brings them into sight. */
const unfold = (words = /./): void => {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('#details details, .line-details'))
    if (fold.className === 'claim-details' || fold.className === 'missing' || words.test(fold.querySelector('summary')?.textContent ?? ''))
      fold.open = true;
  document.querySelector('#details')?.scrollIntoView({ block: 'start' });
};

export const detailsStates: Record<string, State> = {
  details: {
    after: async () => {
      await code();
      type('Referral number', 'R-1');
      document.querySelector('#details')?.scrollIntoView({ block: 'end' });
    },
  },
  'details-open': {
    after: async () => {
      await code();
      unfold(/^$/);
    },
  },
  'details-wrong': {
    after: async () => {
      await code();
      type('ZIP, patient', '9866');
      type('Given name, subscriber', 'Sam');
      type('Prior authorisation', 'PA-1');
      type('CLIA number', '50D');
      await next();
      unfold(/address|Subscriber|Author/);
    },
  },
  'details-people': {
    after: async () => {
      await code();
      unfold(/Clinicians|Facility|Accident|Release|Onset|number/);
    },
  },
  'details-line': {
    after: async () => {
      await code();
      await line();
      await next();
      unfold(/^More/);
      document.querySelector('.line')?.scrollIntoView({ block: 'start' });
    },
  },
  'details-stay': {
    before: stay,
    after: async () => {
      await code();
      type('Admission', '2');
      type('Patient status', '01');
      unfold(/Admission|Bill|Parts/);
    },
  },
  'details-codes': {
    before: stay,
    after: async () => {
      await code();
      for (const one of ['an occurrence', 'a span', 'a value', 'a condition', 'a charge']) {
        fireEvent.click(screen.getByRole('button', { name: `Add ${one}` }));
        await next();
      }
      type('Code, value 1', '80');
      await next();
      unfold(/Codes|Charges/);
    },
  },
};
