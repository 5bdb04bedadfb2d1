/** What a build for one site may reach: fixed when it is built, so that nothing set up later can widen it. */
import * as z from 'zod/mini';

/** Origins such as `https://ehr.example`, without path; `https://*.ehr.example` for all hosts below where `ehr` says so. */
export interface Site {
  /** Shown behind the extension's name. */
  name: string;
  /** Where charts are read: granted at install, and nothing else can be granted. */
  ehr: string[];
  /** Where claims may go. */
  endpoints: string[];
  /** FHIR servers that people may sign in to for the EHR's own record. */
  records: string[];
  /** Other servers that are spoken to: the sign-in of the billing endpoint, the key service. */
  services: string[];
  /** Whether the settings page may fetch the publishers' files, each after a click. */
  officialFiles: boolean;
}

/** Where the publishers' files lie (`lib/codes/publishers`). */
const PUBLISHERS = ['https://ftp.cdc.gov', 'https://www.cdc.gov', 'https://www.cms.gov'];

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

const ORIGIN_LIKE = 'Write an origin without a path, like "https://ehr.example" (http only on this computer).';
const PATTERN_LIKE = 'Write an origin without port and path, like "https://ehr.example" or "https://*.ehr.example".';

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return (
    url !== null &&
    url.origin === text &&
    !url.hostname.includes('*') &&
    (url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname)))
  );
}

/** A match pattern knows no port; `*` stands for whole labels at the front, and for no less than two labels behind it. */
const isEhr = (text: string): boolean => {
  const plain = text.replace(/^https:\/\/\*\.(?=[^.]+\.[^.])/, 'https://');
  return isOrigin(plain) && new URL(plain).port === '';
};

const origin = z.string().check(z.refine(isOrigin, ORIGIN_LIKE));
const SiteSchema = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
  ehr: z.array(z.string().check(z.refine(isEhr, PATTERN_LIKE))).check(z.minLength(1), z.maxLength(200)),
  endpoints: z.array(origin).check(z.minLength(1), z.maxLength(20)),
  records: z.prefault(z.array(origin).check(z.maxLength(20)), []),
  services: z.prefault(z.array(origin).check(z.maxLength(20)), []),
  officialFiles: z.prefault(z.boolean(), false),
});

export type SiteRead = { ok: true; site: Site } | { ok: false; why: string[] };

/** Reads a site file's text. `why`: one sentence for each thing that is wrong, with its place in the file. */
export function readSite(text: string): SiteRead {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, why: [`It is not JSON: ${(error as Error).message}`] };
  }
  const read = SiteSchema.safeParse(value);
  if (read.success) return { ok: true, site: read.data };
  return { ok: false, why: read.error.issues.map((issue) => `${placeOf(issue.path)}: ${wordsOf(issue)}`) };
}

const placeOf = (path: PropertyKey[]): string =>
  path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${String(part)}`)).join('') || 'the file';

type Issue = z.core.$ZodIssue;

function wordsOf(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => `"${key}"`).join(', ')} is not known. Known are ${Object.keys(SiteSchema.shape).join(', ')}.`;
    case 'invalid_type':
      return `it must be ${issue.expected === 'array' ? 'a list' : issue.expected === 'object' ? 'an object' : `a ${issue.expected}`}.`;
    case 'too_small':
      return issue.origin === 'array' ? 'name at least one.' : 'it must not be empty.';
    case 'too_big':
      return `it holds more than ${String(issue.maximum)}.`;
    default:
      return issue.message;
  }
}

/** The match pattern of an origin. */
const patternOf = (of: string): string => {
  const url = new URL(of.replace('://*.', '://any.'));
  return `${url.protocol}//${of.includes('://*.') ? url.hostname.replace(/^any/, '*') : url.hostname}/*`;
};

/** The patterns of the pages on which the page script stands. */
export const ehrPatterns = ({ ehr }: Site): string[] => [...new Set(ehr.map(patternOf))].toSorted();

/** Whether pages of this origin are charts of the site. */
export const isEhrOf = (site: Site, origin: string): boolean =>
  site.ehr.some((each) => {
    const rest = each.split('://*.')[1];
    const url = new URL(origin);
    return rest === undefined
      ? `${url.protocol}//${url.hostname}` === each
      : url.protocol === 'https:' && (url.hostname === rest || url.hostname.endsWith(`.${rest}`));
  });

/** What the manifest says of hosts; null: a build that is not for one site. */
export interface Reach {
  host_permissions?: string[];
  optional_host_permissions?: string[];
  /** The sources of `connect-src`. */
  connect: string[];
}

export function reachOf(site: Site | null): Reach {
  if (site === null)
    return {
      optional_host_permissions: ['http://*/*', 'https://*/*'],
      connect: ["'self'", 'https:', 'http://127.0.0.1:*', 'http://localhost:*'],
    };
  const publishers = site.officialFiles ? PUBLISHERS : [];
  const origins = [...site.endpoints, ...site.records, ...site.services, ...publishers];
  return {
    host_permissions: [...new Set([...ehrPatterns(site), ...site.records.map(patternOf)])].toSorted(),
    ...(publishers.length > 0 && { optional_host_permissions: publishers.map(patternOf) }),
    connect: ["'self'", ...new Set(origins)],
  };
}
