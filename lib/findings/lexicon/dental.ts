import { type Concept, concept as c } from './concept';

const each = (forms: string, nouns: string): string =>
  nouns
    .split('|')
    .flatMap((noun) => forms.split('|').map((form) => form.replace('{}', noun)))
    .join('|');

/** `maxillary hypoplasia`, `maxillary transverse hypoplasia`, `hypoplasia of maxilla`. */
const jawSize = (adjective: string, bone: string, sizes: string[]): string =>
  sizes
    .flatMap((size) => [
      `${adjective} ${size}`,
      `${adjective} transverse ${size}`,
      `${adjective} vertical ${size}`,
      `${adjective} anteroposterior ${size}`,
      `vertical ${adjective} ${size}`,
      `transverse ${adjective} ${size}`,
      `${size} of ${bone}`,
    ])
    .join('|');
const LARGE = ['hyperplasia', 'excess', 'prognathism'];
const SMALL = ['hypoplasia', 'deficiency', 'retrusion', 'retrognathism'];

const TMJ = 'temporomandibular joint|TMJ|tmj|temporomandibular|temporal mandibular joint|temporo-mandibular joint';
const tmj = (id: string, forms: string, more = '', covers = 'tmj-disorder'): Concept =>
  c(id, 'chronic', [each(forms, TMJ), more].filter(Boolean).join('|'), {
    ...(covers && { covers }),
    integral: 'jaw-pain|headache|ear-pain',
    needs: ['laterality'],
  });

