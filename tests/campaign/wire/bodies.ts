/** The claim is applied, and what comes back is not it: cut, swollen, or about something else. */
import { gzipSync } from 'node:zlib';
import { type Answer, type Exchange, outcome, refused, unclear, type WireFault } from './fault';

const NO_ANSWER = /The endpoint did not answer\./;
const NOT_IT = /The answer was not about this claim\./;
const FHIR = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/fhir+json', Connection: 'close' };
/** More than a request reads; a bomb is this much once it is unpacked. */
const OVERSIZE = 9_000_000;
const BOMB = gzipSync(Buffer.alloc(64_000_000, 32));

/** Applies the claim and answers with another resource than the stored one. */
const instead =
  (change: (claim: Record<string, unknown>, answer: Answer) => Record<string, unknown> | string, status = 200) =>
  async ({ apply, reply }: Exchange): Promise<void> => {
    const answer = await apply();
    const said = change(JSON.parse(answer.text) as Record<string, unknown>, answer);
    reply(status, typeof said === 'string' ? said : JSON.stringify(said));
  };

export const BODIES: WireFault[] = [
  unclear('truncated-body', NO_ANSWER, async ({ apply, socket }) => {
    const { text } = await apply();
    const head = Object.entries(FHIR).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 201 Created\r\n${head.join('')}Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text.slice(0, 200)}`);
  }),
  // Some take the end of the connection for the end of the body: then it is half a claim.
  unclear('truncated-chunks', /The endpoint did not answer\.|The answer was not about this claim\./, async ({ apply, socket }) => {
    const { text } = await apply();
    const head = Object.entries(FHIR).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 201 Created\r\n${head.join('')}Transfer-Encoding: chunked\r\n\r\n64\r\n${text.slice(0, 100)}\r\n`);
  }),
  unclear(
    'truncated-json',
    NOT_IT,
    instead((_, { text }) => text.slice(0, text.length / 2)),
  ),
  unclear(
    'oversize-body',
    NO_ANSWER,
    instead((claim) => ({ ...claim, text: { status: 'generated', div: ' '.repeat(OVERSIZE) } })),
  ),
  unclear('gzip-bomb', NO_ANSWER, async ({ apply, response }) => {
    await apply();
    response.writeHead(200, { ...FHIR, 'Content-Encoding': 'gzip', 'Content-Length': `${BOMB.length}` }).end(BOMB);
  }),
  unclear('no-gzip', NO_ANSWER, async ({ apply, response }) => {
    const { text } = await apply();
    response.writeHead(200, { ...FHIR, 'Content-Encoding': 'gzip' }).end(text);
  }),
  unclear(
    'wrong-id',
    NOT_IT,
    instead((claim) => ({ ...claim, id: 'somebody-elses' })),
  ),
  unclear(
    'wrong-type',
    NOT_IT,
    instead(({ id }) => ({ resourceType: 'Patient', id })),
  ),
  unclear(
    'outcome-error-200',
    /Stored, perhaps\./,
    instead(() => outcome('transient', 'Stored, perhaps.')),
  ),
  refused(
    'wrong-hash',
    /The endpoint has a claim of this number with other content\./,
    instead((claim) => ({
      ...claim,
      extension: (claim.extension as { valueString?: string }[]).map((each) => ({ ...each, valueString: '0'.repeat(64) })),
    })),
    { mayBeThere: true, applied: 1 },
  ),
  unclear('captive-html', NOT_IT, async ({ body, reply }) => {
    await body();
    reply(200, '<!doctype html><title>Sign in</title><h1>Sign in to the network</h1>', { 'Content-Type': 'text/html' });
  }),
  unclear('202-accepted', /The endpoint answered 202\./, async ({ body, reply }) => {
    await body();
    reply(202, '');
  }),
];
