import type { DoneItem } from './done-items';

/** Why no ICD-10-PCS code is offered for a procedure: what no note gives, what only different notes give, a guideline, or that none is known. */
function whyNot({ missing, apart, path }: DoneItem): string {
  if (missing.length > 0) return `${missing.join(' and ')} not documented: no code`;
  if (apart.length > 0) return `${apart.join(' and ')} told in different notes: no code is put together`;
  return path.find((step) => /^B\d/.test(step)) ?? 'no code is known for it here: search, or build one (b)';
}

/** Why no ICD-10-PCS code is offered for a procedure, said plainly. */
export const NoCode = ({ item }: { item: DoneItem }) => (
  <p class="no-code muted">
    <span aria-hidden="true">○ </span>
    {whyNot(item)}
  </p>
);
