import { type Concept, concept as c } from './concept';

/** Names of an infarct by the artery or territory it lies in; the artery is the site. */
const TERRITORIES: [site: string, called: string][] = [
  ['middle cerebral artery', 'mca|middle cerebral artery'],
  ['anterior cerebral artery', 'aca|anterior cerebral artery'],
  ['posterior cerebral artery', 'pca|posterior cerebral artery'],
  ['cerebellar artery', 'cerebellar|pica|posterior inferior cerebellar artery'],
  ['basilar artery', 'basilar|basilar artery'],
  ['carotid artery', 'carotid artery|internal carotid artery'],
  ['vertebral artery', 'vertebral artery'],
];
const INFARCTS = [
  'infarct',
  'infarction',
  'stroke',
  'cva',
  'ischemic stroke',
  'ischemic infarct',
  'cerebral infarction',
  'cerebral infarct',
];
const AREAS = (name: string): string[] => [name, `${name} territory`, `${name} distribution`];
const territorial = Object.fromEntries(
  TERRITORIES.flatMap(([site, called]) =>
    called
      .split('|')
      .flatMap((name) =>
        AREAS(name).flatMap((area) =>
          INFARCTS.flatMap((word) =>
            [
              `${area} ${word}`,
              `${word} in ${area}`,
              `${word} of ${area}`,
              `${word} involving ${area}`,
              `${word} , ${area}`,
              `${word} ( ${area} )`,
            ].map((written) => [written, { site }] as const),
          ),
        ),
      ),
  ),
);

const PLACES =
  'frontal|parietal|temporal|occipital|thalamic|basal ganglia|pontine|brainstem|brain stem|midbrain|medullary|corona radiata|internal capsule|frontoparietal|temporoparietal|watershed|cortical|subcortical|hemispheric|caudate|insular|multifocal|punctate|small vessel';
const placed = PLACES.split('|').flatMap((place) => [
  `${place} infarct`,
  `${place} infarction`,
  `${place} stroke`,
  `${place} lobe infarct`,
  `${place} lobe infarction`,
]);

/** An artery of the head that is narrowed or closed, without an infarct. */
const ARTERIES: [id: string, called: string][] = [
  ['middle-cerebral-artery', 'middle cerebral artery|mca|m1|m1 segment|m2'],
  ['anterior-cerebral-artery', 'anterior cerebral artery|a1'],
  ['posterior-cerebral-artery', 'posterior cerebral artery|p1'],
  ['vertebral-artery', 'vertebral artery'],
  ['basilar-artery', 'basilar artery|basilar'],
  ['intracranial-artery', 'intracranial artery|intracranial|intracranial arterial|intracranial large vessel|large vessel'],
];
const narrowed: Concept[] = ARTERIES.map(([id, called]) =>
  c(
    `${id}-stenosis`,
    'chronic',
    called
      .split('|')
      .flatMap((name) => [
        ...(name === 'large vessel' || name.includes('intracranial large') ? [] : [`${name} stenosis`, `stenosis of ${name}`]),
        `${name} occlusion`,
        `occlusion of ${name}`,
        `occluded ${name}`,
        `${name} thrombosis`,
      ])
      .join('|'),
    { needs: ['laterality'] },
  ),
);

