/** A FHIR search read page by page, held to one patient. */
import type { Bundle, OperationOutcome, Resource } from '@medplum/fhirtypes';
import { ask, type Failure, type Got, type Server } from './ask';
import { isBelow } from './below';
import { listOf, refOf, textIn } from './values';

const FHIR_JSON = 'application/fhir+json, application/json;q=0.9';
/** A page of a search: a hundred resources, some with notes inside. */
const MAX_PAGE_BYTES = 50_000_000;
const MAX_PAGES = 20;
export const PAGE_SIZE = 100;

/**
 * `resources`: this patient's, of the kind asked for; `others`: what came along for references to lead to. `failed`: why it
 * ended before its end. `foreign`: how many resources of somebody else were dropped. `heldBack`: the server said that not all is there.
 */
export interface Found {
  resources: Resource[];
  others: Resource[];
  failed: Failure | 'more-pages' | null;
  foreign: number;
  heldBack: boolean;
}

/** One resource or bundle as JSON; an outcome that is an error is no answer. */
export async function readJson(server: Server, url: string): Promise<Got<Resource>> {
  const got = await ask(server, url, FHIR_JSON, MAX_PAGE_BYTES);
  if (!got.ok) return got;
  try {
    const json = JSON.parse(new TextDecoder().decode(got.value.bytes)) as Resource | null;
    if (typeof json?.resourceType !== 'string') return { ok: false, why: 'malformed' };
    return json.resourceType === 'OperationOutcome' ? { ok: false, why: outcomeWord(json) } : { ok: true, value: json };
  } catch {
    return { ok: false, why: 'malformed' };
  }
}

function outcomeWord({ issue }: OperationOutcome): Failure {
  const codes = listOf(issue).map(({ code }) => code);
  if (codes.some((code) => code === 'login' || code === 'expired')) return 'login';
  if (codes.some((code) => code === 'forbidden' || code === 'security' || code === 'suppressed')) return 'refused';
  return codes.some((code) => code === 'not-supported' || code === 'not-found') ? 'absent' : 'malformed';
}

/** All resources of a kind for one patient (`Patient/id`). A page is followed only below the server's own base, and never twice. */
export async function search(server: Server, type: Resource['resourceType'], query: string, patient: string): Promise<Found> {
  const found: Found = { resources: [], others: [], failed: null, foreign: 0, heldBack: false };
  const seen = new Set<string>();
  const ids = new Set<string>();
  let url: string | null = `${server.base}/${type}?${query}&_count=${PAGE_SIZE}`;
  while (url !== null) {
    if (seen.size >= MAX_PAGES || seen.has(url)) return { ...found, failed: 'more-pages' };
    seen.add(url);
    const got: Got<Resource> = await readJson(server, url);
    if (!got.ok) return { ...found, failed: got.why };
    if (got.value.resourceType !== 'Bundle') return { ...found, failed: 'malformed' };
    takeIn(got.value, type, patient, ids, found);
    const next: string | null = textIn(listOf(got.value.link).find(({ relation }) => relation === 'next')?.url);
    url = next === null ? null : addressOf(next, server.base);
    if (url !== null && !isBelow(server.base, url)) return { ...found, failed: 'more-pages' };
  }
  return found;
}

/** A link in full. Behind a proxy servers name themselves by http: the page is asked for as the record is, by https. */
function addressOf(link: string, base: string): string {
  const url = URL.parse(link, `${base}/`);
  const secure = new URL(base);
  if (url?.protocol === 'http:' && secure.protocol === 'https:' && url.hostname === secure.hostname)
    return url.href.replace(url.origin, secure.origin);
  return url?.href ?? '';
}

/** Sorts a page's resources; the same one on two pages counts once. */
function takeIn(bundle: Bundle, type: string, patient: string, ids: Set<string>, found: Found): void {
  const aliases = new Set([patient]);
  const entries = listOf(bundle.entry).filter(({ resource }) => typeof resource?.resourceType === 'string');
  // Inside a bundle a reference may be to the full URL of an entry.
  for (const { resource, fullUrl } of entries) if (fullUrl && `${resource?.resourceType}/${resource?.id}` === patient) aliases.add(fullUrl);
  for (const { resource } of entries as { resource: Resource }[]) {
    if (resource.resourceType === 'OperationOutcome') {
      if (listOf(resource.issue).some(({ severity }) => severity === 'error' || severity === 'fatal')) found.heldBack = true;
      continue;
    }
    const ref = `${resource.resourceType}/${resource.id}`;
    if (resource.id !== undefined && ids.has(ref)) continue;
    ids.add(ref);
    const subject = subjectOf(resource);
    if (subject !== null && !aliases.has(subject)) found.foreign += 1;
    else if (resource.resourceType !== type) found.others.push(resource);
    else if (subject === null && type !== 'Patient') found.foreign += 1;
    else found.resources.push(resource);
  }
}

/** Whose resource it is: R4 names the patient in one of three places. Null where it names none. */
export function subjectOf(resource: Resource): string | null {
  const { subject, patient, beneficiary } = resource as { subject?: object; patient?: object; beneficiary?: object };
  return refOf(subject ?? patient ?? beneficiary);
}
