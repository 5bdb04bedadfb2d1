/**
 * OpenEMR 7 and 8: the tabs layout on Bootstrap 4 (7.x) and 5 (8.x), cards and forms folded by it. Read-only.
 * Pages this reads: tests/pages/openemr-7/*.html.
 */
import { defineAdapter } from '../adapter';
import { ownAddress } from '../openemr/own-address';
import { tabsLayout } from '../openemr/tabs-layout';
import { first } from '../safe-dom';

const BANNER = {
  name: ['a.ptName [data-bind*="pname"]', /* restyled */ '#attendantData [data-bind*="pname"]'],
  number: [
    /* 7.0 and later */ '.ptName .text-muted [data-bind*="pubpid"]',
    'a.ptName [data-bind*="pubpid"]',
    /* restyled */ '#attendantData [data-bind*="pubpid"]',
  ],
  born: ['#attendantData [data-bind*="str_dob"]'],
  encounter: ['.patientCurrentEncounter a', /* restyled */ '#attendantData [data-bind*="refreshEncounter"]'],
};

/** What only the newer versions print: the bar of the outermost page, cards, forms and lists of Bootstrap. */
const MARKS = [
  '#mainBox > nav.navbar',
  'section.card > .card-body > .card-title',
  '.form-holder',
  '#patient_stats .list-group',
  '#container_div',
];

export default defineAdapter({
  id: 'openemr-7',
  title: 'OpenEMR 7 and 8',
  tried: 'On invented pages built from its public sources.',
  matches: (url, page) => ownAddress(url, page) !== null && first(page, ...MARKS) !== null,
  ...tabsLayout(BANNER),
});
