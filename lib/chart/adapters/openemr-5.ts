/**
 * OpenEMR 5.0 to 6.x, tabs layout: a banner in the top document, every work area a frame that stays loaded. Read-only.
 * Pages this reads: tests/pages/openemr-5/*.html.
 */
import { defineAdapter } from '../adapter';
import { ownAddress } from '../openemr/own-address';
import { tabsLayout } from '../openemr/tabs-layout';

const BANNER = {
  name: [
    /* 5.0.0 and later */ 'a.ptName [data-bind*="pname"]',
    /* without bindings */ 'a.ptName',
    /* restyled */ '#attendantData [data-bind*="pname"]',
  ],
  number: ['a.ptName [data-bind*="pubpid"]', /* 5.0.0 */ '[data-bind*="pubpid"]'],
  born: ['[data-bind*="str_dob"]'],
  encounter: [/* 5.0.1 and later */ '.patientCurrentEncounter a', /* 5.0.0 */ '[data-bind*="refreshEncounter"]'],
};

export default defineAdapter({
  id: 'openemr-5',
  title: 'OpenEMR 5 and 6 (tabs)',
  tried: 'On invented pages built from its public sources; facts of 5.0.1 were seen live.',
  matches: (url, page) => ownAddress(url, page) !== null,
  ...tabsLayout(BANNER),
});
