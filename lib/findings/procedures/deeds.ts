/** Words that the lexicon keeps for what a patient has had (`hysterectomy`), read as a deed where a report says it was done. */
import type { Finding } from '../finding';
import { conceptOf } from '../lexicon/concepts';
import { DEEDS } from './deed-words';

const PUT_IN = /\b(?:implantation|insertion|placement|implanting|stenting) of\b/i;

/** A mention read as a procedure; `plain`: the lexicon has its words for the deed itself. */
export interface DeedMention {
  finding: Finding;
  plain: boolean;
}

function deedOf(finding: Finding, text: string): DeedMention | null {
  if (conceptOf(finding.concept)?.kind === 'procedure') return { finding, plain: true };
  const { start, end } = finding.evidence;
  // `Removal of the old uterine device`: the deed may stand closely before what it put in.
  const said = text.slice(Math.max(finding.sentence.start, start - 40), end);
  const deed = DEEDS[finding.concept]?.find(([words]) => words === null || words.test(PUT_IN.test(said) ? said : finding.evidence.quote));
  return deed ? { finding: { ...finding, concept: deed[1] }, plain: false } : null;
}

/** The procedures that a document's findings name; words of a status only where no procedure has them and none of the sentence is the same. */
export function deedsIn(findings: Finding[], text: string): DeedMention[] {
  const all = findings.flatMap((finding) => deedOf(finding, text) ?? []);
  const plain = all.filter((one) => one.plain);
  return all.filter(
    (one) =>
      one.plain ||
      !plain.some(
        ({ finding: { concept, evidence, sentence } }) =>
          (evidence.start < one.finding.evidence.end && one.finding.evidence.start < evidence.end) ||
          (concept === one.finding.concept && sentence.start === one.finding.sentence.start),
      ),
  );
}
