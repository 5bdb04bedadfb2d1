// C10: what lies on the disk: not in the clear, bound to its place, out of reach of page scripts, and said when it was touched.
import type { Page } from '@playwright/test';
import { aSubmission, Driver } from '../driver';
import { expect, test } from '../fixtures';
import { openChart } from '../open';
import { filesBelow, filesWith } from '../profile-bytes';
import { serve } from '../serve';
import { siteFor } from '../site';
import { contentScriptIn } from './content-script';

const CANARY = 'Zanzibarowski';

/** Reads and changes one row of one of our databases, from an extension's own page. */
const inStore = (page: Page, store: string, key: string, change: 'flip the text' | 'flip the nonce' | { from: string }): Promise<void> =>
  page.evaluate(
    ([name, id, how]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('work');
        opening.addEventListener('error', () => reject(new Error('not opened')));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const tx = db.transaction(name, 'readwrite');
          const objects = tx.objectStore(name);
          const reading = objects.get(typeof how === 'string' ? id : how.from);
          reading.addEventListener('success', () => {
            const row = structuredClone(reading.result) as { claimId: string; iv: Uint8Array; data: ArrayBuffer };
            const bytes = how === 'flip the nonce' ? row.iv : new Uint8Array(row.data);
            if (typeof how === 'string') bytes[5] = (bytes[5] ?? 0) ^ 1;
            objects.put({ ...row, claimId: id });
          });
          tx.addEventListener('complete', () => {
            db.close();
            resolve();
          });
          tx.addEventListener('error', () => reject(new Error('not written')));
        });
      }),
    [store, key, change] as const,
  );

test('C10: sealed on disk, closed to page scripts; a row that was touched is quarantined and the rest goes on', async ({
  chartside,
  endpoint,
}) => {
  const site = await serve({ '/': '<!doctype html><title>Chart</title><h1>x</h1>' });
  const driver = await Driver.open(chartside);
  await driver.setUp({ ...siteFor(endpoint.url), endpoint: null });
  const ids: string[] = [];
  for (let n = 0; n < 5; n += 1) {
    const submission = aSubmission(n);
    submission.patient.name = { family: CANARY, given: 'Person', text: `Person ${CANARY}` };
    ids.push((await driver.submit(submission)).claimId);
  }

  await test.step('the bytes of the profile do not hold the name, while the queue can be read', async () => {
    expect((await driver.queue()).every(({ patient }) => patient === `Person ${CANARY}`)).toBe(true);
    expect(filesBelow(chartside.profile).some((file) => file.includes('indexeddb.leveldb'))).toBe(true);
    expect(filesWith(chartside.profile, [CANARY])).toEqual([]);
  });

  await test.step("a page's script has no way to the extension's storage", async () => {
    const { page } = await openChart(chartside, site.url);
    const script = await contentScriptIn(chartside, page);
    for (const area of ['local', 'session', 'managed'])
      expect(
        await script.evaluate(`chrome.storage.${area}.get(null).then((got) => 'read: ' + Object.keys(got), (error) => String(error))`),
        area,
      ).toMatch(area === 'managed' ? /^(?:read: $|Error)/ : /^Error: Access to storage is not allowed/);
    expect(await script.evaluate(`chrome.storage.local.set({ settings: {} }).then(() => 'written', () => 'refused')`)).toBe('refused');
    expect(await script.evaluate(`indexedDB.databases().then((all) => all.map(({ name }) => name))`)).toEqual([]);
  });

  await test.step('a flipped bit of text or nonce, and a text moved to another claim: quarantined, not dropped, not sent', async () => {
    const tab = await chartside.context.newPage();
    await tab.goto(chartside.url('options'));
    const [text = '', nonce = '', moved = '', from = '', whole = ''] = ids;
    await inStore(tab, 'payload', text, 'flip the text');
    await inStore(tab, 'payload', nonce, 'flip the nonce');
    await inStore(tab, 'payload', moved, { from });
    // The second copy is what a damaged row is brought back from: here it is damaged as well.
    await tab.evaluate((each) => chrome.storage.local.remove(each.map((id) => `j:${id}`)), [text, nonce, moved]);
    await driver.setUp(siteFor(endpoint.url));
    await expect
      .poll(async () => Object.fromEntries((await driver.queue()).map(({ claimId, state }) => [claimId, state])), { timeout: 30_000 })
      .toEqual({
        [text]: 'quarantined',
        [nonce]: 'quarantined',
        [moved]: 'quarantined',
        [from]: expect.stringMatching(/paid|denied/),
        [whole]: expect.stringMatching(/paid|denied/),
      });
    const sent = endpoint.journal().map(({ id }) => id);
    expect([...new Set(sent)].toSorted()).toEqual([from, whole].toSorted());
  });
  await site.close();
});
