import type { ServiceLine } from '../../coding/coded-encounter';
import { ofClaim, ofLine } from '../coded';
import { defineRule, fail, pass } from '../rule';

/** Each line has units and a charge in whole cents, none below zero, and the claim's total is above zero, charges by revenue code among it. */
export default defineRule<ServiceLine | 'total'>({
  id: 'line-charge-invalid',
  family: 'claim',
  catalogue: 'L08',
  title: 'Charges and units are complete',
  severity: 'error',
  authority: {
    source: 'ASC X12N Health Care Claim',
    section: 'Loop 2300, CLM02; Loop 2400, SV102 and SV104 (SV203 and SV205)',
    edition: '005010X222A1 and 005010X223A2',
  },

  select: ({ coded }) => (coded.diagnoses.length + coded.lines.length === 0 ? [] : [...coded.lines, 'total' as const]),
  subject: (item) => (item === 'total' ? ofClaim('total', 'Total charge') : ofLine(item)),
  check(item, { coded, charges = [] }) {
    if (item === 'total') {
      if (coded.lines.length + charges.length === 0) return fail('The claim has no service line.');
      const total = coded.lines.reduce(
        (sum, line) => sum + (line.chargeCents ?? 0),
        charges.reduce((sum, cents) => sum + cents, 0),
      );
      return total > 0 ? pass() : fail('The charges of the claim add up to nothing.');
    }
    const { procedure, units, chargeCents } = item;
    if (!(units > 0)) return fail(`${procedure.code}: the number of units must be above zero.`);
    if (chargeCents === null) return fail(`${procedure.code} has no charge: enter one.`);
    if (!Number.isSafeInteger(chargeCents) || chargeCents < 0)
      return fail(`${procedure.code}: the charge must be an amount of zero or more.`);
    return pass();
  },
});
