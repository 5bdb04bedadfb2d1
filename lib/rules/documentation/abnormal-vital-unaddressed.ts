import type { Evidence, SectionKind } from '../../chart/chart';
import { REPORTS } from '../documented';
import { BY_THE_WAY, type Limit, unexplainedValues, withoutMeaning } from '../measured';
import { isNamed, passagesOf, quoteFrom } from '../passages';
import { raisedRule } from '../raised';
import type { RuleContext } from '../rule';

const PASSING: ReadonlySet<SectionKind | null> = new Set<SectionKind>([...BY_THE_WAY, 'past-history', 'plan']);

/** Far outside the ranges of resting adults (MedlinePlus, National Library of Medicine, 2026). */
const LIMITS: readonly Limit[] = [
  {
    measure: 'blood-pressure',
    above: 149,
    second: 90,
    words: /hypertens|\bHTN\b|(?:high|elevated) blood pressure|blood pressure (?:medic|control|pill)|preeclamps/i,
  },
  {
    measure: 'blood-pressure',
    below: 90,
    words: /hypotens|shock|sepsis|septic|dehydrat|orthosta|low blood pressure|volume deplet|bleed|hemorrhag/i,
  },
  {
    measure: 'heart-rate',
    above: 105,
    words:
      /tachycard|fibrillat|a-?fib|flutter|sepsis|septic|fever|febrile|anxi|dehydrat|heart failure|\bCHF\b|embol|bleed|hemorrhag|withdrawal|thyrotox|hyperthyroid|labor|anemi|palpitat/i,
  },
  {
    measure: 'respiratory-rate',
    above: 25,
    words:
      /tachypn|respiratory (?:distress|failure|insuff)|dyspn|short(?:ness)? of breath|asthma|\bCOPD\b|pneumon|anxi|sepsis|hypox|acidosis|croup|bronch/i,
  },
];

const LOW =
  /\b(?:blood pressures?|BPs?|pressures?) (?:(?:has|have|had) been |(?:is|was|were|are) )?(?:(?:running|a little|quite|very|on the|rather) )*(?:low|soft)(?:er)?\b/i;
const NAMED_LOW = /\bhypotens\w+|\borthosta\w+|\bshock\b|\bsepsis\b|\bdehydrat\w+/i;

/** A low blood pressure told in words. */
const told = ({ chart }: RuleContext): Evidence[] =>
  isNamed(chart, NAMED_LOW)
    ? []
    : passagesOf(chart)
        .filter(
          ({ kind, section, quote }) =>
            !REPORTS.has(kind) && section !== 'instructions' && LOW.test(quote) && !/\b(?:if|no|not|when)\b/i.test(quote),
        )
        .map(quoteFrom);

/** A vital sign far outside its range, in a chart without a word of what it means. Children are left out. */
export default raisedRule({
  id: 'abnormal-vital-unaddressed',
  catalogue: 'G139',
  title: 'An abnormal vital sign has its meaning',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'III.B', edition: 'FY 2027' },

  select: (context) => [...told(context), ...unexplainedValues(context, LIMITS, PASSING)].slice(0, 1).map(withoutMeaning),
});
