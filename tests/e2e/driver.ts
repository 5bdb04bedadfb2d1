// Says to the background worker what the panel would say, from an extension page of the real browser.
import type { Page } from '@playwright/test';
import type { Submission } from '../../lib/claim/submission';
import type { QueueItem } from '../../lib/queue/entry';
import type { Settings } from '../../lib/settings';
import type { Chartside } from '../../scripts/browser/launch';

export class Driver {
  private constructor(private readonly page: Page) {}

  /** Opens an extension page that stays open for the test. */
  static async open(chartside: Chartside): Promise<Driver> {
    const page = await chartside.context.newPage();
    await page.goto(chartside.url('sidepanel'));
    return new Driver(page);
  }

  /** The same from a file of ours that shows nothing, and so does not start anew when the vault opens or closes. */
  static async openStill(chartside: Chartside): Promise<Driver> {
    const page = await chartside.context.newPage();
    await page.goto(chartside.url('sidepanel').replace('sidepanel.html', 'manifest.json'));
    return new Driver(page);
  }

  setUp(settings: Partial<Settings>): Promise<void> {
    return this.page.evaluate((value) => chrome.storage.local.set({ settings: value }), settings);
  }

  /** What the extension's storage holds under a key. */
  kept(area: 'local' | 'session', key: string): Promise<unknown> {
    return this.page.evaluate(async ([where, name]) => (await chrome.storage[where].get(name))[name], [area, key] as const);
  }

  async ask<Value>(name: string, request: unknown): Promise<Value> {
    const answer = await this.page.evaluate(
      (message) => chrome.runtime.sendMessage(message) as Promise<{ ok: boolean; value: unknown; error?: string }>,
      { to: 'worker', name, request },
    );
    if (!answer?.ok) throw new Error(answer?.error ?? `${name}: no answer`);
    return answer.value as Value;
  }

  submit(submission: Submission): Promise<{ claimId: string; pcn: string }> {
    return this.ask('submitClaim', submission);
  }

  queue(): Promise<QueueItem[]> {
    return this.pages();
  }

  private async pages(): Promise<QueueItem[]> {
    const items: QueueItem[] = [];
    for (;;) {
      const before = items.at(-1)?.sequence;
      const page = await this.ask<QueueItem[]>('listQueue', { limit: 500, ...(before !== undefined && { before }) });
      items.push(...page);
      if (page.length < 500) return items;
    }
  }

  /** Waits until every claim of the queue has left the states in which it is still on its way. */
  async settled(ms: number): Promise<QueueItem[]> {
    const until = performance.now() + ms;
    for (;;) {
      await this.ask('sendNow', null).catch(() => undefined);
      const items = await this.queue().catch(() => null);
      if (items?.every(({ state }) => !['queued', 'sending', 'unknown', 'retry-wait'].includes(state))) return items;
      if (performance.now() > until)
        throw new Error(`still on their way: ${items?.map(({ state }) => state).join(', ') ?? 'no answer from the worker'}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

/** An office visit of an invented patient; `n` makes patient and encounter unique. */
export function aSubmission(n: number): Submission {
  const date = '2026-11-09';
  return {
    coded: {
      encounter: { ref: `visit-${n}`, date, endDate: null },
      setting: 'outpatient',
      diagnoses: [
        {
          id: 'dx1',
          code: { system: 'ICD-10-CM', code: 'I10', display: 'Essential (primary) hypertension' },
          evidence: [],
          role: 'first-listed',
          source: 'search',
        },
      ],
      procedures: [],
      lines: [
        {
          id: 'line1',
          procedure: { system: 'CPT', code: '99213', display: 'Office visit' },
          modifiers: [],
          units: 1,
          chargeCents: 12_000,
          serviceDate: date,
          placeOfService: '11',
          diagnosisIds: ['dx1'],
        },
      ],
      bypasses: [],
      codeSetVersions: { 'ICD-10-CM': 'FY2027' },
      chartHash: null,
    },
    patient: {
      name: { family: `Trial${n}`, given: 'Person', text: `Person Trial${n}` },
      mrn: `T${n}`,
      birthDate: '1960-02-03',
      sex: 'female',
      age: 66,
    },
    encounter: {
      ref: `visit-${n}`,
      date,
      endDate: null,
      class: 'ambulatory',
      provider: 'A. Grant MD',
      reason: 'Follow-up',
      placeOfService: '11',
    },
    coverage: { payer: 'Seacoast Health Plan', memberId: `M${n}` },
    replaces: null,
    readAt: Date.now(),
  };
}
