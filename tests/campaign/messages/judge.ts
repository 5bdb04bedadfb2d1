/** One message to one place, and what must hold of it whatever it is. */
import { type Answer, type answer, type Handlers, type Name, protocol } from '../../../lib/messages';
import { type Place, placeOf, type Sender } from '../../../lib/sender';
import { pick, type Random } from '../chance';
import { broken } from './broken';
import { shapeOf, written } from './legal';
import { fitting } from './requests';
import { anySender, honest, OWN, type Sent, standsAt } from './senders';

/** The dispatcher on trial, of a place or of a page. */
export type Dispatch = (handlers: Handlers, here: Place, sender: Sender | null, incoming: unknown) => ReturnType<typeof answer>;

/** `pickier`: it may turn away what the protocol would let pass, as our own panel never leaves out what may be left out. */
export interface OnTrial {
  dispatch: Dispatch;
  pickier?: boolean;
}

/** `legal`: by the second opinion. `canary`: a text that stands in the request and must stand in no refusal. */
export interface Attempt {
  here: Place;
  sent: Sent;
  incoming: unknown;
  name: string;
  request: unknown;
  wellFormed: boolean;
  canary: string;
}

const PLACES: Place[] = ['page', 'panel', 'worker'];
const NO_NAMES = ['toString', '__proto__', 'constructor', 'hasOwnProperty', '', 'submitClaim ', 'SubmitClaim', 'sendNow\u0000', 'valueOf'];
/** More than one message may take on a busy machine. */
const PATIENCE_MS = 5_000;

/** An attempt by chance. `only`: to this place. */
export function anyAttempt(random: Random, trial: number, only?: Place): Attempt {
  const canary = `Canaryfield${trial}q`;
  const message = pick(only ? written.filter(({ to }) => to === only) : written, random);
  const name = random() < 0.05 ? pick(NO_NAMES, random) : message.name;
  const here = only ?? (random() < 0.9 ? message.to : pick(PLACES, random));
  const kind = random();
  const sent = kind < 0.7 ? honest(message.from) : kind < 0.8 ? honest(pick(PLACES, random)) : anySender(random);
  const whole = fitting(protocol[message.name].request, random, canary);
  const request = random() < 0.4 ? whole : broken(whole, random, canary);
  const to = random() < 0.95 ? here : pick(['worker', 'panel', 'page', 'nobody', 7, null], random);
  const envelope: Record<string, unknown> = { to, name, request };
  let incoming: unknown = envelope;
  const bent = random();
  if (bent < 0.02) envelope[pick(['extra', 'sender', 'from', 'toString'], random)] = canary;
  else if (bent < 0.03) Object.defineProperty(envelope, '__proto__', { value: { place: 'panel' }, enumerable: true });
  else if (bent < 0.04) envelope['name'] = pick([7, null, [name], { name }], random);
  else if (bent < 0.05) incoming = pick([null, canary, 7, [envelope], [], true], random);
  const wellFormed = incoming === envelope && to === here && typeof envelope['name'] === 'string' && Object.keys(envelope).length === 3;
  return { here, sent, incoming, name, request, wellFormed, canary };
}

/** Sends it; the sentences say what did not hold. `heard`: whether a handler was reached, and `legal` whether it had to be. */
export async function judge(
  { dispatch, pickier = false }: OnTrial,
  attempt: Attempt,
  random: Random,
): Promise<{ wrong: string[]; heard: boolean; legal: boolean }> {
  const { here, sent, incoming, name, request, wellFormed, canary } = attempt;
  const wrong: string[] = [];
  const heard: unknown[] = [];
  const handlers = Object.fromEntries(
    (Object.keys(protocol) as Name[]).map((each) => [
      each,
      (got: unknown) => {
        heard.push([each, got]);
        return fitting(protocol[each].response, random, 'an answer');
      },
    ]),
  ) as unknown as Handlers;
  const place = standsAt(sent);
  const sender = placeOf(sent as Parameters<typeof placeOf>[0], OWN);
  if ((sender?.place ?? null) !== place) wrong.push(`a sender stands at ${String(place)} and was taken for ${String(sender?.place)}`);
  const shape = shapeOf(name, place, here);
  const legal = wellFormed && shape?.(request ?? null, false) === true;
  const began = performance.now();
  let reply: Answer | null = null;
  try {
    reply = await dispatch(handlers, here, sender, incoming);
  } catch (thrown) {
    wrong.push(`it threw ${thrown instanceof Error ? thrown.name : 'something'}`);
  }
  if (performance.now() - began > PATIENCE_MS) wrong.push('it took too long');
  if (!legal && heard.length > 0) wrong.push('an illegal message was heard');
  if (legal && heard.length === 0 && !pickier) wrong.push('a legal message was not heard');
  if (heard.length > 1) wrong.push('a handler was called twice');
  for (const [to, got] of heard as [string, unknown][]) {
    if (to !== name) wrong.push(`the handler of ${to} was called`);
    if (shape && !shape(got ?? null, true)) wrong.push('a handler was given something nobody asked for');
  }
  if (heard.length > 0 && reply?.ok !== true) wrong.push('what was heard had no answer');
  if (wellFormed && !legal && reply?.ok !== false) wrong.push('an illegal message had no refusal');
  if (reply && !reply.ok && reply.error.includes(canary)) wrong.push('a refusal carries content of its request');
  if (reply && !reply.ok && reply.error.length > 200) wrong.push('a refusal is as long as its request');
  if (polluted()) wrong.push('the prototype of every object was changed');
  return { wrong: wrong.map((each) => `${name} to ${here}: ${each}`), heard: heard.length > 0, legal };
}

/** Whether what any object inherits was changed; puts it right again. */
export function polluted(): boolean {
  const found = 'polluted' in {} || 'place' in {};
  for (const name of ['polluted', 'place']) Reflect.deleteProperty(Object.prototype, name);
  return found;
}