/** Teeth and gums. */
const teeth: Concept[] = [
  c(
    'toothache',
    'symptom',
    'toothache|tooth ache|tooth pain|dental pain|pain in tooth|pain in teeth|painful tooth|dentalgia|toothaches|odontalgia',
  ),
  c(
    'dental-caries',
    'chronic',
    'dental caries|caries|tooth decay|dental decay|carious tooth|carious teeth|tooth cavity|dental cavity|dental cavities|decayed tooth|decayed teeth|cavity in tooth|cavities in teeth|rotten teeth|rotting teeth|decaying tooth|decaying teeth|grossly decayed teeth|decayed molar|carious molar|carious dentition|rampant caries|severe early childhood caries',
    {
      types: {
        root: 'root',
        enamel: 'limited to enamel|enamel only',
        dentin: 'into dentin|penetrating into dentin',
        pulp: 'into pulp|penetrating into pulp|involving pulp',
        arrested: 'arrested',
      },
      implies: { 'root caries': { type: 'root' }, 'dental root caries': { type: 'root' }, 'arrested caries': { type: 'arrested' } },
      integral: 'toothache|jaw-pain',
    },
  ),
  c(
    'pulpitis',
    'acute',
    'pulpitis|irreversible pulpitis|reversible pulpitis|acute pulpitis|symptomatic irreversible pulpitis|dental pulpitis|inflamed pulp',
    {
      types: { reversible: 'reversible', irreversible: 'irreversible' },
      integral: 'toothache|jaw-pain',
    },
  ),
  c('pulp-necrosis', 'acute', 'pulp necrosis|pulpal necrosis|necrotic pulp|necrosis of pulp', {
    covers: 'pulpitis',
    integral: 'toothache',
  }),
  c(
    'apical-periodontitis',
    'acute',
    'apical periodontitis|periapical periodontitis|acute apical periodontitis|chronic apical periodontitis|symptomatic apical periodontitis|periapical granuloma|apical granuloma',
    {
      types: { chronic: 'chronic|asymptomatic|granuloma' },
      implies: { 'periapical granuloma': { type: 'chronic' }, 'apical granuloma': { type: 'chronic' } },
      covers: 'periodontitis',
      integral: 'toothache|jaw-pain',
    },
  ),
  c(
    'periapical-abscess-sinus',
    'acute',
    'periapical abscess with sinus|dental abscess with sinus|dental abscess with draining sinus|dental fistula|periapical abscess with draining sinus tract|periapical abscess with sinus tract|odontogenic sinus tract',
    { covers: 'dental-abscess|abscess', integral: 'toothache|jaw-pain|swollen-face|fever' },
  ),
  c(
    'periodontal-abscess',
    'acute',
    'periodontal abscess|gingival abscess|gum abscess|parodontal abscess|abscess of gum|abscess of gingiva',
    {
      covers: 'abscess|dental-abscess',
      integral: 'toothache|jaw-pain',
    },
  ),
  c('pericoronitis', 'acute', 'pericoronitis|acute pericoronitis', { integral: 'toothache|jaw-pain' }),
  c(
    'gingivitis',
    'chronic',
    'gingivitis|gum inflammation|inflamed gums|inflammation of gums|inflammation of gingiva|chronic gingivitis|acute gingivitis',
    {
      types: { other: 'non-plaque induced' },
    },
  ),
  c(
    'necrotizing-gingivitis',
    'acute',
    'acute necrotizing ulcerative gingivitis|necrotizing ulcerative gingivitis|trench mouth|ANUG|vincent gingivitis',
    {
      covers: 'gingivitis',
    },
  ),
  c(
    'periodontitis',
    'chronic',
    'periodontitis|chronic periodontitis|generalized periodontitis|localized periodontitis|adult periodontitis|advanced periodontitis',
    {
      types: { generalized: 'generalized', localized: 'localized', aggressive: 'aggressive' },
      covers: 'gingivitis|periodontal-disease',
    },
  ),
  c('periodontal-disease', 'chronic', 'periodontal disease|gum disease|periodontal disorder|periodontosis', { covers: 'gingivitis' }),
  c('gingival-recession', 'chronic', 'gingival recession|gum recession|receding gums|receding gum', {
    types: { generalized: 'generalized', localized: 'localized' },
  }),
  c(
    'gingival-enlargement',
    'chronic',
    'gingival hyperplasia|gum hyperplasia|gingival hypertrophy|gingival enlargement|gingival overgrowth|gum hypertrophy|phenytoin gingival hyperplasia',
  ),
  c('gum-bleeding', 'symptom', 'bleeding gums|gingival bleeding|gum bleeding|bleeding from gums|bleeding from gum'),
  c(
    'impacted-teeth',
    'chronic',
    each(
      'impacted {}|{} impaction|{} impacted',
      'tooth|teeth|wisdom tooth|wisdom teeth|third molar|3rd molar|molar|canine|cuspid|premolar',
    ) +
      '|dental impaction|bony impacted third molars|full bony impaction|partial bony impaction|full bony impacted third molars|partial bony impacted third molars|completely bony impacted teeth|bony impacted teeth|partially impacted third molars',
    { integral: 'toothache|jaw-pain' },
  ),
  c('embedded-teeth', 'chronic', 'embedded tooth|embedded teeth'),
  c('supernumerary-teeth', 'chronic', 'supernumerary tooth|supernumerary teeth|mesiodens|hyperdontia'),
  c('anodontia', 'chronic', 'anodontia|hypodontia|oligodontia|congenitally missing teeth|congenitally absent teeth'),
  c('cracked-tooth', 'chronic', 'cracked tooth|cracked teeth|cracked tooth syndrome', { integral: 'toothache' }),
  c(
    'tooth-wear',
    'chronic',
    'dental attrition|tooth attrition|attrition of teeth|dental erosion|erosion of teeth|enamel erosion|tooth erosion|dental abrasion|dental wear',
    {
      types: { erosion: 'erosion', abrasion: 'abrasion' },
    },
  ),
  c('dental-plaque', 'chronic', 'dental plaque|dental calculus|dental tartar|tartar on teeth|calculus on teeth'),
  c(
    'retained-root',
    'chronic',
    'retained dental root|retained tooth root|retained root tip|retained dental root tip|retained root fragment of tooth|retained root of tooth',
  ),
  c(
    'edentulous',
    'chronic',
    'edentulous|edentulism|complete edentulism|completely edentulous|fully edentulous|edentulous patient|complete loss of teeth|total loss of teeth',
    {
      implies: Object.fromEntries(
        (
          [
            ['partially edentulous|partial edentulism|partial loss of teeth|partially edentulous patient', { type: 'partial' }],
            ['edentulous|complete edentulism|completely edentulous|complete loss of teeth', {}],
          ] as const
        ).flatMap(([names, implied]) =>
          names
            .split('|')
            .flatMap((name): [string, { type?: string; cause?: string }][] => [
              [name, implied],
              ...['due to caries', 'due to dental caries', 'secondary to caries', 'due to tooth decay'].map(
                (why): [string, { type?: string; cause?: string }] => [`${name} ${why}`, { ...implied, cause: 'caries' }],
              ),
              ...[
                'due to periodontal disease',
                'due to periodontitis',
                'secondary to periodontal disease',
                'secondary to periodontitis',
              ].map((why): [string, { type?: string; cause?: string }] => [`${name} ${why}`, { ...implied, cause: 'gums' }]),
            ]),
        ),
      ),
      causes: {
        caries: 'due to caries|secondary to caries|from caries',
        gums: 'due to periodontal disease|secondary to periodontal disease',
        trauma: 'due to trauma',
      },
    },
  ),
  c(
    'missing-teeth',
    'chronic',
    'missing teeth|missing tooth|tooth loss|loss of teeth|acquired absence of teeth|multiple missing teeth|several missing teeth',
  ),
  c(
    'alveolar-ridge-atrophy',
    'chronic',
    'alveolar ridge atrophy|atrophy of alveolar ridge|atrophic alveolar ridge|atrophic edentulous ridge|atrophy of edentulous alveolar ridge|alveolar bone atrophy',
  ),
  c('alveolar-bone-loss', 'chronic', 'alveolar bone loss|horizontal bone loss of alveolus|horizontal alveolar bone loss'),
  c(
    'poor-dentition',
    'chronic',
    'poor dentition|poor dental health|poor dental condition|dental disease|dentition in poor repair|teeth in poor repair',
  ),
  c(
    'tooth-avulsion',
    'injury',
    'tooth avulsion|avulsed tooth|avulsed teeth|avulsion of tooth|dental avulsion|tooth knocked out|knocked out tooth|tooth luxation|luxated tooth|subluxed tooth|subluxation of tooth|loosened tooth due to trauma|dislocation of tooth|traumatic loss of tooth|tooth subluxation',
  ),
  c(
    'dental-implant-failure',
    'chronic',
    'dental implant failure|failed dental implant|failure of dental implant|peri-implantitis|failing dental implant',
    {
      types: { integration: 'osseointegration|failure to integrate' },
    },
  ),
  c(
    'failed-restoration',
    'chronic',
    'lost filling|lost dental filling|broken filling|fractured filling|broken dental filling|fractured dental restoration|lost crown|dislodged dental crown|defective restoration|defective dental restoration',
    {
      types: { broken: 'broken|fractured' },
    },
  ),
];

