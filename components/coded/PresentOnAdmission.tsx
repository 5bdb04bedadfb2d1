import type { CodedEncounter, Diagnosis } from '../../lib/coding/coded-encounter';

interface Props {
  diagnosis: Diagnosis;
  onEdit: (change: (coded: CodedEncounter) => CodedEncounter) => void;
}

type Poa = NonNullable<Diagnosis['poa']>;

/** ICD-10-CM Official Guidelines, Appendix I; words ours. */
const WORDS: Record<Poa, string> = {
  Y: 'Y yes',
  N: 'N no',
  U: 'U unknown',
  W: 'W undetermined',
  exempt: '1 exempt',
};

function withPoa(coded: CodedEncounter, id: string, poa: Poa | null): CodedEncounter {
  return {
    ...coded,
    diagnoses: coded.diagnoses.map((diagnosis) => {
      if (diagnosis.id !== id) return diagnosis;
      const { poa: _before, ...rest } = diagnosis;
      return poa === null ? rest : { ...rest, poa };
    }),
  };
}

/** Whether the condition was present on admission, for diagnoses of a stay. */
export function PresentOnAdmission({ diagnosis, onEdit }: Props) {
  return (
    <select
      aria-label={`${diagnosis.code.code} present on admission`}
      value={diagnosis.poa ?? ''}
      onChange={(event) => {
        const value = event.currentTarget.value;
        onEdit((coded) => withPoa(coded, diagnosis.id, value === '' ? null : (value as Poa)));
      }}
    >
      <option value="">POA?</option>
      {Object.entries(WORDS).map(([value, word]) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </select>
  );
}
