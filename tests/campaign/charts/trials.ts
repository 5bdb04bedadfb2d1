/** Pages by hand, by chance and from the saved ones, harmed by chance and judged. */
import { adapters } from '../../../lib/chart/adapters';
import { prepareReading } from '../../../lib/engine';
import { hostilePage, runaways } from '../../chart/hostile-pages';
import { MUTATIONS, mutated } from '../../chart/mutations';
import { anEnv, framesOf, parse, type SavedFrame, topFrame } from '../../chart/page';
import { type PageCase, pageCases } from '../../pages/case';
import { below, chanceOf, pick, type Random } from '../chance';
import { type Course, noTrials, type Tally } from '../kind';
import { judge } from './judge';
import { MALFORMED, type Shape } from './malformed';
import { harmed, noisy } from './mutate';
import { PEOPLE } from './people';

/** How long a page may be held up between two looks at the clock, and findings with rules may take: a pattern that runs away takes far longer. */
const HELD_MS = 5_000;
const CHARACTERS = 2_000;

export const SHAPES: Shape[] = [...MALFORMED, ...PEOPLE];

interface Window {
  name: string;
  frames: SavedFrame[];
  others: readonly string[];
}

/** A shape's frames: the top, and those it shows in order. */
export function windowOf({ name, html, below: shown = [], others = [] }: Shape): Window {
  const frames = shown.map(({ html: inner, visibility }, i) => {
    const key = `top/${i}`;
    return {
      page: parse(inner),
      env: anEnv({ frame: { ...topFrame, key, path: ['top', key], url: `https://ehr.example/${i}`, visibility } }),
    };
  });
  return { name, frames: [{ page: parse(html), env: anEnv() }, ...frames], others };
}

/** Harm could take a banner away, and with it whose the facts are: where there are others, only what leaves the words as they are. */
function harmedShape(shape: Shape, random: Random): Window {
  const change = shape.others ? noisy : harmed;
  return windowOf({
    ...shape,
    html: change(shape.html, random),
    ...(shape.below && { below: shape.below.map((each) => ({ ...each, html: change(each.html, random) })) }),
  });
}

function harmedCase(page: PageCase, random: Random): Window {
  const name = `${page.shape}/${page.name}`;
  const other = mutated(mutated(page, pick(MUTATIONS, random)), pick(MUTATIONS, random));
  if (random() < 0.4) return { name, frames: framesOf(other), others: conflicting(page) ? [] : page.others };
  const top = { ...page.top, html: harmed(page.top.html, random) };
  return { name, frames: framesOf({ ...page, top }), others: [] };
}

/** Where two people are on screen at once, whoever is still recognised is somebody other. */
const conflicting = ({ name }: PageCase): boolean => /two-patients|conflict/.test(name);

function anyWindow(trial: number, random: Random, cases: PageCase[]): Window {
  const shape = SHAPES[trial];
  if (shape) return windowOf(shape);
  const kind = random();
  if (kind < 0.45) {
    const seed = below(2 ** 31, random);
    return windowOf({ name: `by chance ${seed}`, html: hostilePage(seed) });
  }
  if (kind < 0.5) return windowOf(pick(runaways(below(CHARACTERS, random)), random));
  return kind < 0.92 ? harmedShape(pick(SHAPES, random), random) : harmedCase(pick(cases, random), random);
}

/** The window of a trial; null where the parser that stands for the browser's cannot make a document of the markup, so that there is nothing to read. */
function parsedWindow(...given: Parameters<typeof anyWindow>): Window | null {
  try {
    return anyWindow(...given);
  } catch (error) {
    if (error instanceof Error && /happy-dom/.test(error.stack?.split('\n')[1] ?? '')) return null;
    throw error;
  }
}

export async function trialsOf({ trials, seed, say }: Course, tools: Parameters<typeof judge>[3]): Promise<Tally> {
  const tally = noTrials();
  const cases = pageCases();
  await prepareReading(async () => undefined);
  let held = { ms: 0, name: '' };
  let longest = { ms: 0, name: '' };
  for (let trial = 0; tally.trials < trials; trial += 1) {
    // The document of a page is let go of only when a turn of the event loop ends.
    await new Promise((resolve) => setTimeout(resolve));
    const random = chanceOf(seed, trial);
    const opened = parsedWindow(trial, random, cases);
    if (opened === null) {
      tally.seen['not parsed, and no trial'] = (tally.seen['not parsed, and no trial'] ?? 0) + 1;
      continue;
    }
    const { name, frames, others } = opened;
    const { wrong, chart, longestMs, heldMs } = await judge(frames, random() < 0.5 ? adapters : [], others, tools);
    if (longestMs > HELD_MS) wrong.push(`held the page for ${Math.round(longestMs)} ms`);
    if (heldMs > HELD_MS) wrong.push(`findings and rules took ${Math.round(heldMs)} ms`);
    if (longestMs > longest.ms) longest = { ms: Math.round(longestMs), name };
    if (heldMs > held.ms) held = { ms: Math.round(heldMs), name };
    tally.trials += 1;
    const what = chart === null ? 'no chart' : chart.patient ? 'a chart with a patient' : 'a chart without a patient';
    tally.seen[what] = (tally.seen[what] ?? 0) + 1;
    if (others.length > 0) tally.seen['with another patient'] = (tally.seen['with another patient'] ?? 0) + 1;
    if (wrong.length > 0) tally.unexplained += 1;
    for (const sentence of wrong) if (tally.wrong.length < 60) tally.wrong.push(`seed ${seed} trial ${trial} (${name}): ${sentence}`);
    if (tally.trials % 1_000 === 0) say(`${tally.trials} read, ${tally.unexplained} wrong`);
  }
  Object.assign(tally.seen, { 'longest slice (ms)': longest.ms, 'longest findings and rules (ms)': held.ms });
  say(`longest slice ${longest.ms} ms (${longest.name}); longest findings and rules ${held.ms} ms (${held.name})`);
  return tally;
}
