/**
 * What a person or an administrator decides. A door: names the browser's storage API, so that no room has to.
 * Managed policy wins over the person's choice, key by key.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { SiteDefinitionSchema } from './chart/site-definition-schema';
import { X12SettingsSchema } from './claim/x12-settings';
import { endpointBase } from './endpoint/origin';
import { MAX_SITE_RULES, SiteRuleSchema } from './rules/site-rule';
import type { Site } from './site/site';
import { thisBuild } from './site/this-build';
import { KeyModeSchema } from './vault/vault-standing';

export const RoleSchema = z.enum(['coder', 'provider', 'supervisor']);
export type Role = z.infer<typeof RoleSchema>;

/** `npi`: ten digits; `taxId`: EIN digits; `taxonomy`: ten characters. Null where not set up. */
const ProviderSchema = z.object({
  name: z.string(),
  npi: z.nullable(z.string()),
  taxId: z.nullable(z.string()),
  taxonomy: z.nullable(z.string()),
  address: z.object({ line: z.string(), city: z.string(), state: z.string(), zip: z.string() }),
});

/**
 * The EHR's own record over FHIR R4, signed in to with SMART App Launch. `issuer`: its base URL, https or loopback. `clientId`:
 * what this extension is registered as there. `scopes`: what is asked for, separated by blanks.
 */
const SmartSchema = z.object({ issuer: z.string(), clientId: z.string(), scopes: z.string() });

/** What a chart is made of, to be read by the person who signs in; access ends with their session. */
export const SMART_SCOPES = [
  'openid',
  'fhirUser',
  'online_access',
  ...[
    'Patient',
    'Encounter',
    'Condition',
    'MedicationRequest',
    'MedicationStatement',
    'AllergyIntolerance',
    'Observation',
    'DiagnosticReport',
    'DocumentReference',
    'Binary',
    'Composition',
    'Procedure',
    'ServiceRequest',
    'Immunization',
    'Claim',
    'Coverage',
  ].map((type) => `user/${type}.read`),
].join(' ');

/**
 * How the endpoint is signed in to. `none`: it asks for nothing. `backend`: this device, by its own key (SMART Backend Services) at
 * `tokenUrl`. `code`: a person, in the browser; `issuer` null: as the endpoint itself says, else at that OpenID provider. Addresses are
 * https or loopback; scopes separated by blanks.
 */
const EndpointAuthSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('backend'), tokenUrl: z.string(), clientId: z.string(), scopes: z.string() }),
  z.object({ kind: z.literal('code'), issuer: z.nullable(z.string()), clientId: z.string(), scopes: z.string() }),
]);

/** What an endpoint is asked for: claims written, their answers read. */
export const ENDPOINT_SCOPES = {
  backend: 'system/Claim.cru system/ClaimResponse.rs system/AuditEvent.c',
  code: 'openid offline_access user/Claim.cru user/ClaimResponse.rs user/AuditEvent.c',
};

/**
 * A server of the site that hands out the key which guards the vault, to whoever signed in. `keyUrl`: where it answers; `issuer`: the OpenID
 * provider that people sign in at; both https or loopback. `scopes`: separated by blanks.
 */
const EscrowSchema = z.object({ keyUrl: z.string(), issuer: z.string(), clientId: z.string(), scopes: z.string() });

/** Nobody may leave the vault open for longer than this. */
const MOST_LOCK_MINUTES = 15;

/**
 * `user`: who works here, a name or staff id, for the audit chain; null: nobody said. `endpoint`: FHIR R4 base URL of the billing endpoint, https or loopback; null: claims wait in the queue.
 * `defaultPayer`: used when the page names none. `renderingNpi`: when the rendering provider's NPI is fixed.
 * `smart`: the EHR's record that people sign in to; null: none. `adapters`: how the site's own EHRs are read, asked before those that come with the extension.
 * `siteRules`: what the site wants to be warned of before a claim is sent. `ephemeralProfile`: the browser forgets this profile when it closes.
 * `hospital`: outpatient visits are billed on institutional claims too. `x12`: claims go by file where there is no endpoint; null: there are no files.
 * `keyMode`: what shall guard the work at rest; null: whatever does. `lockAfterMinutes`: how long nobody touches the computer until the
 * vault locks itself. `purgeAfterDays`: how long patient data of received claims is kept. `escrow`: where the vault's key is handed out; null: nowhere.
 */
