/** One device in front of one endpoint, and the ledgers between them. What breaks it is the kinds' business. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Submission } from '../../lib/claim/submission';
import type { QueueItem } from '../../lib/queue/entry';
import type { QueueStanding } from '../../lib/queue/standing';
import { ADJUDICATED, WAITING } from '../../lib/queue/states';
import type { Settings } from '../../lib/settings';
import { Chartside } from '../../scripts/browser/launch';
import { siteFor } from '../e2e/site';
import { chainOf, exposuresOf } from './evidence';
import { judge, type Verdict } from './invariants';
import { type Promised, PromiseFile, type Told } from './ledgers';
import { type Asks, Mouth, Refused, Unanswered } from './mouth';
import { pause } from './pause';
import { Said } from './said';
import { contentOf } from './trial-submission';
import { appliedIn, type Served, startWatched, type WatchedEndpoint } from './watched-endpoint';

/**
 * `extension`: the folder of the build to be loaded, another than the tests' own. `profile`: its folder, another than beside the ledgers. `settings`: on top of a site set up to bill.
 * `served`: an endpoint that runs elsewhere and keeps its journal in `dataDir`; without it one is started in this process.
 */
export interface StandOptions {
  extension?: string;
  profile?: string;
  settings?: Partial<Settings>;
  served?: (dataDir: string) => Promise<Served>;
}

/** A setting is not a claim: it is allowed a moment to reach the disk. */
const SETTING_MS = 300;

export class Stand {
  readonly said = new Said();
  readonly told: Told[] = [];
  /** How far the worker's clock was set ahead; whoever submits reads the same clock. */
  aheadMs = 0;
  private readonly promises: PromiseFile;
  private readonly unanswered = new Set<string>();
  private open: { chartside: Chartside; mouth: Mouth } | null = null;

  private constructor(
    readonly folder: string,
    readonly served: Served,
    /** Null where the endpoint runs elsewhere. */
    private readonly own: WatchedEndpoint | null,
    private readonly options: StandOptions,
  ) {
    this.promises = new PromiseFile(path.join(folder, 'promised.jsonl'));
  }

  /** A new profile, a new endpoint, a browser that is set up to bill there. */
  static async start(options: StandOptions = {}): Promise<Stand> {
    const folder = mkdtempSync(path.join(tmpdir(), 'chartside-campaign-'));
    const dataDir = path.join(folder, 'endpoint');
    const own = options.served ? null : await startWatched({ dataDir });
    const served = own ?? (await (options.served as NonNullable<StandOptions['served']>)(dataDir));
    const stand = new Stand(folder, served, own, options);
    await stand.startBrowser();
    await stand.settings({});
    return stand;
  }

  get profile(): string {
    return this.options.profile ?? path.join(this.folder, 'profile');
  }

  get endpoint(): WatchedEndpoint {
    if (!this.own) throw new Error('the endpoint of this stand runs elsewhere');
    return this.own;
  }

  get chartside(): Chartside {
    return this.running.chartside;
  }

  get mouth(): Mouth {
    return this.running.mouth;
  }

  private get running(): { chartside: Chartside; mouth: Mouth } {
    if (!this.open) throw new Error('the browser of this stand does not run');
    return this.open;
  }

  /** Starts the browser on the profile as it is now. `extension`: another build from here on. */
  async startBrowser(extension?: string): Promise<void> {
    if (extension !== undefined) this.options.extension = extension;
    const folder = this.options.extension;
    const chartside = await Chartside.launch({ headless: true, profile: this.profile, ...(folder && { extension: folder }) });
    this.said.listenTo(chartside.context);
    this.open = { chartside, mouth: await Mouth.open(chartside) };
  }

  async killBrowser(): Promise<void> {
    await this.chartside.kill();
    this.open = null;
  }

  async closeBrowser(): Promise<void> {
    await this.chartside.close();
    this.open = null;
  }

  /** Loads the extension anew from its folder, as the browser does for an update; its pages close. */
  async reloadExtension(): Promise<void> {
    const { chartside, mouth } = this.running;
    // Out of the developer mode the browser does not take it up again.
    const page = await chartside.context.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
    await page.close();
    const started = chartside.context.waitForEvent('serviceworker', { timeout: 20_000 });
    await mouth.page.evaluate('chrome.runtime.reload()').catch(() => undefined);
    await started;
    this.open = { chartside, mouth: await Mouth.open(chartside) };
  }

