import { type Concept, type ConceptKind, concept as c } from './concept';

/** `fell from|fall from …`: each verb with each place. */
const each = (verbs: string, places: string): string =>
  verbs
    .split('|')
    .flatMap((verb) => places.split('|').map((place) => `${verb} ${place}`))
    .join('|');
const FROM = 'fell off|fell from|fall from|fall off|fell off of|falling off|falling from|fallen from';
const FALLS = 'fall|fall-same-level';

/**
 * Until the engine holds an external cause against an injury beside it, one counts only where a conclusion names it, as an injury does;
 * then it becomes a `status`.
 */
export const CAUSE: ConceptKind = 'status';
/** Place and activity say nothing by themselves: known, never coded, until then. */
export const CIRCUMSTANCE: ConceptKind = 'status';

/** Determiners are passed over in the text, and so have no place in a name. */
const bare = (names: string): string => names.replace(/ (?:a|an|the|his|her|this|recent)(?= )/g, '');
const cause = (id: string, names: string, covers?: string): Concept =>
  c(id, CAUSE, bare(names), { ...(covers && { covers }), needs: ['encounter'] });

const fallen: Concept[] = [
  cause(
    'fall',
    'mechanical fall|accidental fall|status post fall|slip and fall injury|fell and hit|fell and struck|fell and injured|fell and landed|fell onto|fell on outstretched|fell down|fell backward|fell backwards|fell forward|fell forwards|fell directly on|fell while|fell yesterday|fell today|fell last night|fell this morning|fell at home|fell at work|fall at home|fall at work|sustained a fall|suffered a fall|had a fall|after a fall|following a fall|due to a fall|from a fall|secondary to a fall|s/p fall|unwitnessed fall|witnessed fall|fall on outstretched hand|FOOSH|fall injury|fell hitting|fell striking|fell landing|injured in a fall|fall with head strike|who fell|after falling|when he fell|when she fell',
  ),
  cause(
    'fall-same-level',
    'ground level fall|GLF|fall from standing|fall from standing height|same level fall|fell from standing|fall from standing position|fell from standing height|fall on same level',
    'fall',
  ),
  cause(
    'fall-slip-trip',
    'slip and fall|slipped and fell|tripped and fell|trip and fall|tripped over|tripped on|stumbled and fell|slipping and falling|tripping and falling|lost her balance and fell|lost his balance and fell|lost balance and fell|slipped on wet floor|fell after slipping|fell after tripping|tripped and landed|slipped and landed',
    FALLS,
  ),
  cause(
    'fall-ice',
    'slipped on ice|slipped on patch of ice|slipped on black ice|fell on patch of ice|slipped on a patch of ice|slipped on icy surface|slipped on icy sidewalk|slipped on icy steps|slipped in snow|slipped on ice|fell on ice|slip on ice|slipped on icy|fell on icy|slipped on snow|slipped on some ice|slipped and fell on ice|slipped and fell on icy|fall on ice',
    `${FALLS}|fall-slip-trip`,
  ),
  cause(
    'fall-stairs',
    `${each('fell down|fall down|fell on|fall on|fell off|fall from|fell from|slipped on|tripped on|tumbled down|falling down|fell going down|fell walking down|missed a step on|slipped going down|tripped going up|fell down some|fell down several|fell down a flight of|fell down few', 'stairs|steps|stairway|staircase')}|missed a step and fell|fell down a step`,
    `${FALLS}|fall-slip-trip`,
  ),
  cause(
    'fall-curb',
    'tripped on curb|tripped over curb|fell off curb|stepped off curb and fell|tripped off curb|fell on curb',
    `${FALLS}|fall-slip-trip`,
  ),
  cause('fall-ladder', each(FROM, 'ladder|step ladder|stepladder'), FALLS),
  cause(
    'fall-bed',
    `${each(`${FROM}|fell out of|rolled out of|fall out of|fell getting out of|rolled off`, 'bed|crib')}|fall out of bed`,
    FALLS,
  ),
  cause('fall-chair', each(`${FROM}|fell out of|fall out of`, 'chair|stool|couch|sofa|recliner'), FALLS),
  cause('fall-wheelchair', each(`${FROM}|fell out of|fall out of|slid out of`, 'wheelchair|wheel chair'), `${FALLS}|fall-chair`),
  cause('fall-toilet', each(`${FROM}`, 'toilet|commode'), FALLS),
  cause(
    'fall-shower',
    each(
      'fell in|slipped in|fall in|fell getting out of|slipped getting out of|fell while in|slipped and fell in',
      'shower|bathtub|tub|bath tub',
    ),
    `${FALLS}|fall-slip-trip`,
  ),
  cause('fall-roof', each(`${FROM}`, 'roof|rooftop|building'), FALLS),
  cause('fall-tree', each(`${FROM}|fell out of`, 'tree|tree stand|deer stand'), FALLS),
  cause('fall-playground', each(FROM, 'monkey bars|playground equipment|jungle gym|slide|playground slide|trampoline'), FALLS),
  cause('fall-swing', each(FROM, 'swing|swing set'), FALLS),
  cause(
    'fall-height',
    `${each(FROM, 'height|truck|porch|deck|scaffold|scaffolding|loading dock|counter|table|platform')}|fall from a height`,
    FALLS,
  ),
  cause(
    'fall-collision',
    'collided with another player and fell|knocked down by another|tackled and fell|pushed and fell|knocked over by dog|knocked to ground by|fell after being pushed|fell when pushed',
    FALLS,
  ),
  c('history-falls', 'status', 'history of falls|prior falls|at risk for falls|history of fall|history of frequent falls', {
    covers: FALLS,
  }),
];

