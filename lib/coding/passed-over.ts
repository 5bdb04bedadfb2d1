/** What the notes name and no code is offered for, each with the reason: the answer to “why not?”. */
import type { Evidence } from '../chart/chart';
import type { Assertion, Finding } from '../findings/finding';
import { conceptOf } from '../findings/lexicon/concepts';
import type { Setting } from './coded-encounter';
import type { Frame } from './frames';
import { quoteOf, type Texts } from './quotes';

/** `name`: the condition in the lexicon's plain words; `why`: one sentence, with the guideline where one decides; `evidence`: where it is named. */
export interface PassedOver {
  concept: string;
  name: string;
  why: string;
  evidence: Evidence;
}

const said = ({ cues }: Finding): string => {
  const words = cues.filter((cue) => !cue.startsWith('section: '));
  return words.length > 0 ? ` (“${words[0]}”)` : '';
};

const BY_ASSERTION: Partial<Record<Assertion, (finding: Finding) => string>> = {
  absent: (finding) => `The note denies it${said(finding)}.`,
  family: (finding) => `It is said of a relative${said(finding)}.`,
  hypothetical: (finding) => `It is named as a possibility to come${said(finding)}.`,
  planned: (finding) => `It is planned, not done${said(finding)}.`,
};

function ofFrame({ assertion, concept, mentions: [{ finding }] }: Frame, setting: Setting): string {
  if (assertion === 'uncertain') {
    return setting === 'inpatient'
      ? `II.H: uncertain${said(finding)}, and not among the diagnoses at discharge.`
      : `IV.H: uncertain diagnoses are not coded in this setting${said(finding)}.`;
  }
  if (assertion === 'historical') {
    return concept.kind === 'symptom' ? `It is past${said(finding)}.` : `It is past${said(finding)}; no code says so.`;
  }
  if (assertion !== 'present') return BY_ASSERTION[assertion]?.(finding) ?? 'It is not stated as present.';
  if (concept.kind === 'symptom') return 'I.B.4, I.B.5: a symptom outside the conclusions, where a diagnosis is established.';
  return 'III, IV.J: named outside the conclusions only; nothing there says that it was treated in this encounter.';
}

/** Reasons for what is not among `offered` concepts. `settled` holds the reason for what a rule took out. Procedures are left out, and statuses that nobody took out. */
export function passedOver(
  findings: Finding[],
  frames: Frame[],
  offered: ReadonlySet<string>,
  settled: ReadonlyMap<string, string>,
  setting: Setting,
  texts: Texts,
): PassedOver[] {
  const byFrame = new Map(frames.map((frame) => [frame.concept.id, frame]));
  const seen = new Set<string>();
  return findings.flatMap((finding): PassedOver[] => {
    const concept = conceptOf(finding.concept);
    if (
      !concept ||
      concept.kind === 'procedure' ||
      (concept.kind === 'status' && !settled.has(concept.id)) ||
      offered.has(concept.id) ||
      seen.has(concept.id)
    )
      return [];
    const frame = byFrame.get(concept.id);
    const why =
      settled.get(concept.id) ??
      (frame
        ? ofFrame(frame, setting)
        : (BY_ASSERTION[finding.assertion]?.(finding) ?? 'III.B: named among findings only; a provider has to say what it means.'));
    seen.add(concept.id);
    const evidence = quoteOf(frame?.mentions[0].finding ?? finding, texts);
    return [{ concept: concept.id, name: concept.names[0] ?? concept.id, why, evidence }];
  });
}
