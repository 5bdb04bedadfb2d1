// Reads an invented server's record the way the panel does, with a clock and patience of its own.
import type { FrameReport } from '../../lib/chart/chart';
import { type FhirReading, type FhirRequest, readFhir } from '../../lib/chart/fhir/read-fhir';
import { shown } from './record';
import { BASE, type InventedServer } from './server';

export const readRecord = (server: InventedServer, change: Partial<FhirRequest> = {}): Promise<FhirReading> =>
  readFhir({
    key: 'fhir',
    base: BASE,
    fetch: server.fetch,
    patient: { id: 'p1', shown },
    encounter: { ref: null, date: '2026-11-03' },
    token: 'opaque',
    now: Date.parse('2026-11-04T12:00:00Z'),
    wait: () => Promise.resolve(),
    signal: new AbortController().signal,
    ...change,
  });

/** The report of a reading that must have come about. */
export async function reportOf(server: InventedServer, change: Partial<FhirRequest> = {}): Promise<FrameReport> {
  const reading = await readRecord(server, change);
  if (reading.kind !== 'read') throw new Error(`not read: ${reading.kind}`);
  return reading.report;
}
