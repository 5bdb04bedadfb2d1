import { specificity } from '../specificity';

/** Migraine of which neither aura nor intractability is stated anywhere. */
export default specificity({
  id: 'migraine-detail-unspecified',
  catalogue: 'G78',
  title: 'Aura and intractability of migraine are documented',
  section: 'I.B.2, I.B.18; Tabular List G43',
  concepts: 'migraine',
  rows: /\bmigraine/i,
  attributes: ['type'],
  answer:
    /\b(?:aura|intractable|refractory|status migrainosus|hemiplegic|menstrual|chronic migraines?|vestibular|ophthalmic|retinal|abdominal|basilar|classic|common)\b/i,
  elsewhere: /\b(?:aura|intractable (?:migraine|headache)|status migrainosus)\b/i,
  message: 'Migraine: whether it is with aura and whether it is intractable are not documented.',
});