/** Vessels of the brain: infarcts, haemorrhages, aneurysms. */
export const cerebrovascular = [
  c(
    'stroke',
    'acute',
    [
      'stroke|CVA|cerebrovascular accident|cerebral vascular accident|cerebral infarction|cerebral infarct|ischemic stroke|ischaemic stroke|acute infarct|acute infarction|acute stroke|brain infarct|brain infarction|ischemic infarct|lacunar infarct|lacunar stroke|lacunar infarction|lacunar cva|cva stroke|infarct of brain|acute ischemic infarct|acute cva|ischemic cva|embolic stroke|embolic cva|cardioembolic stroke|thrombotic stroke|embolic infarct|embolic infarcts|cryptogenic stroke|silent stroke|small stroke|minor stroke|infarct of pons|infarct of thalamus|infarct of cerebellum|thromboembolic stroke|thromboembolic cva|completed stroke|stroke in evolution|cerebral thrombosis with infarction|embolic stroke of undetermined source|wake up stroke|lateral medullary infarct|wallenberg stroke|hemorrhagic infarct of brain',
      ...placed,
    ].join('|'),
    {
      types: {
        lacunar: 'lacunar|lacune',
        embolic: 'embolic|cardioembolic|thromboembolic|embolus|embolism',
        thrombotic: 'thrombotic|thrombosis|atherothrombotic',
      },
      implies: territorial,
      needs: ['cause', 'laterality'],
      integral: 'numbness|confusion|weakness|altered-mental-status',
      covers: 'tia',
    },
  ),
  c(
    'stroke-sequelae',
    'chronic',
    'sequelae of stroke|late effects of stroke|sequela of stroke|late effect of stroke|sequelae of cerebral infarction|sequela of cerebral infarction|late effects of cerebrovascular accident|late effects of cerebrovascular disease|late effect of cerebrovascular disease|late effects of cva|sequelae of cva|stroke sequelae|residual deficits from stroke|residual deficits from cva|residual deficit from stroke|residuals of stroke|stroke with residual deficits|stroke with residual deficit|cva with residual deficits|post stroke deficits|residual stroke deficits|post stroke sequelae',
  ),
  // No code of its own: it ties what stands beside it to a stroke that is over.
  c(
    'after-stroke',
    'status',
    'following stroke|following cva|following cerebral infarction|after stroke|after cva|due to prior stroke|due to old stroke|due to previous stroke|due to prior cva|due to old cva|due to previous cva|secondary to prior stroke|secondary to old stroke|secondary to previous stroke|secondary to prior cva|secondary to old cva|from prior stroke|from old stroke|from previous stroke|from prior cva|from old cva|from previous cva|as sequela of stroke|as late effect of stroke|related to prior stroke|related to old stroke|status post stroke with residual',
  ),
  c(
    'tia',
    'acute',
    'transient ischemic attack|TIA|transient ischaemic attack|mini stroke|ministroke|transient cerebral ischemia|transient cerebral ischemic attack|transient ischemic event|transient ischemic episode|crescendo tia',
    {
      integral:
        'numbness|slurred-speech|dysarthria|hemiparesis|unilateral-weakness|facial-weakness|aphasia|weakness|confusion|visual-disturbance|blurred-vision|dizziness|transient-vision-loss',
    },
  ),
  c('amaurosis-fugax', 'acute', 'amaurosis fugax', {
    integral: 'visual-disturbance|blurred-vision|vision-loss|transient-vision-loss',
    covers: 'transient-vision-loss',
  }),
  c('transient-global-amnesia', 'acute', 'transient global amnesia', { integral: 'memory-loss|confusion' }),
  c(
    'vertebrobasilar-insufficiency',
    'chronic',
    'vertebrobasilar insufficiency|vertebral basilar insufficiency|vertebrobasilar artery syndrome|vertebrobasilar ischemia|subclavian steal with vertebrobasilar insufficiency',
    {
      integral: 'dizziness|vertigo',
    },
  ),
  c(
    'intracerebral-hemorrhage',
    'acute',
    'intracerebral hemorrhage|intraparenchymal hemorrhage|ICH|hemorrhagic stroke|intracerebral hematoma|intraparenchymal hematoma|hemorrhagic cva|parenchymal hemorrhage of brain|brain hemorrhage|cerebral hemorrhage|intracerebral bleed|intraparenchymal bleed|brain bleed|hypertensive hemorrhage of brain|cerebral hematoma|intracerebral haemorrhage|spontaneous intracerebral hemorrhage|hypertensive intracerebral hemorrhage|lobar hemorrhage|thalamic hemorrhage|basal ganglia hemorrhage|putaminal hemorrhage|pontine hemorrhage|cerebellar hemorrhage|brainstem hemorrhage|intraventricular hemorrhage|cerebellar hematoma|basal ganglia hematoma|thalamic hematoma|IVH|basal ganglia bleed|thalamic bleed|cerebellar bleed|pontine bleed',
    {
      covers: 'stroke|intracranial-hemorrhage',
      integral: 'headache',
      types: {
        subcortical: 'thalamic|thalamus|basal ganglia|putaminal|putamen|subcortical|deep|caudate|internal capsule',
        cortical: 'lobar|cortical|frontal|parietal|temporal|occipital|frontal lobe|parietal lobe|temporal lobe|occipital lobe',
        brainstem: 'brainstem|brain stem|pontine|pons|midbrain',
        cerebellar: 'cerebellar|cerebellum',
        intraventricular: 'intraventricular',
        traumatic: 'traumatic|posttraumatic|post traumatic',
      },
      implies: {
        IVH: { type: 'intraventricular' },
        'intraventricular hemorrhage': { type: 'intraventricular' },
        'traumatic intracerebral hemorrhage': { type: 'traumatic' },
        'traumatic intraparenchymal hemorrhage': { type: 'traumatic' },
        'lobar hemorrhage': { type: 'cortical' },
        'thalamic hemorrhage': { type: 'subcortical' },
        'basal ganglia hemorrhage': { type: 'subcortical' },
        'pontine hemorrhage': { type: 'brainstem' },
        'cerebellar hemorrhage': { type: 'cerebellar' },
      },
    },
  ),
  c(
    'intracranial-hemorrhage',
    'acute',
    'intracranial hemorrhage|intracranial bleed|intracranial bleeding|intracranial haemorrhage|intracranial hematoma',
    {
      integral: 'headache',
      types: { traumatic: 'traumatic|posttraumatic|post traumatic' },
    },
  ),
  c(
    'subarachnoid-hemorrhage',
    'acute',
    'subarachnoid hemorrhage|SAH|subarachnoid haemorrhage|subarachnoid bleed|aneurysmal subarachnoid hemorrhage|subarachnoid blood|traumatic subarachnoid hemorrhage',
    {
      integral: 'headache',
      covers: 'intracranial-hemorrhage|cerebral-aneurysm',
      types: { traumatic: 'traumatic|posttraumatic|post traumatic' },
      implies: { 'traumatic subarachnoid hemorrhage': { type: 'traumatic' } },
    },
  ),
  c('subdural-hematoma', 'acute', 'subdural hematoma|SDH|subdural hematomas|subdural haematoma|subdural bleed|chronic subdural', {
    integral: 'headache|weakness|dizziness|confusion|altered-mental-status',
    covers: 'head-injury|concussion|intracranial-hemorrhage|subdural-hemorrhage',
    types: { nontraumatic: 'nontraumatic|non-traumatic|spontaneous' },
    needs: ['acuity'],
  }),
  c(
    'subdural-hemorrhage',
    'acute',
    'subdural hemorrhage|subdural haemorrhage|subdural fluid collection|chronic subdural hemorrhage|acute subdural hemorrhage|subacute subdural hemorrhage',
    {
      integral: 'headache',
      covers: 'intracranial-hemorrhage',
      types: { traumatic: 'traumatic|posttraumatic|post traumatic' },
    },
  ),
  c(
    'epidural-hematoma',
    'acute',
    'epidural hematoma|extradural hematoma|epidural hemorrhage|extradural hemorrhage|cranial epidural hematoma|intracranial epidural hematoma',
    {
      integral: 'headache',
      covers: 'head-injury|intracranial-hemorrhage',
      types: { spinal: 'spinal|lumbar|cervical|thoracic|spine|laminectomy', nontraumatic: 'nontraumatic|non-traumatic|spontaneous' },
    },
  ),
  c(
    'spinal-epidural-hematoma',
    'acute',
    'spinal epidural hematoma|epidural hematoma of spine|spinal hematoma|lumbar epidural hematoma|cervical epidural hematoma|thoracic epidural hematoma|postoperative epidural hematoma',
    { covers: 'epidural-hematoma' },
  ),
  c(
    'cerebral-aneurysm',
    'chronic',
    'cerebral aneurysm|intracranial aneurysm|brain aneurysm|berry aneurysm|saccular aneurysm of brain|mca aneurysm|middle cerebral artery aneurysm|anterior communicating artery aneurysm|acom aneurysm|acomm aneurysm|a-comm aneurysm|posterior communicating artery aneurysm|pcom aneurysm|pcomm aneurysm|p-comm aneurysm|basilar tip aneurysm|basilar artery aneurysm|basilar aneurysm|internal carotid artery aneurysm|ica aneurysm|cavernous carotid aneurysm|ophthalmic artery aneurysm|paraclinoid aneurysm|pericallosal aneurysm|pica aneurysm|unruptured intracranial aneurysm|aneurysm of anterior communicating artery|aneurysm of middle cerebral artery|aneurysm of posterior communicating artery|aneurysm of basilar artery|ruptured cerebral aneurysm|ruptured intracranial aneurysm|ruptured brain aneurysm',
    {
      types: { ruptured: 'ruptured|rupture', unruptured: 'unruptured|non-ruptured|nonruptured|not ruptured' },
      implies: {
        'ruptured cerebral aneurysm': { type: 'ruptured' },
        'ruptured intracranial aneurysm': { type: 'ruptured' },
        'ruptured brain aneurysm': { type: 'ruptured' },
      },
    },
  ),
  c(
    'cerebral-avm',
    'chronic',
    'cerebral arteriovenous malformation|arteriovenous malformation of brain|cerebral avm|brain avm|intracranial avm|avm of brain|intracranial arteriovenous malformation|frontal avm|parietal avm|temporal avm|occipital avm|cerebellar avm',
  ),
  c(
    'cavernous-malformation',
    'chronic',
    'cavernous malformation of brain|cavernous malformation|cerebral cavernoma|cavernoma of brain|cerebral cavernous malformation|brain cavernoma|cavernous angioma of brain',
  ),
  c(
    'cerebral-venous-thrombosis',
    'acute',
    'cerebral venous sinus thrombosis|cerebral venous thrombosis|dural sinus thrombosis|dural venous sinus thrombosis|venous sinus thrombosis|sagittal sinus thrombosis|transverse sinus thrombosis|sigmoid sinus thrombosis|cerebral vein thrombosis|CVST',
    { integral: 'headache' },
  ),
  c('vertebral-artery-dissection', 'acute', 'vertebral artery dissection|dissection of vertebral artery|vertebral dissection', {
    integral: 'headache|neck-pain',
  }),
  c(
    'carotid-artery-dissection',
    'acute',
    'carotid artery dissection|carotid dissection|dissection of carotid artery|internal carotid artery dissection|dissection of internal carotid artery|ica dissection',
    {
      integral: 'headache|neck-pain',
    },
  ),
  ...narrowed,
  c('brainstem-stroke-syndrome', 'acute', 'wallenberg syndrome|brainstem stroke syndrome|weber syndrome of midbrain', {
    implies: { 'lateral medullary syndrome': { type: 'cerebellar' } },
  }),
  c('moyamoya', 'chronic', 'moyamoya disease|moyamoya|moya moya disease|moyamoya syndrome'),
  c('cerebral-amyloid-angiopathy', 'chronic', 'cerebral amyloid angiopathy|amyloid angiopathy'),
  c(
    'small-vessel-ischemic-disease',
    'symptom',
    'chronic small vessel ischemic disease|small vessel ischemic disease|chronic microvascular ischemic disease|microvascular ischemic disease|chronic microvascular ischemic changes|chronic small vessel ischemic changes|small vessel ischemic changes|microvascular ischemic changes|small vessel disease of brain|cerebral small vessel disease|chronic microvascular disease of brain|chronic microangiopathic changes|small vessel white matter disease|chronic white matter ischemic changes|periventricular white matter disease|cerebral microvascular disease|chronic cerebral ischemia|ischemic white matter disease|microangiopathic ischemic changes|leukoaraiosis|chronic ischemic white matter changes',
  ),
  c(
    'cerebral-atherosclerosis',
    'chronic',
    'cerebral atherosclerosis|intracranial atherosclerosis|cerebral arteriosclerosis|intracranial atherosclerotic disease|atherosclerosis of cerebral arteries',
  ),
  c(
    'cerebral-vasospasm',
    'acute',
    'cerebral vasospasm|intracranial vasospasm|vasospasm after subarachnoid hemorrhage|symptomatic vasospasm',
  ),
  c('reversible-cerebral-vasoconstriction', 'acute', 'reversible cerebral vasoconstriction syndrome|RCVS|call-fleming syndrome', {
    integral: 'headache|thunderclap-headache',
  }),
  c(
    'posterior-reversible-encephalopathy',
    'acute',
    'posterior reversible encephalopathy syndrome|posterior reversible encephalopathy|posterior reversible leukoencephalopathy syndrome|posterior reversible leukoencephalopathy',
    {
      integral: 'headache|confusion|altered-mental-status|visual-disturbance|blurred-vision',
      covers: 'encephalopathy',
    },
  ),
  c('hypertensive-encephalopathy', 'acute', 'hypertensive encephalopathy', {
    covers: 'encephalopathy',
    integral: 'headache|confusion|altered-mental-status',
  }),
  c(
    'cerebral-vasculitis',
    'chronic',
    'cerebral vasculitis|cns vasculitis|central nervous system vasculitis|primary angiitis of central nervous system|cerebral arteritis|primary cns vasculitis',
  ),
  c('cadasil', 'chronic', 'cerebral autosomal dominant arteriopathy with subcortical infarcts and leukoencephalopathy|CADASIL'),
  c(
    'cerebrovascular-disease',
    'chronic',
    'cerebrovascular disease|cerebral vascular disease|cerebrovascular atherosclerotic disease|cerebrovascular disorder',
    { implies: { 'cerebrovascular insufficiency': { type: 'insufficiency' } } },
  ),
];
