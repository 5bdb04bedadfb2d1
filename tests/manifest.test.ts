// What the browser is asked for. A change here is a change of docs/decisions/0010-permissions.md.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import config from '../wxt.config';

type Manifest = Record<string, unknown> & { permissions: string[]; content_security_policy: { extension_pages: string } };

/** As it was built, and agreed upon; `npm run scan` holds the builds against it. */
const agreed = (name: string): Manifest =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, 'manifest', `${name}.json`), 'utf8')) as Manifest;

const manifestFor = async (browser: 'chrome' | 'firefox', mode: string): Promise<Manifest> =>
  (await (config.manifest as (env: object) => object)({ browser, mode, command: 'build', manifestVersion: 3 })) as Manifest;

describe.each(['chrome', 'firefox'] as const)('the %s manifest', (browser) => {
  it('asks for these permissions and no others', async () => {
    const { permissions } = await manifestFor(browser, 'production');
    expect([...permissions].sort()).toEqual(
      [
        'activeTab',
        'alarms',
        'idle',
        'scripting',
        'storage',
        'unlimitedStorage',
        ...(browser === 'chrome' ? ['sidePanel'] : ['identity']),
      ].sort(),
    );
    expect((await manifestFor(browser, 'production'))['optional_permissions']).toEqual(browser === 'chrome' ? ['identity'] : undefined);
  });

  it('can read no site at install, and opens nothing to pages or other extensions', async () => {
    const manifest = await manifestFor(browser, 'production');
    expect(manifest).toMatchObject({ optional_host_permissions: ['http://*/*', 'https://*/*'] });
    for (const key of ['host_permissions', 'content_scripts', 'externally_connectable', 'web_accessible_resources', 'key']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('runs only its own scripts and cannot be framed', async () => {
    const { content_security_policy } = await manifestFor(browser, 'production');
    expect(content_security_policy.extension_pages).toContain("script-src 'self';");
    expect(content_security_policy.extension_pages).toContain("frame-ancestors 'none'");
    expect(content_security_policy.extension_pages).not.toMatch(/unsafe|\*:\*|data:/);
  });

  it('is as it was agreed upon', async () => {
    expect(agreed(browser)).toMatchObject(await manifestFor(browser, 'production'));
  });

  it('of a build for one site, reaches that site and its servers only', () => {
    const site = agreed(`${browser}-site`);
    expect(site['host_permissions']).toEqual([
      'https://*.charts.quayside.example/*',
      'https://ehr.quayside.example/*',
      'https://fhir.quayside.example/*',
    ]);
    expect(site['optional_host_permissions']).toBeUndefined();
    expect(site.content_security_policy.extension_pages).toMatch(
      /connect-src 'self' https:\/\/billing\.quayside\.example https:\/\/fhir\.quayside\.example https:\/\/login\.quayside\.example$/,
    );
    expect(site.permissions).toEqual(agreed(browser).permissions);
  });
});
