import { Component } from 'preact';
import type { SearchContext } from '../../lib/codes/code';
import type { Option } from '../models/search-scope';
import { Marked } from '../parts/Marked';
import { standing } from '../parts/standing';
import { dollars } from '../parts/words';
import { dropWords, liftWords } from './lift-words';
import { placeOf } from './why-words';

interface Props {
  option: Option;
  index: number;
  selected: boolean;
  favourite: boolean;
  judged: string | null;
  context: SearchContext;
}

/** What put the row higher or lower, in words, with an arrow for the eye. */
function marksOf({ hit, habit }: Option, favourite: boolean, context: SearchContext): string[] {
  if (hit === null) return habit === null || (habit === 'favourite' && favourite) ? [] : [habit];
  return [
    ...hit.lifts.filter((lift) => lift !== 'favourite').map((lift) => `↑ ${liftWords(lift, context)}`),
    ...hit.drops.map((drop) => `↓ ${dropWords(drop, context)}`),
  ];
}

/** The second line: the phrase that matched where it is not the title, what lifted or dropped the row, a day it does not hold on. */
function Why({ option, favourite, judged, context }: Props) {
  const { row, hit } = option;
  const place = hit === null ? null : placeOf(hit);
  const marks = marksOf(option, favourite, context);
  const invalid = standing(row, judged);
  if (place === null && marks.length === 0 && invalid === '') return null;
  return (
    <span class={invalid === '' ? 'why muted' : 'why error'}>
      {hit !== null && place !== null && (
        <span>
          {place}: <Marked text={hit.phrase} words={hit.matched} />
        </span>
      )}
      {marks.map((mark) => (
        <span key={mark} class="lift">
          {mark}
        </span>
      ))}
      {invalid !== '' && <span>{invalid}</span>}
    </span>
  );
}

/**
 * One code found: shape and word for billable or header, matched words set off, second line why it matched. Drawn anew only
 * when something of it changed: a keystroke redraws what it changed and nothing else.
 */
export class ResultRow extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const now = this.props;
    return (Object.keys(next) as (keyof Props)[]).some((key) => next[key] !== now[key]);
  }

  override render({ option, index, selected, favourite, judged, context }: Props) {
    const { row, hit } = option;
    const words = hit?.matched ?? [];
    const byCode = hit?.source === 'code';
    return (
      <li id={`result-${index}`} role="option" aria-selected={selected} data-at={index} data-code={row.code} data-billable={row.billable}>
        <code>
          <Marked text={row.code} words={byCode ? words : []} />
        </code>
        <span class="title">
          <Marked text={row.display} words={byCode ? [] : words} />
          {row.system !== 'ICD-10-CM' && <span class="muted"> {row.system}</span>}
        </span>
        <span class="kind muted">
          {favourite && <span class="sr">favourite, </span>}
          {row.billable ? (
            <>
              <span aria-hidden="true">●</span>
              <span class="sr"> billable</span>
            </>
          ) : (
            <>
              <span aria-hidden="true">▸ </span>header
              {hit !== null && hit.children > 0 && <span class="num"> {hit.children}</span>}
            </>
          )}
          {row.chargeCents !== undefined && <span class="num"> ${dollars(row.chargeCents)}</span>}
          {/* For the mouse alone: the keyboard has → and two chords for the same. */}
          <span class="acts" aria-hidden="true">
            <span data-act="keep" title={favourite ? 'Let go (Ctrl D)' : 'Keep (Ctrl D)'}>
              {favourite ? '★' : '☆'}
            </span>
            <span data-act="card" title="All about it (→)">
              ⋯
            </span>
          </span>
        </span>
        <Why option={option} index={index} selected={selected} favourite={favourite} judged={judged} context={context} />
      </li>
    );
  }
}
