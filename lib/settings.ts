/**
 * What a person or an administrator decides. A door: names the browser's storage API, so that no room has to.
 * Managed policy wins over the person's choice, key by key.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type SiteDefinition, SiteDefinitionSchema } from './chart/site-definition';

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
 * `endpoint`: FHIR R4 base URL of the billing endpoint, https or loopback; null: claims wait in the queue.
 * `defaultPayer`: used when the page names none. `renderingNpi`: when the rendering provider's NPI is fixed.
 * `adapters`: how the site's own EHRs are read, asked before those that come with the extension.
 */
export const SettingsSchema = z.object({
  role: RoleSchema,
  endpoint: z.nullable(z.string()),
  billingProvider: ProviderSchema,
  renderingNpi: z.nullable(z.string()),
  defaultPayer: z.nullable(z.string()),
  adapters: z.array(SiteDefinitionSchema),
});
export type Settings = z.infer<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  role: 'coder',
  endpoint: null,
  billingProvider: { name: '', npi: null, taxId: null, taxonomy: null, address: { line: '', city: '', state: '', zip: '' } },
  renderingNpi: null,
  defaultPayer: null,
  adapters: [],
};

const KEY = 'settings';

/** The settings in force, and the keys that policy fixes. Unreadable settings fall back to the defaults. */
export async function readSettings(): Promise<{ settings: Settings; managed: (keyof Settings)[] }> {
  const own = (await browser.storage.local.get(KEY))[KEY];
  const policy = await browser.storage.managed.get(null).catch(() => ({}));
  const managed = (Object.keys(policy) as (keyof Settings)[]).filter((key) => key in DEFAULT_SETTINGS);
  const all: Record<string, unknown> = { ...DEFAULT_SETTINGS, ...(own as object | undefined), ...pick(policy, managed) };
  const merged = SettingsSchema.safeParse({ ...all, adapters: readable(all['adapters']) });
  return { settings: merged.success ? merged.data : DEFAULT_SETTINGS, managed };
}

/** The adapters that have the right shape: a slip in one of them must not cost the other settings. */
const readable = (adapters: unknown): SiteDefinition[] =>
  (Array.isArray(adapters) ? adapters : []).flatMap((adapter) => SiteDefinitionSchema.safeParse(adapter).data ?? []);

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
