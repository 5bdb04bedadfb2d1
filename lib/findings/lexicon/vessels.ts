import { concept as c } from './concept';

/** `Thrombus in the popliteal vein`, `clot within the femoral vein`. */
const inVein = (names: string): string =>
  names
    .split('|')
    .flatMap((vein) =>
      ['thrombus', 'thrombi', 'thrombosis', 'clot'].flatMap((clot) =>
        ['in', 'within', 'of', 'involving'].map((word) => `${clot} ${word} ${vein} vein`),
      ),
    )
    .join('|');

/** Common diseases of arteries and veins, and clots in them. */
export const vessels = [
  c(
    'pulmonary-embolism',
    'acute',
    'pulmonary embolism|PE|pulmonary emboli|pulmonary embolus|pulmonary thromboembolism|pulmonary infarction|pulmonary infarct|pulmonary artery embolism|lung embolism|pulmonary artery thrombus|pulmonary thromboemboli|blood clot in lung|blood clots in lungs|clot in lung|pulmonary arterial embolism',
    {
      types: {
        saddle: 'saddle',
        septic: 'septic',
        'multiple-subsegmental': 'multiple subsegmental|bilateral subsegmental',
        subsegmental: 'subsegmental|isolated subsegmental',
      },
      implies: {
        'septic pulmonary emboli': { type: 'septic' },
        'septic emboli to lung': { type: 'septic' },
        'septic pulmonary embolism': { type: 'septic' },
      },
      covers: 'cor-pulmonale',
      integral: 'dyspnea|chest-pain|hypoxia',
    },
  ),
  c(
    'dvt',
    'acute',
    `deep vein thrombosis|deep venous thrombosis|DVT|deep-vein thrombosis|deep vein thromboses|deep venous thromboses|dvts|lower extremity deep vein thrombosis|lower extremity dvt|deep venous thrombus|femoral vein thrombosis|popliteal vein thrombosis|iliac vein thrombosis|iliofemoral thrombosis|iliofemoral dvt|tibial vein thrombosis|peroneal vein thrombosis|posterior tibial vein thrombosis|common femoral vein thrombosis|thrombosis of femoral vein|thrombosis of popliteal vein|thrombosis of iliac vein|blood clot in leg|blood clots in legs|clot in leg|calf vein thrombosis|thrombosis of common femoral vein|femoral vein thrombus|popliteal vein thrombus|thrombosis of posterior tibial vein|gastrocnemius vein thrombosis|soleal vein thrombosis|phlegmasia cerulea dolens|phlegmasia|${inVein('femoral|common femoral|superficial femoral|popliteal|posterior tibial|anterior tibial|peroneal|iliac|external iliac|common iliac|calf|gastrocnemius|soleal|deep femoral|profunda femoris')}`,
    {
      integral: 'edema|leg-pain',
      needs: ['laterality', 'acuity'],
      implies: {
        'lle dvt': { laterality: 'left' },
        'dvt of lle': { laterality: 'left' },
        'dvt in lle': { laterality: 'left' },
        'lle deep vein thrombosis': { laterality: 'left' },
        'lle deep venous thrombosis': { laterality: 'left' },
        'rle dvt': { laterality: 'right' },
        'dvt of rle': { laterality: 'right' },
        'dvt in rle': { laterality: 'right' },
        'rle deep vein thrombosis': { laterality: 'right' },
        'rle deep venous thrombosis': { laterality: 'right' },
        'ble dvt': { laterality: 'bilateral' },
        'dvt of ble': { laterality: 'bilateral' },
        'dvt in ble': { laterality: 'bilateral' },
        'ble deep vein thrombosis': { laterality: 'bilateral' },
        'ble deep venous thrombosis': { laterality: 'bilateral' },
      },
      types: {
        iliac: 'iliac|iliofemoral',
        femoral: 'femoral|superficial femoral|common femoral',
        popliteal: 'popliteal|femoropopliteal',
        tibial: 'tibial',
        peroneal: 'peroneal',
        'calf-muscle': 'gastrocnemius|soleal|soleus|calf muscular',
        distal: 'calf|distal|below knee|below the knee',
        proximal: 'proximal|above knee|thigh',
      },
    },
  ),
  c(
    'peripheral-artery-disease',
    'chronic',
    'peripheral vascular disease|PVD|peripheral arterial disease|peripheral artery disease|PAD|peripheral vascular insufficiency|arterial insufficiency|peripheral arterial insufficiency|peripheral arterial vascular disease|lower extremity arterial disease|lower extremity peripheral arterial disease|poor circulation|peripheral arteriopathy|peripheral angiopathy|peripheral vascular occlusive disease|ischemic peripheral vascular disease|peripheral ischemia|poor circulation in legs|lower extremity arterial insufficiency',
    { integral: 'claudication' },
  ),
  c(
    'claudication',
    'chronic',
    'claudication|intermittent claudication|leg claudication|calf claudication|vascular claudication|lower extremity claudication',
  ),
  c(
    'carotid-stenosis',
    'chronic',
    'carotid stenosis|carotid artery stenosis|carotid obstruction|carotid artery obstruction|internal carotid obstruction|obstruction of internal carotid|obstruction of carotid|obstruction of internal carotid artery|obstruction of carotid artery|narrowing of internal carotid|narrowing of carotid|narrowing of internal carotid artery|carotid narrowing|blockage of carotid|blockage of internal carotid|carotid blockage|stenosis of internal carotid|stenosis of carotid|stenosis of carotid artery|carotid artery disease|carotid disease|carotid artery occlusion|internal carotid artery stenosis|stenosis of internal carotid artery|carotid occlusion|occlusion of internal carotid artery|carotid atherosclerosis|carotid artery atherosclerosis|carotid artery stenoses|carotid arterial disease|carotid artery plaque|carotid plaque|carotid occlusive disease|internal carotid stenosis|common carotid artery stenosis|stenosis of carotid artery|carotid bulb stenosis|occluded internal carotid artery|stenosis of common carotid artery|ica stenosis|carotid arteriosclerosis|carotid bifurcation stenosis|occluded carotid artery|extracranial carotid disease|extracranial cerebrovascular disease|carotid atherosclerotic disease|carotid artery occlusive disease|carotid vascular disease|internal carotid artery occlusion|ica occlusion|common carotid artery occlusion|carotid stenoses|carotid artery narrowing|stenosis of internal carotid',
    { integral: 'carotid-bruit', needs: ['laterality'] },
  ),
  c(
    'aaa',
    'chronic',
    'abdominal aortic aneurysm|AAA|infrarenal aortic aneurysm|infrarenal abdominal aortic aneurysm|aneurysm of abdominal aorta|abdominal aneurysm|juxtarenal aortic aneurysm|abdominal aorta aneurysm|pararenal aortic aneurysm|suprarenal aortic aneurysm|aneurysmal dilatation of abdominal aorta|aneurysmal abdominal aorta|aneurysm of infrarenal aorta',
    {
      causes: { rupture: 'ruptured|rupture|leaking' },
      types: {
        infrarenal: 'infrarenal',
        juxtarenal: 'juxtarenal',
        pararenal: 'pararenal|suprarenal',
      },
      covers: 'aortic-aneurysm|aortic-ectasia',
    },
  ),
  c(
    'thoracic-aneurysm',
    'chronic',
    'thoracic aortic aneurysm|ascending aortic aneurysm|aneurysm of ascending aorta|thoracic aneurysm|ascending aneurysm|aneurysm of thoracic aorta|aortic root aneurysm|aneurysm of aortic root|descending thoracic aortic aneurysm|aneurysm of descending thoracic aorta|aortic arch aneurysm|aneurysm of aortic arch|thoracic aorta aneurysm|ascending thoracic aortic aneurysm|ascending aorta aneurysm|descending aortic aneurysm|sinus of valsalva aneurysm',
    {
      causes: { rupture: 'ruptured|rupture|leaking' },
      types: { ascending: 'ascending|root|sinus of valsalva', arch: 'arch', descending: 'descending' },
      covers: 'aortic-aneurysm|aortic-root-dilation|aortic-ectasia',
    },
  ),
  c('aortic-aneurysm', 'chronic', 'aortic aneurysm|aneurysm of aorta', { causes: { rupture: 'ruptured|rupture|leaking' } }),
  c(
    'aortic-dissection',
    'acute',
    'aortic dissection|dissection of aorta|dissecting aortic aneurysm|type a dissection|type b dissection|type a aortic dissection|type b aortic dissection|dissecting aneurysm of aorta|dissection of thoracic aorta|dissection of ascending aorta|dissection of descending aorta|ascending aortic dissection|descending aortic dissection|aortic intramural hematoma|thoracic aortic dissection|penetrating aortic ulcer|dissection of abdominal aorta|abdominal aortic dissection',
    {
      causes: { 'type-a': 'type a|stanford a|stanford type a', 'type-b': 'type b|stanford b|stanford type b' },
      types: {
        abdominal: 'abdominal',
        thoracoabdominal: 'thoracoabdominal',
        ascending: 'ascending',
        descending: 'descending',
        arch: 'arch',
        thoracic: 'thoracic',
      },
      integral: 'chest-pain',
      covers: 'aortic-aneurysm',
    },
  ),
  c(
    'varicose-veins',
    'chronic',
    'varicose veins|varicose vein|varicosities|varicose veins of legs|varicosity|superficial varicosities|varicose vein disease',
    {
      types: {
        inflamed: 'inflamed|inflammation|phlebitis|stasis dermatitis',
        painful: 'painful|pain|symptomatic|aching',
        complicated: 'edema|swelling|bleeding|bleed|complicated',
      },
      needs: ['laterality', 'type'],
    },
  ),
  c(
    'venous-insufficiency',
    'chronic',
    'venous insufficiency|chronic venous insufficiency|venous stasis disease|chronic venous stasis|peripheral venous insufficiency|stasis edema|venous stasis edema|peripheral venous disease|venous valvular insufficiency|stasis changes|venous reflux disease',
    { implies: { 'venous stasis': { type: 'stasis' } }, integral: 'edema' },
  ),
];
