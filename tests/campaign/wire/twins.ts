/** The claim is answered for twice, elsewhere, or without a word. */
import { type Exchange, outcome, taken, unclear, type WireFault } from './fault';

const redirect =
  (status: number) =>
  async ({ body, reply }: Exchange): Promise<void> => {
    await body();
    reply(status, '', { Location: '/elsewhere' });
  };

const NO_ANSWER = /The endpoint did not answer\./;

export const TWINS: WireFault[] = [
  taken('204-empty', async ({ apply, reply }) => {
    await apply();
    reply(204, '');
  }),
  taken('200-empty', async ({ apply, reply }) => {
    await apply();
    reply(200, '');
  }),
  unclear('200-empty-not-applied', /The answer was not about this claim\./, async ({ body, reply }) => {
    await body();
    reply(200, '');
  }),
  taken('409-twin-stored', async ({ apply, reply }) => {
    await apply();
    reply(409, outcome('duplicate', 'This key was used.'));
  }),
  unclear('late-twin', NO_ANSWER, async ({ body, apply, afterMend, socket }) => {
    await body();
    socket.resetAndDestroy();
    afterMend(apply);
  }),
  unclear('applied-twice-at-once', NO_ANSWER, async ({ apply, socket }) => {
    await Promise.all([apply(), apply()]);
    socket.resetAndDestroy();
  }),
  unclear('redirect-307', NO_ANSWER, redirect(307)),
  unclear('redirect-302', NO_ANSWER, redirect(302)),
];
