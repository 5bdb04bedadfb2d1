// What one site's build may reach, and how a slip in its file is told.
import { describe, expect, it } from 'vitest';
import { ehrPatterns, isEhrOf, reachOf, readSite, type Site } from '../../lib/site/site';

const FILE = {
  name: 'Quayside Health',
  ehr: ['https://ehr.quayside.example', 'https://*.charts.quayside.example'],
  endpoints: ['https://billing.quayside.example'],
};
const read = (change: object) => readSite(JSON.stringify({ ...FILE, ...change }));
const site = (change: object = {}): Site => {
  const got = read(change);
  if (!got.ok) throw new Error(got.why.join());
  return got.site;
};

describe("a site's file", () => {
  it('needs a name, its charts and its endpoints; the rest is left out', () => {
    expect(site()).toEqual({ ...FILE, records: [], services: [], officialFiles: false });
  });

  it.each([
    ['no JSON', '{', /^It is not JSON: /],
    ['no object', '[]', /^the file: it must be an object\.$/],
    [
      'a word misspelt',
      { endpoint: ['https://x.example'] },
      '"endpoint" is not known. Known are name, ehr, endpoints, records, services, officialFiles.',
    ],
    ['no charts', { ehr: [] }, 'ehr: name at least one.'],
    ['charts as text', { ehr: 'https://ehr.example' }, 'ehr: it must be a list.'],
    ['all sites', { ehr: ['https://*/*'] }, /^ehr\[0\]: Write an origin without port and path/],
    ['a whole top-level domain', { ehr: ['https://*.example'] }, /^ehr\[0\]: Write an origin/],
    ['a star inside', { ehr: ['https://ehr.*.example'] }, /^ehr\[0\]: Write an origin/],
    ['charts with a port', { ehr: ['https://ehr.example:8443'] }, /^ehr\[0\]: Write an origin/],
    ['charts in the clear', { ehr: ['http://ehr.example'] }, /^ehr\[0\]: Write an origin/],
    ['an endpoint with a path', { endpoints: ['https://billing.example/fhir'] }, /^endpoints\[0\]: Write an origin without a path/],
    ['an endpoint in the clear', { endpoints: ['https://ok.example', 'http://billing.example'] }, /^endpoints\[1\]: Write an origin/],
    [
      'an endpoint that ends the directive',
      { endpoints: ["https://x.example; script-src 'unsafe-eval'"] },
      /^endpoints\[0\]: Write an origin/,
    ],
    ['any endpoint', { endpoints: ['https://*'] }, /^endpoints\[0\]: Write an origin/],
    ['an endless name', { name: 'x'.repeat(41) }, 'name: it holds more than 40.'],
    ['no name', { name: ' ' }, 'name: it must not be empty.'],
  ])('%s is told with its place', (_, change, why) => {
    const got = typeof change === 'string' ? readSite(change) : read(change);
    expect(got.ok).toBe(false);
    if (!got.ok) expect(got.why).toEqual([typeof why === 'string' && !why.startsWith('"') ? why : expect.stringMatching(why)]);
  });

  it('becomes what the manifest says of hosts, and nothing wider', () => {
    expect(reachOf(site({ records: ['https://fhir.quayside.example:8443'], services: ['https://login.quayside.example'] }))).toEqual({
      host_permissions: ['https://*.charts.quayside.example/*', 'https://ehr.quayside.example/*', 'https://fhir.quayside.example/*'],
      connect: ["'self'", 'https://billing.quayside.example', 'https://fhir.quayside.example:8443', 'https://login.quayside.example'],
    });
    expect(reachOf(site({ officialFiles: true }))).toMatchObject({
      optional_host_permissions: ['https://ftp.cdc.gov/*', 'https://www.cdc.gov/*', 'https://www.cms.gov/*'],
    });
  });

  it('its page script stands on its charts only', () => {
    expect(ehrPatterns(site({ records: ['https://fhir.quayside.example'] }))).toEqual([
      'https://*.charts.quayside.example/*',
      'https://ehr.quayside.example/*',
    ]);
    const is = (origin: string) => isEhrOf(site(), origin);
    expect(['https://ehr.quayside.example', 'https://a.charts.quayside.example', 'https://charts.quayside.example'].map(is)).toEqual([
      true,
      true,
      true,
    ]);
    expect(['http://ehr.quayside.example', 'https://evilcharts.quayside.example', 'https://quayside.example'].map(is)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
