/** Ears in ICD-10-PCS, FY 2026. */
import { oneOf, type PcsRule, pcs } from './pcs-rule';

const drum = { sides: '7 8' };
const middle = { sides: '5 6' };

/** Rules by concept. */
export const EARS: Record<string, PcsRule> = {
  'tympanostomy-tubes': oneOf(
    ['removal', pcs('09P#70Z', { sides: '7 8' })],
    ['tube|tympanostomy', pcs('099#*0Z', { ...middle, approaches: '078', because: 'tube: drainage device in the middle ear' })],
    ['myringotomy|myringotomies', pcs('099#*ZZ', { ...middle, approaches: '078' })],
  ),
  tympanoplasty: oneOf(
    [
      'ossic',
      pcs('09U#0?Z', {
        sides: '9 A',
        devices: [
          ['prosthesis', 'J'],
          ['allograft', 'K'],
          ['autograft', '7'],
        ],
      }),
    ],
    ['exploration|exploratory', pcs('09J#0ZZ', { sides: 'H J' })],
    ['paper patch', pcs('09U#*JZ', { ...drum, approaches: '078' })],
    ['allograft|homograft|alloderm|biodesign', pcs('09U#*KZ', { ...drum, approaches: '078' })],
    [null, pcs('09U#*7Z', { ...drum, approaches: '078', because: 'graft of own tissue: supplement' })],
  ),
  mastoidectomy: oneOf(
    ['debridement', pcs('09B#*ZZ', { sides: 'B C', approaches: '0' })],
    ['cholesteatoma', pcs('09B#0ZZ', middle)],
    ['radical|canal wall down', pcs('09T#0ZZ', { sides: 'B C' })],
    [null, pcs('09B#0ZZ', { sides: 'B C' })],
  ),
  'stapes-surgery': oneOf(
    ['mobilization', pcs('09N#*ZZ', { sides: '9 A', approaches: '08' })],
    ['stapedectomy|stapedotomy', pcs('09R#0JZ', { sides: '9 A' })],
  ),
  'cochlear-implantation': oneOf(
    ['baha|bone conduction', pcs('09H#04Z', { sides: 'D E' })],
    ['multiple channel|multichannel|multi channel|nucleus|cochlear implant', pcs('09H#06Z', { sides: 'D E' })],
  ),
  'vestibular-procedure': oneOf(
    ['intratympanic steroid|intratympanic dexamethasone', pcs('3E0B33Z')],
    ['intratympanic', pcs('3E0B3GC')],
    ['labyrinthectomy', pcs('09T#0ZZ', { sides: 'D E' })],
    ['endolymphatic shunt', pcs('099#00Z', { sides: 'D E' })],
    ['endolymphatic', pcs('099#0ZZ', { sides: 'D E' })],
    ['vestibular nerve', pcs('008N0ZZ')],
  ),
  'cerumen-removal': pcs('09C#*ZZ', { sides: '3 4', approaches: '78X' }),
  'hearing-test': oneOf(
    ['tympanometry|tympanogram', pcs('F13ZDZZ')],
    ['brainstem|evoked response|evoked potential', pcs('F13ZLZZ')],
    ['otoacoustic', oneOf(['screen|screening', pcs('F13ZMZZ')], ['diagnostic', pcs('F13ZNZZ')])],
    ['pure tone', pcs('F13Z1ZZ')],
  ),
  otoplasty: oneOf(
    ['hematoma', pcs('099#*ZZ', { sides: '0 1', approaches: '03' })],
    ['earlobe|torn|split', pcs('09Q#*ZZ', { sides: '0 1 2', approaches: '0X' })],
    ['excision|preauricular', pcs('09B#*ZZ', { sides: '0 1', approaches: '0X' })],
    ['exostos', pcs('09B#*ZZ', { sides: '3 4', approaches: '07' })],
    ['meatoplasty|canalplasty|canaloplasty', pcs('09Q#*ZZ', { sides: '3 4', approaches: '07' })],
    [
      'microtia|reconstruction',
      pcs('090#0?Z', {
        sides: '0 1 2',
        devices: [
          ['autograft', '7'],
          ['prosthesis', 'J'],
        ],
      }),
    ],
    ['otoplasty', pcs('090#0ZZ', { sides: '0 1 2' })],
  ),
};
