import { type Concept, concept as c } from './concept';
import { SKIN_SITES } from './skin-sites';

/** The part of a limb or the trunk that a tumour of bone or soft tissue grows in. */
export const BONES: Record<string, string> = {
  'arm bones': 'humerus|humeral|radius|ulna|scapula|arm|forearm|upper extremity',
  'leg bones': 'femur|femoral|tibia|tibial|fibula|leg|thigh|knee|lower extremity|distal femur|proximal tibia',
  'hand bones': 'hand|finger|metacarpal|phalanx|wrist|carpal',
  'foot bones': 'foot|toe|metatarsal|calcaneus|ankle|talus',
  skull: 'skull|orbit|maxilla|face|temporal bone|clivus|skull base',
  mandible: 'mandible|jaw|mandibular',
  spine: 'spine|vertebra|vertebral|thoracic spine|lumbar spine|cervical spine',
  'chest bones': 'rib|sternum|clavicle|chest wall',
  'pelvic bones': 'pelvis|pelvic|ilium|sacrum|sacral|coccyx|pubis|acetabulum|iliac',
};
export const SOFT_PARTS: Record<string, string> = {
  head: 'head|neck|face|scalp|facial|orbit',
  arm: 'arm|forearm|shoulder|hand|upper extremity|elbow|wrist|finger|upper arm|axilla',
  leg: 'leg|thigh|calf|foot|lower extremity|knee|ankle|hip|buttock|toe',
  thorax: 'chest wall|thorax|axillary|chest|thoracic',
  abdomen: 'abdominal wall|abdomen|abdominal|mesentery|mesenteric',
  pelvis: 'pelvis|pelvic|groin|inguinal|perineum',
  trunk: 'back|trunk|flank|paraspinal',
};

const headAndNeck = (organs: string, more = ''): string =>
  [
    ...organs.split('|').flatMap((organ) => [
      `${organ} cancer`,
      `${organ} carcinoma`,
      `cancer of ${organ}`,
      `carcinoma of ${organ}`,
      `squamous cell carcinoma of ${organ}`,
      `${organ} squamous cell carcinoma`,
      `squamous cell carcinoma, ${organ}`,
      `squamous cell cancer of ${organ}`,
      `${organ} squamous cell cancer`,
      `malignant neoplasm of ${organ}`,
      `${organ} malignancy`,
      `adenocarcinoma of ${organ}`,
      `mucoepidermoid carcinoma of ${organ}`,
      `adenoid cystic carcinoma of ${organ}`,
      // `Oral Ca` is calcium.
      ...(organ === 'oral' ? [] : [`ca of ${organ}`, `${organ} ca`]),
      `scc of ${organ}`,
      `verrucous carcinoma of ${organ}`,
      `${organ} verrucous carcinoma`,
      `${organ} verrucous squamous cell carcinoma`,
    ]),
    ...(more ? more.split('|') : []),
  ].join('|');
const throat = (id: string, organs: string, options: { more?: string; types?: Record<string, string>; covers?: string } = {}): Concept =>
  c(`${id}-cancer`, 'neoplasm', headAndNeck(organs, options.more), {
    covers: `cancer${options.covers ? `|${options.covers}` : ''}`,
    ...(options.types && { types: options.types }),
  });

const skinCancer = (id: string, names: string, covers = 'cancer|skin-cancer|skin-lesion|pigmented-lesion|facial-lesion'): Concept =>
  c(id, 'neoplasm', names, { types: SKIN_SITES, covers, needs: ['site', 'laterality'] });
const onSkin = (tumor: string, more = ''): string =>
  `skin|scalp|ear|face|nose|cheek|forehead|temple|neck|back|chest|arm|forearm|hand|leg|eyelid|shoulder|nasal tip|nasal ala|lower eyelid|helix|trunk|thigh|dorsal hand|lower leg|chin|calf|shin|finger${more}`
    .split('|')
    .flatMap((site) => [`${tumor} of ${site}`, `${tumor} on ${site}`, `${tumor}, ${site}`, `${site} ${tumor}`])
    .join('|');

