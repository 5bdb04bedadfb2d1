import { concept as c } from './concept';
import { implanted } from './status-words';

/** What such procedures leave behind, what families have, what a life held; devices that failed. */
export const neuroStatus = [
  c(
    'ventricular-shunt-status',
    'status',
    `vp shunt in place|ventriculoperitoneal shunt in place|status post vp shunt|s/p vp shunt|status post ventriculoperitoneal shunt|s/p ventriculoperitoneal shunt|presence of vp shunt|has vp shunt|with vp shunt|presence of cerebrospinal fluid drainage device|presence of csf shunt|shunted hydrocephalus|status post vp shunt placement|s/p vp shunt placement|vp shunt dependent|status post ventriculoperitoneal shunt placement|s/p vps|status post lumboperitoneal shunt|history of shunt|long history of shunt|status post shunt|s/p shunt|status post shunt surgery|s/p shunt surgery|status post shunting for hydrocephalus|shunt in ventriculoperitoneal configuration|ventriculoperitoneal shunt catheter|vp shunt catheter|ventricular shunt catheter|ventriculostomy shunt|shunt dependent|shunt-dependent|shunt dependence|shunt dependent hydrocephalus|programmable shunt|shunt setting|shunt valve setting|status post ventriculoperitoneal shunting|status post vp shunting|vp shunt tubing|ventriculoperitoneal shunt tubing|${implanted('vp shunt|ventriculoperitoneal shunt|ventriculo-peritoneal shunt|ventricular shunt|csf shunt|lumboperitoneal shunt|ventriculoatrial shunt|va shunt|cerebrospinal fluid shunt|programmable vp shunt|programmable shunt')}`,
  ),
  c(
    'ventricular-shunt-malfunction',
    'injury',
    'shunt malfunction|vp shunt malfunction|ventriculoperitoneal shunt malfunction|shunt failure|vp shunt failure|blocked ventriculoperitoneal shunt|blocked vp shunt|shunt obstruction|obstructed vp shunt|ventriculoperitoneal shunt obstruction|vp shunt obstruction|proximal shunt malfunction|distal shunt malfunction|malfunctioning vp shunt|malfunction of ventriculoperitoneal shunt|obstructed ventriculoperitoneal shunt|blocked shunt',
    { covers: 'ventricular-shunt-status' },
  ),
  c(
    'ventricular-shunt-infection',
    'injury',
    'shunt infection|vp shunt infection|ventriculoperitoneal shunt infection|infected vp shunt|infected ventriculoperitoneal shunt|infected shunt',
    { covers: 'ventricular-shunt-status' },
  ),
  c(
    'neurostimulator-status',
    'status',
    `spinal cord stimulator in place|status post spinal cord stimulator|s/p spinal cord stimulator|deep brain stimulator in place|status post deep brain stimulator|s/p deep brain stimulator|s/p dbs|status post dbs|vagus nerve stimulator in place|s/p vagus nerve stimulator|status post vagus nerve stimulator|s/p vns|status post vns|presence of neurostimulator|neurostimulator in place|s/p spinal cord stimulator placement|status post spinal cord stimulator placement|status post deep brain stimulation|s/p deep brain stimulation|sacral nerve stimulator in place|s/p deep brain stimulator placement|indwelling spinal cord stimulator|gastric stimulator in place|${implanted('spinal cord stimulator|dorsal column stimulator|deep brain stimulator|dbs|vagus nerve stimulator|vagal nerve stimulator|vns|neurostimulator|nerve stimulator|spinal stimulator')}`,
  ),
  c(
    'intrathecal-pump-status',
    'status',
    `intrathecal pump in place|baclofen pump in place|intrathecal baclofen pump|status post intrathecal pump|s/p intrathecal pump|s/p baclofen pump|status post baclofen pump|pain pump in place|intrathecal pain pump in place|${implanted('intrathecal pump|baclofen pump|intrathecal baclofen pump|morphine pump|intrathecal pain pump')}`,
  ),
  c(
    'tpa-elsewhere-status',
    'status',
    'tpa at outside hospital|tpa given at outside hospital|received tpa at outside hospital|tpa administered at outside facility|given tpa at outside hospital|tpa at outside facility|status post tpa at outside hospital|s/p tpa at outside hospital|tpa at another facility',
  ),
  c(
    'family-stroke',
    'status',
    'family history of stroke|family history of cva|family history of cerebrovascular accident|family hx of stroke',
  ),
  c(
    'family-epilepsy',
    'status',
    "family history of epilepsy|family history of seizures|family history of alzheimer's disease|family history of parkinson's disease|family history of huntington's disease|family history of migraines|family history of migraine|family history of neurologic disease|family history of neurological disease|family history of multiple sclerosis|family history of alzheimer disease|family history of alzheimer's",
  ),
  c(
    'family-mental-illness',
    'status',
    'family history of mental illness|family history of depression|family history of bipolar disorder|family history of schizophrenia|family history of suicide|family history of anxiety|family history of psychiatric illness|family history of dementia|family history of adhd',
  ),
  c('family-alcoholism', 'status', 'family history of alcoholism|family history of alcohol abuse|family history of alcohol dependence'),
  c('family-substance-abuse', 'status', 'family history of substance abuse|family history of drug abuse|family history of addiction'),
  c('family-glaucoma', 'status', 'family history of glaucoma'),
  c(
    'family-eye-disease',
    'status',
    'family history of macular degeneration|family history of blindness|family history of retinal detachment',
    { types: { blindness: 'blindness' }, implies: { 'family history of blindness': { type: 'blindness' } } },
  ),
  c(
    'history-suicide-attempt',
    'status',
    'history of suicide attempt|history of suicide attempts|prior suicide attempt|prior suicide attempts|previous suicide attempt|previous suicide attempts|past suicide attempt|past suicide attempts|history of attempted suicide|history of multiple suicide attempts|hx of suicide attempt|h/o suicide attempt',
  ),
  c(
    'history-self-harm',
    'status',
    'history of self harm|history of self-harm|history of self-injurious behavior|history of cutting|history of nonsuicidal self-injury|history of self mutilation',
  ),
  c(
    'history-child-abuse',
    'status',
    'history of childhood abuse|history of child abuse|history of childhood sexual abuse|history of childhood physical abuse|childhood sexual abuse|sexually abused as a child|physically abused as a child|history of childhood trauma|history of childhood emotional abuse|abused as a child|history of childhood neglect',
    {
      types: { emotional: 'emotional|psychological|verbal', neglect: 'neglect', physical: 'sexual|physical|sexually|physically' },
      implies: {
        'history of childhood sexual abuse': { type: 'physical' },
        'history of childhood physical abuse': { type: 'physical' },
        'childhood sexual abuse': { type: 'physical' },
        'sexually abused as a child': { type: 'physical' },
        'physically abused as a child': { type: 'physical' },
        'history of childhood emotional abuse': { type: 'emotional' },
        'history of childhood neglect': { type: 'neglect' },
      },
    },
  ),
  c(
    'history-adult-abuse',
    'status',
    'survivor of domestic violence|history of sexual assault|history of rape|history of physical abuse|history of sexual abuse|history of emotional abuse|history of intimate partner violence|history of spousal abuse|history of psychological trauma|history of trauma , psychological',
    {
      types: { emotional: 'emotional', partner: 'domestic|intimate partner|spousal', trauma: 'psychological trauma' },
      implies: {
        'history of emotional abuse': { type: 'emotional' },
        'history of psychological trauma': { type: 'trauma' },
        'survivor of domestic violence': { type: 'partner' },
        'history of intimate partner violence': { type: 'partner' },
        'history of spousal abuse': { type: 'partner' },
      },
    },
  ),
  c(
    'history-traumatic-brain-injury',
    'status',
    'history of traumatic brain injury|history of tbi|prior traumatic brain injury|previous traumatic brain injury|remote traumatic brain injury|history of concussion|history of concussions|history of multiple concussions|prior concussion|previous concussion|old traumatic brain injury',
  ),
  c(
    'military-service',
    'status',
    'history of military deployment|military deployment|deployed to iraq|deployed to afghanistan|combat veteran',
  ),
  c(
    'childhood-seizure-history',
    'status',
    'history of seizures as a child|history of childhood seizures|history of febrile seizures|history of febrile seizure|seizures as a child|febrile seizures as a child|febrile seizure as an infant',
  ),
];

