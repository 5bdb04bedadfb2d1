import { ofClaim } from '../coded';
import { defineRule, fail, noData, pass } from '../rule';

/** Days stand in order: birth, admission or visit, each line's service, discharge. Whether a day is still to come is not judged. */
export default defineRule({
  id: 'service-date-out-of-range',
  family: 'claim',
  catalogue: 'L07',
  title: 'Dates of service are in order',
  severity: 'error',
  authority: {
    source: 'ASC X12N Health Care Claim',
    section: 'Loop 2400, DTP*472; Loop 2300, DTP*434',
    edition: '005010X222A1 and 005010X223A2',
  },

  select: ({ coded }) =>
    coded.diagnoses.length + coded.lines.length === 0
      ? []
      : [
          { id: 'encounter', what: 'the encounter', from: coded.encounter.date, to: coded.encounter.endDate },
          ...coded.lines.flatMap(({ id, procedure, serviceDate }) =>
            serviceDate === null ? [] : [{ id, what: procedure.code, from: serviceDate, to: serviceDate }],
          ),
        ],
  subject: ({ id, what }) => (id === 'encounter' ? ofClaim(id, what) : { kind: 'line', id, label: what }),
  check({ id, what, from, to }, { coded: { encounter }, chart }) {
    if (!from) return noData('The date of the encounter is not known: enter it, so that dates and code editions can be checked.');
    if (to && to < from) return fail(`The encounter ends on ${to}, before it begins on ${from}.`);
    const born = chart.patient?.birthDate;
    if (born && from < born) return fail(`${what} is dated ${from}, before the patient's birth.`);
    if (id === 'encounter' || !encounter.date) return pass();
    const last = encounter.endDate ?? encounter.date;
    return encounter.date <= from && from <= last
      ? pass()
      : fail(`${what} is dated ${from}, outside the encounter (${encounter.date}${last === encounter.date ? '' : ` to ${last}`}).`);
  },
});
