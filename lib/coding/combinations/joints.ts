import type { Attributes } from '../../findings/finding';
import type { Frame } from '../frames';
import { type Combination, type Pick, pickOf } from '../pick';
import { CODE_TABLE } from '../tables/all';
import { JOINTS } from '../tables/joints';
import type { Joint } from '../tables/table';

const says = (wanted: Partial<Attributes> | undefined, { attributes }: Frame): boolean =>
  Object.entries(wanted ?? {}).every(([key, value]) => attributes[key as keyof Attributes] === value);

/** True where one sentence of the note names both. */
const inOneSentence = (a: Frame, b: Frame): boolean =>
  a.mentions.some(({ finding }) =>
    b.mentions.some(
      ({ finding: other }) => other.evidence.document === finding.evidence.document && other.sentence.start === finding.sentence.start,
    ),
  );

/** What else presses on a nerve root: named in its own line it is the cause. */
const OTHER_CAUSES = [
  'spinal-stenosis',
  'foraminal-stenosis',
  'spondylolisthesis',
  'lumbar-disc-herniation',
  'spondylosis',
  'disc-degeneration',
];

const regionOf = ({ attributes }: Frame): string => (attributes.site ?? '').slice(0, 4);

/** True where the conclusion has both, of one region of the spine as far as it says, and the line of the second names no other cause. */
function inOneConclusion(a: Frame, b: Frame, present: ReadonlyMap<string, Frame>): boolean {
  if (a.tier !== 1 || b.tier !== 1) return false;
  if (a.attributes.site && b.attributes.site && regionOf(a) !== regionOf(b)) return false;
  return !OTHER_CAUSES.some((id) => {
    const other = present.get(id);
    return other !== undefined && id !== a.concept.id && inOneSentence(other, b);
  });
}

/** The other condition of a joint that holds for `pick`, one that a stay codes from a doubt among them (II.H); null when it does not. */
function partnerOf(joint: Joint, pick: Pick, list: Pick[], present: ReadonlyMap<string, Frame>): Frame | null {
  if (!says(joint.when, pick.frame)) return null;
  for (const id of joint.with) {
    const other = present.get(id) ?? pickOf(list, id)?.frame;
    if (
      other &&
      says(joint.withWhen, other) &&
      (!joint.stated || inOneSentence(pick.frame, other) || (joint.listed && inOneConclusion(pick.frame, other, present)))
    )
      return other;
  }
  return null;
}

/** A pathological fracture knows no open one: seventh characters of category M80 and M84. */
const CLOSED: Record<string, string> = { B: 'A', C: 'A', E: 'D', F: 'D' };

/** The code of the joint; of a fracture with the seventh character that its encounter has (I.C.13.c). */
function codeOf({ code }: Joint, pick: Pick): string {
  if (!/^M8[04]\..*A$/.test(code) || !CODE_TABLE[pick.frame.concept.id]?.injury) return code;
  const seventh = pick.code.slice(-1);
  return code.slice(0, -1) + (CLOSED[seventh] ?? seventh);
}

/** Conditions that one combination code names, by the table of joints (I.B.9, I.A.15). */
export const joints: Combination = (picks, present) => {
  let list = picks;
  const done = new Set<string>();
  for (const joint of JOINTS) {
    const pick = done.has(joint.of) ? undefined : pickOf(list, joint.of);
    if (pick?.frame.assertion !== 'present') continue;
    const partner = partnerOf(joint, pick, list, present);
    if (!partner) continue;
    done.add(joint.of);
    const other = pickOf(list, partner.concept.id);
    const joined: Pick = {
      ...pick,
      code: codeOf(joint, pick),
      reason: `One code for both: ${pick.frame.concept.names[0]} and ${partner.concept.names[0]}.`,
      path: [...pick.path, joint.rule],
      rank: Math.min(pick.rank, joint.keeps ? pick.rank : (other?.rank ?? pick.rank)),
      also: [...pick.also, partner],
    };
    list = list.flatMap((one) => {
      if (one === pick) return [joined];
      if (one !== other) return [one];
      if (joint.keeps === 'first') return [{ ...one, rank: Math.min(one.rank, joined.rank - 0.01) }];
      return joint.keeps ? [{ ...one, rank: Math.max(one.rank, joined.rank + 0.01) }] : [];
    });
  }
  return list;
};
