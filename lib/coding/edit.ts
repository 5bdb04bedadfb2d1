/** What a coder does to a coding: pure edits, each returns a new {@link CodedEncounter}. An id that is not there changes nothing. */
import type { Chart, Evidence } from '../chart/chart';
import type { Code } from '../codes/code';
import type { CodedEncounter, Diagnosis, KeptEvidence, ServiceLine, Setting } from './coded-encounter';

/** A coding of the chart's encounter with nothing coded yet. */
export function emptyCoding(chart: Chart, setting: Setting): CodedEncounter {
  const { ref = null, date = null, endDate = null } = chart.encounter ?? {};
  return {
    encounter: { ref, date, endDate },
    setting,
    diagnoses: [],
    procedures: [],
    lines: [],
    bypasses: [],
    codeSetVersions: {},
    chartHash: null,
  };
}

/** The first diagnosis of the list is principal (inpatient, Section II) or first-listed (outpatient, Section IV.A); roles of another kind stay. */
function withRoles(coded: CodedEncounter, diagnoses: Diagnosis[]): CodedEncounter {
  const lead = coded.setting === 'inpatient' ? 'principal' : 'first-listed';
  let led = false;
  const ordered = diagnoses.map((diagnosis): Diagnosis => {
    if (diagnosis.role !== 'principal' && diagnosis.role !== 'first-listed' && diagnosis.role !== 'secondary') return diagnosis;
    const role = led ? 'secondary' : lead;
    led = true;
    return diagnosis.role === role ? diagnosis : { ...diagnosis, role };
  });
  return { ...coded, diagnoses: ordered };
}

const kept = (evidence: Evidence[]): KeptEvidence[] => evidence.map((quote) => ({ ...quote, hash: null }));

/** Adds a diagnosis at the end. A code that is already there is not added twice (Section I.B.12); its evidence is joined. */
export function addDiagnosis(
  coded: CodedEncounter,
  code: Code,
  evidence: Evidence[],
  source: Diagnosis['source'],
  id: string,
): CodedEncounter {
  const same = coded.diagnoses.find((diagnosis) => diagnosis.code.code === code.code && diagnosis.code.system === code.system);
  if (same) {
    const fresh = evidence.filter(
      (quote) => !same.evidence.some((old) => old.document === quote.document && old.start === quote.start && old.end === quote.end),
    );
    return {
      ...coded,
      diagnoses: coded.diagnoses.map((diagnosis) =>
        diagnosis === same ? { ...diagnosis, evidence: [...diagnosis.evidence, ...kept(fresh)] } : diagnosis,
      ),
    };
  }
  return withRoles(coded, [...coded.diagnoses, { id, code, evidence: kept(evidence), role: 'secondary', source }]);
}

/** Removes a diagnosis and every line's pointer to it. */
export function removeDiagnosis(coded: CodedEncounter, id: string): CodedEncounter {
  const without = withRoles(
    coded,
    coded.diagnoses.filter((diagnosis) => diagnosis.id !== id),
  );
  return { ...without, lines: coded.lines.map((line) => ({ ...line, diagnosisIds: line.diagnosisIds.filter((other) => other !== id) })) };
}

/** Puts another code in a diagnosis's place: same id, so that lines keep pointing to it; the evidence stays. */
export function replaceDiagnosisCode(coded: CodedEncounter, id: string, code: Code): CodedEncounter {
  return { ...coded, diagnoses: coded.diagnoses.map((diagnosis) => (diagnosis.id === id ? { ...diagnosis, code } : diagnosis)) };
}

/** The parts that a diagnosis plays other than by its place in the list. */
export type OtherRole = Exclude<Diagnosis['role'], 'principal' | 'first-listed' | 'secondary'>;

/** Gives a diagnosis another part on the claim; `null`: the part that its place gives it. */
export const setRole = (coded: CodedEncounter, id: string, role: OtherRole | null): CodedEncounter =>
  withRoles(
    coded,
    coded.diagnoses.map((diagnosis) => (diagnosis.id === id ? { ...diagnosis, role: role ?? 'secondary' } : diagnosis)),
  );

/** Puts the code of a diagnosis on the claim a second time, in another part: an admitting diagnosis is often the principal one. */
export function addAlso(coded: CodedEncounter, of: string, role: OtherRole, id: string): CodedEncounter {
  const diagnosis = coded.diagnoses.find((each) => each.id === of);
  if (!diagnosis) return coded;
  const { poa: _poa, ...same } = diagnosis;
  return { ...coded, diagnoses: [...coded.diagnoses, { ...same, id, role }] };
}

