import type { Attributes } from '../../findings/finding';
import { type CodeRule, type CodeTable, choices, joint } from './table';

type Row = [Partial<Attributes>, string];

/** K40 and K41: one or both sides, with obstruction, gangrene or neither, recurrent or not. */
function groin(category: string): CodeRule {
  const rows = ([side, first]: [Partial<Attributes>, number]): Row[] =>
    (
      [
        [{ ...side, type: 'gangrene' }, first + 1],
        [{ ...side, type: 'incarcerated' }, first],
      ] as [Partial<Attributes>, number][]
    )
      .flatMap(([when, fourth]): Row[] => [
        [{ ...when, acuity: 'recurrent' }, `${category}.${fourth}1`],
        [when, `${category}.${fourth}0`],
      ])
      .concat(
        first === 0
          ? [
              [{ ...side, acuity: 'recurrent' }, `${category}.21`],
              [side, `${category}.20`],
            ]
          : [[{ acuity: 'recurrent' }, `${category}.91`]],
      );
  return { code: `${category}.90`, choices: choices(...rows([{ laterality: 'bilateral' }, 0]), ...rows([{}, 3])) };
}

/** K42 to K46: obstruction, gangrene, neither. */
const belly = (obstructed: string, gangrene: string, neither: string): CodeRule => ({
  code: neither,
  choices: choices([{ type: 'gangrene' }, gangrene], [{ type: 'incarcerated' }, obstructed]),
});

/** K40 to K46. */
export const herniaCodes: CodeTable = {
  'inguinal-hernia': groin('K40'),
  'femoral-hernia': groin('K41'),
  'umbilical-hernia': belly('K42.0', 'K42.1', 'K42.9'),
  'incisional-hernia': belly('K43.0', 'K43.1', 'K43.2'),
  'parastomal-hernia': belly('K43.3', 'K43.4', 'K43.5'),
  'ventral-hernia': belly('K43.6', 'K43.7', 'K43.9'),
  'hiatal-hernia': belly('K44.0', 'K44.1', 'K44.9'),
  'other-abdominal-hernia': belly('K45.0', 'K45.1', 'K45.8'),
  'abdominal-hernia': belly('K46.0', 'K46.1', 'K46.9'),
};

const WHY = 'K40-K46: a hernia with obstruction is one code';

const DEAD = 'K40-K46: a hernia with gangrene is one code';

/** A hernia, and the obstruction or the gangrene it makes. */
export const herniaJoints = [
  joint('inguinal-hernia', 'gangrene', 'K40.10', DEAD, { when: { laterality: 'bilateral' }, stated: true }),
  joint('inguinal-hernia', 'gangrene|bowel-infarction', 'K40.40', DEAD, { stated: true }),
  joint('femoral-hernia', 'gangrene|bowel-infarction', 'K41.40', DEAD, { stated: true }),
  joint('umbilical-hernia', 'gangrene|bowel-infarction', 'K42.1', DEAD, { stated: true }),
  joint('incisional-hernia', 'gangrene|bowel-infarction', 'K43.1', DEAD, { stated: true }),
  joint('parastomal-hernia', 'gangrene|bowel-infarction', 'K43.4', DEAD, { stated: true }),
  joint('ventral-hernia', 'gangrene|bowel-infarction', 'K43.7', DEAD, { stated: true }),
  joint('hiatal-hernia', 'gangrene', 'K44.1', DEAD, { stated: true }),
  joint('other-abdominal-hernia', 'gangrene|bowel-infarction', 'K45.1', DEAD, { stated: true }),
  joint('inguinal-hernia', 'bowel-obstruction', 'K40.00', WHY, { when: { laterality: 'bilateral' }, stated: true }),
  joint('inguinal-hernia', 'bowel-obstruction', 'K40.30', WHY, { stated: true }),
  joint('femoral-hernia', 'bowel-obstruction', 'K41.30', WHY, { stated: true }),
  joint('umbilical-hernia', 'bowel-obstruction', 'K42.0', WHY, { stated: true }),
  joint('incisional-hernia', 'bowel-obstruction', 'K43.0', WHY, { stated: true }),
  joint('parastomal-hernia', 'bowel-obstruction', 'K43.3', WHY, { stated: true }),
  joint('ventral-hernia', 'bowel-obstruction', 'K43.6', WHY, { stated: true }),
  joint('other-abdominal-hernia', 'bowel-obstruction', 'K45.0', WHY, { stated: true }),
];
