// @vitest-environment happy-dom
// The settings' part on protection: what is in force in honest words, and every change of it with its answer in place.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Options } from '../../components/options/Options';
import { mergeSettings, type Settings } from '../../lib/settings';
import type { VaultStanding } from '../../lib/vault/vault-standing';
import { anEndpoint, anInventedTrial, anInventedWorld, settings } from './invented';
import { anInventedShelf, starter, TODAY } from './invented-code-sets';
import { PASSPHRASE } from './invented-vault';

afterEach(cleanup);

const ESCROW = { keyUrl: 'https://keys.example/chartside', issuer: 'https://login.example', clientId: 'chartside', scopes: 'openid' };
const NEXT = 'quite another sentence';

async function open(standing: Partial<VaultStanding>, own: Partial<Settings> = {}, managed: (keyof Settings)[] = []) {
  const world = anInventedWorld();
  world.state.vault.set(standing);
  world.state.settings = settings(own);
  world.state.managed = managed;
  render(
    <Options
      vault={world.effects}
      endpoint={anEndpoint()}
      codeSets={anInventedShelf([starter()]).effects}
      siteAdapters={anInventedTrial()}
      today={TODAY}
      now={world.effects.world.now}
      saveFile={() => {}}
      restart={world.effects.surroundings.restart}
      signIn={{ scopes: 'user/Patient.read', redirect: 'https://invented.chromiumapp.org/' }}
    >
      <p>the queue to be moved</p>
    </Options>,
  );
  await screen.findByText(/after every start of the browser|does not protect it on a stolen disk/, { selector: '.in-force' });
  return world;
}
const part = () => within(screen.getByRole('region', { name: 'Protection' }));
const choose = (name: RegExp): void => void fireEvent.click(part().getByRole('radio', { name }));
const write = async (label: string, value: string): Promise<void> =>
  void fireEvent.input(await part().findByLabelText(label), { target: { value } });
const submit = (): void => void fireEvent.submit(part().getByRole('form', { name: 'Change the protection' }));
const twice = async (text: string): Promise<void> => {
  await write('New passphrase', text);
  await write('The same again', text);
};
const refusal = (): string =>
  part()
    .getAllByRole('alert')
    .map(({ textContent }) => textContent)
    .join('');

describe('what is in force', () => {
  it.each([
    ['device', /does not protect it on a stolen disk.*whole disk is encrypted/],
    ['passphrase', /as far as the passphrase is good.*after every start of the browser/],
    ['escrow', /nothing to read on a stolen disk.*needs the server/],
  ] as const)('is said of %s in honest words', async (mode, words) => {
    await open({ mode });
    expect(document.querySelector('.in-force')?.textContent).toMatch(words);
  });

  it('names what the key does not open', async () => {
    await open({ unreadable: 3 });
    expect(part().getByText(/3 records are not opened by the key. They are kept/)).toBeTruthy();
  });

  it('is not known while nobody says so, and nothing is offered', async () => {
    const world = anInventedWorld();
    world.state.vault.silent = true;
    render(
      <Options
        vault={world.effects}
        endpoint={anEndpoint()}
        codeSets={anInventedShelf([starter()]).effects}
        siteAdapters={anInventedTrial()}
        today={TODAY}
        now={world.effects.world.now}
        saveFile={() => {}}
        restart={world.effects.surroundings.restart}
        signIn={{ scopes: '', redirect: '' }}
      />,
    );
    expect(await screen.findByText(/did not say how this computer’s data is guarded/)).toBeTruthy();
    expect(part().queryAllByRole('button')).toEqual([]);
  });
});

