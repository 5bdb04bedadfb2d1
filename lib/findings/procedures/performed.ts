/** A procedure that the notes say was done, with what a coder needs of it. */
import type { Evidence } from '../../chart/chart';
import type { Attributes } from '../finding';
import type { Value } from '../values/value';

/** The way in, in the terms of ICD-10-PCS (character 5 of the Medical and Surgical section). */
export type Approach =
  | 'open'
  | 'percutaneous'
  | 'percutaneous endoscopic'
  | 'via natural opening'
  | 'via natural opening endoscopic'
  | 'external';

/** One detail and the words that give it. */
export interface Detail<T = string> {
  value: T;
  evidence: Evidence;
}

/**
 * `concept`: a lexicon id of kind procedure; `name` its plain name; `evidence` the mention, `sentence` its offsets. Details are
 * only as written, null where nothing is: `laterality` from its own lines;
 * `approach` from the procedure's own words, else from its title, else from the report; `bodyPart` as its line names it;
 * `devices` what was left in place; `values` sizes, times and counts of the same lines.
 * `converted`: the report says that an endoscopic operation became an open one.
 */
export interface Performed {
  id: string;
  concept: string;
  name: string;
  evidence: Evidence;
  sentence: { start: number; end: number };
  laterality: Attributes['laterality'] | null;
  approach: Detail<Approach> | null;
  bodyPart: Detail | null;
  devices: Detail[];
  values: Value[];
  converted: boolean;
}

/**
 * A procedure with the words that coding may ask for further details. `titled`: a title names it; in a report with titles the others
 * are only told in its story. `lines`: what speaks of it, nearest first: the mention, its
 * part of the line, the line, other lines that name it. `heads`: titles and diagnoses of its report. `narrative`: the sentences
 * that tell how it was done. `reportSide`: the one side that titles and diagnoses name at all. `approaches`: every way in that is written, nearest first. `levels`: spinal interspaces (`L4-L5`).
 */
export interface Told extends Performed {
  titled: boolean;
  lines: Evidence[];
  heads: Evidence[];
  narrative: Evidence[];
  reportSide: Performed['laterality'];
  approaches: Detail<Approach>[];
  levels: Detail[];
}
