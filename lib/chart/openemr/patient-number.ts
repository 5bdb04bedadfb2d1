/** The number by which OpenEMR itself knows the patient whose page a frame holds: never printed, but carried by forms and links; and the name beside it. */
import type { Patient } from '../chart';
import { looksLikeName, parseName } from '../person-name';
import { all, attr, first, lineOf, tagOf } from '../safe-dom';

const CARRIERS = 'input[name="pid"], a[href*="deleter.php?patient="]';

/** The number in the page's address, its form and its links; null where there is none, or not the same one everywhere. */
export function patientNumber(page: Document, url: URL): string | null {
  const numbers = new Set([
    ...['set_pid', 'pid'].flatMap((name) => url.searchParams.get(name) ?? []),
    ...all(page, CARRIERS).flatMap((each) =>
      tagOf(each) === 'input' ? attr(each, 'value') : (attr(each, 'href').match(/[?&]patient=(\d+)/)?.[1] ?? []),
    ),
  ]);
  const [number] = numbers;
  return numbers.size === 1 && number && /^[1-9]\d*$/.test(number) ? number : null;
}

/** "Medical Issues - Ada Lund": the patient by name alone, in the heading of a page that is one patient's. */
export function patientOfHeading(page: Document): Patient | null {
  const name = lineOf(first(page, '#header_text', '.page-header h2', '.page-heading h2')).match(/^[^-–]{3,40}?\s[-–]\s(\S.*)$/)?.[1] ?? '';
  return looksLikeName(name) ? { name: parseName(name), mrn: null, birthDate: null, sex: null, age: null } : null;
}
