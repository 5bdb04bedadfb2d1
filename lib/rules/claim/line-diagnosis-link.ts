import { ofLine } from '../coded';
import { defineRule, fail, pass } from '../rule';

/** SV107 holds four pointers. */
const MOST = 4;

/** Each service line of a professional claim points to one to four diagnoses, each of them on the claim. */
export default defineRule({
  id: 'line-diagnosis-link',
  family: 'claim',
  catalogue: 'L02',
  title: 'The line points to diagnoses of the claim',
  severity: 'error',
  authority: { source: 'ASC X12N/005010X222A1 Health Care Claim: Professional', section: 'Loop 2400, SV107', edition: '005010X222A1' },

  select: ({ coded }) => (coded.setting === 'inpatient' ? [] : coded.lines),
  subject: ofLine,
  check({ id, procedure, diagnosisIds }, { coded }) {
    const known = diagnosisIds.filter((one) => coded.diagnoses.some((dx) => dx.id === one));
    const pointTo = (label: string, ids: string[]) => ({ label, action: { kind: 'set-pointers' as const, line: id, diagnosisIds: ids } });
    if (diagnosisIds.length === 0)
      return fail(`${procedure.code} points to no diagnosis: link it to the one that was the reason for the service.`, {
        fixes: coded.diagnoses.map((dx) => pointTo(`Link ${dx.code.code}`, [dx.id])),
      });
    if (known.length < diagnosisIds.length)
      return fail(`${procedure.code} points to a diagnosis that is not on the claim.`, {
        fixes: [pointTo('Drop the dead link', known)],
      });
    if (known.length > MOST)
      return fail(`${procedure.code} points to ${known.length} diagnoses; a line holds ${MOST}, the main reason first.`, {
        fixes: [pointTo(`Keep the first ${MOST}`, known.slice(0, MOST))],
      });
    return pass();
  },
});
