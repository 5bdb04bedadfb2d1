// @vitest-environment happy-dom
// What people see while the vault is locked, and how it opens, locks and starts anew.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { GuardedPanel } from '../../components/vault/GuardedPanel';
import { GuardedReview } from '../../components/vault/GuardedReview';
import { passphraseFault, strengthWords, waitingWords } from '../../components/vault/vault-words';
import { anInventedWorld, settings } from './invented';
import { aQueueItem, aStanding } from './invented-facts';
import { PASSPHRASE } from './invented-vault';

afterEach(cleanup);

type World = ReturnType<typeof anInventedWorld>;

const MINUTE = 60_000;
const ESCROW = {
  keyUrl: 'https://keys.example/chartside',
  issuer: 'https://login.example',
  clientId: 'chartside',
  scopes: 'openid',
};

function open(before: (world: World) => void): World {
  const world = anInventedWorld();
  world.state.vault.set({ mode: 'passphrase', state: 'locked', lockAfterMinutes: 10 });
  world.state.queue = [aQueueItem(), aQueueItem({ claimId: 'c2', state: 'retry-wait' })];
  world.state.standing = aStanding([], { vault: 'locked', oldestUnsentAt: world.state.now - 30 * MINUTE });
  before(world);
  render(<GuardedPanel effects={world.effects} />);
  return world;
}
const field = (): Promise<HTMLInputElement> => screen.findByLabelText<HTMLInputElement>('Passphrase');
const write = (label: string, value: string): void => void fireEvent.input(screen.getByLabelText(label), { target: { value } });
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const unlock = async (passphrase: string): Promise<void> => {
  fireEvent.input(await field(), { target: { value: passphrase } });
  fireEvent.submit(screen.getByRole('form', { name: 'Unlock' }));
};
const same = (): void => undefined;
const submit = (): boolean => fireEvent.submit(screen.getByRole('form', { name: 'Set the passphrase' }));
const unlocked = ({ state }: World): void => state.vault.set({ state: 'open' });

