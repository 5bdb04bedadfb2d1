/** Takes out what other conditions of the encounter make redundant, and keeps the reason. */
import { conceptOf } from '../findings/lexicon/concepts';
import { isTitle } from './basis';
import type { Frame } from './frames';
import type { Pick } from './pick';
import { partOf } from './sides';

/** Picks that are left, and of what was taken out the reason. */
export interface Settled {
  picks: Pick[];
  gone: Map<string, string>;
}

const LOCAL = /-(?:pain|swelling|stiffness|effusion|tenderness|injury)$/;

/** A disease or injury of the same part and side explains its pain and swelling, an injury what is only called one; a pain that the assessment lists for itself only one that is concluded too. */
function explained({ concept, attributes }: Frame, picks: Pick[], titled: ReadonlySet<string>): Frame | null {
  const part = concept.kind === 'symptom' && LOCAL.test(concept.id) ? partOf(concept.id) : null;
  if (!part) return null;
  const found = picks.find(
    ({ frame: other, code }) =>
      (code.startsWith('S') || !concept.id.endsWith('-injury')) &&
      !['symptom', 'status', 'procedure'].includes(other.concept.kind) &&
      other.assertion === 'present' &&
      (other.tier === 1 || (other.tier === 2 && !titled.has(concept.id))) &&
      part.test(`${other.concept.id} ${other.attributes.type ?? ''}-`) &&
      (!attributes.laterality || !other.attributes.laterality || attributes.laterality === other.attributes.laterality),
  );
  return found?.frame ?? null;
}

/** What chapter 18 leaves to a mental disorder that it is part of (note at R40-R46). Thoughts and acts of harm have codes beside it. */
const OF_MIND = /^R4(?:4|5(?!\.8[58])|6)/;
const MENTAL = /^F[234]/;

/** The mental disorder that a sign of behavior or mood is part of; one that the assessment lists by itself stays. */
function patternOf({ code, frame: { concept } }: Pick, picks: Pick[], titled: ReadonlySet<string>): Frame | null {
  if (!OF_MIND.test(code) || titled.has(concept.id)) return null;
  return picks.find((other) => MENTAL.test(other.code) && other.frame.assertion === 'present')?.frame ?? null;
}

/** What a story calls by the name of its sign and the conclusion by its own; listed by itself it is coded too (M20.1 Excludes2). */
const STANDS_LISTED: ReadonlySet<string> = new Set(['bunion', 'dyspareunia']);

/** What a transplant has ended, while it is only on a list of what was and nobody is dialysed again. */
const ENDED: { gone: string; by: string; unless: string[] }[] = [
  { gone: 'esrd', by: 'kidney-transplant', unless: ['dialysis', 'dialysis-access-status', 'kidney-transplant-complication'] },
];

/** Codes of the spine for no stated region. */
const NO_REGION = /^M(?:40\.209|43\.[01]0|47\.(?:10|20|819|899)|48\.00|50\.[0-389]0)$/;

/** A disorder of the spine of no stated region is the one whose region is stated (I.B.2). */
const isRegioned = ({ code }: Pick, picks: Pick[]): boolean =>
  NO_REGION.test(code) &&
  picks.some((other) => !NO_REGION.test(other.code) && other.code.startsWith(code.startsWith('M47') ? 'M47' : code.slice(0, 5)));

/** Abnormal findings of imaging, and the chapters that hold the diseases of what was looked at. */
const IMAGED: [finding: RegExp, disease: RegExp][] = [
  [/^R90/, /^(?:G|I6|C7[01]|D3[23])/],
  [/^R91/, /^(?:J|C34|C78\.[0-2]|D14)/],
  [/^R92/, /^(?:N6|C50|D05|D24)/],
  [/^R93\.[12]/, /^(?:I|K7|K8|C2[2-5])/],
  [/^R93\.4/, /^(?:N[0-3]|Q6[0-4]|C6[4-8])/],
];

/** The disease that an abnormal image turned out to be; one that the assessment lists by itself stays. */
function imaged({ code, frame: { concept } }: Pick, picks: Pick[], titled: ReadonlySet<string>): Frame | null {
  const disease = IMAGED.find(([finding]) => finding.test(code))?.[1];
  if (!disease || concept.kind !== 'symptom' || titled.has(concept.id)) return null;
  return picks.find((other) => disease.test(other.code) && other.frame.tier === 1 && other.frame.assertion === 'present')?.frame ?? null;
}

