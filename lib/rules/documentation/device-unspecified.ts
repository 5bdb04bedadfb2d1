import { isWritten } from '../documented';
import { passagesOf } from '../passages';
import { raisedAs, raisedRule } from '../raised';
import type { RuleContext } from '../rule';

const VALVE =
  /\b(?:(?:aortic|mitral|tricuspid|heart) valve replace(?:ment|d)|[AM]VR\b(?! pharm)|(?:prosthetic|artificial|replaced) (?:aortic |mitral |heart )?valve)/i;
const KIND =
  /\b(?:mechanical|bio-?prosthe\w+|porcine|bovine|tissue|pericardial|xenogra\w+|xenogenic|homograft|allograft|ross|St\.? Jude|Bj[oö]rk\S*|Starr\S*|Medtronic|Carpentier\S*|Edwards|On-?X|TAVR|TAVI|transcatheter|metallic)\b/i;
const PASSING = new Set(['family-history', 'instructions', 'consent', 'procedure']);
const NOT_HERE =
  /\b(?:may|might|could|would|candidate|consider\w*|need\w*|plan\w*|possible|option|refer\w*|schedul\w*|discuss\w*|father|mother|brother|sister|eventual\w*|if)\b/i;

const replaced = ({ chart }: RuleContext) =>
  passagesOf(chart)
    .filter(({ section, quote }) => !PASSING.has(section ?? 'other') && VALVE.test(quote) && !NOT_HERE.test(quote))
    .slice(0, 1);

/** A replaced heart valve without its kind anywhere in the chart: mechanical, tissue or other. */
export default raisedRule({
  id: 'device-unspecified',
  catalogue: 'G146',
  title: 'Kind of a replaced heart valve is documented',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.C.21.c.3; Tabular List Z95.2-Z95.4',
    edition: 'FY 2027',
  },

  select: (context) =>
    isWritten(context.chart, KIND)
      ? []
      : raisedAs(replaced(context), 'Heart valve: its kind (mechanical, tissue, other) is not documented.', 'valve replacement'),
});