describe('a locked panel', () => {
  it('says what is locked, that nothing was lost, how many wait and since when, and names nobody', async () => {
    const world = open(same);
    expect(await screen.findByRole('heading', { name: 'Chartside is locked' })).toBeTruthy();
    expect(screen.getByText(/Nothing was lost/)).toBeTruthy();
    expect(screen.getByText('2 claims wait to be sent, the oldest for 30 minutes.')).toBeTruthy();
    expect(document.body.textContent).not.toContain(world.state.queue[0]?.patient);
    expect(document.querySelector('[role=tabpanel]')).toBeNull();
    const input = await field();
    await waitFor(() => expect(document.activeElement).toBe(input));
  });

  it('opens with the passphrase, and starts anew so that what was sealed comes back', async () => {
    const world = open(same);
    await unlock(PASSPHRASE);
    await waitFor(() => expect(world.state.opened).toEqual(['again']));
    expect(world.state.vault.asked).toEqual([{ what: 'unlock' }]);
  });

  it('says in place that a passphrase is wrong, and keeps the field to be mended', async () => {
    const world = open(same);
    await unlock('not this one at all');
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('This passphrase does not open it.'));
    const input = await field();
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toBe('This passphrase does not open it.');
    fireEvent.input(input, { target: { value: 'not this one at all!' } });
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(''));
    expect(world.state.opened).toEqual([]);
  });

  it('counts down until the next try is taken, and takes none before', async () => {
    const world = open(({ state }) => state.vault.set({ tryAgainAt: state.now + 2_000 }));
    expect(await screen.findByText('Try again in 2 s.')).toBeTruthy();
    await unlock(PASSPHRASE);
    expect(world.state.vault.asked).toEqual([]);
    world.state.now += 1_000;
    expect(await screen.findByText('Try again in 1 s.', {}, { timeout: 3_000 })).toBeTruthy();
    world.state.now += 1_000;
    await waitFor(() => expect(button('Unlock').getAttribute('aria-disabled')).toBe('false'), { timeout: 3_000 });
    await unlock(PASSPHRASE);
    await waitFor(() => expect(world.state.opened).toEqual(['again']));
  });

  it('shows the passphrase to its owner', async () => {
    open(same);
    const input = await field();
    expect(input.type).toBe('password');
    expect(input.autocomplete).toBe('current-password');
    fireEvent.click(button('Show Passphrase'));
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Passphrase').type).toBe('text'));
  });

  it('leaves the keyboard where somebody is typing already', async () => {
    const elsewhere = document.body.appendChild(document.createElement('input'));
    elsewhere.focus();
    open(same);
    await field();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(document.activeElement).toBe(elsewhere);
    elsewhere.remove();
  });

  it('sends nothing on an empty field', async () => {
    const world = open(same);
    await unlock('');
    expect(world.state.vault.asked).toEqual([]);
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  it('still looks codes up, and adds none', async () => {
    const world = open(same);
    await field();
    fireEvent.keyDown(document.body, { key: '/' });
    const search = await screen.findByRole<HTMLInputElement>('combobox', { name: 'Search codes' });
    await waitFor(() => expect(document.activeElement).toBe(search));
    fireEvent.input(search, { target: { value: 'heart' } });
    const rows = await within(await screen.findByRole('listbox', { name: 'Codes found' })).findAllByRole('option');
    expect(rows.map((row) => row.dataset.code)).toContain('I50.9');
    await screen.findAllByRole('option', { selected: true });
    fireEvent.keyDown(search, { key: 'ArrowDown' });
    fireEvent.keyDown(search, { key: 'Enter' });
    expect(await screen.findByText(/^Unlock first: I50/)).toBeTruthy();
    expect(world.state.submitted).toEqual([]);
    expect(world.state.drafts.size).toBe(0);
  });

  it('reads no page and opens no draft', async () => {
    const world = anInventedWorld();
    world.state.vault.set({ mode: 'passphrase', state: 'locked' });
    let touched = 0;
    const count = (): never => {
      touched += 1;
      throw new Error('touched');
    };
    Object.assign(world.effects.chart, { watch: count });
    Object.assign(world.effects.drafts, { list: count, load: count });
    Object.assign(world.effects.queue, { list: count });
    render(<GuardedPanel effects={world.effects} />);
    await field();
    expect(touched).toBe(0);
  });

  it('leaves only the form to a provider', async () => {
    open(({ state }) => void (state.settings = settings({ role: 'provider' })));
    await field();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Books' })).toBeNull();
  });

  it('follows when it is opened elsewhere', async () => {
    const world = open(same);
    await field();
    world.state.vault.changeElsewhere({ state: 'open' });
    await waitFor(() => expect(world.state.opened).toEqual(['again']));
  });

  it('says what waits as that changes, and asks nothing of the kind once it is open', async () => {
    const world = open(same);
    await field();
    world.changeQueue(['a', 'b', 'c', 'd'].map((claimId) => aQueueItem({ claimId, state: 'queued' })));
    await screen.findByText(/^4 claims wait/);
    cleanup();
    let asked = 0;
    const free = open(({ state, effects }) => {
      state.vault.set({ mode: 'device', state: 'open' });
      const { standing } = effects.vault;
      effects.vault.standing = () => {
        asked += 1;
        return standing();
      };
    });
    await screen.findByRole('tab', { name: 'Queue' });
    const before = asked;
    for (let change = 0; change < 5; change += 1) free.changeQueue([]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked).toBe(before);
  });

  it('warns where the browser forgets what it holds', async () => {
    open(({ state }) => void (state.standing = aStanding([], { ephemeral: true })));
    expect(await screen.findByText(/This browser forgets everything when it closes/)).toBeTruthy();
  });
});

