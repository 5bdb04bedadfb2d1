import type { ComponentChildren } from 'preact';
import type { CodedEncounter, Diagnosis, ServiceLine } from '../../lib/coding/coded-encounter';
import { removeLine, setCharge, setModifiers, setPointers, setRevenueCode, setUnits } from '../../lib/coding/edit';
import { PointedMark, useRestsOn } from '../parts/Pointed';
import { centsOf, dollars, letterAt } from '../parts/words';
import { TypedField } from './TypedField';

interface Props {
  line: ServiceLine;
  /** 1-based place in the claim. */
  number: number;
  diagnoses: Diagnosis[];
  institutional: boolean;
  onEdit: (change: (coded: CodedEncounter) => CodedEncounter) => void;
  onCard: () => void;
  /** What else it carries. */
  children: ComponentChildren;
}

const modifiersOf = (text: string): string[] =>
  text
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '');

const unitsOf = (text: string): number | null => (/^\d{1,4}(\.\d{1,3})?$/.test(text.trim()) && Number(text) > 0 ? Number(text) : null);

/** `placeOfService`: two digits of the CMS place-of-service set, null while not known. */
const setPlace = (coded: CodedEncounter, id: string, placeOfService: string | null): CodedEncounter => ({
  ...coded,
  lines: coded.lines.map((line) => (line.id === id ? { ...line, placeOfService } : line)),
});

/** One service line: modifiers, units, charge, place, and the diagnoses it points to by their letters. */
export function LineRow({ line, number, diagnoses, institutional, onEdit, onCard, children }: Props) {
  const { id, procedure } = line;
  const pointed = useRestsOn(diagnoses.filter((diagnosis) => line.diagnosisIds.includes(diagnosis.id)).flatMap(({ evidence }) => evidence));
  const what = `${procedure.code}, line ${number}`;
  const toggle = (diagnosis: string): void =>
    onEdit((coded) =>
      setPointers(
        coded,
        id,
        line.diagnosisIds.includes(diagnosis)
          ? line.diagnosisIds.filter((other) => other !== diagnosis)
          : [...line.diagnosisIds, diagnosis],
      ),
    );

  return (
    <li class="line" data-row data-code={procedure.code} data-pointed={pointed || undefined}>
      <p>
        <button type="button" class="code-link mono" aria-label={`Card of ${procedure.code}`} title="Card" onClick={onCard}>
          {procedure.code}
        </button>{' '}
        {procedure.display}
        {pointed && <PointedMark />}
        <button type="button" class="icon" aria-label={`Remove ${what}`} onClick={() => onEdit((coded) => removeLine(coded, id))}>
          ×
        </button>
      </p>
      <div class="fields">
        <TypedField
          label="Modifiers"
          name={`Modifiers of ${what}`}
          width="11ch"
          value={line.modifiers.join(' ')}
          read={(text) => (modifiersOf(text).length > 4 || modifiersOf(text).some((word) => word.length > 2) ? null : modifiersOf(text))}
          wrong="Up to four, two characters each"
          onValue={(modifiers) => onEdit((coded) => setModifiers(coded, id, modifiers))}
        />
        <TypedField
          label="Units"
          name={`Units of ${what}`}
          width="6ch"
          value={String(line.units)}
          read={unitsOf}
          wrong="A number above 0"
          onValue={(units) => onEdit((coded) => setUnits(coded, id, units))}
        />
        <TypedField
          label="Charge $"
          name={`Charge of ${what} in dollars`}
          width="10ch"
          value={line.chargeCents === null ? '' : dollars(line.chargeCents)}
          read={(text) => (text.trim() === '' ? { cents: null } : centsOf(text) === null ? null : { cents: centsOf(text) })}
          wrong="Dollars, like 148.00"
          onValue={({ cents }) => onEdit((coded) => setCharge(coded, id, cents))}
        />
        <TypedField
          label="Place"
          name={`Place of service of ${what}`}
          width="5ch"
          value={line.placeOfService ?? ''}
          read={(text) => (/^(\d{2})?$/.test(text.trim()) ? text.trim() : null)}
          wrong="Two digits, like 11"
          onValue={(place) => onEdit((coded) => setPlace(coded, id, place === '' ? null : place))}
        />
        {institutional && (
          <TypedField
            label="Revenue"
            name={`Revenue code of ${what}`}
            width="6ch"
            value={line.revenueCode ?? ''}
            read={(text) => (/^(\d{4})?$/.test(text.trim()) ? text.trim() : null)}
            wrong="Four digits, like 0450"
            onValue={(revenue) => onEdit((coded) => setRevenueCode(coded, id, revenue === '' ? null : revenue))}
          />
        )}
        <span role="group" class="pointers" aria-label={`Diagnoses of ${what}`}>
          {diagnoses.map((diagnosis, index) => (
            <button
              key={diagnosis.id}
              type="button"
              class="pointer mono"
              aria-pressed={line.diagnosisIds.includes(diagnosis.id)}
              title={`${diagnosis.code.code} ${diagnosis.code.display}`}
              onClick={() => toggle(diagnosis.id)}
            >
              {letterAt(index)}
              <span class="sr"> {diagnosis.code.code}</span>
              {line.diagnosisIds.includes(diagnosis.id) && <sup aria-hidden="true">{line.diagnosisIds.indexOf(diagnosis.id) + 1}</sup>}
            </button>
          ))}
          {diagnoses.length === 0 && <span class="muted">no diagnosis to point to</span>}
        </span>
      </div>
      {children}
    </li>
  );
}
