/** The demo EHR's database: the encounters in memory, with the notes signed and edited since the start. */
import type { DemoEncounter, DemoNote } from './encounter';

export interface Records {
  encounters: DemoEncounter[];
  /** The encounter with this id; null when there is none. */
  encounter(id: string | null): DemoEncounter | null;
  /** A patient's newest encounter; null when nobody has this pid. */
  newest(pid: string | null): DemoEncounter | null;
  /** Newest encounter of each patient, by family name. */
  patients(): DemoEncounter[];
  /** Saves section texts (by position) and signs; null when the encounter has no such note. */
  saveNote(encounter: string, note: string, texts: Map<number, string>, sign: boolean): DemoNote | null;
}

/** What a shape answers to one request; null stands for "no such page". `delayMs` makes a card arrive late. */
export interface Reply {
  body: string;
  type: 'text/html' | 'application/json' | 'redirect';
  delayMs: number;
}

export type Shape = (path: string, query: URLSearchParams, records: Records) => Reply | null;

export const shown = (body: string): Reply => ({ body, type: 'text/html', delayMs: 0 });
export const json = (value: unknown, delayMs: number): Reply => ({ body: JSON.stringify(value), type: 'application/json', delayMs });

/** A fresh copy of the given encounters: nothing written to it reaches another server. */
export function openRecords(given: readonly DemoEncounter[]): Records {
  const encounters = structuredClone([...given]);
  const encounter = (id: string | null) => encounters.find((one) => one.id === id) ?? null;
  const newest = (pid: string | null) =>
    encounters.filter((one) => one.patient.pid === pid).sort((a, b) => b.date.localeCompare(a.date))[0] ?? null;

  return {
    encounters,
    encounter,
    newest,
    patients: () =>
      encounters.filter((one) => newest(one.patient.pid) === one).sort((a, b) => a.patient.family.localeCompare(b.patient.family)),
    saveNote(id, noteId, texts, sign) {
      const visit = encounter(id);
      const note = visit?.notes.find((one) => one.id === noteId);
      if (!visit || !note) return null;
      for (const [position, text] of texts) {
        const section = note.sections[position];
        if (section) section.text = text;
      }
      if (sign) note.signed = visit.endDate ?? visit.date;
      return note;
    },
  };
}

/** The line under a note: who signed it, or that nobody has. */
export const signature = (note: DemoNote): string =>
  note.signed === null ? 'Unsigned draft' : `Signed by ${note.author} on ${note.signed}`;
