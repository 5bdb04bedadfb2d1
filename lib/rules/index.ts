/** Every rule, in display order: what may stop the claim first, what the documentation leaves open second. */
import codeInvalidOnDate from './claim/code-invalid-on-date';
import diagnosisCount from './claim/diagnosis-count';
import diagnosisRepeated from './claim/diagnosis-repeated';
import excludes1Pair from './claim/excludes1-pair';
import hypertensionCombination from './claim/hypertension-combination';
import hypertensionPartnerMissing from './claim/hypertension-partner-missing';
import lineChargeInvalid from './claim/line-charge-invalid';
import lineDiagnosisLink from './claim/line-diagnosis-link';
import manifestationSequence from './claim/manifestation-sequence';
import modifier25Misplaced from './claim/modifier-25-misplaced';
import modifier59Misused from './claim/modifier-59-misused';
import modifierMalformed from './claim/modifier-malformed';
import modifierSideConflict from './claim/modifier-side-conflict';
import neverFirstListed from './claim/never-first-listed';
import npiInvalid from './claim/npi-invalid';
import presentOnAdmissionMissing from './claim/present-on-admission-missing';
import procedureInvalidOnDate from './claim/procedure-invalid-on-date';
import serviceAlreadyQueued from './claim/service-already-queued';
import serviceDateOutOfRange from './claim/service-date-out-of-range';
import seventhCharacter from './claim/seventh-character';
import uncertainDiagnosisCoded from './claim/uncertain-diagnosis-coded';
import type { Rule } from './rule';

// biome-ignore lint/suspicious/noExplicitAny: a list of rules holds rules over different subjects
export const rules: Rule<any>[] = [
  codeInvalidOnDate,
  excludes1Pair,
  manifestationSequence,
  hypertensionPartnerMissing,
  seventhCharacter,
  uncertainDiagnosisCoded,
  hypertensionCombination,
  neverFirstListed,
  diagnosisRepeated,
  presentOnAdmissionMissing,
  procedureInvalidOnDate,
  diagnosisCount,
  lineDiagnosisLink,
  npiInvalid,
  serviceDateOutOfRange,
  lineChargeInvalid,
  serviceAlreadyQueued,
  modifier25Misplaced,
  modifier59Misused,
  modifierSideConflict,
  modifierMalformed,
];
