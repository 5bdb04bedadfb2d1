/** The EHR's record over SMART-on-FHIR: signs in on a click, then asks for the patient on screen, and says what came of it. */
import type { RecordEffects, RecordState } from '../../components/effects';
import type { Chart, Encounter, FrameReport, Patient } from '../../lib/chart/chart';
import { failureWords } from '../../lib/chart/fhir/failure-words';
import { keepRecord } from '../../lib/chart/fhir/kept-record';
import { type FhirReading, readFhir } from '../../lib/chart/fhir/read-fhir';
import { onSettings, readSettings, type Settings } from '../../lib/settings';
import { signInWords } from '../../lib/smart/failure';
import { accessTo, signIn, signOut } from '../../lib/smart/session';
import type { AskRecord } from './records';
import { createSmartTools, onSmartToken } from './smart-tools';
import { wait } from './wait';

export const SMART_KEY = 'signed-in-record';
const READY = 'Signed in. It is asked once a chart names its patient.';
const LATER = 'The record’s server does not answer now. What the page shows is read all the same.';

export interface SmartRecord {
  effects: RecordEffects;
  /** Answers null until somebody has signed in. */
  ask: AskRecord;
  /** Somebody signed in or out: charts are to be asked for again. */
  onChange(changed: () => void): void;
}

export function createSmartRecord(): SmartRecord {
  const tools = createSmartTools();
  const watchers = new Set<(state: RecordState) => void>();
  const changes = new Set<() => void>();
  let server: Settings['smart'] = null;
  let state: RecordState = { kind: 'off' };
  /** Sign-ins seen: each asks the record anew. */
  let signIns = 0;
  let signedIn = false;

  const emit = (next: RecordState): void => {
    state = next;
    for (const watcher of watchers) watcher(next);
  };
  const host = (): string => (server ? new URL(server.issuer).host : '');
  const out = (why: string | null): void => emit(server ? { kind: 'signed-out', host: host(), why } : { kind: 'off' });
  const say = (said: string): void => emit({ kind: 'signed-in', host: host(), said });

  /** What is set up and who is signed in, as it stands; a reading under way goes on saying what it has to. */
  const look = async (): Promise<void> => {
    const { smart } = (await readSettings()).settings;
    server = smart?.clientId ? smart : null;
    const token = await tools.load();
    const before = signedIn;
    signedIn = server !== null && token !== null && token.issuer === server.issuer;
    if (signedIn && !before) signIns += 1;
    if (signedIn && state.kind !== 'signed-in') say(READY);
    else if (!signedIn && !(state.kind === 'ended' && state.host === host())) out(state.kind === 'signed-out' ? state.why : null);
    for (const changed of changes) changed();
  };

  const read = async (shown: Patient, encounter: Encounter | null, signal: AbortSignal): Promise<FrameReport | null> => {
    const config = server;
    if (!config) return null;
    const once = async (access: string): Promise<FhirReading> =>
      readFhir({
        key: SMART_KEY,
        base: config.issuer,
        fetch: tools.fetch,
        token: access,
        patient: { id: null, shown },
        encounter,
        now: tools.now(),
        wait,
        signal,
      });
    const first = await accessTo(config, tools);
    if (typeof first === 'string') return unread(first);
    say('Reading the record…');
    let reading = await once(first.access);
    if (needsLogin(reading)) {
      const second = await accessTo(config, tools, first.access);
      if (typeof second === 'string') return unread(second);
      reading = await once(second.access);
    }
    if (signal.aborted) return null;
    if (needsLogin(reading)) {
      await tools.save(null);
      return unread('again');
    }
    say(wordsOf(reading, shown));
    return reading.kind === 'read' ? reading.report : null;
  };

  const unread = (why: 'again' | 'none' | 'later'): null => {
    if (why === 'later') say(LATER);
    else if (why === 'again') emit({ kind: 'ended', host: host(), why: null });
    else out(null);
    return null;
  };

  const kept = keepRecord({ read, now: tools.now, wait });
  onSettings(() => void look());
  onSmartToken(() => void look());
  void look();

  return {
    effects: {
      watch(onState) {
        watchers.add(onState);
        onState(state);
        return () => watchers.delete(onState);
      },
      async signIn() {
        if (!server) return;
        const config = server;
        const again = state.kind === 'ended';
        emit({ kind: 'signing-in', host: host() });
        const why = await signIn(config, tools).catch(() => 'unreachable' as const);
        if (why === null) await look();
        else if (again) emit({ kind: 'ended', host: host(), why: signInWords(why) });
        else out(signInWords(why));
      },
      async signOut() {
        await signOut(tools);
        await look();
      },
    },
    ask(chart: Chart, fresh) {
      return server && signedIn ? kept.of(`${server.issuer} ${signIns}`, chart, fresh) : Promise.resolve(null);
    },
    onChange: (changed) => void changes.add(changed),
  };
}

/** A part of the record that alone asks to sign in is one that this person may not see. */
const needsLogin = (reading: FhirReading): boolean => reading.kind === 'failed' && reading.why === 'login';

function wordsOf(reading: FhirReading, shown: Patient): string {
  if (reading.kind === 'read') return 'Read for the patient on screen.';
  if (reading.kind === 'failed') return failureWords(reading.why);
  return shown.mrn === null
    ? 'The page shows no record number, and the record is not searched without one.'
    : 'The record has no patient with this number, name and birth date. Nothing was read.';
}
