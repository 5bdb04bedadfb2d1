/** Which addresses belong to a server. */

/** Whether an address lies below the server's base: the only place that the token and the session's cookies are meant for. */
export function isBelow(base: string, url: string): boolean {
  const [root, asked] = [URL.parse(base), URL.parse(url)];
  if (!root || !asked || asked.origin !== root.origin || asked.username !== '' || asked.password !== '') return false;
  const path = root.pathname.replace(/\/$/, '');
  return asked.pathname === path || asked.pathname.startsWith(`${path}/`);
}
