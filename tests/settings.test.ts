// Policy before person before default, key by key, whatever either of them holds.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, mergeSettings, SettingsSchema } from '../lib/settings';

const ENDPOINT = 'https://billing.example/fhir';
const keys = (unusable: { key: string }[]): string[] => unusable.map(({ key }) => key);

describe('settings in force', () => {
  it('are the defaults where nobody said anything', () => {
    expect(mergeSettings(undefined, {}, null)).toEqual({ settings: DEFAULT_SETTINGS, managed: [], unusable: [] });
  });

  it('take policy before the person, and name what policy fixes', () => {
    const { settings, managed, unusable } = mergeSettings({ role: 'supervisor', defaultPayer: 'Seacoast' }, { role: 'provider' }, null);
    expect(settings).toMatchObject({ role: 'provider', defaultPayer: 'Seacoast' });
    expect(managed).toEqual(['role']);
    expect(unusable).toEqual([]);
  });

  it('a broken value of the person costs no policy: a provider cannot become a coder by it', () => {
    for (const own of [{ defaultPayer: 7 }, 'x', [], null, { billingProvider: null }, { role: 'coder', adapters: 'x' }]) {
      expect(mergeSettings(own, { role: 'provider', endpoint: ENDPOINT }, null).settings).toMatchObject({
        role: 'provider',
        endpoint: ENDPOINT,
      });
    }
  });

  it('take the rules of a site one by one: what a policy leaves out does not matter, a broken one costs no other', () => {
    const rule = { id: 'side', procedure: '20610', message: 'Say which side was treated.', from: '2026-11-09' };
    const broken = [
      { ...rule, id: 'a', procedure: 'x' },
      { ...rule, id: 'b', script: 'alert(1)' },
      { ...rule, id: 'c', message: 'two\nlines of text' },
      7,
      rule,
    ];
    const { settings, unusable } = mergeSettings(undefined, { siteRules: [rule, ...broken] }, null);
    expect(settings.siteRules).toEqual([{ ...rule, modifiers: null, diagnoses: null, payer: null, carc: null, to: null }]);
    expect(unusable).toMatchObject([{ key: 'siteRules', by: 'policy', why: expect.stringContaining('5 of its 6') }]);
  });

  it('take the example of the documentation as it stands', () => {
    const example = /```json\n([\s\S]*?)```/.exec(readFileSync(path.resolve(import.meta.dirname, '../docs/denials.md'), 'utf8'))?.[1] ?? '';
    const { settings, unusable } = mergeSettings(undefined, JSON.parse(example), null);
    expect(settings.siteRules).toHaveLength(1);
    expect(unusable).toEqual([]);
  });

  const HOSTILE: [string, unknown][] = [
    ['javascript:', 'javascript:alert(1)'],
    ['data:', 'data:text/html,x'],
    ['file:', 'file:///etc/passwd'],
    ['http elsewhere', 'http://billing.example/fhir'],
    ['a host that only begins like this computer', 'http://localhost.example/fhir'],
    ['a host that only begins like loopback', 'http://127.0.0.1.example/fhir'],
    ['an account', 'https://user:secret@billing.example/fhir'],
    ['a query', 'https://billing.example/fhir?to=x'],
    ['a fragment', 'https://billing.example/fhir#x'],
    ['no address', 'billing'],
    ['a number', 7],
    ['an object', { href: ENDPOINT }],
    ['a list', [ENDPOINT]],
    ['true', true],
    ['a long address', `https://billing.example/${'x'.repeat(3_000)}`],
    ['a huge value', `https://billing.example/${'x'.repeat(1_100_000)}`],
  ];
  it.each(HOSTILE)('an endpoint that is %s is not used, said, and not left to the person', (_, endpoint) => {
    const { settings, managed, unusable } = mergeSettings({ endpoint: ENDPOINT }, { endpoint }, null);
    expect(settings.endpoint).toBeNull();
    expect(managed).toEqual(['endpoint']);
    expect(unusable).toEqual([{ key: 'endpoint', by: 'policy', why: expect.any(String) }]);
    expect(unusable[0]?.why).not.toMatch(/alert|passwd|secret|xxx/);
    expect(mergeSettings({ endpoint }, {}, null)).toMatchObject({ settings: { endpoint: null }, managed: [] });
  });

  it("claims go only where the site's build may send them", () => {
    const allowed = { endpoints: ['https://billing.example', 'http://127.0.0.1:8080'], services: ['https://evil.example'] };
    const of = (endpoint: string) => mergeSettings({ endpoint }, {}, allowed);
    expect(of(ENDPOINT).settings.endpoint).toBe(ENDPOINT);
    expect(of('http://127.0.0.1:8080').settings.endpoint).toBe('http://127.0.0.1:8080');
    for (const endpoint of [
      'https://billing.example:444/fhir',
      'https://x.billing.example',
      'http://127.0.0.1:8081',
      'https://evil.example',
    ]) {
      expect(of(endpoint)).toMatchObject({ settings: { endpoint: null }, unusable: [{ key: 'endpoint', by: 'person' }] });
    }
  });

  it('every key survives every wrong kind of value, and a policy gives nobody more rights by one', () => {
    const WRONG = [7, true, 'x', [], {}, [7], { a: { b: 1 } }, JSON.parse('{"__proto__":{"role":"coder"}}'), 'x'.repeat(1_100_000)];
    for (const key of Object.keys(DEFAULT_SETTINGS)) {
      for (const value of WRONG) {
        const { settings, managed, unusable } = mergeSettings({}, { [key]: value }, null);
        expect(SettingsSchema.safeParse(settings).success, `${key} ${typeof value}`).toBe(true);
        expect(managed).toEqual([key]);
        if (key === 'role') {
          expect(settings.role).toBe('provider');
          expect(keys(unusable)).toEqual(['role']);
        }
      }
    }
    expect(({} as { role?: string }).role).toBeUndefined();
  });

  it('what no version knows is said, names from the prototype among it', () => {
    const policy = { toString: 'x', endpiont: ENDPOINT, constructor: 1 };
    const { settings, managed, unusable } = mergeSettings({}, policy, null);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(managed).toEqual([]);
    expect(keys(unusable).toSorted()).toEqual(['constructor', 'endpiont', 'toString']);
  });

  it('one slip in an adapter costs that adapter only, and a record needs an address and a client', () => {
    const good = { id: 'valley', title: 'Valley', pattern: 'https://ehr.example/*' };
    const { settings, unusable } = mergeSettings({}, { adapters: [good, { id: 7 }], smart: { issuer: 'https://fhir.example/' } }, null);
    expect(settings.adapters.map(({ id }) => id)).toEqual(['valley']);
    expect(settings.smart).toBeNull();
    expect(unusable.map(({ key, why }) => `${key}: ${why}`)).toEqual([
      'adapters: 1 of its 2 adapters have another shape',
      'smart: an address (issuer) and a clientId are needed',
    ]);
    const smart = { issuer: 'https://fhir.example/', clientId: 'chartside' };
    expect(mergeSettings({}, { smart }, null).settings.smart).toMatchObject({ issuer: 'https://fhir.example', clientId: 'chartside' });
  });
});

