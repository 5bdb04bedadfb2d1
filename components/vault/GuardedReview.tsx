import { useModel } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { QueueEffects, World } from '../effects';
import { VaultModel, type VaultWorld } from '../models/vault-model';
import { Review } from '../review/Review';
import type { Surroundings } from '../surroundings';
import { LockForm } from './LockForm';
import { VaultGate } from './VaultGate';

interface Props {
  effects: VaultWorld & { queue: QueueEffects; surroundings: Surroundings; world: World };
  /** The audit chain: it names no patient and stays in sight. */
  children?: ComponentChildren;
}

/** The report behind its lock. */
export function GuardedReview({ effects, children }: Props) {
  const vault = useModel(() => new VaultModel(effects, () => effects.surroundings.restart()));
  return (
    <VaultGate
      vault={vault}
      locked={() => (
        <main class="review">
          <header>
            <h1>Report</h1>
          </header>
          <LockForm vault={vault} now={effects.world.now} what="The report" focus />
          {children}
        </main>
      )}
    >
      {() => <Review effects={effects}>{children}</Review>}
    </VaultGate>
  );
}
