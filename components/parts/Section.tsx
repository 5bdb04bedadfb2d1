import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import './Section.css';
import { useKeptFocus } from './use-kept-focus';

interface Props {
  id: string;
  title: string;
  /** Shown at the right of the title, in words for those who only hear it. */
  count?: { n: number; words: string };
  children: ComponentChildren;
}

/** A named part of a screen; the keyboard stays in it while its rows come and go. */
export function Section({ id, title, count, children }: Props) {
  const region = useRef<HTMLElement>(null);
  useKeptFocus(region);
  return (
    <section class="section" id={id} ref={region} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} data-heading tabIndex={-1}>
        <span>{title}</span>
        {count !== undefined && (
          <span class="count num">
            {count.n}
            <span class="sr"> {count.words}</span>
          </span>
        )}
      </h2>
      {children}
    </section>
  );
}
