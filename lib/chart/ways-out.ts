/** Ways from the chart that is open to other parts of the application. */

/** What an address calls the patient, visit or form that is open by: parts of it that hold a figure. */
const idsIn = (address: string): string[] => address.split(/[/?&#;=]/).filter((part) => /\d/.test(part) && part.length > 1);

/** Whether a link leads away from what is open: the page's own address names it, and the link's does not. One within the page never does. */
export function leadsAway(href: string, url: URL): boolean {
  if (!/^(?:\/|#\/|https?:)/.test(href)) return false;
  const ids = idsIn(`${url.pathname}${url.search}${url.hash}`);
  const leads = new Set(idsIn(href));
  return ids.length > 0 && !ids.some((id) => leads.has(id));
}
