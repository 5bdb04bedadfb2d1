/** What the provider says has nothing to do with diabetes or hypertension, which undoes the presumed link (I.A.15). */
import type { Finding } from '../findings/finding';
import type { Texts } from './quotes';

export type Presumed = 'diabetes' | 'hypertension';

const NAMES: [Presumed, string][] = [
  ['diabetes', String.raw`(?:diabet\w*|DM2?|T[12]DM)`],
  ['hypertension', String.raw`(?:hypertensi\w*|HTN|high blood pressure)`],
];
const LINK = String.raw`(?:related|due|secondary|attribut\w+|caused|linked|associated|connected|from|result|because|complication|consequence|ascribed)`;
const NEVER_LINKED = String.raw`(?:unrelated|not (?:felt |thought |believed )?(?:to be )?${LINK}|independent|neither ${LINK})`;

const PATTERNS: [Presumed, RegExp[]][] = NAMES.map(([cause, name]) => [
  cause,
  [
    // "not due to his diabetes", "unrelated to hypertension or diabetes"
    new RegExp(String.raw`\b${NEVER_LINKED}\b[^.;:]{0,40}\b${name}\b`, 'i'),
    // "diabetes and kidney disease are unrelated"
    new RegExp(
      String.raw`\b${name}\b[^.;:]{0,60}\b(?:are|is|as) (?:clearly |probably )?(?:unrelated|not (?:related|linked|connected|associated))\b`,
      'i',
    ),
    new RegExp(String.raw`\bnon-?\s?${name}\b|\bunrelated ${name}\b`, 'i'),
  ],
]);

/** Each sentence that holds a mention, once. */
function sentencesOf(findings: Finding[], texts: Texts): string[] {
  const spans = new Map(findings.map((finding) => [`${finding.evidence.document}:${finding.sentence.start}`, finding]));
  return [...spans.values()].map(({ evidence, sentence }) => texts.get(evidence.document)?.slice(sentence.start, sentence.end) ?? '');
}

/** The causes that the sentences of these mentions exclude. */
export function unlinkedFrom(findings: Finding[], texts: Texts): ReadonlySet<Presumed> {
  const sentences = sentencesOf(findings, texts);
  return new Set(
    PATTERNS.filter(([, patterns]) => sentences.some((words) => patterns.some((one) => one.test(words)))).map(([cause]) => cause),
  );
}
