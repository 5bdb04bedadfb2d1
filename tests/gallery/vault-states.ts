/** Named states of the lock screen, and of Protection in the settings. */
import { fireEvent, screen } from '@testing-library/preact';
import type { Settings } from '../../lib/settings';
import type { VaultStanding } from '../../lib/vault/vault-standing';
import { type anInventedWorld, settings } from '../components/invented';
import { starter } from '../components/invented-code-sets';
import { aQueueItem, aStanding } from '../components/invented-facts';
import { PASSPHRASE } from '../components/invented-vault';

type World = ReturnType<typeof anInventedWorld>;

const NOW = Date.UTC(2026, 10, 9, 17, 0);
const ESCROW: Settings['escrow'] = {
  keyUrl: 'https://keys.of-the-whole-hospital-group.example/chartside/0f8fad5b-d9cb-469f-a165-70867728950e/key',
  issuer: 'https://login.of-the-whole-hospital-group.example/tenants/0f8fad5b-d9cb-469f-a165-70867728950e',
  clientId: '3c9e1a52-2f0c-4a7e-9d55-1f7e0a2b6c11',
  scopes: 'openid chartside/key.read',
};

const locked =
  (more: Partial<VaultStanding>, further: (world: World) => void = () => undefined) =>
  (world: World): void => {
    world.state.vault.set({ mode: 'passphrase', state: 'locked', lockAfterMinutes: 10, ...more });
    world.state.queue = [aQueueItem(), aQueueItem({ claimId: 'c2' }), aQueueItem({ claimId: 'c3', state: 'held-human' })];
    world.state.standing = aStanding([], { vault: 'locked', oldestUnsentAt: NOW - 5 * 3_600_000 });
    further(world);
  };
const write = async (label: string, value: string): Promise<void> =>
  void fireEvent.input(await screen.findByLabelText(label), { target: { value } });
const press = async (name: string): Promise<void> => void fireEvent.click(await screen.findByRole('button', { name }));
const unlock = async (): Promise<void> => {
  await write('Passphrase', 'four plain words her');
  fireEvent.submit(await screen.findByRole('form', { name: 'Unlock' }));
  await screen.findAllByText(/does not open it/);
};

export const lockedStates: Record<string, { before: (world: World) => void; after?: (world: World) => Promise<void> }> = {
  locked: { before: locked({}) },
  'locked-wrong': { before: locked({}), after: unlock },
  'locked-back-off': {
    before: locked({}, ({ state }) => {
      const { unlock: wrong } = state.vault.effects;
      state.vault.effects.unlock = async (passphrase) => {
        state.vault.set({ tryAgainAt: NOW + 8_000 });
        return wrong(passphrase);
      };
    }),
    after: unlock,
  },
  'locked-ephemeral': {
    before: locked({}, ({ state }) => void (state.standing = aStanding([], { ephemeral: true, oldestUnsentAt: NOW - 60_000 }))),
  },
  'locked-escrow': { before: locked({ mode: 'escrow' }, ({ state }) => void (state.settings = settings({ escrow: ESCROW }))) },
  'locked-escrow-refused': {
    before: locked({ mode: 'escrow' }, ({ state }) => {
      state.settings = settings({ escrow: ESCROW });
      state.vault.why = 'The key server’s sign-in was closed before it ended. Nothing was opened.';
    }),
    after: () => press('Sign in to unlock'),
  },
  'locked-escrow-unknown': { before: locked({ mode: 'escrow' }) },
  'locked-unset': {
    before: locked({ state: 'unset', managed: true }),
    after: async () => {
      await write('New passphrase', PASSPHRASE);
      await write('The same again', 'four plain');
    },
  },
  'locked-unset-escrow': {
    before: locked({ mode: 'escrow', state: 'unset' }, ({ state }) => void (state.settings = settings({ escrow: ESCROW }))),
  },
  'locked-search': {
    before: locked({}),
    after: async () => {
      const box = await screen.findByRole('combobox', { name: 'Search codes' });
      box.focus();
      fireEvent.input(box, { target: { value: 'heart' } });
      await screen.findAllByRole('option', { selected: true });
    },
  },
  'locked-books': { before: locked({}), after: () => press('Books') },
  'locked-supervisor': { before: locked({}, ({ state }) => void (state.settings = settings({ role: 'supervisor' }))) },
  'lock-now': {
    before: (world) => world.state.vault.set({ mode: 'passphrase', lockAfterMinutes: 10 }),
    after: async () => (await screen.findByRole('button', { name: 'Lock now' })).focus(),
  },
  'review-locked': { before: locked({}) },
};

interface ProtectionState {
  holdings: ReturnType<typeof starter>[];
  settings?: Partial<Settings>;
  vault: Partial<VaultStanding>;
  why?: string;
  slow?: boolean;
  fixed?: (keyof Settings)[];
  after?: () => Promise<void>;
}
const holdings = [starter()];
const choose = async (name: RegExp): Promise<void> => void fireEvent.click(await screen.findByLabelText(name));
const twice = async (): Promise<void> => {
  await write('New passphrase', PASSPHRASE);
  await write('The same again', PASSPHRASE);
};

export const protectionStates: Record<string, ProtectionState> = {
  'protection-device': { holdings, vault: {} },
  'protection-to-passphrase': {
    holdings,
    vault: {},
    after: async () => {
      await choose(/^A passphrase/);
      await twice();
    },
  },
  'protection-passphrase': { holdings, vault: { mode: 'passphrase', lockAfterMinutes: 10, unreadable: 3 } },
  'protection-changing': {
    holdings,
    vault: {},
    slow: true,
    after: async () => {
      await choose(/^A passphrase/);
      await twice();
      await press('Protect with this passphrase');
    },
  },
  'protection-refused': {
    holdings,
    vault: {},
    why: 'The new key could not be kept on this disk. Nothing was changed.',
    after: async () => {
      await choose(/^A passphrase/);
      await twice();
      await press('Protect with this passphrase');
    },
  },
  'protection-no-server': { holdings, vault: {}, after: () => choose(/^Your organisation’s key server/) },
  'protection-escrow': { holdings, settings: { escrow: ESCROW }, vault: { mode: 'escrow', lockAfterMinutes: 5 } },
  'protection-wanted': { holdings, settings: { escrow: ESCROW }, vault: { wanted: 'escrow', managed: true } },
  'protection-wanted-passphrase': { holdings, vault: { wanted: 'passphrase', managed: true } },
  'protection-fixed': {
    holdings,
    settings: { escrow: ESCROW },
    vault: { mode: 'escrow', managed: true, lockAfterMinutes: 5 },
    fixed: ['keyMode', 'lockAfterMinutes', 'purgeAfterDays', 'escrow'],
    after: async () => void document.querySelector('.protection details')?.setAttribute('open', ''),
  },
  'protection-purged': { holdings, vault: { mode: 'passphrase' }, after: () => press('Remove now and change the key') },
  'protection-locked': { holdings, vault: { mode: 'passphrase', state: 'locked', lockAfterMinutes: 10 } },
  'protection-provider': { holdings, settings: { role: 'provider' }, vault: { mode: 'passphrase' } },
};
