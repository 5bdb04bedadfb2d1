/**
 * Every message that crosses from one part of the extension to another. If it is not here, it is not sent.
 * A door: names the browser's messaging API, so that no room has to.
 */
import { type Browser, browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { bounded } from './bounds';
import { FrameSchema } from './chart/chart';
import { MARK_KINDS, MAX_MARKS, MAX_PARTS } from './chart/marks';
import { MAX_COPY_PARTS } from './chart/page-copy';
import { SubmissionSchema } from './claim/submission';
import { QueueItemSchema, QueueStateSchema } from './queue/entry';
import { QueueStandingSchema } from './queue/standing';
import { MovedClaimSchema } from './queue/transfer';
import { type Place, placeOf, type Sender } from './sender';
import { AuditRecordSchema } from './vault/audit';
import { AuditHeaderSchema } from './vault/audit-file';
import { AuditStandingSchema } from './vault/audit-standing';
import { KeyModeSchema, MAX_PASSPHRASE, VaultAnswerSchema, VaultStandingSchema } from './vault/vault-standing';
import { MAX_MESSAGE, weigh } from './weight';

interface Message<From extends Place = Place, To extends Place = Place, Request = unknown, Response = unknown> {
  from: From;
  to: To;
  request: z.ZodMiniType<Request>;
  response: z.ZodMiniType<Response>;
}

const message = <From extends Place, To extends Place, Request, Response>(
  from: From,
  to: To,
  request: z.ZodMiniType<Request>,
  response: z.ZodMiniType<Response>,
): Message<From, To, Request, Response> => ({ from, to, request: bounded(request), response });

const nothing = z.optional(z.null());
/** The id of a claim: a UUID. */
const ClaimIdSchema = z.string().check(z.maxLength(64));
/** The id of a copy, as the frame that made it gave it. */
const CopyIdSchema = z.string().check(z.maxLength(64));
/** The number of a text or element in a copy, a part's place, an offset. */
const NumberSchema = z.int().check(z.minimum(0));
const SpotSchema = z.strictObject({ node: NumberSchema, offset: NumberSchema });
const PartsSchema = z.array(z.strictObject({ node: NumberSchema, from: NumberSchema, to: NumberSchema })).check(z.maxLength(MAX_PARTS));
const passphrase = z.string().check(z.maxLength(MAX_PASSPHRASE));

/** `kind`: which transaction set it was; `interchanges` how many ISA envelopes; `notOurs`: answers about claims of others. */
const AnswersTakenSchema = z.object({
  kind: z.string(),
  interchanges: z.number(),
  applied: z.array(z.object({ claimId: z.string(), state: QueueStateSchema })),
  unchanged: z.number(),
  notOurs: z.number(),
  problems: z.array(z.string()),
});

/** A file of `claims` claims, to be saved under `name`; `left`: those not in it, and the sentences that say what each lacks. */
const ClaimFileSchema = z.object({
  name: z.string(),
  text: z.string(),
  claims: z.number(),
  left: z.array(z.object({ claimId: z.string(), lacks: z.array(z.string()) })),
});

export const protocol = {
  /** Every frame's script answers with a `frameChanged`, so that a panel that opened late learns who is there. */
  announce: message('panel', 'page', nothing, nothing),
  /**
   * A copy of what this frame shows now, for the panel to read. `known`: the last copy the panel has; if the page is the same still,
   * that is said and nothing is copied. `fresh`: never from a copy made before the question. Answers its first part, as JSON, and how
   * many there are; `url` with its query, which is looked at and never kept; `cut`: in words, what was not copied. Null: no element at all.
   */
  copyFrame: message(
    'panel',
    'page',
    z.strictObject({ fresh: z.boolean(), known: z.nullable(CopyIdSchema) }),
    z.nullable(
      z.union([
        z.object({ id: z.string(), same: z.literal(true) }),
        z.object({
          id: z.string(),
          same: z.literal(false),
          frame: FrameSchema,
          url: z.string(),
          cut: z.nullable(z.string()),
          part: z.string(),
          parts: z.int().check(z.minimum(1), z.maximum(MAX_COPY_PARTS)),
        }),
      ]),
    ),
  ),
  /** One more part of a copy, by its place from 0; null once the copy is not kept any more. */
  copyPart: message('panel', 'page', z.strictObject({ copy: CopyIdSchema, part: NumberSchema }), z.nullable(z.string())),
  /** Where in a copy the patient's name was read; null: nowhere. The frame tells as soon as it is gone from there. Numbers, never words. */
  watchName: message(
    'panel',
    'page',
    z.strictObject({ copy: CopyIdSchema, at: z.nullable(z.strictObject({ place: NumberSchema, words: PartsSchema })) }),
    nothing,
  ),
  /**
   * Lights up parts of the page by their numbers in a copy, and scrolls to them; null puts the light out. Carries numbers, never text.
   * Answers `changed` when the page no longer holds there what was copied.
   */
  highlight: message(
    'panel',
    'page',
    z.nullable(z.strictObject({ copy: CopyIdSchema, parts: PartsSchema })),
    z.enum(['shown', 'changed', 'not-found']),
  ),
  /**
   * Marks mentions by their numbers in a copy, in place of all marks before; none: they go out. Carries numbers and how each is said,
   * never text. Answers what became of them.
   */
  mark: message(
    'panel',
    'page',
    z.strictObject({
      copy: CopyIdSchema,
      marks: z.array(z.strictObject({ parts: PartsSchema, kind: z.enum(MARK_KINDS) })).check(z.maxLength(MAX_MARKS)),
    }),
    z.object({ marked: z.number(), inFields: z.number(), gone: z.number() }),
  ),
  /**
   * Asks the EHR's own server, through the session that the person has in this page, by a read-only request; only below the record
   * that the page's own address names. Null: not there, or nothing came of it.
   */
  askSession: message(
    'panel',
    'page',
    z.strictObject({ url: z.string().check(z.maxLength(4_096)), accept: z.string().check(z.maxLength(128)) }),
    z.nullable(
      z.object({
        status: z.int(),
        type: z.nullable(z.string()),
        retryAfter: z.nullable(z.string()),
        date: z.nullable(z.string()),
        body: z.string(),
      }),
    ),
  ),
  /** This frame appeared or its content changed; the panel reads it again. Carries no data. */
  frameChanged: message('page', 'panel', nothing, nothing),
  /** Where this frame named its patient, the name no longer stands: what was read goes at once, before anything is read anew. Carries no data. */
  patientChanged: message('page', 'panel', nothing, nothing),
  /** This frame is going away. Carries no data. */
  frameGone: message('page', 'panel', nothing, nothing),
  /** The user selected text in the page: offered as a search, never searched by itself. */
  textSelected: message('page', 'panel', z.strictObject({ text: z.string().check(z.maxLength(200)) }), nothing),

  /** The user clicked or selected text of the page, by its numbers in the last copy; null: what was not copied. Numbers, never text. */
  placePointed: message(
    'page',
    'panel',
    z.nullable(z.strictObject({ copy: CopyIdSchema, from: SpotSchema, to: z.nullable(SpotSchema), chars: z.int().check(z.minimum(0)) })),
    nothing,
  ),

  /** Freezes and queues a claim; answers only after both copies are on disk. */
  submitClaim: message('panel', 'worker', z.strictObject(SubmissionSchema.shape), z.object({ claimId: z.string(), pcn: z.string() })),
  /**
   * Claims in these states (left out: all), newest first, with what people need to recognise each. `before`: only those whose
   * `sequence` is smaller, which is the next page. `patientKey`: only this patient's, in whatever state.
   */
  listQueue: message(
    'panel',
    'worker',
    z.strictObject({
      limit: z.int().check(z.minimum(1), z.maximum(500)),
      before: z.optional(z.number()),
      states: z.optional(z.array(QueueStateSchema).check(z.maxLength(QueueStateSchema.options.length))),
      patientKey: z.optional(z.string().check(z.maxLength(64))),
    }),
    z.array(QueueItemSchema),
  ),
  /** What was submitted under this id, to correct it. */
  openSubmission: message('panel', 'worker', z.strictObject({ claimId: ClaimIdSchema }), SubmissionSchema),
  /** Sends what waits without waiting for its time. */
  sendNow: message('panel', 'worker', nothing, nothing),
  /** A person releases a held claim to be sent again, bytes unchanged. */
  releaseHeld: message('panel', 'worker', z.strictObject({ claimId: ClaimIdSchema }), nothing),
  /** How the queue as a whole stands; open to every role, since it names nobody. */
  queueStanding: message('panel', 'worker', nothing, QueueStandingSchema),
  /** Takes an adjudicated claim back: a frequency-8 claim of the same lineage goes out with the payer's control number. */
  voidClaim: message('panel', 'worker', z.strictObject({ claimId: ClaimIdSchema }), z.object({ claimId: z.string() })),
  /** Open claims were promised to another endpoint than the one in force: nothing is sent until somebody confirms. Null: none waits. */
  endpointChange: message('panel', 'worker', nothing, z.nullable(z.object({ from: z.string(), to: z.string() }))),
  /** A person confirms the endpoint they were shown, and the queue goes on. */
  confirmEndpoint: message('panel', 'worker', z.strictObject({ endpoint: z.string().check(z.maxLength(2_048)) }), nothing),
  /** Takes a file of answers (999, TA1, 277CA, 835); says what it moved and what in it could not be used, in sentences. */
  takeAnswers: message(
    'panel',
    'worker',
    z.strictObject({ name: z.string().check(z.maxLength(255)), text: z.string().check(z.maxLength(8_388_608)) }),
    AnswersTakenSchema,
  ),
  /** Writes what waits to a claim file and moves it to `exported`; what it leaves out is named with what it lacks. */
  exportClaims: message('panel', 'worker', z.strictObject({ format: z.enum(['837P', '837I']) }), ClaimFileSchema),
  /** The claim file of this interchange control number once more, byte for byte. */
  rewriteClaimFile: message('panel', 'worker', z.strictObject({ isa: z.string().check(z.maxLength(9)) }), ClaimFileSchema),
  /** A person was told what became of a claim that nobody confirmed: it arrived, or it did not and goes into the next file. */
  settleClaim: message('panel', 'worker', z.strictObject({ claimId: ClaimIdSchema, arrived: z.boolean() }), nothing),
  /** A person has seen what a start-up found lost, recovered or damaged; the warning is put away, and the audit chain told. */
  lossSeen: message('panel', 'worker', nothing, nothing),
  /** The browser is online again. Carries no data. */
  online: message('panel', 'worker', nothing, nothing),
  /** How the audit chain stands, for a supervisor. */
  auditStanding: message('panel', 'worker', nothing, AuditStandingSchema),
  /** Records of the chain after a place in it, in order. */
  readAudit: message(
    'panel',
    'worker',
    z.strictObject({ after: z.int().check(z.gte(0)), limit: z.int().check(z.gte(1), z.lte(2_000)) }),
    z.array(AuditRecordSchema),
  ),
  /** Begins an export of the chain, which becomes a record of it; answers the file's description. Its records are read up to `head`. */
  exportAudit: message('panel', 'worker', nothing, AuditHeaderSchema),
  /**
   * A page of the queue for an export, after a sequence number; null begins it: every claim is marked as handed over first.
   * `next` null: the last page.
   */
  exportQueue: message(
    'panel',
    'worker',
    z.strictObject({ after: z.nullable(z.int()) }),
    z.object({ claims: z.array(MovedClaimSchema), next: z.nullable(z.number()) }),
  ),
  /** Takes claims of an exported queue in, each whole or not at all; again, it changes nothing. */
  importQueue: message(
    'panel',
    'worker',
    z.strictObject({ claims: z.array(MovedClaimSchema).check(z.maxLength(1_000)) }),
    z.object({ taken: z.number(), further: z.number(), kept: z.number(), leftOut: z.number() }),
  ),
  /**
   * A person signs in to the endpoint, in a window that the browser opens. `why`: a sentence where it came to nothing. The page that
   * asks has asked the browser for access to `identity` and the servers before.
   */
  signInToEndpoint: message('panel', 'worker', nothing, z.object({ why: z.nullable(z.string()) })),
  /** The public half of this device's key, as a JSON Web Key Set to be registered with the endpoint's sign-in server. */
  endpointKey: message('panel', 'worker', nothing, z.object({ jwks: z.string() })),
  /** How the vault stands; open to every role. */
  vaultStanding: message('panel', 'worker', nothing, VaultStandingSchema),
  /** Opens the vault: with the passphrase, or by a sign-in window where null. */
  unlockVault: message('panel', 'worker', z.strictObject({ passphrase: z.nullable(passphrase) }), VaultAnswerSchema),
  /** Locks it at once; every page of ours starts anew. */
  lockVault: message('panel', 'worker', nothing, VaultAnswerSchema),
  /** Guards the work in another way, everything sealed anew under a new key. `current`: what opens it now, where that is a passphrase; `next`: the new passphrase. */
  setKeyMode: message(
    'panel',
    'worker',
    z.strictObject({ mode: KeyModeSchema, current: z.nullable(passphrase), next: z.nullable(passphrase) }),
    VaultAnswerSchema,
  ),
  /** Forgets what need not be kept any more (patient data of claims accepted long enough ago) and seals the rest under a new key, so that what was deleted cannot be read from the disk. */
  purgeVault: message('panel', 'worker', nothing, z.object({ purged: z.number(), resealed: z.number(), unreadable: z.number() })),
  /** The vault was locked; a page that shows anything of a patient starts anew. Carries no data. */
  vaultLocked: message('worker', 'panel', nothing, nothing),
  /** The queue changed; whoever shows it asks again. Carries no data. */
  queueChanged: message('worker', 'panel', nothing, nothing),
  /** The toolbar button was pressed: the page in the active tab may now be looked at. Carries no data. */
  pageOffered: message('worker', 'panel', nothing, nothing),
} as const;

type Protocol = typeof protocol;
export type Name = keyof Protocol;
export type RequestOf<N extends Name> = z.infer<Protocol[N]['request']>;
export type ResponseOf<N extends Name> = z.infer<Protocol[N]['response']>;
/** What a page's script answers, and what it tells; its own end of them is `page-messages.ts`. */
export type PageAnswers = 'announce' | 'copyFrame' | 'copyPart' | 'watchName' | 'highlight' | 'mark' | 'askSession';
export type PageTells = 'frameChanged' | 'patientChanged' | 'frameGone' | 'textSelected' | 'placePointed';
type PanelHears = PageTells | 'queueChanged' | 'pageOffered' | 'vaultLocked';
type WorkerAnswers = Exclude<Name, PageAnswers | PanelHears>;

export type Handlers = { [N in Name]?: (request: RequestOf<N>, sender: Sender) => ResponseOf<N> | Promise<ResponseOf<N>> };
export type Answer = { ok: true; value: unknown } | { ok: false; error: string };

const Envelope = z.strictObject({
  to: z.enum(['page', 'panel', 'worker']),
  name: z.string().check(z.maxLength(64)),
  request: z.optional(z.unknown()),
});

/** The request by its schema; null when it does not fit, or has so much amiss that the schemas' library gives up on it. */
function fitted(schema: z.ZodMiniType, value: unknown): { data: unknown } | null {
  try {
    const parsed = schema.safeParse(value);
    return parsed.success ? parsed : null;
  } catch {
    return null;
  }
}

/** A message that was turned away at the door. `name` null: the protocol has no such message. */
export interface TurnedAway {
  name: string | null;
  why: string;
  from: Place | null;
}

/**
 * The whole transport, without a browser: null when the message is not for `here`; otherwise the handler's answer, or a
 * refusal. Refused: unknown names, a sender from another place than the protocol says, requests that are too large, and those
 * that the schema rejects.
 * A refusal names the message, never its content; `turnedAway` hears of each.
 */
export function answer(
  handlers: Handlers,
  here: Place,
  sender: Sender | null,
  incoming: unknown,
  turnedAway?: (refusal: TurnedAway) => void,
): Promise<Answer> | null {
  const envelope = Envelope.safeParse(incoming);
  if (!envelope.success || envelope.data.to !== here) return null;
  const { name } = envelope.data;
  const refuse = (why: string): Promise<Answer> => {
    turnedAway?.({ name: Object.hasOwn(protocol, name) ? name : null, why, from: sender?.place ?? null });
    return Promise.resolve({ ok: false, error: `${name}: ${why}` });
  };
  if (!Object.hasOwn(protocol, name)) return refuse('unknown message');
  const spec = protocol[name as Name] as Message;
  const handler = handlers[name as Name] as ((request: unknown, sender: Sender) => unknown) | undefined;
  if (!handler) return null;
  if (!sender || sender.place !== spec.from || spec.to !== here) return refuse('this sender may not say that');
  if (weigh(envelope.data.request, MAX_MESSAGE) > MAX_MESSAGE) return refuse('larger than a message may be');
  const request = fitted(spec.request, envelope.data.request ?? null);
  if (!request) return refuse('malformed request');
  return (async () => {
    try {
      return { ok: true, value: spec.response.parse((await handler(request.data, sender)) ?? null) };
    } catch (error) {
      return { ok: false, error: error instanceof Refusal ? error.message : `${name}: failed` };
    }
  })();
}

/** An error whose words are meant for the person at the other end and carry no patient data. */
export class Refusal extends Error {}

/** Listens in this place; returns the function that stops. */
export function listen(here: 'panel' | 'worker', handlers: Handlers, turnedAway?: (refusal: TurnedAway) => void): () => void {
  const own = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
  const listener = (incoming: unknown, from: Browser.runtime.MessageSender, reply: (answer: Answer) => void): boolean => {
    const answered = answer(handlers, here, placeOf(from, own), incoming, turnedAway);
    if (!answered) return false;
    void answered.then(reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function unwrap<N extends Name>(name: N, reply: Promise<unknown>): Promise<ResponseOf<N>> {
  const got = (await reply) as Answer | undefined;
  if (!got) throw new Error(`${name}: nobody answered`);
  if (!got.ok) throw new Error(got.error);
  if (weigh(got.value, MAX_MESSAGE) > MAX_MESSAGE) throw new Error(`${name}: the answer is larger than a message may be`);
  return protocol[name].response.parse(got.value) as ResponseOf<N>;
}

/** Asks the worker; rejects with the refusal's own words. */
export const send = <N extends WorkerAnswers>(name: N, request: RequestOf<N>): Promise<ResponseOf<N>> =>
  unwrap(name, browser.runtime.sendMessage({ to: protocol[name].to, name, request }));

/** Asks the script of one frame. */
export const sendToFrame = <N extends PageAnswers>(
  name: N,
  request: RequestOf<N>,
  tabId: number,
  frameId: number,
): Promise<ResponseOf<N>> => unwrap(name, browser.tabs.sendMessage(tabId, { to: 'page', name, request }, { frameId }));

/** Tells without waiting; that nobody listens is no error. */
export const tell = <N extends PanelHears>(name: N, request: RequestOf<N>): void =>
  void browser.runtime.sendMessage({ to: protocol[name].to, name, request }).catch(() => undefined);

/** Tells every frame's script in a tab; that none is there is no error. */
export const tellFrames = (name: 'announce', tabId: number): void =>
  void browser.tabs.sendMessage(tabId, { to: 'page', name }).catch(() => undefined);

/**
 * Holds on to the script of one frame, which then hears when the panel goes, in whatever way. Nothing is said over it. Returns the
 * function that lets go, which the frame hears as well.
 */
export function holdFrame(tabId: number, frameId: number): () => void {
  const port = browser.tabs.connect(tabId, { name: 'panel', frameId });
  // A frame that is gone lets go by itself; asked for, so that the browser does not report it as an error of ours.
  port.onDisconnect.addListener(() => void browser.runtime.lastError);
  return () => port.disconnect();
}
