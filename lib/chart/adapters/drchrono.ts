/**
 * DrChrono: pages made on the server, a chart below /chart/<patient>/, a visit below its appointments. Read-only.
 * Pages this reads: tests/pages/drchrono/*.html.
 */
import { defineAdapter } from '../adapter';
import { NO_ENCOUNTER } from '../encounter';

const HOST = /(?:^|\.)drchrono\.com$/;
const CHART = /^\/(?:chart|patients)\/\d+(?:\/|$)/;

export default defineAdapter({
  id: 'drchrono',
  title: 'DrChrono',
  tried: 'On invented pages built from public facts; never on a live system.',
  matches: (url, page) => CHART.test(url.pathname) && (HOST.test(url.hostname) || page.title.endsWith(' | DrChrono')),

  read(_, env, { facts }) {
    const ref = env.url.pathname.match(/\/appointments\/(\d+)/)?.[1] ?? null;
    // Dates on the chart's other pages are of lists: only a visit's own page says which encounter is open.
    return { encounter: ref ? { ...NO_ENCOUNTER, ...facts.encounter, ref } : null };
  },

  selfCheck: (_, { facts }) =>
    facts.patient?.mrn || facts.patient?.birthDate ? null : 'The patient’s header names neither chart ID nor birth date.',
});
