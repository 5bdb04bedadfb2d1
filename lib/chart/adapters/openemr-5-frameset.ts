/**
 * OpenEMR 5.0 and before, frameset layout: the banner is in the frame named Title, the navigation beside it. Read-only.
 * Pages this reads: tests/pages/openemr-5-frameset/*.html. Their work areas are read as those of the tabs layout.
 */
import { defineAdapter } from '../adapter';
import { noFacts } from '../facts';
import { bannerOf } from '../openemr/banner';
import { first } from '../safe-dom';

const BANNER = {
  name: ['#current_patient b'],
  number: ['#current_patient b'],
  born: ['#current_patient'],
  encounter: ['#current_encounter'],
};

export default defineAdapter({
  id: 'openemr-5-frameset',
  title: 'OpenEMR 5 (frameset)',
  tried: 'On invented pages built from its public sources.',
  matches: (_, page) => first(page, '#current_patient_block') !== null,
  read: (page) => ({ ...noFacts(), ...bannerOf(page, BANNER), documents: [] }),
  selfCheck: (page, { facts }) =>
    !first(page, '#current_patient a') || (facts.patient?.mrn && facts.patient.birthDate)
      ? null
      : 'The title frame names a patient without number or birth date.',
});
