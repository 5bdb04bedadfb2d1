// "Get the official files", from the click to codes that answer, against a mirror of the publishers that breaks off, stalls and refuses.
import type { Page } from '@playwright/test';
import { dayOf } from '../../components/parts/words';
import type { OfficialFile } from '../../lib/codes/publishers/official-file';
import { officialFilesFor } from '../../lib/codes/publishers/official-files';
import type { Chartside } from '../../scripts/browser/launch';
import { orderZip } from '../mirror/invented-release';
import { type Mirror, startMirror } from '../mirror/serve';
import { expect, test } from './fixtures';

const today = dayOf(Date.now());
const files = officialFilesFor(today);
const codes = files.filter(({ id }) => id.startsWith('icd-10-cm-codes/') && !id.endsWith('April'));
const fileThat = (what: (file: OfficialFile) => boolean): OfficialFile => {
  const found = codes.find(what);
  if (!found) throw new Error('no such release');
  return found;
};
const current = fileThat(({ from, to }) => from <= today && today <= (to ?? today));
const last = fileThat(({ to }) => (to ?? today) < today);
const yearOf = ({ release }: OfficialFile): number => Number(release.slice(2));
const addressOf = ({ copies }: OfficialFile): string => copies[0]?.url ?? '';
const nameOf = ({ system, release, title }: OfficialFile): string => `${system} ${release}, ${title}`;

async function openOptions(chartside: Chartside, mirror: Mirror): Promise<Page> {
  await chartside.grantHost('http://127.0.0.1/*');
  const options = await chartside.context.newPage();
  await options.goto(chartside.url('options'));
  await options.evaluate((url) => localStorage.setItem('publishers', url), mirror.url);
  await options.reload();
  return options;
}

/** Leaves chosen what is named and nothing else. */
async function chooseOnly(options: Page, ...wanted: OfficialFile[]): Promise<void> {
  const closed = options.locator('.official details:not([open]) > summary');
  await expect(options.locator('.official details[open]')).not.toHaveCount(0);
  while ((await closed.count()) > 0) await closed.first().click();
  // What is missing is chosen once the store was read.
  await expect(options.getByText(/Code sets take/)).toBeVisible();
  const chosen = options.locator('.official').getByRole('checkbox', { checked: true });
  while ((await chosen.count()) > 0) await chosen.first().click();
  for (const file of wanted) await options.getByRole('checkbox', { name: nameOf(file) }).check();
}

test('the chosen files are fetched through breaks, imported, and compared', async ({ chartside }) => {
  const mirror = await startMirror({
    [addressOf(current)]: orderZip(yearOf(current), 26),
    [addressOf(last)]: orderZip(yearOf(last), 25),
  });
  mirror.misbehave(addressOf(current), { kind: 'cut', after: 1_200_000, everyMs: 10 });
  mirror.misbehave(addressOf(last), { kind: 'status', status: 503 });
  const options = await openOptions(chartside, mirror);
  await chooseOnly(options, current, last);
  await options.getByRole('button', { name: 'Get 2 files' }).click();

  await expect(options.getByRole('progressbar', { name: 'All downloads' })).toBeVisible();
  const region = options.getByRole('region', { name: 'Loaded code sets' });
  await expect(region).toContainText('13,000', { timeout: 60_000 });
  await expect(region).toContainText('12,500');
  await expect(region).toContainText('10,400 billable');
  const statuses = mirror.asked.filter(({ path }) => addressOf(current).endsWith(path.replace(/^\/[^/]+/, ''))).map(({ status }) => status);
  expect(statuses).toEqual([200, 206]);

  await expect(options.getByText(`${last.release} to ${current.release}: what touches your codes`)).toBeVisible();
  await expect(options.getByRole('button', { name: 'Added 500' })).toBeVisible();
  await mirror.close();
});

test('a download is cancelled, goes on after the page was closed, and says whole sentences when it cannot', async ({ chartside }) => {
  const mirror = await startMirror({ [addressOf(current)]: orderZip(yearOf(current), 26) });
  mirror.misbehave(addressOf(current), { kind: 'slow', everyMs: 40 });
  const options = await openOptions(chartside, mirror);
  await chooseOnly(options, current);
  await options.getByRole('button', { name: 'Get 1 file' }).click();
  const row = options.getByRole('row', { name: new RegExp(`^(?:.* )?${current.title.replace(/[()]/g, '.')}.*${current.release}`) });
  // Past the first kept piece.
  await expect(row).toContainText(/1\.[1-9] MB of/, { timeout: 30_000 });
  await row.getByRole('button', { name: /^Cancel/ }).click();
  await expect(row).toContainText('Cancelled. Nothing was imported; what was downloaded is kept for the next try.');
  await options.close();

  mirror.asked.length = 0;
  const again = await openOptions(chartside, mirror);
  await chooseOnly(again, current);
  await again.getByRole('button', { name: 'Get 1 file' }).click();
  await expect(again.getByRole('region', { name: 'Loaded code sets' })).toContainText('13,000', { timeout: 60_000 });
  expect(mirror.asked.map(({ status }) => status)).toEqual([206]);

  // The year before is at none of its addresses, or a login page is.
  await chooseOnly(again, last);
  await again.getByRole('button', { name: 'Get 1 file' }).click();
  const failed = again.locator('.official tr').filter({ hasText: last.release }).filter({ hasText: '■' });
  await expect(failed).toContainText(`${nameOf(last)} is not where it was expected on 127.0.0.1`);
  await expect(failed.getByRole('link')).toHaveAttribute('href', last.page);
  mirror.put(addressOf(last), new TextEncoder().encode('<!doctype html><title>Sign in</title>'));
  await failed.getByRole('button', { name: /^Retry/ }).click();
  await expect(failed).toContainText('sent a web page instead of the file');
  // Another release than it is published for takes nothing's place.
  mirror.put(addressOf(last), orderZip(yearOf(current), 20));
  await failed.getByRole('button', { name: /^Retry/ }).click();
  await expect(failed).toContainText(`the file at that address is release ${current.release}`);
  await expect(again.getByRole('region', { name: 'Loaded code sets' })).toContainText('13,000');
  mirror.put(addressOf(last), orderZip(yearOf(last), 25));
  await failed.getByRole('button', { name: /^Retry/ }).click();
  await expect(again.getByRole('region', { name: 'Loaded code sets' })).toContainText('12,500', { timeout: 60_000 });
  await mirror.close();
});
