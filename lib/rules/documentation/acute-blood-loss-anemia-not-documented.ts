import type { Chart, Evidence } from '../../chart/chart';
import { isStated, isWritten, unseen } from '../documented';
import { defineRule, fail, noData, pass } from '../rule';

/** A fall of 2 g/dL with bleeding is major bleeding (Schulman and Kearon, ISTH, J Thromb Haemost 2005). */
const FALL_G_DL = 2;
/** Moderate anemia of adults ends at 10.9 g/dL (WHO, 2011); a fall that stays above ten is left alone. */
const LOW_G_DL = 10;
const VALUE =
  /\b(?:h(?:a?emo)?globin|hgb|hb|h\s?(?:&|and)\s?h|hemoglobin and hematocrit)\b(?! ?a1c)(?:\W+(?:was|of|is|level|on|to|from|and|at|down|dropped|fell|the|post-?operative(?:ly)?|hematocrit|her|his|admission|discharge))*\W{0,3}(\d{1,2}(?:\.\d)?)(?![\d/%])/gi;
const LOSS = /\b(?:blood loss|EBL|transfus\w+|packed (?:red )?cells|PRBCs?|hemorrhag\w+|bleeding|bled)\b/i;
const NAMED = /\b(?:blood[- ]loss|(?:post-?)?hemorrhagic) an(?:a)?emia\b|\bdilutional\b/i;
const STATED = new Set(['blood-loss-anemia']);

/** The last hemoglobin that stands at least two below an earlier one of its document, and below ten. */
function falls({ documents }: Chart): Evidence[] {
  return documents.flatMap(({ id, text }) => {
    let highest = 0;
    for (const found of text.matchAll(VALUE)) {
      const value = Number(found[1]);
      if (value < 3 || value > 20) continue;
      if (highest - value >= FALL_G_DL && value < LOW_G_DL)
        return [{ document: id, start: found.index, end: found.index + found[0].length, quote: found[0], section: null }];
      highest = Math.max(highest, value);
    }
    return [];
  });
}

/** A falling hemoglobin with bleeding, blood loss or transfusion, in a chart that says nothing of what it means. */
export default defineRule({
  id: 'acute-blood-loss-anemia-not-documented',
  family: 'documentation',
  catalogue: 'G93',
  title: 'A falling hemoglobin with bleeding has its diagnosis',
  severity: 'info',
  authority: { source: 'ICD-10-CM Official Guidelines for Coding and Reporting', section: 'III.B; Tabular List D62', edition: 'FY 2027' },

  select: ({ chart }) => (isWritten(chart, LOSS) ? falls(chart).slice(0, 1) : []),
  subject: ({ document, start, quote }) => ({ kind: 'finding', id: `${document}:${start}:hemoglobin`, label: quote }),
  check(evidence, context) {
    if (isStated(context, STATED) || isWritten(context.chart, NAMED)) return pass();
    const why = unseen(context.chart);
    return why === null
      ? fail(`${evidence.quote}: fell with bleeding or transfusion, and its clinical meaning is not documented.`, { evidence: [evidence] })
      : noData(`${evidence.quote}: ${why}, so whether its meaning is documented was not judged.`);
  },
});