/** Cancers of skin, head and neck, brain, glands, bone and soft tissue, and those of no known site. */
export const otherMalignancies: Concept[] = [
  skinCancer(
    'melanoma',
    'melanoma|malignant melanoma|superficial spreading melanoma|nodular melanoma|cutaneous melanoma|invasive melanoma|acral lentiginous melanoma|lentigo maligna melanoma|metastatic melanoma of skin|desmoplastic melanoma',
  ),
  skinCancer(
    'basal-cell-carcinoma',
    `basal cell carcinoma|BCC|basal cell cancer|basal cell ca|basal cell skin cancer|nodular basal cell carcinoma|BCCs|${onSkin('basal cell carcinoma', '|lip|lower lip|upper lip')}`,
    'cancer|skin-cancer|skin-lesion|facial-lesion',
  ),
  skinCancer(
    'squamous-cell-skin',
    `squamous cell carcinoma of skin|cutaneous squamous cell carcinoma|squamous cell skin cancer|skin squamous cell carcinoma|${onSkin('squamous cell carcinoma')}|${onSkin('squamous cell cancer')}|${onSkin('scc')}|well differentiated squamous cell carcinoma of skin|squamous cell carcinoma skin|marjolin ulcer`,
    'cancer|skin-cancer|skin-lesion|facial-lesion|squamous-cell-carcinoma',
  ),
  c(
    'squamous-cell-carcinoma',
    'neoplasm',
    'squamous cell carcinoma|squamous cell cancer|invasive squamous cell carcinoma|well differentiated squamous cell carcinoma',
    {
      types: SKIN_SITES,
      covers: 'cancer',
      needs: ['site'],
    },
  ),
  skinCancer('merkel-cell', 'merkel cell carcinoma|merkel cell cancer'),
  skinCancer('sebaceous-carcinoma', 'sebaceous carcinoma|sebaceous cell carcinoma|sebaceous gland carcinoma'),
  skinCancer(
    'skin-adnexal-carcinoma',
    'dermatofibrosarcoma protuberans|DFSP|atypical fibroxanthoma|eccrine carcinoma|microcystic adnexal carcinoma|porocarcinoma|extramammary paget disease|adnexal carcinoma of skin|pleomorphic dermal sarcoma',
  ),
  skinCancer(
    'skin-cancer',
    'skin cancer|skin cancers|non-melanoma skin cancer|nonmelanoma skin cancer|malignant neoplasm of skin|cancer of skin|cutaneous malignancy|skin malignancy',
    'cancer',
  ),
  c('kaposi', 'neoplasm', "kaposi sarcoma|kaposi's sarcoma", {
    types: {
      gastrointestinal: 'gastrointestinal|gastric|gi',
      lung: 'pulmonary|lung',
      node: 'lymph node',
      palate: 'palate|oral',
      skin: 'skin|cutaneous',
    },
    covers: 'cancer',
  }),
  throat('lip', 'lip|lower lip|upper lip', {
    types: { lower: 'lower lip', upper: 'upper lip' },
    covers: 'squamous-cell-skin|squamous-cell-carcinoma',
  }),
  throat('tongue', 'tongue|lateral tongue|base of tongue|tongue base|oral tongue', {
    types: { base: 'base|tongue base', border: 'lateral|border', ventral: 'ventral', dorsal: 'dorsal', anterior: 'anterior|oral tongue' },
  }),
  throat('gum', 'gingival|gingiva|alveolar ridge|gum', { types: { upper: 'upper|maxillary', lower: 'lower|mandibular' } }),
  throat('floor-of-mouth', 'floor of mouth|anterior floor of mouth', { types: { anterior: 'anterior', lateral: 'lateral' } }),
  throat('palate', 'palate|soft palate|hard palate|palatal|uvula', { types: { hard: 'hard', soft: 'soft', uvula: 'uvula' } }),
  throat('buccal', 'buccal|buccal mucosa|buccal mucosal|cheek mucosa'),
  throat('retromolar', 'retromolar trigone|retromolar'),
  throat('oral', 'oral cavity|oral|mouth|oral mucosa|intraoral'),
  throat('parotid', 'parotid|parotid gland', {
    more: 'mucoepidermoid carcinoma|acinic cell carcinoma of parotid',
    covers: 'salivary-mass',
  }),
  throat('salivary', 'salivary gland|submandibular gland|submandibular|sublingual gland', {
    types: { submandibular: 'submandibular', sublingual: 'sublingual' },
  }),
  throat('tonsil', 'tonsil|tonsillar|tonsils', { types: { fossa: 'fossa', pillar: 'pillar', lingual: 'lingual' } }),
  throat('oropharyngeal', 'oropharynx|oropharyngeal', {
    types: { vallecula: 'vallecula', lateral: 'lateral wall', posterior: 'posterior wall' },
  }),
  throat('nasopharyngeal', 'nasopharynx|nasopharyngeal'),
  throat('hypopharyngeal', 'hypopharynx|hypopharyngeal|pyriform sinus|piriform sinus', { types: { pyriform: 'pyriform|piriform' } }),
  throat('pharyngeal', 'pharynx|pharyngeal|throat', { more: 'throat cancer' }),
  throat('laryngeal', 'larynx|laryngeal|glottic|glottis|supraglottic|supraglottis|subglottic|vocal cord|true vocal cord|epiglottis', {
    types: {
      supraglottis: 'supraglottic|supraglottis|epiglottis|epiglottic',
      subglottis: 'subglottic|subglottis',
      glottis: 'glottic|glottis|vocal cord|true vocal cord',
    },
  }),
  throat('sinonasal', 'nasal cavity|maxillary sinus|ethmoid sinus|sinonasal|paranasal sinus|sinus|frontal sinus|sphenoid sinus', {
    more: 'esthesioneuroblastoma|olfactory neuroblastoma|sinonasal undifferentiated carcinoma',
    types: {
      maxillary: 'maxillary',
      ethmoid: 'ethmoid',
      frontal: 'frontal',
      sphenoid: 'sphenoid',
      cavity: 'nasal cavity|esthesioneuroblastoma|olfactory',
    },
  }),
  throat('head-neck', 'head and neck|head neck', { covers: 'squamous-cell-carcinoma' }),
  c(
    'thyroid-cancer',
    'neoplasm',
    `${headAndNeck('thyroid|thyroid gland')}|papillary thyroid carcinoma|papillary carcinoma of thyroid|papillary thyroid cancer|follicular thyroid carcinoma|follicular thyroid cancer|medullary thyroid carcinoma|medullary thyroid cancer|anaplastic thyroid carcinoma|anaplastic thyroid cancer|hurthle cell carcinoma|papillary microcarcinoma of thyroid|follicular carcinoma of thyroid|papillary thyroid microcarcinoma|medullary carcinoma of thyroid|anaplastic carcinoma of thyroid|papillary cancer of thyroid|thyroid papillary carcinoma|papillary carcinoma, thyroid|well differentiated thyroid cancer`,
    { covers: 'cancer|thyroid-nodule|goiter|thyroid-neoplasm' },
  ),
  c('parathyroid-cancer', 'neoplasm', 'parathyroid carcinoma|parathyroid cancer', { covers: 'cancer|hyperparathyroidism' }),
  c(
    'adrenal-cancer',
    'neoplasm',
    'adrenal cancer|adrenocortical carcinoma|adrenal cortical carcinoma|adrenal carcinoma|malignant neoplasm of adrenal|carcinoma of adrenal',
    {
      types: { cortex: 'cortical|adrenocortical|cortex' },
      covers: 'cancer|adrenal-mass',
      needs: ['laterality'],
    },
  ),
  c('neuroblastoma', 'neoplasm', 'neuroblastoma|ganglioneuroblastoma', { covers: 'cancer|adrenal-mass', needs: ['laterality'] }),
  c('retinoblastoma', 'neoplasm', 'retinoblastoma', { covers: 'cancer', needs: ['laterality'] }),
  c('uveal-melanoma', 'neoplasm', 'uveal melanoma|choroidal melanoma|ocular melanoma|melanoma of choroid', {
    types: { choroid: 'choroidal|choroid|uveal' },
    covers: 'cancer|melanoma',
    needs: ['laterality'],
  }),
  c(
    'brain-cancer',
    'neoplasm',
    'brain cancer|glioma|astrocytoma|anaplastic astrocytoma|oligodendroglioma|ependymoma|high grade glioma|low grade glioma|low-grade glioma|malignant brain tumor|primary brain malignancy|gliosarcoma|diffuse intrinsic pontine glioma|DIPG|malignant glioma|malignant neoplasm of brain|anaplastic oligodendroglioma|brain stem glioma|pilocytic astrocytoma|medulloblastoma|primitive neuroectodermal tumor|cancer of brain|brain carcinoma|pontine glioma|anaplastic ependymoma|oligoastrocytoma',
    {
      types: {
        frontal: 'frontal|frontal lobe',
        temporal: 'temporal|temporal lobe',
        parietal: 'parietal|parietal lobe',
        occipital: 'occipital|occipital lobe',
        ventricle: 'ventricle|ventricular|intraventricular',
        cerebellum: 'cerebellar|cerebellum|posterior fossa|medulloblastoma',
        'brain stem': 'brain stem|brainstem|pontine|pons',
        cerebrum: 'thalamic|thalamus|basal ganglia|hypothalamic|corpus callosum',
      },
      covers: 'cancer|brain-tumor|brain-lesion',
    },
  ),
  c('glioblastoma', 'neoplasm', 'glioblastoma|glioblastoma multiforme|GBM|grade iv astrocytoma|grade 4 astrocytoma', {
    types: {
      frontal: 'frontal|frontal lobe',
      temporal: 'temporal|temporal lobe',
      parietal: 'parietal|parietal lobe',
      occipital: 'occipital|occipital lobe',
      cerebellum: 'cerebellar|cerebellum',
      'brain stem': 'brain stem|brainstem|pontine',
      cerebrum: 'thalamic|thalamus|basal ganglia|corpus callosum',
    },
    covers: 'cancer|brain-tumor|brain-lesion|brain-cancer',
  }),
  c(
    'spinal-cord-cancer',
    'neoplasm',
    'spinal cord ependymoma|spinal cord astrocytoma|spinal cord glioma|malignant neoplasm of spinal cord|myxopapillary ependymoma|intramedullary ependymoma',
    {
      covers: 'cancer|brain-cancer|spinal-tumor',
    },
  ),
  c(
    'bone-cancer',
    'neoplasm',
    "osteosarcoma|osteogenic sarcoma|ewing sarcoma|ewing's sarcoma|chondrosarcoma|primary bone cancer|primary malignant bone tumor|malignant neoplasm of bone|bone sarcoma|chordoma|malignant bone tumor|bone cancer|ewings sarcoma|parosteal osteosarcoma",
    { types: BONES, covers: 'cancer', needs: ['laterality', 'site'] },
  ),
  c(
    'soft-tissue-sarcoma',
    'neoplasm',
    'soft tissue sarcoma|liposarcoma|leiomyosarcoma|rhabdomyosarcoma|fibrosarcoma|synovial sarcoma|undifferentiated pleomorphic sarcoma|malignant fibrous histiocytoma|angiosarcoma|sarcoma|myxofibrosarcoma|spindle cell sarcoma|myxoid liposarcoma|malignant peripheral nerve sheath tumor|epithelioid sarcoma',
    { types: SOFT_PARTS, covers: 'cancer|skin-mass|limb-mass', needs: ['laterality', 'site'] },
  ),
  c('gist', 'neoplasm', 'gastrointestinal stromal tumor|GIST|gastric gist|gist tumor|gist of stomach|stromal tumor of stomach', {
    types: {
      esophagus: 'esophageal|esophagus',
      stomach: 'gastric|stomach',
      'small intestine': 'small bowel|small intestine|jejunal|duodenal|ileal|jejunum|duodenum',
      colon: 'colon|colonic',
      rectum: 'rectal|rectum',
    },
    covers: 'cancer|gastric-mass',
  }),
  c(
    'carcinoid',
    'neoplasm',
    'carcinoid tumor|carcinoid|carcinoid tumors|typical carcinoid|atypical carcinoid|bronchial carcinoid|appendiceal carcinoid|rectal carcinoid|carcinoid of appendix|malignant carcinoid|malignant carcinoid tumor|carcinoid tumor of small bowel|carcinoid of lung',
    {
      types: {
        lung: 'lung|bronchial|bronchus|pulmonary|endobronchial',
        appendix: 'appendix|appendiceal',
        rectum: 'rectal|rectum',
        'small bowel': 'small bowel|small intestine|jejunal|jejunum',
        ileum: 'ileal|ileum|terminal ileum',
        duodenum: 'duodenal|duodenum',
        stomach: 'gastric|stomach',
        colon: 'colon|colonic|cecum|cecal|sigmoid',
      },
      causes: { malignant: 'malignant|metastatic|atypical' },
    },
  ),
  c(
    'neuroendocrine-tumor',
    'neoplasm',
    'neuroendocrine tumor|neuroendocrine carcinoma|pancreatic neuroendocrine tumor|neuroendocrine neoplasm|neuroendocrine tumors|poorly differentiated neuroendocrine carcinoma|high grade neuroendocrine carcinoma|pancreatic net',
    {
      types: {
        'poorly differentiated': 'poorly differentiated|high grade|small cell',
        malignant: 'malignant|metastatic|carcinoma|well differentiated',
      },
      covers: 'pancreatic-mass',
    },
  ),
  c(
    'unknown-primary',
    'neoplasm',
    'cancer of unknown primary|carcinoma of unknown primary|adenocarcinoma of unknown primary|unknown primary cancer|unknown primary malignancy|malignancy of unknown primary|carcinoma of unknown origin|squamous cell carcinoma of unknown primary|unknown primary carcinoma|occult primary malignancy',
    { covers: 'cancer|squamous-cell-carcinoma' },
  ),
  c(
    'disseminated-cancer',
    'neoplasm',
    'carcinomatosis|disseminated malignancy|disseminated cancer|generalized malignancy|widely disseminated cancer',
    { covers: 'cancer|metastatic-disease' },
  ),
];
