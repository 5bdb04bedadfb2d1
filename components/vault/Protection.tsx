import type { Settings } from '../../lib/settings';
import type { VaultModel } from '../models/vault-model';
import { Field } from '../options/Field';
import { readWhole } from '../options/valid';
import { count } from '../parts/words';
import { KeyServer } from './KeyServer';
import { LockForm } from './LockForm';
import { ModeForm } from './ModeForm';
import { PurgeNow } from './PurgeNow';
import './Vault.css';
import { MODE_WORDS } from './vault-words';

interface Props {
  vault: VaultModel;
  settings: Settings;
  /** What the administrator fixed. */
  managed: { lockAfterMinutes: boolean; purgeAfterDays: boolean; escrow: boolean };
  now: () => number;
  onSettings: (change: Partial<Settings>) => void;
}

/** What guards drafts and claims on this computer: how, how long it stays open, and what is removed when. */
export function Protection({ vault, settings, managed, now, onSettings }: Props) {
  const standing = vault.standing.value;
  const may = settings.role !== 'provider';
  return (
    <section class="protection" aria-labelledby="protection-title">
      <h2 id="protection-title">Protection</h2>
      {standing === null ? (
        <p class="muted">
          {vault.failed.value ? 'Chartside did not say how this computer’s data is guarded. Open this page again.' : 'Asking…'}
        </p>
      ) : (
        <>
          <p class="in-force">
            <strong>{MODE_WORDS[standing.mode].name}</strong> {MODE_WORDS[standing.mode].does}
          </p>
          {standing.unreadable > 0 && (
            <p class="error">
              <span aria-hidden="true">▲ </span>
              {count(standing.unreadable, 'record is', 'records are')} not opened by the key. They are kept, and their claims are set aside
              in the queue.
            </p>
          )}
          <LockForm vault={vault} now={now} what="What is stored here" focus={false} />
          {standing.state === 'open' && may && <ModeForm vault={vault} standing={standing} />}
          {!may && <p class="muted">A coder or a supervisor may change this.</p>}
          {may && <KeyServer server={settings.escrow} managed={managed.escrow} onServer={(escrow) => onSettings({ escrow })} />}
          {standing.mode !== 'device' && (
            <Field
              label="Locks after"
              value={String(settings.lockAfterMinutes)}
              read={readWhole(1, 15)}
              managed={managed.lockAfterMinutes || !may}
              hint="Minutes without a key or a move of the mouse, 1 to 15; with the computer’s own lock at once."
              mono
              onValue={(lockAfterMinutes) => onSettings({ lockAfterMinutes })}
            />
          )}
          <Field
            label="Patient data is removed after"
            value={String(settings.purgeAfterDays)}
            read={readWhole(1, 365)}
            managed={managed.purgeAfterDays || !may}
            hint="Days since the claim was accepted, 1 to 365. Its number, state and dates stay in the list."
            mono
            onValue={(purgeAfterDays) => onSettings({ purgeAfterDays })}
          />
          {standing.state === 'open' && may && <PurgeNow vault={vault} />}
        </>
      )}
    </section>
  );
}
