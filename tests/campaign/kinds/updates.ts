/** The extension is replaced by its next version, and the one after, and put back, each time with claims on their way and a panel open. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seeded } from '../../endpoint/faults';
import { copyBuild, setVersion } from '../builds';
import { storeOf } from '../fail-points/point';
import { type Kind, noTrials } from '../kind';
import { pause } from '../pause';
import { Stand } from '../stand';
import { addVerdict, see, seeStates } from '../tallied';
import { trialSubmission } from '../trial-submission';
import { stall } from './worker-kills';

const VERSIONS = ['0.0.9', '0.1.0', '0.1.1', '0.1.0'];
const PER_STAND = 20;
const LATEST_MS = 300;
const CLAIMS = 2;
const ALARM = "chrome.alarms.get('drain').then((alarm) => alarm !== undefined)";

export const kind: Kind = {
  name: 'updates',
  what: 'the extension is updated, or put back, with claims on their way',
  short: 4,
  full: 100,
  async run({ trials, seed, say, extension: build }) {
    const random = seeded(seed + 4);
    const tally = noTrials();
    for (let done = 0; done < trials; done += PER_STAND) {
      const updates = Math.min(PER_STAND, trials - done);
      const extension = mkdtempSync(path.join(tmpdir(), 'chartside-build-'));
      copyBuild(extension, build);
      setVersion(extension, VERSIONS[0] as string);
      const stand = await Stand.start({ extension });
      for (let update = 0; update < updates; update += 1) {
        const must = (shown: boolean, fault: string): void => void stand.told.push({ shown, fault: `update ${done + update}: ${fault}` });
        const version = VERSIONS[(update + 1) % VERSIONS.length] as string;
        const panel = await stand.chartside.context.newPage();
        await panel.goto(stand.chartside.url('sidepanel'));
        if (random() < 0.7) stand.endpoint.misbehave(stall(random));
        for (let at = 0; at < CLAIMS; at += 1) await stand.insist(trialSubmission((done + update) * CLAIMS + at));
        await pause(random() * LATEST_MS);
        const before = await storeOf(stand, 'payload');
        setVersion(extension, version);
        await stand.reloadExtension();
        must(panel.isClosed(), 'the panel of the old version is still open');
        must((await stand.mouth.page.evaluate('chrome.runtime.getManifest().version')) === version, `it is not version ${version}`);
        await stand.standing();
        const after = await storeOf(stand, 'payload');
        must(
          Object.keys(before).every((id) => before[id] === after[id]),
          'the frozen bytes of a claim are not the same',
        );
        must((await stand.mouth.queue()).length === Object.keys(before).length, 'the rows are not those of before');
        const rings = await stand.mouth.page.evaluate<boolean>(ALARM);
        must(rings, 'the alarm is gone');
        see(tally, `to ${version}`);
      }
      stand.endpoint.behave();
      await stand.mouth.stopWorker();
      const verdict = await stand.verdict();
      seeStates(
        tally,
        (await stand.mouth.queue()).map(({ state }) => state),
      );
      addVerdict(tally, verdict, updates, `stand of updates ${done} to ${done + updates - 1}`);
      await stand.end();
      rmSync(extension, { recursive: true, force: true });
      say(`${tally.trials} updates`);
    }
    return tally;
  },
};
