import { gapAt } from '../documented';
import { type Passage, passagesOf, quoteFrom } from '../passages';
import { defineRule, type RuleContext } from '../rule';

const DOSE = /\b([a-z]{5,})(?: (?:[A-Z]{2}|sodium|tablets?|succinate|tartrate))?,? (\d+(?:\.\d+)?)[ -]?(mg|mcg)\b(?![/-](?:kg|m2|dl|ml))/gi;
/** Words for a change of dose, for one dose of several, and for what was given once. */
const CHANGED =
  /\b(?:increas\w*|decreas\w*|reduc\w*|chang\w*|titrat\w*|taper\w*|doubl\w*|halv\w*|half|lower\w*|rais\w*|adjust\w*|switch\w*|instead|start\w*|begin|new|add\w*|initiat\w*|resum\w*|restart\w*|then|until|from|up to|previous\w*|prior|was (?:on|taking|given)|had been|used to|bolus|load\w*|IV|intraven\w*|once|stat|x ?1|given|received|discontinu\w*|stop\w*|p\.?r\.?n|as needed|prescri\w*|morning|evening|bedtime|a\.?m|p\.?m|alternat\w*|total)\b/i;
const GOES_ON = /\b(?:continu\w*|remain\w*|maintain\w*|stay\w* on|keep\w*)\b/i;
const NO_DRUG =
  /^(?:doses?|dosage|strength|tablets?|about|every|daily|taking|takes|total|least|weigh\w*|urine|blood|serum|protein|glucose|sugar)$/i;

interface Dose {
  drug: string;
  amount: string;
  passage: Passage;
  start: number;
  end: number;
}

const dosesIn = (passage: Passage): Dose[] =>
  [...passage.quote.matchAll(DOSE)].flatMap(([whole, drug = '', amount = '', unit = ''], at, all) =>
    NO_DRUG.test(drug)
      ? []
      : [
          {
            drug: drug.toLowerCase(),
            amount: `${Number(amount)} ${unit.toLowerCase()}`,
            passage,
            start: passage.start + (all[at]?.index ?? 0),
            end: passage.start + (all[at]?.index ?? 0) + whole.length,
          },
        ],
  );

/** Doses that "continue" although the chart gives the drug another one, and nothing tells of a change. */
function conflicts({ chart }: RuleContext): Dose[] {
  const doses = passagesOf(chart).flatMap(dosesIn);
  return doses
    .filter(({ drug, amount, passage }) => {
      const others = doses.filter((other) => other.drug === drug && other.passage !== passage);
      return (
        GOES_ON.test(passage.quote) &&
        !CHANGED.test(passage.quote) &&
        others.length > 0 &&
        others.every((other) => other.amount !== amount && !CHANGED.test(other.passage.quote))
      );
    })
    .slice(0, 2);
}

/** A dose that goes on differs from the only other one in the chart, and no change is told. */
export default defineRule({
  id: 'conflicting-documentation',
  family: 'documentation',
  catalogue: 'G98',
  title: 'The chart agrees with itself',
  severity: 'info',
  authority: {
    source: 'AHIMA/ACDIS, Guidelines for Achieving a Compliant Query Practice',
    section: 'When to query: conflicting documentation',
    edition: '2022',
  },

  select: conflicts,
  subject: ({ drug, passage, start }) => ({ kind: 'finding', id: `${passage.document}:${start}:dose`, label: drug }),
  check: ({ drug, amount, passage, start, end }, { chart }) =>
    gapAt(
      { ...quoteFrom(passage), start, end, quote: passage.quote.slice(start - passage.start, end - passage.start) },
      chart,
      `${drug} ${amount}: the chart gives another dose elsewhere, and no change is documented.`,
      drug,
    ),
});
