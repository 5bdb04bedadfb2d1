import { useSignal } from '@preact/signals';
import type { Submission } from '../../lib/claim/submission';
import type { KeptEvidence, ServiceLine } from '../../lib/coding/coded-encounter';
import type { QueueItem } from '../../lib/queue/entry';
import type { Denial, DenialGroup } from '../../lib/review/denials';
import { priorAmong } from '../../lib/review/lineage';
import type { SiteRule } from '../../lib/rules/site-rule';
import type { Opened } from '../models/denials-model';
import { type ClaimActions, ClaimWays } from '../queue/ClaimWays';
import { ReasonList } from '../queue/ReasonList';
import { stateSentence } from '../queue/state-words';
import { DenialLines } from './DenialLines';
import { History } from './History';
import { proposedRule } from './rule-draft';
import { SiteRuleForm } from './SiteRuleForm';

/** What of the panel a denial needs. */
export interface DenialWorld {
  now: number;
  today: string;
  /** The key of the patient whose chart is on the page; null: none for certain. */
  patientKey: string | null;
  newId: () => string;
  onShow: (submission: Submission, evidence: KeptEvidence) => void;
  /** Null: the site's rules are not this person's to write. */
  onRule: ((rule: SiteRule) => void) | null;
  actions: ClaimActions;
}

interface Props {
  denial: Denial;
  group: DenialGroup;
  versions: QueueItem[];
  opened: ReadonlyMap<string, Opened>;
  world: DenialWorld;
}

/** One refused claim, opened: its lines with money and evidence, the ways on, and every version there was. */
export function DenialDetails({ denial, group, versions, opened, world }: Props) {
  const { item, lines } = denial;
  const ruled = useSignal<{ line: ServiceLine; id: string } | null>(null);
  const found = opened.get(item.claimId);
  const { onRule } = world;
  return (
    <div class="denial-details">
      <p class="muted">
        <code>{item.pcn}</code>
        {found?.kind === 'submission' && ` · ${found.submission.coverage.payer}`}
      </p>
      <p>{stateSentence(item, world.now)}</p>
      <ReasonList reasons={item.reasons.filter(({ line }) => line === null)} lines={false} judged={item.state !== 'rejected'} />
      {found === undefined && <p role="status">Opening what was submitted…</p>}
      {found?.kind === 'unreadable' && <p class="error">{found.why}</p>}
      {found?.kind === 'submission' && (
        <DenialLines
          item={item}
          submission={found.submission}
          about={lines}
          chartOpen={world.patientKey !== null && world.patientKey === item.patientKey}
          onShow={world.onShow}
          onRule={onRule === null ? null : (line) => (ruled.value = { line, id: world.newId() })}
        />
      )}
      {found?.kind === 'submission' && ruled.value !== null && onRule !== null && (
        <SiteRuleForm
          key={ruled.value.line.id}
          title={`Rule of your site for ${ruled.value.line.procedure.code}`}
          start={proposedRule(
            found.submission,
            ruled.value.line,
            group.kind === 'denied' && group.code !== '' ? group.code : null,
            world.today,
          )}
          id={ruled.value.id}
          onSave={(rule) => {
            ruled.value = null;
            onRule(rule);
          }}
          onCancel={() => (ruled.value = null)}
        />
      )}
      <ClaimWays item={item} prior={priorAmong(versions, item)} {...world.actions} />
      <History versions={versions} opened={opened} />
    </div>
  );
}
