/** One invented visit as the demo EHR stores it; the three shapes print it, each in its own way. */

/** `mrn` as printed; `pid` the EHR's own id of the person, used in URLs. `birthDate` YYYY-MM-DD. */
export interface DemoPatient {
  pid: string;
  given: string;
  middle?: string;
  family: string;
  mrn: string;
  birthDate: string;
  sex: 'Female' | 'Male';
  phone: string;
  address: string;
  /** The year the practice first saw the patient: a date that is no date of service. */
  since: string;
}

export interface DemoProblem {
  text: string;
  /** ICD-10-CM as entered by the practice; null where nobody coded the row. */
  code: string | null;
  onset: string | null;
  status: 'Active' | 'Resolved' | 'Inactive';
}

export interface DemoMedication {
  name: string;
  dose: string;
  route: string;
  frequency: string;
}

/** Vital signs in the units of US practice; what was not measured is absent. */
export interface DemoVitals {
  systolic?: number;
  diastolic?: number;
  pulse?: number;
  respiration?: number;
  temperatureF?: number;
  oxygen?: number;
  weightLb?: number;
  heightIn?: number;
  bmi?: number;
  pain?: number;
}

/** One ordered panel: `billing` is the number the laboratory prints beside it, never a charge of this visit. */
export interface DemoPanel {
  name: string;
  billing: string | null;
  /** YYYY-MM-DD, before or on the day of the visit. */
  collected: string;
  rows: { name: string; value: string; unit: string; range: string; flag: '' | 'H' | 'L' | 'A' }[];
}

/** A note or report as its author left it. `signed` is the signing line's day, null for an unsigned draft. */
export interface DemoNote {
  id: string;
  kind: 'progress' | 'emergency' | 'admission' | 'discharge' | 'operative' | 'report' | 'consult' | 'nursing';
  title: string;
  author: string;
  /** YYYY-MM-DD HH:MM */
  when: string;
  signed: string | null;
  sections: { heading: string; text: string }[];
}

/** A row of the fee sheet: what the practice has entered so far. */
export interface DemoCharge {
  system: 'ICD10' | 'CPT4' | 'HCPCS';
  code: string;
  text: string;
  modifiers?: string;
  units?: number;
}

export interface DemoEncounter {
  id: string;
  number: string;
  patient: DemoPatient;
  /** Day of service or admission. */
  date: string;
  /** Day of discharge; null when the visit ended the same day. */
  endDate: string | null;
  class: 'Office visit' | 'Emergency' | 'Inpatient' | 'Outpatient diagnostic';
  /** Two-digit CMS place of service, with the site's name. */
  place: { code: string; name: string };
  provider: string;
  department: string;
  reason: string;
  coverage: { payer: string; plan: string; memberId: string; group: string };
  problems: DemoProblem[];
  medications: DemoMedication[];
  allergies: { substance: string; reaction: string }[];
  vitals: DemoVitals;
  panels: DemoPanel[];
  notes: DemoNote[];
  charges: DemoCharge[];
  /** Earlier visits shown in the encounter list. */
  earlier: { date: string; reason: string; provider: string }[];
  /** The shape the index page opens it in. */
  home: 'tabs' | 'spa' | 'classic';
}

export const problem = (text: string, code: string | null, onset: string | null, status: DemoProblem['status']): DemoProblem => ({
  text,
  code,
  onset,
  status,
});

export const drug = (name: string, dose: string, route: string, frequency: string): DemoMedication => ({ name, dose, route, frequency });

type PanelRow = [name: string, value: string, unit: string, range: string, flag: '' | 'H' | 'L' | 'A'];

export const panel = (name: string, billing: string | null, collected: string, ...rows: PanelRow[]): DemoPanel => ({
  name,
  billing,
  collected,
  rows: rows.map(([test, value, unit, range, flag]) => ({ name: test, value, unit, range, flag })),
});

/** Age in whole years on `day`. */
export function ageOn(birthDate: string, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 2026-11-09 as 09-Nov-2026. */
export const dayMonthYear = (day: string): string => `${day.slice(8, 10)}-${MONTHS[Number(day.slice(5, 7)) - 1]}-${day.slice(0, 4)}`;

/** 2026-11-09 as 11/09/2026. */
export const usDate = (day: string): string => `${day.slice(5, 7)}/${day.slice(8, 10)}/${day.slice(0, 4)}`;

/** Grace Okafor. */
export const firstLast = (patient: DemoPatient): string => `${patient.given} ${patient.family}`;

/** Okafor, Grace A. */
export const lastFirst = (patient: DemoPatient): string =>
  `${patient.family}, ${patient.given}${patient.middle ? ` ${patient.middle}.` : ''}`;

/** Metformin 500 mg tablet — 1 tab by mouth once daily. */
export const medicationLine = (medication: DemoMedication): string =>
  `${medication.name} — ${medication.dose} ${medication.route} ${medication.frequency}`;

const row = (name: string, value: number | undefined, unit: string, ucum: string) =>
  value === undefined ? [] : [{ name, value: String(value), unit, ucum }];

/** Vital signs as label, value and UCUM unit, in the order of a chart. */
export function vitalRows(vitals: DemoVitals): { name: string; value: string; unit: string; ucum: string }[] {
  return [
    ...row('BP Sys', vitals.systolic, 'mmHg', 'mm[Hg]'),
    ...row('BP Dias', vitals.diastolic, 'mmHg', 'mm[Hg]'),
    ...row('Pulse', vitals.pulse, '/min', '/min'),
    ...row('Resp', vitals.respiration, '/min', '/min'),
    ...row('Temp', vitals.temperatureF, '°F', '[degF]'),
    ...row('SpO2', vitals.oxygen, '%', '%'),
    ...row('Weight', vitals.weightLb, 'lb', '[lb_av]'),
    ...row('Height', vitals.heightIn, 'in', '[in_i]'),
    ...row('BMI', vitals.bmi, 'kg/m²', 'kg/m2'),
    ...row('Pain', vitals.pain, '/10', '{score}'),
  ];
}

/** The same with both pressures in one row, as paper charts print them. */
export function chartVitals(vitals: DemoVitals): { name: string; value: string }[] {
  const rest = vitalRows(vitals).filter((row) => !row.name.startsWith('BP'));
  const pressure = vitals.systolic === undefined ? [] : [{ name: 'Blood pressure', value: `${vitals.systolic}/${vitals.diastolic} mmHg` }];
  return [
    ...pressure,
    ...rest.map((row) => ({ name: row.name, value: row.unit.startsWith('/') ? row.value + row.unit : `${row.value} ${row.unit}` })),
  ];
}
