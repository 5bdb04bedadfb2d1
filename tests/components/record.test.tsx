// @vitest-environment happy-dom
// The EHR's record on the screens: signing in and out, what it gave, and the settings of its server.
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ChartView } from '../../components/chart/ChartView';
import { RecordSignIn } from '../../components/chart/RecordSignIn';
import type { RecordState } from '../../components/effects';
import { RecordModel } from '../../components/models/record-model';
import { SmartServer } from '../../components/options/SmartServer';
import { Panel } from '../../components/panel/Panel';
import type { Settings } from '../../lib/settings';
import { anInventedWorld } from './invented';
import { aNotedChart } from './invented-facts';

afterEach(cleanup);

const SignIn = ({ record }: { record: RecordModel }) => (
  <RecordSignIn state={record.state.value} onSignIn={record.signIn} onSignOut={record.signOut} />
);

function shown(state: RecordState) {
  const world = anInventedWorld();
  world.state.record = state;
  const record = new RecordModel(world.effects.record);
  render(<SignIn record={record} />);
  return screen.queryByRole('status')?.textContent ?? null;
}

describe('signing in to the record', () => {
  it('is not offered where no server is set up', () => {
    expect(shown({ kind: 'off' })).toBeNull();
  });

  it('says what will be asked, then what was read, and lets one sign out', async () => {
    expect(shown({ kind: 'signed-out', host: 'record.example', why: null })).toMatch(/for the patient on screen only/);
    expect(screen.getByText('record.example')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect((await screen.findByRole('status')).textContent).toMatch(/Read for the patient on screen/);
    fireEvent.click(screen.getByRole('button', { name: 'Sign out' }));
    await screen.findByRole('button', { name: 'Sign in' });
  });

  it('says why a sign-in came to nothing', () => {
    expect(shown({ kind: 'signed-out', host: 'record.example', why: 'The window was closed.' })).toMatch(/The window was closed/);
  });

  it('keeps the keyboard on its button from signing in to signing out', async () => {
    shown({ kind: 'signed-out', host: 'record.example', why: null });
    screen.getByRole('button', { name: 'Sign in' }).focus();
    fireEvent.click(document.activeElement as Element);
    expect((await screen.findByRole('button', { name: 'Sign out' })) === document.activeElement).toBe(true);
  });

  it('that has ended is said with the patient, in every view, with its one action', async () => {
    const world = anInventedWorld();
    world.state.record = { kind: 'ended', host: 'record.example', why: null };
    render(<Panel effects={world.effects} />);
    await screen.findByRole('button', { name: /^Add I10/ });
    const strip = screen.getByRole('region', { name: 'Patient' });
    expect(strip.textContent).toMatch(/The EHR’s record is not read/);
    const again = within(strip).getByRole('button', { name: 'Sign in again' });
    again.focus();
    fireEvent.click(again);
    expect(within(strip).queryByRole('button', { name: 'Sign in again' })).toBeNull();
    // The keyboard stays with the patient when the button is gone.
    expect(strip.contains(document.activeElement)).toBe(true);
    fireEvent.click(screen.getByRole('tab', { name: 'Chart' }));
    await screen.findByRole('button', { name: 'Sign out' });
  });
});

describe('a chart completed from the record', () => {
  it('says which parts, and where each fact stands', () => {
    const chart = aNotedChart();
    const warfarin = {
      text: 'Warfarin 2 mg',
      name: 'Warfarin',
      dose: '2 mg',
      route: null,
      frequency: null,
      status: null,
      provenance: { frame: 'fhir', visibility: 'record' as const },
    };
    render(
      <ChartView
        chart={{ ...chart, medications: [warfarin], source: { ...chart.source, fromRecord: ['Active medications'] } }}
        onAccess={async () => true}
        onHowRead={() => undefined}
      />,
    );
    expect(screen.getByText(/they were read from the EHR’s record: Active medications/)).toBeDefined();
    expect(document.body.textContent).toContain('Warfarin 2 mg · in the EHR’s record, not on the page');
  });
});

const type = (label: string, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });

function form(smart: Settings['smart'], managed = false) {
  const set: Settings['smart'][] = [];
  render(
    <SmartServer
      smart={smart}
      scopes="user/Patient.read"
      redirect="https://invented.chromiumapp.org/"
      managed={managed}
      onSmart={(next) => set.push(next)}
    />,
  );
  return set;
}

describe('the settings of the record', () => {
  it('an address begins it, with the scopes a chart needs; what is wrong with it is said', () => {
    const set = form(null);
    type('FHIR address', 'http://ehr.example/fhir');
    expect(screen.getByText(/over https only/)).toBeDefined();
    type('FHIR address', 'https://ehr.example/fhir/');
    expect(set).toEqual([{ issuer: 'https://ehr.example/fhir', clientId: '', scopes: 'user/Patient.read' }]);
  });

  it('says what to register, takes the client, and refuses scopes that write', () => {
    const set = form({ issuer: 'https://ehr.example/fhir', clientId: '', scopes: 'user/Patient.read' });
    expect(screen.getByText('https://invented.chromiumapp.org/')).toBeDefined();
    type('Client ID', ' chartside ');
    type('Scopes', 'user/Claim.write');
    expect(screen.getByText(/user\/Claim\.write allows more than reading/)).toBeDefined();
    expect(set.map((one) => one?.clientId)).toEqual(['chartside']);
  });

  it('without an address there is none', () => {
    const set = form({ issuer: 'https://ehr.example/fhir', clientId: 'c', scopes: 's' });
    type('FHIR address', '');
    expect(set).toEqual([null]);
  });

  it('is closed where policy fixes it', () => {
    form({ issuer: 'https://ehr.example/fhir', clientId: 'c', scopes: 's' }, true);
    for (const field of screen.getAllByRole('textbox')) expect((field as HTMLInputElement).disabled).toBe(true);
  });
});
