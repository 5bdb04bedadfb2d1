/**
 * From the segments of one 837 set back to its facts, written from the implementation guides and not from our writer. Throws on
 * any segment, qualifier or element that it does not know, so that nothing is carried unseen.
 */
import type { Facts, LineFact, PersonFact, PlaceFact } from './facts';

type Row = string[];
const at = (row: Row, element: number): string => row[element] ?? '';
const parts = (text: string): string[] => text.split(':');
const date = (d8: string): string => `${d8.slice(0, 4)}-${d8.slice(4, 6)}-${d8.slice(6, 8)}`;
const cents = (decimal: string): number => Math.round(Number(decimal) * 100);

/** Only these elements may be filled in a segment of this id. */
const FILLED: Record<string, number[]> = {
  PER: [1, 2, 3, 4],
  PRV: [1, 2, 3],
  N3: [1, 2],
  N4: [1, 2, 3],
  SBR: [1, 2, 3, 4, 9],
  DMG: [1, 2, 3],
  PAT: [1],
  CLM: [1, 2, 5, 6, 7, 8, 9, 11],
  CL1: [1, 2, 3],
  DTP: [1, 2, 3],
  REF: [1, 2],
  LX: [1],
  SV1: [1, 2, 3, 4, 5, 7],
  SV2: [1, 2, 3, 4, 5],
  LIN: [2, 3],
  CTP: [4, 5],
  NM1: [1, 2, 3, 4, 5, 7, 8, 9],
  HL: [1, 2, 3, 4],
  BHT: [1, 2, 3, 4, 5, 6],
};

const empty = (): Facts => ({
  form: '',
  pcn: '',
  cents: 0,
  place: '',
  frequency: '',
  consent: [],
  cause: [],
  dates: {},
  numbers: {},
  stay: [],
  codes: {},
  billing: { name: '', npi: '', taxId: '', taxonomy: '', at: { line: '', line2: '', city: '', state: '', zip: '' } },
  subscriber: { name: [], memberId: '', group: '', groupName: '', filing: '' },
  relationship: '',
  patient: { name: [], birth: '', sex: '', at: null },
  payer: { name: '', id: '' },
  people: {},
  facility: null,
  lines: [],
});