export const SettingsSchema = z.object({
  role: RoleSchema,
  user: z.nullable(z.string()),
  endpoint: z.nullable(z.string()),
  billingProvider: ProviderSchema,
  renderingNpi: z.nullable(z.string()),
  defaultPayer: z.nullable(z.string()),
  adapters: z.array(SiteDefinitionSchema),
  smart: z.nullable(SmartSchema),
  siteRules: z.array(SiteRuleSchema).check(z.maxLength(MAX_SITE_RULES)),
  ephemeralProfile: z.boolean(),
  endpointAuth: EndpointAuthSchema,
  hospital: z.boolean(),
  x12: z.nullable(X12SettingsSchema),
  keyMode: z.nullable(KeyModeSchema),
  lockAfterMinutes: z.int().check(z.gte(1), z.lte(MOST_LOCK_MINUTES)),
  purgeAfterDays: z.int().check(z.gte(1), z.lte(365)),
  escrow: z.nullable(EscrowSchema),
});
export type Settings = z.infer<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  role: 'coder',
  user: null,
  endpoint: null,
  billingProvider: { name: '', npi: null, taxId: null, taxonomy: null, address: { line: '', city: '', state: '', zip: '' } },
  renderingNpi: null,
  defaultPayer: null,
  adapters: [],
  smart: null,
  siteRules: [],
  ephemeralProfile: false,
  endpointAuth: { kind: 'none' },
  hospital: false,
  x12: null,
  keyMode: null,
  lockAfterMinutes: 10,
  purgeAfterDays: 7,
  escrow: null,
};

const KEY = 'settings';

/** A value that is not used. `by`: who gave it; `why`: a clause that says what is wrong, never the value itself. */
export interface Unusable {
  key: string;
  by: 'policy' | 'person';
  why: string;
}

/** `managed`: the keys that policy fixes, also where its value cannot be used. */
export interface SettingsInForce {
  settings: Settings;
  managed: (keyof Settings)[];
  unusable: Unusable[];
}

type Servers = Pick<Site, 'endpoints' | 'services'>;

/** Longer than any honest value: JSON, in characters. */
const MAX_CHARS = 1_000_000;

/** Where policy fixes a key to what cannot be used, the person does not get to choose instead, and nobody gets more rights. */
const WHEN_POLICY_IS_UNUSABLE: Settings = { ...DEFAULT_SETTINGS, role: 'provider', lockAfterMinutes: 1 };

/** What is set on this device, under what policy fixes. */
export async function readSettings(): Promise<SettingsInForce> {
  const [own, policy] = await Promise.all([browser.storage.local.get(KEY), browser.storage.managed.get(null).catch(() => ({}))]);
  return mergeSettings(own[KEY], policy, thisBuild);
}

/**
 * Policy before person before default, key by key: one unusable value costs no other. `site`: the origins that claims
 * may go to, and the other servers that may be spoken to; null: any.
 */
export function mergeSettings(own: unknown, policy: unknown, site: Servers | null): SettingsInForce {
  const given = { policy: fieldsOf(policy), person: fieldsOf(own) };
  const unusable: Unusable[] = Object.keys(given.policy)
    .filter((key) => !Object.hasOwn(DEFAULT_SETTINGS, key))
    .map((key) => ({ key, by: 'policy', why: 'this version knows no such setting' }));
  const keys = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  const managed = keys.filter((key) => Object.hasOwn(given.policy, key));
  const entries = keys.map((key) => {
    const by = managed.includes(key) ? 'policy' : 'person';
    if (!Object.hasOwn(given[by], key)) return [key, DEFAULT_SETTINGS[key]];
    const read = readValue(key, given[by][key], site);
    if (read.why !== null) unusable.push({ key, by, why: read.why });
    return [key, read.value ?? (read.why === null ? null : by === 'policy' ? WHEN_POLICY_IS_UNUSABLE[key] : DEFAULT_SETTINGS[key])];
  });
  return { settings: Object.fromEntries(entries) as Settings, managed, unusable };
}

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** The conditions of a site's rule that need not be given. */
const ANY = { modifiers: null, diagnoses: null, payer: null, carc: null, to: null };

