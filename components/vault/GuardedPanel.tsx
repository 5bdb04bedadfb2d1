import { useModel } from '@preact/signals';
import { VaultModel } from '../models/vault-model';
import { Panel } from '../panel/Panel';
import type { PanelEffects } from '../panel/panel-effects';
import { LockedPanel } from './LockedPanel';
import { VaultGate } from './VaultGate';

/** The side panel behind its lock. Opened, it starts anew and finds what was sealed. */
export function GuardedPanel({ effects }: { effects: PanelEffects }) {
  // That it was locked is for the open panel to hear, which saves its draft first.
  const vault = useModel(() => new VaultModel(effects, (to) => to === 'open' && effects.surroundings.restart()));
  return (
    <VaultGate vault={vault} locked={() => <LockedPanel effects={effects} vault={vault} />}>
      {() => <Panel effects={effects} />}
    </VaultGate>
  );
}
