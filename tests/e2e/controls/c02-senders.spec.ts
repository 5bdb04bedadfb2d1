// C2: who may say what. Every kind of sender there is in a browser, times every message of the protocol.
import { protocol } from '../../../lib/messages';
import type { AuditRecord } from '../../../lib/vault/audit';
import { Chartside } from '../../../scripts/browser/launch';
import { aSubmission, Driver } from '../driver';
import { expect, test } from '../fixtures';
import { openChart } from '../open';
import { serve } from '../serve';
import { siteFor } from '../site';
import { anotherExtension, workerOfAnother } from './another-extension';
import { contentScriptIn } from './content-script';

type Message = Record<string, unknown>;
type Answer = { ok: boolean; error?: string } | null;
type Say = (messages: Message[]) => Promise<Answer[]>;

const CHART = `<!doctype html><title>Chart</title><body><header class="patient-banner"><b>Hale, Joan</b> MRN: 00551201 DOB: 05/02/1949</header>
  <h2>Problems</h2><ul><li>Gout</li></ul>
  <iframe name="inner" srcdoc="<h2>Problems</h2><ul><li>Asthma</li></ul>"></iframe>
  <iframe name="boxed" sandbox="allow-scripts" srcdoc="<h2>Problems</h2><ul><li>Anemia</li></ul>"></iframe></body>`;
const ELSEWHERE = '<!doctype html><title>Elsewhere</title><body><h1>Not a chart</h1></body>';

/** Says each, and gives what came back; null where nobody answered. As source: it runs in seven kinds of places. */
const saying = (messages: Message[]): string =>
  `Promise.all(${JSON.stringify(messages)}.map((message) => chrome.runtime.sendMessage(message).then((got) => got ?? null, () => null)))`;

const NAMES = Object.keys(protocol) as (keyof typeof protocol)[];
const MAY_NOT = (name: string) => ({ ok: false, error: `${name}: this sender may not say that` });
/** Of no shape that any message has: whoever may say it hears that, and nothing is done. */
const NONSENSE = { nonsense: 1 };