const TRANSPORT = 'mva';
const transport: Concept[] = [
  cause(
    'mva',
    'motor vehicle accident|motor vehicle collision|MVA|MVC|car accident|motor vehicle crash|car wreck|auto accident|automobile accident|car crash|road traffic accident|rollover accident|rear-ended|rear end collision|rear-end collision|head-on collision|head on collision|t-boned|vehicle collision|vehicular accident|involved in a wreck',
  ),
  cause(
    'motorcycle-accident',
    'motorcycle accident|motorcycle crash|motorcycle collision|motor cycle accident|fell off motorcycle|thrown from motorcycle|motorcycle wreck|dirt bike accident|moped accident',
    TRANSPORT,
  ),
  cause(
    'bicycle-accident',
    'bicycle accident|bike accident|bicycle crash|fell off bicycle|fell off bike|fell from bike|fell from bicycle|bike crash|bicycling accident|fell off of bike|crashed his bike|crashed her bike|fall from bicycle|fall off bicycle|mountain bike accident|mountain biking accident|fell while biking|fell while mountain biking|fell while bicycling|fell while cycling|fell while riding bike|fell while riding his bike|fell while riding her bike|fell while riding bicycle|fell when biking|fell when mountain biking|fell when bicycling|fell when cycling|fell when riding bike|fell when riding his bike|fell when riding her bike|fell when riding bicycle|fell during biking|fell during mountain biking|fell during bicycling|fell during cycling|fell during riding bike|fell during riding his bike|fell during riding her bike|fell during riding bicycle|fell off of bicycle|fell over handlebars|flipped over handlebars',
    FALLS,
  ),
  cause(
    'pedestrian-struck',
    'pedestrian struck|struck by car|struck by vehicle|hit by car|hit by vehicle|pedestrian versus auto|auto versus pedestrian|auto vs pedestrian|pedestrian hit by|run over by car|struck by motor vehicle|hit by a truck|struck by a truck|pedestrian vs auto|struck by automobile',
    TRANSPORT,
  ),
  cause(
    'atv-accident',
    'atv accident|atv crash|all terrain vehicle accident|four wheeler accident|four-wheeler accident|atv rollover|thrown from atv|fell off atv|4-wheeler accident|all-terrain vehicle accident|fell off four-wheeler',
    `${TRANSPORT}|fall`,
  ),
  cause('scooter-accident', 'fell off scooter|scooter accident|fell from scooter|fall from scooter', 'fall'),
  cause(
    'e-scooter-accident',
    'electric scooter accident|fell off electric scooter|e-scooter accident|motorized scooter accident|fall from electric scooter',
    'fall|scooter-accident',
  ),
  cause(
    'skateboard-fall',
    'fell off skateboard|skateboarding accident|skateboard accident|fell while skateboarding|fall from skateboard|fell skateboarding|skateboard injury',
    'fall',
  ),
  cause('skating-fall', 'fell while ice skating|ice skating accident|fell ice skating', 'fall'),
  cause(
    'rollerblade-fall',
    'fell while rollerblading|rollerblading accident|fell rollerblading|fell roller skating|fell while roller skating',
    'fall',
  ),
  cause(
    'skiing-fall',
    'skiing accident|fell while skiing|ski accident|skiing injury|fell skiing|fell while downhill skiing|fell when skiing|fell when she was skiing|fell when he was skiing|injured while skiing|injured it while skiing|injured skiing|ski injury',
    'fall',
  ),
  cause('snowboard-fall', 'snowboarding accident|fell while snowboarding|snowboarding injury|fell snowboarding|snowboard accident', 'fall'),
  cause(
    'horse-fall',
    'thrown from horse|fell off horse|fell from horse|fall from horse|bucked off horse|horseback riding accident|thrown off horse|fell off of horse|horse riding accident',
    'fall',
  ),
];

