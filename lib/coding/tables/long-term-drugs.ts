import { type CodeRule, type CodeTable, choices } from './table';

/** A code only where the words or the list say that the drug is taken for long. */
const forLong = (code: string): CodeRule => ({ code: null, choices: choices([{ type: 'long-term' }, code]) });

/** ICD-10-CM Z79: drugs taken for long. */
export const longTermDrugCodes: CodeTable = {
  'aspirin-use': forLong('Z79.82'),
  'antiplatelet-drug-use': forLong('Z79.02'),
  'anticoagulant-drug-use': forLong('Z79.01'),
  'bisphosphonate-use': forLong('Z79.83'),
  'hormone-replacement-use': forLong('Z79.890'),
  'contraceptive-use': forLong('Z79.3'),
  'biologic-use': forLong('Z79.620'),
  'purine-inhibitor-use': forLong('Z79.624'),
  'mtor-inhibitor-use': forLong('Z79.623'),
  'hydroxyurea-long-use': forLong('Z79.64'),
  'jak-inhibitor-use': forLong('Z79.622'),
  'methotrexate-use': forLong('Z79.631'),
  'immunomodulator-use': forLong('Z79.61'),
  'opioid-drug-use': forLong('Z79.891'),
  'long-term-drug-therapy': { code: 'Z79.899' },
  'inhaled-steroid-therapy': { code: 'Z79.51' },
  'long-term-nsaid-therapy': { code: 'Z79.1' },
  'long-term-aspirin-therapy': { code: 'Z79.82' },
  'immunosuppression-therapy': { code: 'Z79.60' },
};
