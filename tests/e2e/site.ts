// A site set up to bill: every value invented; the NPIs pass their check digit and belong to nobody known to us.
import type { Settings } from '../../lib/settings';

export const siteFor = (endpoint: string): Partial<Settings> => ({
  role: 'coder',
  endpoint,
  billingProvider: {
    name: 'Harborview Practice',
    npi: '1234567893',
    taxId: '120000001',
    taxonomy: '207Q00000X',
    address: { line: '1 Quay Street', city: 'Portsmouth', state: 'NH', zip: '038010000' },
  },
  renderingNpi: '1245319599',
  defaultPayer: 'Seacoast Health Plan',
});
