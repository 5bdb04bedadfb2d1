import type { Finding } from '../../findings/finding';
import { conceptOf } from '../../findings/lexicon/concepts';
import { CONCLUDING, gap, isWritten, ofFinding, REPORTS, sentenceOf } from '../documented';
import { defineRule, type RuleContext } from '../rule';

/** Any word that tells how it came about. */
const HOW =
  /\b(?:f[ae]ll(?:s|en|ing)?|slip\w*|trip\w*|land(?:ed|ing)|jump\w*|twist\w*|inver\w+|roll\w*|step\w*|stumbl\w*|bump\w*|hit\w*|struck|str(?:ike|uck|iking)|kick\w*|punch\w*|assault\w*|attack\w*|fight\w*|fought|crush\w*|caught|pinch\w*|slam\w*|jam(?:med|ming)?|cut\w*|sliced?|stab\w*|shot|gunshot|GSW|bit(?:e|ten)?|sting|stung|burn\w*|scald\w*|accident\w*|collision|crash\w*|MV[AC]|motor vehicle|vehic\w*|bicycl\w*|bik\w*|motorcyc\w*|pedestrian|car|truck|ATV|rollover|sport\w*|football|soccer|basketball|baseball|softball|volleyball|hockey|tennis|golf\w*|ski\w*|snowboard\w*|skat\w*|wrestl\w*|gymnast\w*|danc\w*|run(?:ning|ner)?|jog\w*|exercis\w*|workout|yoga|lift\w*|pull\w*|push\w*|throw\w*|carry\w*|mov(?:ed|ing)|reach\w*|swing\w*|hammer\w*|saw|knife|glass|nail|machine\w*|ladder|stairs?|horse|dog|cat|trauma\w*|work(?:ing|ed)|play\w*|mechanism|injur(?:ed|y) (?:when|while|after|during|at|from|by)|overuse|overdo\w*|repetitive|hyperexten\w*|hyperflex\w*|wallet|seizure|syncop\w*|pathologic\w*|osteopor\w*|stress fracture|surg\w*|postop\w*|birth|delivery|chronic|old|degenerat\w*|airbag|dropp\w*|doors?|heavy|blow|blunt|penetrat\w*|weld\w*|foreign body|no (?:known |specific |history of )?(?:injury|trauma)|unknown)\b/i;
/** After it: care of a known injury, not its first evaluation. */
const LATER =
  /\b(?:follow-?up|post-?op\w*|status post|s\/p|healed|healing|weeks? (?:ago|out|after|status)|months?|years?|previous\w*|prior|history|malunion|nonunion)\b/i;
const INJURIES = /(?:fracture|laceration|contusion|sprain|dislocation|wound|abrasion|burn)/;

/** A fresh injury as a conclusion, where the chart nowhere tells how it came about. */
const unexplained = ({ findings, chart }: RuleContext): Finding[] => {
  if (isWritten(chart, HOW)) return [];
  const kinds = new Map(chart.documents.map(({ id, kind }) => [id, kind]));
  return findings
    .filter(
      (finding) =>
        finding.assertion === 'present' &&
        conceptOf(finding.concept)?.kind === 'injury' &&
        INJURIES.test(finding.concept) &&
        CONCLUDING.has(finding.evidence.section) &&
        !REPORTS.has(kinds.get(finding.evidence.document) ?? 'other') &&
        !LATER.test(sentenceOf(finding, chart)),
    )
    .slice(0, 1);
};

export default defineRule({
  id: 'injury-external-cause-unspecified',
  family: 'documentation',
  catalogue: 'G219',
  title: 'How an injury came about is documented',
  severity: 'info',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.C.20.a', edition: 'FY 2027' },

  select: unexplained,
  subject: ofFinding,
  check: (lead, { chart }) =>
    gap({ lead }, chart, `${lead.evidence.quote}: how, where and in what activity it came about is not documented.`),
});
