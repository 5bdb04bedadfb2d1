import { aCodedEncounter, aLine, cpt, diagnosesOf, type Example } from '../examples';
import type { SiteRule } from '../site-rule';

const coded = (modifiers: string[] = [], serviceDate: string | null = '2026-11-02', diagnosisIds = ['dx1']) =>
  aCodedEncounter({
    diagnoses: diagnosesOf('M17.11', 'I10'),
    lines: [aLine({ procedure: cpt('20610'), modifiers, serviceDate, diagnosisIds })],
  });
const rule = (more: Partial<SiteRule> = {}): SiteRule[] => [
  {
    id: 'side',
    procedure: '20610',
    modifiers: { are: 'missing', codes: ['LT', 'RT', '50'] },
    diagnoses: null,
    payer: null,
    carc: '4',
    message: 'Say by modifier which side was treated.',
    from: '2026-11-01',
    to: null,
    ...more,
  },
];
const knees = { are: 'present' as const, codes: ['M17'] };

export default [
  { name: 'no rule of the site', coded: coded(), expect: [] },
  { name: 'a rule for another service', coded: coded(), siteRules: rule({ procedure: '99213' }), expect: [] },
  { name: 'the modifier is missing', coded: coded(), siteRules: rule(), expect: ['fail'] },
  { name: 'one of the modifiers is there', coded: coded(['RT']), siteRules: rule(), expect: ['pass'] },
  {
    name: 'a modifier that brought denials',
    coded: coded(['59']),
    siteRules: rule({ modifiers: { are: 'present', codes: ['59'] } }),
    expect: ['fail'],
  },
  { name: 'a diagnosis of the category', coded: coded(), siteRules: rule({ modifiers: null, diagnoses: knees }), expect: ['fail'] },
  {
    name: 'the category stands on the claim but not on the line',
    coded: coded([], '2026-11-02', ['dx2']),
    siteRules: rule({ modifiers: null, diagnoses: knees }),
    expect: ['pass'],
  },
  {
    name: 'the line points to no diagnosis',
    coded: coded([], '2026-11-02', []),
    siteRules: rule({ diagnoses: knees }),
    expect: ['no-data'],
  },
  { name: 'the day before the rule begins', coded: coded([], '2026-10-31'), siteRules: rule(), expect: [] },
  { name: 'its last day', coded: coded(), siteRules: rule({ to: '2026-11-02' }), expect: ['fail'] },
  { name: 'the day after its last', coded: coded([], '2026-11-03'), siteRules: rule({ to: '2026-11-02' }), expect: [] },
  {
    name: 'the day is not known',
    coded: { ...coded([], null), encounter: { ref: 'encounter-1', date: null, endDate: null } },
    siteRules: rule(),
    expect: ['no-data'],
  },
  {
    name: 'the payer, in other capitals',
    coded: coded(),
    siteRules: rule({ payer: 'example health' }),
    payer: 'EXAMPLE  Health',
    expect: ['fail'],
  },
  { name: 'another payer', coded: coded(), siteRules: rule({ payer: 'Example Health' }), payer: 'Seacoast Plan', expect: ['pass'] },
  { name: 'the payer is not named', coded: coded(), siteRules: rule({ payer: 'Example Health' }), payer: null, expect: ['no-data'] },
  { name: 'two rules for one line', coded: coded(), siteRules: [...rule(), ...rule({ id: 'other' })], expect: ['fail', 'fail'] },
] satisfies Example[];