/** Histories that are denied, and devices and tests that bear a condition's name. */
export const neuroShields = [
  ...[
    'suicide attempt',
    'suicide attempts',
    'attempted suicide',
    'self harm',
    'self-harm',
    'self-injurious behavior',
    'sexual assault',
    'physical abuse',
    'sexual abuse',
    'emotional abuse',
    'childhood abuse',
    'child abuse',
    'traumatic brain injury',
    'tbi',
    'concussion',
    'concussions',
    'febrile seizure',
    'febrile seizures',
    'childhood seizures',
    'corneal transplant',
  ].flatMap((name) =>
    ['no', 'no known', 'no prior', 'no previous', 'no past', 'no personal', 'no significant', 'without'].map(
      (denied) => `${denied} history of ${name}`,
    ),
  ),
  ...'cva tenderness|cva pain|cva area|cva region|cva percussion|cva angle|ocd lesion|ocd of|ocd in|ms : alert|ms : a|ms : awake|ms : normal|seizure medication|seizure medicine|seizure free|seizure threshold|anti seizure|migraine medication|migraine medicine|stroke like|stroke service|stroke team|stroke unit|stroke neurology|stroke clinic|stroke code|depression score|depression index|depression questionnaire|postpartum depression screen|postpartum depression screening|postnatal depression scale|edinburgh postnatal depression scale|anxiety scale|anxiety inventory|anxiety score|anxiety medication|anxiety medicine|depression medication|depression medicine|dementia rating scale|mattis dementia rating scale|dementia unit|dementia care|autism evaluation|autism screening|autism screen|adhd evaluation|adhd testing|adhd medication|glaucoma specialist|glaucoma evaluation|glaucoma medication|glaucoma test|glaucoma testing|cataract surgeon|cataract evaluation|cataract lens|cataract knife|cataract center|vitreous cutter|strabismus hook|strabismus scissors|nicotine patch|nicotine gum|nicotine replacement|nicotine lozenge|substance abuse counselor|substance abuse program|substance abuse treatment|substance abuse rehab|substance abuse history|substance abuse screening|drug abuse screening|drug abuse treatment|alcohol use history|drug use history|illicit drug use history|insomnia medication|sleep disorder center|sleep disorders clinic|coma scale|glasgow coma|coma score|weakness of abdominal wall|weakness in abdominal wall|weakness of floor|weakness in floor|weakness of fascia|fascial weakness|floor weakness|agitated saline|saline agitation|grief counseling|delirium screening|confusion assessment method|opioid abuse screening|drug screen|carpal tunnel splint|carpal tunnel surgery|carpal tunnel injection|stuttering chest pain|stuttering course|stuttering symptoms|stuttering onset|stuttering pain|detrusor hyperactivity|hyperactivity of airways|corneal light reflex|lid retraction suture|lid retraction sutures|eyelid retraction suture|wire speculum lid retraction|paranoid about|symptoms of retinal detachment|signs of retinal detachment|symptoms of stroke|signs of stroke|symptoms of seizure|aphasia examination|aphasia battery|aphasia quotient|aphasia test|aphasia screening|lead and bipolar|bipolar , threshold|post stroke day|vision screening|visual field testing|cranial nerve palsy exam'.split(
    '|',
  ),
];
