import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Evidence } from '../../lib/chart/chart';
import type { Code, CodeRow } from '../../lib/codes/code';
import type { CodedEncounter, Diagnosis } from '../../lib/coding/coded-encounter';
import { moveDiagnosis, removeDiagnosis, replaceDiagnosisCode } from '../../lib/coding/edit';
import { CodePicker } from '../parts/CodePicker';
import { PointedMark, useRestsOn } from '../parts/Pointed';
import { letterAt } from '../parts/words';
import { PresentOnAdmission } from './PresentOnAdmission';

interface Props {
  diagnosis: Diagnosis;
  index: number;
  all: Diagnosis[];
  inpatient: boolean;
  childrenOf: (code: Code) => Promise<CodeRow[]>;
  onEdit: (change: (coded: CodedEncounter) => CodedEncounter) => void;
  onShow: (evidence: Evidence) => void;
  onCard: () => void;
  onKeep: () => void;
}

/** One diagnosis under its letter: Alt+↑/↓ moves it, → refines it, Delete removes it, e shows its quote, i opens its card, f keeps its code. */
export function DiagnosisRow({ diagnosis, index, all, inpatient, childrenOf, onEdit, onShow, onCard, onKeep }: Props) {
  const refining = useSignal(false);
  const main = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !refining.value) main.current?.focus();
    wasOpen.current = refining.value;
  }, [refining.value]);

  const { id, code, evidence, role } = diagnosis;
  const pointed = useRestsOn(evidence);
  const up = all[index - 1];
  const after = all[index + 2];
  const moveUp = (): void => onEdit((coded) => moveDiagnosis(coded, id, up?.id ?? id));
  const moveDown = (): void => onEdit((coded) => moveDiagnosis(coded, id, after?.id ?? null));
  const remove = (): void => onEdit((coded) => removeDiagnosis(coded, id));
  const show = (): void => {
    if (evidence[0] !== undefined) onShow(evidence[0]);
  };

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey) return;
    if (event.altKey && event.key === 'ArrowUp') moveUp();
    else if (event.altKey && event.key === 'ArrowDown') moveDown();
    else if (event.key === 'ArrowRight') refining.value = true;
    else if (event.key === 'Delete') remove();
    else if (event.key === 'e') show();
    else if (event.key === 'i') onCard();
    else if (event.key === 'f') onKeep();
    else return;
    event.preventDefault();
  }

  return (
    <li class="diagnosis" data-row data-code={code.code} data-pointed={pointed || undefined}>
      <span class="letter mono">{letterAt(index)}</span>
      <button
        ref={main}
        type="button"
        class="main"
        onClick={show}
        onKeyDown={onKeyDown}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown ArrowRight Delete e i f"
      >
        <span class="text">
          <code>{code.code}</code> {pointed && <PointedMark />} <span>{code.display}</span>
          {role !== 'secondary' && <span class="muted"> · {role.replaceAll('-', ' ')}</span>}
          {evidence.length === 0 && <span class="muted"> · no quote</span>}
        </span>
      </button>
      <span class="tools">
        {inpatient && <PresentOnAdmission diagnosis={diagnosis} onEdit={onEdit} />}
        <button type="button" class="icon" aria-label={`Card of ${code.code}`} title="Card (i)" onClick={onCard}>
          ⋯
        </button>
        <button
          type="button"
          class="icon"
          aria-label={`Move ${code.code} up`}
          title="Up (Alt+↑)"
          aria-disabled={index === 0}
          onClick={moveUp}
        >
          ↑
        </button>
        <button
          type="button"
          class="icon"
          aria-label={`Move ${code.code} down`}
          title="Down (Alt+↓)"
          aria-disabled={index === all.length - 1}
          onClick={moveDown}
        >
          ↓
        </button>
        <button
          type="button"
          class="icon"
          aria-label={`Replace ${code.code} by a more specific code`}
          title="More specific (→)"
          onClick={() => {
            refining.value = !refining.value;
          }}
        >
          →
        </button>
        <button type="button" class="icon" aria-label={`Remove ${code.code}`} title="Remove (Delete)" onClick={remove}>
          ×
        </button>
      </span>
      {refining.value && (
        <CodePicker
          of={code}
          alternatives={[]}
          childrenOf={childrenOf}
          onPick={(other) => {
            refining.value = false;
            onEdit((coded) => replaceDiagnosisCode(coded, id, other));
          }}
          onClose={() => {
            refining.value = false;
          }}
        />
      )}
    </li>
  );
}
