import type { Chart, Encounter, Patient } from '../../lib/chart/chart';
import { encounterText, identityText } from '../../lib/chart/identity';
import type { Draft } from '../../lib/coding/draft';
import { usDay } from '../parts/words';

/**
 * Whose work is open: `text` names patient and encounter in clear, `key` and `patientKey` are hashes of it. Both null: the
 * page does not tell this patient from a namesake, so nothing is stored and nothing can be sent.
 */
export interface Session {
  text: string;
  key: string | null;
  patientKey: string | null;
  patient: Patient | null;
  encounter: Encounter | null;
}

/** True when somebody did something that must not be lost. */
export const hasWork = (draft: Draft): boolean =>
  draft.coded.diagnoses.length + draft.coded.procedures.length + draft.coded.lines.length + draft.rejected.length > 0 ||
  draft.replaces !== null ||
  draft.coverage !== undefined ||
  Object.values(draft.billing ?? {}).some((text) => text.trim() !== '');

/** What a coder recognises a draft by. */
export const labelOf = (patient: Patient | null, encounter: Encounter | null): string =>
  `${patient?.name.text ?? 'Unnamed patient'}${encounter?.date ? ` · ${usDay(encounter.date)}` : ''}`;

/**
 * Patient and encounter in clear; null while frames disagree. A page that names nobody for certain is known by all that it
 * says, so that any change there begins anew.
 */
export function textOf(chart: Chart | null): string | null {
  if (chart === null || chart.source.identity === 'conflict') return null;
  return encounterText(chart) ?? `unidentified ${JSON.stringify([chart.patient, chart.encounter, chart.source.frames[0]?.url])}`;
}

/** What is another now than when the work was opened. */
export const whatChanged = (before: Session, page: Chart | null): string =>
  page !== null && before.patient !== null && identityText(page.patient) === identityText(before.patient) ? 'encounter' : 'patient';
