/** Every rule, in display order: what may stop the claim first, what the documentation leaves open second. */
import bilateralCodeAvailable from './claim/bilateral-code-available';
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
import siteWarning from './claim/site-warning';
import uncertainDiagnosisCoded from './claim/uncertain-diagnosis-coded';
import abnormalLabWithoutDiagnosis from './documentation/abnormal-lab-without-diagnosis';
import abnormalVitalUnaddressed from './documentation/abnormal-vital-unaddressed';
import acneTypeUnspecified from './documentation/acne-type-unspecified';
import acuteBloodLossAnemiaNotDocumented from './documentation/acute-blood-loss-anemia-not-documented';
import afibTypeUnspecified from './documentation/afib-type-unspecified';
import alcoholUseDisorderSeverityUnspecified from './documentation/alcohol-use-disorder-severity-unspecified';
import alteredMentalStatusEtiologyUnspecified from './documentation/altered-mental-status-etiology-unspecified';
import anemiaTypeUnspecified from './documentation/anemia-type-unspecified';
import anesthesiaUnspecified from './documentation/anesthesia-unspecified';
import anxietyTypeUnspecified from './documentation/anxiety-type-unspecified';
import arrhythmiaTypeUnspecified from './documentation/arrhythmia-type-unspecified';
import arthritisTypeSiteUnspecified from './documentation/arthritis-type-site-unspecified';
import asthmaExacerbationStatusUnspecified from './documentation/asthma-exacerbation-status-unspecified';
import asthmaSeverityUnspecified from './documentation/asthma-severity-unspecified';
import bipolarTypeSeverityUnspecified from './documentation/bipolar-type-severity-unspecified';
import bloodLossUnspecified from './documentation/blood-loss-unspecified';
import bmiMissing from './documentation/bmi-missing';
import bronchitisAcuityUnspecified from './documentation/bronchitis-acuity-unspecified';
import cancerHistologyUnspecified from './documentation/cancer-histology-unspecified';
import cancerSiteLateralityUnspecified from './documentation/cancer-site-laterality-unspecified';
import cancerStageUnspecified from './documentation/cancer-stage-unspecified';
import cancerStatusActiveVsHistoryUnspecified from './documentation/cancer-status-active-vs-history-unspecified';
import causalRelationshipUnspecified from './documentation/causal-relationship-unspecified';
import cholecystitisAcuityUnspecified from './documentation/cholecystitis-acuity-unspecified';
import ckdStage3SubstageUnspecified from './documentation/ckd-stage-3-substage-unspecified';
import ckdStageUnspecified from './documentation/ckd-stage-unspecified';
import clinicalIndicatorWithoutDiagnosis from './documentation/clinical-indicator-without-diagnosis';
import clinicalValidation from './documentation/clinical-validation';
import conflictingDocumentation from './documentation/conflicting-documentation';
import copdExacerbationStatusUnspecified from './documentation/copd-exacerbation-status-unspecified';
import dementiaSeverityBehaviorUnspecified from './documentation/dementia-severity-behavior-unspecified';
import depressionEpisodeSeverityUnspecified from './documentation/depression-episode-severity-unspecified';
import deviceInfectionRelationshipUnspecified from './documentation/device-infection-relationship-unspecified';
import deviceUnspecified from './documentation/device-unspecified';
import diabetesControlUnspecified from './documentation/diabetes-control-unspecified';
import diabetesTreatmentUnspecified from './documentation/diabetes-treatment-unspecified';
import diabetesTypeUnspecified from './documentation/diabetes-type-unspecified';
import diagnosisSpecificityUnspecified from './documentation/diagnosis-specificity-unspecified';
import diagnosticConfirmationMissing from './documentation/diagnostic-confirmation-missing';
import diverticularDiseaseComplicationUnspecified from './documentation/diverticular-disease-complication-unspecified';
import documentationErrorClarify from './documentation/documentation-error-clarify';
import documentationIncomplete from './documentation/documentation-incomplete';
import epilepsyTypeIntractabilityUnspecified from './documentation/epilepsy-type-intractability-unspecified';
import feverEtiologyUnspecified from './documentation/fever-etiology-unspecified';
import fibroidLocationUnspecified from './documentation/fibroid-location-unspecified';
import findingClinicalSignificanceUnspecified from './documentation/finding-clinical-significance-unspecified';
import fractureDetailUnspecified from './documentation/fracture-detail-unspecified';
import goutDetailUnspecified from './documentation/gout-detail-unspecified';
import headacheTypeUnspecified from './documentation/headache-type-unspecified';
import heartFailureTypeAcuityUnspecified from './documentation/heart-failure-type-acuity-unspecified';
import hemiparesisDominanceUnspecified from './documentation/hemiparesis-dominance-unspecified';
import hemorrhageAcuityUnspecified from './documentation/hemorrhage-acuity-unspecified';
import hepatitisTypeAcuityUnspecified from './documentation/hepatitis-type-acuity-unspecified';
import herniaObstructionRecurrenceUnspecified from './documentation/hernia-obstruction-recurrence-unspecified';
import historyOfAmbiguous from './documentation/history-of-ambiguous';
import hivStatusB20VsZ21Unspecified from './documentation/hiv-status-b20-vs-z21-unspecified';
import hyperlipidemiaTypeUnspecified from './documentation/hyperlipidemia-type-unspecified';
import hypertensionCkdRelationshipUnspecified from './documentation/hypertension-ckd-relationship-unspecified';
import hypertensionCrisisUnspecified from './documentation/hypertension-crisis-unspecified';
import hypertensionDiagnosisClarify from './documentation/hypertension-diagnosis-clarify';
import hyponatremiaEtiologyUnspecified from './documentation/hyponatremia-etiology-unspecified';
import immunosuppressionStatusUnspecified from './documentation/immunosuppression-status-unspecified';
import indicationMissing from './documentation/indication-missing';
import injuryExternalCauseUnspecified from './documentation/injury-external-cause-unspecified';
import kidneyDiseaseTypeStageUnspecified from './documentation/kidney-disease-type-stage-unspecified';
import lateralityConflict from './documentation/laterality-conflict';
import lateralityUnspecified from './documentation/laterality-unspecified';
import lossOfConsciousnessUnspecified from './documentation/loss-of-consciousness-unspecified';
import lvDysfunctionUnspecified from './documentation/lv-dysfunction-unspecified';
import malnutritionSeverityUnspecified from './documentation/malnutrition-severity-unspecified';
import medicationUnspecified from './documentation/medication-unspecified';
import metabolicBoneDiseaseSpecificityUnspecified from './documentation/metabolic-bone-disease-specificity-unspecified';
import miHistoryUnverified from './documentation/mi-history-unverified';
import miSiteUnspecified from './documentation/mi-site-unspecified';
import miTimingUnspecified from './documentation/mi-timing-unspecified';
import migraineDetailUnspecified from './documentation/migraine-detail-unspecified';
import nonadherenceUnspecified from './documentation/nonadherence-unspecified';
import nutritionStatusUnspecified from './documentation/nutrition-status-unspecified';
import obesityClassBmiUnspecified from './documentation/obesity-class-bmi-unspecified';
import obstructionVsIleusDetailUnspecified from './documentation/obstruction-vs-ileus-detail-unspecified';
import organismUnspecified from './documentation/organism-unspecified';
import osteoarthritisTypeSiteLateralityUnspecified from './documentation/osteoarthritis-type-site-laterality-unspecified';
import pneumoniaOrganismTypeUnspecified from './documentation/pneumonia-organism-type-unspecified';
import procedureApproachUnspecified from './documentation/procedure-approach-unspecified';
import procedureComplicationRelationshipUnspecified from './documentation/procedure-complication-relationship-unspecified';
import procedureDetailMissing from './documentation/procedure-detail-missing';
import pulmonaryEdemaEtiologyUnspecified from './documentation/pulmonary-edema-etiology-unspecified';
import pulmonaryFibrosisTypeUnspecified from './documentation/pulmonary-fibrosis-type-unspecified';
import pvdDetailUnspecified from './documentation/pvd-detail-unspecified';
import pyelonephritisAcuityUnspecified from './documentation/pyelonephritis-acuity-unspecified';
import rashEtiologyUnspecified from './documentation/rash-etiology-unspecified';
import respiratoryFailureNotDocumented from './documentation/respiratory-failure-not-documented';
import retinopathyStageLateralityUnspecified from './documentation/retinopathy-stage-laterality-unspecified';
import rheumatoidArthritisDetailUnspecified from './documentation/rheumatoid-arthritis-detail-unspecified';
import rotatorCuffTearDetailUnspecified from './documentation/rotator-cuff-tear-detail-unspecified';
import seizureTypeUnspecified from './documentation/seizure-type-unspecified';
import signatureMissing from './documentation/signature-missing';
import sleepApneaTypeUnspecified from './documentation/sleep-apnea-type-unspecified';
import spineLevelUnspecified from './documentation/spine-level-unspecified';
import strokeDeficitDetailUnspecified from './documentation/stroke-deficit-detail-unspecified';
import strokeNihssMissing from './documentation/stroke-nihss-missing';
import strokeTypeEtiologyUnspecified from './documentation/stroke-type-etiology-unspecified';
import symptomWithoutEtiology from './documentation/symptom-without-etiology';
import thalassemiaTypeUnspecified from './documentation/thalassemia-type-unspecified';
import thrombocytopeniaEtiologyUnspecified from './documentation/thrombocytopenia-etiology-unspecified';
import tobaccoDetailUnspecified from './documentation/tobacco-detail-unspecified';
import treatmentWithoutDiagnosis from './documentation/treatment-without-diagnosis';
import ulcerDepthSeverityUnspecified from './documentation/ulcer-depth-severity-unspecified';
import ulcerSiteUnspecified from './documentation/ulcer-site-unspecified';
import uncertainDiagnosisUnresolved from './documentation/uncertain-diagnosis-unresolved';
import utiOrganismSiteUnspecified from './documentation/uti-organism-site-unspecified';
import workRelatednessUnspecified from './documentation/work-relatedness-unspecified';
import woundInfectionUnspecified from './documentation/wound-infection-unspecified';
import type { Rule } from './rule';

