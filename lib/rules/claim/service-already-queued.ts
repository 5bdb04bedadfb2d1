import { ofLine } from '../coded';
import { defineRule, fail, noData, pass } from '../rule';

const same = (a: string[], b: string[]): boolean => a.toSorted().join() === b.toSorted().join();

/**
 * The same service of the same patient, day, rendering provider and modifiers already waits or was sent. The claim that
 * this one replaces does not count.
 */
export default defineRule({
  id: 'service-already-queued',
  family: 'claim',
  catalogue: 'L10',
  title: 'The service is not on another claim',
  severity: 'error',
  bypassable: true,
  authority: {
    source: 'X12 External Code List 139, Claim Adjustment Reason Codes',
    section: '18, exact duplicate claim or service',
    edition: '2026',
  },

  select: ({ coded, queued }) => (queued.length === 0 ? [] : coded.lines),
  subject: ofLine,
  check({ procedure, modifiers, serviceDate }, { queued, patientKey, replaces, site, date }) {
    const day = serviceDate ?? date;
    if (patientKey === null || day === null)
      return noData(`${procedure.code}: patient or day is not known, so other claims in the queue were not compared.`);
    const twin = queued.find(
      (other) =>
        other.live &&
        other.claimId !== replaces &&
        other.patientKey === patientKey &&
        other.serviceDate === day &&
        other.renderingNpi === site.renderingNpi &&
        other.code === procedure.code &&
        same(other.modifiers, modifiers),
    );
    return twin
      ? fail(
          `${procedure.code} of ${day} is already on claim ${twin.claimId}: correct that claim, or state why the service was done again.`,
        )
      : pass();
  },
});
