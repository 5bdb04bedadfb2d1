import { useModel } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { CodeSetEffects, EndpointEffects, SettingsEffects, SiteAdapterEffects } from '../effects';
import '../theme.css';
import { thisBuild } from '../../lib/site/this-build';
import { CodeSets } from '../code-sets/CodeSets';
import { SettingsModel } from '../models/settings-model';
import { VaultModel, type VaultWorld } from '../models/vault-model';
import type { Surroundings } from '../surroundings';
import { Protection } from '../vault/Protection';
import { BillingProvider } from './BillingProvider';
import { EndpointSignIn } from './EndpointSignIn';
import { Field } from './Field';
import './Options.css';
import { RoleField } from './RoleField';
import { SiteAdapters } from './SiteAdapters';
import { SiteRules } from './SiteRules';
import { SmartServer } from './SmartServer';
import { UnusableSettings } from './UnusableSettings';
import { readEndpoint, readNpi, readTextOrNull } from './valid';
import { X12 } from './X12';

interface Props {
  /** The settings, and what guards the work. */
  vault: VaultWorld & { settings: SettingsEffects };
  endpoint: EndpointEffects;
  codeSets: CodeSetEffects;
  siteAdapters: SiteAdapterEffects;
  /** `YYYY-MM-DD`, in the reader's zone. */
  today: string;
  now: () => number;
  saveFile: Surroundings['saveFile'];
  /** Starts the page anew: it was locked. */
  restart: Surroundings['restart'];
  /** What the sign-in to the EHR's record asks for by itself, and where the browser catches its answer. */
  signIn: { scopes: string; redirect: string };
  /** What stands at the page's end: moving the queue. */
  children?: ComponentChildren;
}

const PARTS = [
  ['work-title', 'Work'],
  ['billing-title', 'Billing provider'],
  ['x12-title', 'Claim files'],
  ['record-title', 'The EHR’s record'],
  ['site-rules-title', 'Rules of your site'],
  ['adapters-title', 'Your own EHRs'],
  ['protection-title', 'Protection'],
  ['code-sets-title', 'Code sets'],
  ['official-title', 'Official files'],
  ['changes-title', 'What changed'],
] as const;

/** The settings page: who works here, where claims go, who bills, and the code sets; saved as typed. */
export function Options({ vault: world, endpoint, codeSets, siteAdapters, today, now: clock, saveFile, restart, signIn, children }: Props) {
  const model = useModel(() => new SettingsModel(world.settings));
  const vault = useModel(() => new VaultModel(world, (to) => to === 'shut' && restart()));
  const now = model.settings.value;
  if (now === null) return <p class="muted options">Opening…</p>;
  const managed = (key: keyof typeof now): boolean => model.managed.value.includes(key);
  const write = (change: Partial<typeof now>): void => void model.write(change);
  return (
    <main class="options">
      <header>
        <h1>Chartside settings</h1>
        <p role="status" class="muted saved">
          {model.saved.value > 0 && '✓ Saved'}
        </p>
      </header>
      <UnusableSettings unusable={model.unusable.value} />
      <nav aria-label="Parts of this page">
        {PARTS.map(([id, name]) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      <section aria-labelledby="work-title">
        <h2 id="work-title">Work</h2>
        <RoleField role={now.role} managed={managed('role')} onRole={(role) => write({ role })} />
        <Field
          label="Your name or staff id"
          value={now.user ?? ''}
          read={readTextOrNull}
          managed={managed('user')}
          hint="Named in the audit chain for what you do."
          onValue={(user) => write({ user })}
        />
        <Field
          label="Billing endpoint"
          value={now.endpoint ?? ''}
          read={(text) => readEndpoint(text, thisBuild?.endpoints ?? null)}
          managed={managed('endpoint')}
          hint={
            now.endpoint === null
              ? 'FHIR R4 address. Without one, claims wait in the queue.'
              : 'FHIR R4 address. Claims go here, and only when you submit.'
          }
          mono
          onValue={(address) => write({ endpoint: address })}
        />
        {now.endpoint !== null && (
          <EndpointSignIn
            auth={now.endpointAuth}
            endpoint={now.endpoint}
            effects={endpoint}
            allowed={thisBuild && [...thisBuild.endpoints, ...thisBuild.services]}
            managed={managed('endpointAuth')}
            onAuth={(endpointAuth) => write({ endpointAuth })}
          />
        )}
        <Field
          label="Payer when the page names none"
          value={now.defaultPayer ?? ''}
          read={readTextOrNull}
          managed={managed('defaultPayer')}
          onValue={(defaultPayer) => write({ defaultPayer })}
        />
        <Field
          label="Rendering provider’s NPI"
          value={now.renderingNpi ?? ''}
          read={readNpi}
          managed={managed('renderingNpi')}
          hint="Only when it is always the same person."
          mono
          onValue={(renderingNpi) => write({ renderingNpi })}
        />
      </section>
      <BillingProvider
        provider={now.billingProvider}
        managed={managed('billingProvider')}
        onProvider={(billingProvider) => write({ billingProvider })}
      />
      <X12
        x12={now.x12}
        hospital={now.hospital}
        endpoint={now.endpoint !== null}
        managed={{ x12: managed('x12'), hospital: managed('hospital') }}
        onX12={(x12) => write({ x12 })}
        onHospital={(hospital) => write({ hospital })}
      />
      <SmartServer
        smart={now.smart}
        scopes={signIn.scopes}
        redirect={signIn.redirect}
        managed={managed('smart')}
        onSmart={(smart) => write({ smart })}
      />
      <SiteRules rules={now.siteRules} managed={managed('siteRules')} today={today} onRules={(siteRules) => write({ siteRules })} />
      <SiteAdapters
        adapters={now.adapters}
        managed={managed('adapters')}
        effects={siteAdapters}
        saveFile={saveFile}
        onAdapters={(adapters) => write({ adapters })}
      />
      <Protection
        vault={vault}
        settings={now}
        managed={{
          lockAfterMinutes: managed('lockAfterMinutes'),
          purgeAfterDays: managed('purgeAfterDays'),
          escrow: managed('escrow'),
        }}
        now={clock}
        onSettings={write}
      />
      <CodeSets effects={codeSets} today={today} saveFile={saveFile} />
      {vault.shut.value ? null : children}
    </main>
  );
}
