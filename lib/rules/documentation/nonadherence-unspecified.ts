import { CONCLUDING } from '../documented';
import { raisedRule, sentencesWith, toldBeside, wordsIn } from '../raised';

/** Drugs, or the treatment as a whole. */
const TAKEN = '(?:medic\\w+|pills?|tablets?|doses?|insulin|inhalers?|prescriptions?|antibiotics?|treatments?|therapy|regimen)';
const MISSED = new RegExp(
  [
    `\\b(?:forget|forgot)\\w* (?:to (?:take|bring)|(?:his|her|their|some of his|some of her) (?:\\w+ ){0,2}${TAKEN})`,
    `\\b(?:ran|run|running|been) out of (?:his|her|their|the|all)? ?(?:\\w+ ){0,2}${TAKEN}`,
    '\\b(?:has|had|have|is|was)(?: not|n.t) (?:been )?(?:taking|started|filled|using) (?:it|them|these|those|this)\\b',
    `\\b(?:has|had|have|is|was)(?: not|n.t) (?:been )?(?:taking|started|filled) (?:his|her|their|the) (?:\\w+ ){0,2}${TAKEN}`,
    `\\b(?:miss|skip)(?:es|s|ed|ped|ing|ping)? (?:\\w+ ){0,3}${TAKEN}`,
    `\\binconsistent (?:with|about|in) (?:\\w+ ){0,4}${TAKEN}`,
    `\\b(?:poor|inconsistent|intermittent|questionable|issues? of|issues? with|problems? with) (?:\\w+ )?(?:compliance|adherence)\\b`,
    `\\btakes? (?:his|her|their) (?:\\w+ )?${TAKEN} (?:on a (?:more )?(?:consistent|regular) basis|more (?:consistently|regularly))`,
    `\\b(?:non-?complian(?:ce|t)|non-?adheren(?:ce|t)|not (?:been )?(?:fully |very |always )?(?:compliant|adherent)) with (?:\\w+ ){0,3}(?:${TAKEN}|diet)`,
    `\\b${TAKEN} (?:non-?compliance|non-?adherence)\\b`,
  ].join('|'),
  'i',
);
const CONCLUDED = /\bnon-?(?:complian(?:ce|t)|adheren(?:ce|t))\b/i;
/** A reason or an intent, a prescriber's decision, or nothing missed. */
const REASON =
  /\b(?:because|due to|since (?:he|she|it)|costs?|afford\w*|insurance|financial\w*|side effects?|adverse|intoleran\w+|allerg\w+|reaction|felt (?:better|worse|fine)|feels? (?:better|fine)|does not (?:like|want)|did not (?:like|want)|refus\w+|declin\w+|intentional\w*|dementia|memory|confus\w+|misunderst\w+|unable|could not|transport\w*|until|instruct\w+|advised|told|recommended|discontinued|on hold|held|surgery|as needed|no longer need\w*|travel\w*|weekends? (?:off|only)|pregnan\w+)\b/i;
const NOT_SO =
  /\b(?:denies|never|not (?:miss\w*|skip\w*|r[ua]n out|forg\w+)|no (?:history|missed|issues?|problems?)|without|if|risks?|importance|good|excellent|100%)\b/i;

/** Treatment that is missed or not taken as prescribed, where neither this sentence nor the next give intent or reason. */
export default raisedRule({
  id: 'nonadherence-unspecified',
  catalogue: 'G202',
  title: 'Intent and reason of missed treatment are documented',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.C.19.e.5.c; Tabular List Z91.1',
    edition: 'FY 2027',
  },

  select: ({ chart }) => {
    const told = sentencesWith(chart, MISSED, NOT_SO);
    const concluded = sentencesWith(chart, CONCLUDED, NOT_SO).filter(({ section }) => CONCLUDING.has(section));
    if ([...told, ...concluded].some((passage) => REASON.test(toldBeside(chart, passage)))) return [];
    return [...told.map((passage) => wordsIn(passage, MISSED)), ...concluded.map((passage) => wordsIn(passage, CONCLUDED))]
      .slice(0, 1)
      .map((passage) => ({
        passage,
        message: 'Treatment is not taken as prescribed: whether on purpose, and for what reason, is not documented.',
      }));
  },
});
