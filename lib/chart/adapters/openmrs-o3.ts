/**
 * OpenMRS 3: one document of many micro frontends; class names keep their middle part, `…__patientName___HASH`. Read-only.
 * Pages this reads: tests/pages/openmrs-o3/*.html.
 */
import { defineAdapter } from '../adapter';
import { timelineOf } from '../openmrs/timeline';
import { visitShown, withDaysOfVisits, withVisitDay } from '../openmrs/visit-shown';
import { headerVitals, withHeaderVitals } from '../openmrs/vitals-header';
import { taggedDiagnoses, withoutTags } from '../openmrs/ward-notes';
import { parseName } from '../person-name';
import { attr, first, lineOf, parentOf } from '../safe-dom';

const CHART = /\/spa\/patient\/[\w-]+\/chart\b/;
/** What O3's modules call their styles. */
const O3 = '[class*="-esm-patient-"], [class*="-esm-ward__"]';
const BANNER = [
  'header[aria-label="patient banner"]',
  /* before 3.1 */ '[data-extension-id="patient-banner"]',
  /* workspaces of the ward */ '[class*="-esm-ward__"][class*="__patientBanner___"]',
] as const;

/** The name alone: the row around it, `patientNameRow`, also holds sex and tags. */
const NAME = /(?:^|\s|__)(?:ward)?patient-?Name(?:___|\s|$)/i;
const nameIn = (banner: Element): Element | null =>
  ([...Element.prototype.querySelectorAll.call(banner, '[class*="atientName"], [class*="patient-name"]')] as Element[]).find((each) =>
    NAME.test(attr(each, 'class')),
  ) ?? null;

/** The number that the site has set first: marked as such, else the one called "OpenMRS ID". Others are those of the hospital or the state. */
function numberIn(banner: Element): string {
  const marked = [
    ...Element.prototype.querySelectorAll.call(banner, '[class*="__primaryIdentifier___"] [class*="__value___"]'),
  ] as Element[];
  if (marked.length === 1) return lineOf(marked[0] as Element);
  const label = [...Element.prototype.querySelectorAll.call(banner, 'label')].find((each) => /OpenMRS ID/i.test(lineOf(each)));
  return label && parentOf(label) ? lineOf(parentOf(label) as Element).replace(/^.*?ID:?\s*/i, '') : '';
}

export default defineAdapter({
  id: 'openmrs-o3',
  title: 'OpenMRS 3',
  tried: 'On invented pages after its public sources; not on an installation.',
  matches: (url, page) => first(page, ...BANNER) !== null && (CHART.test(url.pathname) || first(page, O3) !== null),

  read(page, env, { facts, documents }) {
    if (!facts.patient) return null;
    const banner = first(page, ...BANNER);
    const named = banner && nameIn(banner);
    const number = banner ? numberIn(banner) : '';
    const results = timelineOf(page, env);
    const encounter = visitShown(page, facts.encounter);
    return {
      encounter,
      documents: withoutTags(page, withDaysOfVisits(page, withVisitDay(page, documents, encounter))),
      problems: [...facts.problems, ...taggedDiagnoses(page, env)],
      ...(results && { results }),
      vitals: withHeaderVitals(headerVitals(page, env), facts.vitals),
      patient: {
        ...facts.patient,
        name: named ? parseName(lineOf(named)) : facts.patient.name,
        mrn: number || facts.patient.mrn,
      },
    };
  },

  selfCheck: (page, { facts }) => {
    const banner = first(page, ...BANNER);
    return banner && nameIn(banner) && facts.patient?.mrn ? null : 'The banner has no name or no number where they are known to stand.';
  },
});
