import type { Settings } from '../../lib/settings';
import { Field } from './Field';
import { readNpi, readState, readTaxId, readTaxonomy, readText, readZip } from './valid';

type Provider = Settings['billingProvider'];

interface Props {
  provider: Provider;
  managed: boolean;
  onProvider: (provider: Provider) => void;
}

/** Who bills, as it stands on every claim (837P loop 2010AA). */
export function BillingProvider({ provider, managed, onProvider }: Props) {
  const change = (part: Partial<Provider>): void => onProvider({ ...provider, ...part });
  const move = (part: Partial<Provider['address']>): void => change({ address: { ...provider.address, ...part } });
  const { address } = provider;
  return (
    <section aria-labelledby="billing-title">
      <h2 id="billing-title">Billing provider</h2>
      <Field label="Name" value={provider.name} read={readText} managed={managed} onValue={(name) => change({ name })} />
      <Field label="Billing NPI" value={provider.npi ?? ''} read={readNpi} managed={managed} mono onValue={(npi) => change({ npi })} />
      <Field
        label="Tax ID (EIN)"
        value={provider.taxId ?? ''}
        read={readTaxId}
        managed={managed}
        mono
        onValue={(taxId) => change({ taxId })}
      />
      <Field
        label="Taxonomy"
        value={provider.taxonomy ?? ''}
        read={readTaxonomy}
        managed={managed}
        mono
        onValue={(taxonomy) => change({ taxonomy })}
      />
      <Field label="Street" value={address.line} read={readText} managed={managed} hint="No post box." onValue={(line) => move({ line })} />
      <Field label="City" value={address.city} read={readText} managed={managed} onValue={(city) => move({ city })} />
      <Field label="State" value={address.state} read={readState} managed={managed} onValue={(state) => move({ state })} />
      <Field label="ZIP" value={address.zip} read={readZip} managed={managed} mono onValue={(zip) => move({ zip })} />
    </section>
  );
}
