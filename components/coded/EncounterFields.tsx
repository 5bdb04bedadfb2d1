import type { CodedEncounter, Setting } from '../../lib/coding/coded-encounter';
import type { Coverage } from '../models/submit-model';

interface Props {
  coded: CodedEncounter;
  coverage: Coverage;
  dated: boolean;
  onEdit: (change: (coded: CodedEncounter) => CodedEncounter) => void;
  onCoverage: (coverage: Coverage) => void;
}

const SETTINGS: Setting[] = ['outpatient', 'emergency', 'inpatient'];

/** What the claim needs beside codes: setting, payer and member, and the day of service where the page gives none. */
export function EncounterFields({ coded, coverage, dated, onEdit, onCoverage }: Props) {
  return (
    <div class="encounter-fields">
      <label>
        <span>Payer</span>
        <input
          value={coverage.payer}
          autocomplete="off"
          onInput={(event) => onCoverage({ ...coverage, payer: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>Member ID</span>
        <input
          class="mono"
          value={coverage.memberId ?? ''}
          autocomplete="off"
          onInput={(event) => onCoverage({ ...coverage, memberId: event.currentTarget.value === '' ? null : event.currentTarget.value })}
        />
      </label>
      <label>
        <span>Setting</span>
        <select
          value={coded.setting}
          onChange={(event) => {
            const setting = event.currentTarget.value as Setting;
            onEdit((now) => ({ ...now, setting }));
          }}
        >
          {SETTINGS.map((setting) => (
            <option key={setting} value={setting}>
              {setting}
            </option>
          ))}
        </select>
      </label>
      {!dated && (
        <label>
          <span>Date of service</span>
          <input
            type="date"
            value={coded.encounter.date ?? ''}
            onInput={(event) => {
              const date = event.currentTarget.value === '' ? null : event.currentTarget.value;
              onEdit((now) => ({
                ...now,
                encounter: { ...now.encounter, date },
                lines: now.lines.map((line) => ({ ...line, serviceDate: date })),
              }));
            }}
          />
        </label>
      )}
    </div>
  );
}
