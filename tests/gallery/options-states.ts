/** Every named state of the settings page: what is loaded before, and what a person then does. */
import { fireEvent, screen } from '@testing-library/preact';
import type { SiteDefinition } from '../../lib/chart/site-definition';
import type { Holding } from '../../lib/codes/holding';
import type { SiteRule } from '../../lib/rules/site-rule';
import type { Settings } from '../../lib/settings';
import { type Shelf, starter, wellStocked } from '../components/invented-code-sets';
import { protectionStates } from './vault-states';

interface State {
  holdings: Holding[];
  managed?: boolean;
  settings?: Partial<Settings>;
  before?: (shelf: Shelf) => void;
  after?: () => Promise<void>;
}

async function choose(...names: string[]): Promise<void> {
  const input = await screen.findByLabelText<HTMLInputElement>(/choose them/);
  const files = names.map((name) => new File(['x'], name));
  // A browser's own list of files cannot be made by hand; what the page reads of it can.
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  fireEvent.change(input);
}
const getAll = async (): Promise<void> => void fireEvent.click(await screen.findByRole('button', { name: /^Get [1-9]\d* files?$/ }));

const VALLEY: SiteDefinition = {
  id: 'valley-clinic',
  title: 'Valley Clinic',
  pattern: 'https://ehr.valley.example/chart/*',
  banner: { name: '#patient-name', mrn: '[data-mrn]@data-mrn' },
  encounter: { date: '#visit-date' },
  sections: [
    { selector: '#problems tbody tr', list: 'problems' },
    { selector: `main > ${'div.css-1q2w3e-MuiGrid-root > '.repeat(9)}p`, document: 'progress-note', title: '' },
  ],
};
const LONG_NAMED: SiteDefinition = {
  ...VALLEY,
  id: 'group',
  title: 'The electronic record of the whole hospital group, inpatient, outpatient and emergency departments, version of 2019',
  pattern: `https://*.${'hospital-group-'.repeat(7)}.example/ehr/*/encounter/*`,
};
const SMART = {
  issuer: 'https://fhir.record-server-of-the-whole-hospital-group.ehr.example/tenants/0f8fad5b-d9cb-469f-a165-70867728950e/r4',
  clientId: '3c9e1a52-2f0c-4a7e-9d55-1f7e0a2b6c11',
  scopes: 'openid fhirUser offline_access user/Patient.read user/Encounter.read user/Condition.read user/Observation.read',
};
const press = async (name: RegExp): Promise<void> => void fireEvent.click(await screen.findByRole('button', { name }));
const write = async (label: string, value: string): Promise<void> =>
  void fireEvent.input(await screen.findByLabelText(label), { target: { value } });
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

const RULES: SiteRule[] = [
  {
    id: '20610-1',
    procedure: '20610',
    modifiers: { are: 'missing', codes: ['LT', 'RT', '50'] },
    diagnoses: null,
    payer: 'Seacoast Health Plan',
    carc: '4',
    message: 'Say by modifier which side was treated.',
    from: '2026-11-09',
    to: null,
  },
  {
    id: 'G0121-1',
    procedure: 'G0121',
    modifiers: null,
    diagnoses: { are: 'missing', codes: ['Z12', 'Z80', 'Z85', 'Z86'] },
    payer: null,
    carc: '11',
    message: 'A screening colonoscopy points to the reason for screening first; look at the order and the referral before it goes.',
    from: '2026-10-01',
    to: '2027-09-30',
  },
];

export const optionsStates: Record<string, State> = {
  ...protectionStates,
  'options-site-rules': { holdings: [starter()], settings: { siteRules: RULES } },
  'options-site-rules-managed': { holdings: [starter()], managed: true, settings: { siteRules: RULES } },
  'options-site-rule-form': {
    holdings: [starter()],
    settings: { siteRules: RULES },
    after: async () => {
      fireEvent.click(await screen.findByRole('button', { name: 'Add a rule' }));
      fireEvent.submit(await screen.findByRole('form'));
    },
  },
  options: { holdings: wellStocked() },
  'options-managed': { holdings: wellStocked(), managed: true },
  'options-endpoint-key': {
    holdings: wellStocked(),
    settings: {
      endpointAuth: {
        kind: 'backend',
        tokenUrl: 'https://login.of-the-whole-hospital-group.example/tenants/0f8fad5b-d9cb-469f-a165-70867728950e/oauth2/token',
        clientId: SMART.clientId,
        scopes: 'system/Claim.cru system/ClaimResponse.rs system/AuditEvent.c',
      },
    },
    after: async () => {
      await press(/^Show the public key$/);
      await settle();
    },
  },
  'options-endpoint-person': {
    holdings: wellStocked(),
    settings: { endpointAuth: { kind: 'code', issuer: null, clientId: SMART.clientId, scopes: 'openid user/Claim.cru' } },
    after: async () => {
      await press(/^Sign in to the billing endpoint$/);
      await settle();
    },
  },
  'options-empty': { holdings: [starter()] },
  'options-importing': {
    holdings: wellStocked(),
    after: () => choose('slow.zip', 'bad.zip', 'good.zip', 'faulty.zip'),
  },
  'options-columns': { holdings: wellStocked(), after: () => choose('fees.csv') },
  'options-asking': {
    holdings: wellStocked(),
    after: async () => void fireEvent.click(await screen.findByRole('button', { name: 'Remove ICD-10-CM FY2027' })),
  },
  'options-official': {
    holdings: [starter()],
    before: (shelf) => {
      shelf.downloads = {
        'icd-10-cm-books/FY2027': 'slow',
        'hcpcs-codes/2026-10': 'slow',
        'poa-exempt/FY2027': new Error(
          'ICD-10-CM FY2027, Codes exempt from present on admission: ftp.cdc.gov answered with an error (503); www.cms.gov sent a web page instead of the file (a login, an error or a notice). Nothing was imported. If the file is on the publisher’s page, download it there and drop it here.',
        ),
      };
    },
    after: getAll,
  },
  'options-denied': { holdings: [starter()], before: (shelf) => void (shelf.allowed = false), after: getAll },
  adapters: { holdings: wellStocked(), settings: { adapters: [VALLEY, LONG_NAMED] } },
  'adapter-new': { holdings: wellStocked(), after: () => press(/^Add an adapter/) },
  'adapter-wrong': {
    holdings: wellStocked(),
    settings: { adapters: [VALLEY] },
    after: async () => {
      await press(/^Add an adapter/);
      await write('Name of the EHR', 'Valley Clinic');
      await write('Address pattern', 'ehr valley');
      await write('MRN', '##mrn >');
      await press(/^Add a part/);
      await press(/^Save$/);
      await settle();
    },
  },
  'adapter-tried': {
    holdings: wellStocked(),
    settings: { adapters: [VALLEY, LONG_NAMED] },
    after: async () => {
      await press(/^Edit Valley/);
      await press(/^Try it/);
      await settle();
    },
  },
  'adapter-not-tried': {
    holdings: wellStocked(),
    after: async () => {
      await press(/^Add an adapter/);
      await press(/^Try it/);
      await settle();
    },
  },
  'adapters-managed': { holdings: wellStocked(), managed: true, settings: { adapters: [VALLEY, LONG_NAMED], smart: SMART } },
  smart: { holdings: wellStocked(), settings: { smart: SMART } },
  'smart-wrong': {
    holdings: wellStocked(),
    settings: { smart: { ...SMART, clientId: '' } },
    after: async () => {
      await write('FHIR address', 'http://ehr.example/fhir');
      await write('Scopes', 'user/Claim.write');
      (await screen.findByLabelText('Scopes')).focus();
    },
  },
};
