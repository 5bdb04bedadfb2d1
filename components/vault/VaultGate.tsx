import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
import type { VaultModel } from '../models/vault-model';

interface Props {
  vault: VaultModel;
  /** What is shown while it is locked, or has no key yet. */
  locked: () => ComponentChild;
  children: () => ComponentChild;
}

/**
 * Shows nothing of a patient before the vault is known to be open. Once shown, the page itself sees to what becomes of it. Where nobody
 * says how the vault stands the page comes up and says so: without the key it reads nothing that is sealed.
 */
export function VaultGate({ vault, locked, children }: Props) {
  const opened = useRef(false);
  if (opened.current) return <>{children()}</>;
  if (vault.shut.value) return <>{locked()}</>;
  if (vault.standing.value === null && !vault.failed.value) return <p class="section muted">Opening…</p>;
  opened.current = true;
  return <>{children()}</>;
}