  /** The settings of a site that bills here, changed by these. */
  async settings(change: Partial<Settings>): Promise<void> {
    await this.mouth.setUp({ ...siteFor(this.served.url), ...this.options.settings, ...change });
    await pause(SETTING_MS);
  }

  /**
   * Submits once. The promise is on disk the moment it is given. Null: no answer came; the submission then counts as unanswered
   * until {@link insist} has one. Rejects with {@link Refused} where the worker said no.
   */
  async submit(submission: Submission, mouth: Asks = this.mouth): Promise<Promised | null> {
    const content = contentOf(submission);
    try {
      const given = await mouth.ask('submitClaim', { ...submission, readAt: Date.now() + this.aheadMs });
      const promised = { ...given, content, replaces: submission.replaces };
      this.promises.add(promised);
      this.unanswered.delete(content);
      return promised;
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      if (!this.promises.all().some((each) => each.content === content)) this.unanswered.add(content);
      return null;
    }
  }

  /** Submits as a person does who had no answer: again, until one comes. "Already in the queue" is one, and then the queue shows it. */
  async insist(submission: Submission, tries = 20): Promise<Promised> {
    for (let at = 0; at < tries; at += 1) {
      try {
        const promised = await this.submit(submission);
        if (promised) return promised;
      } catch (error) {
        if (!(error instanceof Refused) || !/already in the queue|corrected before/.test(error.message)) throw error;
        const found = await this.find(submission).catch(() => null);
        if (found) return found;
      }
      await pause(50);
    }
    throw new Error('a submission got no answer, however often it was tried');
  }

  /** The queue shows the claim of a submission that had no answer: from here on it is promised. */
  private async find(submission: Submission): Promise<Promised | null> {
    const cents = submission.coded.lines.reduce((sum, { chargeCents }) => sum + (chargeCents ?? 0), 0);
    const { text } = submission.patient.name;
    const row = (await this.mouth.queue()).find(({ patient, totalCents }) => patient === text && totalCents === cents);
    if (!row) return null;
    const content = contentOf(submission);
    const promised = { claimId: row.claimId, pcn: row.pcn, content, replaces: submission.replaces };
    this.promises.add(promised);
    this.unanswered.delete(content);
    return promised;
  }

  promised(): Promised[] {
    return this.promises.all();
  }

  standing(): Promise<QueueStanding> {
    return this.mouth.ask('queueStanding', null);
  }

  /** Hurries the queue until no claim is on its way any more, or the time is over; answers the queue as it then is. */
  async settle(ms: number): Promise<QueueItem[]> {
    const until = performance.now() + ms;
    for (;;) {
      await this.mouth.ask('sendNow', null).catch(() => undefined);
      const items = await this.mouth.queue().catch(() => null);
      if (items?.every(({ state }) => !WAITING.includes(state)) || performance.now() > until) return items ?? [];
      await pause(150);
    }
  }

  /** Hurries until so many claims are judged by the payer, and answers those. */
  async judged(count: number, ms: number): Promise<QueueItem[]> {
    const until = performance.now() + ms;
    for (;;) {
      const items = (await this.settle(ms)).filter(({ state }) => ADJUDICATED.includes(state));
      if (items.length >= count || performance.now() > until) return items;
      await pause(150);
    }
  }

  /** Settles, closes the books and holds the ledgers against each other. `quiet`: nothing was broken. */
  async verdict({ ms = 60_000, quiet = false } = {}): Promise<Verdict> {
    const rows = await this.settle(ms);
    const { lost, recovered, damaged } = await this.standing();
    await this.settings({ role: 'supervisor' });
    const chain = await chainOf(this.mouth);
    const exposures = await exposuresOf(this, chain?.records ?? []);
    return judge({
      promised: this.promised(),
      unanswered: [...this.unanswered],
      rows,
      chain,
      applied: appliedIn(path.join(this.folder, 'endpoint')),
      exposures,
      told: this.told,
      lossShown: lost + recovered + damaged > 0,
      quiet,
    });
  }

  /** Ends both, and leaves nothing behind. */
  async end(): Promise<void> {
    if (this.open) await this.closeBrowser();
    await this.served.close();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
