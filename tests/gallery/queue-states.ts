/** Named states of the queue and of denials: every case that people are told of. */
import { fireEvent, screen } from '@testing-library/preact';
import { patientKey } from '../../lib/claim/patient-key';
import type { Submission } from '../../lib/claim/submission';
import type { QueueItem, QueueState } from '../../lib/queue/entry';
import type { QueueStanding } from '../../lib/queue/standing';
import { aCodedEncounter, aLine, cpt, diagnosesOf } from '../../lib/rules/examples';
import { sha256 } from '../../lib/vault/digest';
import type { anInventedWorld } from '../components/invented';
import { aClearinghouse, settings } from '../components/invented';
import { aNotedChart, aQueueItem, aStanding, NOTE } from '../components/invented-facts';

type World = ReturnType<typeof anInventedWorld>;
interface State {
  before?: (world: World) => void;
  after?: (world: World) => Promise<void>;
}

const NOW = Date.UTC(2026, 10, 9, 17, 0);
const HOUR = 3_600_000;
const QUOTE = 'Essential hypertension';
const LONG = 'The payer says at great length why it will not pay, and names a policy of many words that nobody has read to its end';

const press = (key: string): void => void fireEvent.keyDown(document.body, { key });
const queue = async (): Promise<void> => {
  await screen.findAllByRole('tab');
  press('q');
};
const paused = (why: NonNullable<QueueStanding['paused']>['why'], until: number | null = null): State => ({
  before: (world) => {
    world.state.standing = aStanding([], { paused: { why, until } });
    world.state.endpointChange =
      why === 'endpoint-changed' ? { from: 'https://billing.old-clearinghouse.example/fhir', to: 'https://billing.example/fhir/r4' } : null;
    world.state.queue = [
      aQueueItem(),
      aQueueItem({ claimId: 'c2', state: 'held-auth' }),
      aQueueItem({ claimId: 'c3', state: 'unknown', attempts: 3 }),
    ];
  },
  after: queue,
});

const ALL: QueueState[] = [
  'queued',
  'sending',
  'unknown',
  'retry-wait',
  'held-auth',
  'held-human',
  'quarantined',
  'exported',
  'accepted',
  'acknowledged',
  'pended',
  'rejected',
  'paid',
  'partial',
  'denied',
  'superseded',
];

const submission = (): Submission => {
  const chart = aNotedChart();
  const start = NOTE.indexOf(QUOTE);
  return {
    coded: aCodedEncounter({
      diagnoses: diagnosesOf('I10', 'M17.11').map((diagnosis, at) =>
        at === 0
          ? {
              ...diagnosis,
              evidence: [{ document: 'note-1', start, end: start + QUOTE.length, quote: QUOTE, section: 'assessment', hash: null }],
            }
          : diagnosis,
      ),
      lines: [
        aLine({ modifiers: ['25'] }),
        aLine({ id: 'line2', procedure: cpt('20610'), diagnosisIds: ['dx1', 'dx2'], chargeCents: 9_000 }),
      ],
    }),
    patient: chart.patient!,
    encounter: chart.encounter!,
    coverage: { payer: 'Example Health of the Whole Seaboard', memberId: 'M-100' },
    replaces: null,
    readAt: 1,
  };
};

const denied = (more: Partial<QueueItem> = {}): QueueItem =>
  aQueueItem({
    claimId: 'd1',
    lineage: 'd1',
    state: 'partial',
    payerControlNumber: 'PX0123456789ABC',
    totalCents: 21_000,
    codes: ['I10', 'M17.11', '99213', '20610'],
    reasons: [
      { code: '4', text: LONG, line: 2, group: 'CO', cents: 9_000 },
      { code: 'N822', text: '', line: 2 },
      { code: '45', text: '', line: 1, group: 'CO', cents: 2_000 },
    ],
    lines: [
      { line: 1, state: 'paid', chargedCents: 12_000, paidCents: 8_000, patientCents: 2_000 },
      { line: 2, state: 'denied', chargedCents: 9_000, paidCents: 0, patientCents: 0 },
    ],
    ...more,
  });

