import type { Attributes } from '../finding';
import { concept as c } from './concept';

const OBSTRUCTED =
  'incarcerated|incarceration|obstructed|strangulated|strangulation|irreducible|with obstruction|non reducible|nonreducible';
const GANGRENE = 'gangrenous|gangrene|with gangrene|strangulated with necrotic bowel|necrotic bowel';
/** Words that take back what the last one of them says. */
const NEITHER =
  'without obstruction|without obstruction or gangrene|without gangrene|non incarcerated|nonincarcerated|not incarcerated|without incarceration|no incarceration|no obstruction|not obstructed|without strangulation|no strangulation|not strangulated|nonobstructed|no evidence of incarceration|no evidence of strangulation';
/** A hernia that is stuck, said in front of its name. */
const stuck = (names: string): Record<string, Attributes> =>
  Object.fromEntries(
    names
      .split('|')
      .flatMap((name) => [
        ...['incarcerated', 'strangulated', 'obstructed', 'irreducible', 'nonreducible', 'recurrent incarcerated'].map(
          (word): [string, Attributes] => [
            `${word} ${name}`,
            { type: 'incarcerated', ...(word.startsWith('recurrent') && { acuity: 'recurrent' as const }) },
          ],
        ),
        [`${name} with incarceration`, { type: 'incarcerated' }],
        [`${name} with strangulation`, { type: 'incarcerated' }],
        [`${name} with obstruction`, { type: 'incarcerated' }],
      ]),
  );

const types = { gangrene: GANGRENE, incarcerated: OBSTRUCTED, none: NEITHER };

/** Hernias of the belly wall, the groin and the diaphragm. */
export const hernias = [
  c(
    'inguinal-hernia',
    'chronic',
    'inguinal hernia|indirect inguinal hernia|direct inguinal hernia|inguinoscrotal hernia|inguinal scrotal hernia|hernia of groin|groin hernia|pantaloon hernia|inguinal hernias|scrotal hernia|hernia, inguinal|inguinal hernia, indirect|inguinal hernia, direct',
    {
      types,
      implies: stuck('inguinal hernia|indirect inguinal hernia|direct inguinal hernia|inguinoscrotal hernia|groin hernia'),
      integral: 'groin-pain',
      needs: ['laterality'],
    },
  ),
  c('femoral-hernia', 'chronic', 'femoral hernia|hernia, femoral', {
    types,
    implies: stuck('femoral hernia'),
    integral: 'groin-pain',
    needs: ['laterality'],
  }),
  c('umbilical-hernia', 'chronic', 'umbilical hernia|paraumbilical hernia|periumbilical hernia|hernia, umbilical|umbilicus hernia', {
    types,
    implies: stuck('umbilical hernia|paraumbilical hernia|periumbilical hernia'),
  }),
  c(
    'ventral-hernia',
    'chronic',
    'ventral hernia|epigastric hernia|spigelian hernia|supraumbilical hernia|abdominal wall hernia|midline hernia|subxiphoid hernia|hernia of abdominal wall|ventral abdominal hernia|linea alba hernia',
    { types, implies: stuck('ventral hernia|epigastric hernia|spigelian hernia|supraumbilical hernia|abdominal wall hernia') },
  ),
  c(
    'incisional-hernia',
    'chronic',
    'incisional hernia|ventral incisional hernia|incisional ventral hernia|postoperative ventral hernia|port site hernia|trocar site hernia|postoperative hernia|incisional abdominal hernia',
    {
      types,
      implies: stuck('incisional hernia|ventral incisional hernia|incisional ventral hernia|port site hernia'),
      covers: 'ventral-hernia',
    },
  ),
  c('parastomal-hernia', 'chronic', 'parastomal hernia|peristomal hernia|paracolostomy hernia|paraileostomy hernia|parastomal herniation', {
    types,
    implies: stuck('parastomal hernia|peristomal hernia'),
    covers: 'ventral-hernia|incisional-hernia',
  }),
  c(
    'hiatal-hernia',
    'chronic',
    'hiatal hernia|hiatus hernia|paraesophageal hernia|sliding hiatal hernia|sliding hiatus hernia|diaphragmatic hernia|hiatal hernias|paraesophageal hiatal hernia|hiatal herniation|hernia, hiatal|esophageal hernia|morgagni hernia',
    { types, implies: stuck('hiatal hernia|paraesophageal hernia|diaphragmatic hernia') },
  ),
  c('congenital-diaphragmatic-hernia', 'chronic', 'congenital diaphragmatic hernia|bochdalek hernia', { covers: 'hiatal-hernia' }),
  c('other-abdominal-hernia', 'chronic', 'internal hernia|obturator hernia|lumbar hernia|petersen hernia|perineal hernia|sciatic hernia', {
    types,
    implies: stuck('internal hernia|obturator hernia|lumbar hernia'),
  }),
  c('abdominal-hernia', 'chronic', 'abdominal hernia|intra-abdominal hernia', { types, implies: stuck('abdominal hernia') }),
];
