import { useRef } from 'preact/hooks';
import type { Settings } from '../../lib/settings';
import { useKeptFocus } from '../parts/use-kept-focus';
import { Field } from './Field';
import { SwitchField } from './SwitchField';
import { readPhone, readQualifier, readText, readX12Id } from './valid';

type Files = NonNullable<Settings['x12']>;

interface Props {
  x12: Settings['x12'];
  hospital: boolean;
  /** Whether claims go to an endpoint: then no files are written. */
  endpoint: boolean;
  managed: { x12: boolean; hospital: boolean };
  onX12: (x12: Settings['x12']) => void;
  onHospital: (hospital: boolean) => void;
}

const EMPTY: Files = {
  submitter: { name: '', id: '', contact: '', phone: '' },
  receiver: { name: '', id: '' },
  senderQualifier: 'ZZ',
  senderId: '',
  receiverQualifier: 'ZZ',
  receiverId: '',
  payerIds: [],
  test: true,
};

/** Claims by 837 file, for a clearinghouse or payer that takes uploads: who sends, who receives, and the payers' numbers. */
export function X12({ x12, hospital, endpoint, managed, onX12, onHospital }: Props) {
  const section = useRef<HTMLElement>(null);
  useKeptFocus(section);
  const fixed = managed.x12;
  return (
    <section aria-labelledby="x12-title" ref={section}>
      <h2 id="x12-title">Claim files</h2>
      <SwitchField
        label="This site bills as a hospital"
        on={hospital}
        managed={managed.hospital}
        hint="Outpatient visits go on institutional claims (837I) too. Stays always do."
        onValue={onHospital}
      />
      <SwitchField
        label="Claims go by file"
        on={x12 !== null}
        managed={fixed}
        hint={
          endpoint
            ? 'Not in use: claims go to the billing endpoint above. Clear its address to send by file.'
            : 'You save 837 files from the queue and upload them yourself.'
        }
        onValue={(on) => onX12(on ? EMPTY : null)}
      />
      {x12 !== null && <FileFields x12={x12} managed={fixed} onX12={onX12} />}
    </section>
  );
}

function FileFields({ x12, managed, onX12 }: { x12: Files; managed: boolean; onX12: (x12: Files) => void }) {
  const { submitter, receiver, payerIds } = x12;
  const change = (part: Partial<Files>): void => onX12({ ...x12, ...part });
  const sends = (part: Partial<Files['submitter']>): void => change({ submitter: { ...submitter, ...part } });
  const payer = (at: number, part: Partial<Files['payerIds'][number]>): void =>
    change({ payerIds: payerIds.map((each, index) => (index === at ? { ...each, ...part } : each)) });
  const text = (label: string, value: string, onValue: (value: string) => void) => (
    <Field label={label} value={value} read={readText} managed={managed} onValue={onValue} />
  );
  const id = (label: string, value: string, hint: string, onValue: (value: string) => void) => (
    <Field label={label} value={value} read={readX12Id} managed={managed} hint={hint} mono onValue={onValue} />
  );
  const qualifier = (label: string, value: string, onValue: (value: string) => void) => (
    <Field label={label} value={value} read={readQualifier} managed={managed} mono onValue={onValue} />
  );
  return (
    <>
      {text('Submitter’s name', submitter.name, (name) => sends({ name }))}
      {id('Submitter ID', submitter.id, 'As your clearinghouse gave it.', (value) => sends({ id: value }))}
      {text('Contact', submitter.contact, (contact) => sends({ contact }))}
      <Field label="Phone" value={submitter.phone} read={readPhone} managed={managed} mono onValue={(phone) => sends({ phone })} />
      {text('Receiver’s name', receiver.name, (name) => change({ receiver: { ...receiver, name } }))}
      {id('Receiver ID', receiver.id, 'As your clearinghouse gave it.', (value) => change({ receiver: { ...receiver, id: value } }))}
      {qualifier('Sender qualifier', x12.senderQualifier, (senderQualifier) => change({ senderQualifier }))}
      {id('Sender ID', x12.senderId, 'Empty: the submitter ID.', (senderId) => change({ senderId }))}
      {qualifier('Receiver qualifier', x12.receiverQualifier, (receiverQualifier) => change({ receiverQualifier }))}
      {id('Receiving system’s ID', x12.receiverId, 'Empty: the receiver ID.', (receiverId) => change({ receiverId }))}
      <SwitchField
        label="Test files"
        on={x12.test}
        managed={managed}
        hint="Marked as tests (ISA15 T): nobody pays them. Switch off once your clearinghouse has approved a test."
        onValue={(test) => change({ test })}
      />
      <h3>Payers’ numbers</h3>
      <p class="muted">By the payer’s name as your charts print it. A claim of a payer without a number stays in the queue.</p>
      {payerIds.map((each, at) => (
        <fieldset key={at} class="payer">
          <legend>{each.payer || 'New payer'}</legend>
          {text('Payer', each.payer, (name) => payer(at, { payer: name }))}
          {id('Number', each.id, 'NM109 of the payer, from your clearinghouse’s payer list.', (value) => payer(at, { id: value }))}
          <button
            type="button"
            class="quiet"
            disabled={managed}
            onClick={() => change({ payerIds: payerIds.filter((_, index) => index !== at) })}
          >
            Remove {each.payer || 'this payer'}
          </button>
        </fieldset>
      ))}
      <button type="button" data-heading disabled={managed} onClick={() => change({ payerIds: [...payerIds, { payer: '', id: '' }] })}>
        Add a payer
      </button>
    </>
  );
}
