/** Words that give a condition to somebody else. */
import { backward, forward, pseudo } from './cue';

const RELATIVES =
  'mother|father|brother|sister|son|daughter|aunt|uncle|grandmother|grandfather|grandparent|grandparents|parent|parents|sibling|siblings|cousin|cousins|maternal|paternal|nephew|niece|mom|dad|grandma|grandpa|half brother|half sister|stepfather|stepmother|twin|wife|husband|spouse|partner|boyfriend|girlfriend|roommate|donor|family member|family members|relative|relatives|coworker|friend|friends|neighbor|neighbors|classmate|colleague';

/** What relatives do as witnesses or are told: then the words after it are of the patient. */
const TELLS =
  'said|stated|reported|noted|denied|told|described|thought|felt|saw|observed|mentioned|wonders|wondered|found him|found her|witnessed|also said|also states|also reports|states|state|reports|report|says|say|notes|note|denies|deny|brought|brings|thinks|think|feels|noticed|notice|called|gave|tells|told|is concerned|was concerned|are concerned|is worried|was worried|are worried|has noticed|have noticed|believes|describes|confirms|mentions|endorses|is told|was told|were told|is instructed|was instructed|were instructed|is advised|was advised|were advised|counseled|was counseled|were counseled|has been giving|tell';
const TELLERS =
  'mother|father|mom|dad|parents|wife|husband|spouse|daughter|son|sister|brother|grandmother|grandfather|family|partner|caregiver|aunt|uncle|friend|roommate|neighbor';
const each = (first: string, join: string, second: string): string =>
  first
    .split('|')
    .flatMap((one) => second.split('|').map((other) => `${one}${join}${other}`))
    .join('|');
/** `in a paternal uncle`, `in both siblings`, `( father )`: the relative stands behind the condition. */
const BEHIND = each(
  'in|in a|in an|in the|in his|in her|in both|in one|in two|in the patient|in a maternal|in a paternal|in his maternal|in her maternal|in his paternal|in her paternal|in maternal|in paternal|(|: |-',
  ' ',
  `${RELATIVES}|maternal side|paternal side|family`,
);

export const family = [
  forward(
    'family',
    24,
    `family history of|family hx of|family history is significant for|family history significant for|family history is positive for|family history positive for|family history is notable for|family history notable for|family history includes|family history|strong family history|fhx|fh|in his family|in her family|runs in the family|${RELATIVES}`,
  ),
  // What was found in a relative, where a bare `was` may be of the patient.
  forward(
    'family',
    12,
    each(
      'daughter|son|mother|father|sister|brother|wife|husband|partner|mom|dad',
      ' ',
      'was found to have|was recently found to have|was diagnosed with|was recently diagnosed with|was just diagnosed with|has been diagnosed with|has just been diagnosed with',
    ),
  ),
  // People who are no relatives.
  forward(
    'family',
    8,
    'driver of the other car|other driver|by a peer with|another patient with|another resident with|another student with|children in her class|children in his class|children in her preschool class|children in his preschool class|kids in her class|kids in his class|children at daycare|kids at daycare',
  ),
  backward('family', 8, BEHIND),
  backward(
    'family',
    8,
    'in his mother|in her mother|in his father|in her father|in the family|in his family|in her family|in her sister|in his sister|in his brother|in her brother|in mother|in father|in the mother|in the father|runs in the family|in grandmother|in grandfather|in a sibling|in both parents|in a brother|in a sister|in an aunt|in an uncle|in siblings|in brother|in sister|in a cousin|on the maternal side|on the paternal side|on the maternal side|on the paternal side|on her mother|on his mother|on her father|on his father|( mother )|( father )|( brother )|( sister )|- mother|- father|in first degree relatives|: mother|: father|: brother|: sister',
  ),
  pseudo(['family'], each(TELLERS, ' ', TELLS)),
  pseudo(['family'], each('per|per the|according to|according to the|according to his|according to her', ' ', TELLERS)),
  pseudo(
    ['family'],
    "in the care of his mother|in the care of her mother|in the care of his father|in the care of her father|in the care of mother|in the care of his parents|in the care of her parents|in the care of parents|in care of mother|in the company of his mother|in the company of her mother|with the patient mother|with the patient wife|with the patient husband|with the patient family|to the patient mother|to the patient wife|to the patient husband|to the patient family|by the patient mother|by the patient wife|by the patient husband|per mother|per father|per mom|per dad|per wife|per husband|per daughter|per son|per parents|mother states|mother state|mother reports|mother report|mother says|mother notes|mother note|mother denies|mother brought|mother brings|mother thinks|mother feels|mother noticed|mother is concerned|mother called|mother gave|mother has noticed|mother has been giving|father states|father reports|father says|father denies|father notes|father noticed|mom states|mom reports|mom says|mom notes|mom denies|mom brought|mom noticed|dad states|dad reports|dad says|parents report|parents state|parents deny|parents note|parents noticed|wife states|wife reports|wife says|wife notes|wife denies|wife noticed|husband states|husband reports|husband says|husband notes|husband denies|daughter states|daughter reports|daughter says|daughter notes|son states|son reports|son says|according to the mother|according to mother|according to her mother|according to his mother|according to her daughter|according to his wife|according to the family|by his wife|by her husband|by her daughter|by his daughter|by her son|by mother|by his mother|by her mother|by father|by parents|by his parents|by her parents|by the mother|by family|accompanied by|accompanied by his wife|accompanied by her husband|accompanied by mother|accompanied by his mother|accompanied by her mother|accompanied by her daughter|accompanied by his daughter|lives with|lives with his wife|lives with her husband|lives with his mother|lives with her mother|lives with mother|lives with her daughter|lives with parents|with his wife|with her husband|with his mother|with her mother|with her daughter|with her son|with his son|with his family|with her family|with the family|with the mother|with mother|brought in by|brought by|children's hospital|family physician|family doctor|family practice|family medicine|discussed with the family|family and|and family|maternal age|donor site|donor graft|partner violence|sexual partner|with his partner|with her partner|mother at bedside|family at bedside|mother and father|mother reports that|told mother|told the mother|mother was|wife was|daughter was|her son who|the patient mother reports|biceps brothers|paternal report|maternal report|maternal concern|mother expressed",
  ),
];
