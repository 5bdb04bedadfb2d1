/** Files of answers that a person drops into the panel. */
import { type TakeTools, takeAnswers } from '../../lib/endpoint/take';
import { Refusal, type RequestOf, type ResponseOf } from '../../lib/messages';
import { dropJournal } from '../../lib/queue/journal';
import { isReceived } from '../../lib/queue/states';
import { chance, digest, keepBooks } from './office';
import type { Sender } from './sender';

/** Takes the file while nothing else changes the queue. Its name is not kept: people name files after patients. */
export const answersTaken = (sender: Sender, { text }: RequestOf<'takeAnswers'>, role: string): Promise<ResponseOf<'takeAnswers'>> =>
  sender.alone(async (office) => {
    const { db, area } = office;
    const cipher = await office.cipher();
    if (!cipher) throw new Refusal('Chartside is locked. Unlock it, then drop the file again.');
    const tools: TakeTools = {
      db,
      cipher,
      digest,
      now: Date.now,
      random: chance,
      role,
      changed: async (row) => {
        if (isReceived(row)) await dropJournal(area, row.claimId);
      },
    };
    const taken = await takeAnswers(text, tools);
    await keepBooks(office).catch(() => undefined);
    return taken;
  });
