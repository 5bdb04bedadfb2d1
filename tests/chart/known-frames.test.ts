import { describe, expect, it } from 'vitest';
import { createKnownFrames } from '../../entrypoints/sidepanel/known-frames';
import type { FrameReport } from '../../lib/chart/chart';
import { noFacts } from '../../lib/chart/facts';
import { parseName } from '../../lib/chart/person-name';

const report = (key: string, path: string[], change: Partial<FrameReport> = {}): FrameReport =>
  ({
    ...noFacts(),
    frame: { key, path, visibility: 'visible' },
    patient: null,
    ...change,
  }) as unknown as FrameReport;
const ida = { name: parseName('Ida Brandt'), mrn: '550123', birthDate: '1948-02-11', sex: 'female', age: null } as const;

describe('the frames of a tab', () => {
  it('finds the frames inside a frame by their chain', () => {
    const frames = createKnownFrames();
    frames.add(0, 'a').report = report('top', ['top']);
    frames.add(7, 'b').report = report('top/work', ['top', 'top/work']);
    frames.add(9, 'c').report = report('top/work/note', ['top', 'top/work', 'top/work/note']);
    expect(frames.withInner(7)).toEqual([7, 9]);
    expect(frames.withInner(0)).toEqual([0, 7, 9]);
    expect(frames.withKey('top/work')).toBe(7);
    expect(frames.withKey(undefined)).toBeUndefined();
  });

  it('names only whom a frame on screen names', () => {
    const frames = createKnownFrames();
    frames.add(0, null).report = report('top', ['top'], { patient: ida });
    const hidden = report('tab', ['top', 'tab'], { patient: { ...ida, mrn: '1' } });
    frames.add(3, null).report = { ...hidden, frame: { ...hidden.frame, visibility: 'hidden-tab' } };
    expect(frames.named()).toEqual([ida]);
  });

  it('starts over with other entries, so that an answer under way finds its own gone; what was shown is what stood there before', () => {
    const frames = createKnownFrames();
    const old = frames.add(0, 'a');
    old.report = report('top', ['top'], { patient: ida });
    old.pending = false;
    frames.startOver();
    const now = frames.get(0);
    expect(now).not.toBe(old);
    expect(now).toMatchObject({ documentId: 'a', report: null, before: old.report, pending: true });
    expect(frames.count()).toEqual({ read: 0, frames: 1 });
    frames.forgetBefore();
    expect(now?.before).toBeNull();
  });

  it('waits for a frame until it answers or counts as slow', () => {
    const frames = createKnownFrames();
    const frame = frames.add(2, null);
    expect([frames.isWaiting(), frames.silent()]).toEqual([true, 0]);
    frame.slow = true;
    expect([frames.isWaiting(), frames.silent()]).toEqual([false, 1]);
  });
});
