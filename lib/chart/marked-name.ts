/** A name whose parts a page marks apart by what it calls their elements: the given name in one, the family name in another. */
import { looksLikeName } from './person-name';
import { piecesOf } from './pieces';
import type { Box } from './snapshot';

const GIVEN = /(?:^|[\s_-])(?:first|given|fore)[\s_-]?names?(?:$|[\s_-])/;
const FAMILY = /(?:^|[\s_-])(?:last|family|sur)[\s_-]?names?(?:$|[\s_-])/;
/** Elements that are called after somebody else than the patient. */
const OTHERS =
  /provider|physician|doctor|clinician|author|user|staff|nurse|contact|guardian|guarantor|subscriber|insured|mother|father|spouse|kin/;
const PART = /^\p{Lu}[\p{L}\p{M}'’ .-]*$/u;
/** So much may stand around the parts of a name. */
const MAX_AROUND = 300;
const MAX_PART = 40;

/** The name, given name first; null where the parts are not marked, or several people's are. */
export function markedName(box: Box): string | null {
  const given: string[] = [];
  const family: string[] = [];
  const walk = (inner: Box): void => {
    if (inner.field || OTHERS.test(inner.words) || inner.visibility !== box.visibility) return;
    const into = GIVEN.test(inner.words) ? given : FAMILY.test(inner.words) ? family : null;
    const [part, ...more] = into && inner.chars > 0 && inner.chars <= MAX_PART ? piecesOf(inner.nodes) : [];
    if (into && part !== undefined && more.length === 0) into.push(part);
    else for (const node of inner.nodes) if (node.kind === 'box') walk(node);
  };
  if (box.chars <= MAX_AROUND) walk(box);
  const [first, last] = [given[0] ?? '', family[0] ?? ''];
  if (given.length !== 1 || family.length !== 1 || !PART.test(first) || !PART.test(last)) return null;
  return looksLikeName(`${first} ${last}`) ? `${first} ${last}` : null;
}
