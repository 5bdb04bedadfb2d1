/** Address patterns as a person writes them: a match pattern (`https://*.ehr.example/chart/*`) or a part of one with `*` anywhere. */

/** `host` and `path` with `*` for anything; `scheme` null: http and https. `port` null: any. */
interface AddressPattern {
  scheme: string | null;
  host: string;
  port: string | null;
  path: string;
}

const SHAPE = /^(?:(\*|[a-z][a-z0-9+.-]*):\/\/)?([^/?#:\s]+)(?::(\d{1,5}))?([/?#]\S*)?$/i;

/** Reads a pattern; a string is the sentence that says what is wrong with it. Without a path, every page of the host is meant. */
export function readPattern(text: string): AddressPattern | string {
  const clean = text.trim();
  if (clean === '') return 'It is empty. Write the address of a chart page with * for what changes, like https://ehr.example/chart/*.';
  const match = clean.match(SHAPE);
  if (!match) return 'This is no address. Write it like https://ehr.example/chart/*, without spaces.';
  const [, scheme, host = '', port, path] = match;
  if (scheme && !/^(?:\*|https?)$/i.test(scheme)) return `Charts are read over http and https only, not ${scheme}.`;
  if (!scheme && !/[.*:]|^localhost$/i.test(host))
    return `“${host}” is no host. Begin with the host’s whole name, like ehr.example/chart/*.`;
  return {
    scheme: !scheme || scheme === '*' ? null : scheme.toLowerCase(),
    host: host.toLowerCase(),
    port: port ?? null,
    path: path === undefined || path === '/' ? '*' : path,
  };
}

/**
 * Whether the address fits. `*.ehr.example` also means ehr.example itself; a `*` in the host stays within the host. The path is
 * held against the address with and without its query and fragment, since many applications route by them.
 */
export function fitsPattern(pattern: AddressPattern, url: URL): boolean {
  if (!/^https?:$/.test(url.protocol) || (pattern.scheme !== null && url.protocol !== `${pattern.scheme}:`)) return false;
  if (pattern.port !== null && (url.port || (url.protocol === 'https:' ? '443' : '80')) !== pattern.port) return false;
  const host = url.hostname.toLowerCase();
  const bare = pattern.host.startsWith('*.') ? pattern.host.slice(2) : null;
  if (host !== bare && !fitsWildcards(pattern.host, host)) return false;
  return [url.pathname + url.search + url.hash, url.pathname + url.search, url.pathname].some((path) => fitsWildcards(pattern.path, path));
}

/** Whether the text is the pattern with each `*` filled in. Goes back only to the last `*`, so that no pattern can hold it up. */
export function fitsWildcards(pattern: string, text: string): boolean {
  let [p, t, star, mark] = [0, 0, -1, 0];
  while (t < text.length) {
    if (pattern[p] === '*') {
      star = p++;
      mark = t;
    } else if (pattern[p] === text[t]) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++mark;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
