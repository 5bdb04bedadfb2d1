import { useModel } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import '../theme.css';
import type { CodeRow } from '../../lib/codes/code';
import { Books } from '../books/Books';
import { ChartView } from '../chart/ChartView';
import { RecordSignIn } from '../chart/RecordSignIn';
import { CodeCard } from '../code-card/CodeCard';
import { HowRead } from '../diagnosis/HowRead';
import type { CardOrigin, CardPlace } from '../models/card-model';
import { useNow } from '../parts/use-now';
import { QueueStrip } from '../queue/QueueStrip';
import { noticesOf } from '../queue/standing-words';
import { Search } from '../search/Search';
import { PageSentence } from '../strip/PageSentence';
import { Strip } from '../strip/Strip';
import { Help } from './Help';
import { type PanelKeys, panelKeys } from './keys';
import './Panel.css';
import { ProviderWork } from './ProviderWork';
import type { PanelEffects } from './panel-effects';
import { PanelModel, type View } from './panel-model';
import { QueueDesk } from './QueueDesk';
import { ReportLink } from './ReportLink';
import { Said } from './Said';
import { Tabs } from './Tabs';
import { Work } from './Work';
import { WorkBar } from './WorkBar';

const VIEWS: Record<'coder' | 'provider' | 'supervisor', View[]> = {
  coder: ['work', 'chart', 'queue', 'books'],
  provider: ['work'],
  supervisor: ['queue', 'report'],
};

