import { specificity } from '../specificity';

/** Seizures that are neither called epilepsy nor named by their kind or cause. */
export default specificity({
  id: 'seizure-type-unspecified',
  catalogue: 'G126',
  title: 'Kind or cause of seizures is documented',
  section: 'I.B.2, I.B.18; Tabular List G40, R56',
  concepts: 'seizure',
  rows: /\bseizure|convulsion/i,
  attributes: ['type', 'cause'],
  answer:
    /\b(?:epilep\w+|focal|partial|generali[sz]ed|absence|myoclonic|tonic|clonic|grand mal|petit mal|febrile|withdrawal|new[- ]onset|first|provoked|post-?traumatic|complex|due to|secondary to|caused by|pseudo\S*|psychogenic|non-?epileptic|possible|\?)\b/i,
  stated:
    'epilepsy febrile-seizure nonepileptic-seizure posttraumatic-seizure complex-partial-epilepsy generalized-epilepsy status-epilepticus alcohol-withdrawal',
  message: 'Seizures: the kind (epilepsy by type, provoked with its cause, single event) is not documented.',
});
