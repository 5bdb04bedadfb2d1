import { concept as c } from './concept';
import { marked } from './eye-marks';

const CATARACT = {
  covers: 'cataract',
  integral: 'visual-disturbance|blurred-vision|vision-loss|glare',
  needs: ['laterality'] as 'laterality'[],
};

/** The lens and what stands in its place. */
export const lens = [
  c(
    'nuclear-cataract',
    'chronic',
    'nuclear cataract|nuclear sclerotic cataract|nuclear sclerosis|age-related nuclear cataract|nuclear sclerosis cataract|senile nuclear cataract|nuclear sclerotic cataracts|nuclear sclerotic changes of lens|age related nuclear sclerotic cataract|senile nuclear sclerosis',
    { ...CATARACT, implies: marked('nsc|ns|ns cataract|nsc cataract') },
  ),
  c(
    'cortical-cataract',
    'chronic',
    'cortical age-related cataract|cortical cataract|cortical senile cataract|age-related cortical cataract|cortical spoking cataract|cortical sclerotic cataract',
    CATARACT,
  ),
  c(
    'posterior-subcapsular-cataract',
    'chronic',
    'posterior subcapsular cataract|posterior subcapsular polar cataract|psc cataract|posterior subcapsular age-related cataract|posterior subcapsular senile cataract|posterior sub-capsular cataract',
    { ...CATARACT, implies: marked('psc|psc cataract') },
  ),
  c('anterior-subcapsular-cataract', 'chronic', 'anterior subcapsular cataract|anterior subcapsular polar cataract', CATARACT),
  c(
    'combined-cataract',
    'chronic',
    'combined forms of age-related cataract|combined cataract|mixed cataract|combined form of age-related cataract|combined forms of cataract|combined senile cataract|combined age-related cataract|nuclear sclerotic and cortical cataract|nuclear and cortical cataract|nuclear sclerotic and posterior subcapsular cataract|combined nuclear and cortical cataract|nuclear sclerosis and cortical cataract',
    {
      ...CATARACT,
      covers: 'cataract|nuclear-cataract|cortical-cataract|posterior-subcapsular-cataract',
    },
  ),
  c('age-related-cataract', 'chronic', 'age-related cataract|senile cataract|age related cataracts|senile cataracts', CATARACT),
  c(
    'mature-cataract',
    'chronic',
    'morgagnian cataract|hypermature cataract|mature cataract|age-related morgagnian cataract|white cataract|brunescent cataract|dense cataract|hypermature senile cataract',
    {
      ...CATARACT,
      types: { morgagnian: 'morgagnian|hypermature' },
      implies: {
        'morgagnian cataract': { type: 'morgagnian' },
        'hypermature cataract': { type: 'morgagnian' },
        'hypermature senile cataract': { type: 'morgagnian' },
      },
    },
  ),
  c('traumatic-cataract', 'chronic', 'traumatic cataract|post-traumatic cataract|cataract due to trauma', CATARACT),
  c(
    'drug-induced-cataract',
    'chronic',
    'drug-induced cataract|steroid induced cataract|steroid-induced cataract|steroid cataract|cataract due to steroids',
    CATARACT,
  ),
  c(
    'secondary-cataract',
    'chronic',
    'posterior capsular opacification|posterior capsule opacification|secondary cataract|after-cataract|posterior capsular opacity|posterior capsule opacity|capsular opacification|posterior capsular haze|capsular fibrosis of lens|secondary capsular membrane|secondary membrane|opacified posterior capsule',
    { ...CATARACT, implies: marked('pco') },
  ),
  c('congenital-cataract', 'chronic', 'congenital cataract|congenital cataracts', CATARACT),
  c('juvenile-cataract', 'chronic', 'juvenile cataract|presenile cataract|infantile cataract', CATARACT),
  c('aphakia', 'chronic', 'aphakia|aphakic', { needs: ['laterality'] }),
  c(
    'pseudophakia',
    'status',
    'pseudophakia|pseudophakic|intraocular lens in place|presence of intraocular lens|iol in place|intraocular lens implant in place|posterior chamber intraocular lens in place|status post intraocular lens implant|posterior chamber intraocular lenses present|posterior chamber lens in place|intraocular lens present|intraocular lenses present|intraocular lenses in place|pseudophakic lens|bilateral pseudophakia|has posterior chamber intraocular lens',
  ),
  c(
    'lens-dislocation',
    'acute',
    'lens dislocation|dislocated lens|subluxation of lens|lens subluxation|ectopia lentis|subluxed lens|dislocation of lens|subluxated lens',
    {
      types: { subluxed: 'subluxation|subluxed|subluxated', anterior: 'anterior', posterior: 'posterior' },
      needs: ['laterality'],
    },
  ),
  c(
    'iol-dislocation',
    'injury',
    'dislocated intraocular lens|intraocular lens dislocation|iol dislocation|dislocated iol|subluxed intraocular lens|subluxed iol|intraocular lens subluxation|displaced intraocular lens',
  ),
  c(
    'retained-lens-fragments',
    'acute',
    'retained lens fragments|retained lens material|retained nuclear fragments|dropped nucleus|retained lens fragment',
    { needs: ['laterality'] },
  ),
  c('floppy-iris', 'acute', 'floppy iris syndrome|intraoperative floppy iris syndrome'),
];
