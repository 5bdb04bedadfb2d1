/** Binary search in a sorted list of strings, by their UTF-16 units as `<` compares them. */

/** The first place whose string is not before `wanted`; the length when all are. */
export function firstNotBefore(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the string stands, or −1. */
export function placeOf(sorted: readonly string[], wanted: string): number {
  const at = firstNotBefore(sorted, wanted);
  return sorted[at] === wanted ? at : -1;
}

/** The places whose strings begin with `prefix`: from `start` up to, not with, `end`. */
export function prefixRange(sorted: readonly string[], prefix: string): { start: number; end: number } {
  return { start: firstNotBefore(sorted, prefix), end: firstNotBefore(sorted, `${prefix}\uffff`) };
}
