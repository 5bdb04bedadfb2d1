import { concept as c } from './concept';

/** Optic nerve, movement of the eyes, refraction. */
export const eye = [
  c('optic-neuritis', 'acute', 'optic neuritis|retrobulbar neuritis|retrobulbar optic neuritis|optic papillitis', {
    types: { retrobulbar: 'retrobulbar', papillitis: 'papillitis' },
    implies: {
      'retrobulbar neuritis': { type: 'retrobulbar' },
      'retrobulbar optic neuritis': { type: 'retrobulbar' },
      'optic papillitis': { type: 'papillitis' },
    },
    integral: 'eye-pain|vision-loss|visual-disturbance|blurred-vision',
    needs: ['laterality'],
  }),
  c(
    'ischemic-optic-neuropathy',
    'chronic',
    'ischemic optic neuropathy|anterior ischemic optic neuropathy|nonarteritic anterior ischemic optic neuropathy|NAION|AION|non-arteritic anterior ischemic optic neuropathy|arteritic ischemic optic neuropathy',
    {
      integral: 'vision-loss|visual-disturbance|blurred-vision|sudden-vision-loss',
      needs: ['laterality'],
    },
  ),
  c(
    'optic-neuropathy',
    'chronic',
    'optic neuropathy|compressive optic neuropathy|toxic optic neuropathy|optic nerve disorder|optic nerve damage|nutritional optic neuropathy',
    {
      types: { toxic: 'toxic', nutritional: 'nutritional' },
      needs: ['laterality'],
    },
  ),
  c(
    'optic-chiasm-disorder',
    'chronic',
    'optic chiasm compression|compression of optic chiasm|compressed optic chiasm|optic chiasmal compression|chiasmal compression|compression of chiasm|chiasm compression|optic chiasm disorder|chiasmal syndrome',
  ),
  c(
    'optic-atrophy',
    'chronic',
    'optic atrophy|optic nerve atrophy|optic disc pallor|optic nerve pallor|hereditary optic atrophy|leber hereditary optic neuropathy|glaucomatous optic atrophy',
    {
      types: { hereditary: 'hereditary', glaucomatous: 'glaucomatous', primary: 'primary' },
      needs: ['laterality'],
    },
  ),
  c('optic-disc-drusen', 'chronic', 'optic disc drusen|optic nerve drusen|drusen of optic disc|optic nerve head drusen', {
    needs: ['laterality'],
  }),
  c(
    'papilledema',
    'acute',
    'papilledema|papilloedema|optic disc edema|optic nerve edema|optic disc swelling|swollen optic nerve|disc edema',
    {
      types: { pressure: 'increased intracranial pressure|elevated intracranial pressure|raised intracranial pressure' },
    },
  ),
  c(
    'strabismus',
    'chronic',
    'strabismus|crossed eyes|squint of eye|heterotropia|misaligned eyes|ocular misalignment|eye misalignment|lazy eye with strabismus',
    { types: { paralytic: 'paralytic', intermittent: 'intermittent', vertical: 'vertical' } },
  ),
  c(
    'esotropia',
    'chronic',
    'esotropia|accommodative esotropia|infantile esotropia|alternating esotropia|intermittent esotropia|congenital esotropia|convergent strabismus',
    {
      types: { alternating: 'alternating', accommodative: 'accommodative', intermittent: 'intermittent', monocular: 'monocular' },
      implies: {
        'alternating esotropia': { type: 'alternating' },
        'accommodative esotropia': { type: 'accommodative' },
        'intermittent esotropia': { type: 'intermittent' },
      },
      covers: 'strabismus',
    },
  ),
  c('exotropia', 'chronic', 'exotropia|intermittent exotropia|alternating exotropia|divergent strabismus', {
    types: {
      'intermittent-alternating': 'intermittent alternating',
      alternating: 'alternating',
      intermittent: 'intermittent',
      monocular: 'monocular',
    },
    implies: { 'alternating exotropia': { type: 'alternating' }, 'intermittent exotropia': { type: 'intermittent' } },
    covers: 'strabismus',
  }),
  c('hypertropia', 'chronic', 'hypertropia|vertical strabismus|hypotropia', { covers: 'strabismus', needs: ['laterality'] }),
  c('heterophoria', 'chronic', 'exophoria|esophoria|heterophoria|hyperphoria', {
    types: { exo: 'exophoria', eso: 'esophoria', vertical: 'hyperphoria' },
    implies: { exophoria: { type: 'exo' }, esophoria: { type: 'eso' }, hyperphoria: { type: 'vertical' } },
  }),
  c('convergence-insufficiency', 'chronic', 'convergence insufficiency'),
  c(
    'amblyopia',
    'chronic',
    'amblyopia|lazy eye|amblyopic eye|strabismic amblyopia|refractive amblyopia|anisometropic amblyopia|deprivation amblyopia',
    {
      types: { strabismic: 'strabismic', refractive: 'refractive|anisometropic', deprivation: 'deprivation' },
      needs: ['laterality'],
    },
  ),
  c(
    'third-nerve-palsy',
    'chronic',
    'third nerve palsy|oculomotor nerve palsy|cranial nerve iii palsy|oculomotor palsy|3rd nerve palsy|third cranial nerve palsy|cn iii palsy|cn 3 palsy',
    { covers: 'diplopia|cranial-neuropathy', integral: 'diplopia', needs: ['laterality'] },
  ),
  c(
    'fourth-nerve-palsy',
    'chronic',
    'fourth nerve palsy|trochlear nerve palsy|cranial nerve iv palsy|4th nerve palsy|superior oblique palsy|fourth cranial nerve palsy|trochlear palsy',
    { covers: 'diplopia|cranial-neuropathy', integral: 'diplopia', needs: ['laterality'] },
  ),
  c(
    'sixth-nerve-palsy',
    'chronic',
    'sixth nerve palsy|abducens nerve palsy|cranial nerve vi palsy|6th nerve palsy|abducens palsy|sixth cranial nerve palsy|lateral rectus palsy|abducent nerve palsy|cn vi palsy|cn 6 palsy',
    { covers: 'diplopia|cranial-neuropathy', integral: 'diplopia', needs: ['laterality'] },
  ),
  c(
    'ophthalmoplegia',
    'chronic',
    'ophthalmoplegia|external ophthalmoplegia|ophthalmoparesis|chronic progressive external ophthalmoplegia',
    { types: { progressive: 'progressive' }, needs: ['laterality'] },
  ),
  c('internuclear-ophthalmoplegia', 'chronic', 'internuclear ophthalmoplegia', { covers: 'ophthalmoplegia', needs: ['laterality'] }),
  c('nystagmus', 'symptom', 'nystagmus'),
  c('congenital-nystagmus', 'chronic', 'congenital nystagmus|infantile nystagmus|congenital motor nystagmus', { covers: 'nystagmus' }),
  c('diplopia', 'symptom', 'diplopia|seeing double|sees double|double images|double vision'),
  c('myopia', 'chronic', 'myopia|nearsightedness|nearsighted|near-sightedness|short sightedness|myopic', {
    types: { degenerative: 'degenerative|pathologic|pathological|malignant' },
    needs: ['laterality'],
  }),
  c('hyperopia', 'chronic', 'hyperopia|hypermetropia|farsightedness|farsighted|far-sightedness|hyperopic', { needs: ['laterality'] }),
  c('astigmatism', 'chronic', 'astigmatism|irregular astigmatism|regular astigmatism', {
    types: { irregular: 'irregular', regular: 'regular' },
    implies: { 'irregular astigmatism': { type: 'irregular' }, 'regular astigmatism': { type: 'regular' } },
    needs: ['laterality'],
  }),
  c('presbyopia', 'chronic', 'presbyopia|presbyopic'),
  c('anisometropia', 'chronic', 'anisometropia'),
  c('refractive-error', 'chronic', 'refractive error|refractive disorder|ametropia|disorder of refraction'),
];