// biome-ignore lint/suspicious/noExplicitAny: a list of rules holds rules over different subjects
export const rules: Rule<any>[] = [
  codeInvalidOnDate,
  excludes1Pair,
  manifestationSequence,
  hypertensionPartnerMissing,
  seventhCharacter,
  bilateralCodeAvailable,
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
  siteWarning,
  diabetesTypeUnspecified,
  diabetesControlUnspecified,
  ckdStageUnspecified,
  anemiaTypeUnspecified,
  obesityClassBmiUnspecified,
  alcoholUseDisorderSeverityUnspecified,
  depressionEpisodeSeverityUnspecified,
  anxietyTypeUnspecified,
  asthmaSeverityUnspecified,
  utiOrganismSiteUnspecified,
  heartFailureTypeAcuityUnspecified,
  afibTypeUnspecified,
  fractureDetailUnspecified,
  indicationMissing,
  uncertainDiagnosisUnresolved,
  strokeTypeEtiologyUnspecified,
  hemiparesisDominanceUnspecified,
  epilepsyTypeIntractabilityUnspecified,
  dementiaSeverityBehaviorUnspecified,
  lossOfConsciousnessUnspecified,
  respiratoryFailureNotDocumented,
  kidneyDiseaseTypeStageUnspecified,
  malnutritionSeverityUnspecified,
  ulcerDepthSeverityUnspecified,
  acuteBloodLossAnemiaNotDocumented,
  signatureMissing,
  lateralityUnspecified,
  cholecystitisAcuityUnspecified,
  bipolarTypeSeverityUnspecified,
  pyelonephritisAcuityUnspecified,
  thalassemiaTypeUnspecified,
  arrhythmiaTypeUnspecified,
  ckdStage3SubstageUnspecified,
  cancerSiteLateralityUnspecified,
  lateralityConflict,
  hemorrhageAcuityUnspecified,
  sleepApneaTypeUnspecified,
  fibroidLocationUnspecified,
  hyperlipidemiaTypeUnspecified,
  pneumoniaOrganismTypeUnspecified,
  arthritisTypeSiteUnspecified,
  osteoarthritisTypeSiteLateralityUnspecified,
  rheumatoidArthritisDetailUnspecified,
  goutDetailUnspecified,
  migraineDetailUnspecified,
  seizureTypeUnspecified,
  miSiteUnspecified,
  miTimingUnspecified,
  herniaObstructionRecurrenceUnspecified,
  hepatitisTypeAcuityUnspecified,
  hivStatusB20VsZ21Unspecified,
  pvdDetailUnspecified,
  bronchitisAcuityUnspecified,
  diverticularDiseaseComplicationUnspecified,
  rotatorCuffTearDetailUnspecified,
  pulmonaryEdemaEtiologyUnspecified,
  pulmonaryFibrosisTypeUnspecified,
  thrombocytopeniaEtiologyUnspecified,
  obstructionVsIleusDetailUnspecified,
  retinopathyStageLateralityUnspecified,
  spineLevelUnspecified,
  ulcerSiteUnspecified,
  lvDysfunctionUnspecified,
  treatmentWithoutDiagnosis,
  symptomWithoutEtiology,
  findingClinicalSignificanceUnspecified,
  abnormalLabWithoutDiagnosis,
  abnormalVitalUnaddressed,
  conflictingDocumentation,
  documentationIncomplete,
  strokeNihssMissing,
  tobaccoDetailUnspecified,
  headacheTypeUnspecified,
  rashEtiologyUnspecified,
  alteredMentalStatusEtiologyUnspecified,
  nutritionStatusUnspecified,
  clinicalIndicatorWithoutDiagnosis,
  diagnosisSpecificityUnspecified,
  procedureDetailMissing,
  deviceUnspecified,
  copdExacerbationStatusUnspecified,
  hypertensionCrisisUnspecified,
  hypertensionCkdRelationshipUnspecified,
  metabolicBoneDiseaseSpecificityUnspecified,
  procedureComplicationRelationshipUnspecified,
  nonadherenceUnspecified,
  bloodLossUnspecified,
  diagnosticConfirmationMissing,
  medicationUnspecified,
  cancerStatusActiveVsHistoryUnspecified,
  historyOfAmbiguous,
  diabetesTreatmentUnspecified,
  woundInfectionUnspecified,
  deviceInfectionRelationshipUnspecified,
  organismUnspecified,
  procedureApproachUnspecified,
  causalRelationshipUnspecified,
  strokeDeficitDetailUnspecified,
  hypertensionDiagnosisClarify,
  documentationErrorClarify,
  immunosuppressionStatusUnspecified,
  feverEtiologyUnspecified,
  injuryExternalCauseUnspecified,
  hyponatremiaEtiologyUnspecified,
  cancerHistologyUnspecified,
  cancerStageUnspecified,
  workRelatednessUnspecified,
  bmiMissing,
  clinicalValidation,
  acneTypeUnspecified,
  miHistoryUnverified,
  asthmaExacerbationStatusUnspecified,
  anesthesiaUnspecified,
];
