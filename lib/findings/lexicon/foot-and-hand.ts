import { type Concept, concept as c } from './concept';
import { contracted } from './joint-disorders';

/** Deformities of foot, hand and limbs. */
export const footAndHand: Concept[] = [
  c(
    'hallux-valgus',
    'chronic',
    'hallux valgus|hallux abductovalgus|hallux abducto valgus|hallux valgus deformity|hallux abducto-valgus|HAV|hallux abductus',
    {
      integral: 'foot-pain|toe-pain|bunion',
      needs: ['laterality'],
    },
  ),
  c('bunion', 'chronic', 'bunion|bunion deformity|bunions|bunion of great toe|painful bunion', {
    integral: 'foot-pain|toe-pain',
    needs: ['laterality'],
  }),
  c('bunionette', 'chronic', "tailor's bunion|bunionette|tailors bunion|bunionette deformity", {
    integral: 'foot-pain|toe-pain',
    needs: ['laterality'],
  }),
  c(
    'hammertoe',
    'chronic',
    'hammertoe|hammer toe|hammertoes|hammertoe deformity|hammer toe deformity|hammer digit syndrome|hammer digit|hammertoe syndrome|hammer toes|contracted toe',
    { integral: 'toe-pain|foot-pain', needs: ['laterality'] },
  ),
  c(
    'claw-toe',
    'chronic',
    'claw toe|mallet toe|claw toes|crossover toe|overlapping toe|overlapping toes|claw toe deformity|mallet toe deformity|cross-over toe|crossover second toe|hallux interphalangeus|overriding toe|curly toe',
    { integral: 'toe-pain|foot-pain', needs: ['laterality'] },
  ),
  c(
    'hallux-rigidus',
    'chronic',
    'hallux rigidus|hallux limitus|hallux limitus rigidus|first mtp arthritis|first metatarsophalangeal joint arthritis|degenerative joint disease of first mtp|first mtpj arthritis|arthritis of first metatarsophalangeal joint|great toe arthritis|arthritis of great toe|first metatarsophalangeal arthritis',
    {
      covers: 'ankle-foot-osteoarthritis|arthritis|osteoarthritis',
      integral: 'toe-pain|foot-pain',
      needs: ['laterality'],
    },
  ),
  c('hallux-varus', 'chronic', 'hallux varus', { needs: ['laterality'] }),
  c(
    'flat-foot',
    'chronic',
    'flat foot|flat feet|pes planus|pes planovalgus|flatfoot|flatfoot deformity|pes valgus|fallen arches|flatfeet|acquired flatfoot|planovalgus foot|hyperpronation|overpronation',
    { integral: 'foot-pain', needs: ['laterality'] },
  ),
  c(
    'cavus-foot',
    'chronic',
    'pes cavus|cavus foot|cavovarus foot|high arched foot|cavus deformity|cavovarus deformity|high arch feet|high-arched feet',
    { integral: 'foot-pain', needs: ['laterality'] },
  ),
  c(
    'foot-deformity',
    'chronic',
    'foot deformity|acquired foot deformity|plantarflexed metatarsal|plantar flexed metatarsal|metatarsus primus elevatus|elevated first metatarsal|plantarflexed first ray|metatarsal deformity|forefoot deformity|hindfoot deformity|plantar flexed third metatarsal|plantarflexed third metatarsal|elongated metatarsal|elongated second metatarsal',
    { integral: 'foot-pain', needs: ['laterality'] },
  ),
  c('metatarsalgia', 'chronic', 'metatarsalgia|forefoot metatarsalgia|pain in metatarsal heads|transfer metatarsalgia', {
    integral: 'foot-pain',
    needs: ['laterality'],
  }),
  c(
    'toe-capsulitis',
    'chronic',
    'capsulitis of toe|capsulitis of foot|metatarsophalangeal capsulitis|second mtp capsulitis|capsulitis of second metatarsophalangeal joint|mtp capsulitis|plantar plate tear|predislocation syndrome|plantar plate injury|second metatarsophalangeal joint capsulitis',
    { integral: 'foot-pain|toe-pain', needs: ['laterality'] },
  ),
  c('sesamoiditis', 'chronic', 'sesamoiditis|sesamoiditis of foot|tibial sesamoiditis|fibular sesamoiditis', {
    integral: 'foot-pain|toe-pain',
    needs: ['laterality'],
  }),
  c(
    'heel-spur',
    'chronic',
    'heel spur|calcaneal spur|plantar calcaneal spur|posterior calcaneal spur|heel spur syndrome|calcaneal enthesophyte|infracalcaneal spur|plantar heel spur|bone spur of heel|calcaneal exostosis',
    { integral: 'foot-pain', needs: ['laterality'] },
  ),
  c('haglund', 'chronic', "haglund deformity|haglund's deformity|pump bump|retrocalcaneal exostosis|haglund's|haglund exostosis", {
    integral: 'foot-pain',
    needs: ['laterality'],
  }),
  c('accessory-navicular', 'chronic', 'accessory navicular|os tibiale externum|accessory navicular syndrome|os naviculare', {
    integral: 'foot-pain',
  }),
  c(
    'leg-length-discrepancy',
    'chronic',
    'leg length discrepancy|limb length discrepancy|unequal leg length|leg length inequality|short leg syndrome',
    {},
  ),
  c('genu-valgum', 'chronic', 'genu valgum|knock knee|knock knees|valgus deformity of knee|valgus knee|valgus knee deformity', {
    integral: 'knee-pain',
    needs: ['laterality'],
  }),
  c(
    'genu-varum',
    'chronic',
    'genu varum|bow legs|bowed legs|varus deformity of knee|bowleg|varus knee|bow-legged|varus knee deformity|bowlegs',
    { integral: 'knee-pain', needs: ['laterality'] },
  ),
  c(
    'ankle-valgus',
    'chronic',
    'ankle valgus|hindfoot valgus|valgus deformity of ankle|hindfoot varus|ankle varus|varus deformity of ankle',
    { types: { varus: 'varus' }, integral: 'ankle-pain|foot-pain', needs: ['laterality'] },
  ),
  c('cubitus-valgus', 'chronic', 'cubitus valgus|cubitus varus|gunstock deformity', {
    types: { varus: 'varus|gunstock' },
    needs: ['laterality'],
  }),
  c(
    'mallet-finger',
    'chronic',
    'mallet finger|mallet thumb|mallet deformity of finger|baseball finger|mallet finger deformity|mallet deformity|bony mallet finger',
    { integral: 'finger-pain', needs: ['laterality'] },
  ),
  c('boutonniere', 'chronic', 'boutonniere deformity|boutonniere|boutonnière deformity|central slip injury|central slip rupture', {
    integral: 'finger-pain',
    needs: ['laterality'],
  }),
  c('swan-neck', 'chronic', 'swan neck deformity|swan-neck deformity|swan neck deformities', {
    integral: 'finger-pain',
    needs: ['laterality'],
  }),
  c(
    'finger-contracture',
    'chronic',
    `finger contracture|contracture of finger|finger flexion contracture|flexion contracture of finger|proximal interphalangeal joint contracture|pip joint contracture|contracture of hand|hand contracture|thumb contracture|first web space contracture|${contracted('pip joint|dip joint|mcp joint|finger joint|metacarpophalangeal joint|proximal interphalangeal joint|distal interphalangeal joint|interphalangeal joint of finger|thumb joint|thumb cmc joint|first web space|finger|thumb|hand joint|index finger|middle finger|ring finger|small finger|little finger|long finger')}`,
    { needs: ['laterality'] },
  ),
  c('finger-stiffness', 'symptom', 'finger stiffness|stiffness of finger|hand stiffness|stiffness of hand|stiff finger|stiff hand', {
    covers: 'joint-stiffness',
    needs: ['laterality'],
  }),
  c('carpal-boss', 'chronic', 'carpal boss|carpometacarpal boss|carpal bossing', {
    integral: 'hand-pain|wrist-pain',
    needs: ['laterality'],
  }),
  c('kienbock', 'chronic', "kienbock disease|kienbock's disease|avascular necrosis of lunate|kienböck disease|lunate avascular necrosis", {
    covers: 'avascular-necrosis',
    integral: 'wrist-pain',
    needs: ['laterality'],
  }),
  c(
    'ulnar-impaction',
    'chronic',
    'ulnar impaction syndrome|ulnar abutment|ulnocarpal abutment|ulnar abutment syndrome|ulnar impaction|ulnocarpal impaction',
    { integral: 'wrist-pain', needs: ['laterality'] },
  ),
  c(
    'carpal-instability',
    'chronic',
    'carpal instability|scapholunate dissociation|scapholunate instability|druj instability|distal radioulnar joint instability|dorsal intercalated segment instability|midcarpal instability',
    { integral: 'wrist-pain', needs: ['laterality'] },
  ),
  c('winged-scapula', 'chronic', 'winged scapula|scapular winging|scapula winging|scapular dyskinesis|scapular dyskinesia', {
    integral: 'shoulder-pain',
  }),
];
