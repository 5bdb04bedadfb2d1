/** Headings of which a page knows no more than that they stand as the others do: each in a bar with a way to change what it heads. */
import { besideOf, filled, isFilled } from './boxes';
import { elementsIn, tagOf } from './safe-dom';
import type { Box } from './snapshot';

/** The bar of a heading: it stands there first, with nothing but links or buttons behind it; null for any other box. Buttons are no words of the page. */
function barOf(heading: Box): Box | null {
  const bar = heading.parent;
  if (bar?.nodes.find(isFilled) !== heading) return null;
  const [, ...links] = filled(bar);
  if (!links.every((node) => node.kind === 'box' && node.tag === 'a')) return null;
  const [, ...controls] = elementsIn(bar.element);
  return controls.length > 0 && controls.every((element) => /^(?:a|button)$/.test(tagOf(element))) ? bar : null;
}

/** What a bar heads is made in another way than the bar: a row with its own controls stands beside rows like it. */
const headsOther = (bar: Box): boolean => {
  const { next } = besideOf(bar);
  return next?.kind === 'box' && next.sign !== bar.sign;
};

/** Whether a box heads a part of its own as the heading above does: "Allergies" with "Add" beside it, then "Orientation" with "Edit". */
export function isTwinOfBar(box: Box, above: Box): boolean {
  if (box.sign !== above.sign || box.chars > 40) return false;
  const [bar, first] = [barOf(box), barOf(above)];
  return bar !== null && first !== null && bar.parent === first.parent && bar.sign === first.sign && headsOther(first) && headsOther(bar);
}
