/** Who may say what, in which shape: written down beside the protocol and without it, so that one judges the other. */
import type { Name } from '../../../lib/messages';
import type { Place } from '../../../lib/sender';
import {
  anything,
  atLeast,
  exactly,
  light,
  many,
  maybe,
  nothing,
  number,
  one,
  orNull,
  type Shape,
  text,
  truth,
  upTo,
  whole,
} from './shapes';
import { submission } from './submission-shape';

const STATES =
  'queued sending unknown retry-wait held-auth held-human quarantined exported accepted acknowledged pended rejected paid partial denied superseded'.split(
    ' ',
  );

const spot = exactly({ node: whole(0), offset: whole(0) });
const parts = many(exactly({ node: whole(0), from: whole(0), to: whole(0) }), 500);
/** The id of a claim, where a message names one. */
const id = upTo(64);
const passphrase = orNull(upTo(1_024));

const state = one(...STATES);
const cents = orNull(number);
const row = atLeast({
  claimId: text,
  pcn: text,
  lineage: text,
  version: number,
  frequency: one('1', '7', '8'),
  replaces: orNull(text),
  sequence: number,
  state,
  attempts: number,
  nextAt: number,
  leaseUntil: orNull(number),
  heldFor: orNull(text),
  payloadHash: text,
  payerControlNumber: orNull(text),
  remoteId: maybe(orNull(text)),
  exported: maybe(orNull(atLeast({ isa: number, group: number, set: number, at: number, position: number }))),
  reasons: many(atLeast({ code: text, text, line: orNull(number), group: maybe(one('CO', 'PR', 'OA', 'PI', 'CR')), cents: maybe(number) })),
  lines: many(
    atLeast({
      line: number,
      state: one('paid', 'partial', 'denied', 'pended', 'rejected'),
      chargedCents: cents,
      paidCents: cents,
      patientCents: cents,
    }),
  ),
  createdAt: number,
  updatedAt: number,
  lock: text,
  strikes: number,
  polls: number,
  leaseBy: maybe(orNull(text)),
  mayBeThere: maybe(truth),
  patient: maybe(text),
  handedOver: maybe(atLeast({ at: number, state })),
  receivedAt: maybe(number),
  purgedAt: maybe(number),
});
const parties = atLeast({
  billingProvider: atLeast({
    name: text,
    npi: orNull(text),
    taxId: orNull(text),
    taxonomy: orNull(text),
    address: atLeast({ line: text, city: text, state: text, zip: text }),
  }),
  renderingNpi: orNull(text),
  hospital: maybe(truth),
});
const movedClaim = exactly({
  row,
  payload: orNull(atLeast({ submission: atLeast(submission), parties: maybe(parties), body: text, contentHash: text })),
  summary: orNull(
    atLeast({
      patient: text,
      serviceDate: orNull(text),
      totalCents: number,
      codes: many(text),
      patientKey: text,
      services: many(atLeast({ code: text, modifiers: many(text), serviceDate: orNull(text) })),
      renderingNpi: orNull(text),
    }),
  ),
  answers: many(exactly({ id: text, receivedAt: number, resource: anything })),
});

const WAYS: Record<Place, Partial<Record<Place, Partial<Record<Name, Shape>>>>> = {
  panel: {
    page: {
      announce: nothing,
      copyFrame: exactly({ fresh: truth, known: orNull(upTo(64)) }),
      copyPart: exactly({ copy: upTo(64), part: whole(0) }),
      watchName: exactly({ copy: upTo(64), at: orNull(exactly({ place: whole(0), words: parts })) }),
      highlight: orNull(exactly({ copy: upTo(64), parts })),
      mark: exactly({
        copy: upTo(64),
        marks: many(exactly({ parts, kind: one('present', 'absent', 'historical', 'uncertain', 'family') }), 500),
      }),
      askSession: exactly({ url: upTo(4096), accept: upTo(128) }),
    },
    worker: {
      submitClaim: exactly(submission),
      listQueue: exactly({
        limit: whole(1, 500),
        before: maybe(number),
        states: maybe(many(state, STATES.length)),
        patientKey: maybe(upTo(64)),
      }),
      openSubmission: exactly({ claimId: id }),
      sendNow: nothing,
      releaseHeld: exactly({ claimId: id }),
      queueStanding: nothing,
      voidClaim: exactly({ claimId: id }),
      endpointChange: nothing,
      confirmEndpoint: exactly({ endpoint: upTo(2048) }),
      takeAnswers: exactly({ name: upTo(255), text: upTo(8 * 1024 * 1024) }),
      exportClaims: exactly({ format: one('837P', '837I') }),
      rewriteClaimFile: exactly({ isa: upTo(9) }),
      settleClaim: exactly({ claimId: id, arrived: truth }),
      lossSeen: nothing,
      online: nothing,
      auditStanding: nothing,
      readAudit: exactly({ after: whole(0), limit: whole(1, 2000) }),
      exportAudit: nothing,
      exportQueue: exactly({ after: orNull(whole()) }),
      importQueue: exactly({ claims: many(movedClaim, 1000) }),
      signInToEndpoint: nothing,
      endpointKey: nothing,
      vaultStanding: nothing,
      unlockVault: exactly({ passphrase }),
      lockVault: nothing,
      setKeyMode: exactly({ mode: one('device', 'passphrase', 'escrow'), current: passphrase, next: passphrase }),
      purgeVault: nothing,
    },
  },
  page: {
    panel: {
      frameChanged: nothing,
      patientChanged: nothing,
      frameGone: nothing,
      textSelected: exactly({ text: upTo(200) }),
      placePointed: orNull(exactly({ copy: upTo(64), from: spot, to: orNull(spot), chars: whole(0) })),
    },
  },
  worker: { panel: { queueChanged: nothing, pageOffered: nothing, vaultLocked: nothing } },
};

/** What a whole request may weigh. */
const WEIGHT = 32 * 1024 * 1024;

/** The shape a request of this name must have on its way; null where nobody may send it that way. */
export function shapeOf(name: string, from: Place | null, to: Place): Shape | null {
  const way = from === null ? undefined : WAYS[from][to];
  const shape = way && Object.hasOwn(way, name) ? way[name as Name] : undefined;
  return shape ? light(shape, WEIGHT) : null;
}

/** Every message that is written down, with where it comes from and goes to. */
export const written: { name: Name; from: Place; to: Place }[] = (Object.keys(WAYS) as Place[]).flatMap((from) =>
  (Object.keys(WAYS[from]) as Place[]).flatMap((to) => (Object.keys(WAYS[from][to] ?? {}) as Name[]).map((name) => ({ name, from, to }))),
);
