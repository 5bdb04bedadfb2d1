import { isWritten, REPORTS } from '../documented';
import { raisedRule, sentencesWith, wordsIn } from '../raised';

/** What people do at work and at home alike, while something happened to them. */
const DOING =
  /\b(?:while|when|was|were|after|from)\b[^.]{0,30}\b(?:lift\w+|moving|carry\w*|unload\w+|loading|pushing|pulling|climb\w+|hammering|drilling|sawing|using an? (?:\w+ )?(?:saw|drill|grinder|nail gun|ladder|hammer)|shovel\w+|off (?:of )?an? ladder)\b[^.]{0,40}\b(?:box(?:es)?|furniture|equipment|pallets?|crates?|objects?|couch|refrigerator|bags?|materials?|tools?|ladder|saw|drill|grinder|wood|lumber|bricks?|weights?|patient|heavy|something|barrels?|tires?)\b/i;
const HARMED =
  /\b(?:felt|heard|pop(?:ped)?|injur\w+|hurt|pain|onset|fell|cut|struck|strain\w*|sprain\w*|twist\w*|began|started|lacerat\w*|sudden\w*)\b/i;
const WHERE =
  /\b(?:at|for|from|to|off|his|her|of) work\b|\bwork(?:ing|ers?'?|place|-?related|man)\b|\b(?:job|employ\w*|occupation\w*|compensation|retired|unemployed|disab\w+|at home|home improvement|yard|garage|garden|kitchen|gym|school|church|grandchild\w*|baby|toddler|coworker|warehouse|factory|construction site|on duty|farm|vacation|exercis\w*|student|husband|wife)\b/i;
const NOT_SO =
  /\b(?:no|not|denies|avoid|restrict\w*|limit\w*|instruct\w*|difficulty|worse|aggravat\w*|exacerbat\w*|if|unable|may|should|improv\w*|relie\w*)\b/i;

/** An injury in an activity of work and home alike, and nothing tells which it was. */
export default raisedRule({
  id: 'work-relatedness-unspecified',
  catalogue: 'G224',
  title: 'Place and purpose of the activity behind an injury are documented',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'I.C.20.c, I.C.20.k', edition: 'FY 2027' },

  select: ({ chart }) =>
    isWritten(chart, WHERE)
      ? []
      : sentencesWith(chart, DOING, NOT_SO)
          .filter(({ quote, kind }) => HARMED.test(quote) && !REPORTS.has(kind))
          .slice(0, 1)
          .map((passage) => ({
            passage: wordsIn(passage, DOING),
            message: 'Whether this happened at work or elsewhere is not documented.',
          })),
});
