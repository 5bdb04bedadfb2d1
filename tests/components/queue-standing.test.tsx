// @vitest-environment happy-dom
// What stands in the queue's way: every case is said in a sentence with exactly one thing to do.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/Panel';
import { noticesOf } from '../../components/queue/standing-words';
import { STATE_WORDS, stateSentence } from '../../components/queue/state-words';
import { Queued } from '../../components/submit/Queued';
import type { QueueState } from '../../lib/queue/entry';
import type { QueueStanding } from '../../lib/queue/standing';
import { aClearinghouse, anInventedWorld, settings } from './invented';
import { aQueueItem, aStanding } from './invented-facts';

afterEach(cleanup);

const NOW = Date.UTC(2026, 10, 9, 17, 0);
const MINUTE = 60_000;
type World = ReturnType<typeof anInventedWorld>;
type Why = NonNullable<QueueStanding['paused']>['why'];

async function open(before: (world: World) => void): Promise<World> {
  const world = anInventedWorld();
  before(world);
  render(<Panel effects={world.effects} />);
  await screen.findAllByRole('tab');
  return world;
}
const paused = (why: Why, until: number | null = null) => aStanding([], { paused: { why, until }, counts: { queued: 2 } });

describe('a notice', () => {
  it.each([
    ['no-endpoint', /No billing endpoint is set up. 2 claims wait/, 'settings'],
    ['locked', /locked: nothing is sent and no name is shown. 2 claims wait/, 'unlock'],
    ['offline', /cannot be reached. 2 claims wait/, 'send-now'],
    ['asked', /asked for a pause. 2 claims wait/, 'send-now'],
    ['ill', /failed five times in a row/, 'send-now'],
    ['sign-in', /wants somebody to sign in/, 'settings'],
    ['endpoint-changed', /address changed. Nothing is sent until somebody confirms/, 'confirm-endpoint'],
  ] as const)('says of a queue that is %s what is, and one thing to do', (why, words, way) => {
    const [notice, ...more] = noticesOf(paused(why), true, NOW);
    expect(notice).toMatchObject({ id: why, says: expect.stringMatching(words), way });
    expect(more).toEqual([]);
  });

  it('is not made of claims that go by file', () => expect(noticesOf(paused('by-file'), true, NOW)).toEqual([]));

  it('says when it is tried again, where that is known', () => {
    expect(noticesOf(paused('asked', NOW + 5 * MINUTE), true, NOW)[0]?.says).toContain('Tried again in 5 min.');
    expect(noticesOf(paused('ill', NOW - 1), true, NOW)[0]?.says).toContain('Tried again soon.');
  });

  it.each([
    [14, null, null],
    [15, 'info', '15 minutes'],
    [4 * 60 - 1, 'info', '3 hours'],
    [4 * 60, 'warning', '4 hours'],
    [24 * 60 - 1, 'warning', '23 hours'],
    [24 * 60, 'stop', '24 hours'],
  ] as const)('of a claim unsent for %i minutes is %s', (minutes, severity, words) => {
    const [notice] = noticesOf(aStanding([], { oldestUnsentAt: NOW - minutes * MINUTE, counts: { queued: 1 } }), true, NOW);
    expect(notice?.severity ?? null).toBe(severity);
    if (words !== null) expect(notice?.says).toContain(words);
  });

  it('of a lost store, damaged copies, a full queue and a forgetful browser is said, the gravest first', () => {
    const all = noticesOf(
      aStanding([], { lost: 3, recovered: 2, damaged: 1, room: 'full', ephemeral: true, counts: { queued: 1 } }),
      true,
      NOW,
    );
    expect(all.map(({ id }) => id)).toEqual(['ephemeral', 'lost', 'room', 'damaged', 'recovered']);
    expect(all.every(({ label }) => label !== '')).toBe(true);
  });

  it('of nothing in the way is none', () => {
    expect(noticesOf(aStanding([], { counts: { paid: 5, denied: 2, accepted: 1 } }), true, NOW)).toEqual([]);
    expect(noticesOf(aStanding([]), false, NOW)).toEqual([]);
  });
});

