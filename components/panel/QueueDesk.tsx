import { Denials } from '../denials/Denials';
import { dayOf } from '../parts/words';
import { AnswerFiles } from '../queue/AnswerFiles';
import { ClaimFiles } from '../queue/ClaimFiles';
import { Notices } from '../queue/Notices';
import { QueueView } from '../queue/QueueView';
import type { Notice } from '../queue/standing-words';
import type { PanelModel } from './panel-model';

interface Props {
  panel: PanelModel;
  notices: Notice[];
  now: number;
  newId: () => string;
}

/** The Queue tab: what stands in the way, then the claims or the denials by reason, and files where claims go by file. */
export function QueueDesk({ panel, notices, now, newId }: Props) {
  const { queue, denials } = panel;
  const part = panel.queuePart.value;
  const coder = panel.settings.role.value === 'coder';
  const actions = {
    onCorrect: coder ? (claimId: string) => void panel.correct(claimId) : null,
    onRelease: (claimId: string) => void queue.release(claimId),
    onSettle: panel.byFile.value ? (claimId: string, arrived: boolean) => void queue.settle(claimId, arrived) : null,
    onVoid: (claimId: string) => void panel.voidClaim(claimId),
  };
  const choose = (to: 'claims' | 'denials') => () => panel.showQueue(to);
  return (
    <>
      <Notices
        notices={notices.filter(({ id }) => id !== 'held')}
        change={panel.endpointChange.value}
        onWay={panel.goWay}
        onConfirm={(endpoint) => void queue.confirmEndpoint(endpoint)}
      />
      {queue.failed.value !== null && (
        <p role="alert" class="error section">
          {queue.failed.value}
        </p>
      )}
      <div class="section queue-parts" role="group" aria-label="Parts of the queue">
        <button type="button" aria-pressed={part === 'claims'} aria-keyshortcuts="q" onClick={choose('claims')}>
          Claims
        </button>
        <button type="button" aria-pressed={part === 'denials'} aria-keyshortcuts="r" onClick={choose('denials')}>
          Denials <span class="num">{denials.all.value.length}</span>
        </button>
      </div>
      {part === 'claims' ? (
        <>
          <QueueView
            queue={queue}
            standing={queue.standing.value}
            now={now}
            actions={actions}
            history={{ versions: denials.versions, opened: denials.opened.value, onOpen: denials.fetchVersions }}
          />
          {panel.byFile.value && (
            <ClaimFiles
              items={queue.items.value}
              written={panel.filesWritten.value}
              onWrite={panel.writeClaimFile}
              onAgain={panel.rewriteClaimFile}
              onSave={panel.saveClaimFile}
            />
          )}
          <AnswerFiles onFile={panel.takeAnswers} />
        </>
      ) : (
        <Denials
          denials={denials}
          known={queue.known.value}
          older={queue.more.value.needs}
          onOlder={() => queue.showMore('needs')}
          world={{
            now,
            today: dayOf(now),
            patientKey: panel.work.session.value?.patientKey ?? null,
            newId,
            onShow: (submission, evidence) => void panel.showKept(submission, evidence),
            onRule: panel.settings.managed.value.includes('siteRules') ? null : (rule) => void panel.keepRule(rule),
            actions,
          }}
        />
      )}
    </>
  );
}
