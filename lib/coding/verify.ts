/** Holds the quotes of a coding against the chart as it stands now. */
import type { Chart, Evidence } from '../chart/chart';
import type { CodedEncounter, KeptEvidence } from './coded-encounter';

/** SHA-256 (hex) of a text. */
export type Digest = (text: string) => Promise<string>;

/**
 * What became of one quote; `subject` is the id of the diagnosis or procedure that rests on it. `same`: document untouched, or changed elsewhere and the quote still stands at its offsets; `moved`: the words stand elsewhere in
 * it or, its document being known under another name now, in another, at `movedTo`; `changed`: the document is there without
 * these words; `gone`: neither it nor its words are in the chart.
 */
export interface Verified {
  subject: string;
  evidence: Evidence;
  state: 'same' | 'moved' | 'changed' | 'gone';
  movedTo?: { document: string; start: number; end: number };
}

function nearest(text: string, quote: string, start: number): number {
  let best = -1;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) best = at;
  }
  return best;
}

/** The document's name and day within its id, which it keeps in another frame and among namesakes. */
const nameIn = (id: string): string => id.slice(id.lastIndexOf('/') + 1).replace(/~\d+$/, '');

/** Every kept quote of every diagnosis, then of every procedure, in order. The nearest repetition of a quote counts as where it moved. */
export async function verifyEvidence(coded: CodedEncounter, chart: Chart, digest: Digest): Promise<Verified[]> {
  const documents = new Map(chart.documents.map((document) => [document.id, document.text]));
  const hashes = new Map<string, string>();
  for (const [id, text] of documents) hashes.set(id, await digest(text));
  return [...coded.diagnoses, ...coded.procedures].flatMap(({ id: subject, evidence: quotes }) =>
    quotes.map((evidence): Verified => {
      const text = documents.get(evidence.document);
      const verified = (state: Verified['state']): Verified => ({ subject, evidence, state });
      if (text !== undefined && evidence.hash !== null && evidence.hash === hashes.get(evidence.document)) return verified('same');
      if (text?.slice(evidence.start, evidence.end) === evidence.quote) return verified('same');
      if (evidence.quote === '') return verified(text === undefined ? 'gone' : 'changed');
      const again = chart.documents.filter(({ id }) => id !== evidence.document && nameIn(id) === nameIn(evidence.document));
      for (const [id, there] of [[evidence.document, text ?? ''], ...again.map((each) => [each.id, each.text])] as [string, string][]) {
        const at = nearest(there, evidence.quote, evidence.start);
        if (at >= 0) return { ...verified('moved'), movedTo: { document: id, start: at, end: at + evidence.quote.length } };
      }
      return verified(text === undefined ? 'gone' : 'changed');
    }),
  );
}

/** SHA-256 (hex) over the chart's documents in order, ids and texts. */
export function chartHash(chart: Chart, digest: Digest): Promise<string> {
  return digest(JSON.stringify(chart.documents.map(({ id, text }) => [id, text])));
}

/** Quotes with the hash of their document as it is now; a quote whose document is not in the chart keeps a null hash. */
export function keepEvidence(evidence: Evidence[], chart: Chart, digest: Digest): Promise<KeptEvidence[]> {
  return Promise.all(
    evidence.map(async (quote) => {
      const document = chart.documents.find(({ id }) => id === quote.document);
      return { ...quote, hash: document ? await digest(document.text) : null };
    }),
  );
}
