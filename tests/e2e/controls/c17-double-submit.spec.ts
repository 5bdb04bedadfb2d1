// C17: two panels and impatient hands: the same encounter is one claim.
import { aSubmission, Driver } from '../driver';
import { expect, test } from '../fixtures';
import { siteFor } from '../site';

/** How many encounters are each submitted four times at once. */
const ENCOUNTERS = Number(process.env.DOUBLES ?? 100);

test('C17: each encounter is submitted by two panels with two clicks each, at once: one claim, and three refusals in words', async ({
  chartside,
  endpoint,
}) => {
  const [one, two] = [await Driver.open(chartside), await Driver.open(chartside)];
  await one.setUp({ ...siteFor(endpoint.url), endpoint: null });
  for (let n = 0; n < ENCOUNTERS; n += 1) {
    const submission = aSubmission(n);
    const answers = await Promise.allSettled([one, two, one, two].map((driver) => driver.submit(submission)));
    expect(
      answers.filter(({ status }) => status === 'fulfilled'),
      `encounter ${n}`,
    ).toHaveLength(1);
    for (const answer of answers)
      if (answer.status === 'rejected') expect((answer.reason as Error).message).toMatch(/already in the queue/);
  }
  expect(await one.queue()).toHaveLength(ENCOUNTERS);
  await one.setUp(siteFor(endpoint.url));
  await one.settled(60_000);
  const applied = new Map<string, number>();
  for (const { id } of endpoint.journal()) applied.set(id, (applied.get(id) ?? 0) + 1);
  expect(applied.size).toBe(ENCOUNTERS);
  expect(endpoint.claims()).toHaveLength(ENCOUNTERS);
  // After it was sent, the same encounter is still the same claim.
  await expect(two.submit(aSubmission(0))).rejects.toThrow(/already in the queue/);
});
