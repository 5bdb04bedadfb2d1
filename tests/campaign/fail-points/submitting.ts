/** Points 1, 2, 3 and 13: while a claim is put on disk. */
import { arm, FULL, PLACES } from '../hold';
import { Refused } from '../mouth';
import { trialSubmission } from '../trial-submission';
import { copiesOf, type Point, type Scene } from './point';

/** Submits, and stops everything at that place; answers how many rows and copies there were before. */
async function stopAt({ stand, n, crash, must }: Scene, place: keyof typeof PLACES): Promise<{ rows: number; copies: number }> {
  const before = { rows: (await stand.mouth.queue()).length, copies: (await copiesOf(stand)).length };
  const { held } = await arm(stand, PLACES[place]);
  const answer = stand.submit(trialSubmission(n));
  await held();
  await crash();
  must((await answer) === null, 'the panel was told "queued" although everything had stopped before that');
  return before;
}

const beforeTheCopy: Point = {
  number: 1,
  what: 'before the second copy is written',
  async run(scene) {
    const { stand, n, must } = scene;
    const before = await stopAt(scene, 'before the second copy');
    must((await stand.mouth.queue()).length === before.rows, 'a claim is in the queue that nobody was promised');
    must((await copiesOf(stand)).length === before.copies, 'a second copy stands of a claim that is not in the queue');
    await stand.insist(trialSubmission(n));
  },
};

const afterTheCopy: Point = {
  number: 2,
  what: 'the second copy is written, the database is not',
  async run(scene) {
    const { stand, n, must } = scene;
    const before = await stopAt(scene, 'after the second copy');
    must((await stand.mouth.queue()).length === before.rows + 1, 'the claim did not come back from its second copy');
    await stand.insist(trialSubmission(n));
    must((await stand.mouth.queue()).length === before.rows + 1, 'submitted again, it was queued a second time');
  },
};

const afterTheCommit: Point = {
  number: 3,
  what: 'both are written, the panel has no answer',
  async run(scene) {
    const { stand, n, must } = scene;
    const before = await stopAt(scene, 'after the commit');
    must((await stand.mouth.queue()).length === before.rows + 1, 'a committed claim is not in the queue');
    const again = await stand.submit(trialSubmission(n)).then(
      () => 'queued',
      (error: unknown) => (error instanceof Refused ? error.message : String(error)),
    );
    must(/already in the queue/.test(again), `submitted again, the answer was: ${again}`);
    await stand.insist(trialSubmission(n));
  },
};

const ids = (rows: { claimId: string }[]): string => rows.map(({ claimId }) => claimId).join();

const noRoom: Point = {
  number: 13,
  what: 'there is no room for the claim',
  async run({ stand, n, random, crash, must }) {
    const [rows, copies] = [await stand.mouth.queue(), await copiesOf(stand)];
    await arm(stand, FULL[random() < 0.5 ? 'the second copy' : 'the database']);
    const answer = await stand.submit(trialSubmission(n)).then(
      () => 'queued',
      (error: unknown) => (error instanceof Refused ? error.message : String(error)),
    );
    must(/no room for the claim, so it was not queued/.test(answer), `without room the answer was: ${answer}`);
    await crash();
    must(ids(await stand.mouth.queue()) === ids(rows), 'the rows that were there are not the same');
    must((await copiesOf(stand)).length <= copies.length, 'a second copy stands of a claim that was refused');
    await stand.insist(trialSubmission(n));
  },
};

export const SUBMITTING: Point[] = [beforeTheCopy, afterTheCopy, afterTheCommit, noRoom];
