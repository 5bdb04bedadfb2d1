import type { ComponentChildren } from 'preact';
import type { DetailsModel } from '../models/details-model';
import { filled } from './details';
import type { Typed } from './shape';

interface Props {
  details: DetailsModel;
  title: string;
  /** The places below which its fields stand. */
  parts: string[];
  children: ComponentChildren;
}

/** Details that belong together, folded; the line says how many are filled in and what is wrong among them. */
export function Group({ details, title, parts, children }: Props) {
  const within = (place: string): boolean => parts.some((part) => place === part || place.startsWith(`${part}/`));
  const typed: Typed = Object.fromEntries(Object.entries(details.typed.value).filter(([place]) => within(place)));
  const [n, wrong] = [filled(typed), [...details.faults.value.keys()].filter(within).length];
  return (
    <details class="group" data-row>
      <summary>
        {title}
        {n > 0 && <span class="muted num"> · {n} filled in</span>}
        {wrong > 0 && (
          <span class="error num">
            <span aria-hidden="true"> ■ </span>
            {wrong} to correct
          </span>
        )}
      </summary>
      <fieldset>
        <legend class="sr">{title}</legend>
        {children}
      </fieldset>
    </details>
  );
}
