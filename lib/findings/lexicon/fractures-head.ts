import { type Concept, concept as c } from './concept';
import { broken, STANDING } from './fractures';

/** Broken bones of skull and face. */
export const headFractures: Concept[] = [
  c('fracture-skull', 'injury', 'skull fracture|fracture of skull|fractured skull|linear skull fracture|depressed skull fracture', {
    types: {
      vault: 'parietal|frontal|calvarial|vault',
      base: 'basilar|skull base|base of skull|temporal bone|occipital',
    },
    causes: STANDING,
    covers: 'fracture',
    integral: 'headache|head-injury',
    needs: ['encounter'],
  }),
  c(
    'fracture-skull-base',
    'injury',
    'basilar skull fracture|skull base fracture|fracture of base of skull|basal skull fracture|temporal bone fracture|fracture of temporal bone|basilar fracture of skull',
    { causes: STANDING, covers: 'fracture|fracture-skull', integral: 'headache|head-injury', needs: ['laterality', 'encounter'] },
  ),
  c(
    'fracture-skull-vault',
    'injury',
    'parietal bone fracture|parietal skull fracture|frontal bone fracture|frontal skull fracture|calvarial fracture|fracture of parietal bone|fracture of frontal bone|fracture of calvarium',
    { causes: STANDING, covers: 'fracture|fracture-skull', integral: 'headache|head-injury' },
  ),
  broken('nasal-fracture', 'nasal|nasal bone|nose|nasal septal|comminuted nasal|nasal septum', 'headache', { covers: 'fracture-face' }),
  c(
    'fracture-face',
    'injury',
    'facial fracture|facial bone fracture|fracture of facial bone|fracture of face|midface fracture|panfacial fracture',
    { causes: STANDING, covers: 'fracture' },
  ),
  c(
    'fracture-orbital-floor',
    'injury',
    'orbital floor fracture|orbital blowout fracture|blowout fracture|blow out fracture|fracture of orbital floor|orbital blow-out fracture|inferior orbital wall fracture|blowout fracture of orbit',
    { causes: STANDING, covers: 'fracture|fracture-orbit|fracture-face', integral: 'eye-pain', needs: ['laterality'] },
  ),
  c(
    'fracture-orbital-wall',
    'injury',
    'medial orbital wall fracture|fracture of medial orbital wall|lamina papyracea fracture|lateral orbital wall fracture|orbital roof fracture|fracture of orbital roof|fracture of lateral orbital wall',
    {
      types: { lateral: 'lateral orbital wall|lateral', roof: 'orbital roof|roof' },
      causes: STANDING,
      covers: 'fracture|fracture-orbit|fracture-face',
      needs: ['laterality'],
    },
  ),
  c('fracture-orbit', 'injury', 'orbital fracture|fracture of orbit|orbit fracture|orbital wall fracture|orbital rim fracture', {
    causes: STANDING,
    covers: 'fracture|fracture-face',
  }),
  c(
    'fracture-zygoma',
    'injury',
    'zygomatic fracture|zygoma fracture|zygomatic arch fracture|zygomaticomaxillary complex fracture|zmc fracture|tripod fracture|fracture of zygomatic arch|fracture of zygoma|malar fracture|cheekbone fracture|zygomatic complex fracture',
    { causes: STANDING, covers: 'fracture|fracture-face', needs: ['laterality'] },
  ),
  c(
    'fracture-maxilla',
    'injury',
    'maxillary fracture|maxilla fracture|maxillary sinus fracture|fracture of maxilla|fracture of maxillary sinus|maxillary sinus wall fracture|maxillary wall fracture|le fort fracture|lefort fracture',
    {
      types: {
        'le fort i': 'le fort i|lefort i|le fort 1|lefort 1',
        'le fort ii': 'le fort ii|lefort ii|le fort 2|lefort 2',
        'le fort iii': 'le fort iii|lefort iii|le fort 3|lefort 3',
        alveolar: 'alveolar|alveolus',
      },
      implies: {
        'le fort i fracture': { type: 'le fort i' },
        'le fort ii fracture': { type: 'le fort ii' },
        'le fort iii fracture': { type: 'le fort iii' },
      },
      causes: STANDING,
      covers: 'fracture|fracture-face',
      needs: ['laterality'],
    },
  ),
  broken(
    'mandible-fracture',
    'mandible|mandibular|jaw|mandibular condyle|condyle of mandible|mandibular angle|angle of mandible|mandibular body|body of mandible|mandibular ramus|parasymphyseal|parasymphyseal mandible|subcondylar|subcondylar mandible|mandibular symphysis|symphyseal mandible|mandibular condylar|jawbone',
    'headache',
    {
      types: {
        condyle: 'condyle|condylar|condylar neck|condylar head',
        subcondylar: 'subcondylar',
        coronoid: 'coronoid',
        ramus: 'ramus',
        angle: 'angle',
        symphysis: 'symphysis|symphyseal|parasymphyseal|parasymphysis',
        alveolus: 'alveolar|alveolus|dentoalveolar',
        body: 'body|mandibular body',
      },
      covers: 'fracture-face',
    },
  ),
  c(
    'fracture-tooth',
    'injury',
    'tooth fracture|fractured tooth|broken tooth|fracture of tooth|chipped tooth|dental fracture|broken teeth|fractured teeth',
    {
      causes: STANDING,
      covers: 'fracture',
    },
  ),
];
