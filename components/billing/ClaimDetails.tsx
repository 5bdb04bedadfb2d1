import type { CodedEncounter } from '../../lib/coding/coded-encounter';
import type { DetailsModel } from '../models/details-model';
import { Section } from '../parts/Section';
import { count } from '../parts/words';
import { Accident } from './Accident';
import { Admission } from './Admission';
import { Authorisations } from './Authorisations';
import './Billing.css';
import { Bill } from './Bill';
import { Consent } from './Consent';
import { Cover } from './Cover';
import { Dates } from './Dates';
import { filled } from './details';
import { PatientAddress } from './PatientAddress';
import { People } from './People';
import { RevenueLines } from './RevenueLines';
import { Roles } from './Roles';
import { ServiceFacility } from './ServiceFacility';
import { StayCodes } from './StayCodes';
import { Subscriber } from './Subscriber';

interface Props {
  details: DetailsModel;
  coded: CodedEncounter;
  newId: () => string;
  onEdit: (change: (coded: CodedEncounter) => CodedEncounter) => void;
}

/** What the claim carries besides its codes, folded to one line, and what the site's way of sending still asks for. */
export function ClaimDetails({ details, coded, newId, onEdit }: Props) {
  const [n, wrong] = [filled(details.typed.value), details.faults.value.size];
  const missing = details.missing.value;
  const what = details.byFile.value ? 'for a claim file' : 'for the claim';
  const institutional = details.form.value === 'institutional';
  return (
    <Section id="details" title="Claim details" count={{ n, words: 'fields are filled in' }}>
      <details class="claim-details">
        <summary>
          {n === 0 ? 'Nothing filled in; the usual holds' : `${n} filled in`}
          {wrong > 0 && (
            <span class="error">
              {' '}
              · <span aria-hidden="true">■ </span>
              {wrong} to correct
            </span>
          )}
          {missing.length > 0 && (
            <span class="muted">
              {' '}
              · {missing.length} still missing {what}
            </span>
          )}
        </summary>
        {institutional && (
          <>
            <Admission details={details} coded={coded} />
            <Bill details={details} coded={coded} />
            <Roles coded={coded} newId={newId} onEdit={onEdit} />
            <RevenueLines details={details} />
            <StayCodes details={details} />
          </>
        )}
        <PatientAddress details={details} />
        <Subscriber details={details} />
        <Cover details={details} />
        <Authorisations details={details} />
        <People details={details} />
        <ServiceFacility details={details} />
        {!institutional && <Dates details={details} />}
        <Accident details={details} />
        <Consent details={details} />
      </details>
      {missing.length > 0 && (
        <details class="missing">
          <summary>
            <span aria-hidden="true">○ </span>
            Still missing {what}
            <span class="sr">: {count(missing.length, 'thing', 'things')}</span>
          </summary>
          <ul aria-label={`Still missing ${what}`}>
            {missing.map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
