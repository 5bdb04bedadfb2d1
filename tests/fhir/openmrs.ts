// A page shaped as OpenMRS 3 draws a patient's summary, with a server behind it that answers to the session's cookie only.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Resource } from '@medplum/fhirtypes';
import { concept } from './record';
import { inventedServer } from './server';

const UUID = '5f0c2b7e-81d4-4a6f-9a54-2f6f0f0b7c11';
const OTHER = '0d3c9a52-7e1b-4c88-8f3d-6a1f7f2e9b20';
const subject = { reference: `Patient/${UUID}` };

const MEDICATIONS = [
  ['Amlodipine', '5 mg', 'once daily'],
  ['Atorvastatin', '20 mg', 'at bedtime'],
  ['Furosemide', '40 mg', 'once daily'],
  ['Metoprolol succinate', '50 mg', 'once daily'],
  ['Omeprazole', '20 mg', 'once daily'],
  ['Warfarin', '2 mg', 'once daily'],
] as const;
export const SIXTH = 'Warfarin';
export const NOTE = 'Follow-up of chronic systolic heart failure. No edema. Weight stable. Continue furosemide.';

const resources: Resource[] = [
  {
    resourceType: 'Patient',
    id: UUID,
    name: [{ given: ['Ottilie'], family: 'Vanterpool' }],
    identifier: [{ type: { text: 'OpenMRS ID' }, value: '10087XK' }],
    birthDate: '1949-02-17',
    gender: 'female',
  },
  ...MEDICATIONS.map(
    ([name, dose, frequency], i): Resource => ({
      resourceType: 'MedicationRequest',
      id: `m${i}`,
      status: 'active',
      intent: 'order',
      subject,
      medicationReference: { display: `${name} ${dose}` },
      dosageInstruction: [{ timing: { code: { text: frequency } }, route: concept('Oral') }],
    }),
  ),
  {
    resourceType: 'Encounter',
    id: 'v1',
    status: 'unknown',
    class: { code: 'AMB' },
    meta: { tag: [{ code: 'visit' }] },
    subject,
    period: { start: '2026-11-03T09:30:00+00:00' },
  },
  // A server that mixes records up.
  { resourceType: 'Condition', id: 'c1', subject: { reference: `Patient/${OTHER}` }, code: concept('Opioid dependence') },
];

const row = ([name, dose, frequency]: (typeof MEDICATIONS)[number]): string =>
  `<tr><td>11-Oct-2026</td><td><p><strong>${name} ${dose}</strong> — ${dose} — tablet</p><p><span>DOSE</span> 1 tablet — oral — ${frequency}</p></td></tr>`;

const html = `<!doctype html><html><head><title>Patient chart</title></head><body>
<nav><a href="/openmrs/spa/home">Home</a> <a href="#">Add patient</a></nav>
<header aria-label="patient banner" data-extension-id="patient-banner"><h2>Ottilie Vanterpool</h2><p>Female · 77 yrs · 17-Feb-1949</p><p>OpenMRS ID: 10087XK</p></header>
<main>
<section><div><h4>Active medications</h4></div>
<table><thead><tr><th>Start date</th><th>Details</th></tr></thead><tbody>${MEDICATIONS.slice(0, 5).map(row).join('')}</tbody></table>
<div><span>5 of 6 items</span> <button>See all</button></div></section>
<section><div><h4>Conditions</h4></div><table><thead><tr><th>Condition</th><th>Date of onset</th><th>Status</th></tr></thead>
<tbody><tr><td>Heart failure</td><td>Mar 2021</td><td>Active</td></tr></tbody></table></section>
</main></body></html>`;

/** Starts it on this machine. `asked`: paths of the requests that were answered as the session's. */
export async function startOpenmrs(): Promise<{ url: string; asked: string[]; close(): Promise<void> }> {
  const asked: string[] = [];
  let origin = '';
  const server = createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? '/', origin);
      if (url.pathname.includes('/spa/')) {
        response.writeHead(200, {
          'content-type': 'text/html; charset=utf-8',
          'set-cookie': 'JSESSIONID=invented; HttpOnly; Path=/openmrs; SameSite=Lax',
        });
        response.end(html);
        return;
      }
      if (!(request.headers.cookie ?? '').includes('JSESSIONID=invented') || request.method !== 'GET') {
        response.writeHead(401).end();
        return;
      }
      asked.push(url.pathname);
      const encounters = {
        results: [
          {
            uuid: 'n1',
            visit: { uuid: 'v1' },
            encounterDatetime: '2026-11-03T10:00:00.000+0000',
            encounterType: { display: 'Visit Note' },
            obs: [{ uuid: 'o1', concept: { display: 'Text of encounter note' }, value: NOTE }],
          },
        ],
      };
      const answer =
        url.pathname === '/openmrs/ws/rest/v1/encounter'
          ? new Response(JSON.stringify(encounters), { headers: { 'content-type': 'application/json' } })
          : await inventedServer({ resources, base: `${origin}/openmrs/ws/fhir2/R4`, pageSize: 4 }).fetch(url);
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${origin}/openmrs/spa/patient/${UUID}/chart/patient-summary`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