/** What a value comes to; `why` where all or part of it cannot be used. */
function readValue(key: keyof Settings, value: unknown, site: Servers | null): { value: unknown; why: string | null } {
  if ((JSON.stringify(value) ?? '').length > MAX_CHARS) return { value: null, why: 'it is longer than a million characters' };
  if (key === 'adapters' && Array.isArray(value)) {
    // A slip in one of them must not cost the others.
    const good = value.flatMap((adapter) => SiteDefinitionSchema.safeParse(adapter).data ?? []);
    const lost = value.length - good.length;
    return { value: good, why: lost === 0 ? null : `${lost} of its ${value.length} adapters have another shape` };
  }
  if (key === 'siteRules' && Array.isArray(value)) {
    // A policy may leave out what does not matter to a rule; each id counts once.
    const good = value.flatMap((rule) => SiteRuleSchema.safeParse({ ...ANY, ...(rule as object) }).data ?? []);
    const rules = [...new Map(good.map((rule) => [rule.id, rule])).values()].slice(0, MAX_SITE_RULES);
    const lost = value.length - rules.length;
    return { value: rules, why: lost === 0 ? null : `${lost} of its ${value.length} rules have another shape or another's id` };
  }
  if (key === 'smart' && value !== null) {
    // A policy may leave the scopes out.
    const read = SmartSchema.safeParse({ scopes: SMART_SCOPES, ...(value as object) });
    const issuer = read.data?.issuer.trim().replace(/\/+$/, '') ?? '';
    if (!read.success || !URL.canParse(issuer)) return { value: null, why: 'an address (issuer) and a clientId are needed' };
    return { value: { ...read.data, issuer }, why: null };
  }
  if (key === 'escrow' && value !== null) return readEscrow(value, site && [...site.endpoints, ...site.services]);
  if (key === 'lockAfterMinutes' && typeof value === 'number' && value > MOST_LOCK_MINUTES)
    return { value: MOST_LOCK_MINUTES, why: `it is more than ${MOST_LOCK_MINUTES} minutes, the longest there is` };
  if (key === 'endpointAuth') return readEndpointAuth(value, site && [...site.endpoints, ...site.services]);
  const read = SettingsSchema.shape[key].safeParse(value);
  if (!read.success) return { value: null, why: 'it has another shape than this setting' };
  if (key === 'endpoint' && typeof value === 'string') {
    if (endpointBase(value) === null) return { value: null, why: 'it must be an https address without account, query or fragment' };
    if (endpointBase(value, site?.endpoints ?? null) === null) return { value: null, why: 'this build may not send claims there' };
  }
  return { value: read.data, why: null };
}

/** A sign-in server gets what opens the endpoint: it must be as safe as the endpoint, and allowed by this build. */
function readEndpointAuth(value: unknown, allowed: readonly string[] | null): { value: unknown; why: string | null } {
  const given = { issuer: null, ...(value as object) } as { kind?: string };
  const scopes = given.kind === 'code' ? ENDPOINT_SCOPES.code : ENDPOINT_SCOPES.backend;
  const read = EndpointAuthSchema.safeParse({ scopes, ...given });
  if (!read.success) return { value: null, why: 'it has another shape than this setting' };
  const auth = read.data;
  const address = auth.kind === 'backend' ? auth.tokenUrl : auth.kind === 'code' ? auth.issuer : null;
  // Not set yet: nothing is sent until it is.
  if (address === null || address === '') return { value: auth, why: null };
  const base = endpointBase(address, allowed);
  if (base === null)
    return { value: null, why: 'its address must be https, without account, query or fragment, and allowed by this build' };
  return { value: auth.kind === 'backend' ? { ...auth, tokenUrl: address.trim() } : { ...auth, issuer: base }, why: null };
}

/** Both servers decide what opens the vault: they must be safe, and allowed by this build. */
function readEscrow(value: unknown, allowed: readonly string[] | null): { value: unknown; why: string | null } {
  const read = EscrowSchema.safeParse({ scopes: 'openid', ...(value as object) });
  if (!read.success) return { value: null, why: 'keyUrl, issuer and clientId are needed' };
  const [keyUrl, issuer] = [endpointBase(read.data.keyUrl, allowed), endpointBase(read.data.issuer, allowed)];
  if (keyUrl === null || issuer === null)
    return { value: null, why: 'its addresses must be https, without account, query or fragment, and allowed by this build' };
  return { value: { ...read.data, keyUrl, issuer }, why: null };
}

/** Writes the person's choice; keys fixed by policy stay as they are. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  const own = ((await browser.storage.local.get(KEY))[KEY] ?? {}) as object;
  await browser.storage.local.set({ [KEY]: { ...own, ...change } });
}

/** Calls back whenever a setting changed, by person or by policy; returns the function that stops. */
export function onSettings(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'managed' || (area === 'local' && KEY in changes)) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
