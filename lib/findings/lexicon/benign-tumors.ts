import { concept as c } from './concept';
import { BONES, SOFT_PARTS } from './malignancies-other';

/** Benign tumours of the organs; those of the skin stand with its lesions. */
export const benignTumors = [
  c(
    'hemangioma',
    'chronic',
    'hemangioma|cavernous hemangioma|capillary hemangioma|strawberry hemangioma|infantile hemangioma|hemangiomas|haemangioma|glomus tumor',
    {
      types: {
        skin: 'skin|cutaneous|scalp|face|facial|cheek|forehead|arm|leg|back|chest|strawberry|infantile|nose|lip|buttock|neck|subcutaneous',
        intracranial: 'intracranial|brain|cerebral|cavernous malformation',
        'intra-abdominal': 'liver|hepatic|spleen|splenic|intra-abdominal|lobe of liver',
        other: 'vertebral|vertebral body|bone|orbital|spine|bladder|muscle|intramuscular',
      },
    },
  ),
  c(
    'vertebral-hemangioma',
    'chronic',
    'vertebral hemangioma|vertebral body hemangioma|hemangioma of vertebral body|osseous hemangioma|intraosseous hemangioma',
    { covers: 'hemangioma' },
  ),
  c('lymphangioma', 'chronic', 'lymphangioma|cystic hygroma'),
  c('atypical-meningioma', 'neoplasm', 'atypical meningioma|grade ii meningioma|grade 2 meningioma|who grade ii meningioma', {
    types: {
      spinal: 'spinal|thoracic',
      cerebral: 'cerebral|intracranial|parasagittal|convexity|frontal|sphenoid|falcine|parietal|temporal',
    },
    covers: 'meningioma|brain-tumor|brain-lesion',
  }),
  c('meningioma', 'neoplasm', 'meningioma|meningiomas|malignant meningioma|anaplastic meningioma|spinal meningioma|meningioma of brain', {
    types: {
      malignant: 'malignant|anaplastic|grade iii|grade 3',
      spinal: 'spinal|thoracic|intradural extramedullary|spine',
      cerebral:
        'cerebral|intracranial|parasagittal|convexity|frontal|sphenoid wing|sphenoid|olfactory groove|temporal|parietal|occipital|falcine|falx|tentorial|cerebellopontine|tuberculum sellae|petroclival|posterior fossa|brain|planum sphenoidale|parafalcine',
    },
    covers: 'brain-tumor|brain-lesion',
  }),
  c('acoustic-neuroma', 'neoplasm', 'acoustic neuroma|vestibular schwannoma|acoustic schwannoma', {
    covers: 'schwannoma|brain-tumor',
    needs: ['laterality'],
  }),
  c('schwannoma', 'neoplasm', 'schwannoma|neurilemmoma|nerve sheath tumor|neurofibroma|peripheral nerve sheath tumor|neurofibromas', {
    types: {
      head: 'head|neck|face|scalp',
      arm: 'arm|forearm|hand|finger|shoulder|wrist|upper extremity|brachial plexus|ulnar nerve|median nerve',
      leg: 'leg|foot|thigh|ankle|lower extremity|sciatic|tibial nerve|peroneal',
      thorax: 'thoracic|chest',
      abdomen: 'abdominal|retroperitoneal|abdomen',
      pelvis: 'pelvic|sacral|presacral',
      trunk: 'back|trunk|paraspinal',
      spine: 'spinal|intradural',
    },
  }),
  c('gastrinoma', 'neoplasm', 'gastrinoma'),
  c(
    'parotid-tumor-benign',
    'chronic',
    "pleomorphic adenoma|warthin tumor|warthin's tumor|benign mixed tumor|benign mixed tumor of parotid|parotid adenoma|monomorphic adenoma|pleomorphic adenoma of parotid|oncocytoma of parotid",
    {
      types: { submandibular: 'submandibular|sublingual' },
      covers: 'salivary-mass|neck-mass',
    },
  ),
  c('fibroadenoma', 'chronic', 'fibroadenoma|fibroadenoma of breast|breast fibroadenoma|fibroadenomas', {
    covers: 'breast-mass',
    needs: ['laterality'],
  }),
  c(
    'breast-papilloma',
    'chronic',
    'intraductal papilloma|breast papilloma|papilloma of breast|intraductal papilloma of breast|benign breast tumor|benign neoplasm of breast',
    {
      covers: 'breast-mass',
      needs: ['laterality'],
    },
  ),
  c(
    'ovarian-teratoma',
    'chronic',
    'dermoid cyst of ovary|ovarian dermoid|mature cystic teratoma|ovarian teratoma|cystic teratoma of ovary|ovarian dermoid cyst|mature teratoma of ovary|ovarian cystadenoma|serous cystadenoma|mucinous cystadenoma|cystadenoma of ovary|ovarian fibroma|cystadenofibroma|serous cystadenofibroma|brenner tumor',
    {
      covers: 'ovarian-cyst|adnexal-mass|ovarian-tumor',
      needs: ['laterality'],
    },
  ),
  c('dermoid-cyst', 'chronic', 'dermoid cyst|dermoid', {
    types: { head: 'scalp|face|brow|forehead|nasal|neck', ovary: 'ovary|ovarian' },
    covers: 'epidermal-cyst',
  }),
  c(
    'laryngeal-papilloma',
    'chronic',
    'laryngeal papilloma|recurrent respiratory papillomatosis|laryngeal papillomatosis|papilloma of vocal cord|squamous papilloma of larynx',
  ),
  c('nasal-papilloma', 'chronic', 'inverted papilloma|inverting papilloma|nasal papilloma|sinonasal papilloma|schneiderian papilloma'),
  c(
    'oral-papilloma',
    'chronic',
    'squamous papilloma|papilloma of tongue|oral papilloma|papilloma of uvula|fibroma of tongue|oral fibroma|irritation fibroma',
    {
      types: { tongue: 'tongue', palate: 'palate|uvula|cheek|buccal', lip: 'lip' },
    },
  ),
  c('bladder-papilloma', 'chronic', 'bladder papilloma|papilloma of bladder|urothelial papilloma', {
    types: { inverted: 'inverted' },
    implies: { 'inverted papilloma of bladder': { type: 'inverted' } },
    covers: 'bladder-tumor',
  }),
  c('ampullary-adenoma', 'chronic', 'duodenal adenoma|adenoma of duodenum', {
    types: { duodenum: 'duodenal|duodenum' },
  }),
  c('atrial-myxoma', 'neoplasm', 'atrial myxoma|cardiac myxoma|left atrial myxoma|papillary fibroelastoma'),
  c('thymoma', 'neoplasm', 'thymoma', { covers: 'mediastinal-mass' }),
  c(
    'benign-bone-tumor',
    'chronic',
    'osteochondroma|enchondroma|osteoid osteoma|osteoblastoma|chondroblastoma|osteochondromas|exostosis cartilaginous|chondromyxoid fibroma|benign bone tumor|chondroma|osteoma',
    { types: BONES, needs: ['laterality', 'site'] },
  ),
  c('hereditary-exostoses', 'chronic', 'multiple hereditary exostoses|hereditary multiple exostoses|multiple osteochondromatosis', {
    covers: 'benign-bone-tumor',
  }),
  c(
    'benign-soft-tissue-tumor',
    'chronic',
    'benign soft tissue tumor|benign soft tissue neoplasm|angioleiomyoma|leiomyoma of soft tissue|elastofibroma|fibroma|myxoma|benign soft tissue mass|granular cell tumor|rhabdomyoma',
    { types: SOFT_PARTS, covers: 'skin-mass|limb-mass', needs: ['laterality', 'site'] },
  ),
  c('spinal-tumor-benign', 'neoplasm', 'benign spinal cord tumor|spinal schwannoma|spinal neurofibroma|intradural schwannoma', {
    covers: 'schwannoma|spinal-tumor',
  }),
  c(
    'neurofibromatosis',
    'chronic',
    'neurofibromatosis|neurofibromatosis type 1|neurofibromatosis type 2|von recklinghausen disease|NF1|NF2|neurofibromatosis type i|neurofibromatosis type ii|schwannomatosis',
    {
      types: { '1': 'type 1|type i|nf1|recklinghausen', '2': 'type 2|type ii|nf2', schwannomatosis: 'schwannomatosis' },
      covers: 'schwannoma',
    },
  ),
  c('tuberous-sclerosis', 'chronic', 'tuberous sclerosis|tuberous sclerosis complex'),
  c('von-hippel-lindau', 'chronic', 'von hippel-lindau|von hippel lindau syndrome|von hippel-lindau disease'),
  c(
    'basal-cell-nevus-syndrome',
    'chronic',
    'basal cell nevus syndrome|gorlin syndrome|nevoid basal cell carcinoma syndrome|dysplastic nevus syndrome',
    { types: { dysplastic: 'dysplastic' } },
  ),
];
