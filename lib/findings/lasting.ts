/** Words of the past that leave a condition as it is, and words that end a state. */
import type { SectionKind } from '../chart/chart';
import type { Concept } from './lexicon/concept';
import type { Token } from './tokens';

const BEGAN = /^(?:diagnos|began|begin|start|started|onset|first)/;
const NEAR = 8;

/** `Diagnosed with sleep apnea two years ago`: when a disease that lasts was found does not end it. The words of the past stand at `at`…`last`. */
export const isOnset = (tokens: Token[], from: number, at: number, last: number, { kind }: Concept): boolean =>
  kind === 'chronic' &&
  tokens[last]?.word === 'ago' &&
  tokens.slice(Math.max(0, from - NEAR), at).some(({ word }) => BEGAN.test(word)) &&
  !tokens.some(({ word }) => /^(?:resolved|gone|remission|cured|off)$/.test(word));

const CONCLUDES: ReadonlySet<SectionKind> = new Set<SectionKind>(['assessment', 'assessment-plan', 'impression']);

/** `Status post radius fracture` as a conclusion is the fracture that the visit follows. */
export const isFollowed = (cues: string[], section: SectionKind, { id, kind }: Concept): boolean =>
  kind === 'injury' &&
  /fracture|dislocation/.test(id) &&
  CONCLUDES.has(section) &&
  cues.every((words) => /^(?:status post|s[ /]?p)$/i.test(words));

const UNTIL = 3;
const ONCE = /\bin the past ,? ?(?:\w+ ){0,2}(?:has been|had been|was|took|used)(?: on)?$/;

/** `On dialysis until 1996`, `in the past he was on warfarin`: the state has ended; the words say so, else null. */
export function endedIn(tokens: Token[], from: number, to: number, { kind }: Concept): string | null {
  if (kind !== 'status') return null;
  const once = ONCE.exec(
    tokens
      .slice(Math.max(0, from - NEAR), from)
      .map(({ word }) => word)
      .join(' '),
  );
  if (once) return once[0];
  const at = tokens.findIndex(({ word }, place) => place > to && place <= to + UNTIL && word === 'until');
  const next = tokens.slice(at + 1, at + 1 + UNTIL).find(({ word }) => /^(?:(?:19|20)\d\d|transplant\w*)$/.test(word));
  return at < 0 || !next ? null : `until ${next.raw}`;
}

const JOINT = /^(?:replacement|arthroplasty|arthroplastie|hemiarthroplasty|tkr|tka|thr|tha|resurfacing)$/;
const WORN = /arthritis|avascular|osteonecrosis/;

/** `Status post knee replacement for osteoarthritis`: the joint that was worn is gone. `between` stand between the words of the past and its reason. */
export const isReplacedJoint = (between: Token[], { id, kind }: Concept): boolean =>
  kind === 'chronic' && WORN.test(id) && between.some(({ word }) => JOINT.test(word));
