/** Which words of a plan are a conclusion: problems that it lists by name, and what it says the patient was told. */
import type { SectionKind } from '../chart/chart';
import type { Finding } from '../findings/finding';
import { conceptOf } from '../findings/lexicon/concepts';
import type { Texts } from './quotes';
import { isHeadline } from './told';

const TOLD =
  /\b(?:explained|informed|told|advised|discussed|reviewed)\b[^.;\n]{0,80}\b(?:that|how|which)\b[^.;\n]{0,70}\b(?:has|have|had|sustained|suffer(?:s|ed|ing)|reveal\w*|show\w*|demonstrat\w*|confirm\w*)\s+(?:(?:an?|the|his|her|some|evidence of|signs of|acute|chronic|right|left|bilateral|mild|moderate|severe)\s+){0,3}$/i;
const WEIGHED =
  /\b(?:may|might|could|would|possibl\w+|probabl\w+|likely|if|risk|chance|did not|does not|no|not|family|people|patients who)\b/i;

/** `I explained to her that the films show a stress fracture`: what the patient is told of a diagnosis is the provider's word. */
export function isToldToPatient({ evidence, sentence, assertion }: Finding, texts: Texts): boolean {
  if (evidence.section !== 'plan' || assertion !== 'present') return false;
  const before = texts.get(evidence.document)?.slice(sentence.start, evidence.start) ?? '';
  return TOLD.test(before) && !WEIGHED.test(before);
}

const ASSESSED: ReadonlySet<SectionKind | null> = new Set<SectionKind>(['assessment', 'impression', 'assessment-plan']);
const NO_PROBLEM: ReadonlySet<string> = new Set(['status', 'procedure']);
/** A line that orders or tells something is no name of a problem. */
const ORDERS =
  /\b(?:presents?|presented|presenting|has|had|have|is|was|are|were|denies|reports)\b|^\W*(?:continue|start|stop|increase|decrease|order|check|obtain|refer|follow|schedule|recheck|monitor|repeat|consider|use|take|apply|refill|return|call|encourage|recommend|discuss|will|we|i|he|she|the|patient|for|no)\b|:\s*\S/i;

/** A line of its own that says no more than a problem's name. */
function isProblem(finding: Finding, texts: Texts): boolean {
  const { evidence, assertion, concept } = finding;
  if (assertion !== 'present' || !isHeadline(finding) || NO_PROBLEM.has(conceptOf(concept)?.kind ?? 'status')) return false;
  const text = texts.get(evidence.document) ?? '';
  const lineStart = text.lastIndexOf('\n', evidence.start) + 1;
  const lineEnd = text.indexOf('\n', evidence.end);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  return line.trim().length <= 80 && !ORDERS.test(line);
}

/** The documents whose plan lists the problems by name, while what stands as their assessment lists none: `ASSESSMENT: 30-year-old who presents with … PLAN: Gout. …`. */
export function plansThatConclude(findings: Finding[], texts: Texts): ReadonlySet<string> {
  const problems = findings.filter((finding) => isProblem(finding, texts));
  const listed = new Set(problems.filter(({ evidence }) => ASSESSED.has(evidence.section)).map(({ evidence }) => evidence.document));
  return new Set(
    problems
      .filter(({ evidence }) => evidence.section === 'plan' && !listed.has(evidence.document))
      .map(({ evidence }) => evidence.document),
  );
}
