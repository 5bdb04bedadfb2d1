/** The audit chain's head as a FHIR R4 `AuditEvent`: what the endpoint keeps of it, out of this device's reach. */
import type { AuditEvent, AuditEventEntityDetail, Bundle } from '@medplum/fhirtypes';
import { hl7 } from '../claim/systems';

/** A head to be kept: `chain` the hash of the first record, `seq` and `hash` of the last, `utc` in ISO 8601. No patient data. */
export interface AnchoredHead {
  chain: string;
  seq: number;
  hash: string;
  utc: string;
}

/** By it a server's events are known to be anchors of an audit chain. */
const ANCHOR_SYSTEM = 'https://chartside.example/fhir/audit-anchor';
const DEVICE_SYSTEM = 'https://chartside.example/fhir/device';

/** One id for one head, so that sending it again stores nothing twice: the hash's first 128 bits as a UUID of version 8 (RFC 9562, 5.8). */
export function anchorId({ hash }: AnchoredHead): string {
  const variant = ((Number.parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `${variant}${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-');
}

const detail = (type: string, valueString: string): AuditEventEntityDetail => ({ type, valueString });

/** `user` and `role`: who worked when it was sent. `device`: a random id of this installation. */
export function auditEventOf(head: AnchoredHead, by: { user: string; role: string; device: string }): AuditEvent {
  return {
    resourceType: 'AuditEvent',
    id: anchorId(head),
    type: { system: 'http://dicom.nema.org/resources/ontology/DCM', code: '110100', display: 'Application Activity' },
    subtype: [
      { system: hl7('iso-21089-lifecycle'), code: 'attest', display: 'Attest Record Lifecycle Event' },
      { system: ANCHOR_SYSTEM, code: 'anchor', display: 'Head of an audit chain' },
    ],
    action: 'E',
    recorded: head.utc,
    outcome: '0',
    agent: [{ requestor: true, altId: by.user, name: by.user, role: [{ text: by.role }] }],
    source: {
      observer: { display: 'Chartside', identifier: { system: DEVICE_SYSTEM, value: by.device } },
      type: [{ system: hl7('security-source-type'), code: '1', display: 'User Device' }],
    },
    entity: [
      {
        name: 'Audit chain',
        type: { system: hl7('audit-entity-type'), code: '2', display: 'System Object' },
        role: { system: hl7('object-role'), code: '13', display: 'Security Resource' },
        detail: [detail('chain', head.chain), detail('seq', String(head.seq)), detail('sha256', head.hash)],
      },
    ],
  };
}

/** The head an event keeps; null when it is no anchor. */
export function headOf(event: AuditEvent): AnchoredHead | null {
  if (!event.subtype?.some(({ system, code }) => system === ANCHOR_SYSTEM && code === 'anchor')) return null;
  const details = new Map(event.entity?.flatMap((entity) => entity.detail ?? []).map(({ type, valueString }) => [type, valueString]));
  const seq = Number(details.get('seq'));
  const [chain, hash] = [details.get('chain'), details.get('sha256')];
  return chain && hash && Number.isInteger(seq) && seq > 0 ? { chain, seq, hash, utc: event.recorded } : null;
}

export type ReadAnchors = { ok: true; anchors: AnchoredHead[] } | { ok: false; why: string };

/** The anchors in a server's answer: a FHIR Bundle, or one AuditEvent a line. Other events are passed over. */
export function readAnchors(text: string): ReadAnchors {
  const whole = parsed(text);
  const resources = whole?.resourceType === 'Bundle' ? ((whole as Bundle).entry ?? []).map(({ resource }) => resource) : [];
  if (whole?.resourceType !== 'Bundle') {
    for (const [at, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      const resource = parsed(line);
      if (resource?.resourceType !== 'AuditEvent')
        return {
          ok: false,
          why: `Line ${at + 1}: no FHIR AuditEvent. Give the server's answer to GET AuditEvent, or one AuditEvent a line.`,
        };
      resources.push(resource as AuditEvent);
    }
  }
  const anchors = resources.filter((each) => each?.resourceType === 'AuditEvent').map((each) => headOf(each as AuditEvent));
  return { ok: true, anchors: anchors.filter((head) => head !== null) };
}

function parsed(text: string): { resourceType?: string } | null {
  try {
    return JSON.parse(text) as { resourceType?: string };
  } catch {
    return null;
  }
}