/** Moves a diagnosis before another; `before` null: to the end. */
export function moveDiagnosis(coded: CodedEncounter, id: string, before: string | null): CodedEncounter {
  const moved = coded.diagnoses.find((diagnosis) => diagnosis.id === id);
  if (!moved || id === before) return coded;
  const rest = coded.diagnoses.filter((diagnosis) => diagnosis.id !== id);
  const at = before === null ? rest.length : rest.findIndex((diagnosis) => diagnosis.id === before);
  if (at < 0) return coded;
  return withRoles(coded, [...rest.slice(0, at), moved, ...rest.slice(at)]);
}

/** Adds an ICD-10-PCS procedure of a stay at the end; the same code may stand more than once (ICD-10-PCS Official Guidelines B3.2). `date` null: not known. */
export function addProcedure(coded: CodedEncounter, code: Code, evidence: Evidence[], date: string | null, id: string): CodedEncounter {
  return { ...coded, procedures: [...coded.procedures, { id, code, date, evidence: kept(evidence) }] };
}

/** Removes a procedure. */
export const removeProcedure = (coded: CodedEncounter, id: string): CodedEncounter => ({
  ...coded,
  procedures: coded.procedures.filter((procedure) => procedure.id !== id),
});

/** Sets the day a procedure was done; null: not known. */
export const setProcedureDate = (coded: CodedEncounter, id: string, date: string | null): CodedEncounter => ({
  ...coded,
  procedures: coded.procedures.map((procedure) => (procedure.id === id ? { ...procedure, date } : procedure)),
});

/** What a new line needs beside its code. `chargeCents`: integer cents of the whole line, null until known. */
export interface NewLine {
  id: string;
  chargeCents: number | null;
  serviceDate: string | null;
  placeOfService: string | null;
}

/** Adds a service line of one unit that points to the first diagnosis, if there is one. */
export function addLine(coded: CodedEncounter, code: Code, line: NewLine): CodedEncounter {
  const diagnosisIds = coded.diagnoses.slice(0, 1).map((diagnosis) => diagnosis.id);
  return { ...coded, lines: [...coded.lines, { ...line, procedure: code, modifiers: [], units: 1, diagnosisIds }] };
}

const withLine = (coded: CodedEncounter, id: string, change: Partial<ServiceLine>): CodedEncounter => ({
  ...coded,
  lines: coded.lines.map((line) => (line.id === id ? { ...line, ...change } : line)),
});

/** Sets the modifiers in order, upper case, without blanks or repeats. */
export function setModifiers(coded: CodedEncounter, id: string, modifiers: string[]): CodedEncounter {
  const clean = modifiers.map((modifier) => modifier.trim().toUpperCase()).filter((modifier) => modifier !== '');
  return withLine(coded, id, { modifiers: [...new Set(clean)] });
}

export const setUnits = (coded: CodedEncounter, id: string, units: number): CodedEncounter => withLine(coded, id, { units });

/** `chargeCents`: integer cents of the whole line; null: not known. */
export const setCharge = (coded: CodedEncounter, id: string, chargeCents: number | null): CodedEncounter =>
  withLine(coded, id, { chargeCents });

/** Points a line to diagnoses by id, most important first; ids that are not coded are left out. */
export function setPointers(coded: CodedEncounter, id: string, diagnosisIds: string[]): CodedEncounter {
  const known = new Set(coded.diagnoses.map((diagnosis) => diagnosis.id));
  return withLine(coded, id, { diagnosisIds: [...new Set(diagnosisIds)].filter((diagnosis) => known.has(diagnosis)) });
}

/** `revenueCode`: four digits of the NUBC set; null: none. Stands on institutional claims only. */
export function setRevenueCode(coded: CodedEncounter, id: string, revenueCode: string | null): CodedEncounter {
  const lines = coded.lines.map((line) => {
    if (line.id !== id) return line;
    const { revenueCode: _before, ...rest } = line;
    return revenueCode === null ? rest : { ...rest, revenueCode };
  });
  return { ...coded, lines };
}

export const removeLine = (coded: CodedEncounter, id: string): CodedEncounter => ({
  ...coded,
  lines: coded.lines.filter((line) => line.id !== id),
});

/** Records that a person overrode a failed rule on one subject; a later reason takes the place of an earlier one. `now`: ms since epoch. */
export function bypass(coded: CodedEncounter, rule: string, subject: string, reason: string, now: number): CodedEncounter {
  const others = coded.bypasses.filter((old) => old.rule !== rule || old.subject !== subject);
  return { ...coded, bypasses: [...others, { rule, subject, reason, at: now }] };
}
