// C18: a profile that the browser forgets: nothing is promised that the browser cannot keep.
import { aSubmission, Driver } from '../driver';
import { expect, test } from '../fixtures';
import { siteFor } from '../site';

interface Standing {
  ephemeral: boolean;
}

test('C18: a panel that is open says at once, in every view and with nothing unsent, that the profile is forgotten; nothing above it moves', async ({
  chartside,
  ehr,
  endpoint,
}) => {
  const driver = await Driver.open(chartside);
  await driver.setUp(siteFor(endpoint.url));
  const page = await chartside.context.newPage();
  await page.goto(`${ehr.url}/tabs/?encounter=hf-followup`);
  await page.bringToFront();
  const panel = await chartside.openPanel(page);
  await panel.see(/Allow Chartside to read charts/);
  const top = (): Promise<number> => panel.target.evaluate(`document.querySelector('.page-sentence .primary').getBoundingClientRect().top`);
  const before = await top();
  expect(await panel.text()).not.toMatch(/forgets everything/);

  await driver.setUp({ ...siteFor(endpoint.url), ephemeralProfile: true });
  await panel.see(/This browser forgets everything when it closes\. A claim is safe only once it says sent\./);
  expect(await top()).toBe(before);
  for (const view of [/^Chart/, /^Queue/, /^Books/, /^Work/]) {
    await panel.click('tab', view);
    await panel.see(/A claim is safe only once it says sent\./);
    expect(await panel.target.evaluate(`document.querySelector('[data-notice=ephemeral]').dataset.severity`)).toBe('stop');
  }

  await driver.setUp({ ...siteFor(endpoint.url), ephemeralProfile: false });
  await expect.poll(() => panel.text()).not.toMatch(/forgets everything/);
});

test('C18: on a profile that is forgotten the red banner stands in every view while a claim waits, and safety is promised to none', async ({
  chartside,
  ehr,
  endpoint,
}) => {
  const driver = await Driver.open(chartside);
  await driver.setUp({ ...siteFor(endpoint.url), endpoint: null });
  expect(await driver.ask<Standing>('queueStanding', null)).toMatchObject({ ephemeral: false });
  await driver.setUp({ ...siteFor(endpoint.url), endpoint: null, ephemeralProfile: true });
  expect(await driver.ask<Standing>('queueStanding', null)).toMatchObject({ ephemeral: true });

  await driver.submit(aSubmission(1));
  await chartside.grantHost('http://127.0.0.1/*');
  const page = await chartside.context.newPage();
  await page.goto(`${ehr.url}/tabs/?encounter=hf-followup`);
  await page.bringToFront();
  const panel = await chartside.openPanel(page);
  await test.step('a claim that waits: how many, and keep the browser open, in every view', async () => {
    await panel.see(/This browser forgets everything when it closes\. 1 claim is not sent yet: keep it open\./);
    expect(await panel.target.evaluate(`document.querySelector('[data-notice=ephemeral]').dataset.severity`)).toBe('stop');
    await panel.click('button', /^Allow Chartside to read charts/);
    await panel.see(/● verified/, 20_000);
    for (const view of [/^Chart/, /^Queue/, /^Work/]) {
      await panel.click('tab', view);
      await panel.see(/1 claim is not sent yet: keep it open\./);
    }
    expect(await panel.text()).not.toMatch(/on this computer’s disk twice/);
  });

  await test.step('once it is sent nothing waits, and the queue says what alone is promised here', async () => {
    await driver.setUp({ ...siteFor(endpoint.url), ephemeralProfile: true });
    await driver.settled(30_000);
    await panel.click('tab', /^Queue/);
    await panel.see(/This browser forgets everything when it closes\. A claim is safe only once it says sent\./);
  });

  await test.step('storage put back between sessions is noticed without any setting', async () => {
    const begun = await chartside.worker.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      return Object.keys(await storage.local.get(null)).includes('first-seen');
    });
    // The mark by which the next session of the browser knows that its storage was kept.
    expect(begun).toBe(true);
  });
});
