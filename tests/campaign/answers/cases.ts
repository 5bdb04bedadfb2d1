/** How a payer's answers come in, step by step, and where the claim must stand after each step. */
import type { QueueState } from '../../../lib/queue/entry';
import type { LineSaid, Said } from './response';

/** `put`: answers, in order. `others`: answers to a claim that nobody here knows. `correct`: a person corrects the claim. */
export interface Step {
  put?: Said[];
  others?: Said[];
  correct?: true;
  state: QueueState;
}

/** `ends`: states of the lines, and `group code line` of each reason, as a person sees them in the end. `beforeAccepted`: its first sending got no answer. */
export interface AnswerCase {
  name: string;
  steps: Step[];
  ends: { lines: string[]; reasons: string[] };
  beforeAccepted?: true;
}

/** What the two lines of a trial's claim charge, in cents. */
export const CHARGES = [9_000, 4_000] as const;
const [FIRST, SECOND] = CHARGES;

const all: LineSaid[] = [
  { charged: FIRST, paid: FIRST },
  { charged: SECOND, paid: SECOND },
];
const none: LineSaid[] = [
  { charged: FIRST, paid: 0, refused: { group: 'CO', carc: '50', rarc: 'N115' } },
  { charged: SECOND, paid: 0, refused: { group: 'CO', carc: '16', rarc: 'M77' } },
];
const some: LineSaid[] = [
  { charged: FIRST, paid: 6_000, refused: { group: 'PR', carc: '2' } },
  { charged: SECOND, paid: 0, refused: { group: 'CO', carc: '97', rarc: 'N20' } },
];

const paid = (id = 'a'): Said => ({ id, outcome: 'complete', lines: all });
const denied = (id = 'a'): Said => ({ id, outcome: 'complete', lines: none });
const pended = (id = 'a'): Said => ({ id, outcome: 'queued', disposition: 'Pended for review' });
const received = (id = 'a'): Said => ({ id, outcome: 'queued', disposition: 'Received' });
const turnedAway = (id = 'a'): Said => ({ id, outcome: 'error', errors: [{ code: 'A7', text: 'The member is not known.' }] });

const PAID = { lines: ['paid', 'paid'], reasons: [] };
const DENIED = { lines: ['denied', 'denied'], reasons: ['CO 50 1', 'N115 1', 'CO 16 2', 'M77 2'] };

export const CASES: AnswerCase[] = [
  { name: 'once', steps: [{ put: [paid()], state: 'paid' }], ends: PAID },
  { name: 'twice under two ids', steps: [{ put: [paid('a'), paid('b')], state: 'paid' }], ends: PAID },
  {
    name: 'again, later, under two ids',
    steps: [
      { put: [denied('a')], state: 'denied' },
      { put: [denied('b')], state: 'denied' },
    ],
    ends: DENIED,
  },
  {
    name: 'again as a new version',
    steps: [
      { put: [paid()], state: 'paid' },
      { put: [paid()], state: 'paid' },
    ],
    ends: PAID,
  },
  { name: 'beside one to an unknown claim', steps: [{ put: [paid()], others: [denied()], state: 'paid' }], ends: PAID },
  {
    name: 'late',
    steps: [{ state: 'accepted' }, { state: 'accepted' }, { put: [paid()], state: 'paid' }],
    ends: PAID,
  },
  {
    name: 'before it was accepted',
    beforeAccepted: true,
    steps: [{ put: [paid()], state: 'paid' }],
    ends: PAID,
  },
  {
    name: 'denied, then paid',
    steps: [
      { put: [denied('a')], state: 'denied' },
      { put: [paid('b')], state: 'paid' },
    ],
    ends: PAID,
  },
  {
    name: 'paid, then denied',
    steps: [
      { put: [paid('a')], state: 'paid' },
      { put: [denied('b')], state: 'denied' },
    ],
    ends: DENIED,
  },
  {
    name: 'paid, then withdrawn',
    steps: [
      { put: [paid()], state: 'paid' },
      { put: [{ ...paid(), status: 'cancelled' }], state: 'denied' },
    ],
    ends: { lines: [], reasons: ['withdrawn claim'] },
  },
  {
    name: 'received, pended, paid in part',
    steps: [
      { put: [received('a')], state: 'acknowledged' },
      { put: [pended('b')], state: 'pended' },
      { put: [{ id: 'c', outcome: 'complete', lines: some }], state: 'partial' },
    ],
    ends: { lines: ['paid', 'denied'], reasons: ['PR 2 1', 'CO 97 2', 'N20 2'] },
  },
  {
    name: 'pended, then received',
    steps: [
      { put: [pended('a')], state: 'pended' },
      { put: [received('b')], state: 'pended' },
    ],
    ends: { lines: [], reasons: [] },
  },
  {
    name: 'paid, then pended',
    steps: [
      { put: [paid('a')], state: 'paid' },
      { put: [pended('b')], state: 'paid' },
    ],
    ends: PAID,
  },
  {
    name: 'denied, then turned away',
    steps: [
      { put: [denied('a')], state: 'denied' },
      { put: [turnedAway('b')], state: 'denied' },
    ],
    ends: DENIED,
  },
  {
    name: 'turned away, then received',
    steps: [
      { put: [turnedAway('a')], state: 'rejected' },
      { put: [received('b')], state: 'rejected' },
    ],
    ends: { lines: [], reasons: ['A7 claim'] },
  },
  { name: 'a draft', steps: [{ put: [{ ...denied(), status: 'draft' }], state: 'accepted' }], ends: { lines: [], reasons: [] } },
  {
    name: 'to an authorisation',
    steps: [{ put: [{ ...denied(), use: 'preauthorization' }], state: 'accepted' }],
    ends: { lines: [], reasons: [] },
  },
  {
    name: 'to a version that was replaced',
    steps: [
      { put: [denied('a')], state: 'denied' },
      { correct: true, state: 'superseded' },
      { put: [paid('b')], state: 'superseded' },
    ],
    ends: DENIED,
  },
];
