import type { Chart } from '../chart/chart';
import type { Setting } from './coded-encounter';

/**
 * The setting that decides the rule for uncertain diagnoses: the encounter's class where the page gives one, else what
 * the documents are. Observation is outpatient (ICD-10-CM Official Guidelines, Section IV.A.2). Never null: outpatient when nothing says otherwise.
 */
export function settingOf(chart: Chart): Setting {
  const encounterClass = chart.encounter?.class ?? null;
  if (encounterClass === 'inpatient' || encounterClass === 'emergency') return encounterClass;
  if (encounterClass !== null) return 'outpatient';
  const kinds = new Set(chart.documents.map((document) => document.kind));
  if (kinds.has('discharge-summary')) return 'inpatient';
  return kinds.has('emergency-note') ? 'emergency' : 'outpatient';
}
