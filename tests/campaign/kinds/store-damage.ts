/** The browser is closed, the files of one of its two stores or of both are damaged, and it is started again. */
import { seeded } from '../../endpoint/faults';
import { DAMAGES, storesOf } from '../damage';
import { type Kind, noTrials, type Tally } from '../kind';
import { Stand } from '../stand';
import { addVerdict, see } from '../tallied';
import { trialSubmission } from '../trial-submission';

const DELIVERED = 2;
const WAITING = 4;

const KINDS = Object.keys(DAMAGES);
/** The round in which both stores are damaged: early, so that the short run comes to it. */
const BOTH = 2;

/** By rounds of one damage each: 20 rounds of the databases, 20 of the storage and one of both. */
function trialOf(at: number): { damage: string; stores: 'databases' | 'storage' | 'both' } {
  const damage = KINDS[at % KINDS.length] as string;
  const round = Math.floor(at / KINDS.length);
  if (round === BOTH) return { damage, stores: 'both' };
  return { damage, stores: (round < BOTH ? round : round - 1) % 2 === 0 ? 'databases' : 'storage' };
}

async function one(at: number, seed: number, tally: Tally, extension: string | undefined): Promise<void> {
  const random = seeded(seed + 100 + at);
  const { damage, stores } = trialOf(at);
  const stand = await Stand.start(extension ? { extension } : {});
  for (let n = 0; n < DELIVERED; n += 1) await stand.insist(trialSubmission(n));
  await stand.settle(20_000);
  // Without an endpoint they wait, and whatever is lost of them is lost for good.
  await stand.settings({ endpoint: null });
  for (let n = DELIVERED; n < DELIVERED + WAITING; n += 1) await stand.insist(trialSubmission(n));
  const { id } = stand.chartside;
  await stand.closeBrowser();
  const folders = storesOf(stand.profile, id);
  const hurt = DAMAGES[damage] as (folder: string, random: () => number) => void;
  if (stores !== 'storage') hurt(folders.databases, random);
  if (stores !== 'databases') hurt(folders.storage, random);
  await stand.startBrowser();
  await stand.settings({});
  const standing = await stand.standing();
  const verdict = await stand.verdict();
  const said = standing.lost + standing.recovered + standing.damaged > 0 || standing.ephemeral;
  see(tally, `${damage}, ${stores}: ${standing.recovered} back, ${standing.lost} said lost, ${verdict.lost.length} lost`);
  // What both copies lost is gone, and must be said. Where nobody was told, it is lost.
  if (stores === 'both' && said) {
    see(tally, `gone with both copies, and said so (${damage})`, verdict.lost.length);
    verdict.lost = [];
    verdict.unexplained = verdict.unexplained.filter((sentence) => !sentence.endsWith('was delivered and is not in the queue'));
  }
  addVerdict(tally, verdict, 1, `seed ${seed}, trial ${at} (${damage}, ${stores})`);
  await stand.end();
}

export const kind: Kind = {
  name: 'store-damage',
  what: 'the files of the databases, of the storage or of both are damaged',
  short: 6,
  full: 205,
  async run({ trials, seed, say, extension }) {
    const tally = noTrials();
    for (let at = 0; at < trials; at += 1) {
      await one(at, seed, tally, extension);
      if (tally.trials % 10 === 0) say(`${tally.trials} damages`);
    }
    return tally;
  },
};
