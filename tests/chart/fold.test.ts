// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { hiddenBy } from '../../lib/chart/fold';
import { parse } from './page';

const isHidden = (element: Element): boolean => (element as HTMLElement).style.display === 'none';
const how = (html: string) => {
  const frame = parse(`<body>${html}</body>`).querySelector('object');
  if (!frame) throw new Error('no frame');
  return hiddenBy(frame, isHidden);
};
const FOLDED = '<div style="display:none"><object></object></div>';

// A stand-in takes the frame's place: how it is hidden is all that is asked.
describe('a frame that is not drawn', () => {
  it.each([
    ['under the closed button that heads it', `<section><p><button aria-expanded="false">Labs</button></p>${FOLDED}</section>`],
    [
      'governed by a closed control',
      `<a aria-expanded="false" aria-controls="x">Labs</a><div id="x" style="display:none"><object></object></div>`,
    ],
    ['in closed details', '<details><summary>Labs</summary><object></object></details>'],
    [
      'in a fold within a fold',
      `<section><button aria-expanded="false">All</button><div style="display:none"><details><summary>Labs</summary><object></object></details></div></section>`,
    ],
  ])('is folded %s', (_, html) => expect(how(html)).toBe('collapsed'));

  it.each([
    [
      'behind a tab',
      '<button role="tab" aria-controls="x" aria-expanded="false">Vance</button><div id="x" style="display:none"><object></object></div>',
    ],
    [
      'in a tab panel',
      `<section><button aria-expanded="false">Labs</button><div role="tabpanel" style="display:none"><object></object></div></section>`,
    ],
    ['hidden for no stated reason', `<div>${FOLDED}</div>`],
    ['under a control that says it is open', `<section><button aria-expanded="true">Labs</button>${FOLDED}</section>`],
    [
      'under one closed control of several',
      `<div><button aria-expanded="false">A</button><button aria-expanded="false">B</button>${FOLDED}</div>`,
    ],
    [
      'folded inside a hidden tab',
      `<div style="display:none"><section><button aria-expanded="false">Labs</button>${FOLDED}</section></div>`,
    ],
    ['drawn too small to read', '<object></object>'],
  ])("may be anybody's %s", (_, html) => expect(how(html)).toBe('hidden-tab'));
});
