/**
 * What a person or an administrator decides. A door: names the browser's storage API, so that no room has to.
 * Managed policy wins over the person's choice, key by key.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { SiteDefinition } from './chart/site-definition';
import { SiteDefinitionSchema } from './chart/site-definition-schema';

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
 * `endpoint`: FHIR R4 base URL of the billing endpoint, https or loopback; null: claims wait in the queue.
 * `defaultPayer`: used when the page names none. `renderingNpi`: when the rendering provider's NPI is fixed.
 * `smart`: the EHR's record that people sign in to; null: none. `adapters`: how the site's own EHRs are read, asked before those that come with the extension.
 */
export const SettingsSchema = z.object({
  role: RoleSchema,
  endpoint: z.nullable(z.string()),
  billingProvider: ProviderSchema,
  renderingNpi: z.nullable(z.string()),
  defaultPayer: z.nullable(z.string()),
  adapters: z.array(SiteDefinitionSchema),
  smart: z.nullable(SmartSchema),
});
export type Settings = z.infer<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  role: 'coder',
  endpoint: null,
  billingProvider: { name: '', npi: null, taxId: null, taxonomy: null, address: { line: '', city: '', state: '', zip: '' } },
  renderingNpi: null,
  defaultPayer: null,
  adapters: [],
  smart: null,
};

const KEY = 'settings';

/** The settings in force, and the keys that policy fixes. Unreadable settings fall back to the defaults. */
export async function readSettings(): Promise<{ settings: Settings; managed: (keyof Settings)[] }> {
  const own = (await browser.storage.local.get(KEY))[KEY];
  const policy = await browser.storage.managed.get(null).catch(() => ({}));
  const managed = (Object.keys(policy) as (keyof Settings)[]).filter((key) => key in DEFAULT_SETTINGS);
  const all: Record<string, unknown> = { ...DEFAULT_SETTINGS, ...(own as object | undefined), ...pick(policy, managed) };
  const merged = SettingsSchema.safeParse({ ...all, adapters: readable(all['adapters']), smart: smartIn(all['smart']) });
  return { settings: merged.success ? merged.data : DEFAULT_SETTINGS, managed };
}

/** The adapters that have the right shape: a slip in one of them must not cost the other settings. */
const readable = (adapters: unknown): SiteDefinition[] =>
  (Array.isArray(adapters) ? adapters : []).flatMap((adapter) => SiteDefinitionSchema.safeParse(adapter).data ?? []);

/** The record's server, if it has an address and a client; a policy may leave the scopes out. */
function smartIn(value: unknown): Settings['smart'] {
  const read = SmartSchema.safeParse({ scopes: SMART_SCOPES, ...(value as object | null) });
  const issuer = read.data?.issuer.trim().replace(/\/+$/, '') ?? '';
  return read.success && URL.canParse(issuer) ? { ...read.data, issuer } : null;
}

const pick = (from: Record<string, unknown>, keys: string[]): Record<string, unknown> =>
  Object.fromEntries(keys.map((key) => [key, from[key]]));

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
