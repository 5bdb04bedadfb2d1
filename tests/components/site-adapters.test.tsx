// @vitest-environment happy-dom
// The form for a site's own adapters: what is typed wrong is said at its field, and only what can be used is kept.
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Options } from '../../components/options/Options';
import type { SiteDefinition } from '../../lib/chart/site-definition';
import { anEndpoint, anInventedTrial, anInventedWorld } from './invented';
import { anInventedShelf, TODAY, wellStocked } from './invented-code-sets';

afterEach(cleanup);

const VALLEY: SiteDefinition = {
  id: 'valley-clinic',
  title: 'Valley Clinic',
  pattern: 'https://valley.example/chart/*',
  banner: { mrn: '#mrn' },
  encounter: {},
  sections: [{ selector: '.dx li', list: 'problems' }],
};

async function open(adapters: SiteDefinition[] = [], managed: 'adapters'[] = []) {
  const world = anInventedWorld();
  world.state.settings.adapters = adapters;
  world.state.managed = managed;
  const saved: { name: string; text: string }[] = [];
  render(
    <Options
      vault={world.effects}
      now={world.effects.world.now}
      restart={world.effects.surroundings.restart}
      endpoint={anEndpoint()}
      codeSets={anInventedShelf(wellStocked()).effects}
      siteAdapters={anInventedTrial()}
      today={TODAY}
      saveFile={(name, _, text) => saved.push({ name, text })}
      signIn={{ scopes: 'user/Patient.read', redirect: 'https://invented.chromiumapp.org/' }}
    />,
  );
  const part = await screen.findByRole('region', { name: 'Your own EHRs' });
  return { world, part: within(part), saved };
}

type Part = Awaited<ReturnType<typeof open>>['part'];
const type = (box: HTMLElement, value: string) => fireEvent.input(box, { target: { value } });
const field = (part: Part, name: string) => part.getByRole<HTMLInputElement>('textbox', { name });

function choose(part: Part, text: string): void {
  const input = part.getByLabelText<HTMLInputElement>('Import a file');
  Object.defineProperty(input, 'files', { value: [new File([text], 'ours.json')], configurable: true });
  fireEvent.change(input);
}