describe('a key in escrow', () => {
  it('is fetched by one button, in the click, which names the servers', async () => {
    const world = open(({ state }) => {
      state.settings = settings({ escrow: ESCROW });
      state.vault.set({ mode: 'escrow' });
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Sign in to unlock' }));
    await waitFor(() => expect(world.state.opened).toEqual(['again']));
    expect(world.state.vault.asked).toEqual([{ what: 'sign-in', addresses: [ESCROW.issuer, ESCROW.keyUrl] }]);
  });

  it('that does not come is said in words, and can be asked for again', async () => {
    const world = open(({ state }) => {
      state.settings = settings({ escrow: ESCROW });
      state.vault.set({ mode: 'escrow' });
      state.vault.why = 'The key server did not answer.';
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Sign in to unlock' }));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('The key server did not answer.'));
    expect(world.state.opened).toEqual([]);
    world.state.vault.why = null;
    fireEvent.click(button('Sign in to unlock'));
    await waitFor(() => expect(world.state.opened).toEqual(['again']));
  });

  it('without an address says whom to tell', async () => {
    open(({ state }) => state.vault.set({ mode: 'escrow' }));
    expect(await screen.findByText(/address of the key server is missing/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Sign in/ })).toBeNull();
  });
});

describe('a passphrase that policy asks for', () => {
  it('is set twice the same, at least ten characters, and what forgetting it costs is said', async () => {
    const world = open(({ state }) => state.vault.set({ state: 'unset', managed: true }));
    expect(await screen.findByText(/Your organisation asks for a passphrase/)).toBeTruthy();
    expect(screen.getByText(/Nobody can restore a passphrase/).textContent).toContain('export the queue first');
    write('New passphrase', 'short');
    submit();
    expect((await screen.findAllByText('5 characters more.')).length).toBeGreaterThan(0);
    write('New passphrase', PASSPHRASE);
    write('The same again', `${PASSPHRASE}!`);
    submit();
    expect((await screen.findAllByText('The two are not the same.')).length).toBeGreaterThan(0);
    expect(world.state.vault.asked).toEqual([]);
    write('The same again', PASSPHRASE);
    await waitFor(() => expect(button('Set the passphrase').getAttribute('aria-disabled')).toBe('false'));
    submit();
    await waitFor(() => expect(world.state.opened).toEqual(['again']));
    expect(world.state.vault.asked).toEqual([{ what: 'mode', mode: 'passphrase', current: null, next: PASSPHRASE, addresses: [] }]);
  });

  it('is measured in plain words', () => {
    expect(strengthWords('123456789')).toBeNull();
    expect(strengthWords('aaaaaaaaaaaaaaaaaaaaaaaa')).toContain('Weak');
    expect(strengthWords('correct hor')).toContain('Just enough');
    expect(strengthWords('correct horse ba')).toContain('Fair');
    expect(strengthWords('correct horse battery')).toContain('Strong');
    expect(passphraseFault('x'.repeat(1_025), '')).toBe('At most 1024 characters.');
  });
});

describe('an open panel', () => {
  it('locks at the press of a button, once its draft is saved', async () => {
    const world = open(unlocked);
    fireEvent.click(await screen.findByRole('button', { name: /^Add I10/ }));
    const order: string[] = [];
    const { save } = world.effects.drafts;
    const { lock } = world.effects.vault;
    world.effects.drafts.save = async (draft) => {
      order.push('saved');
      return save(draft);
    };
    world.effects.vault.lock = async () => {
      order.push('locked');
      return lock();
    };
    const way = button('Lock now');
    expect(way.tabIndex).toBe(0);
    way.focus();
    fireEvent.click(way);
    await waitFor(() => expect(world.state.opened).toEqual(['again']));
    expect(order).toEqual(['saved', 'locked']);
    expect([...world.state.drafts.values()][0]?.coded.diagnoses.map(({ code }) => code.code)).toEqual(['I10']);
  });

  it('locked from elsewhere saves its draft first and starts anew, once', async () => {
    const world = open(unlocked);
    fireEvent.click(await screen.findByRole('button', { name: /^Add I10/ }));
    const { save } = world.effects.drafts;
    const order: string[] = [];
    world.effects.drafts.save = async (draft) => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      order.push(`saved before ${world.state.opened.length} starts`);
      return save(draft);
    };
    world.state.vault.lockElsewhere();
    world.state.vault.lockElsewhere();
    await waitFor(() => expect(world.state.opened).toEqual(['again']));
    expect(order).toEqual(['saved before 0 starts']);
  });

  it('starts anew all the same when the draft does not come to the disk', async () => {
    const world = open(unlocked);
    fireEvent.click(await screen.findByRole('button', { name: /^Add I10/ }));
    world.effects.drafts.save = () => new Promise(() => undefined);
    world.state.vault.lockElsewhere();
    await waitFor(() => expect(world.state.opened).toEqual(['again']), { timeout: 4_000 });
  });

  it('says why it was not locked', async () => {
    const world = open((before) => {
      unlocked(before);
      before.state.vault.why = 'There is no key that a lock could take away.';
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Lock now' }));
    expect(await screen.findByText('There is no key that a lock could take away.')).toBeTruthy();
    expect(world.state.opened).toEqual([]);
  });

  it('has no lock where the browser’s own key hides the work', async () => {
    open(({ state }) => state.vault.set({ mode: 'device', state: 'open' }));
    await screen.findByRole('tablist');
    await screen.findByRole('button', { name: /^Add I10/ });
    expect(screen.queryByRole('button', { name: 'Lock now' })).toBeNull();
  });

  it('comes up where nobody says how the vault stands', async () => {
    open(({ state }) => void (state.vault.silent = true));
    expect(await screen.findByRole('tablist')).toBeTruthy();
  });

  it('leads from the queue’s notice to the form', async () => {
    const world = open((before) => {
      unlocked(before);
      before.state.standing = aStanding([], { paused: { why: 'locked', until: null } });
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Unlock' }));
    await waitFor(() => expect(world.state.opened).toEqual(['again']));
  });
});

describe('the report', () => {
  it('is covered while locked, the audit chain beside it stays, and it starts anew when locked', async () => {
    const world = anInventedWorld();
    world.state.vault.set({ mode: 'passphrase', state: 'locked' });
    world.state.queue = [aQueueItem()];
    render(<GuardedReview effects={world.effects}>audit chain</GuardedReview>);
    expect(await screen.findByRole('heading', { name: 'The report is locked' })).toBeTruthy();
    expect(document.body.textContent).not.toContain(world.state.queue[0]?.patient);
    expect(screen.getByText(/audit chain/)).toBeTruthy();
    await unlock(PASSPHRASE);
    await waitFor(() => expect(world.state.opened).toEqual(['again']));
    cleanup();
    world.state.opened = [];
    render(<GuardedReview effects={world.effects} />);
    await screen.findByRole('button', { name: 'Save as CSV' });
    world.state.vault.lockElsewhere();
    await waitFor(() => expect(world.state.opened).toEqual(['again']));
  });
});

describe('what waits', () => {
  it.each([
    [{}, null, 'No claim waits to be sent.'],
    [{ queued: 1 }, 1, '1 claim waits to be sent, the oldest for 1 minute.'],
    [{ queued: 1, 'held-auth': 2, accepted: 9 }, 91, '3 claims wait to be sent, the oldest for 1 hour.'],
    [{ unknown: 4 }, 60 * 50, '4 claims wait to be sent, the oldest for 2 days.'],
  ] as const)('%o is said without a name', (counts, minutes, words) => {
    const now = 1_000 * MINUTE * 60;
    const stands = aStanding([], { counts, oldestUnsentAt: minutes === null ? null : now - minutes * MINUTE });
    expect(waitingWords(stands, now)).toBe(words);
  });
});

describe('a claim whose patient data was removed', () => {
  it('keeps its number and state, says when, and offers nothing that needs the data', async () => {
    const world = anInventedWorld();
    const gone = { ...aQueueItem({ state: 'denied', totalCents: 0, patient: 'Pat Example' }), purgedAt: Date.UTC(2026, 10, 5, 17) };
    world.state.queue = [gone];
    render(<GuardedPanel effects={world.effects} />);
    await screen.findAllByRole('tab');
    fireEvent.keyDown(document.body, { key: 'q' });
    const row = await screen.findByTestId('claim');
    expect(row.textContent).toContain('Patient data removed from this device on 11/05/2026.');
    expect(row.textContent).toContain(gone.pcn);
    expect(row.textContent).toContain('denied');
    expect(row.textContent).not.toContain('Pat Example');
    expect(row.textContent).not.toContain('$');
    expect(within(row).queryAllByRole('button')).toEqual([]);
  });
});
