/** What the fields of OpenEMR's forms hold now, by their names. */
import { attr, first, lineOf } from '../safe-dom';

export const fieldOf = (page: Document, name: string): Element | null => first(page, `input[name="${name}"]`, `textarea[name="${name}"]`);

export function valueOf(page: Document, name: string): string {
  const field = fieldOf(page, name) as HTMLInputElement | null;
  return field ? (field.value || attr(field, 'value')).trim() : '';
}

/** The words of the option that is chosen; none where nothing is. */
export function chosenIn(page: Document, name: string): string {
  const select = first(page, `select[name="${name}"]`) as HTMLSelectElement | null;
  const option = select?.selectedOptions?.[0];
  return option && !/^(?:|0|unassigned)$/.test(option.value) ? lineOf(option) : '';
}
