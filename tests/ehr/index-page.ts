/** The first page: the three EHRs, and every encounter in each of them. */
import { type DemoEncounter, lastFirst, usDate } from './encounter';
import { html, page } from './html';
import type { Records } from './records';

export const SHAPES = ['tabs', 'spa', 'classic'] as const;
export type ShapeName = (typeof SHAPES)[number];

const NAMES: Record<ShapeName, [name: string, what: string]> = {
  tabs: ['Harborview Practice', 'Tabs whose frames stay loaded, notes three frames deep.'],
  spa: ['Linden Care', 'One page, client navigation, the note in a text box.'],
  classic: ['MedStation Classic', 'A frameset with printed reports.'],
};

/** Where an encounter opens in a shape, as a path of this server. */
export function urlOf(shape: ShapeName, visit: DemoEncounter): string {
  return shape === 'spa' ? `/spa/Patient/${visit.patient.pid}/Encounter/${visit.id}` : `/${shape}/?encounter=${visit.id}`;
}

export const indexPage = (records: Records): string =>
  page(
    'Demo EHR',
    'index.css',
    html`<body><header><h1>Demo EHR</h1><p>Three invented health records with invented patients. Nothing here is about a real person.</p></header>
<section class="shapes">${SHAPES.map((shape) => {
      const [name, what] = NAMES[shape];
      return html`<a class="shape ${shape}" href="/${shape}/"><b>${name}</b><span>${what}</span></a>`;
    })}</section>
<table><thead><tr><th>Date</th><th>Patient</th><th>Department</th><th>Reason</th><th>Open in</th></tr></thead><tbody>${records.encounters.map(
      (
        visit,
      ) => html`<tr><td>${usDate(visit.date)}</td><td>${lastFirst(visit.patient)}</td><td>${visit.department}</td><td>${visit.reason}</td>
<td class="open">${SHAPES.map((shape) => html`<a class="${shape === visit.home ? 'home' : ''}" href="${urlOf(shape, visit)}">${NAMES[shape][0].split(' ')[0] ?? ''}</a> `)}</td></tr>`,
    )}</tbody></table></body>`,
  );
