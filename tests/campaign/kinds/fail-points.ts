/** Everything stops at a chosen place of a claim's way, and what must be so afterwards is looked at. */
import { seeded } from '../../endpoint/faults';
import { Doorway } from '../doorway';
import type { Point, Scene } from '../fail-points/point';
import { SENDING } from '../fail-points/sending';
import { STORING } from '../fail-points/storing';
import { SUBMITTING } from '../fail-points/submitting';
import { type Kind, noTrials, type Tally } from '../kind';
import { Stand } from '../stand';
import { addVerdict, see } from '../tallied';
import { startWatched, type WatchedEndpoint } from '../watched-endpoint';

/** Those that spoil the database come last: what follows them is judged with more patience. */
const POINTS: Point[] = [...[...SUBMITTING, ...SENDING].toSorted((a, b) => a.number - b.number), ...STORING];

async function tryPoint(point: Point, scene: Omit<Scene, 'must'>, tally: Tally, label: string): Promise<void> {
  const must = (holds: boolean, sentence: string): void => {
    if (holds) return;
    tally.unexplained += 1;
    tally.wrong.push(`${label}, point ${point.number} (${point.what}): ${sentence}`);
  };
  await point.run({ ...scene, must }).catch((error: unknown) => must(false, error instanceof Error ? (error.stack ?? '') : String(error)));
  see(tally, `point ${String(point.number).padStart(2, '0')}: ${point.what}`);
}

export const kind: Kind = {
  name: 'fail-points',
  what: 'everything stops at one of fourteen places of a claim’s way',
  short: 14,
  full: 350,
  async run({ trials, seed, say, extension }) {
    const random = seeded(seed + 3);
    const tally = noTrials();
    for (let done = 0; done < trials; done += POINTS.length) {
      const points = POINTS.slice(0, trials - done);
      let parts: { endpoint: WatchedEndpoint; doorway: Doorway } | undefined;
      const served = async (dataDir: string) => {
        const endpoint = await startWatched({ dataDir });
        const doorway = await Doorway.open(endpoint.url);
        parts = { endpoint, doorway };
        const close = async (): Promise<void> => {
          doorway.close();
          await endpoint.close();
        };
        return { url: doorway.url, asked: endpoint.asked, close };
      };
      const stand = await Stand.start({ served, ...(extension && { extension }) });
      if (!parts) throw new Error('the stand started no endpoint');
      const crash = async (): Promise<void> => {
        if (random() < 0.5) return stand.mouth.stopWorker();
        await stand.killBrowser();
        await stand.startBrowser();
      };
      const label = `seed ${seed}, round ${done / POINTS.length}`;
      for (const [at, point] of points.entries()) {
        if (point === STORING[0]) addVerdict(tally, await stand.verdict(), at, label);
        await stand.settings({});
        await tryPoint(point, { stand, ...parts, n: done + at, random, crash }, tally, label);
      }
      addVerdict(tally, await stand.verdict(), points.length - (points.length > 12 ? 12 : 0), label);
      await stand.end();
      say(`${tally.trials} points`);
    }
    return tally;
  },
};
