/**
 * eClinicalWorks web (webemr, AngularJS): one application page; the note leaves it when the billing tab is chosen. Read-only.
 * Pages this reads: tests/pages/eclinicalworks/*.html.
 */
import { defineAdapter } from '../adapter';
import { findDays } from '../dates';
import { NO_ENCOUNTER } from '../encounter';
import { parseName } from '../person-name';
import { attr, first, lineOf } from '../safe-dom';

const HOSTS = /(?:^|\.)(?:ecwcloud|eclinicalweb)\.com$/;
const IDENTIFIER = '.patient-identifier-span';
const NOTE = 'tr.leftPaneHeading, tr.rightPaneHeading, table[prisma-section]';
const BILLING = '#billingTbl2, #billingTbl4';

export default defineAdapter({
  id: 'eclinicalworks',
  title: 'eClinicalWorks web',
  tried: 'On invented pages built from public facts; never on a live system.',
  matches: (url, page) =>
    HOSTS.test(url.hostname) || url.pathname.includes('/mobiledoc/jsp/webemr/') || first(page, IDENTIFIER, '#encDropDownItem') !== null,

  read(page, env, { facts, documents }) {
    const line = lineOf(first(page, IDENTIFIER));
    const claimed = first(page, 'input[data-fieldname="ClaimServiceDate"]');
    if (line === '' && !claimed) return null;
    const chosen = findDays(attr(first(page, '#encDropDownItem') ?? page.createElement('i'), 'title'))[0]?.day;
    const open = attr(first(page, '#encDropDownList .hlight-enc') ?? page.createElement('i'), 'id').match(/^encList_(\w+)$/)?.[1];
    const served = claimed ? findDays((claimed as HTMLInputElement).value)[0]?.day : undefined;
    const known = { ...NO_ENCOUNTER, ...facts.encounter };
    const encounter =
      chosen || open || served ? { ...known, ref: open ?? known.ref, date: served ?? chosen ?? known.date } : facts.encounter;
    const gone = first(page, BILLING) !== null && first(page, NOTE) === null && documents.length === 0;
    return {
      ...(line !== '' && { patient: patientOf(page, line) }),
      encounter,
      documents: documents.map((each) =>
        each.document.title === env.frame.title ? { ...each, document: { ...each.document, title: 'Progress note' } } : each,
      ),
      unread: gone
        ? [
            ...facts.unread.filter((part) => !/^progress notes?$/i.test(part.what)),
            {
              kind: 'document',
              what: 'Progress note',
              why: 'It is not in the page while the Billing tab is open. Open Progress Notes to read it.',
              frame: env.frame.key,
            },
          ]
        : facts.unread,
    };
  },

  selfCheck(page, { facts }) {
    if (lineOf(first(page, IDENTIFIER)) === '') return null;
    return facts.patient?.name.family && facts.patient.mrn && facts.patient.birthDate
      ? null
      : 'The patient’s line names no name, account number or birth date.';
  },
});

/** "DOB: Jul 19, 1958 | Acc No. 20417 | 555-0142", with the name, age and sex in the bound spans before it. */
function patientOf(page: Document, line: string) {
  const name = lineOf(first(page, 'span[ng-bind*="FULL_NAME"]', /* patient information window */ '.modal-title .ptName'));
  const sex = lineOf(first(page, 'span[ng-bind*="GENDERINITIALS"]')).match(/[FMUO]/)?.[0];
  const sexes = { F: 'female', M: 'male', U: 'unknown', O: 'other' } as const;
  return {
    name: parseName(name),
    mrn: line.match(/Acc(?:ount)?\s*No\.?\s*:?\s*([\w-]+)/i)?.[1] ?? null,
    birthDate: findDays(line)[0]?.day ?? null,
    sex: sex ? sexes[sex as keyof typeof sexes] : null,
    age: Number(lineOf(first(page, 'span[ng-bind*=".AGE"]')).match(/\d+/)?.[0] ?? Number.NaN) || null,
  };
}
