/**
 * The address a page of OpenEMR has in OpenEMR: its files lie below `interface`, whatever the site's own root. Where a page comes
 * from elsewhere (a proxy that renames, a folder of saved pages) the parts that only one kind of page has tell it instead.
 */
import { first, lineOf } from '../safe-dom';

const isOwn = ({ pathname, search }: URL): boolean =>
  /\/interface\/(?:main|patient_file|forms|patient_tracker|new|reports|orders|billing|fax|usergroup|super|logview)\//.test(pathname) ||
  (pathname.endsWith('/controller.php') && /^\?(?:prescription|document|practice_settings|patient_finder)/.test(search));

/** Parts whose names no other program uses, and the page that holds them. */
const MARKED: readonly [mark: string, place: string][] = [
  ['#attendantData', 'main/tabs/main.php'],
  ['#current_patient_block', 'main/main_title.php'],
  ['#encounter_forms', 'patient_file/encounter/forms.php'],
  ['[id^="enctabs"]', 'patient_file/encounter/encounter_top.php'],
  ['[id$="_ps_expand"]', 'patient_file/summary/demographics.php'],
  ['#patient_stats', 'patient_file/summary/stats_full.php'],
  ['#patient_reports', 'patient_file/report/patient_report.php'],
  ['[id^="report_custom"]', 'patient_file/report/custom_report.php'],
  ['#bigCal, #bigCalHeader', 'main/calendar/index.php'],
];

/** Parts with names that others may use too: only on a page that calls OpenEMR's own scripts, styles or files. */
const MARKED_AMONG_OWN: readonly [mark: string, place: string][] = [
  ['#stats_div', 'patient_file/summary/demographics.php'],
  ['#HIS', 'patient_file/history/history.php'],
  ['#encounters', 'patient_file/history/encounters.php'],
  ['#labdata', 'patient_file/summary/labdata.php'],
  ['form[name="add_immunization"]', 'patient_file/summary/immunizations.php'],
  ['#form_title', 'patient_file/summary/add_edit_issue.php'],
  ['#nav_pos, #navigation-slide', 'main/left_nav.php'],
  ['#pt_table', 'main/finder/dynamic_finder.php'],
  ['#messages-div, #reminders-div', 'main/messages/messages.php'],
];
const OWN = [
  '[onclick*="restoreSession"], [href*="restoreSession"]',
  '[href*="/interface/"], [src*="/interface/"], [action*="/interface/"]',
  'link[href*="/public/themes/style_"], link[href*="/public/assets/"], script[src*="/public/assets/"], script[src*="/library/js/"]',
].join();

/** Titles of pages that have no part with a name. */
const TITLED = new Map([
  ['Message Center', 'main/messages/messages.php'],
  ['Procedure Results', 'orders/orders_results.php'],
  ['Order Results', 'orders/single_order_results.php'],
  ['Procedure Order', 'patient_file/encounter/load_form.php?formname=procedure_order'],
]);
const DASHBOARD = /^Medical Record Dashboard\b/;

/** The list of prescriptions, which is served by a program that its address names in the query. */
const PRESCRIPTIONS = 'form[name="presc"]';

/** The address of the page in OpenEMR, as if its root were that of the site; null where the page is none of OpenEMR's. */
export function ownAddress(url: URL, page: Document): URL | null {
  if (isOwn(url)) return url;
  const place = placeOf(page);
  return place === null ? null : new URL(place, url);
}

function placeOf(page: Document): string | null {
  const isMarked = ([mark]: readonly [string, string]): boolean => first(page, mark) !== null;
  const own = MARKED.find(isMarked)?.[1] ?? (DASHBOARD.test(lineOf(first(page, 'h2'))) ? 'patient_file/summary/demographics.php' : null);
  if (own) return `/interface/${own}`;
  if (!first(page, OWN)) return null;
  if (first(page, PRESCRIPTIONS)) return '/controller.php?prescription&list';
  const among = MARKED_AMONG_OWN.find(isMarked)?.[1] ?? TITLED.get(lineOf(first(page, 'title')));
  return among ? `/interface/${among}` : null;
}