describe('another guard', () => {
  it('is a passphrase, typed twice, and everything is sealed anew', async () => {
    const world = await open({});
    expect(part().queryByRole('button', { name: /^Protect/ })).toBeNull();
    choose(/^A passphrase/);
    await write('New passphrase', PASSPHRASE);
    submit();
    expect(world.state.vault.asked).toEqual([]);
    await write('The same again', PASSPHRASE);
    submit();
    expect(await part().findByText('✓ Done: everything is sealed under the new key.')).toBeTruthy();
    expect(world.state.vault.asked).toEqual([{ what: 'mode', mode: 'passphrase', current: null, next: PASSPHRASE, addresses: [] }]);
    expect((await part().findByLabelText<HTMLInputElement>('New passphrase')).value).toBe('');
  });

  it('says how much is being sealed, and takes no second change meanwhile', async () => {
    const world = await open({ sealed: 352 });
    world.state.vault.slow = true;
    choose(/^A passphrase/);
    await twice(PASSPHRASE);
    submit();
    expect(await part().findByText(/^Sealing 352 records anew/)).toBeTruthy();
    submit();
    fireEvent.click(part().getByRole('button', { name: 'Remove now and change the key' }));
    expect(world.state.vault.asked).toHaveLength(1);
  });

  it('that is refused is said in place, and what was chosen stays to be tried again', async () => {
    const world = await open({});
    world.state.vault.why = 'The disk is full. Nothing was changed.';
    choose(/^A passphrase/);
    await twice(PASSPHRASE);
    submit();
    await waitFor(() => expect(refusal()).toBe('The disk is full. Nothing was changed.'));
    expect(world.state.vault.standing.mode).toBe('device');
    expect(part().getByLabelText<HTMLInputElement>('New passphrase').value).toBe(PASSPHRASE);
    world.state.vault.why = null;
    submit();
    expect(await part().findByText(/^✓ Done/)).toBeTruthy();
    expect(refusal()).toBe('');
  });

  it('that this role may not choose is refused in the worker’s words', async () => {
    const world = await open({});
    world.state.vault.refused = 'A provider may not do this. It is open to: coder, supervisor.';
    choose(/^A passphrase/);
    await twice(PASSPHRASE);
    submit();
    await waitFor(() => expect(refusal()).toContain('It is open to: coder, supervisor.'));
  });

  it('needs the passphrase in force, and says where that is wrong', async () => {
    const world = await open({ mode: 'passphrase' });
    await twice(NEXT);
    submit();
    expect(await part().findByText('Type the passphrase in force first.')).toBeTruthy();
    expect(world.state.vault.asked).toEqual([]);
    await write('Passphrase in force', 'not this one');
    submit();
    await waitFor(() => expect(refusal()).toContain('does not open it. Nothing was changed.'));
    await write('Passphrase in force', PASSPHRASE);
    submit();
    expect(await part().findByText('✓ Done: the passphrase is changed.')).toBeTruthy();
    expect(world.state.vault.asked.at(-1)).toMatchObject({ mode: 'passphrase', current: PASSPHRASE, next: NEXT });
  });

  it('goes back to the browser’s own key with the passphrase in force', async () => {
    const world = await open({ mode: 'passphrase' });
    choose(/^The browser’s own key/);
    await write('Passphrase in force', PASSPHRASE);
    submit();
    await waitFor(() => expect(world.state.vault.standing.mode).toBe('device'));
    expect(world.state.vault.asked).toEqual([{ what: 'mode', mode: 'device', current: PASSPHRASE, next: null, addresses: [] }]);
  });

  it('is a key server, asked for in the click by its addresses', async () => {
    const world = await open({}, { escrow: ESCROW });
    choose(/^Your organisation’s key server/);
    fireEvent.click(await part().findByRole('button', { name: 'Protect with the key server' }));
    await waitFor(() => expect(world.state.vault.standing.mode).toBe('escrow'));
    expect(world.state.vault.asked).toEqual([
      { what: 'mode', mode: 'escrow', current: null, next: null, addresses: [ESCROW.issuer, ESCROW.keyUrl] },
    ]);
  });

  it('is no key server while its addresses are missing', async () => {
    const world = await open({});
    choose(/^Your organisation’s key server/);
    expect(await part().findByText(/No key server is set up/)).toBeTruthy();
    expect(part().queryByRole('button', { name: /^Protect/ })).toBeNull();
    await write('Key address', 'http://keys.example/chartside');
    expect(await part().findByText(/https only/)).toBeTruthy();
    await write('Key address', ESCROW.keyUrl);
    await write('Sign-in for the key', ESCROW.issuer);
    expect(world.state.settings.escrow).toBeNull();
    await write('Client ID for the key', ESCROW.clientId);
    expect(await part().findByRole('button', { name: 'Protect with the key server' })).toBeTruthy();
    expect(world.state.settings.escrow).toEqual(ESCROW);
  });
});