const inbox: QueueItem[] = [
  denied(),
  denied({ claimId: 'd2', lineage: 'd2', patient: 'Sam Other', updatedAt: NOW - 30 * HOUR }),
  denied({
    claimId: 'd3',
    lineage: 'd3',
    pcn: 'PCN0000000000000003',
    state: 'denied',
    patient: 'Alexandrina Featherstonehaugh-Cholmondeley',
    reasons: [
      { code: '50', text: '', line: null, group: 'CO' },
      { code: 'N115', text: '', line: null },
    ],
    lines: [],
  }),
  denied({ claimId: 'd4', lineage: 'd4', state: 'denied', reasons: [{ code: '299', text: LONG, line: 1, group: 'PI' }], lines: [] }),
  denied({
    claimId: 'd5',
    lineage: 'd5',
    state: 'rejected',
    payerControlNumber: null,
    reasons: [{ code: 'A7', text: 'The subscriber’s number is missing.', line: null }],
    lines: [],
  }),
  denied({ claimId: 'd6', lineage: 'd6', state: 'denied', reasons: [], lines: [], payerControlNumber: null }),
];

const stock =
  (items: QueueItem[]) =>
  (world: World): void => {
    world.state.queue = items;
    for (const { claimId } of items) world.state.submissions.set(claimId, submission());
  };
const denials = async (): Promise<void> => {
  await screen.findAllByRole('tab');
  press('r');
  await screen.findAllByTestId('denial');
};
/** Opens the inbox and its first claim; `own`: its patient's chart is on the page. */
const unfold =
  (own: boolean) =>
  async (world: World): Promise<void> => {
    const key = await patientKey(aNotedChart().patient!, (text) => sha256(crypto.subtle, text));
    if (own) world.changeQueue(world.state.queue.map((item) => ({ ...item, patientKey: key ?? '' })));
    await denials();
    fireEvent.click(document.querySelector('.denial > .head') as Element);
    await screen.findByRole('list', { name: 'Service lines' });
  };
const click = async (name: RegExp): Promise<void> => void fireEvent.click((await screen.findAllByRole('button', { name }))[0] as Element);
const answers = async (): Promise<void> => {
  await queue();
  const input = await screen.findByLabelText<HTMLInputElement>(/Drop 999, 277CA or 835/);
  // A browser's own list of files cannot be made by hand; what the panel reads of it can.
  Object.defineProperty(input, 'files', {
    value: [new File(['ISA*'], '20261109-remittance-of-the-clearinghouse.835')],
    configurable: true,
  });
  fireEvent.change(input);
};

const lineage: QueueItem[] = [
  denied({
    claimId: 'v2',
    lineage: 'v1',
    version: 2,
    frequency: '7',
    replaces: 'v1',
    state: 'denied',
    lines: [],
    reasons: [{ code: '50', text: '', line: 1, group: 'CO' }],
  }),
  denied({
    claimId: 'v1',
    lineage: 'v1',
    state: 'superseded',
    createdAt: NOW - 300 * HOUR,
    updatedAt: NOW - 200 * HOUR,
    lines: [{ line: 1, state: 'denied', chargedCents: 12_000, paidCents: 0, patientCents: 0 }],
  }),
];

