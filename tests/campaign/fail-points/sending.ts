/** Points 4 to 10 and 12: while a claim is on its way, and while its answer comes. */
import { arm, PLACES } from '../hold';
import { pause } from '../pause';
import { trialSubmission } from '../trial-submission';
import { copiesOf, type Point, rowOf, type Scene, storeOf } from './point';

const ARRIVES_MS = 15_000;

async function until(holds: () => boolean | Promise<boolean>): Promise<boolean> {
  const end = performance.now() + ARRIVES_MS;
  while (performance.now() < end) {
    if (await holds()) return true;
    await pause(20);
  }
  return false;
}

const timesApplied = ({ endpoint }: Scene, claimId: string): number => endpoint.journal().filter(({ id }) => id === claimId).length;

/** Sent to its end: how often the endpoint then applied it. */
async function delivered(scene: Scene, claimId: string): Promise<number> {
  scene.endpoint.behave();
  await scene.stand.settle(ARRIVES_MS);
  return timesApplied(scene, claimId);
}

const beforeTheRequest: Point = {
  number: 4,
  what: 'leased, and no request has gone out',
  async run(scene) {
    const { stand, n, random, crash, must } = scene;
    const { held } = await arm(stand, PLACES[random() < 0.5 ? 'while it is opened' : 'before the request']);
    const { claimId } = await stand.insist(trialSubmission(n));
    await held();
    must(timesApplied(scene, claimId) === 0, 'it was applied before it was sent');
    await crash();
    must((await delivered(scene, claimId)) === 1, 'after the lease ended it was not sent exactly once');
  },
};

const halfWay: Point = {
  number: 5,
  what: 'half of the claim is uploaded',
  async run(scene) {
    const { stand, doorway, n, crash, must } = scene;
    const half = doorway.halfOfNext();
    const { claimId } = await stand.insist(trialSubmission(n));
    await half;
    await crash();
    must((await delivered(scene, claimId)) === 1, 'half a claim was taken for a whole one, or it was not sent again');
  },
};

const appliedUnanswered: Point = {
  number: 6,
  what: 'the endpoint applied it and no answer came',
  async run(scene) {
    const { stand, endpoint, n, crash, must } = scene;
    endpoint.misbehave({ kind: 'hang-after-apply', times: 1 });
    const { claimId } = await stand.insist(trialSubmission(n));
    must(await until(() => timesApplied(scene, claimId) === 1), 'it never arrived');
    await crash();
    must((await delivered(scene, claimId)) === 2, 'the same request was not repeated once');
  },
};

const answerUnwritten: Point = {
  number: 7,
  what: 'the answer came and was not written down',
  async run(scene) {
    const { stand, n, crash, must } = scene;
    const { held } = await arm(stand, PLACES['after the answer']);
    const { claimId } = await stand.insist(trialSubmission(n));
    await held();
    must(timesApplied(scene, claimId) === 1, 'the answer came before the claim was applied');
    await crash();
    must((await delivered(scene, claimId)) === 2, 'the same request was not repeated once');
  },
};

const copyNotDropped: Point = {
  number: 8,
  what: 'accepted, and its second copy still stands',
  async run(scene) {
    const { stand, n, crash, must } = scene;
    const { held } = await arm(stand, PLACES['before the copy is dropped']);
    const { claimId } = await stand.insist(trialSubmission(n));
    await held();
    must((await copiesOf(stand)).includes(`j:${claimId}`), 'the copy was gone already');
    await crash();
    await stand.standing();
    must(!(await copiesOf(stand)).includes(`j:${claimId}`), 'the start did not sweep the copy of an accepted claim');
    must((await delivered(scene, claimId)) === 1, 'an accepted claim was sent again');
  },
};

const alarmLost: Point = {
  number: 9,
  what: 'in a back-off, and the alarm is gone',
  async run(scene) {
    const { stand, endpoint, n, crash, must } = scene;
    endpoint.misbehave({ kind: '500-before', times: 1 });
    const { claimId } = await stand.insist(trialSubmission(n));
    await until(async () => (await rowOf(stand, claimId))?.state === 'unknown');
    await stand.mouth.page.evaluate('chrome.alarms.clearAll()');
    await crash();
    await stand.standing();
    const rings = await until(() => stand.mouth.page.evaluate<boolean>("chrome.alarms.get('drain').then((alarm) => alarm !== undefined)"));
    must(rings, 'the start did not make the alarm anew');
    must((await delivered(scene, claimId)) === 1, 'it was not sent after the back-off');
  },
};

const extensionReloads: Point = {
  number: 10,
  what: 'the extension is loaded anew',
  async run(scene) {
    const { stand, endpoint, n, must } = scene;
    endpoint.misbehave({ kind: 'hang-after-apply', times: 1 });
    const { claimId } = await stand.insist(trialSubmission(n));
    must(await until(() => timesApplied(scene, claimId) === 1), 'it never arrived');
    const before = await storeOf(stand, 'payload');
    await stand.reloadExtension();
    const after = await storeOf(stand, 'payload');
    must(
      Object.keys(before).every((id) => before[id] === after[id]),
      'the frozen bytes of a claim are not the same',
    );
    must((await delivered(scene, claimId)) === 2, 'the same request was not repeated once');
  },
};

const answerNotKept: Point = {
  number: 12,
  what: 'the payer’s answer is being written down',
  async run(scene) {
    const { stand, n, crash, must } = scene;
    const { held } = await arm(stand, PLACES['at the answer’s record']);
    const { claimId } = await stand.insist(trialSubmission(n));
    await until(async () => {
      await stand.mouth.ask('sendNow', null).catch(() => undefined);
      return (await rowOf(stand, claimId).catch(() => undefined))?.state === 'accepted';
    });
    await stand.mouth.ask('sendNow', null).catch(() => undefined);
    await held();
    await crash();
    const judged = await until(async () => {
      await stand.mouth.ask('sendNow', null).catch(() => undefined);
      return (await rowOf(stand, claimId))?.state === 'paid';
    });
    must(judged, 'the answer was not asked for again');
    const kept = Object.values(await storeOf(stand, 'inbox')).filter((answer) => answer.includes(claimId));
    must(kept.length === 1, `${kept.length} answers are kept where one was given`);
  },
};

export const SENDING: Point[] = [
  beforeTheRequest,
  halfWay,
  appliedUnanswered,
  answerUnwritten,
  copyNotDropped,
  alarmLost,
  extensionReloads,
  answerNotKept,
];
