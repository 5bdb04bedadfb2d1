import type { ComponentChildren } from 'preact';
import type { Evidence } from '../../lib/chart/chart';
import type { Code, CodeRow } from '../../lib/codes/code';
import type { CodedEncounter, ServiceLine } from '../../lib/coding/coded-encounter';
import type { Coverage } from '../models/submit-model';
import { Section } from '../parts/Section';
import { DiagnosisRow } from './DiagnosisRow';
import { EncounterFields } from './EncounterFields';
import { LineRow } from './LineRow';
import { ProcedureRow } from './ProcedureRow';
import './Coded.css';

interface Props {
  coded: CodedEncounter;
  coverage: Coverage;
  /** True: the page itself gives the day of service. */
  dated: boolean;
  /** The claim goes on the hospital's form: its lines have revenue codes. */
  institutional: boolean;
  /** What else a line carries. */
  lineDetails: (line: ServiceLine, number: number) => ComponentChildren;
  childrenOf: (code: Code) => Promise<CodeRow[]>;
  onEdit: (change: (coded: CodedEncounter) => CodedEncounter) => void;
  onCoverage: (coverage: Coverage) => void;
  onShow: (evidence: Evidence) => void;
  /** Opens the card of a code; `from`: the diagnosis it was asked at. */
  onCard: (code: Code, from: { diagnosis: string; code: string } | null) => void;
  onKeep: (code: Code) => void;
}

/** The coding as it will be claimed: diagnoses in order, procedures, lines with their pointers. */
export function Coded(props: Props) {
  const { coded, coverage, dated, institutional, lineDetails, childrenOf, onEdit, onCoverage, onShow, onCard, onKeep } = props;
  const { diagnoses, procedures, lines } = coded;
  const total = diagnoses.length + procedures.length + lines.length;
  return (
    <Section id="coded" title="Coded" count={{ n: total, words: 'codes' }}>
      {total === 0 && <p class="muted">Nothing is coded yet. Add a suggestion, or search with /.</p>}
      <ol class="diagnoses" aria-label="Diagnoses in claim order">
        {diagnoses.map((diagnosis, index) => (
          <DiagnosisRow
            key={diagnosis.id}
            diagnosis={diagnosis}
            index={index}
            all={diagnoses}
            inpatient={coded.setting === 'inpatient'}
            childrenOf={childrenOf}
            onEdit={onEdit}
            onShow={onShow}
            onCard={() => onCard(diagnosis.code, { diagnosis: diagnosis.id, code: diagnosis.code.code })}
            onKeep={() => onKeep(diagnosis.code)}
          />
        ))}
      </ol>
      {procedures.length > 0 && (
        <ul aria-label="Procedures">
          {procedures.map((procedure) => (
            <ProcedureRow
              key={procedure.id}
              procedure={procedure}
              onEdit={onEdit}
              onShow={onShow}
              onCard={() => onCard(procedure.code, null)}
              onKeep={() => onKeep(procedure.code)}
            />
          ))}
        </ul>
      )}
      {procedures.length > 0 && coded.setting !== 'inpatient' && (
        <p class="muted">
          <span aria-hidden="true">▲ </span>ICD-10-PCS codes go on the claim of an inpatient stay only.
        </p>
      )}
      <ul class="lines" aria-label="Service lines">
        {lines.map((line, index) => (
          <LineRow
            key={line.id}
            line={line}
            number={index + 1}
            diagnoses={diagnoses}
            institutional={institutional}
            onEdit={onEdit}
            onCard={() => onCard(line.procedure, null)}
          >
            {lineDetails(line, index + 1)}
          </LineRow>
        ))}
      </ul>
      <EncounterFields coded={coded} coverage={coverage} dated={dated} onEdit={onEdit} onCoverage={onCoverage} />
    </Section>
  );
}
