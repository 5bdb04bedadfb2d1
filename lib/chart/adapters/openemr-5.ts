/**
 * OpenEMR 5.0 to 6.x, tabs layout: a banner in the top document, every work area a frame that stays loaded. Read-only.
 * Pages this reads: tests/pages/openemr-5/*.html.
 */
import { defineAdapter } from '../adapter';
import { noFacts } from '../facts';
import { bannerOf, neverOpened } from '../openemr/banner';
import { ownAddress } from '../openemr/own-address';
import { checkWorkArea, readWorkArea } from '../openemr/work-area';
import { first } from '../safe-dom';

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

  read(page, env, generic) {
    if (!first(page, '#attendantData')) return readWorkArea(page, { ...env, url: ownAddress(env.url, page) ?? env.url }, generic);
    const open = bannerOf(page, BANNER);
    return { ...noFacts(), ...open, documents: [], unread: [...generic.facts.unread, ...neverOpened(page, open, env.frame.key)] };
  },

  selfCheck(page, { facts }, env) {
    if (!first(page, '#attendantData')) return checkWorkArea(page, ownAddress(env.url, page) ?? env.url);
    if (!first(page, '.ptName')) return null;
    return facts.patient?.name.family && (facts.patient.mrn || facts.patient.birthDate) ? null : 'The banner does not name the patient.';
  },
});
