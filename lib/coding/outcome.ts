/** What was born in a delivery: how many children, alive or dead (I.C.15.b.5, Z37). */
import type { Evidence } from '../chart/chart';
import { firstOf, NOT_NOW, type Place, quoteAt, told } from './places';

/** The code of the outcome and where it is told. */
export interface Outcome {
  code: string;
  evidence: Evidence;
}

const BORN_ALIVE =
  /\b(?:viable|live[- ]?born|live|living|vigorous|healthy) (?:[\w.,-]+ ){0,6}?(?:infant|male|female|boy|girl|neonate|baby|newborn)\b/gi;
const SCORES = /\bapgars?\b[^;\n]{0,90}?(?=\.(?:\s|$)|[;\n]|$)/gi;
const MINUTES =
  /\b(?:at|one|five|ten)\s+\d{1,2}\b(?:\s+(?:and|&)\s+\d{1,2}\b)*(?:\s*min\w*)?|\b\d{1,2}(?:\s*(?:and|&|,)\s*\d{1,2})*[\s-]*min\w*/gi;
const CHILDREN =
  /\bboth (?:\w+ ){0,3}(?:vigorous|alive|crying|live|liveborn|doing well|healthy)\b|\b(?:twin|baby|infant) [AB]\b[^.;\n]{0,40}\b(?:male|female|boy|girl|vertex|cephalic|breech|delivered|weigh\w*|apgars?)\b/gi;
const CHILD =
  /\b(?:male|female|baby|infant|neonate|newborn)(?:['’]s)?\b(?: \w+){0,3} (?:cried|crying|cry|vigorous|handed|weigh\w*|suctioned|delivered|placed|dried|in (?:the )?(?:cephalic|vertex|breech|occiput|ROA|LOA|OA|OP|ROP|LOP))\b|\b(?:male|female) (?:infant|neonate|newborn|baby)\b|\bbaby (?:boy|girl)\b|\binfant was (?:\w+ ){0,3}(?:male|female)\b|\bdeliver\w* (?:an? |of an? )(?:[\w.-]+ ){0,5}(?:male|female|boy|girl)\b/gi;
const DEAD = /\b(?:fetal (?:demise|death)|IUFD|stillb(?:irth|orn)|non-?viable (?:(?:fe)?male )?(?:fetus|infant)|dead fetus)\b/gi;
const TWINS = /\b(?:twins?|(?:baby|infant|fetus) [AB]|both (?:infants|babies|neonates|newborns))\b/gi;
const TRIPLETS = /\btriplets?\b/gi;
/** What says that a word before a child is not of this one. */
const NO_CHILD =
  /\b(?:no|not|denies|without|history of|h\/o|prior|previous|vanishing|sister|brother|other child|her (?:son|daughter)|rule out)\b[^.;]{0,24}$/i;

/** The first match that tells of a child of this delivery. */
const childIn = (places: Place[], pattern: RegExp): Evidence | null => firstOf(places, pattern, NOT_NOW, NO_CHILD);

/** The Apgar scores as written: whether any is above zero; null where there are none. */
function scoresIn(places: Place[]): { alive: boolean; evidence: Evidence } | null {
  for (const place of told(places)) {
    for (const match of place.text.matchAll(SCORES)) {
      const scores = match[0].replace(MINUTES, ' ').match(/\b(?:10|\d)\b/g) ?? [];
      if (scores.length > 0)
        return { alive: scores.some((score) => score !== '0'), evidence: quoteAt(place, match.index, match[0].length) };
    }
  }
  return null;
}

/** The outcome of the delivery: how many children, alive or dead; null where no child is told of. */
export function outcomeIn(places: Place[]): Outcome | null {
  const scores = scoresIn(places);
  const dead = childIn(places, DEAD) ?? (scores && !scores.alive ? scores.evidence : null);
  const alive =
    childIn(places, BORN_ALIVE) ??
    (scores?.alive ? scores.evidence : null) ??
    (dead ? null : (childIn(places, CHILD) ?? childIn(places, CHILDREN)));
  const evidence = alive ?? dead;
  if (!evidence) return null;
  if (childIn(places, TRIPLETS)) return { code: !dead ? 'Z37.51' : alive ? 'Z37.61' : 'Z37.7', evidence };
  if (childIn(places, TWINS)) return { code: !dead ? 'Z37.2' : alive ? 'Z37.3' : 'Z37.4', evidence };
  return alive ? { code: 'Z37.0', evidence: alive } : { code: 'Z37.1', evidence };
}
