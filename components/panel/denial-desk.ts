import type { Signal } from '@preact/signals';
import type { Evidence } from '../../lib/chart/chart';
import type { Submission } from '../../lib/claim/submission';
import type { KeptEvidence } from '../../lib/coding/coded-encounter';
import { verifyEvidence } from '../../lib/coding/verify';
import { MAX_SITE_RULES, type SiteRule } from '../../lib/rules/site-rule';
import type { World } from '../effects';
import type { ChartModel } from '../models/chart-model';
import type { QueueModel } from '../models/queue-model';
import type { SettingsModel } from '../models/settings-model';
import { usDay } from '../parts/words';
import type { NoticeWay } from '../queue/standing-words';
import type { Surroundings } from '../surroundings';

interface Parts {
  world: World;
  surroundings: Surroundings;
  chart: ChartModel;
  queue: QueueModel;
  settings: SettingsModel;
  said: Signal<string>;
  showQueue: () => void;
  /** Leads to where the vault is unlocked. */
  onUnlock: () => void;
  showQuote: (evidence: Evidence) => Promise<void>;
}

/** What a person does about the queue and about a denied claim. */
export function denialDesk({ world, surroundings, chart, queue, settings, said, showQueue, onUnlock, showQuote }: Parts) {
  return {
    /** Lights up what a submitted code rested on, where its words stand in the chart now. */
    async showKept({ coded }: Submission, kept: KeptEvidence): Promise<void> {
      const page = chart.chart.peek();
      if (page === null) return;
      const verified = await verifyEvidence(coded, page, world.digest);
      const now = verified.find(({ evidence }) => evidence.document === kept.document && evidence.start === kept.start);
      if (now?.state === 'same') return showQuote(kept);
      if (now?.movedTo !== undefined) return showQuote({ ...kept, ...now.movedTo });
      said.value = 'These words are not in the chart on the page now. Open the encounter’s note.';
    },
    /** Keeps a rule of the site, in place of one of the same id. */
    async keepRule(rule: SiteRule): Promise<void> {
      const before = settings.settings.peek()?.siteRules ?? [];
      const others = before.filter(({ id }) => id !== rule.id);
      if (others.length >= MAX_SITE_RULES) {
        said.value = `A site keeps at most ${MAX_SITE_RULES} rules. Remove one in the settings first.`;
        return;
      }
      await settings.write({ siteRules: [...others, rule] });
      said.value = `Kept: ${rule.procedure} is warned of from ${usDay(rule.from)} on. Change it in the settings.`;
    },
    async voidClaim(claimId: string): Promise<void> {
      await queue.voidClaim(claimId);
      if (queue.failed.peek() === null) said.value = 'The void is in the queue.';
    },
    /** The one thing that a notice of the queue offers; `id` says which notice. */
    goWay(way: NoticeWay, id: string): void {
      if (way === 'settings') surroundings.openPage('options');
      else if (way === 'send-now') void queue.sendNow();
      else if (way === 'seen') void queue.lossSeen();
      else if (way === 'unlock') onUnlock();
      else {
        showQueue();
        const part = id === 'unsent' ? '#waiting' : '#needs';
        queueMicrotask(() => document.querySelector<HTMLElement>(`${part} [data-heading]`)?.focus());
      }
    },
  };
}
