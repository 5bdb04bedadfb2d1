// @vitest-environment happy-dom
// What the panel says of a chart that was read on several pages, and of what it could not read.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/Panel';
import { aDocument } from '../../lib/rules/examples';
import { anInventedWorld } from './invented';
import { aNotedChart, NOTE } from './invented-facts';

afterEach(cleanup);

async function open(change: (world: ReturnType<typeof anInventedWorld>) => void = () => undefined) {
  const world = anInventedWorld();
  change(world);
  render(<Panel effects={world.effects} />);
  await screen.findByRole('tablist');
  return world;
}
const press = (name: RegExp): Promise<void> => screen.findByRole('button', { name }).then((found) => void fireEvent.click(found));

describe('what was not read', () => {
  const viewer = {
    kind: 'frame' as const,
    what: 'Lab viewer',
    why: 'It comes from another site and did not answer.',
    frame: 'top/#1',
    origin: 'https://labs.example',
  };
  const unread = [...aNotedChart().unread, viewer];

  it('is counted beside Submit; the count opens the list with the keyboard on it', async () => {
    await open((world) => void (world.state.page = { kind: 'chart', chart: aNotedChart({ unread }) }));
    const bar = await screen.findByRole('contentinfo', { name: 'Submit' });
    fireEvent.click(within(bar).getByRole('button', { name: /2 parts unread/ }));
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Not read/));
    expect(screen.getByText('Lab viewer')).toBeTruthy();
  });

  it('asks for another site in the click, and then says what it means that the part stays', async () => {
    const world = await open((before) => void (before.state.page = { kind: 'chart', chart: aNotedChart({ unread }) }));
    fireEvent.click(await screen.findByRole('tab', { name: 'Chart' }));
    await press(/^Allow reading labs\.example$/);
    expect(world.state.asked).toEqual(['https://labs.example']);
    expect(await screen.findByText(/labs\.example may be read now/)).toBeTruthy();
  });

  it('a refusal leaves the button as it was', async () => {
    await open((world) => {
      world.state.page = { kind: 'chart', chart: aNotedChart({ unread }) };
      world.effects.chart.askAccess = async () => false;
    });
    fireEvent.click(await screen.findByRole('tab', { name: 'Chart' }));
    await press(/^Allow reading labs\.example$/);
    expect(await screen.findByRole('button', { name: /^Allow reading labs\.example$/ })).toBeTruthy();
  });
});

describe('a note of an earlier page', () => {
  const earlier = aDocument({ text: NOTE, provenance: { frame: 'enc', visibility: 'earlier-page' } });

  it('its quote is not lit, and the offer says where it stands', async () => {
    await open((world) => {
      world.state.page = { kind: 'chart', chart: aNotedChart({ documents: [earlier] }) };
      world.state.litAnswer = 'earlier-page';
    });
    (await screen.findByRole('button', { name: /^Add I10/ })).focus();
    expect(await screen.findByText(/a page opened earlier; open that page/)).toBeTruthy();
  });

  it('is held against the kept text at submission, and said to be off screen', async () => {
    const world = await open((before) => void (before.state.page = { kind: 'chart', chart: aNotedChart({ documents: [earlier] }) }));
    await press(/^Add I10/);
    expect(await screen.findByText(/1 quote is not on screen: held against the page opened earlier/)).toBeTruthy();
    await press(/^Submit/);
    await waitFor(() => expect(world.state.submitted).toHaveLength(1));
  });
});
