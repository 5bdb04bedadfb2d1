import type { Chart } from '../../lib/chart/chart';
import type { CodeRow } from '../../lib/codes/code';
import { addDiagnosis, addLine, addProcedure, setModifiers } from '../../lib/coding/edit';
import type { World } from '../effects';
import type { WorkModel } from '../models/work-model';

const isService = ({ system }: CodeRow): boolean => system === 'HCPCS' || system === 'CPT';

function addService(row: CodeRow, work: WorkModel, chart: Chart | null, world: World): string {
  const { system, code, display } = row;
  const last = work.coded.peek()?.lines.at(-1);
  if (code.length === 2) {
    if (last === undefined) return `${code} is a modifier. Add a service line first.`;
    work.edit((coded) => setModifiers(coded, last.id, [...last.modifiers, code]));
    return `Added modifier ${code} to ${last.procedure.code}.`;
  }
  const placeOfService = chart?.encounter?.placeOfService ?? null;
  const line = { id: world.newId(), chargeCents: row.chargeCents ?? null, placeOfService };
  work.edit((coded) => addLine(coded, { system, code, display }, { ...line, serviceDate: coded.encounter.date }));
  return `Added line ${code}.`;
}

/** Adds a code found by search: a diagnosis, a procedure of a stay, a line, or a modifier of the last line. Says what it did. */
export function addCode(row: CodeRow, work: WorkModel, chart: Chart | null, world: World): string {
  if (work.draft.peek() === null) return 'Open a chart first: there is nothing to add the code to.';
  if (isService(row)) return addService(row, work, chart, world);
  const { system, code, display } = row;
  const id = world.newId();
  work.edit((coded) =>
    system === 'ICD-10-PCS'
      ? addProcedure(coded, { system, code, display }, [], coded.encounter.date, id)
      : addDiagnosis(coded, { system, code, display }, [], 'search', id),
  );
  return `Added ${code}.`;
}
