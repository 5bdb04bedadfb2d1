import { aReading, type Example, partly } from '../examples';

const broken = (quote: string, concept = 'femoral-neck-fracture') => ({ concept, quote });
const silent = aReading('Right femoral neck fracture after a fall.', broken('femoral neck fracture'));

export default [
  { name: 'a rib', ...aReading('Rib fracture.', broken('Rib fracture', 'rib-fracture')), expect: [] },
  { name: 'nothing but the bone', ...silent, expect: ['fail'] },
  {
    name: 'displacement on the film',
    ...aReading('Ankle fracture.\nFilm: nondisplaced fracture of the fibula.', broken('Ankle fracture', 'ankle-fracture')),
    expect: ['pass'],
  },
  { name: 'an osteoporotic fracture', ...aReading('Osteoporotic hip fracture.', broken('hip fracture')), expect: ['pass'] },
  { name: 'ruled out', ...aReading('No hip fracture.', { ...broken('hip fracture'), assertion: 'absent' }), expect: [] },
  { name: 'part of the note was out of sight', ...partly(silent), expect: ['no-data'] },
] satisfies Example[];
