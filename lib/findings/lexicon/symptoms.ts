import { concept as c } from './concept';

/** Complaints and signs of no one field, in the clinician's and in the patient's words. */
export const symptoms = [
  // The body as a whole.
  c(
    'malaise',
    'symptom',
    "malaise|feels lousy|feeling lousy|feels bad|feeling bad|feels crummy|does not feel well|doesn't feel well|not feeling right|under weather|feels terrible|feeling terrible|feels poorly|feeling poorly|sense of ill being|unwell|general malaise|generalized malaise|feeling unwell|feels unwell|not feeling well|feels ill|feeling ill|feeling sick|feels sick|run down feeling|feeling run down|feeling run-down|generalized unwellness|general ill health",
  ),
  c('chronic-fatigue', 'symptom', 'chronic fatigue|chronic tiredness|persistent fatigue for years'),
  c('postprocedural-fever', 'symptom', 'fever after surgery|post-op fever', { covers: 'fever' }),
  c('drug-fever', 'symptom', 'drug fever|drug-induced fever|drug induced fever|fever due to medication', { covers: 'fever' }),
  c(
    'postvaccination-fever',
    'symptom',
    'postvaccination fever|fever after immunization|fever after vaccination|fever following immunization|fever following vaccination',
    { covers: 'fever' },
  ),
  c(
    'diaphoresis',
    'symptom',
    'diaphoresis|sweating|sweating profusely|sweating a lot|excess sweating|excessive sweats|drenching sweats|broke out in sweat|breaking out in sweat|profusely sweating|perspiring heavily|diaphoretic|profuse sweating|cold sweats|sweating episodes|generalized hyperhidrosis|sweats|sweatiness|clammy skin',
  ),
  c('pediatric-feeding-disorder', 'chronic', 'pediatric feeding disorder|feeding disorder of infancy|avoidant feeding disorder', {
    types: { acute: 'acute' },
    covers: 'feeding-difficulty',
  }),
  c(
    'failure-to-thrive-child',
    'acute',
    'failure to thrive in child|failure to thrive in infant|infant failure to thrive|pediatric failure to thrive|failure to thrive child|child failure to thrive|failure to thrive in childhood|poor weight gain|failure to gain weight|poor weight gain in infant|inadequate weight gain|slow weight gain|not gaining weight|poor growth|growth failure|growth faltering|faltering growth|faltering weight',
    {
      covers: 'failure-to-thrive|weight-loss',
      integral: 'feeding-difficulty',
    },
  ),
  c(
    'developmental-delay',
    'chronic',
    'developmental delay|developmentally delayed|lack of normal development|delayed development|lack of expected normal development|development delay',
    {
      types: { milestones: 'milestones|motor|speech' },
    },
  ),
  c(
    'delayed-milestones',
    'chronic',
    'delayed milestones|delayed milestone|late walker|late talker|delayed walking|delayed motor milestones|delayed motor development|delayed developmental milestones|not walking yet|gross motor delay|motor delay|delayed gross motor skills|fine motor delay',
    { covers: 'developmental-delay' },
  ),
  c('delayed-puberty-stated', 'chronic', 'tall stature|accelerated growth|excessive growth|growth concern|concern about growth'),
  c(
    'frailty',
    'symptom',
    'frailty|frailty syndrome|age-related debility|age related physical debility|senile debility|senility|old age frailty|physical frailty',
    { covers: 'debility' },
  ),
  c('functional-quadriplegia', 'chronic', 'functional quadriplegia|functional quadriparesis'),
  c(
    'immobility',
    'status',
    'bedbound|bed bound|bedridden|bed-bound|bed confined|confined to bed|chairfast|non-ambulatory status|nonambulatory|chair-bound|bed bound status',
    { types: { other: 'nonambulatory|non-ambulatory|chairfast|chair-bound' } },
  ),
  c(
    'reduced-mobility',
    'symptom',
    'reduced mobility|limited mobility|decreased mobility|mobility impairment|mobility issues|impaired functional mobility|debilitated mobility|poor mobility',
  ),
  c(
    'pain-all-over',
    'symptom',
    'body aches|aching all over|generalized achy|diffuse achiness|overall achiness|achy all over|hurts all over|sore all over|pains all over|body pains|aches and pain|body soreness|aches throughout body|feels achy|generalized body aches|generalized aches|pain all over|whole body pain|aches and pains|diffuse pain|diffuse body pain|total body pain|generalized body pain|aches all over|body ache|generalized achiness',
    { covers: 'pain-generalized' },
  ),
  c('flu-like-symptoms', 'symptom', 'flu-like symptoms|flu like symptoms|viral symptoms|influenza-like symptoms'),
  c(
    'intolerance-temperature',
    'symptom',
    'cold intolerance|heat intolerance|feels cold all the time|intolerance to cold|always cold|temperature intolerance|feeling cold|feels cold',
  ),
  c('lump', 'symptom', 'localized swelling|localized mass|localized lump|lump'),
  c('bleeding', 'symptom', 'uncontrolled bleeding|bleeding of unknown source|active bleeding|spontaneous bleeding'),
  c(
    'swollen-face',
    'symptom',
    'swollen face|face swelling|swelling of face|cheek swelling|jaw swelling|swelling of lips|swollen lips|swollen lip|jaw mass|swelling of cheek|swelling of jaw',
    { types: { lip: 'lip|lips' } },
  ),
  c('jaw-pain', 'symptom', 'jaw pain|pain in jaw|mandibular pain|mandible pain|sore jaw|pain of jaw'),
  c(
    'groin-mass',
    'symptom',
    'groin lump|lump in groin|inguinal mass|groin swelling|inguinal lump|groin bulge|inguinal bulge|bulge in groin|inguinal swelling|lump in inguinal area|swelling of groin|swelling in groin',
  ),
  c(
    'limb-swelling',
    'symptom',
    'swollen hand|swelling of hand|swelling in hand|hand swelling|swelling of arm|swelling in arm|arm swelling|swelling of forearm|swelling of finger|swelling in finger|swelling of fingers|swelling of thigh|thigh swelling|swollen thigh|calf swelling|swelling of calf|swollen calf|toe swelling|swelling of toe|swollen toe|swollen forearm|upper extremity swelling|swelling of upper extremity|swelling , hand|swelling , arm|swelling , finger|hand is swollen|arm is swollen|finger is swollen|swollen arm|swollen hands|forearm swelling|finger swelling|swelling in hands|swollen finger|swollen fingers|hand edema',
    { needs: ['laterality'] },
  ),
  c(
    'limb-lump',
    'symptom',
    'lump on leg|lump on arm|lump in leg|lump in arm|lump on foot|lump on hand|lump on wrist|lump on knee|lump on finger|knee mass|lump on thigh|lump on toe|lump on shoulder|knee lump|elbow mass|ankle mass|elbow lump',
    {
      types: { upper: 'arm|hand|wrist|finger|shoulder|elbow', lower: 'leg|foot|knee|thigh|toe|ankle' },
      needs: ['laterality'],
    },
  ),
  // Stomach and bowels.
  c(
    'regurgitation',
    'symptom',
    'regurgitation of food|regurgitating food|spitting up|spits up|spit up|regurgitation of stomach contents|rumination of food|spit-up|spitting up after feeds',
  ),
  c('projectile-vomiting', 'symptom', 'projectile vomiting|projectile emesis', { covers: 'vomiting' }),
  c('bilious-vomiting', 'symptom', 'bilious vomiting|bilious emesis|vomiting bile|bile vomiting', { covers: 'vomiting' }),
  c(
    'intractable-vomiting',
    'symptom',
    'intractable vomiting|persistent vomiting|intractable nausea and vomiting|retching|dry heaves|dry heaving|refractory vomiting|emesis without nausea|vomiting without nausea',
    { types: { alone: 'vomiting without nausea|emesis without nausea', both: 'nausea and vomiting' }, covers: 'vomiting' },
  ),
  c('fecal-urgency', 'symptom', 'bowel urgency|stool urgency|urgency of stool|urgency of bowel movements|defecation urgency'),
  c(
    'painful-defecation',
    'symptom',
    'painful defecation|pain with defecation|painful bowel movements|pain with bowel movements|dyschezia|abnormal bowel sounds|hyperactive bowel sounds|absent bowel sounds',
  ),
  c(
    'abdominal-tenderness',
    'symptom',
    'abdominal tenderness|rebound tenderness|tenderness of abdomen|tender abdomen|epigastric tenderness|abdominal guarding|abdominal rigidity|peritoneal signs',
    {
      types: {
        rebound: 'rebound',
        rigidity: 'rigidity|rigid|guarding',
        ruq: 'right upper quadrant|ruq',
        luq: 'left upper quadrant|luq',
        rlq: 'right lower quadrant|rlq',
        llq: 'left lower quadrant|llq',
        epigastric: 'epigastric',
      },
    },
  ),
  c('suprapubic-pain', 'symptom', 'suprapubic tenderness|suprapubic pressure|pain above pubic bone', { types: { tender: 'tenderness' } }),
  c('infant-colic', 'acute', 'infantile colic|infant colic|colic|colicky baby|colicky infant|baby colic', {
    covers: 'fussy-infant|excessive-crying-infant',
  }),
  // Breath and chest.
  c(
    'choking',
    'symptom',
    'choking sensation|choking episode|choking spell|choking spells|choking episodes|gagging|choking on food|feeling of choking|sensation of choking|suffocating feeling|choking',
  ),
  c(
    'grunting',
    'symptom',
    'grunting respirations|grunting|nasal flaring|retractions of chest|chest retractions|intercostal retractions|increased work of breathing|labored respirations|accessory muscle use',
  ),
  c('asphyxia', 'acute', 'asphyxia|hypoxic asphyxia'),
  c(
    'fb-sensation',
    'symptom',
    'foreign body sensation in nose|foreign body sensation|foreign-body sensation|something stuck in throat|feels like something stuck in throat|sensation of something stuck in throat',
    { types: { nose: 'nose', throat: 'throat' } },
  ),
  // Skin and limbs.
  c('clubbing', 'symptom', 'clubbing of fingers|digital clubbing|finger clubbing|nail clubbing|clubbing of digits'),
  c('mottling', 'symptom', 'mottled skin|skin mottling|discoloration of skin|skin color changes|discolored skin|livedo'),
  c(
    'limping',
    'symptom',
    'limp|limping|limping child|toe walking|toe walker|idiopathic toe walking|idiopathic toe walker|walks with limp|in-toeing|intoeing|out-toeing|pigeon toed gait',
    { types: { other: 'limp|limping|toe walking|toe walker|antalgic|in-toeing|intoeing|out-toeing' } },
  ),
  c('hip-click', 'symptom', 'hip click|clicking hip|hip clunk|clicking of hip|hip clicks|snapping of hip on exam'),
  c(
    'abnormal-posture',
    'symptom',
    'abnormal posture|poor posture|posturing|forward head posture|decerebrate posturing|decorticate posturing|opisthotonos',
  ),
  c('incoordination', 'symptom', 'clumsiness|clumsy|uncoordinated|impaired coordination|decreased coordination|coordination problems'),
  c('loss-of-height', 'symptom', 'loss of height|height loss|decreased height'),
  c('tetany', 'acute', 'tetany|carpopedal spasm'),
  c('transient-paralysis', 'symptom', 'transient paralysis of limb|transient limb paralysis|transient paralysis'),
  // Mind and senses.
  c('unhappiness', 'symptom', 'unhappiness|sadness|feeling sad|down mood|tearful|crying spells', {
    types: { crying: 'tearfulness|tearful|crying spells' },
  }),
  c('worries', 'symptom', 'excessive worry|worries|worrying excessively|excessive worrying|constant worry'),
  c('low-self-esteem', 'symptom', 'low self-esteem|low self esteem|poor self-esteem|poor self esteem|poor self-image'),
  c(
    'emotional-state-other',
    'symptom',
    'emotional distress|emotional upset|emotional shock|emotional crisis|psychological distress|mental distress|state of emotional shock',
    { types: { shock: 'shock|crisis' } },
  ),
  c(
    'poor-hygiene',
    'symptom',
    'poor hygiene|poor personal hygiene|neglect of hygiene|very low level of personal hygiene|disheveled appearance|self-neglect',
  ),
  c('psychomotor-slowing', 'symptom', 'psychomotor slowing|psychomotor retardation|slowed responses|slow processing|poor responsiveness'),
  c('excessive-crying', 'symptom', 'excessive crying of child|excessive crying in child|inconsolable child'),
  c(
    'excessive-crying-infant',
    'symptom',
    'excessive crying of infant|excessive crying in infant|inconsolable crying|crying baby|crying infant|inconsolable infant|excessive crying|persistent crying|unconsolable baby',
    { covers: 'fussy-infant' },
  ),
  c(
    'fussy-infant',
    'symptom',
    'fussy infant|fussy baby|fussiness|infant fussiness|irritable infant|fussy|irritability in infant|baby fussiness',
  ),
  c('brue', 'acute', 'brief resolved unexplained event|BRUE|apparent life threatening event|apparent life-threatening event|ALTE', {
    covers: 'apnea|cyanosis',
  }),
  c('infancy-symptom', 'symptom', 'teething|teething syndrome'),
  c('parosmia', 'symptom', 'parosmia|distorted smell|phantosmia|smell disturbance'),
  c('amnesia-type', 'symptom', 'anterograde amnesia|retrograde amnesia', { types: { retrograde: 'retrograde' }, covers: 'memory-loss' }),
  c('postconcussive-amnesia', 'symptom', 'amnesia for event|amnestic to event|post-traumatic amnesia|amnesia to event', {
    covers: 'memory-loss',
  }),
  c(
    'sexual-dysfunction',
    'symptom',
    'sexual dysfunction|sexual problem|sexual problems|decreased sexual function|female sexual dysfunction',
  ),
];
