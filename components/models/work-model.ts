import { batch, computed, createModel, effect, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Chart, Patient } from '../../lib/chart/chart';
import { identityText } from '../../lib/chart/identity';
import type { CodedEncounter } from '../../lib/coding/coded-encounter';
import type { Draft } from '../../lib/coding/draft';
import { emptyCoding } from '../../lib/coding/edit';
import { settingOf } from '../../lib/coding/setting';
import type { DraftEffects, World } from '../effects';
import { hasWork, labelOf, type Session, textOf, whatChanged } from './session';

/** Milliseconds of quiet after which a change is written. */
const SAVE_AFTER_MS = 250;
/** Milliseconds after which a failed write is tried again. */
const SAVE_AGAIN_MS = 5000;

/**
 * The coding of the encounter on screen, saved as it changes and back when the same encounter returns. `session` and
 * `draft` are null together: no chart yet, or frames that disagree. `notice`: what became of the work when the
 * patient changed. `others`: drafts kept of other encounters, latest first. `discarded`: the one thrown away last.
 */
export const WorkModel = createModel((chart: ReadonlySignal<Chart | null>, drafts: DraftEffects, world: World) => {
  const session = signal<Session | null>(null);
  const draft = signal<Draft | null>(null);
  const notice = signal<string | null>(null);
  const saveFailed = signal(false);
  const discarded = signal<Draft | null>(null);
  const kept = signal<Pick<Draft, 'key' | 'label' | 'updatedAt'>[]>([]);
  let unsaved: Draft | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  let writing: Promise<void> = Promise.resolve();

  /** Writes wait for each other, and whoever loads waits for them. */
  function flush(): Promise<void> {
    clearTimeout(timer);
    const now = unsaved;
    unsaved = null;
    if (now !== null) writing = writing.then(() => write(now));
    return writing;
  }

  async function write(now: Draft): Promise<void> {
    try {
      await drafts.save(now);
      saveFailed.value = false;
    } catch {
      saveFailed.value = true;
      unsaved ??= now;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), SAVE_AGAIN_MS);
    }
  }

  function put(change: Partial<Draft>): void {
    const now = draft.peek();
    if (now === null) return;
    const next = { ...now, ...change, updatedAt: world.now() };
    draft.value = next;
    clearTimeout(timer);
    if (session.peek()?.key === null) return;
    unsaved = next;
    timer = setTimeout(() => void flush(), SAVE_AFTER_MS);
  }

  const refreshKept = async (): Promise<void> => {
    kept.value = await drafts.list().catch(() => []);
  };

  async function open(page: Chart, patient: Patient | null, text: string): Promise<void> {
    const who = identityText(patient);
    const key = who === null ? null : await world.digest(text);
    const patientKey = who === null ? null : await world.digest(who);
    await flush();
    const stored = key === null ? null : await drafts.load(key).catch(() => null);
    if (textOf(chart.peek()) !== text || session.peek()?.text === text) return;
    const fresh: Draft = {
      key: key ?? '',
      label: labelOf(patient, page.encounter),
      coded: emptyCoding(page, settingOf(page)),
      rejected: [],
      replaces: null,
      updatedAt: world.now(),
    };
    batch(() => {
      session.value = { text, key, patientKey, patient, encounter: page.encounter };
      draft.value = stored ?? fresh;
    });
    await refreshKept();
  }

  effect(() => {
    const page = chart.value;
    untracked(() => {
      const text = textOf(page);
      const before = session.peek();
      if (page !== null && before !== null && text === before.text) {
        session.value = { ...before, patient: page.patient, encounter: page.encounter };
        return;
      }
      const left = draft.peek();
      if (text !== null && before !== null && left !== null) {
        notice.value =
          hasWork(left) && before.key !== null ? `The ${whatChanged(before, page)} changed. Your draft for ${left.label} is kept.` : null;
      }
      if (page === null) return;
      leave();
      if (text !== null) void open(page, page.patient, text);
    });
  });

  function leave(): void {
    void flush();
    session.value = null;
    draft.value = null;
  }

  /** Takes a draft that was made elsewhere (a correction): stored, and opened when its encounter is on the page. */
  async function take(other: Draft): Promise<void> {
    unsaved = unsaved?.key === other.key ? null : unsaved;
    await flush();
    await drafts.save(other);
    if (session.peek()?.key === other.key) draft.value = other;
    await refreshKept();
  }

  return {
    session,
    draft,
    notice,
    saveFailed,
    discarded,
    coded: computed((): CodedEncounter | null => draft.value?.coded ?? null),
    others: computed(() => kept.value.filter((other) => other.key !== session.value?.key)),
    edit(change: (coded: CodedEncounter) => CodedEncounter): void {
      const now = draft.peek();
      if (now !== null) put({ coded: change(now.coded) });
    },
    put,
    flush,
    take,
    stored: (key: string) => drafts.load(key),
    /** Forgets the open draft, on disk too, and begins anew. */
    async discard(): Promise<void> {
      const page = chart.peek();
      const now = draft.peek();
      if (now === null) return;
      unsaved = null;
      await flush();
      draft.value = {
        key: now.key,
        label: now.label,
        rejected: [],
        replaces: null,
        updatedAt: world.now(),
        coded: page === null ? now.coded : emptyCoding(page, settingOf(page)),
      };
      if (now.key !== '') await drafts.drop(now.key);
      await refreshKept();
    },
    /** Takes a kept draft of another encounter off the disk; `restore` brings the last one back. */
    async drop(key: string): Promise<void> {
      const gone = await drafts.load(key).catch(() => null);
      await drafts.drop(key);
      discarded.value = gone;
      await refreshKept();
    },
    async restore(): Promise<void> {
      const back = discarded.peek();
      discarded.value = null;
      if (back === null) return;
      const there = session.peek()?.key === back.key ? draft.peek() : await drafts.load(back.key).catch(() => null);
      if (there === null || !hasWork(there)) await take(back);
    },
    dismiss(): void {
      notice.value = null;
    },
  };
});
export type WorkModel = InstanceType<typeof WorkModel>;
