import { isEhrOf } from '../../lib/site/site';
import { thisBuild } from '../../lib/site/this-build';
import type { PageState } from '../effects';
import './PageSentence.css';

interface Props {
  page: PageState;
  onAccess: (origin: string) => void;
}

/** What stands beside the panel when it is not a chart, in a sentence with one thing to do. */
export function PageSentence({ page, onAccess }: Props) {
  if (page.kind === 'chart') return null;
  if (page.kind === 'reading')
    return (
      <p class="page-sentence" role="status">
        Reading the chart… <span class="num">{page.read}</span> of <span class="num">{page.frames}</span> frames
      </p>
    );
  if (page.kind === 'no-page')
    return (
      <p class="page-sentence" role="status">
        No web page stands beside the panel. Open a chart in a tab of this window.
      </p>
    );
  if (page.kind === 'no-chart')
    return (
      <p class="page-sentence" role="status">
        This page is not a chart we know. Open a patient’s encounter; it is read by itself.
      </p>
    );
  const { origin } = page;
  if (origin === null)
    return (
      <p class="page-sentence" role="status">
        Chartside cannot see this page. Press the Chartside button in the browser’s toolbar to let it look.
      </p>
    );
  if (thisBuild !== null && !isEhrOf(thisBuild, origin))
    return (
      <p class="page-sentence" role="status">
        This Chartside reads the charts of {thisBuild.name} only, and this page is not one of them.
      </p>
    );
  return (
    <div class="page-sentence" role="status">
      <p>Chartside may not read this page yet.</p>
      <button type="button" class="primary" onClick={() => onAccess(origin)}>
        Allow Chartside to read charts on {origin}
      </button>
      <p class="muted">
        It reads the text of the chart that is open there: patient banner, notes, lists. It never changes the page, never reads other sites,
        and nothing about a patient leaves this computer before you press Submit.
      </p>
    </div>
  );
}