/** Jaws, their joint, and how the teeth meet. */
const jaws: Concept[] = [
  tmj(
    'tmj-disorder',
    '{} disorder|{} syndrome|{} disease|{} dysfunction|{} problem|disorder of {}|dysfunction of {}|{} joint disorder|{} joint dysfunction|{} joint syndrome',
    'TMD|costen syndrome|temporomandibular myofascial pain dysfunction',
    '',
  ),
  tmj('tmj-pain', '{} pain|{} arthralgia|arthralgia of {}|pain in {}|{} tenderness|{} joint pain', '', 'jaw-pain'),
  tmj(
    'tmj-arthritis',
    '{} arthritis|arthritis of {}|{} osteoarthritis|osteoarthritis of {}|{} degenerative joint disease|degenerative joint disease of {}|{} synovitis',
    '',
    'tmj-disorder|tmj-pain|arthritis|osteoarthritis|synovitis',
  ),
  tmj(
    'tmj-disc',
    '{} internal derangement|internal derangement of {}|{} disc displacement|{} disk displacement|{} disc disorder|{} disc derangement|articular disc disorder of {}|anterior disc displacement of {}|{} derangement|disc displacement of {}|{} clicking',
    '',
    'tmj-disorder|tmj-pain|knee-derangement|lumbar-disc-herniation',
  ),
  tmj('tmj-ankylosis', '{} ankylosis|ankylosis of {}|{} adhesions|adhesions of {}', '', 'tmj-disorder|arthrofibrosis'),
  c(
    'limited-jaw-opening',
    'symptom',
    'limited mouth opening|limited jaw opening|limited oral opening|limited mandibular range of motion|limited mandibular motion',
  ),
  c(
    'jaw-cyst',
    'chronic',
    each(
      '{} cyst|{} cystic lesion|cyst of {}|cystic lesion of {}|cyst in {}|cystic lesion in {}|cystic lesion, {}|cyst, {}',
      'jaw|mandible|mandibular|maxilla|posterior mandible|anterior mandible|anterior maxilla|posterior maxilla|alveolar bone',
    ),
    { covers: 'bone-cyst', integral: 'jaw-pain' },
  ),
  c(
    'odontogenic-cyst',
    'chronic',
    `odontogenic cyst|${each('dentigerous cyst, {}|dentigerous cyst of {}|dentigerous cyst in {}|odontogenic keratocyst, {}|odontogenic keratocyst of {}|odontogenic cyst, {}|odontogenic cyst of {}|odontogenic cyst in {}', 'mandible|maxilla|jaw|posterior mandible|posterior maxilla')}|odontogenic cyst|dentigerous cyst|follicular cyst of jaw|odontogenic keratocyst|keratocystic odontogenic tumor|eruption cyst|gingival cyst|lateral periodontal cyst|primordial cyst of jaw|keratocyst of mandible`,
    { covers: 'jaw-cyst|bone-cyst', integral: 'jaw-pain' },
  ),
  c(
    'nasopalatine-cyst',
    'chronic',
    'nasopalatine duct cyst|incisive canal cyst|nasopalatine cyst|median palatal cyst|globulomaxillary cyst|nasolabial cyst',
    {
      covers: 'jaw-cyst',
    },
  ),
  c(
    'radicular-cyst',
    'chronic',
    `radicular cyst|${each('radicular cyst of {}|radicular cyst, {}|periapical cyst of {}', 'mandible|maxilla|jaw')}|radicular cyst|periapical cyst|apical cyst of tooth|residual radicular cyst|apical radicular cyst`,
    {
      covers: 'jaw-cyst',
    },
  ),
  c('stafne-cyst', 'chronic', 'stafne cyst|stafne bone cyst|stafne defect|latent bone cyst of jaw|static bone cyst of mandible', {
    covers: 'bone-cyst',
  }),
  c(
    'torus-jaw',
    'chronic',
    'torus mandibularis|torus palatinus|mandibular tori|palatal torus|mandibular torus|maxillary torus|palatal tori|bilateral mandibular tori',
  ),
  c(
    'giant-cell-granuloma-jaw',
    'chronic',
    'central giant cell granuloma|giant cell granuloma of jaw|central giant cell granuloma of mandible|giant cell granuloma of mandible',
  ),
  c('jaw-inflammation', 'acute', each('{} of jaw|{} of mandible|{} of maxilla|mandibular {}|jaw {}', 'osteomyelitis|osteitis|sequestrum'), {
    covers: 'osteomyelitis',
    integral: 'jaw-pain|swollen-face|fever',
  }),
  c(
    'dry-socket',
    'acute',
    'dry socket|alveolar osteitis|alveolitis of jaw|post-extraction alveolitis|localized osteitis of extraction socket|dry tooth socket',
    {
      integral: 'toothache|jaw-pain',
    },
  ),
  c(
    'jaw-exostosis',
    'chronic',
    'exostosis of jaw|exostosis of mandible|mandibular exostosis|maxillary exostosis|alveolar exostosis|condylar hyperplasia|condylar hyperplasia of mandible',
  ),
  c('maxillary-hyperplasia', 'chronic', jawSize('maxillary', 'maxilla', [...LARGE, 'protrusion'])),
  c(
    'maxillary-hypoplasia',
    'chronic',
    `${jawSize('maxillary', 'maxilla', SMALL)}|midface hypoplasia|midface retrusion|constricted maxilla|narrow maxilla`,
  ),
  c('mandibular-hyperplasia', 'chronic', `${jawSize('mandibular', 'mandible', [...LARGE, 'protrusion'])}|prognathism|prognathic mandible`),
  c('mandibular-hypoplasia', 'chronic', `${jawSize('mandibular', 'mandible', SMALL)}|retrognathic mandible`),
  c('chin-anomaly', 'chronic', 'microgenia|macrogenia', { types: { large: 'macrogenia' }, implies: { macrogenia: { type: 'large' } } }),
  c(
    'jaw-asymmetry',
    'chronic',
    'jaw asymmetry|mandibular asymmetry|maxillary asymmetry|asymmetry of mandible|asymmetry of maxilla|asymmetry of jaw',
    {
      types: { maxilla: 'maxillary|maxilla' },
    },
  ),
  c(
    'malocclusion',
    'chronic',
    'malocclusion|dental malocclusion|angle class malocclusion|malocclusion of teeth|class i malocclusion|class 1 malocclusion|class ii malocclusion|class 2 malocclusion|class iii malocclusion|class 3 malocclusion|class iii skeletal malocclusion|class ii skeletal malocclusion|skeletal malocclusion',
    {
      types: { '3': 'class iii|class 3', '2': 'class ii|class 2', '1': 'class i|class 1' },
    },
  ),
  c(
    'bite-anomaly',
    'chronic',
    'anterior open bite|open bite|posterior open bite|crossbite|posterior crossbite|anterior crossbite|cross bite|overjet|excessive overjet|overbite|deep overbite|deep bite|underbite',
    {
      types: {
        'open back': 'posterior open bite',
        open: 'open bite|anterior open bite',
        cross: 'crossbite|cross bite|posterior crossbite|anterior crossbite',
        overjet: 'overjet|excessive overjet',
      },
      covers: 'malocclusion',
    },
  ),
  c('crowded-teeth', 'chronic', 'dental crowding|crowded teeth|crowding of teeth|tooth crowding'),
  c('spaced-teeth', 'chronic', 'diastema of teeth|midline diastema|excessive spacing of teeth'),
  c('rotated-teeth', 'chronic', 'rotated tooth|rotated teeth|rotation of tooth'),
];