const readAuth = (endpointAuth: unknown, site: { endpoints: string[]; services: string[] } | null = null) =>
  mergeSettings({}, { endpointAuth }, site);

describe('the sign-in to the endpoint', () => {
  const backend = { kind: 'backend', tokenUrl: 'https://login.example/token', clientId: 'chartside' };

  it.each([
    ['nothing to sign in to', { kind: 'none' }, { kind: 'none' }],
    ['scopes left out', backend, { ...backend, scopes: expect.stringContaining('system/Claim') }],
    [
      'by the endpoint itself',
      { kind: 'code', clientId: 'c' },
      { kind: 'code', issuer: null, clientId: 'c', scopes: expect.stringContaining('openid') },
    ],
    [
      'at a provider',
      { kind: 'code', issuer: 'https://login.example/', clientId: 'c', scopes: 's' },
      { kind: 'code', issuer: 'https://login.example', clientId: 'c', scopes: 's' },
    ],
  ])('%s', (_, given, value) => {
    const { settings, unusable } = readAuth(given);
    expect(unusable).toEqual([]);
    expect(settings.endpointAuth).toEqual(value);
  });

  it.each([
    ['not safe', { ...backend, tokenUrl: 'http://login.example/token' }],
    ['with an account in it', { ...backend, tokenUrl: 'https://me:secret@login.example/token' }],
    ['a provider in the clear', { kind: 'code', issuer: 'http://login.example', clientId: 'c' }],
    ['no such kind', { kind: 'password', clientId: 'c' }],
    ['no client', { kind: 'backend', tokenUrl: 'https://login.example/token' }],
    ['nothing', null],
    ['a word', 'backend'],
  ])('is not used: %s', (_, given) => {
    const { settings, unusable } = readAuth(given);
    expect(settings.endpointAuth).toEqual({ kind: 'none' });
    expect(keys(unusable)).toEqual(['endpointAuth']);
  });

  it('a build for one site reaches no other sign-in server', () => {
    expect(keys(readAuth(backend, { endpoints: ['https://billing.example'], services: [] }).unusable)).toEqual(['endpointAuth']);
    expect(readAuth(backend, { endpoints: ['https://billing.example'], services: ['https://login.example'] }).unusable).toEqual([]);
  });
});
