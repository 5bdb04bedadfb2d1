/** What people type: brain, nerves and sleep. See {@link ./entries.ts} for how a line is read. */
export const NEUROLOGY = `
cva, stroke, ischemic stroke, ais, brain attack, cerebral infarct, acute cva | cerebral infarction | I63.9
stroke right side, mca stroke | cerebral infarction middle cerebral artery | I63.519
embolic stroke, cardioembolic stroke | cerebral infarction due to embolism | I63.40
lacunar stroke, lacunar infarct | cerebral infarction due to occlusion or stenosis of small artery | I63.81
cryptogenic stroke | other cerebral infarction | I63.89
hemorrhagic stroke, brain bleed, bleeding in brain, bleeding in the brain | nontraumatic intracerebral hemorrhage | I61.9
ich | intracerebral hemorrhage; intracranial hemorrhage | I61.9; I62.9
ivh | intraventricular hemorrhage | I61.5; P52.3
sah | subarachnoid hemorrhage | I60.9; S06.6X0A
sdh | subdural hemorrhage | I62.00; S06.5X0A
edh | epidural hemorrhage | S06.4X0A; I62.1
tia, mini stroke, ministroke, warning stroke, small stroke | transient cerebral ischemic attack | G45.9
tga, transient global amnesia | transient global amnesia | G45.4
amaurosis fugax | amaurosis fugax | G45.3
cvst, cvt | nonpyogenic thrombosis of intracranial venous system | I67.6; I63.6
cvd | cerebrovascular disease; cardiovascular disease | I67.9; I25.10
ica stenosis | occlusion and stenosis of carotid artery | I65.29
brain aneurysm, cerebral aneurysm, berry aneurysm | cerebral aneurysm nonruptured | I67.1
rcvs | reversible cerebrovascular vasoconstriction syndrome | I67.841
pres | posterior reversible encephalopathy syndrome | I67.83
caa | cerebral amyloid angiopathy | I68.0
cadasil | cerebral autosomal dominant arteriopathy | I67.850
old stroke, h o cva, hx of stroke, hx cva, history of stroke, hx tia, history of mini stroke | personal history of transient ischemic attack and cerebral infarction without residual deficits | Z86.73
late effect cva, late effects of stroke, residual from stroke, after effects of stroke | sequelae of cerebral infarction | I69.30; I69.398
hemiparesis after stroke, hemiplegia after stroke, weakness after stroke, weakness on one side from stroke | hemiplegia following cerebral infarction | I69.359
aphasia after stroke | aphasia following cerebral infarction | I69.320
dysphagia after stroke | dysphagia following cerebral infarction | I69.391
hemiparesis, hemiplegia, one sided weakness, weakness on one side, paralyzed on one side | hemiplegia | G81.90
quad, quadriplegia, tetraplegia, paralyzed from neck down | quadriplegia | G82.50
para, paraplegia, paralyzed from waist down, paralyzed legs | paraplegia | G82.20
drop foot, foot drop, footdrop | foot drop | M21.379
wrist drop | wrist drop | M21.339
facial droop, drooping face, face drooping | facial weakness | R29.810
bells palsy, facial palsy, facial paralysis | bell palsy | G51.0
ha, headache, headaches, head pain, head ache, cephalgia | headache | R51.9
tth, tension headache, tension ha, stress headache | tension-type headache | G44.209
cluster headache, cluster ha | cluster headache syndrome | G44.009
moh, rebound headache, medication overuse headache | drug-induced headache | G44.40
ndph | new daily persistent headache | G44.52
pth, concussion headache, post concussion headache | post-traumatic headache | G44.309
migraine, migraines, sick headache, migraine ha | migraine | G43.909
migraine with aura, mwa, classic migraine | migraine with aura | G43.109
mwoa, common migraine, migraine without aura | migraine without aura | G43.009
chronic migraine | chronic migraine without aura | G43.709
intractable migraine, bad migraine | migraine intractable | G43.919
stomach migraine, abdominal migraine | abdominal migraine | G43.D0
cvs | cyclical vomiting syndrome | R11.15; G43.A0
iih, pseudotumor cerebri, ptc | benign intracranial hypertension | G93.2
sz, szs, seizure, fits, convulsions, convulsion, seizures, had a seizure, new onset seizure | convulsions; epilepsy | R56.9
seizure disorder, sz disorder, sz d o, epilepsy | epilepsy | G40.909
gtc, gtcs, grand mal, tonic clonic seizure | generalized idiopathic epilepsy; grand mal | G40.309; G40.409
petit mal, absence seizures, staring spells | absence epileptic syndrome | G40.A09
jme | juvenile myoclonic epilepsy | G40.B09
cps, complex partial seizure, focal seizures | localization-related symptomatic epilepsy with complex partial seizures | G40.209
lgs, lennox gastaut | lennox-gastaut syndrome | G40.812
febrile seizure, fever seizure, fever fit, febrile convulsion | simple febrile convulsions | R56.00
pnes, pseudoseizure, nonepileptic seizure | conversion disorder with seizures or convulsions | F44.5
se, status epilepticus, status epi | epilepsy with status epilepticus | G40.901
ms, multiple sclerosis, rrms, ppms, spms | multiple sclerosis; mitral stenosis; morphine sulfate | G35.D; G35.A; G35
nmo, nmosd | neuromyelitis optica | G36.0
adem | acute disseminated encephalomyelitis | G04.00; G04.81
pml | progressive multifocal leukoencephalopathy | A81.2
cjd, mad cow | creutzfeldt-jakob disease | A81.00
als, lou gehrig, lou gehrigs disease | amyotrophic lateral sclerosis | G12.21
sma | spinal muscular atrophy | G12.9; G12.0
mnd | motor neuron disease | G12.20
mg, myasthenia | myasthenia gravis | G70.00
lems | lambert-eaton syndrome | G70.80; G73.1
gbs, guillain barre | guillain-barre syndrome | G61.0
cidp | chronic inflammatory demyelinating polyneuritis | G61.81
cmt, charcot marie tooth | hereditary motor and sensory neuropathy | G60.0
hmsn | hereditary motor and sensory neuropathy | G60.0
pd, parkinsons, parkinson, shaking palsy | parkinson disease | G20.A1; G20.C
psp | progressive supranuclear ophthalmoplegia | G23.1
msa | multi-system degeneration of autonomic nervous system; multiple system atrophy | G90.3; G23.3
essential tremor, et, shaky hands, familial tremor | essential tremor | G25.0
tremor, shaking, shakes, trembling, shaky, hand tremor | tremor | R25.1
hd, huntingtons, huntington | huntington disease | G10
td, tardive dyskinesia | drug induced subacute dyskinesia; tardive dyskinesia | G24.01
rls, restless legs, restless leg, jumpy legs | restless legs syndrome | G25.81
plmd, plms | periodic limb movement disorder | G47.61
rbd, rem sleep disorder, acting out dreams | REM sleep behavior disorder | G47.52
torticollis, wry neck, twisted neck | torticollis | M43.6
dystonia | dystonia | G24.9
ad, alzheimers, alzheimer, alzheimers dementia, old timers disease | alzheimer disease | G30.9
lbd, dlb, lewy body dementia | neurocognitive disorder with lewy bodies | G31.83
ftd, picks disease | frontotemporal neurocognitive disorder | G31.09; G31.01
vad, vascular dementia, multi infarct dementia | vascular dementia | F01.50
dementia, senile, senility, senile dementia | unspecified dementia | F03.90
mci, mild memory problems, mild cognitive impairment | mild cognitive impairment | G31.84
memory loss, forgetful, forgetfulness, memory problems, losing memory | other amnesia; memory deficit | R41.3
confusion, confused, disoriented, disorientation | disorientation | R41.0
ams, altered mental status, mental status change, mental status changes, not acting right | altered mental status | R41.82
loc, unresponsive, loss of consciousness, knocked out | loss of consciousness; unconsciousness | R40.20; R55
coma, comatose | coma | R40.20
gcs | coma scale | R40.2410
encephalopathy, brain dysfunction | encephalopathy | G93.40
tme, toxic metabolic encephalopathy, toxic encephalopathy | toxic encephalopathy; metabolic encephalopathy | G92.8; G93.41
metabolic encephalopathy, ame | metabolic encephalopathy | G93.41
hie | hypoxic ischemic encephalopathy | P91.60
abi, anoxic brain injury, hibi, hypoxic brain injury | anoxic brain damage | G93.1
brain swelling, cerebral edema | cerebral edema | G93.5; G93.6
brain death | brain death | G93.82
hydrocephalus, water on the brain | hydrocephalus | G91.9
nph | normal pressure hydrocephalus | G91.2
vp shunt, vps, brain shunt | presence of cerebrospinal fluid drainage device | Z98.2
meningitis, brain lining infection | meningitis | G03.9
bacterial meningitis | bacterial meningitis | G00.9
viral meningitis, aseptic meningitis | viral meningitis | A87.9
encephalitis, brain infection, brain inflammation | encephalitis and encephalomyelitis | G04.90
brain abscess | intracranial abscess | G06.0
spinal abscess, epidural abscess, sea | intraspinal abscess | G06.1
cp, cerebral palsy | cerebral palsy; chest pain | G80.9
spina bifida, mmc, myelomeningocele, open spine | spina bifida | Q05.9
chiari, arnold chiari | arnold-chiari syndrome | Q07.00; G93.5
tsc, tuberous sclerosis | tuberous sclerosis | Q85.1
nf, nf1, von recklinghausen | neurofibromatosis type 1 | Q85.01
nf2 | neurofibromatosis type 2 | Q85.02
sws, sturge weber | phakomatoses; sturge-weber syndrome | Q85.89
cts, carpal tunnel, carpal tunnel syndrome | carpal tunnel syndrome | G56.00
cubts, cubital tunnel, ulnar neuropathy, funny bone nerve | lesion of ulnar nerve | G56.20
tts, tarsal tunnel | tarsal tunnel syndrome | G57.50
meralgia paresthetica, lfcn | meralgia paresthetica | G57.10
mortons neuroma, morton neuroma | lesion of plantar nerve; morton metatarsalgia | G57.60
tos, thoracic outlet | brachial plexus disorders; thoracic outlet syndrome | G54.0
pinched nerve, compressed nerve, radic, radiculitis | radiculopathy | M54.10
cervical radic, pinched nerve in neck, pinched nerve neck | radiculopathy cervical region | M54.12
lumbar radic, pinched nerve in back, pinched nerve back | radiculopathy lumbar region | M54.16
neuropathy, pn, peripheral neuropathy, periph neuropathy, nerve damage, polyneuropathy, neurop, nerve damage in feet | polyneuropathy; hereditary and idiopathic neuropathy | G62.9
cipn, chemo neuropathy | drug-induced polyneuropathy | G62.0
alcoholic neuropathy | alcoholic polyneuropathy | G62.1
sfn, small fiber neuropathy | small fiber neuropathy | G62.89
nerve pain, neuralgia, neuropathic pain, neuritis | neuralgia and neuritis | M79.2
phn, shingles pain, nerve pain after shingles | postherpetic nervous system involvement; postherpetic neuralgia | B02.29
tn, tic douloureux, trigeminal neuralgia, tgn | trigeminal neuralgia | G50.0
occipital neuralgia | occipital neuralgia | M54.81
crps, rsd, reflex sympathetic dystrophy | complex regional pain syndrome I | G90.50
numbness, numb, numb hands, loss of feeling | anesthesia of skin | R20.0
tingling, pins and needles, numbness and tingling, paresthesias, n t, prickling | paresthesia of skin | R20.2
dizzy, dizziness, lightheaded, lightheadedness, light headed, woozy, giddy | dizziness and giddiness | R42
vertigo, room spinning, spinning | vertigo; dizziness and giddiness | R42; H81.399
bppv, positional vertigo, ear crystals, crystals in ear | benign paroxysmal vertigo | H81.10
menieres, meniere, menieres disease | meniere disease | H81.09
vestibular neuritis, labyrinthitis, inner ear infection | vestibular neuronitis; labyrinthitis | H83.09; H81.20
ataxia, unsteady, off balance, clumsy, balance problems, loss of balance, unsteadiness | ataxia; unsteadiness on feet | R27.0; R26.81
gait problem, gait abnormality, trouble walking, difficulty walking, walking problem, abnormal gait, cant walk | difficulty in walking; abnormalities of gait and mobility | R26.2; R26.9
aphasia, cant speak, cannot find words | aphasia | R47.01
slurred speech, dysarthria | slurred speech; dysarthria | R47.81; R47.1
dysphagia, trouble swallowing, difficulty swallowing, problems swallowing, cant swallow, hard to swallow | dysphagia | R13.10
oropharyngeal dysphagia | dysphagia oropharyngeal phase | R13.12
stutter, stuttering, stammering | childhood onset fluency disorder; stuttering | F80.81; R47.82
weakness, weak, generalized weakness, feeling weak | weakness | R53.1
muscle weakness | muscle weakness generalized | M62.81
osa, obstructive sleep apnea | obstructive sleep apnea | G47.33
csa, central sleep apnea | central sleep apnea | G47.31; G47.37
sleep apnea, stops breathing in sleep, apnea while sleeping | sleep apnea | G47.30
insomnia, trouble sleeping, cant sleep, can t sleep, sleeplessness, difficulty sleeping, trouble falling asleep | insomnia | G47.00
sleepy all the time, eds, excessive daytime sleepiness, hypersomnia | hypersomnia | G47.10
narcolepsy, sleep attacks | narcolepsy | G47.419
sleepwalking, somnambulism | sleepwalking | F51.3
nightmares, bad dreams | nightmare disorder | F51.5
night terrors | sleep terrors | F51.4
swd, shift work | circadian rhythm sleep disorder shift work type | G47.26
dspd, delayed sleep phase | circadian rhythm sleep disorder delayed sleep phase type | G47.21
jet lag | circadian rhythm sleep disorder jet lag type | G47.25
cfs, chronic fatigue, me cfs | chronic fatigue syndrome; postviral fatigue syndrome | G93.32; R53.82
chronic pain, pain all over | chronic pain | G89.29; G89.4
chronic pain syndrome, cps | chronic pain syndrome | G89.4
cancer pain, neoplasm pain | neoplasm related pain | G89.3
post op pain, acute postop pain, pain after surgery | acute postprocedural pain | G89.18
pain, hurts | pain | R52
tic, tics | tic disorder | F95.9
tourettes, tourette | tourette disorder | F95.2
syringomyelia | syringomyelia and syringobulbia | G95.0
cord compression, scc | cord compression | G95.20; G95.29
cauda equina, ces | cauda equina syndrome | G83.4
neurogenic bladder, ngb | neuromuscular dysfunction of bladder | N31.9
autonomic neuropathy, dysautonomia | disorder of autonomic nervous system; dysautonomia | G90.9; G90.1
horner, horners syndrome | horner syndrome | G90.2
dmd, duchenne | duchenne or becker muscular dystrophy | G71.01
md | muscular dystrophy; macular degeneration | G71.00; H35.30
fshd | facioscapulohumeral muscular dystrophy | G71.02
myotonic dystrophy | myotonic muscular dystrophy | G71.11
concussion, mtbi, mild tbi, brain bruise | concussion | S06.0X0A; S06.0X9A
pcs, post concussion syndrome, postconcussion | postconcussional syndrome | F07.81
tbi, traumatic brain injury | intracranial injury; traumatic brain injury | S06.9X0A; S06.9X9A
dai | diffuse traumatic brain injury | S06.2X9A
chi, head injury, hit head, head trauma, bump on head, bumped head, minor head injury | injury of head | S09.90XA
hx tbi, history of brain injury | personal history of traumatic brain injury | Z87.820
`;