describe('the strip', () => {
  it('stands at the foot of the work when something waits for a person, names nobody, and leads there', async () => {
    await open(({ state }) => {
      state.queue = [aQueueItem({ state: 'held-human', heldFor: 'Too large.' })];
    });
    const strip = await screen.findByText('1 claim is held until somebody looks.');
    const box = strip.closest('.notice') as HTMLElement;
    expect(box.textContent).not.toContain('Pat');
    expect(within(box).getAllByRole('button')).toHaveLength(1);
    const above = document.querySelector('main') as HTMLElement;
    expect(above.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
    fireEvent.click(within(box).getByRole('button'));
    expect((await screen.findByRole('tab', { name: /Queue/ })).getAttribute('aria-selected')).toBe('true');
    expect(document.querySelector('.queue-strip')).toBeNull();
  });

  it('says how many more there are', async () => {
    await open(({ state }) => {
      state.queue = [aQueueItem({ state: 'held-human' })];
      state.standing = aStanding([], { lost: 1 });
    });
    const strip = await screen.findByText(/gone from this computer/);
    expect(strip.closest('.notice')?.textContent).toContain('And 1 more in the queue.');
  });

  it('is not there while everything goes by itself, nor for a provider', async () => {
    await open(({ state }) => void (state.queue = [aQueueItem({ state: 'retry-wait', attempts: 1 })]));
    await waitFor(() => expect(document.querySelector('.queue-strip')).toBeNull());
    cleanup();
    await open(({ state }) => {
      state.settings = settings({ role: 'provider' });
      state.standing = aStanding([], { lost: 4 });
    });
    expect(document.querySelector('.queue-strip')).toBeNull();
  });

  it('comes and goes as the queue changes', async () => {
    const world = await open(() => undefined);
    world.changeQueue([aQueueItem({ state: 'quarantined' })]);
    await screen.findByText('1 claim is held until somebody looks.');
    world.changeQueue([]);
    await waitFor(() => expect(document.querySelector('.queue-strip')).toBeNull());
  });
});

describe('a browser that forgets', () => {
  const FORGETS = /forgets everything when it closes. A claim is safe only once it says sent/;

  it.each(['Work', 'Chart', 'Queue', 'Books'])('is said in %s as soon as the settings say so, with nothing unsent', async (tab) => {
    const world = await open(() => undefined);
    fireEvent.click(screen.getByRole('tab', { name: new RegExp(tab) }));
    await waitFor(() => expect(screen.getByRole('tab', { name: new RegExp(tab) }).getAttribute('aria-selected')).toBe('true'));
    expect(screen.queryByText(FORGETS)).toBeNull();
    world.state.standing = aStanding([], { ephemeral: true });
    await world.effects.settings.write({ ephemeralProfile: true });
    const said = await screen.findByText(FORGETS);
    expect((said.closest('.notice') as HTMLElement).dataset.severity).toBe('stop');
  });
});

describe('another endpoint', () => {
  it('is shown beside the one before, and confirmed by a person', async () => {
    const world = await open(({ state }) => {
      state.standing = paused('endpoint-changed');
      state.endpointChange = { from: 'https://old.example/fhir', to: 'https://new.example/fhir' };
      state.queue = [aQueueItem(), aQueueItem({ claimId: 'c2' })];
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Look and confirm' }));
    const way = await screen.findByRole('button', { name: 'Send claims there' });
    expect(way.closest('.notice')?.textContent).toContain('Before: https://old.example/fhir. Now: https://new.example/fhir.');
    fireEvent.click(way);
    await waitFor(() => expect(world.state.confirmed).toEqual(['https://new.example/fhir']));
  });
});

describe('a state', () => {
  it.each(Object.keys(STATE_WORDS) as QueueState[])('%s is a sentence', (state) => {
    expect(stateSentence(aQueueItem({ state, heldFor: 'Why.' }), NOW)).toMatch(/^[A-Z].*\.$/);
  });

  it('promises no time while nothing is sent', () => {
    const item = aQueueItem({ nextAt: NOW });
    expect(stateSentence(item, NOW)).toContain('goes by itself now');
    expect(stateSentence(item, NOW, { why: 'by-file', until: null })).toBe('Waits to be written to a claim file.');
    for (const state of ['retry-wait', 'held-auth'] as const) {
      const doubted = aQueueItem({ state, mayBeThere: true });
      expect(stateSentence(doubted, NOW, { why: 'by-file', until: null })).toMatch(/may have reached.*say here whether it arrived/);
      expect(stateSentence({ ...doubted, mayBeThere: false }, NOW, { why: 'by-file', until: null })).not.toMatch(/arrived/);
    }
    expect(stateSentence(item, NOW, { why: 'locked', until: null })).toContain('goes by itself once Chartside is unlocked');
  });
});

const show = (state: QueueState, ephemeral: boolean) =>
  render(
    <Queued
      pcn="PCN1"
      item={aQueueItem({ state })}
      standing={aStanding([], { ephemeral })}
      now={NOW}
      onQueue={() => undefined}
      onAgain={() => undefined}
    />,
  ).container.textContent;

describe('a claim just submitted', () => {
  it('is called queued only where the browser keeps what it holds', () => {
    expect(show('queued', false)).toContain('Queued as PCN1. It is on this computer’s disk twice');
    cleanup();
    expect(show('queued', true)).toContain('Not sent yet: PCN1. This browser forgets everything');
    cleanup();
    expect(show('accepted', true)).toContain('Sent as PCN1.');
  });
});

const openQueue = async (before: (world: World) => void): Promise<World> => {
  const world = await open(before);
  fireEvent.keyDown(document, { key: 'q' });
  await screen.findByRole('region', { name: 'Answers in files' });
  return world;
};
const drop = async (name: string): Promise<void> => {
  const input = screen.getByLabelText<HTMLInputElement>(/Drop 999, 277CA or 835 files here/);
  Object.defineProperty(input, 'files', { value: [new File(['ISA*'], name)], configurable: true });
  fireEvent.change(input);
};

describe('files', () => {
  it('of answers say what they moved, what was not ours and what could not be used', async () => {
    await openQueue(({ state }) => {
      state.answers = {
        kind: '835',
        interchanges: 1,
        applied: [
          { claimId: 'a', state: 'paid' },
          { claimId: 'b', state: 'paid' },
          { claimId: 'c', state: 'denied' },
        ],
        unchanged: 4,
        notOurs: 2,
        problems: ['Segment 12: the total does not add up.'],
      };
    });
    await drop('era.txt');
    expect(await screen.findByText('era.txt (835): 3 claims changed: 2 paid, 1 denied; 4 as before; 2 not of this computer.')).toBeTruthy();
    expect(screen.getByText('Segment 12: the total does not add up.')).toBeTruthy();
  });

  it('that are none say so', async () => {
    await openQueue(() => undefined);
    await drop('holiday.jpg');
    expect(await screen.findByText('holiday.jpg: holiday.jpg is no file of answers.')).toBeTruthy();
  });

  it('of claims are written only where claims go by file, and name what was left', async () => {
    await openQueue(({ state }) => void (state.queue = [aQueueItem()]));
    expect(screen.queryByRole('button', { name: 'Write claim file' })).toBeNull();
    cleanup();
    const world = await openQueue(({ state }) => {
      state.settings = settings({ endpoint: null, x12: aClearinghouse });
      state.queue = [aQueueItem(), aQueueItem({ claimId: 'c2', pcn: 'PCN-TWO' })];
      state.claimFile = { name: 'claims-1.txt', text: 'ISA*~', claims: 1, left: [{ claimId: 'c2', lacks: ['The payer has no id.'] }] };
    });
    fireEvent.change(screen.getByRole('combobox', { name: 'Format' }), { target: { value: '837I' } });
    fireEvent.click(screen.getByRole('button', { name: 'Write claim file' }));
    expect(await screen.findByText(/claims-1.txt: 1 claim\./)).toBeTruthy();
    expect(world.state.asked837).toEqual(['837I']);
    expect(world.state.saved).toEqual([{ name: 'claims-1.txt', text: 'ISA*~' }]);
    expect(screen.getByRole('list', { name: 'Left out' }).textContent).toBe('PCN-TWO: The payer has no id.');
  });
});
