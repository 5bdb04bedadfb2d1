// An invented FHIR R4 server: answers reads and searches over a list of resources, in pages, and can be told to misbehave.
import type { Resource } from '@medplum/fhirtypes';

export const BASE = 'https://record.example/fhir';

export interface InventedServer {
  fetch: typeof fetch;
  /** Address and headers of every request, in order. */
  asked: { url: string; headers: Headers; init: RequestInit | undefined }[];
  /** The most requests that were on their way at the same time. */
  most(): number;
}

interface Setup {
  resources: Resource[];
  base?: string;
  /** Entries a page. */
  pageSize?: number;
  /** Answers instead of the server where it gives a response. */
  instead?: (url: URL, nth: number) => Response | null | Promise<Response | null>;
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/fhir+json', ...headers } });
export const outcome = (status: number, code: string, headers: Record<string, string> = {}): Response =>
  json({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', code }] }, status, headers);

const reference = (resource: Resource): string => {
  const { subject, patient, beneficiary } = resource as unknown as Record<string, { reference?: string } | undefined>;
  return (subject ?? patient ?? beneficiary)?.reference ?? '';
};

const codes = (value: unknown): string[] => [...JSON.stringify(value ?? []).matchAll(/"code":"([^"]+)"/g)].map((match) => match[1] ?? '');

/** The server; its answers are as R4 says, unless `instead` says otherwise. */
export function inventedServer({ resources, base = BASE, pageSize = 50, instead }: Setup): InventedServer {
  const asked: InventedServer['asked'] = [];
  const counts = new Map<string, number>();
  let now = 0;
  let most = 0;
  const answer = async (url: URL): Promise<Response> => {
    const nth = counts.get(url.pathname) ?? 0;
    counts.set(url.pathname, nth + 1);
    const other = await instead?.(url, nth);
    if (other) return other;
    const [type, id] = url.pathname.slice(new URL(base).pathname.length + 1).split('/');
    if (id) {
      const found = resources.find((one) => one.resourceType === type && one.id === id);
      return found ? json(found) : outcome(404, 'not-found');
    }
    return json(searched(url, type ?? ''));
  };
  const searched = (url: URL, type: string): object => {
    const { searchParams } = url;
    const patient = searchParams.get('patient');
    const number = searchParams.get('identifier');
    const category = searchParams.get('category');
    const since = searchParams.get('date')?.replace(/^ge/, '');
    const all = resources.filter((one) => {
      if (one.resourceType !== type) return false;
      if (number !== null) return (one as { identifier?: { value?: string }[] }).identifier?.some(({ value }) => value === number) ?? false;
      if (patient !== null && !reference(one).endsWith(`Patient/${patient}`)) return false;
      const { effectiveDateTime } = one as { effectiveDateTime?: string };
      if (since && effectiveDateTime && effectiveDateTime.slice(0, 10) < since) return false;
      return category === null || codes((one as { category?: unknown }).category).includes(category);
    });
    const page = Number(searchParams.get('page') ?? 0);
    const next = new URL(url);
    next.searchParams.set('page', String(page + 1));
    return {
      resourceType: 'Bundle',
      type: 'searchset',
      total: all.length,
      ...((page + 1) * pageSize < all.length && { link: [{ relation: 'next', url: next.href }] }),
      entry: all.slice(page * pageSize, (page + 1) * pageSize).map((resource) => ({ resource, fullUrl: `${base}/${type}/${resource.id}` })),
    };
  };
  const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const url = new URL(String(input));
    asked.push({ url: url.href, headers: new Headers(init?.headers), init });
    now += 1;
    most = Math.max(most, now);
    try {
      await Promise.resolve();
      init?.signal?.throwIfAborted();
      return await answer(url);
    } finally {
      now -= 1;
    }
  };
  return { fetch: fetch as typeof globalThis.fetch, asked, most: () => most };
}
