/** What the encounter and the person's habits make of a hit: why it stands higher or lower, and by how much. */
import type { CodeRow, Habits, Lift, SearchContext } from '../code';

/** `factor` multiplies the score. */
export interface Lifted {
  lifts: Lift[];
  drops: Lift[];
  factor: number;
}

const UP: Record<Lift, number> = {
  favourite: 1.3,
  recent: 1.15,
  'supported by the chart': 1.3,
  side: 1.15,
  encounter: 1.12,
  sex: 1.05,
  age: 1.08,
  setting: 1.05,
};
const DOWN: Record<Lift, number> = {
  favourite: 1,
  recent: 1,
  'supported by the chart': 1,
  side: 0.7,
  encounter: 0.8,
  sex: 0.4,
  age: 0.5,
  setting: 0.8,
};

/** Words of titles that go with one sex, one age (Medicare Code Editor: newborn 0, pediatric 0–17, maternity 9–64, adult 15–124). */
const FEMALE =
  /\b(?:female|women|pregnan\w*|obstetric\w*|puerper\w*|childbirth|labor and delivery|trimester|postpartum|uter(?:us|ine)|ovar\w*|fallopian|vagin\w*|vulva\w*|cervix|endometri\w*|menstr\w*|menopaus\w*)\b/i;
const MALE = /\b(?:male|men|prostat\w*|test(?:is|es|icular)|penis|penile|scrot\w*|epididym\w*|sperm\w*|vas deferens|hydrocele)\b/i;
const MATERNITY = /\b(?:pregnan\w*|obstetric\w*|puerper\w*|childbirth|trimester)\b/i;
const MATERNITY_AGES = { from: 9, to: 64 };
const NEWBORN = /\b(?:newborn|neonat\w*|perinatal)\b/i;
const CHILD = /\b(?:child|children|pediatric|adolescen\w*|infan\w*)\b/i;
const ADULT = /\b(?:adult|senile|age-related|menopaus\w*)\b/i;
const CHILD_UP_TO = 17;
const ADULT_FROM = 15;
/** The pregnancy chapter and the perinatal chapter tell by their letter (ICD-10-CM chapters 15 and 16). */
const MATERNITY_CODE = /^O/;
const NEWBORN_CODE = /^P/;

const SIDES = { right: /\bright\b/i, left: /\bleft\b/i, bilateral: /\bbilateral\b/i };
const ENCOUNTERS = { A: /\binitial encounter\b/i, D: /\bsubsequent encounter\b/i, S: /\bsequela$/i };

/** True: fits what is known; false: goes against it; null: says nothing of it. */
type Fit = boolean | null;

function fitOfSex({ system, code, display }: CodeRow, sex: SearchContext['sex']): Fit {
  if (sex === null) return null;
  const female = FEMALE.test(display) || (system === 'ICD-10-CM' && MATERNITY_CODE.test(code));
  const male = MALE.test(display);
  if (female === male) return null;
  return female === (sex === 'F');
}

function fitOfAge({ system, code, display }: CodeRow, age: number | null): Fit {
  if (age === null) return null;
  const ofIcd = system === 'ICD-10-CM';
  if (MATERNITY.test(display) || (ofIcd && MATERNITY_CODE.test(code)))
    return age < MATERNITY_AGES.from || age > MATERNITY_AGES.to ? false : null;
  if (NEWBORN.test(display) || (ofIcd && NEWBORN_CODE.test(code))) return age === 0;
  if (CHILD.test(display)) return age <= CHILD_UP_TO;
  if (ADULT.test(display)) return age >= ADULT_FROM ? null : false;
  return null;
}

/** Whether the title names the wanted one of several, or only another. */
function fitOfNamed(display: string, words: Record<string, RegExp>, wanted: string | null): Fit {
  if (wanted === null) return null;
  if (words[wanted]?.test(display)) return true;
  return Object.values(words).some((word) => word.test(display)) ? false : null;
}

/** Procedures are coded in ICD-10-PCS for hospital inpatients, in CPT and HCPCS for all others (45 CFR 162.1002). */
function fitOfSetting({ system }: CodeRow, setting: SearchContext['setting']): Fit {
  if (setting === null || system === 'ICD-10-CM') return null;
  return (system === 'ICD-10-PCS') === (setting === 'inpatient');
}

const key = ({ system, code }: Pick<CodeRow, 'system' | 'code'>): string => `${system} ${code}`;

export type Lifter = (row: CodeRow) => Lifted;

/** Says of rows what is known to speak for and against them. */
export function lifterOf(context: SearchContext | undefined, habits: Habits | undefined): Lifter {
  const favourites = new Set(habits?.favourites.map(key));
  const recent = new Set(habits?.recent.map(key));
  return (row) => {
    const fits: [Lift, Fit][] = [
      ['favourite', favourites.has(key(row)) || null],
      ['recent', recent.has(key(row)) || null],
    ];
    if (context) {
      const supported = row.system === 'ICD-10-CM' && context.supported.some((code) => row.code.startsWith(code));
      fits.push(
        ['supported by the chart', supported || null],
        ['side', fitOfNamed(row.display, SIDES, context.side)],
        ['encounter', fitOfNamed(row.display, ENCOUNTERS, context.seventh)],
        ['sex', fitOfSex(row, context.sex)],
        ['age', fitOfAge(row, context.age)],
        ['setting', fitOfSetting(row, context.setting)],
      );
    }
    const lifts = fits.flatMap(([lift, fit]) => (fit === true ? [lift] : []));
    const drops = fits.flatMap(([lift, fit]) => (fit === false ? [lift] : []));
    const factor = lifts.reduce((product, lift) => product * UP[lift], 1) * drops.reduce((product, drop) => product * DOWN[drop], 1);
    return { lifts, drops, factor };
  };
}
