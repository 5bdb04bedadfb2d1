// A build for one site, in which no further host can be granted: its servers allow the extension, and people sign in to them all the same.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Chartside } from '../../scripts/browser/launch';
import { byPerson, signIn, test, timesSent } from './controls/sign-in';
import { aSubmission, Driver } from './driver';
import { expect } from './fixtures';
import { aKey, handedOut, nameServer, protect, standing } from './key-server';
import { siteFor } from './site';

const ROOT = path.resolve(import.meta.dirname, '../..');
const BUILT = path.join(ROOT, '.output/chrome-mv3-e2e-quayside-sign-in');
test.setTimeout(240_000);

/** Builds for a site whose claims and sign-ins go to these servers, beside the build that the other tests use. */
function buildFor(endpoint: string, service: string): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'chartside-site-'));
  const file = path.join(folder, 'site.json');
  writeFileSync(file, JSON.stringify({ name: 'Quayside sign-in', ehr: ['http://localhost'], endpoints: [endpoint], services: [service] }));
  const done = spawnSync(process.execPath, [path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '--mode', 'e2e'], {
    cwd: ROOT,
    env: { ...process.env, CHARTSIDE_SITE: file },
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  if (done.status !== 0) throw new Error(`not built:\n${done.stdout}${done.stderr}`);
}

test('a build for one site: a person signs in to the billing endpoint and to the key server, though no host can be granted', async ({
  endpoint,
  idp,
  guarded,
}) => {
  buildFor(guarded.url, idp.issuer);
  const chartside = await Chartside.launch({ headless: true, extension: BUILT });
  try {
    idp.allows = true;
    idp.key = handedOut(aKey());
    const driver = await Driver.open(chartside);
    await driver.setUp({ ...siteFor(guarded.url), endpointAuth: byPerson(idp) });
    const { claimId } = await driver.submit(aSubmission(1));
    const settings = await chartside.context.newPage();
    await settings.goto(chartside.url('options'));
    expect(await signIn(settings, idp)).toMatch(/^✓ Signed in/);
    await driver.settled(30_000);
    expect(timesSent(endpoint, [claimId])).toEqual([1]);

    await nameServer(settings, idp);
    expect(await protect(settings, idp)).toMatch(/everything is sealed under the new key/);
    expect(await standing(driver)).toMatchObject({ mode: 'escrow', state: 'open', unreadable: 0 });
    expect(await settings.evaluate(() => chrome.permissions.getAll())).toMatchObject({ origins: ['http://localhost/*'] });
  } finally {
    await chartside.close();
    rmSync(BUILT, { recursive: true, force: true });
  }
});
