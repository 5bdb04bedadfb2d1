import { concept as c } from './concept';

const PARESTHESIA =
  'numbness and tingling|tingling and numbness|numbness or tingling|paresthesia|paresthesias|tingling|paraesthesia|paraesthesias|pins and needles'.split(
    '|',
  );

/** Brain and its coverings, and what patients complain of. */
export const nervous = [
  c(
    'hydrocephalus',
    'chronic',
    'hydrocephalus|normal pressure hydrocephalus|shunted hydrocephalus|communicating hydrocephalus|obstructive hydrocephalus|noncommunicating hydrocephalus|hydrocephalic|posthemorrhagic hydrocephalus',
    {
      types: {
        normal: 'normal pressure',
        congenital: 'congenital',
        traumatic: 'posttraumatic|post traumatic',
        obstructive: 'obstructive|noncommunicating|non communicating',
        communicating: 'communicating',
      },
      implies: { 'normal pressure hydrocephalus': { type: 'normal' } },
      integral: 'headache',
    },
  ),
  c(
    'cerebral-edema',
    'acute',
    'cerebral edema|edematous brain|brain is edematous|brain was edematous|swollen brain|brain was swollen|brain edema|brain swelling|vasogenic edema|cytotoxic edema|cerebral oedema|white matter edema|edema of white matter|edema of brain|edema of cerebral hemisphere|edema of cerebellum|parenchymal brain edema|perilesional edema|peritumoral edema|peritumoral brain edema',
    {
      types: { traumatic: 'traumatic|brain injury|head injury|trauma' },
    },
  ),
  c(
    'increased-intracranial-pressure',
    'acute',
    'increased intracranial pressure|elevated intracranial pressure|raised intracranial pressure|intracranial hypertension|elevated icp|increased icp|raised icp',
  ),
  c(
    'brain-compression',
    'acute',
    'brain compression|cerebral herniation|brain herniation|uncal herniation|tonsillar herniation|subfalcine herniation|transtentorial herniation|brainstem compression|brain stem compression|herniation of brain|cerebral compression|midline shift with herniation|uncal herniation syndrome|compression of brain',
  ),
  c(
    'meningitis',
    'acute',
    'meningitis|bacterial meningitis|aseptic meningitis|viral meningitis|chronic meningitis|streptococcal meningitis|pneumococcal meningitis|meningococcal meningitis|fungal meningitis',
    {
      types: {
        pneumococcal: 'pneumococcal|streptococcus pneumoniae',
        streptococcal: 'streptococcal',
        staphylococcal: 'staphylococcal',
        meningococcal: 'meningococcal',
        bacterial: 'bacterial',
        viral: 'viral|enteroviral',
        aseptic: 'aseptic',
        carcinomatous: 'carcinomatous',
      },
      integral: 'headache|fever|altered-mental-status|neck-stiffness',
    },
  ),
  c(
    'encephalitis',
    'acute',
    'encephalitis|viral encephalitis|autoimmune encephalitis|limbic encephalitis|anti-nmda receptor encephalitis|meningoencephalitis|encephalomyelitis|herpes encephalitis|hsv encephalitis|herpes simplex encephalitis',
    {
      types: { herpes: 'herpes|hsv|herpes simplex', autoimmune: 'autoimmune|limbic|nmda|paraneoplastic', viral: 'viral' },
      integral: 'headache|fever|altered-mental-status|confusion|seizure',
      covers: 'encephalopathy|meningitis',
    },
  ),
  c(
    'brain-abscess',
    'acute',
    'brain abscess|cerebral abscess|intracranial abscess|cerebellar abscess|abscess of brain|intracranial epidural abscess',
    { implies: { 'subdural empyema': { type: 'subdural' }, 'subdural abscess': { type: 'subdural' } } },
  ),
  c(
    'spinal-epidural-abscess',
    'acute',
    'spinal epidural abscess|intraspinal abscess|lumbar epidural abscess|cervical epidural abscess|spinal abscess',
    {
      implies: { 'epidural abscess': { type: 'epidural' } },
      types: { spinal: 'spine|spinal|lumbar|thoracic|cervical|lumbosacral|sacral|cord|vertebral' },
      integral: 'low-back-pain|neck-pain|fever',
      covers: 'abscess',
    },
  ),
  c(
    'csf-leak',
    'acute',
    'cerebrospinal fluid leak|csf leak|spinal fluid leak|csf rhinorrhea|csf otorrhea|cranial csf leak|spinal csf leak|csf fistula|cerebrospinal fluid leakage',
    {
      types: {
        'cranial-spontaneous': 'spontaneous cranial',
        'spinal-spontaneous': 'spontaneous spinal',
        cranial: 'cranial|rhinorrhea|otorrhea',
        spinal: 'spinal|lumbar',
        puncture: 'lumbar puncture|after lumbar puncture',
      },
    },
  ),
  c(
    'dural-tear',
    'acute',
    'dural tear|incidental durotomy|unintended durotomy|dural laceration|incidental dural tear|inadvertent durotomy|tear of dura|rent in dura|dural rent|dural puncture during surgery',
    {
      types: { spontaneous: 'spontaneous|nontraumatic|non-traumatic' },
    },
  ),
  c('pseudomeningocele', 'acute', 'pseudomeningocele'),
  c('arachnoid-cyst', 'chronic', 'arachnoid cyst|cerebral cyst|brain cyst|intracranial cyst|colloid cyst|arachnoid cysts', {
    implies: {
      'porencephalic cyst': { type: 'porencephaly' },
      porencephaly: { type: 'porencephaly' },
      porencephalic: { type: 'porencephaly' },
    },
  }),
  c('pineal-cyst', 'chronic', 'pineal cyst|pineal gland cyst'),
  c('tarlov-cyst', 'chronic', 'tarlov cyst|perineural cyst|sacral perineural cyst|tarlov cysts'),
  c('mesial-temporal-sclerosis', 'chronic', 'mesial temporal sclerosis|hippocampal sclerosis|temporal sclerosis'),
  c('encephalomalacia', 'chronic', 'encephalomalacia|cerebral encephalomalacia|gliosis of brain|brain gliosis'),
  c(
    'cerebral-atrophy',
    'symptom',
    'cerebral atrophy|brain atrophy|cortical atrophy|cerebral volume loss|generalized cerebral atrophy|cerebellar atrophy|diffuse cerebral atrophy|parenchymal volume loss of brain',
  ),
  c('leukodystrophy', 'chronic', 'leukodystrophy|metachromatic leukodystrophy|adrenoleukodystrophy|leukoencephalopathy', {
    types: { leukoencephalopathy: 'leukoencephalopathy', adreno: 'adrenoleukodystrophy', metachromatic: 'metachromatic' },
  }),
  c('cerebral-palsy', 'chronic', 'cerebral palsy|spastic diplegia|infantile cerebral palsy', {
    types: {
      quadriplegic: 'quadriplegic|spastic quadriplegic|quadriplegia|spastic quadriplegia',
      diplegic: 'diplegic|diplegia|spastic diplegia',
      hemiplegic: 'hemiplegic|spastic hemiplegic|hemiplegia',
      athetoid: 'athetoid|dyskinetic|dystonic',
      ataxic: 'ataxic',
    },
    implies: {
      'cerebral palsy with spastic quadriplegia': { type: 'quadriplegic' },
      'cerebral palsy with quadriplegia': { type: 'quadriplegic' },
      'cerebral palsy with spastic quadriparesis': { type: 'quadriplegic' },
      'cerebral palsy with spastic diplegia': { type: 'diplegic' },
      'cerebral palsy with diplegia': { type: 'diplegic' },
      'cerebral palsy with hemiplegia': { type: 'hemiplegic' },
      'cerebral palsy with spastic hemiplegia': { type: 'hemiplegic' },
      'cerebral palsy with hemiparesis': { type: 'hemiplegic' },
      'spastic diplegia': { type: 'diplegic' },
      'spastic quadriplegic cerebral palsy': { type: 'quadriplegic' },
      'spastic diplegic cerebral palsy': { type: 'diplegic' },
      'spastic hemiplegic cerebral palsy': { type: 'hemiplegic' },
      'spastic cerebral palsy': { type: 'diplegic' },
    },
    integral: 'spasticity|gait-abnormality',
  }),
  c(
    'brain-lesion',
    'symptom',
    'brain lesion|intracranial lesion|brain mass|intracranial mass|lesion of brain|mass of brain|cerebral lesion|intracranial space occupying lesion|cerebellar mass|frontal lobe mass|cerebellar lesion|brain lesions|intracranial masses|temporal lobe mass|parietal mass',
    {
      types: { mass: 'mass|space occupying' },
    },
  ),
  c(
    'abnormal-brain-imaging',
    'symptom',
    'abnormal brain mri|abnormal mri of brain|abnormal head ct|abnormal ct of head|abnormal mri brain|white matter lesions|white matter abnormality|white matter hyperintensities|white matter changes',
    {
      types: { white: 'white matter' },
      implies: {
        'white matter lesions': { type: 'white' },
        'white matter abnormality': { type: 'white' },
        'white matter hyperintensities': { type: 'white' },
        'white matter changes': { type: 'white' },
      },
    },
  ),
  c(
    'ventriculomegaly',
    'symptom',
    'ventriculomegaly|ventricular enlargement|enlarged ventricles|enlargement of ventricles|dilated ventricles',
  ),
  c('abnormal-eeg', 'symptom', 'abnormal eeg|abnormal electroencephalogram|epileptiform activity on eeg'),
  c(
    'dizziness',
    'symptom',
    'dizziness|feels dizzy|feeling dizzy|felt dizzy|woozy|feels lightheaded|feeling lightheaded|feels woozy|giddy|swimmy headed|dizzy spell|dizziness and lightheadedness|lightheaded spells|lightheadedness|light-headedness|dizzy|lightheaded|giddiness|dizzy spells|light headed|wooziness|disequilibrium',
  ),
  c(
    'vertigo',
    'symptom',
    'vertigo|room is spinning|room spins|spinning room|room was spinning|spinning dizziness|sense of spinning|spinning sensation|room spinning|vertiginous',
    {
      integral: 'dizziness',
      types: { peripheral: 'peripheral', central: 'central' },
    },
  ),
  c(
    'bppv',
    'chronic',
    'benign paroxysmal positional vertigo|BPPV|benign positional vertigo|positional vertigo|benign paroxysmal vertigo|paroxysmal positional vertigo',
    { covers: 'vertigo', integral: 'dizziness', needs: ['laterality'] },
  ),
  c(
    'numbness',
    'symptom',
    'numbness|feels numb|feel numb|feeling numb|goes numb|go numb|going numb|went numb|gone numb|become numb|numb fingers|numb feet|numb hands|numb toes|fingers numb|hands numb|feet numb|toes numb|leg numb|arm numb|hand numb|fingers are numb|hands are numb|feet are numb|tingly|tingles|prickling|prickly sensation|pins-and-needles sensation|numb feeling|tingling feeling|burning and tingling|paresthesia|paresthesias|tingling|numbness and tingling|paraesthesia|paraesthesias|pins and needles|tingling sensation|numbness or tingling|parasthesia|parasthesias|tingling and numbness|dysesthesia|dysesthesias',
    {
      types: { numbness: 'numb' },
      implies: {
        numbness: { type: 'numbness' },
        ...Object.fromEntries(PARESTHESIA.map((name) => [name, { type: 'paresthesia' }])),
      },
    },
  ),
  c('hypoesthesia', 'symptom', 'hypoesthesia|decreased sensation|sensory loss|loss of sensation|hypesthesia|sensory deficit'),
  c('hyperesthesia', 'symptom', 'hyperesthesia|allodynia|hyperalgesia', { types: { allodynia: 'allodynia|hyperalgesia' } }),
  c(
    'weakness',
    'symptom',
    'generalized weakness|feels weak|feeling weak|felt weak|very weak|weak all over|getting weaker|generally weak|feels weaker|loss of strength|lost strength|generalized weak|overall weakness|weakness|muscle weakness|generalized muscle weakness|asthenia|diffuse weakness',
    {
      implies: { 'muscle weakness': { type: 'muscle' }, 'generalized muscle weakness': { type: 'muscle' } },
    },
  ),
  c(
    'focal-neurologic-deficit',
    'symptom',
    'focal neurologic deficit|focal neurological deficit|neurologic deficit|neurological deficit|focal neurologic deficits|focal neurological deficits',
  ),
  c('meningismus', 'symptom', 'meningismus|nuchal rigidity|meningeal signs'),
  c('neck-stiffness', 'symptom', 'neck stiffness|stiff neck'),
  c('hyperreflexia', 'symptom', 'hyperreflexia|abnormal reflexes'),
  c('myelomeningocele', 'chronic', 'spina bifida|myelomeningocele|meningomyelocele|spina bifida with hydrocephalus', {
    types: { hydrocephalus: 'with hydrocephalus' },
    implies: { 'spina bifida with hydrocephalus': { type: 'hydrocephalus' } },
  }),
  c(
    'postconcussion',
    'chronic',
    'postconcussion syndrome|post-concussion syndrome|postconcussive syndrome|post-concussive syndrome|postconcussional syndrome|post concussion symptoms',
    { integral: 'headache|dizziness|memory-loss|attention-deficit-symptom' },
  ),
];