const things: Concept[] = [
  cause(
    'struck-falling-object',
    'struck by falling object|hit by falling object|heavy object fell on|dropped a heavy object on|dropped heavy object on|object fell on|box fell on|dropped a weight on|dropped weight on',
  ),
  cause(
    'struck-object',
    'hit head on|hit his head on|hit her head on|hit head against|struck his head on|struck her head on|struck head on|bumped head on|bumped his head on|bumped her head on|struck against|hit hand against|punched wall|punched a wall|stubbed toe|stubbed her toe|stubbed his toe|kicked wall|struck head against|banged head on|banged his head on',
  ),
  cause(
    'caught-door',
    'caught in door|slammed in door|shut in door|smashed in door|jammed in door|closed in door|slammed in car door|caught in car door|shut in car door|smashed in car door|pinched in door|crushed in door|closed car door on|slammed door on|slammed car door on',
  ),
  cause(
    'caught-between',
    'caught between|crushed between|pinched between|jammed between|smashed between|caught in machine|caught in machinery',
  ),
  cause(
    'cut-glass',
    'cut on glass|cut by glass|broken glass cut|cut with glass|cut on broken glass|stepped on glass|stepped on broken glass|cut himself on glass|cut herself on glass|lacerated by glass|punched window|punched through window|glass broke in',
  ),
  cause(
    'cut-knife',
    'cut with knife|cut by knife|cut himself with knife|cut herself with knife|knife slipped|kitchen knife|cut on knife|cut with kitchen knife|cut with box cutter|box cutter slipped|pocket knife|cut hand with knife|cut finger with knife|steak knife|cut himself with a knife|cut herself with a knife',
  ),
  cause(
    'cut-sharp',
    'cut on sharp|cut on metal|cut on sheet metal|sharp metal edge|cut by metal|cut with razor|cut on tin can|cut on can lid|cut by sharp object|cut on a sharp',
  ),
  cause('cut-kitchen-tool', 'cut with mandoline|mandoline slicer|cut with mandolin|mandolin slicer|cut with grater|vegetable slicer'),
  cause(
    'power-saw',
    'table saw|circular saw injury|cut with saw|cut by saw|band saw injury|cut with circular saw|cut by circular saw|saw injury|cut with power saw|skill saw',
  ),
  cause(
    'chainsaw',
    'chainsaw injury|cut with chainsaw|chain saw injury|chainsaw accident|cut by chainsaw|cut with chain saw|hedge trimmer injury',
  ),
  cause(
    'lawn-mower',
    'lawn mower injury|lawnmower injury|lawn mower accident|lawnmower accident|injured by lawn mower|cut by lawn mower|run over by lawn mower',
  ),
  cause(
    'power-tool',
    'power tool injury|cut with drill|cut with grinder|angle grinder|cut by power tool|injured with power tool|cut with router',
  ),
  cause('nail-gun', 'nail gun injury|nail gun|shot himself with nail gun'),
  cause('nail-stepped', 'stepped on nail|nail through foot|nail went through|rusty nail'),
  cause('fish-hook', 'fish hook in|fishhook in|fishing hook in|fishhook embedded|embedded fish hook'),
  cause(
    'needlestick',
    'needlestick|needle stick|needlestick injury|needle stick injury|accidental needlestick|stuck with needle|needle-stick',
  ),
  cause('ring-constriction', 'ring stuck on finger|ring stuck|tight ring on finger'),
  cause(
    'firearm-accident',
    'accidentally shot|accidental gunshot|accidental discharge of firearm|accidental self-inflicted gunshot|gun accidentally went off|gun went off accidentally',
  ),
  cause('hot-drink', 'hot coffee|hot tea|spilled hot coffee|spilled hot tea|hot chocolate spill|hot soup|spilled hot soup'),
  cause('hot-oil', 'hot oil|hot grease|cooking oil splash|grease splatter|boiling oil|bacon grease'),
  cause('hot-water', 'boiling water|scalding water|spilled hot water|hot water spill|pot of hot water'),
  cause('hot-stove', 'hot stove|touched stove|touched hot stove|hot burner|hot oven|oven rack|stove burner'),
  cause('flame-fire', 'house fire|campfire|bonfire|grill fire|gasoline fire|fell into fire|clothing caught fire'),
];
const living: Concept[] = [
  cause(
    'insect-cause',
    'bitten by insect|bitten by an insect|bitten by bug|bitten by mosquito|bitten by mosquitoes|bitten by fleas|bitten by bed bugs|bitten by ants',
  ),
  cause('cat-scratch-cause', 'cat scratch|scratched by cat|scratched by her cat|scratched by his cat'),
  cause('horse-cause', 'kicked by horse|stepped on by horse|bitten by horse'),
  cause('cow-cause', 'kicked by cow|kicked by a bull|struck by cow|gored by bull'),
  cause(
    'player-collision',
    'collided with another player|collision with another player|collided with another person|ran into another player|another player ran into|another player fell on|another player landed on|head to head collision|accidentally elbowed|accidentally kicked|accidentally hit by another',
  ),
  cause('hit-by-ball', 'hit by ball|struck by ball|hit in face with ball|hit by a ball|ball hit him|hit in eye with ball'),
  cause(
    'hit-by-baseball',
    'hit by baseball|struck by baseball|hit by pitch|hit in face by baseball|struck in face by baseball|hit with baseball|struck by a baseball|hit by a baseball',
  ),
  cause('hit-by-softball', 'hit by softball|struck by softball|hit with softball'),
  cause('hit-by-bat', 'accidentally hit with bat|accidentally struck by bat|struck accidentally with baseball bat'),
  cause(
    'assault',
    'alleged assault|was assaulted|assaulted by|physical assault|victim of assault|status post assault|assault victim|jumped by unknown|beaten up|was beaten|attacked by unknown',
  ),
  cause(
    'fight',
    'physical altercation|in a fight|in an altercation|punched in face|was punched|got into a fight|fist fight|fistfight|punched in jaw|punched in nose|involved in altercation|involved in a fight|involved in an altercation|punched in eye|bar fight|punched by|kicked by another',
    'assault',
  ),
  cause('assault-knife', 'stabbed by|stabbed with knife|stabbed in|was stabbed|knife assault|stabbed multiple times', 'assault'),
  cause(
    'assault-gun',
    'was shot|shot by unknown|shot by another|gunshot assault|shot multiple times|drive-by shooting|drive by shooting',
    'assault',
  ),
  cause(
    'assault-blunt',
    'hit with baseball bat|struck with baseball bat|struck with bat|hit with pipe|struck with pipe|struck with bottle|hit with bottle|pistol whipped|struck in head with',
    'assault|hit-by-bat',
  ),
  cause(
    'self-cutting',
    'self-inflicted laceration|cut his wrist|cut her wrist|slit wrists|cut wrists|self-inflicted cuts|cutting himself|cutting herself|self-inflicted wounds|self inflicted laceration|self-inflicted stab wound',
  ),
  cause(
    'overexertion',
    'lifting heavy|heavy lifting injury|lifted a heavy|lifting a heavy|while lifting|after lifting|injured lifting|hurt his back lifting|hurt her back lifting|lifting injury',
  ),
  cause('repetitive-motion', 'repetitive motion|repetitive use injury|repetitive strain|overuse injury|repetitive lifting'),
];

/** Falls, collisions, blows, cuts, heat, bites and violence, only where the words tell them plainly. */
export const externalCauses: Concept[] = [...fallen, ...transport, ...things, ...living];
