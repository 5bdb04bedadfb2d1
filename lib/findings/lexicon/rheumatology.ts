import { type Concept, concept as c } from './concept';

/** Joints by the words that stand beside a condition. */
export const JOINT_SITES = {
  shoulder: 'shoulder|glenohumeral|acromioclavicular|ac joint',
  elbow: 'elbow|radiocapitellar',
  wrist: 'extensor carpi ulnaris|ecu|dorsal compartment|fcr|flexor carpi radialis|wrist|radiocarpal|scaphotrapezial|carpus',
  hand: 'hand|finger|thumb|dip joint|pip joint|mcp joint|metacarpophalangeal|interphalangeal',
  hip: 'hip',
  knee: 'knee|patellofemoral|tibiofemoral',
  ankle:
    'peroneal|flexor hallucis|flexor digitorum longus|tibialis|ankle|foot|toe|midfoot|subtalar|tibiotalar|mtp joint|metatarsophalangeal|great toe|hindfoot|heel',
};

/** Inflammatory and crystal arthritis, connective tissue disease, vasculitis. */
export const rheumatology: Concept[] = [
  c(
    'rheumatoid-arthritis',
    'chronic',
    'rheumatoid arthritis|RA|rheumatoid disease|inflammatory rheumatoid arthritis|rheumatoid polyarthritis',
    {
      types: {
        seropositive: 'seropositive|rheumatoid factor positive|rf positive|ccp positive|anti-ccp positive|sero-positive',
        seronegative: 'seronegative|rheumatoid factor negative|rf negative|sero-negative',
      },
      integral: 'joint-pain|hand-pain|wrist-pain|joint-stiffness|joint-swelling',
      covers: 'arthritis|inflammatory-arthritis|polyarthritis',
    },
  ),
  c(
    'rheumatoid-lung',
    'chronic',
    'rheumatoid lung|rheumatoid lung disease|rheumatoid associated interstitial lung disease|ra-ild|rheumatoid interstitial lung disease',
    {
      covers: 'rheumatoid-arthritis',
    },
  ),
  c('rheumatoid-nodule', 'chronic', 'rheumatoid nodule|rheumatoid nodules', { types: { elbow: 'elbow|olecranon', hand: 'hand|finger' } }),
  c('felty', 'chronic', "felty syndrome|felty's syndrome", { covers: 'rheumatoid-arthritis' }),
  c(
    'juvenile-arthritis',
    'chronic',
    'juvenile idiopathic arthritis|juvenile rheumatoid arthritis|JIA|JRA|polyarticular jia|oligoarticular jia|pauciarticular juvenile arthritis|systemic juvenile idiopathic arthritis',
    {
      types: { oligo: 'oligoarticular|pauciarticular', poly: 'polyarticular', systemic: 'systemic' },
      covers: 'arthritis|rheumatoid-arthritis|inflammatory-arthritis',
      integral: 'joint-pain',
    },
  ),
  c('adult-still', 'chronic', "adult onset still's disease|adult-onset still disease|still's disease|adult still disease", {
    covers: 'inflammatory-arthritis',
    integral: 'joint-pain|fever|rash',
  }),
  c(
    'psoriatic-arthritis',
    'chronic',
    'psoriatic arthritis|psoriatic arthropathy|psoriatic spondylitis|psoriatic spondyloarthritis|arthritis mutilans',
    {
      types: { spondylitis: 'spondylitis|spondyloarthritis|axial', mutilans: 'mutilans' },
      implies: { 'psoriatic spondylitis': { type: 'spondylitis' }, 'arthritis mutilans': { type: 'mutilans' } },
      covers: 'arthritis|psoriasis|inflammatory-arthritis',
      integral: 'joint-pain|joint-stiffness',
    },
  ),
  c(
    'ankylosing-spondylitis',
    'chronic',
    'ankylosing spondylitis|bechterew disease|marie-strumpell disease|radiographic axial spondyloarthritis',
    {
      covers: 'spondyloarthropathy|sacroiliitis|arthritis',
      integral: 'low-back-pain|neck-pain',
    },
  ),
  c(
    'axial-spondyloarthritis',
    'chronic',
    'non-radiographic axial spondyloarthritis|nonradiographic axial spondyloarthritis|axial spondyloarthritis|axial spondyloarthropathy',
    {
      covers: 'spondyloarthropathy|sacroiliitis',
      integral: 'low-back-pain',
    },
  ),
  c(
    'spondyloarthropathy',
    'chronic',
    'spondyloarthropathy|seronegative spondyloarthropathy|undifferentiated spondyloarthropathy|spondyloarthritis|inflammatory spondylopathy|inflammatory back pain|seronegative spondyloarthritis',
    {
      integral: 'low-back-pain',
    },
  ),
  c(
    'sacroiliitis',
    'chronic',
    'sacroiliitis|sacro-iliitis|inflammation of sacroiliac joint|sacroiliac arthritis|sacroiliac joint arthritis|si joint arthritis|sacroiliac joint osteoarthritis',
    {
      integral: 'low-back-pain|sacroiliac-pain',
    },
  ),
  c(
    'reactive-arthritis',
    'acute',
    "reactive arthritis|reiter syndrome|reiter's syndrome|postinfectious arthritis|post-infectious arthritis|poststreptococcal reactive arthritis",
    {
      covers: 'arthritis|inflammatory-arthritis',
      integral: 'joint-pain',
    },
  ),
  c(
    'inflammatory-arthritis',
    'chronic',
    'inflammatory arthritis|inflammatory polyarthritis|inflammatory arthropathy|undifferentiated inflammatory arthritis|inflammatory polyarthropathy|seronegative arthritis',
    {
      covers: 'arthritis|polyarthritis',
      integral: 'joint-pain|joint-stiffness|joint-swelling',
    },
  ),
  c('polyarthritis', 'chronic', 'polyarthritis|polyarthropathy|polyarticular arthritis|migratory polyarthritis', {
    covers: 'arthritis',
    integral: 'joint-pain',
  }),
  c('palindromic-rheumatism', 'chronic', 'palindromic rheumatism|palindromic arthritis', { integral: 'joint-pain' }),
  c(
    'pseudogout',
    'acute',
    'pseudogout|calcium pyrophosphate deposition disease|CPPD|cppd arthropathy|chondrocalcinosis|calcium pyrophosphate arthropathy|pyrophosphate arthropathy|cppd arthritis|acute cppd crystal arthritis|cppd crystal arthritis',
    {
      types: JOINT_SITES,
      covers: 'arthritis|crystal-arthritis',
      integral: 'joint-pain|knee-pain|wrist-pain|knee-effusion',
      needs: ['laterality'],
    },
  ),
  c(
    'crystal-arthritis',
    'acute',
    'crystal arthritis|crystal arthropathy|crystal-induced arthritis|crystalline arthritis|crystalline arthropathy|crystal induced arthropathy',
    {
      types: JOINT_SITES,
      covers: 'arthritis',
      integral: 'joint-pain',
    },
  ),
  c(
    'tophaceous-gout',
    'chronic',
    'tophaceous gout|chronic tophaceous gout|gouty tophus|gouty tophi|chronic gout with tophi|gout with tophi|tophi|gouty tophus of elbow|chronic tophaceous gouty arthritis',
    {
      covers: 'gout|chronic-gout|arthritis',
      integral: 'joint-pain|toe-pain|foot-pain',
    },
  ),
  c('chronic-gout', 'chronic', 'chronic gout|chronic gouty arthritis|chronic gouty arthropathy', {
    covers: 'gout|arthritis',
    integral: 'joint-pain|toe-pain|foot-pain',
  }),
  c('gout-idiopathic', 'chronic', 'idiopathic gout|primary gout', {
    types: JOINT_SITES,
    covers: 'gout|arthritis',
    integral: 'joint-pain|toe-pain|foot-pain',
    needs: ['laterality'],
  }),
  c('gout-drug-induced', 'chronic', 'drug-induced gout|diuretic-induced gout|gout due to diuretics|thiazide-induced gout', {
    types: JOINT_SITES,
    covers: 'gout',
    integral: 'joint-pain|toe-pain|foot-pain',
  }),
  c('lupus', 'chronic', 'systemic lupus erythematosus|SLE|lupus|lupus erythematosus|systemic lupus', {
    types: {
      nephritis: 'lupus nephritis|nephritis|glomerulonephritis|renal involvement',
      'drug-induced': 'drug-induced|drug induced',
      pericarditis: 'lupus pericarditis|with pericarditis',
      lung: 'lupus pneumonitis|lupus pleuritis|lung involvement|with pleuritis',
    },
    implies: {
      'lupus nephritis': { type: 'nephritis' },
      'drug-induced lupus': { type: 'drug-induced' },
      'drug induced lupus': { type: 'drug-induced' },
    },
    covers: 'connective-tissue-disease',
    integral: 'joint-pain|rash|fatigue',
  }),
  c(
    'sjogren',
    'chronic',
    "sjogren syndrome|sjogren's syndrome|sjögren's syndrome|sjogren's|sjögren syndrome|sjogrens syndrome|sicca syndrome|primary sjogren|sjogren disease|sjogren's disease|sjögren's disease|sjogrens",
    {
      types: {
        eye: 'keratoconjunctivitis',
        lung: 'lung involvement|interstitial lung disease',
        neuropathy: 'neuropathy',
        arthritis: 'arthritis',
      },
      integral: 'dry-eye',
    },
  ),
  c(
    'scleroderma',
    'chronic',
    'scleroderma|systemic sclerosis|progressive systemic sclerosis|diffuse scleroderma|limited scleroderma|crest syndrome|limited systemic sclerosis|diffuse systemic sclerosis|CREST|limited cutaneous systemic sclerosis',
    {
      types: { limited: 'crest|limited', lung: 'interstitial lung disease|lung involvement|pulmonary fibrosis' },
      implies: { 'crest syndrome': { type: 'limited' }, 'limited scleroderma': { type: 'limited' } },
      covers: 'connective-tissue-disease|raynaud',
    },
  ),
  c('dermatomyositis', 'chronic', 'dermatomyositis|juvenile dermatomyositis|amyopathic dermatomyositis', {
    types: { juvenile: 'juvenile' },
    covers: 'polymyositis',
    integral: 'weakness|rash|myalgia',
  }),
  c('polymyositis', 'chronic', 'polymyositis|antisynthetase syndrome|idiopathic inflammatory myopathy', {
    types: { antisynthetase: 'antisynthetase' },
    integral: 'weakness|myalgia',
  }),
  c('mixed-connective-tissue', 'chronic', 'mixed connective tissue disease|MCTD|overlap syndrome|connective tissue overlap syndrome', {
    covers: 'connective-tissue-disease',
  }),
  c(
    'connective-tissue-disease',
    'chronic',
    'connective tissue disease|undifferentiated connective tissue disease|UCTD|collagen vascular disease|autoimmune connective tissue disease|connective tissue disorder',
  ),
  c('giant-cell-arteritis', 'chronic', 'giant cell arteritis|temporal arteritis|GCA|cranial arteritis', {
    integral: 'headache|visual-disturbance',
  }),
  c('polymyalgia', 'chronic', 'polymyalgia rheumatica|PMR|polymyalgia', { integral: 'shoulder-pain|hip-pain|myalgia|joint-stiffness' }),
  c('takayasu', 'chronic', "takayasu arteritis|takayasu's arteritis|takayasu disease"),
  c('polyarteritis-nodosa', 'chronic', 'polyarteritis nodosa|polyarteritis'),
  c(
    'granulomatosis-polyangiitis',
    'chronic',
    "granulomatosis with polyangiitis|wegener granulomatosis|wegener's granulomatosis|GPA vasculitis|wegener's|wegeners granulomatosis|anca vasculitis|anca-associated vasculitis|anca associated vasculitis",
    {
      types: { kidney: 'renal involvement|glomerulonephritis|kidney' },
      covers: 'vasculitis',
    },
  ),
  c('microscopic-polyangiitis', 'chronic', 'microscopic polyangiitis', { covers: 'vasculitis|granulomatosis-polyangiitis' }),
  c('churg-strauss', 'chronic', 'eosinophilic granulomatosis with polyangiitis|churg-strauss syndrome|churg strauss|EGPA', {
    covers: 'vasculitis|asthma',
  }),
  c('behcet', 'chronic', "behcet disease|behcet's disease|behcet's syndrome|behçet's disease|behcet syndrome"),
  c('vasculitis', 'chronic', 'vasculitis|systemic vasculitis|small vessel vasculitis|necrotizing vasculitis', {
    types: { necrotizing: 'necrotizing', skin: 'cutaneous|leukocytoclastic|urticarial' },
  }),
  c('familial-mediterranean-fever', 'chronic', 'familial mediterranean fever', { integral: 'fever' }),
  c('relapsing-polychondritis', 'chronic', 'relapsing polychondritis|auricular polychondritis', { integral: 'ear-pain' }),
  c(
    'hypermobility',
    'chronic',
    'hypermobility syndrome|joint hypermobility|benign hypermobility|generalized joint hypermobility|hypermobile joints|benign joint hypermobility syndrome',
    { integral: 'joint-pain' },
  ),
  c(
    'myofascial-pain',
    'chronic',
    'myofascial pain syndrome|myofascial pain|myofascial trigger point|trigger point pain|myofascial pain disorder|cervical myofascial pain',
    {
      covers: 'myalgia',
      integral: 'neck-pain|low-back-pain|shoulder-pain',
    },
  ),
  c(
    'fibromyalgia',
    'chronic',
    'fibromyalgia|fibromyalgia syndrome|fibrositis|fibromyositis|myofibrositis|fibromyalgias|fibromyositis syndrome|diffuse fibromyalgia',
    {
      covers: 'myalgia',
      integral: 'fatigue|joint-pain|myalgia',
    },
  ),
  c('costochondritis', 'acute', 'costochondritis|tietze syndrome|tietze disease|costal chondritis|costochondral pain', {
    integral: 'chest-pain',
  }),
];
