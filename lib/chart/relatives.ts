/** Relatives whom a part of a page names with what they are to the patient: their birth dates, numbers and ages are no patient's. */
import { cleanName, isName } from './banner-name';
import { piecesOf } from './pieces';
import type { Box } from './snapshot';

const RELATION =
  /^\(?(?:relation(?:ship)?\s*:\s*)?(?:mother|father|parent|guardian|legal guardian|spouse|wife|husband|partner|son|daughter|brother|sister|sibling|grand(?:mother|father|parent|son|daughter|child)|aunt|uncle|niece|nephew|cousin|carer|caregiver|step(?:mother|father)|foster (?:mother|father|parent))\)?:?$/i;

/** What is told of one relative is no longer. */
const MAX_RELATIVE = 160;

/** Whether a part begins with somebody's name and says what they are to the patient, or the other way round, and no part in it does so alone. */
function tellsOfRelative(box: Box): boolean {
  if (box.chars < 8 || box.chars > MAX_RELATIVE) return false;
  const pieces = piecesOf(box.nodes);
  const at = pieces.findIndex((piece) => RELATION.test(piece));
  if (at !== 0 && at !== 1) return false;
  return isName(cleanName(pieces[1 - at] ?? ''));
}

/** The parts in a box that tell of relatives each, innermost. */
export function relativesIn(box: Box): Box[] {
  const found: Box[] = [];
  const walk = (part: Box): boolean => {
    let inside = false;
    for (const node of part.nodes) if (node.kind === 'box' && node.chars > 0 && walk(node)) inside = true;
    if (!inside && part !== box && tellsOfRelative(part)) {
      found.push(part);
      return true;
    }
    return inside;
  };
  walk(box);
  return found;
}

/** Whether what is told there is told of a relative. */
export function isOfRelative(box: Box): boolean {
  for (let up: Box | null = box; up && up.chars <= MAX_RELATIVE; up = up.parent) if (tellsOfRelative(up)) return true;
  return false;
}
