import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';
import { reachOf, readSite } from './lib/site/site';
import { bundledModules } from './scripts/scan/bundled-modules';

/** The site this build is for: the file that CHARTSIDE_SITE names; without it, any site, each allowed by its user. */
function siteOfThisBuild() {
  const file = process.env.CHARTSIDE_SITE;
  if (!file) return null;
  const read = readSite(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(`${file} cannot be built:\n${read.why.map((why) => `  ${why}`).join('\n')}`);
  return read.site;
}

const site = siteOfThisBuild();
const { connect, ...hosts } = reachOf(site);
const suffix =
  site === null
    ? ''
    : `-${site.name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '')}`;

/** A fixed public key gives development and test builds one extension id on every machine. */
const TEST_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqbJUqi/xUS7mwhAyFQ9jEl+xO7xGbpW91RqicJzdfbFOB7TzB+4U0EgrIC/mkmzhgSJNjnO/3c2Hyyq5hdAhUmc4ktVdYpiuhtN4VGdlBw0f6Z81HCvoABvGzegTFU495WWIVi5w9AQ0HJVfMeI9n5sBOXH2E1TAGO/l+2viwPpM7aPCogjshcXhGwdSOShqZtMT9ccTOnrqkcWUoOk5s/DCWruIbnROSH8BEtN3pzFAAPG8e38XUWCY8Idyop9kAOGdHfpdtmMrJeM7ErZwmTdE/4N5RRuIUHyHo43YDgYWAylAYzjuogLuJi9S49vAvJWgn+kcKLGxJyKwWqbrKwIDAQAB';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  // A site's build never takes the place of the other.
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}{{modeSuffix}}${suffix}`,
  zip: { artifactTemplate: `{{name}}-{{packageVersion}}-{{browser}}${suffix}.zip` },
  manifest: ({ browser, mode }) => ({
    name: site === null ? 'Chartside' : `Chartside for ${site.name}`,
    description: "The coder's margin beside the chart: evidence, codes, gaps and claims inside any web EHR.",
    ...(browser === 'chrome' && {
      ...(mode === 'e2e' && { key: TEST_KEY }),
      minimum_chrome_version: '121',
      storage: { managed_schema: 'managed_schema.json' },
    }),
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'idle',
      'activeTab',
      'scripting',
      browser === 'chrome' ? 'sidePanel' : 'identity',
    ],
    // For the sign-in to the EHR's record, where a site sets one up; Firefox cannot be asked for it later, and warns of nothing.
    ...(browser === 'chrome' && { optional_permissions: ['identity'] }),
    ...hosts,
    // Firefox hides new buttons behind a menu; access to a page begins with this one.
    action: { default_title: 'Open Chartside', ...(browser === 'firefox' && { default_area: 'navbar' }) },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+K' } } },
    content_security_policy: {
      extension_pages: `default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'; connect-src ${connect.join(' ')}`,
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'chartside@chartside.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['healthInfo'] },
        },
      },
    }),
  }),
  vite: () => ({
    define: { CHARTSIDE_SITE_BUILT_FOR: JSON.stringify(site) },
    plugins: [bundledModules(process.env.CHARTSIDE_MODULES)],
    build: { target: 'es2022' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: { format: 'es' as const },
  }),
});
