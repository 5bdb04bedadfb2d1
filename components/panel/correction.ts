import { encounterText } from '../../lib/chart/identity';
import { typedOf } from '../billing/details';
import { hasWork } from '../models/session';
import type { WorkModel } from '../models/work-model';
import { usDay } from '../parts/words';
import type { PanelEffects } from './panel-effects';

/** What became of the wish to correct a claim: `opened` when its draft is there to work on, with a sentence for the person. */
export interface Reopened {
  opened: boolean;
  says: string;
}

/** Reopens a denied or rejected claim as a draft of its correction. Rejects with the queue's own words. */
export async function reopen(effects: PanelEffects, work: WorkModel, claimId: string): Promise<Reopened> {
  const { patient, encounter, coded, coverage, billing } = await effects.queue.open(claimId);
  const text = encounterText({ patient, encounter });
  if (text === null) return { opened: false, says: 'This claim names no patient for certain; correct it in the billing system.' };
  const key = await effects.world.digest(text);
  await work.flush();
  const kept = await work.stored(key);
  if (kept !== null && hasWork(kept) && kept.replaces !== claimId)
    return { opened: false, says: `A draft for ${kept.label} is open already. Submit or discard it first.` };
  const label = `${patient.name.text}${coded.encounter.date === null ? '' : ` · ${usDay(coded.encounter.date)}`}`;
  await work.take({
    key,
    label,
    coded,
    rejected: [],
    replaces: claimId,
    coverage,
    ...(billing !== undefined && { billing: typedOf(billing) }),
    updatedAt: effects.world.now(),
  });
  return {
    opened: true,
    says:
      work.session.peek()?.key === key
        ? `Correction of ${label} is open. Change it and submit again.`
        : `The correction of ${label} is kept as a draft. Open that chart in the page to finish it.`,
  };
}
