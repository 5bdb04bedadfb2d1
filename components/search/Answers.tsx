import type { BookPlace } from '../models/books-model';
import type { SearchModel } from '../models/search-model';
import { Restart } from '../parts/Restart';
import { usDay } from '../parts/words';

interface Props {
  search: SearchModel;
  judged: string | null;
  onLoad: () => void;
  onRestart: () => void;
  onBook: (place: BookPlace) => void;
}

/** What is to be said of the answer as a whole, above its rows: that it is not exact, or what a header was opened from. */
export function Above({ search }: { search: SearchModel }) {
  const trail = search.trail.value;
  const answer = search.response.value;
  const header = trail.at(-1)?.header;
  if (header !== undefined)
    return (
      <p class="trail">
        <button type="button" class="quiet" onClick={() => search.back()}>
          ← Back
        </button>{' '}
        Below{' '}
        {trail.slice(0, -1).map((level) => (
          <span key={level.header.code} class="muted">
            <code>{level.header.code}</code> ›{' '}
          </span>
        ))}
        <code>{header.code}</code> {header.display}
      </p>
    );
  return answer !== null && !answer.exact && answer.hits.length > 0 ? <p class="trail">Nothing has all these words; nearest:</p> : null;
}

/** What the answer lacks, each in a sentence with its one action. */
export function Below({ search, judged, onLoad, onRestart, onBook }: Props) {
  const answer = search.response.value;
  const on = judged === null ? '' : ` for ${usDay(judged)}`;
  const opened = search.trail.value.length > 0;
  const barren = search.barren.value;
  const gone = search.gone.value;
  const empty = answer !== null && answer.hits.length === 0 && !search.stale.value && !opened;
  return (
    <div class="said">
      {search.failed.value && <Restart says="The search did not answer." onRestart={onRestart} />}
      {search.waiting.value && <p>Looking “{search.query.value}” up…</p>}
      {empty && (
        <p>
          Nothing found for “{answer.query}”{judged !== null && ` on ${usDay(judged)}`}. Try fewer letters, another word, or the first
          characters of the code.
        </p>
      )}
      {barren !== null && (
        <p>
          Nothing below <code>{barren.code}</code> is loaded{on}.
        </p>
      )}
      {!opened && answer !== null && answer.lookedUnder.length > 0 && (
        <p>
          In the books:{' '}
          {answer.lookedUnder.map(({ book, at, words }) => (
            <button key={`${book} ${at}`} type="button" class="quiet" onClick={() => onBook({ book, at })}>
              {words}
            </button>
          ))}
        </p>
      )}
      {answer !== null && answer.notLoaded.length > 0 && (
        <p>
          <span aria-hidden="true">○ </span>Not loaded{on}: {answer.notLoaded.join(', ')}
          <button type="button" class="quiet" onClick={onLoad}>
            Load code sets
          </button>
        </p>
      )}
      {gone.length > 0 && (
        <p>
          Kept, but not known{on}: <span class="mono">{gone.join(', ')}</span>
        </p>
      )}
      {answer === null && !opened && search.query.value.trim() === '' && (
        <p>Words in any order, a code, a range (E11-E13); -word leaves out. Codes you keep and use stand here.</p>
      )}
      {judged === null && answer !== null && <p>The chart names no date of service: codes are shown as they hold today.</p>}
    </div>
  );
}
