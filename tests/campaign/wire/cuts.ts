/** The connection breaks off: before, while and after the claim is read and applied. */
import { unclear, type WireFault } from './fault';

const NO_ANSWER = /The endpoint did not answer\./;

export const CUTS: WireFault[] = [
  {
    ...unclear('refused-connection', NO_ANSWER, ({ socket }) => void socket.destroy()),
    preflight: ({ socket }) => void socket.destroy(),
  },
  unclear('reset-before-read', NO_ANSWER, ({ socket }) => void socket.resetAndDestroy()),
  unclear('reset-after-read', NO_ANSWER, async ({ body, socket }) => {
    await body();
    socket.resetAndDestroy();
  }),
  unclear('reset-after-apply', NO_ANSWER, async ({ apply, socket }) => {
    await apply();
    socket.resetAndDestroy();
  }),
  unclear('reset-after-status', NO_ANSWER, async ({ apply, socket }) => {
    const { text } = await apply();
    socket.write(`HTTP/1.1 201 Created\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: ${Buffer.byteLength(text)}\r\n\r\n`);
    setTimeout(() => socket.resetAndDestroy(), 10);
  }),
  unclear('closed-after-apply', NO_ANSWER, async ({ apply, socket }) => {
    await apply();
    socket.end();
  }),
  unclear('no-http', NO_ANSWER, async ({ body, socket }) => {
    await body();
    socket.end('220 mail.example ESMTP\r\n');
  }),
];