describe('what policy says', () => {
  it('may be written as the documentation has it', () => {
    const example =
      /```json\n([\s\S]*?)```/.exec(readFileSync(path.resolve(import.meta.dirname, '../../docs/vault.md'), 'utf8'))?.[1] ?? '';
    const { settings: read, managed, unusable } = mergeSettings(undefined, JSON.parse(example), null);
    expect(unusable).toEqual([]);
    expect(managed.toSorted()).toEqual(['escrow', 'keyMode', 'lockAfterMinutes', 'purgeAfterDays']);
    expect(read).toMatchObject({ keyMode: 'escrow', lockAfterMinutes: 5, escrow: { clientId: 'chartside' } });
  });

  it('is shown as fixed', async () => {
    await open({ mode: 'escrow', managed: true }, { escrow: ESCROW }, ['keyMode', 'lockAfterMinutes', 'purgeAfterDays', 'escrow']);
    expect(part().getByRole<HTMLFieldSetElement>('group', { name: 'Guarded by' }).disabled).toBe(true);
    for (const label of ['Locks after', 'Patient data is removed after', 'Key address'])
      expect(part().getByLabelText<HTMLInputElement>(label).disabled, label).toBe(true);
    expect(part().getAllByText('Set by your administrator.')).toHaveLength(7);
  });

  it('and what it asks for waits for a person, with the form for it', async () => {
    const world = await open({ wanted: 'passphrase', managed: true }, { keyMode: 'passphrase' }, ['keyMode']);
    expect(part().getByText(/Your organisation asks for/).textContent).toContain('a passphrase');
    await twice(PASSPHRASE);
    submit();
    await waitFor(() => expect(world.state.vault.standing.mode).toBe('passphrase'));
    await waitFor(() => expect(part().queryByText(/Your organisation asks for/)).toBeNull());
  });
});

describe('times', () => {
  it('are whole numbers within their bounds, saved as typed', async () => {
    const world = await open({ mode: 'passphrase' });
    await write('Locks after', '16');
    expect(await part().findByText('A whole number from 1 to 15.')).toBeTruthy();
    expect(world.state.settings.lockAfterMinutes).toBe(10);
    await write('Locks after', '5');
    await waitFor(() => expect(world.state.settings.lockAfterMinutes).toBe(5));
    for (const bad of ['0', '366', '1.5', '-1', '7 days', '']) {
      await write('Patient data is removed after', bad);
      expect(await part().findByText('A whole number from 1 to 365.'), bad).toBeTruthy();
    }
    expect(world.state.settings.purgeAfterDays).toBe(7);
    await write('Patient data is removed after', '30');
    await waitFor(() => expect(world.state.settings.purgeAfterDays).toBe(30));
  });

  it('of locking are not asked where nothing locks', async () => {
    await open({ mode: 'device' });
    expect(part().queryByLabelText('Locks after')).toBeNull();
  });
});

describe('removal', () => {
  it('says how much was removed, sealed anew and could not be read', async () => {
    const world = await open({});
    fireEvent.click(part().getByRole('button', { name: 'Remove now and change the key' }));
    expect(await part().findByText('✓ 12 removed, 340 sealed anew, 0 unreadable.')).toBeTruthy();
    world.state.vault.purged = { purged: 0, resealed: 9, unreadable: 1 };
    fireEvent.click(part().getByRole('button', { name: 'Remove now and change the key' }));
    expect(await part().findByText(/^✓ 0 removed, 9 sealed anew, 1 unreadable. 1 record that no key opens is kept/)).toBeTruthy();
  });

  it('that is refused says why, beside its own button', async () => {
    const world = await open({});
    world.state.vault.refused = 'Chartside is locked.';
    fireEvent.click(part().getByRole('button', { name: 'Remove now and change the key' }));
    await waitFor(() => expect(document.querySelector('.purge [role=alert]')?.textContent).toBe('Chartside is locked.'));
    expect(part().queryByText(/removed,/)).toBeNull();
  });
});

describe('locked', () => {
  it('the settings stay, and what concerns patients is behind the form', async () => {
    const world = await open({ mode: 'passphrase', state: 'locked' });
    expect(part().getByRole('heading', { name: 'What is stored here is locked' })).toBeTruthy();
    expect(screen.queryByText('the queue to be moved')).toBeNull();
    expect(document.activeElement).toBe(document.body);
    expect(part().queryByRole('form', { name: 'Change the protection' })).toBeNull();
    await write('Passphrase', PASSPHRASE);
    fireEvent.submit(part().getByRole('form', { name: 'Unlock' }));
    expect(await screen.findByText('the queue to be moved')).toBeTruthy();
    expect(part().getByRole('form', { name: 'Change the protection' })).toBeTruthy();
    expect(world.state.opened).toEqual([]);
  });

  it('from elsewhere the page starts anew', async () => {
    const world = await open({ mode: 'passphrase' });
    world.state.vault.lockElsewhere();
    await waitFor(() => expect(world.state.opened).toEqual(['again']));
  });
});

describe('a provider', () => {
  it('sees what is in force and changes nothing', async () => {
    await open({ mode: 'passphrase' }, { role: 'provider' });
    expect(part().getByText('A coder or a supervisor may change this.')).toBeTruthy();
    expect(part().queryAllByRole('button')).toEqual([]);
    expect(
      part()
        .getAllByRole<HTMLInputElement>('textbox')
        .every(({ disabled }) => disabled),
    ).toBe(true);
  });
});