describe('the form for a site’s own EHRs', () => {
  it('begins at the name, makes an id of it, and keeps nothing that cannot be used', async () => {
    const { world, part } = await open();
    fireEvent.click(part.getByRole('button', { name: 'Add an adapter' }));
    await waitFor(() => expect(document.activeElement).toBe(field(part, 'Name of the EHR')));
    type(field(part, 'Name of the EHR'), 'Valley Clinic EHR 2');
    await waitFor(() => expect(field(part, 'Id').value).toBe('valley-clinic-ehr-2'));
    fireEvent.click(part.getByRole('button', { name: 'Save' }));
    expect(await part.findByText(/^It is empty\. Write the address of a chart page/)).toBeTruthy();
    expect(part.getByText('2 fields cannot stay as written.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(field(part, 'Address pattern')));
    expect(world.state.settings.adapters).toEqual([]);

    type(field(part, 'Address pattern'), 'https://valley.example/chart/*');
    type(field(part, 'MRN'), '[data-mrn');
    expect(await part.findByText(/a bracket is not closed/)).toBeTruthy();
    expect(field(part, 'MRN').getAttribute('aria-invalid')).toBe('true');
    type(field(part, 'MRN'), ' [data-mrn] ');
    fireEvent.click(part.getByRole('button', { name: 'Add a part' }));
    type(await part.findByRole('textbox', { name: 'Selector of part 1' }), '#note');
    fireEvent.change(part.getByRole('combobox', { name: 'Part 1 holds' }), { target: { value: 'progress-note' } });
    type(await part.findByRole('textbox', { name: 'Title of part 1' }), 'Visit');
    fireEvent.click(part.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(world.state.settings.adapters).toEqual([
        {
          id: 'valley-clinic-ehr-2',
          title: 'Valley Clinic EHR 2',
          pattern: 'https://valley.example/chart/*',
          banner: { mrn: '[data-mrn]' },
          encounter: {},
          sections: [{ selector: '#note', document: 'progress-note', title: 'Visit' }],
        },
      ]),
    );
    expect(part.getByText('Saved Valley Clinic EHR 2.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Edit Valley Clinic EHR 2'));
  });

  it('changes and removes one, and the keyboard goes on where the row was', async () => {
    const { world, part } = await open([VALLEY, { ...VALLEY, id: 'north', title: 'North' }]);
    fireEvent.click(part.getByRole('button', { name: 'Edit Valley Clinic' }));
    type(await part.findByRole('textbox', { name: 'Id' }), 'north');
    expect(await part.findByText('Another adapter is called north. Choose another id.')).toBeTruthy();
    type(field(part, 'Id'), 'valley');
    fireEvent.click(part.getByRole('button', { name: 'Remove part 1' }));
    fireEvent.click(part.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(world.state.settings.adapters[0]).toEqual({ ...VALLEY, id: 'valley', sections: [] }));
    expect(document.activeElement?.textContent).toBe('Edit Valley Clinic');
    fireEvent.click(part.getByRole('button', { name: 'Remove Valley Clinic' }));
    await waitFor(() => expect(world.state.settings.adapters.map(({ id }) => id)).toEqual(['north']));
  });

  it('says at each field what it finds on the open page, and what to do when none fits', async () => {
    const { part } = await open([{ ...VALLEY, banner: { mrn: '#mrn', name: '.who' } }]);
    fireEvent.click(part.getByRole('button', { name: 'Edit Valley Clinic' }));
    fireEvent.click(await part.findByRole('button', { name: 'Try it on the open page' }));
    expect(await part.findByText('✓ Finds 1: “Okafor, Grace”')).toBeTruthy();
    expect(part.getByText('○ Finds nothing on the open page.')).toBeTruthy();
    expect(part.getByText('Tried on “Chart of today”: 1 of 2 selectors finds nothing.')).toBeTruthy();
    type(field(part, 'Address pattern'), 'https://elsewhere.example/*');
    await waitFor(() => expect(part.queryByText('○ Finds nothing on the open page.')).toBeNull());
    fireEvent.click(part.getByRole('button', { name: 'Try it on the open page' }));
    expect(await part.findByText(/^No open page fits the address pattern\. Open a chart/)).toBeTruthy();
  });

  it('hands the adapters round as a file and takes them from one, those of the same id anew', async () => {
    const { world, part, saved } = await open([VALLEY]);
    fireEvent.click(part.getByRole('button', { name: 'Export as a file' }));
    expect(JSON.parse(saved[0]?.text ?? '')).toEqual({ adapters: [VALLEY] });
    const newer = { ...VALLEY, title: 'Valley 2' };
    choose(part, JSON.stringify({ adapters: [newer, { id: 'south', title: 'South', pattern: 'south.example', banner: { name: 'h1' } }] }));
    expect(await part.findByText('Imported 2 adapters; 1 of the same id replaced.')).toBeTruthy();
    expect(world.state.settings.adapters.map(({ title }) => title)).toEqual(['Valley 2', 'South']);
  });

  it.each([
    ['{', 'This is no JSON file. Choose a file that was exported here.'],
    ['{"adapters":[]}', 'The file holds no adapter.'],
    [
      '[{"id":"a1","title":"A","pattern":"a.example","banner":{"nam":"h1"}}]',
      'Adapter 1: banner has no field nam. Remove it or mend its name.',
    ],
    ['[{"id":"a1","title":"A","pattern":7,"banner":{"name":"h1"}}]', 'Adapter 1: pattern must be a text.'],
    [
      '[{"id":"a1","title":"A","pattern":"a.example","sections":[{"selector":"p","list":"pets"}]}]',
      /Adapter 1: sections\.0 needs a selector/,
    ],
    ['[{"id":"a1","title":"A","pattern":"ftp://a.example","banner":{"name":"h1"}}]', /Adapter 1, pattern: Charts are read over http/],
  ])('takes nothing from the file %s and says why', async (text, why) => {
    const { world, part } = await open([VALLEY]);
    choose(part, text);
    expect(await part.findByText('Nothing was imported from ours.json.')).toBeTruthy();
    expect(part.getByText(why)).toBeTruthy();
    expect(world.state.settings.adapters).toEqual([VALLEY]);
  });

  it('only shows what the administrator fixed', async () => {
    const { part } = await open([VALLEY], ['adapters']);
    expect(part.getByText('Set by your administrator.')).toBeTruthy();
    expect(part.getAllByRole('button').map((button) => button.textContent)).toEqual(['Export as a file']);
  });
});
