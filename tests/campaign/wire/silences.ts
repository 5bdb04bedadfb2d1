/** The endpoint takes longer than anybody waits: each costs the twenty seconds of a request. */
import { type Exchange, unclear, type WireFault } from './fault';

const NO_ANSWER = /The endpoint did not answer\./;
const DRIP_MS = 500;

const begin = ({ response }: Exchange, length: number): void =>
  void response.writeHead(201, {
    'Access-Control-Allow-Origin': '*',
    'Content-Type': 'application/fhir+json',
    'Content-Length': `${length}`,
    Connection: 'close',
  });

export const SILENCES: WireFault[] = [
  unclear('hang-before-apply', NO_ANSWER, async ({ body }) => void (await body())),
  unclear('hang-after-apply', NO_ANSWER, async ({ apply }) => void (await apply())),
  unclear('hang-in-body', NO_ANSWER, async (exchange) => {
    const { text } = await exchange.apply();
    begin(exchange, Buffer.byteLength(text));
    exchange.response.write(text.slice(0, text.length / 2));
  }),
  unclear('drip', NO_ANSWER, async (exchange) => {
    const { text } = await exchange.apply();
    begin(exchange, Buffer.byteLength(text));
    let at = 0;
    const drop = setInterval(() => exchange.response.write(text.charAt(at++)), DRIP_MS);
    exchange.socket.once('close', () => clearInterval(drop));
  }),
];