const OF_LIMB = /^(?:M(?:0|1|2[0-5]|6[5-7]|7[0-7])|S[4-9])/;

/** Pain in a joint that is not named, or a limb that swelled before it was looked into, where the conclusion names what is wrong with it. */
function jointOf({ code, frame: { concept, tier } }: Pick, picks: Pick[], titled: ReadonlySet<string>): Frame | null {
  if ((code !== 'M25.50' && (code !== 'R60.0' || tier === 1)) || titled.has(concept.id)) return null;
  const found = picks.find(
    (other) => other.code !== code && OF_LIMB.test(other.code) && other.frame.tier === 1 && other.frame.assertion === 'present',
  );
  return found?.frame ?? null;
}

/** Leaves out what a more specific condition covers, and symptoms that routinely come with a diagnosis that is coded (I.B.5). */
export function reduced(picks: Pick[], present: ReadonlyMap<string, Frame>): Settled {
  const gone = new Map<string, string>();
  const titled = new Set(
    picks
      .filter(({ frame }) => frame.tier === 1 && frame.mentions.some((mention) => mention.tier === 1 && isTitle(mention)))
      .map(({ frame }) => frame.concept.id),
  );
  for (const { frame } of picks) {
    if (frame.assertion !== 'present' && frame.assertion !== 'uncertain') continue;
    const [name] = frame.concept.names;
    // A symptom that is a problem of its own in the assessment is not explained by a disease that is only on record.
    for (const covered of frame.concept.covers ?? []) {
      const stands = frame.tier !== 1 && frame.concept.kind !== 'symptom' && titled.has(covered) && conceptOf(covered)?.kind === 'symptom';
      if (!stands) gone.set(covered, `I.B.2: “${name}” says it more exactly.`);
    }
    for (const symptom of frame.concept.integral ?? []) {
      if (!titled.has(symptom) || (frame.tier === 1 && !STANDS_LISTED.has(symptom)))
        gone.set(symptom, `I.B.5: routinely part of “${name}”.`);
    }
  }
  for (const { frame } of picks) {
    const cause = explained(frame, picks, titled);
    if (cause) gone.set(frame.concept.id, `I.B.5: routinely part of “${cause.concept.names[0]}”, which is in the same place.`);
  }
  for (const pick of picks) {
    const disorder = patternOf(pick, picks, titled);
    if (disorder) gone.set(pick.frame.concept.id, `I.B.5: part of the pattern of “${disorder.concept.names[0]}”.`);
  }
  for (const { gone: ended, by, unless } of ENDED) {
    const onList = picks.some(({ frame }) => frame.concept.id === ended && frame.tier === 3);
    if (onList && present.has(by) && !unless.some((id) => present.has(id))) gone.set(ended, 'I.C.14.a.2: a transplant took its place.');
  }
  for (const pick of picks) {
    const disease = imaged(pick, picks, titled) ?? jointOf(pick, picks, titled);
    if (disease) gone.set(pick.frame.concept.id, `I.B.2: “${disease.concept.names[0]}” says what it is.`);
  }
  // An injury of no stated place is the one whose place is stated elsewhere.
  const sited = picks.find(({ code }) => code.startsWith('S'));
  for (const { frame, code } of sited ? picks : []) {
    if (code.startsWith('T14.8')) gone.set(frame.concept.id, `I.B.2: “${sited?.frame.concept.names[0]}” says where it is.`);
  }
  const isPastToo = ({ concept, assertion }: Frame): boolean => assertion === 'historical' && present.has(concept.id);
  const left = picks.filter(({ frame }) => !gone.has(frame.concept.id) && !isPastToo(frame));
  return { picks: left.filter((pick) => !isRegioned(pick, left)), gone };
}

/** What a rule that joins conditions took out, and into which code it went. */
export function lost(before: Pick[], after: Pick[]): [string, string][] {
  const left = new Set(after.map(({ frame }) => frame.concept.id));
  return before.flatMap(({ frame: { concept } }): [string, string][] => {
    if (left.has(concept.id)) return [];
    const into = after.find(({ also }) => also.some((frame) => frame.concept.id === concept.id));
    return [
      [concept.id, into ? `It is part of ${into.code}: ${into.path.at(-1)}.` : 'I.B.9: another code of this encounter takes its place.'],
    ];
  });
}