/** The side panel: patient strip and search always there, one view below, what stands in the queue's way and the way out at the bottom. */
export function Panel({ effects }: { effects: PanelEffects }) {
  const panel = useModel(() => new PanelModel(effects));
  const input = useRef<HTMLInputElement>(null);
  const main = useRef<HTMLElement>(null);
  const role = panel.settings.role.value;
  const views = role === null ? [] : VIEWS[role];
  const view = views.includes(panel.view.value) ? panel.view.value : (views[0] ?? 'work');
  const page = panel.chart.page.value;
  const chart = panel.chart.chart.value;
  const coder = role === 'coder';
  const keys = useRef<PanelKeys | null>(null);
  const before = useRef<Element | null>(null);
  const now = useNow(effects.world.now);
  const cardOpen = coder && panel.card.current.value !== null;

  function openCard(code: CardPlace, from: CardOrigin | null): void {
    if (panel.card.current.peek() === null) before.current = document.activeElement;
    panel.openCard(code, from);
  }
  /** Closes the card and gives the keyboard back; `done`: a code was taken, so that a search is not to open again. */
  function closeCard(done: boolean): void {
    panel.card.close();
    queueMicrotask(() => {
      const back = before.current;
      if (back instanceof HTMLElement && back.isConnected && !(done && back === input.current)) back.focus();
      else main.current?.querySelector<HTMLElement>('#view')?.focus();
      before.current = null;
    });
  }
  function find(words: string): void {
    panel.search.type(words);
    input.current?.focus();
  }
  const taken = (take: (row: CodeRow) => void) => (row: CodeRow) => {
    take(row);
    panel.search.clear();
    closeCard(true);
  };

  useLayoutEffect(() => {
    const { heard } = (keys.current = panelKeys({
      panel,
      views: () => views,
      coder: () => coder,
      search: () => input.current,
      main: () => main.current,
      closeCard: () => closeCard(false),
    }));
    document.addEventListener('keydown', heard);
    const leaving = (): void => void panel.work.flush();
    addEventListener('pagehide', leaving);
    return () => {
      document.removeEventListener('keydown', heard);
      removeEventListener('pagehide', leaving);
    };
  }, [panel, role]);

  // What had the keyboard may have gone with the view it was in.
  const was = useRef('');
  const place = `${view} ${panel.diagnosis.open.value}`;
  useLayoutEffect(() => {
    if (was.current !== '' && document.activeElement === document.body)
      main.current?.querySelector<HTMLElement>('#view')?.focus({ preventScroll: true });
    was.current = role === null ? '' : place;
  }, [place, role]);

  const standing = panel.queue.standing.value;
  const notices = standing === null ? [] : noticesOf(standing, panel.online.value, now);

  if (role === null) return <p class="section muted">Opening…</p>;
  return (
    <div class="panel" data-role={role}>
      <header>
        <h1 class="sr">Chartside</h1>
        <Tabs views={views} view={view} needs={panel.queue.needsPerson.value.length} panel={panel} />
        {role !== 'supervisor' && (
          <>
            {chart !== null && (
              <Strip
                chart={chart}
                onUnread={views.includes('chart') ? panel.showUnread : null}
                onSignIn={views.includes('chart') && panel.record.state.value.kind === 'ended' ? panel.record.signIn : null}
              />
            )}
            <PageSentence page={page} onAccess={(origin) => void panel.chart.askAccess(origin)} />
          </>
        )}
        {coder && (
          <Search
            search={panel.search}
            habits={panel.reference.habits}
            judged={panel.judged.value}
            selection={panel.chart.selection.value}
            input={input}
            onAdd={(row) => {
              panel.add(row);
              panel.chart.forgetSelection();
            }}
            onCard={(code) => openCard(code, null)}
            onKeep={panel.keep}
            onBook={panel.openBook}
            onLeave={() => keys.current?.leaveSearch()}
            onLoad={() => panel.openPage('options')}
            onRestart={panel.restart}
          />
        )}
      </header>
      <main ref={main}>
        <div
          id="view"
          role="tabpanel"
          aria-labelledby={`tab-${view}`}
          tabIndex={0}
          hidden={cardOpen}
          aria-busy={panel.chart.rereading.value}
        >
          {view === 'work' && coder && (
            <Work panel={panel} now={effects.world.now} newId={effects.world.newId} onCard={openCard} onSearch={find} />
          )}
          {view === 'work' && role === 'provider' && <ProviderWork panel={panel} />}
          {view === 'chart' && !panel.diagnosis.open.value && (
            <RecordSignIn state={panel.record.state.value} onSignIn={panel.record.signIn} onSignOut={panel.record.signOut} />
          )}
          {view === 'chart' && !panel.diagnosis.open.value && (
            <ChartView chart={chart} onAccess={panel.chart.askAccess} onHowRead={panel.diagnose} />
          )}
          {view === 'chart' && panel.diagnosis.open.value && (
            <HowRead
              diagnosis={panel.diagnosis}
              ignored={chart?.source.ignoredFrames ?? []}
              onSaid={(words) => {
                panel.said.value = words;
              }}
            />
          )}
          {view === 'queue' && <QueueDesk panel={panel} notices={notices} now={now} newId={effects.world.newId} />}
          {view === 'books' && (
            <Books
              books={panel.books}
              pcs={panel.pcs}
              onCard={(code) => openCard(code, null)}
              onAdd={panel.add}
              onRange={find}
              onLoad={() => panel.openPage('options')}
              onRestart={panel.restart}
            />
          )}
          {view === 'report' && <ReportLink queue={panel.queue} onOpen={() => panel.openPage('review')} />}
        </div>
        {cardOpen && (
          <CodeCard
            card={panel.card}
            context={panel.reference.context.value}
            judged={panel.judged.value}
            favourites={panel.reference.habits.favourites.value}
            onAdd={taken(panel.add)}
            onReplace={taken(panel.replace)}
            onKeep={panel.keep}
            onCopy={(text) => void panel.copy(text)}
            onRange={find}
            onEntry={panel.openEntry}
            onBuild={panel.build}
            onLoad={() => panel.openPage('options')}
            onClose={() => closeCard(false)}
            onRestart={panel.restart}
          />
        )}
      </main>
      <Said said={panel.said} />
      {role !== 'provider' && view !== 'queue' && <QueueStrip notices={notices} onWay={panel.goWay} />}
      {coder && view === 'work' && <WorkBar panel={panel} />}
      {panel.help.value && (
        <Help
          onClose={() => {
            panel.help.value = false;
          }}
        />
      )}
    </div>
  );
}
