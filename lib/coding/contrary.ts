/** What the chart says against a condition that is offered: both statements stay, side by side, for the coder to weigh. */
import type { Chart, Evidence } from '../chart/chart';
import type { Attributes, Finding } from '../findings/finding';
import { mentionsOf } from '../findings/mentions';
import { tokensOf } from '../findings/tokens';
import type { Frame } from './frames';
import { ENDED } from './listed';
import { quoteOf, type Texts } from './quotes';
import type { CodeRule } from './tables/table';

/** `says`: what speaks against the code, in a few words; `evidence` null where it stands on a list and in no document, then `says` quotes it. */
export interface Contrary {
  says: string;
  evidence: Evidence | null;
}

const MAX_CONTRARY = 3;
/** Details that choose another code when they differ. */
const TELLING = ['type', 'stage', 'laterality'] as const;

function differs(key: (typeof TELLING)[number], rule: CodeRule): boolean {
  return (rule.choices ?? []).some(({ when }) => when[key] !== undefined);
}

/** Mentions that deny what is offered; a denied symptom is no contradiction, and neither is “no acute …”. */
function denials({ concept, assertion }: Frame, findings: Finding[]): Finding[] {
  if (assertion !== 'present' || concept.kind === 'symptom' || concept.kind === 'status') return [];
  return findings.filter(
    (finding) =>
      finding.concept === concept.id && finding.assertion === 'absent' && !finding.attributes.acuity && !finding.attributes.status,
  );
}

function otherDetails({ mentions, attributes }: Frame, rule: CodeRule): { says: string; finding: Finding }[] {
  return TELLING.filter((key) => attributes[key] !== undefined && differs(key, rule)).flatMap((key) =>
    mentions.flatMap(({ finding }) => {
      const other: Attributes[typeof key] = finding.attributes[key];
      if (other === undefined || other === attributes[key] || other === 'bilateral' || attributes[key] === 'bilateral') return [];
      return [{ says: `${key === 'laterality' ? '' : `${key} `}${other}`, finding }];
    }),
  );
}

function endedOnList({ concept, assertion }: Frame, { problems }: Chart): Contrary[] {
  if (assertion !== 'present') return [];
  return problems.flatMap(({ text, status }) =>
    status !== null && ENDED.test(status) && mentionsOf(tokensOf(text, 0, text.length)).some((named) => named.concept.id === concept.id)
      ? [{ says: `${status.toLowerCase()} on the problem list: “${text}”`, evidence: null }]
      : [],
  );
}

/** At most three statements against the frame, each once. */
export function contraryTo(frame: Frame, rule: CodeRule, findings: Finding[], chart: Chart, texts: Texts): Contrary[] {
  const said = [...denials(frame, findings).map((finding) => ({ says: 'denied', finding })), ...otherDetails(frame, rule)].map(
    ({ says, finding }): Contrary => ({ says, evidence: quoteOf(finding, texts) }),
  );
  const all = [...said, ...endedOnList(frame, chart)];
  const words = ({ says, evidence }: Contrary): string => `${says} ${evidence?.quote ?? ''}`;
  return all.filter((one, at) => all.findIndex((other) => words(other) === words(one)) === at).slice(0, MAX_CONTRARY);
}
