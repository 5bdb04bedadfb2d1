/** Two X12 parsers that others wrote, as judges of what ours writes and reads. */

import { Readable } from 'node:stream';
import { X12Parser } from 'node-x12';
import { X12parser } from 'x12-parser';

interface StrictInterchange {
  functionalGroups: { transactions: { segments: { tag: string; elements: { value: string }[] }[] }[] }[];
}

/** Every segment between ST and SE as node-x12 reads it, strictly: it throws where envelope, counts or control numbers are wrong. */
export function strictly(text: string): string[][] {
  const { functionalGroups } = new X12Parser(true).parse(text) as unknown as StrictInterchange;
  return functionalGroups.flatMap(({ transactions }) =>
    transactions.flatMap(({ segments }) => segments.map(({ tag, elements }) => [tag, ...elements.map(({ value }) => value)])),
  );
}

/** Every segment from ISA to IEA as x12-parser reads it: its id, then its elements and components by their keys (`1`, `5-1`). */
export async function streamed(text: string): Promise<Record<string, string>[]> {
  const segments: Record<string, string>[] = [];
  for await (const segment of Readable.from([text]).pipe(new X12parser())) segments.push(segment as Record<string, string>);
  return segments;
}
