import type { Attributes } from '../finding';
import { concept as c } from './concept';

/** Erectile dysfunction and the operation it came from, in one name. */
const AFTER_PROSTATECTOMY: Record<string, Attributes> = Object.fromEntries(
  ['erectile dysfunction', 'impotence']
    .flatMap((name) => [
      `post-prostatectomy ${name}`,
      ...['following', 'after', 'status post', 'due to', 'secondary to', 'post'].flatMap((link) =>
        ['radical prostatectomy', 'prostatectomy', 'robotic prostatectomy', 'radical retropubic prostatectomy'].map(
          (cause) => `${name} ${link} ${cause}`,
        ),
      ),
    ])
    .map((name) => [name, { type: 'after prostatectomy' }]),
);

/** Prostate, testis and penis: what is met most. */
export const maleCommon = [
  c(
    'bph',
    'chronic',
    'benign prostatic hyperplasia|BPH|benign prostatic hypertrophy|prostatic hypertrophy|enlarged prostate|prostatic enlargement|prostatic hyperplasia|benign prostate hypertrophy|benign prostate hyperplasia|prostatism|enlarged prostate gland|prostate enlargement|prostate hypertrophy|benign enlargement of prostate|prostatomegaly|benign prostatic enlargement|prostatic obstruction|benign hyperplasia of prostate|benign hypertrophy of prostate|hypertrophy of prostate|hyperplasia of prostate|prostate gland enlargement|obstructive prostate|adenomatous prostate|enlargement of prostate|large prostate',
    {
      types: {
        none: 'without lower urinary tract symptoms|without luts|without urinary obstruction|asymptomatic|without obstruction|without urinary symptoms',
        luts: 'lower urinary tract symptoms|luts|urinary retention|nocturia|bladder outlet obstruction|urinary obstruction|obstructive symptoms|obstruction|obstructive|symptomatic|outlet obstruction|obstructive uropathy|weak stream|hesitancy|frequency|urgency|incomplete emptying',
      },
      implies: {
        'bph with luts': { type: 'luts' },
        'bph with obstruction': { type: 'luts' },
        'bph with urinary obstruction': { type: 'luts' },
        'bph with lower urinary tract symptoms': { type: 'luts' },
        'benign prostatic hyperplasia with lower urinary tract symptoms': { type: 'luts' },
        'benign prostatic hyperplasia with luts': { type: 'luts' },
        'benign prostatic hyperplasia with urinary obstruction': { type: 'luts' },
        'benign prostatic hyperplasia with obstruction': { type: 'luts' },
        'benign prostatic hypertrophy with obstruction': { type: 'luts' },
        'benign prostatic hypertrophy with urinary obstruction': { type: 'luts' },
        'benign prostatic hypertrophy with outlet obstruction': { type: 'luts' },
        'benign prostatic hypertrophy with bladder outlet obstruction': { type: 'luts' },
        'benign prostatic hyperplasia with bladder outlet obstruction': { type: 'luts' },
        'bph with bladder outlet obstruction': { type: 'luts' },
        'prostatic obstruction': { type: 'luts' },
        'obstructive prostate': { type: 'luts' },
      },
      integral: 'luts|abnormal-rectal-exam',
    },
  ),
  c(
    'prostatitis',
    'acute',
    'prostatitis|prostate infection|infection of prostate|inflammation of prostate|bacterial prostatitis|prostatic inflammation',
    {
      types: { granulomatous: 'granulomatous' },
      integral: 'dysuria|urinary-frequency|fever|elevated-psa',
      covers: 'uti',
    },
  ),
  c(
    'elevated-psa',
    'symptom',
    'elevated psa|elevated prostate specific antigen|elevated prostate-specific antigen|rising psa|psa elevation|psa elevated|high psa|elevated psa level|abnormal psa|increased psa|elevation of psa|elevation in psa|elevation of prostate specific antigen|rise in psa|psa rising|increasing psa|increase in psa|elevated prostatic specific antigen|ongoing rise in psa|psa rise|rising prostate specific antigen',
    { types: { rising: 'rising|rise|increasing|increase' } },
  ),
  c(
    'erectile-dysfunction',
    'chronic',
    'erectile dysfunction|impotence|organic impotence|erectile impotence|erectile difficulties|difficulty with erections|difficulty with erection|difficulty maintaining erection|impotency|erection problems|erection difficulties|organic erectile dysfunction|male impotence|impotent',
    {
      types: {
        'after prostatectomy':
          'post prostatectomy|following prostatectomy|after prostatectomy|status post prostatectomy|following radical prostatectomy|after radical prostatectomy|secondary to prostatectomy|post radical prostatectomy',
        vascular: 'vasculogenic|arterial|arteriogenic|arterial insufficiency',
        drug: 'drug induced|medication induced',
        psychogenic: 'psychogenic',
        'after radiation': 'following radiation|after radiation|post radiation|due to radiation',
      },
      implies: AFTER_PROSTATECTOMY,
    },
  ),
  c(
    'hydrocele',
    'chronic',
    'hydrocele|communicating hydrocele|hydrocoele|testicular hydrocele|scrotal hydrocele|hydrocele of testis|hydrocele of spermatic cord|hydroceles',
    {
      types: {
        congenital: 'congenital|newborn|infantile',
        infected: 'infected',
        encysted: 'encysted|loculated',
        communicating: 'communicating|recurrent',
      },
      implies: { 'communicating hydrocele': { type: 'communicating' } },
      integral: 'scrotal-swelling|scrotal-pain',
    },
  ),
  c('varicocele', 'chronic', 'varicocele|scrotal varices|varicoceles', { integral: 'scrotal-pain|testicular-pain' }),
  c(
    'undescended-testis',
    'chronic',
    'undescended testis|undescended testicle|cryptorchidism|undescended testes|cryptorchid testis|cryptorchid|undescended testicles|maldescended testis|inguinal testis|intra-abdominal testis|intraabdominal testis|cryptorchid testicle|non-descended testis|high scrotal testis|abdominal testis',
    {
      types: {
        ectopic: 'ectopic|ectopic position',
        abdominal: 'intra abdominal|intraabdominal|abdominal',
        inguinal: 'inguinal|canalicular|inguinal canal',
        scrotal: 'high scrotal',
        perineal: 'perineal',
      },
      implies: {
        'inguinal testis': { type: 'inguinal' },
        'intra-abdominal testis': { type: 'abdominal' },
        'intraabdominal testis': { type: 'abdominal' },
        'abdominal testis': { type: 'abdominal' },
        'high scrotal testis': { type: 'scrotal' },
      },
      covers: 'nonpalpable-testis',
      needs: ['laterality'],
    },
  ),
  c(
    'phimosis',
    'chronic',
    'phimosis|tight foreskin|phimotic foreskin|nonretractile foreskin|non-retractile foreskin|phimotic|foreskin phimosis|congenital phimosis|acquired phimosis',
    { covers: 'redundant-foreskin|circumcision-encounter|routine-circumcision', integral: 'penile-pain' },
  ),
  c(
    'hypospadias',
    'chronic',
    'hypospadias|hypospadius|hypospadia|glanular hypospadias|coronal hypospadias|penoscrotal hypospadias|subcoronal hypospadias',
    {
      types: {
        glanular: 'glanular|coronal|subcoronal|balanic|megameatus|glandular|distal glanular',
        penoscrotal: 'penoscrotal|scrotal',
        perineal: 'perineal',
        penile: 'penile|midshaft|mid shaft|distal shaft|proximal shaft|distal penile|shaft|distal',
      },
      covers: 'chordee|redundant-foreskin|penile-curvature',
    },
  ),
];
