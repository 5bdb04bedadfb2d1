import { concept as c } from './concept';

const EPILEPTIC = {
  intractable: 'intractable|refractory|drug resistant|pharmacoresistant|poorly controlled|medically refractory|treatment resistant',
  tractable: 'not intractable|nonintractable|non intractable|without mention of intractable',
};

/** Seizures and epilepsies. */
export const epilepsy = [
  c(
    'seizure',
    'symptom',
    'seizure|seizures|convulsion|convulsions|seizure activity|generalized seizure|new onset seizure|generalized tonic clonic seizure|tonic clonic seizure|tonic-clonic seizure|seizure like activity|seizure-like activity|witnessed seizure|first time seizure|seizure episode|convulsive seizure|GTC|provoked seizure|convulsive disorder|convulsion disorder',
  ),
  c(
    'epilepsy',
    'chronic',
    'epilepsy|seizure disorder|epileptic|recurrent seizures|epileptic seizures|epilepsy disorder|breakthrough seizure|breakthrough seizures|known seizure disorder|seizures disorder|epileptic disorder|intractable epilepsy|refractory epilepsy|medically intractable epilepsy|intractable seizures|refractory seizures|post stroke epilepsy|posttraumatic epilepsy|post traumatic epilepsy|symptomatic epilepsy',
    {
      types: EPILEPTIC,
      implies: {
        'intractable epilepsy': { type: 'intractable' },
        'refractory epilepsy': { type: 'intractable' },
        'medically intractable epilepsy': { type: 'intractable' },
        'intractable seizures': { type: 'intractable' },
        'refractory seizures': { type: 'intractable' },
      },
      integral: 'seizure',
      needs: ['type'],
    },
  ),
  c(
    'status-epilepticus',
    'acute',
    'status epilepticus|convulsive status epilepticus|nonconvulsive status epilepticus|non-convulsive status epilepticus|NCSE',
    {
      covers: 'seizure|epilepsy',
      types: { intractable: 'refractory|intractable|super refractory' },
      integral: 'altered-mental-status|confusion',
    },
  ),
  c(
    'focal-epilepsy',
    'chronic',
    'focal epilepsy|partial epilepsy|localization related epilepsy|focal seizure disorder|partial seizure disorder|simple partial seizures|simple partial seizure disorder|focal aware seizures|frontal lobe epilepsy|focal seizures|partial seizures|simple partial epilepsy|jacksonian seizures|parietal lobe epilepsy|occipital lobe epilepsy',
    {
      types: EPILEPTIC,
      covers: 'epilepsy|seizure',
    },
  ),
  c(
    'complex-partial-epilepsy',
    'chronic',
    'complex partial seizures|complex partial seizure disorder|complex partial epilepsy|temporal lobe epilepsy|focal impaired awareness seizures|focal seizures with impaired awareness|psychomotor epilepsy|mesial temporal lobe epilepsy|focal epilepsy with impaired awareness|focal dyscognitive seizures|complex partial seizure|temporal lobe seizures|partial complex seizures|partial complex seizure disorder|focal seizures with impairment of consciousness',
    { types: EPILEPTIC, covers: 'epilepsy|focal-epilepsy|seizure' },
  ),
  c(
    'generalized-epilepsy',
    'chronic',
    'generalized epilepsy|idiopathic generalized epilepsy|primary generalized epilepsy|genetic generalized epilepsy|generalized idiopathic epilepsy|generalized seizure disorder|primary generalized seizures|generalized epilepsy syndrome',
    {
      types: EPILEPTIC,
      covers: 'epilepsy|seizure',
    },
  ),
  c(
    'grand-mal-epilepsy',
    'chronic',
    'grand mal epilepsy|tonic clonic epilepsy|grand mal seizures|grand mal seizure|grand mal seizure disorder|generalized tonic clonic epilepsy|generalized tonic clonic seizure disorder|grand mal',
    {
      types: EPILEPTIC,
      covers: 'epilepsy|seizure',
    },
  ),
  c(
    'absence-epilepsy',
    'chronic',
    'absence epilepsy|absence seizures|absence seizure|petit mal epilepsy|petit mal seizures|petit mal|childhood absence epilepsy|juvenile absence epilepsy|petit mal seizure',
    {
      types: EPILEPTIC,
      covers: 'epilepsy|seizure',
    },
  ),
  c('juvenile-myoclonic-epilepsy', 'chronic', 'juvenile myoclonic epilepsy|janz syndrome', {
    types: EPILEPTIC,
    covers: 'epilepsy|seizure|generalized-epilepsy|myoclonus',
  }),
  c('lennox-gastaut', 'chronic', 'lennox-gastaut syndrome|lennox gastaut', { types: EPILEPTIC, covers: 'epilepsy|seizure' }),
  c('dravet', 'chronic', 'dravet syndrome|severe myoclonic epilepsy of infancy', { covers: 'epilepsy|seizure' }),
  c('infantile-spasms', 'chronic', 'infantile spasms|epileptic spasms|west syndrome', { types: EPILEPTIC, covers: 'epilepsy|seizure' }),
  c(
    'rolandic-epilepsy',
    'chronic',
    'benign rolandic epilepsy|rolandic epilepsy|benign epilepsy with centrotemporal spikes|childhood epilepsy with centrotemporal spikes',
    { types: EPILEPTIC, covers: 'epilepsy|seizure' },
  ),
  c('posttraumatic-seizure', 'acute', 'posttraumatic seizure|post-traumatic seizure|posttraumatic seizures|post-traumatic seizures', {
    covers: 'seizure',
  }),
  c('febrile-seizure', 'acute', 'febrile seizure|febrile seizures|febrile convulsion|febrile convulsions', {
    covers: 'seizure|fever',
    types: { simple: 'simple', complex: 'complex|atypical' },
  }),
  c(
    'nonepileptic-seizure',
    'chronic',
    'psychogenic nonepileptic seizures|nonepileptic seizures|non-epileptic seizures|pseudoseizures|pseudoseizure|PNES|psychogenic non-epileptic seizures|psychogenic seizures|nonepileptic events|non-epileptic events|nonepileptic spells|functional seizures|dissociative seizures|non epileptic spells|psychogenic nonepileptic spells|psychogenic non-epileptic events',
    {
      covers: 'seizure',
    },
  ),
  c('todds-paralysis', 'acute', "todd's paralysis|todd paralysis|todds paralysis|postictal paralysis|todd's paresis|todd's palsy", {
    covers: 'hemiparesis|weakness',
  }),
  c('postictal-state', 'acute', 'postictal state|postictal confusion|post ictal state', { covers: 'confusion|altered-mental-status' }),
];
