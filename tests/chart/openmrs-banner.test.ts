// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { adapters } from '../../lib/chart/adapters';
import { anEnv, readHtml } from './page';

const named = (name: string) => `class="-esm-styleguide__patient-banner__${name}___x"`;
const number = (name: string, label: string, value: string) =>
  `<span ${named('identifier')}><span ${named(name)}><span ${named('label')}>${label}: </span><span ${named('value')}>${value}</span></span></span>`;

it('of several numbers in the banner the one that the site has set first is the record number', async () => {
  const page = `<body><header aria-label="patient banner"><span ${named('patientName')}>Noemi Ibarra</span><div><span>52 yrs</span> <span>27-Feb-1974</span>
    ${number('secondaryIdentifier', 'Hospital No', 'HB-77120')}${number('primaryIdentifier', 'OpenMRS ID', '100K4T')}</div></header></body>`;
  const url = new URL('https://ehr.example/openmrs/spa/patient/3f2a9c1e-7d10-4a55-b3cf-18e2d0c6a944/chart/Results');
  const reading = await readHtml(page, adapters, anEnv({ url }));
  expect(reading?.report.adapter).toBe('openmrs-o3');
  expect(reading?.report.patient).toMatchObject({ mrn: '100K4T', birthDate: '1974-02-27' });
});

it("of days that all fit a child's age the one right beside it is the birth date", async () => {
  const page = `<body><header aria-label="patient banner" class="patient-banner"><span ${named('patientName')}>Noemi Ibarra</span><div><span>2 yrs, 7 mths</span> <span>·</span> <span>27-Feb-2024</span>
    ${number('primaryIdentifier', 'OpenMRS ID', '100K4T')}</div><div><b>Vitals</b> <span>09-Oct-2026</span></div></header></body>`;
  const url = new URL('https://ehr.example/openmrs/spa/patient/3f2a9c1e-7d10-4a55-b3cf-18e2d0c6a944/chart/Results');
  const reading = await readHtml(page, adapters, anEnv({ url }));
  expect(reading?.report.patient).toMatchObject({ birthDate: '2024-02-27', age: 2 });
});
