import { aCodedEncounter, diagnosesOf, type Example } from '../examples';

const coded = aCodedEncounter({ diagnoses: diagnosesOf('I10') });
const site = (billingNpi: string | null, renderingNpi: string | null = null) => ({ billingNpi, renderingNpi });

export default [
  { name: 'nothing coded yet', site: site(null), expect: [] },
  { name: 'the number CMS gives as example', coded, site: site('1234567893'), expect: ['pass'] },
  { name: 'its check digit off by one', coded, site: site('1234567894'), expect: ['fail'] },
  { name: 'two digits changed places', coded, site: site('1234567983'), expect: ['fail'] },
  { name: 'not set up', coded, site: site(null), expect: ['fail'] },
  { name: 'nine digits', coded, site: site('123456789'), expect: ['fail'] },
  { name: 'a rendering number that is wrong', coded, site: site('1234567893', '1111111111'), expect: ['pass', 'fail'] },
] satisfies Example[];