/** The facts of a set, `segments` from ST to SE. */
export function readBack(segments: Row[], form: string): Facts {
  const facts = empty();
  facts.form = form;
  const diagnoses: string[] = [];
  const controls = new Set<string>();
  let level = '';
  let line: LineFact | null = null;
  let place: PlaceFact | null = null;
  let person: PersonFact | null = null;
  let who = '';
  const unknown = (row: Row): Error => new Error(`unexpected ${row[0]}*${at(row, 1)} in loop ${level} ${who}`);

  for (const row of segments) {
    const id = at(row, 0);
    row.forEach((value, element) => {
      if (element > 0 && value !== '' && FILLED[id] && !FILLED[id].includes(element)) throw new Error(`${id}${element} is filled`);
    });
    switch (id) {
      case 'ST':
      case 'SE':
        break;
      case 'BHT':
        if (at(row, 6) !== 'CH' || at(row, 1) !== '0019') throw unknown(row);
        break;
      case 'PER':
        if (who !== '41') throw unknown(row);
        break;
      case 'HL':
        level = at(row, 3);
        if (level === '22' && at(row, 4) === '1') facts.relationship = 'dependent';
        break;
      case 'PRV':
        if (at(row, 2) !== 'PXC') throw unknown(row);
        if (at(row, 1) === 'BI') facts.billing.taxonomy = at(row, 3);
        else if (person && (at(row, 1) === 'PE' || at(row, 1) === 'AT')) person.taxonomy = at(row, 3);
        else throw unknown(row);
        break;
      case 'NM1': {
        who = at(row, 1);
        person = null;
        place = null;
        const name = [at(row, 3), at(row, 4), at(row, 5), at(row, 7)];
        if (who === '41' || who === '40') break;
        if (who === '85') facts.billing = { ...facts.billing, name: at(row, 3), npi: at(row, 9) };
        else if (who === 'IL') {
          facts.subscriber = { ...facts.subscriber, name, memberId: at(row, 9) };
          if (facts.relationship === '') facts.patient.name = name;
        } else if (who === 'QC') facts.patient.name = name;
        else if (who === 'PR') facts.payer = { name: at(row, 3), id: at(row, 9) };
        else if (who === '77')
          facts.facility = { name: at(row, 3), npi: at(row, 9), at: { line: '', line2: '', city: '', state: '', zip: '' } };
        else if (['82', 'DN', 'DK', 'DQ', '71', '72'].includes(who) && at(row, 8) === 'XX') {
          person = { name, npi: at(row, 9), taxonomy: '' };
          (line ? line.people : facts.people)[who] = person;
        } else throw unknown(row);
        break;
      }
      case 'N3':
        place = { line: at(row, 1), line2: at(row, 2), city: '', state: '', zip: '' };
        if (who === '85') facts.billing.at = place;
        else if (who === '77' && facts.facility) facts.facility.at = place;
        else if (who === 'QC' || (who === 'IL' && facts.relationship === '')) facts.patient.at = place;
        else throw unknown(row);
        break;
      case 'N4':
        if (!place) throw unknown(row);
        [place.city, place.state, place.zip] = [at(row, 1), at(row, 2), at(row, 3)];
        break;
      case 'SBR':
        if (at(row, 1) !== 'P') throw unknown(row);
        facts.subscriber = { ...facts.subscriber, group: at(row, 3), groupName: at(row, 4), filing: at(row, 9) };
        if ((at(row, 2) === '18') !== (facts.relationship === '')) throw unknown(row);
        break;
      case 'PAT':
        if (level !== '23') throw unknown(row);
        facts.relationship = at(row, 1);
        break;
      case 'DMG':
        if (who !== 'QC' && !(who === 'IL' && facts.relationship === '')) throw unknown(row);
        facts.patient.birth = date(at(row, 2));
        facts.patient.sex = at(row, 3);
        break;
      case 'CLM': {
        const [where = '', facility = '', frequency = ''] = parts(at(row, 5));
        if (facility !== (form === 'professional' ? 'B' : 'A')) throw unknown(row);
        facts.pcn = at(row, 1);
        facts.cents = cents(at(row, 2));
        facts.place = where;
        facts.frequency = frequency;
        facts.consent = [6, 7, 8, 9].map((element) => at(row, element));
        facts.cause = at(row, 11) === '' ? [] : parts(at(row, 11));
        who = 'CLM';
        break;
      }
      case 'CL1':
        facts.stay = [at(row, 1), at(row, 2), at(row, 3)];
        break;
      case 'DTP':
        if (at(row, 1) === '472' && line) {
          const [first = '', last = ''] = at(row, 3).split('-');
          if ((at(row, 2) === 'RD8') !== (last !== '')) throw unknown(row);
          line.from = date(first);
          line.to = last === '' ? '' : date(last);
        } else if (line === null && ['431', '439', '435', '096', '434'].includes(at(row, 1))) {
          const width = { D8: /^\d{8}$/, RD8: /^\d{8}-\d{8}$/, DT: /^\d{12}$/, TM: /^\d{4}$/ }[at(row, 2)];
          if (!width?.test(at(row, 3))) throw unknown(row);
          facts.dates[at(row, 1)] = at(row, 3);
        } else throw unknown(row);
        break;
      case 'REF':
        if (who === '85' && at(row, 1) === 'EI') facts.billing.taxId = at(row, 2);
        else if (line && at(row, 1) === '6R') {
          if (controls.has(at(row, 2)) || at(row, 2).length > 30) throw new Error('a line control number twice or too long');
          controls.add(at(row, 2));
        } else if (line && at(row, 1) === 'G1') line.authorization = at(row, 2);
        else if (!line && who === 'CLM' && ['9F', 'G1', 'F8', 'X4', 'EA', 'LU'].includes(at(row, 1)))
          facts.numbers[at(row, 1)] = at(row, 2);
        else throw unknown(row);
        break;
      case 'HI':
        if (row.length > 13) throw new Error('more than twelve in an HI');
        for (const composite of row.slice(1)) {
          const [qualifier = '', code = '', ...rest] = parts(composite);
          (facts.codes[qualifier] ??= []).push([code, ...rest].join(':'));
          if (form === 'professional') diagnoses.push(code);
        }
        break;
      case 'LX':
        line = {
          code: '',
          modifiers: [],
          revenue: '',
          cents: 0,
          unit: '',
          units: 0,
          place: '',
          points: [],
          from: '',
          to: '',
          authorization: '',
          ndc: '',
          people: {},
        };
        facts.lines.push(line);
        who = 'LX';
        if (at(row, 1) !== String(facts.lines.length)) throw unknown(row);
        break;
      case 'SV1':
      case 'SV2': {
        if (!line || (id === 'SV1') !== (form === 'professional')) throw unknown(row);
        const from = id === 'SV1' ? 1 : 2;
        const [qualifier = '', code = '', ...modifiers] = parts(at(row, from));
        if (code !== '' && qualifier !== 'HC') throw unknown(row);
        Object.assign(line, {
          code,
          modifiers,
          cents: cents(at(row, from + 1)),
          unit: at(row, from + 2),
          units: Number(at(row, from + 3)),
        });
        if (id === 'SV2') line.revenue = at(row, 1);
        else {
          line.place = at(row, 5) || facts.place;
          line.points = parts(at(row, 7)).map((position) => diagnoses[Number(position) - 1] ?? 'nothing');
        }
        break;
      }
      case 'LIN':
        if (!line || at(row, 2) !== 'N4') throw unknown(row);
        line.ndc = at(row, 3);
        break;
      case 'CTP':
        if (!line) throw unknown(row);
        line.ndc += ` ${Number(at(row, 4))} ${at(row, 5)}`;
        break;
      default:
        throw unknown(row);
    }
  }
  return facts;
}
