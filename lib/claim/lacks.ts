/** What keeps a submission from being a claim at all. Whether the claim is *right* is the rules' business. */
import type { ServiceLine } from '../coding/coded-encounter';
import { formOf } from './content';
import { isNpi } from './npi';
import type { Submission } from './submission';

/** The site's own parties. `npi`: ten digits, `taxId`: EIN digits, `taxonomy`: ten characters; null where not set up. */
export interface BillingProvider {
  name: string;
  npi: string | null;
  taxId: string | null;
  taxonomy: string | null;
  address: { line: string; city: string; state: string; zip: string };
}

/**
 * `renderingNpi` null: the rendering provider is named without a number. `hospital`: outpatient visits go on institutional
 * claims as well.
 */
export interface Parties {
  billingProvider: BillingProvider;
  renderingNpi: string | null;
  hospital?: boolean | undefined;
}

/** Sentences for the person at the screen, each naming what is missing and where; empty when a claim can be built. */
export function lacksOf(submission: Submission, parties: Parties): string[] {
  const { coded, encounter, coverage, billing } = submission;
  const { billingProvider, renderingNpi } = parties;
  const form = formOf(submission, parties);
  const lacks: string[] = [];
  if (!billingProvider.name) lacks.push("The billing provider's name is not set: enter it in the options.");
  if (!billingProvider.npi || !isNpi(billingProvider.npi))
    lacks.push("The billing provider's NPI is not set or not valid: enter it in the options.");
  if (renderingNpi !== null && !isNpi(renderingNpi)) lacks.push("The rendering provider's NPI is not valid: correct it in the options.");
  if (!coverage.payer) lacks.push('No payer is named: type it on the Submit page.');
  if (coded.diagnoses.length === 0) lacks.push('There is no diagnosis.');
  const alone = form === 'institutional' ? (billing?.stay?.revenueLines ?? []) : [];
  if (coded.lines.length + alone.length === 0) lacks.push('There is no service line.');
  const known = new Set(coded.diagnoses.map((diagnosis) => diagnosis.id));
  coded.lines.forEach((line, at) => {
    lacks.push(...lineLacks(line, at + 1, known, encounter.date ?? coded.encounter.date));
    // An 837I has no pointers: its diagnoses stand for the whole claim.
    if (form === 'professional' && line.diagnosisIds.length === 0) lacks.push(`${nameOf(line, at + 1)} points to no diagnosis.`);
  });
  return lacks;
}

const nameOf = ({ procedure }: ServiceLine, number: number): string => `Line ${number} (${procedure.code})`;

function lineLacks(line: ServiceLine, number: number, diagnoses: Set<string>, day: string | null): string[] {
  const name = nameOf(line, number);
  const lacks: string[] = [];
  if (line.chargeCents === null) lacks.push(`${name} has no charge.`);
  else if (!Number.isSafeInteger(line.chargeCents) || line.chargeCents < 0)
    lacks.push(`${name}: the charge is not a whole number of cents.`);
  if (!(line.units > 0)) lacks.push(`${name} has no units.`);
  if (line.diagnosisIds.some((id) => !diagnoses.has(id))) lacks.push(`${name} points to a diagnosis that is no longer there.`);
  if ((line.serviceDate ?? day) === null) lacks.push(`${name} has no date of service.`);
  return lacks;
}