export const queueStates: Record<string, State> = {
  'queue-empty': { after: queue },
  'queue-every-state': {
    before: stock(
      ALL.map((state, at) =>
        aQueueItem({
          claimId: `c${at}`,
          pcn: `PCN${String(at).padStart(17, '0')}`,
          state,
          attempts: 2,
          heldFor: state === 'held-human' || state === 'quarantined' ? 'The claim is too large for the endpoint.' : null,
          payerControlNumber: 'PX1',
        }),
      ),
    ),
    after: queue,
  },
  'queue-no-endpoint': paused('no-endpoint'),
  'queue-locked': paused('locked'),
  'queue-unreachable': paused('offline', NOW + 3 * 60_000),
  'queue-asked-to-wait': paused('asked', NOW + 5 * HOUR),
  'queue-endpoint-ill': paused('ill', NOW + 60_000),
  'queue-sign-in': paused('sign-in'),
  'queue-endpoint-changed': paused('endpoint-changed'),
  'queue-lost': {
    before: (world) => void (world.state.standing = aStanding([], { lost: 3, recovered: 12, damaged: 1 })),
    after: queue,
  },
  'queue-full': {
    before: (world) => {
      world.state.standing = aStanding([], { room: 'full', oldestUnsentAt: NOW - 30 * HOUR });
      world.state.queue = [aQueueItem()];
    },
    after: queue,
  },
  'queue-filling': { before: (world) => void (world.state.standing = aStanding([], { room: 'warn' })), after: queue },
  'queue-late-15-minutes': {
    before: (world) => void (world.state.standing = aStanding([], { oldestUnsentAt: NOW - HOUR / 3 })),
    after: queue,
  },
  'queue-late-4-hours': { before: (world) => void (world.state.standing = aStanding([], { oldestUnsentAt: NOW - 5 * HOUR })) },
  'queue-forgetful-browser': {
    before: (world) => {
      world.state.standing = aStanding([], { ephemeral: true });
      world.state.queue = [aQueueItem()];
    },
  },
  'queue-strip': {
    before: (world) => {
      world.state.standing = aStanding([], { paused: { why: 'sign-in', until: null } });
      world.state.queue = [aQueueItem({ state: 'held-auth' }), aQueueItem({ claimId: 'c2', state: 'quarantined' })];
    },
  },
  'queue-void': {
    before: stock([denied({ state: 'denied' })]),
    after: async () => {
      await queue();
      await click(/^Void…/);
    },
  },
  'queue-failed': {
    before: (world) => {
      stock([denied({ state: 'denied' })])(world);
      world.state.refuse = 'A coder may not do this. It is open to: supervisor.';
    },
    after: async () => {
      await queue();
      await click(/^Void…/);
      await click(/^Void the claim/);
    },
  },
  'answers-taken': {
    before: (world) =>
      void (world.state.answers = {
        kind: '835',
        interchanges: 1,
        applied: [
          { claimId: 'a', state: 'paid' },
          { claimId: 'b', state: 'denied' },
        ],
        unchanged: 4,
        notOurs: 2,
        problems: ['Segment 12 at byte 480: the amounts of the claim do not add up; nothing of this claim was taken.'],
      }),
    after: answers,
  },
  'in-doubt': {
    before: (world) => {
      world.state.settings = settings({ endpoint: null, x12: aClearinghouse });
      const exported = { isa: 12, group: 1, set: 1, at: 1, position: 1 };
      world.state.queue = [
        aQueueItem({ state: 'unknown' }),
        aQueueItem({ claimId: 'c2', pcn: 'PCN0000000000000002', state: 'exported', exported }),
      ];
    },
    after: async () => {
      await queue();
      await click(/^Did it arrive\? PCN0000000000000002/);
    },
  },
  'answers-refused': { after: answers },
  'claim-files': {
    before: (world) => {
      world.state.settings = settings({ endpoint: null, x12: aClearinghouse });
      world.state.queue = [
        aQueueItem(),
        Object.assign(aQueueItem({ claimId: 'c2', state: 'exported' }), { exported: { isa: '000000012' } }),
      ];
      world.state.claimFile = {
        name: 'claims-000000013.txt',
        text: 'ISA*~',
        claims: 1,
        left: [{ claimId: 'c2', lacks: ['The payer has no number.', 'The subscriber’s address is missing.'] }],
      };
    },
    after: async () => {
      await queue();
      await click(/^Write claim file/);
    },
  },
  denials: { before: stock(inbox), after: denials },
  'denials-none': {
    after: async () => {
      await screen.findAllByRole('tab');
      press('r');
    },
  },
  'denials-open': { before: stock(inbox), after: unfold(true) },
  'denials-other-chart': { before: stock(inbox), after: unfold(false) },
  'denials-history': { before: stock(lineage), after: unfold(true) },
  'denials-unreadable': {
    before: (world) => void (world.state.queue = inbox),
    after: async () => {
      await denials();
      fireEvent.click(document.querySelector('.denial > .head') as Element);
    },
  },
  'denials-rule': {
    before: stock(inbox),
    after: async (world) => {
      await unfold(true)(world);
      await click(/^Warn next time/);
      fireEvent.submit(await screen.findByRole('form'));
    },
  },
  'denials-filtered': {
    before: stock(inbox),
    after: async () => {
      await denials();
      fireEvent.input(screen.getByRole('textbox', { name: 'Find' }), { target: { value: 'nobody' } });
    },
  },
  correction: {
    before: stock(inbox),
    after: async (world) => {
      await unfold(true)(world);
      await click(/^Correct and resubmit/);
    },
  },
};
