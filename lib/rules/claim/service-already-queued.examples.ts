import { aCodedEncounter, aLine, type Example } from '../examples';
import type { QueuedService } from '../rule';

const coded = aCodedEncounter({ lines: [aLine()] });
const queued = (more: Partial<QueuedService> = {}): QueuedService[] => [
  {
    claimId: 'claim-1',
    patientKey: 'patient-key-1',
    serviceDate: '2026-11-02',
    renderingNpi: null,
    code: '99213',
    modifiers: [],
    live: true,
    ...more,
  },
];

export default [
  { name: 'an empty queue', coded, expect: [] },
  { name: 'the same service', coded, queued: queued(), expect: ['fail'] },
  { name: 'another day', coded, queued: queued({ serviceDate: '2026-11-01' }), expect: ['pass'] },
  { name: 'another patient', coded, queued: queued({ patientKey: 'patient-key-2' }), expect: ['pass'] },
  { name: 'another modifier', coded, queued: queued({ modifiers: ['76'] }), expect: ['pass'] },
  { name: 'a claim that is over', coded, queued: queued({ live: false }), expect: ['pass'] },
  { name: 'the claim it corrects', coded, queued: queued(), replaces: 'claim-1', expect: ['pass'] },
  { name: 'the patient is not known', coded, queued: queued(), patientKey: null, expect: ['no-data'] },
] satisfies Example[];
