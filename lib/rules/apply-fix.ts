import type { CodedEncounter } from '../coding/coded-encounter';
import { addDiagnosis, moveDiagnosis, removeDiagnosis, replaceDiagnosisCode, setModifiers, setPointers } from '../coding/edit';
import type { FixAction } from './rule';

/**
 * The coding after one fix that a person chose; the coding itself when the fix speaks of something no longer there, or of
 * the settings. `newId`: the id of a diagnosis it adds.
 */
export function applyFix(coded: CodedEncounter, action: FixAction, newId: string): CodedEncounter {
  switch (action.kind) {
    case 'replace-code':
      // Where the better code stands already, replacing would only repeat it.
      return coded.diagnoses.some(({ id, code }) => id !== action.diagnosis && code.code === action.code.code)
        ? removeDiagnosis(coded, action.diagnosis)
        : replaceDiagnosisCode(coded, action.diagnosis, action.code);
    case 'remove-diagnosis':
      return removeDiagnosis(coded, action.diagnosis);
    case 'add-diagnosis':
      return addDiagnosis(coded, action.code, [], 'fix', newId);
    case 'move-diagnosis':
      return moveDiagnosis(coded, action.diagnosis, action.before);
    case 'set-modifiers':
      return setModifiers(coded, action.line, action.modifiers);
    case 'set-pointers':
      return setPointers(coded, action.line, action.diagnosisIds);
    case 'open-settings':
      return coded;
  }
}
