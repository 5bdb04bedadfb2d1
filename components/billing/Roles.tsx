import type { CodedEncounter, Diagnosis } from '../../lib/coding/coded-encounter';
import { addAlso, type OtherRole, removeDiagnosis, setRole } from '../../lib/coding/edit';

interface Props {
  coded: CodedEncounter;
  newId: () => string;
  onEdit: (change: (coded: CodedEncounter) => CodedEncounter) => void;
}

const isOther = (role: Diagnosis['role']): role is OtherRole => role !== 'principal' && role !== 'first-listed' && role !== 'secondary';

/** The second entry of a diagnosis that stands on the claim in another part as well. */
const twinOf = (coded: CodedEncounter, { id, code }: Diagnosis): Diagnosis | undefined =>
  coded.diagnoses.find((each) => each.id !== id && each.code.code === code.code && isOther(each.role));

/** The part that each diagnosis plays on an institutional claim: by its place, or admitting, reason for the visit, external cause. */
export function Roles({ coded, newId, onEdit }: Props) {
  const beside: OtherRole = coded.setting === 'inpatient' ? 'admitting' : 'reason-for-visit';
  const words = beside.replaceAll('-', ' ');
  const rows = coded.diagnoses.filter((each) => !isOther(each.role) || !coded.diagnoses.some((other) => twinOf(coded, other) === each));

  function choose(diagnosis: Diagnosis, part: string): void {
    onEdit((now) => {
      const twin = twinOf(now, diagnosis);
      const alone = twin === undefined ? now : removeDiagnosis(now, twin.id);
      if (part === 'also') return addAlso(setRole(alone, diagnosis.id, null), diagnosis.id, beside, newId());
      return setRole(alone, diagnosis.id, part === '' ? null : (part as OtherRole));
    });
  }

  return (
    <details class="group" data-row>
      <summary>Parts of the diagnoses</summary>
      <fieldset>
        <legend class="sr">Parts of the diagnoses</legend>
        {rows.map((diagnosis) => (
          <label key={diagnosis.id} class="detail" data-wide>
            <span class="mono">{diagnosis.code.code}</span>
            <select
              aria-label={`${diagnosis.code.code}, part on the claim`}
              value={isOther(diagnosis.role) ? diagnosis.role : twinOf(coded, diagnosis) ? 'also' : ''}
              onChange={(event) => choose(diagnosis, event.currentTarget.value)}
            >
              <option value="">principal or secondary, by its place</option>
              <option value="also">by its place, and {words} too</option>
              <option value={beside}>{words} only</option>
              <option value="external-cause">external cause</option>
            </select>
          </label>
        ))}
        {rows.length === 0 && <p class="muted">No diagnosis is coded yet.</p>}
      </fieldset>
    </details>
  );
}
