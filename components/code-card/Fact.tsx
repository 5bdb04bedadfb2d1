import type { ComponentChildren } from 'preact';
import type { Known } from '../../lib/codes/card';

interface Props<T> {
  name: string;
  fact: Known<T>;
  children: (value: T) => ComponentChildren;
}

/** The release a fact comes from, and whether that is the release of the day. */
export function Edition({ edition, stale }: { edition: string; stale: boolean }) {
  return (
    <span class={stale ? 'edition stale' : 'edition muted'}>
      {stale && <span aria-hidden="true">○ </span>}
      {edition}
      {stale && ', not of this day'}
    </span>
  );
}

/** Which file would tell it. */
export function NotLoaded({ needs }: { needs: string }) {
  return (
    <span class="muted">
      <span aria-hidden="true">○ </span>not loaded: {needs}
    </span>
  );
}

/** One thing known of a code, with its edition; or which file would tell it. */
export function Fact<T>({ name, fact, children }: Props<T>) {
  return (
    <div>
      <dt>{name}</dt>
      {fact.known ? (
        <dd>
          {children(fact.value)} <Edition edition={fact.edition} stale={fact.stale} />
        </dd>
      ) : (
        <dd>
          <NotLoaded needs={fact.needs} />
        </dd>
      )}
    </div>
  );
}
