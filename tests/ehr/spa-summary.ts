/** The parts of Linden Care's patient summary, each fetched by itself. */
import { createHash } from 'node:crypto';
import { type DemoEncounter, medicationLine, vitalRows } from './encounter';
import { type Html, html } from './html';

/** A build's hashed class name before the stable one. */
export const cls = (name: string): string => `m_${createHash('sha256').update(name).digest('hex').slice(0, 7)} ${name}`;

export const PARTS = [
  ['insurance', 'Insurance'],
  ['allergies', 'Allergies'],
  ['problems', 'Problems'],
  ['medications', 'Medications'],
  ['vitals', 'Vitals'],
  ['labs', 'Labs'],
] as const;

/** Medications shown before "Show more": the rest are not in the document. */
const FIRST_MEDICATIONS = 5;

const row = (text: string, badge: string | null, sub: string | null): Html =>
  html`<li class="${cls('SummaryItem_row')}"><span class="${cls('SummaryItem_text')}">${text}</span>${badge && html`<span class="${cls('SummaryItem_badge')} ${badge.toLowerCase()}">${badge}</span>`}${
    sub && html`<span class="${cls('SummaryItem_sub')}">${sub}</span>`
  }</li>`;

const list = (rows: Html[]): Html => (rows.length === 0 ? html`<p class="${cls('SummaryItem_none')}">(none)</p>` : html`<ul>${rows}</ul>`);

function medications(visit: DemoEncounter, all: boolean): Html {
  const some = all ? visit.medications : visit.medications.slice(0, FIRST_MEDICATIONS);
  const more = visit.medications.length > FIRST_MEDICATIONS;
  return html`${list(some.map((one) => row(medicationLine(one), 'ACTIVE', null)))}${
    more &&
    html`<div class="SummaryItem_foot"><span class="${cls('SummaryItem_count')}">${some.length} of ${visit.medications.length}</span>${!all && html`<button type="button" class="${cls('SummaryItem_more')}">Show more</button>`}</div>`
  }`;
}

const bodies: Record<string, (visit: DemoEncounter, all: boolean) => Html> = {
  insurance: ({ coverage }) => list([row(coverage.payer, null, `${coverage.plan} · Member ID ${coverage.memberId}`)]),
  allergies: (visit) => list(visit.allergies.map((one) => row(one.substance, null, one.reaction))),
  problems: (visit) =>
    list([
      ...visit.problems.map((one) => row(one.text, one.status.toUpperCase(), one.onset)),
      ...visit.charges.filter((one) => one.system === 'ICD10').map((one) => row(one.text, 'VISIT', visit.date)),
    ]),
  medications,
  vitals: (visit) =>
    list(
      vitalRows(visit.vitals).map(
        (one) =>
          html`<li class="${cls('SummaryItem_row')} pair"><span class="${cls('SummaryItem_text')}">${one.name}</span><span class="${cls('SummaryItem_value')}">${one.value}${one.ucum.startsWith('/') || one.ucum === '%' ? '' : ' '}${one.ucum === '{score}' ? '/10' : one.ucum}</span></li>`,
      ),
    ),
  labs: (visit) =>
    list(
      visit.panels.flatMap((panel) =>
        panel.rows.map(
          (one) =>
            html`<li class="${cls('SummaryItem_row')} pair"><span class="${cls('SummaryItem_text')}">${one.name}</span><span class="${cls('SummaryItem_value')}">${one.value} ${one.unit}</span>${
              one.flag && html`<span class="${cls('SummaryItem_flag')}">${one.flag}</span>`
            }<span class="${cls('SummaryItem_sub')}">${one.range} · ${panel.collected}</span></li>`,
        ),
      ),
    ),
};

/** The inside of one part; `all` lists every row. Null for a part that does not exist. */
export const part = (name: string, visit: DemoEncounter, all: boolean): string | null =>
  Object.hasOwn(bodies, name) ? (bodies[name]?.(visit, all).text ?? null) : null;
