import { defineConfig } from 'wxt';

/** A fixed public key gives development and test builds one extension id on every machine. */
const TEST_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqbJUqi/xUS7mwhAyFQ9jEl+xO7xGbpW91RqicJzdfbFOB7TzB+4U0EgrIC/mkmzhgSJNjnO/3c2Hyyq5hdAhUmc4ktVdYpiuhtN4VGdlBw0f6Z81HCvoABvGzegTFU495WWIVi5w9AQ0HJVfMeI9n5sBOXH2E1TAGO/l+2viwPpM7aPCogjshcXhGwdSOShqZtMT9ccTOnrqkcWUoOk5s/DCWruIbnROSH8BEtN3pzFAAPG8e38XUWCY8Idyop9kAOGdHfpdtmMrJeM7ErZwmTdE/4N5RRuIUHyHo43YDgYWAylAYzjuogLuJi9S49vAvJWgn+kcKLGxJyKwWqbrKwIDAQAB';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser, mode }) => ({
    name: 'Chartside',
    description: "The coder's margin beside the chart: evidence, codes, gaps and claims inside any web EHR.",
    ...(browser === 'chrome' && {
      ...(mode === 'e2e' && { key: TEST_KEY }),
      minimum_chrome_version: '121',
      storage: { managed_schema: 'managed_schema.json' },
    }),
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'activeTab', 'scripting', browser === 'chrome' ? 'sidePanel' : 'identity'],
    // For the sign-in to the EHR's record, where a site sets one up; Firefox cannot be asked for it later, and warns of nothing.
    ...(browser === 'chrome' && { optional_permissions: ['identity'] }),
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // Firefox hides new buttons behind a menu; access to a page begins with this one.
    action: { default_title: 'Open Chartside', ...(browser === 'firefox' && { default_area: 'navbar' }) },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+K' } } },
    content_security_policy: {
      extension_pages:
        "default-src 'self'; script-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
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
    build: { target: 'es2022' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: { format: 'es' as const },
  }),
});
