import { useSignalEffect } from '@preact/signals';
import type { Evidence } from '../../lib/chart/chart';
import { bypass } from '../../lib/coding/edit';
import { composeQuery } from '../../lib/queries/compose';
import type { Issue } from '../../lib/rules/rule';
import { ClaimDetails } from '../billing/ClaimDetails';
import { LineDetails } from '../billing/LineDetails';
import { Checks } from '../checks/Checks';
import { Coded } from '../coded/Coded';
import { Done } from '../done/Done';
import { Gaps } from '../gaps/Gaps';
import { Marks } from '../marks/Marks';
import type { CardOrigin, CardPlace } from '../models/card-model';
import { PointedContext } from '../parts/Pointed';
import { readSoFar } from '../parts/read-so-far';
import { ChangedQuotes } from '../submit/ChangedQuotes';
import { Queued } from '../submit/Queued';
import { Suggested } from '../suggested/Suggested';
import { Arrivals } from './Arrivals';
import { Drafts } from './Drafts';
import type { PanelModel } from './panel-model';
import { Stands } from './Stands';

interface Props {
  panel: PanelModel;
  now: () => number;
  newId: () => string;
  /** Opens the card of a code; `from`: the coded diagnosis it was asked at. */
  onCard: (code: CardPlace, from: CardOrigin | null) => void;
  /** Looks words up in the search. */
  onSearch: (words: string) => void;
}

/** The job on one screen, in its order: suggested, done, gaps, coded, claim details, checks. */
export function Work({ panel, now, newId, onCard, onSearch }: Props) {
  const { work, checks, submit } = panel;
  // The first row that rests on what is pointed at in the page comes into sight; the keyboard stays where it is.
  useSignalEffect(() => {
    if (panel.chart.pointed.value === null) return;
    queueMicrotask(() => document.querySelector('#view [data-pointed]')?.scrollIntoView?.({ block: 'nearest' }));
  });
  const chart = panel.chart.chart.value;
  const coded = work.coded.value;
  const state = submit.state.value;
  const failed = panel.reading.failed.value;
  const show = (evidence: Evidence): void => void panel.showQuote(evidence);
  const override = (issue: Issue, reason: string): void =>
    work.edit((before) => bypass(before, issue.rule, issue.subject.id, reason, now()));

  if (chart === null || coded === null || chart.source.identity === 'conflict')
    return <Drafts work={work} items={panel.queue.items.value} now={now} />;
  if (panel.sent.value && state.kind === 'queued') {
    const item = panel.queue.items.value.find(({ claimId }) => claimId === state.claimId) ?? null;
    return (
      <Queued
        pcn={state.pcn}
        item={item}
        standing={panel.queue.standing.value}
        now={now()}
        onQueue={() => panel.show('queue')}
        onAgain={submit.dismiss}
      />
    );
  }
  return (
    <PointedContext.Provider value={panel.chart.pointed}>
      <Drafts work={work} items={panel.queue.items.value} now={now} />
      <Arrivals arrivals={panel.arrivals.open.value} onRead={panel.readArrival} onDismiss={panel.arrivals.seen} />
      <Stands panel={panel} />
      {state.kind === 'changed' && <ChangedQuotes quotes={state.quotes} coded={coded} onKeep={submit.keep} onDrop={submit.drop} />}
      <Marks on={panel.marks.on.value} answer={panel.marks.answer.value} onToggle={panel.mark} />
      <Suggested
        offers={panel.reading.reading.value === null ? null : panel.offers.value}
        rejected={panel.rejected.value}
        passedOver={panel.reading.reading.value?.passedOver ?? []}
        notUnderstood={panel.reading.reading.value?.notUnderstood ?? []}
        onSearch={onSearch}
        decided={(panel.reading.reading.value?.suggestions.length ?? 0) > 0}
        lit={panel.chart.lit.value}
        read={failed ? 'failed' : readSoFar(chart)}
        childrenOf={panel.children}
        onShow={(evidence) => void panel.chart.show(evidence)}
        onAccept={panel.accept}
        onReject={panel.reject}
        onRestore={panel.restore}
        onCard={(code) => onCard(code, null)}
        onKeep={panel.keep}
        onUnread={panel.showUnread}
      />
      <Done
        rows={panel.done.rows.value}
        read={failed ? 'failed' : readSoFar(chart)}
        coding={panel.procedureCoding.value}
        isCoded={panel.isCoded}
        listOf={panel.listOf}
        onShow={show}
        onCode={panel.takeCode}
        onLine={panel.takeLine}
        onCard={(code) => onCard(code, null)}
        onKeep={panel.keep}
        onLoad={() => panel.openPage('options')}
      />
      <Gaps
        gaps={checks.gaps.value}
        queryOf={(issue) => composeQuery(issue, chart)}
        onShow={show}
        onFix={panel.fix}
        onBypass={override}
        onCopy={(text) => void panel.copy(text)}
      />
      <Coded
        coded={coded}
        coverage={panel.coverage.value}
        dated={chart.encounter?.date != null}
        institutional={panel.details.form.value === 'institutional'}
        lineDetails={(line, number) => <LineDetails details={panel.details} line={line} number={number} />}
        childrenOf={panel.children}
        onEdit={work.edit}
        onCoverage={(coverage) => work.put({ coverage })}
        onShow={show}
        onCard={onCard}
        onKeep={panel.keep}
      />
      <ClaimDetails details={panel.details} coded={coded} newId={newId} onEdit={work.edit} />
      <Checks issues={checks.claim.value} passed={checks.passed.value} onShow={show} onFix={panel.fix} onBypass={override} />
    </PointedContext.Provider>
  );
}