/** Operations on teeth and jaws, and the braces and dentures that stay. */
const procedures: Concept[] = [
  c(
    'tooth-extraction',
    'procedure',
    'dental extraction|tooth extraction|extraction of tooth|extraction of teeth|dental extractions|wisdom teeth extraction|wisdom tooth extraction|surgical extraction|full mouth extraction|extraction of impacted teeth|extraction of third molars|odontectomy|removal of impacted teeth|full mouth dental extraction|extraction of impacted third molars|surgical removal of impacted teeth|wisdom teeth removal',
  ),
  c(
    'dental-rehabilitation',
    'procedure',
    'dental rehabilitation|full mouth dental rehabilitation|oral rehabilitation|dental restoration|dental restorations|root canal|root canal therapy|pulpotomy|dental crown placement|dental filling|incision and drainage of dental abscess',
  ),
  c('alveoloplasty', 'procedure', 'alveoloplasty|alveolectomy|removal of tori|vestibuloplasty|mandibular torus removal'),
  c(
    'orthognathic-surgery',
    'procedure',
    'orthognathic surgery|le fort i osteotomy|lefort i osteotomy|le fort osteotomy|bilateral sagittal split osteotomy|sagittal split osteotomy|BSSO|genioplasty|maxillary osteotomy|mandibular osteotomy|surgically assisted rapid palatal expansion',
  ),
  c(
    'tmj-surgery',
    'procedure',
    'tmj arthroscopy|temporomandibular joint arthroscopy|tmj arthrocentesis|tmj arthroplasty|temporomandibular joint arthroplasty|temporomandibular joint replacement',
  ),
  c(
    'enucleation-jaw-cyst',
    'procedure',
    'enucleation of cyst of mandible|enucleation of jaw cyst|enucleation and curettage of cyst|cyst enucleation|marsupialization of jaw cyst',
  ),
];

/** Teeth, gums and jaws. */
export const dental: Concept[] = [...teeth, ...jaws, ...procedures];