test('C2: 10 kinds of senders × every message: only those the protocol names are heard, and the refusals stand in the audit chain', async ({
  endpoint,
}) => {
  const another = anotherExtension();
  const chartside = await Chartside.launch({ headless: true, alongside: [another.folder] });
  const site = await serve({ '/': CHART });
  const elsewhere = await serve({ '/': ELSEWHERE });
  const elsewhereUrl = elsewhere.url.replace('127.0.0.1', 'localhost');
  const { page, panel } = await openChart(chartside, site.url);
  await panel.see(/00551201/, 20_000);
  const driver = await Driver.open(chartside);
  await driver.setUp({ ...siteFor(endpoint.url), endpoint: null });
  const opened = async (name: 'options' | 'review' | 'sidepanel'): Promise<Say> => {
    const tab = await chartside.context.newPage();
    await tab.goto(chartside.url(name));
    return (messages) => tab.evaluate(saying(messages));
  };
  const scriptIn = async (frame?: string): Promise<Say> => {
    const found = page.frames().find((each) => each.name() === frame);
    const script = await contentScriptIn(chartside, page, found);
    return (messages) => script.evaluate(saying(messages));
  };

  // A page nobody allowed: the click on the button lends it to us for a moment, and our world can be made in it.
  const stranger = await chartside.context.newPage();
  await stranger.goto(elsewhereUrl);
  await stranger.bringToFront();
  await chartside.openPanel(stranger);
  const inStranger: Say = async (messages) =>
    (await chartside.worker.evaluate(
      async ([url, said]) => {
        const { tabs, scripting } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
        const tab = (await tabs.query({})).find((each) => each.url?.startsWith(url));
        const [done] = await scripting.executeScript({
          target: { tabId: tab?.id ?? -1 },
          args: [said],
          func: (each: Record<string, unknown>[]) =>
            Promise.all(
              each.map((message) =>
                chrome.runtime.sendMessage(message).then(
                  (got: unknown) => got ?? null,
                  () => null,
                ),
              ),
            ),
        });
        return done?.result;
      },
      [elsewhereUrl, messages] as const,
    )) as Answer[];

  const other = await workerOfAnother(chartside.context);
  const inOther: Say = (messages) =>
    other.evaluate(
      ([id, said]) =>
        Promise.all(
          said.map((message) =>
            (globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.sendMessage(id, message).then(
              (got: unknown) => (got ?? null) as Answer,
              () => null,
            ),
          ),
        ),
      [chartside.id, messages] as const,
    );

  /** `place`: what the protocol takes it for; null: it has no way to us at all. */
  const SENDERS: [kind: string, place: 'panel' | 'page' | 'worker' | null, say: Say][] = [
    ['the side panel', 'panel', (messages) => panel.target.evaluate(saying(messages))],
    ['the panel as a tab', 'panel', await opened('sidepanel')],
    ['the settings page', 'panel', await opened('options')],
    ['the review page', 'panel', await opened('review')],
    ['the worker', 'worker', (messages) => chartside.worker.evaluate(saying(messages))],
    ['the script of an allowed page', 'page', await scriptIn()],
    ['the script in a srcdoc frame', 'page', await scriptIn('inner')],
    ['the script in a sandboxed frame', 'page', await scriptIn('boxed')],
    ['our world in a page nobody allowed', 'page', inStranger],
    ['another extension', null, inOther],
  ];

  await test.step('a page and its frames have no way to us', async () => {
    for (const frame of page.frames())
      expect(await frame.evaluate(() => typeof (globalThis as { chrome?: { runtime?: object } }).chrome?.runtime)).toBe('undefined');
  });

  // One of each first, while refusals are recorded one by one.
  for (const [, place, say] of SENDERS.filter(([, each]) => each === 'page'))
    expect(await say([{ to: 'worker', name: 'sendNow', request: null }]), place ?? '').toEqual([MAY_NOT('sendNow')]);

  let tried = 0;
  let heardAtPanel = 0;
  for (const [kind, place, say] of SENDERS)
    await test.step(kind, async () => {
      const answers = await say(NAMES.map((name) => ({ to: protocol[name].to, name, request: NONSENSE })));
      for (const [at, name] of NAMES.entries()) {
        const { from, to } = protocol[name];
        const got = answers[at];
        const where = `${kind}: ${name}`;
        tried += 1;
        // Another extension is not listened to; messages to a page go by tab, which none of these did.
        if (place === null || to === 'page') expect(got, where).toBeNull();
        // The worker does not hear itself.
        else if (to === 'worker' && place !== 'worker')
          expect(got, where).toEqual(place === from ? { ok: false, error: `${name}: malformed request` } : MAY_NOT(name));
        else if (to === 'panel' && got !== null) {
          heardAtPanel += 1;
          expect(got, where).toEqual(place === from ? { ok: false, error: `${name}: malformed request` } : MAY_NOT(name));
        }
      }
    });
  expect(tried).toBe(SENDERS.length * NAMES.length);
  expect(heardAtPanel).toBeGreaterThan(30);

  await test.step('a real claim, said by a page: refused, and nothing is queued', async () => {
    for (const [kind, place, say] of SENDERS.filter(([, each]) => each !== 'panel' && each !== 'worker'))
      expect(await say([{ to: 'worker', name: 'submitClaim', request: aSubmission(1) }]), kind).toEqual([
        place === null ? null : MAY_NOT('submitClaim'),
      ]);
    expect(await driver.queue()).toEqual([]);
  });

  await test.step('what an honest sender may say in no other shape', async () => {
    const good = { to: 'worker', name: 'submitClaim', request: aSubmission(2) };
    const wrong: Message[] = [
      { ...good, request: { ...aSubmission(2), extra: 1 } },
      { ...good, request: { ...aSubmission(2), readAt: 'now' } },
      { ...good, request: { ...aSubmission(2), patient: null } },
      { ...good, request: { ...aSubmission(2), coverage: { payer: 'x'.repeat(4_194_305), memberId: null } } },
      { ...good, request: null },
      { ...good, name: 'takeAnswers', request: { name: 'x', text: 'x'.repeat(8_388_609) } },
      { ...good, name: 'takeAnswers', request: { name: 'x', text: 'x'.repeat(33_554_433) } },
      { ...good, name: 'listQueue', request: { limit: 501 } },
      { ...good, name: 'listQueue', request: { limit: 10, states: ['no-such-state'] } },
      { ...good, name: 'listQueue', request: JSON.parse('{ "limit": 10, "__proto__": { "polluted": 1 }, "constructor": 1 }') as unknown },
      { ...good, name: 'openSubmission', request: { claimId: 'x'.repeat(65) } },
      { ...good, name: 'openSubmission', request: { claimId: { $ne: 1 } } },
      { ...good, name: 'importQueue', request: { claims: Array.from({ length: 1_001 }, () => ({})) } },
      { ...good, name: '__proto__', request: null },
      { ...good, name: 'constructor', request: null },
      { ...good, name: 'toString', request: null },
    ];
    const say = SENDERS[1]?.[2] as Say;
    for (const [at, answer] of (await say(wrong)).entries())
      expect(answer, `number ${at}`).toMatchObject({
        ok: false,
        error: expect.stringMatching(/: (?:malformed request|larger than a message may be|unknown message)$/),
      });
    for (const other of [{ ...good, more: 1 }, { ...good, to: 'everybody' }, { name: 'sendNow' }, 'sendNow', 7, [good]])
      expect(await say([other as Message])).toEqual([null]);
    expect(await driver.queue()).toEqual([]);
  });

  await test.step('the refusals stand in the audit chain, by sender, without content', async () => {
    await driver.setUp({ ...siteFor(endpoint.url), endpoint: null, role: 'supervisor' });
    const records = await driver.ask<AuditRecord[]>('readAudit', { after: 0, limit: 2_000 });
    const refused = records.map(({ event }) => event).filter((event) => event.startsWith('refused: '));
    expect(refused.filter((event) => event === 'refused: sendNow from page: this sender may not say that')).toHaveLength(4);
    // After ten in an hour only every tenth power is written: nobody can fill the chain.
    expect(refused.some((event) => event.endsWith(', 100 refused within the hour'))).toBe(true);
    expect(refused.length).toBeLessThan(16);
    expect(JSON.stringify(records)).not.toMatch(/nonsense|Trial1|xxx/);
  });
  await chartside.close();
  another.remove();
  await site.close();
  await elsewhere.close();
});
