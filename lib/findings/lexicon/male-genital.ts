import { concept as c } from './concept';

const BIRTH = 'congenital';

/** Prostate, testis, scrotum and penis. */
export const maleGenital = [
  c(
    'prostate-nodule',
    'chronic',
    'prostate nodule|prostatic nodule|nodular prostate|nodule of prostate|nodule on prostate|prostate nodularity',
    {
      types: { luts: 'lower urinary tract symptoms|luts|urinary retention|nocturia|obstructive symptoms' },
    },
  ),
  c('prostate-abscess', 'acute', 'prostate abscess|prostatic abscess|abscess of prostate', {
    covers: 'abscess|prostatitis',
    integral: 'fever|dysuria',
  }),
  c(
    'prostate-calculi',
    'chronic',
    'prostatic calculi|prostatic calculus|prostate stone|prostate calcification|prostatic calcification|calculus of prostate|prostatic stones',
  ),
  c('prostate-cyst', 'chronic', 'prostate cyst|prostatic cyst|utricle cyst|prostatic utricle cyst|cyst of prostate'),
  c('prostate-mass', 'acute', 'prostate mass|prostatic mass|prostate lesion|mass of prostate|prostatic lesion'),
  c(
    'prostatic-intraepithelial-neoplasia',
    'chronic',
    'prostatic intraepithelial neoplasia|prostate intraepithelial neoplasia|high-grade prostatic intraepithelial neoplasia|high grade pin|HGPIN',
    {
      types: { high: 'high grade|high grade pin' },
      implies: {
        'high-grade prostatic intraepithelial neoplasia': { type: 'high' },
        'high grade pin': { type: 'high' },
        HGPIN: { type: 'high' },
      },
    },
  ),
  c(
    'atypical-acinar-proliferation',
    'chronic',
    'atypical small acinar proliferation|atypical small acinar proliferation of prostate|prostatic dysplasia|dysplasia of prostate',
    {
      types: { dysplasia: 'dysplasia' },
      implies: { 'prostatic dysplasia': { type: 'dysplasia' }, 'dysplasia of prostate': { type: 'dysplasia' } },
    },
  ),
  c(
    'prostate-hemorrhage',
    'acute',
    'prostatic bleeding|prostate bleeding|prostatic hemorrhage|bleeding from prostate|prostatic congestion',
    { integral: 'hematuria' },
  ),
  c('prostatodynia', 'chronic', 'prostatodynia|chronic prostatitis with pelvic pain syndrome|chronic nonbacterial prostatitis'),
  c(
    'psa-recurrence',
    'symptom',
    'rising psa after prostatectomy|biochemical recurrence|psa recurrence|biochemical failure|rising psa following treatment|rising psa after radiation|rising psa following prostatectomy|biochemical recurrence of prostate cancer|psa failure',
    {
      covers: 'elevated-psa',
    },
  ),
  c(
    'abnormal-rectal-exam',
    'symptom',
    'abnormal digital rectal exam|abnormal digital rectal examination|abnormal prostate exam|abnormal dre|abnormal rectal exam of prostate',
  ),
  c('epididymitis', 'acute', 'epididymitis|inflammation of epididymis', {
    integral: 'testicular-pain|scrotal-pain|scrotal-swelling|fever',
    covers: 'orchitis',
  }),
  c('orchitis', 'acute', 'orchitis', { integral: 'testicular-pain|scrotal-pain|scrotal-swelling' }),
  c('epididymo-orchitis', 'acute', 'epididymo-orchitis|epididymoorchitis|orchiepididymitis|epididymitis and orchitis|epididymal orchitis', {
    covers: 'epididymitis|orchitis',
    integral: 'testicular-pain|scrotal-pain|scrotal-swelling|fever',
  }),
  c('testicular-abscess', 'acute', 'testicular abscess|epididymal abscess|abscess of testis|abscess of epididymis', {
    covers: 'abscess|epididymitis|orchitis',
  }),
  c(
    'testicular-torsion',
    'acute',
    'testicular torsion|torsion of testis|torsion of testicle|torsed testicle|testis torsion|torsed testis|torsion testis',
    {
      implies: { 'torsion of spermatic cord': { type: 'intravaginal' }, 'spermatic cord torsion': { type: 'intravaginal' } },
      types: { extravaginal: 'extravaginal', intravaginal: 'intravaginal' },
      integral: 'testicular-pain|scrotal-pain|scrotal-swelling|nausea|vomiting',
    },
  ),
  c(
    'appendix-testis-torsion',
    'acute',
    'torsion of appendix testis|torsion of testicular appendage|torsed appendix testis|torsion of appendage of testis|torsion of appendix epididymis|testicular appendage torsion|torsed testicular appendage|appendix testis torsion',
    {
      types: { epididymis: 'appendix epididymis' },
      implies: { 'torsion of appendix epididymis': { type: 'epididymis' } },
      integral: 'testicular-pain|scrotal-pain',
    },
  ),
  c(
    'testicular-mass',
    'acute',
    'testicular mass|testis mass|mass of testis|mass of testicle|testicular nodule|testicular lesion|testicular lump|testicular tumor|lump in testicle|nodule of testis|intratesticular mass|lump on testicle|paratesticular mass|epididymal mass|mass of epididymis|epididymal nodule|testicle mass',
    {
      types: { tumor: 'tumor' },
      implies: { 'testicular tumor': { type: 'tumor' } },
    },
  ),
  c(
    'testicular-pain',
    'symptom',
    'testicular pain|testicle pain|pain in testicle|pain in testis|orchialgia|testicular discomfort|orchalgia|testicular tenderness|painful testicle|epididymal pain',
    { needs: ['laterality'] },
  ),
  c('scrotal-pain', 'symptom', 'scrotal pain|pain in scrotum|scrotal discomfort', {}),
  c(
    'scrotal-swelling',
    'symptom',
    'scrotal swelling|scrotal edema|swelling of scrotum|scrotal mass|mass of scrotum|testicular swelling|swollen testicle|scrotal lesion|swollen scrotum|scrotal lump|scrotal enlargement|edema of scrotum|scrotal lymphedema',
  ),
  c(
    'scrotal-abscess',
    'acute',
    'scrotal abscess|scrotal cellulitis|abscess of scrotum|cellulitis of scrotum|scrotal wall abscess|penoscrotal abscess|scrotal infection|scrotal wall cellulitis|peno-scrotal abscess',
    { covers: 'abscess|cellulitis' },
  ),
  c(
    'fournier-gangrene',
    'acute',
    "fournier's gangrene|fournier gangrene|necrotizing fasciitis of perineum|necrotizing fasciitis of scrotum|fourniers",
    {
      covers: 'scrotal-abscess|gangrene|necrotizing-fasciitis|cellulitis|abscess',
    },
  ),
  c('scrotal-hematoma', 'acute', 'scrotal hematoma|hematocele|testicular hematoma|hematoma of scrotum|hematoma of testis'),
  c('testicular-cyst', 'chronic', 'testicular cyst|cyst of testis|intratesticular cyst|tunica albuginea cyst|cyst of tunica albuginea', {
    types: { tunica: 'tunica' },
    implies: { 'tunica albuginea cyst': { type: 'tunica' }, 'cyst of tunica albuginea': { type: 'tunica' } },
  }),
  c('epididymal-cyst', 'chronic', 'epididymal cyst|cyst of epididymis|epididymal head cyst|cyst in epididymis'),
  c('spermatocele', 'chronic', 'spermatocele', { types: { multiple: 'multiple', single: 'single' } }),
  c(
    'testicular-atrophy',
    'chronic',
    'testicular atrophy|atrophic testis|atrophic testicle|atrophy of testis|atrophy of testicle|shrunken testicle',
  ),
  c(
    'testicular-disorder',
    'acute',
    'testicular microlithiasis|testicular calcification|scrotal calcification|scrotal pearl|sperm granuloma|epididymal calcification|post-vasectomy pain syndrome|post vasectomy pain|postvasectomy pain',
  ),
  c('retractile-testis', 'chronic', 'retractile testis|retractile testicle|retractile testes|retractile testicles'),
  c('ectopic-testis', 'chronic', 'ectopic testis|ectopic testicle|ectopic testes', { covers: 'undescended-testis', needs: ['laterality'] }),
  c(
    'nonpalpable-testis',
    'symptom',
    'nonpalpable testis|non-palpable testis|nonpalpable testicle|impalpable testis|nonpalpable testes|non-palpable testicle',
    { needs: ['laterality'] },
  ),
  c(
    'absent-testis',
    'chronic',
    'anorchia|vanishing testis|absent testis|absent testicle|testicular agenesis|congenital absence of testis|vanishing testis syndrome',
    {
      types: { acquired: 'surgically absent|status post orchiectomy|acquired' },
      covers: 'nonpalpable-testis|undescended-testis',
    },
  ),
  c(
    'redundant-foreskin',
    'chronic',
    'redundant foreskin|redundant prepuce|excess foreskin|excessive foreskin|redundant penile skin|excess penile skin|redundant preputial skin|excessive penile skin|dorsal hooded foreskin|dorsal hood|hooded foreskin|incomplete circumcision|redundant foreskin after circumcision',
  ),
  c('paraphimosis', 'acute', 'paraphimosis', { covers: 'phimosis' }),
  c('balanitis', 'acute', 'balanitis|glans inflammation', {
    types: { candidal: 'candidal|candida|yeast' },
    implies: {
      'candidal balanitis': { type: 'candidal' },
      'candida balanitis': { type: 'candidal' },
      'yeast balanitis': { type: 'candidal' },
    },
  }),
  c('balanoposthitis', 'acute', 'balanoposthitis', { covers: 'balanitis' }),
  c('posthitis', 'acute', 'posthitis|foreskin infection|infection of foreskin|foreskin inflammation'),
  c(
    'balanitis-xerotica',
    'chronic',
    'balanitis xerotica obliterans|BXO|lichen sclerosus of penis|penile lichen sclerosus|leukoplakia of penis',
    { covers: 'balanitis|lichen-sclerosus' },
  ),
  c(
    'penile-adhesions',
    'chronic',
    'penile adhesions|preputial adhesions|adhesions of prepuce|penile skin bridge|penile skin bridges|foreskin adhesions|adhesions of foreskin|glans adhesions|penile adhesion|skin bridge of penis|glanular adhesions|adhesions at coronal sulcus|adhesions of coronal sulcus|coronal adhesions|adhesions of glans|adhesions to glans|adhesions around glans',
  ),
  c('peyronie', 'chronic', "peyronie's disease|peyronie disease|peyronies|induration penis plastica|penile plaque|peyronie's plaque", {
    integral: 'penile-curvature',
  }),
  c('penile-curvature', 'chronic', 'penile curvature|curvature of penis|penile chordee acquired|curved penis', {
    types: { congenital: BIRTH },
  }),
  c('chordee', 'chronic', 'chordee|congenital chordee|ventral chordee|penile chordee|chordee without hypospadias', {
    types: { acquired: 'acquired' },
  }),
  c('penile-torsion', 'chronic', 'penile torsion|torsion of penis', { types: { acquired: 'acquired' } }),
  c('buried-penis', 'chronic', 'buried penis|hidden penis|concealed penis|trapped penis|inconspicuous penis', {
    types: { acquired: 'acquired|obesity|after circumcision|secondary to obesity|adult' },
  }),
  c('webbed-penis', 'chronic', 'webbed penis|penoscrotal webbing|penoscrotal web|penoscrotal fusion'),
  c('micropenis', 'chronic', 'micropenis|hypoplasia of penis'),
  c('epispadias', 'chronic', 'epispadias'),
  c('bladder-exstrophy', 'chronic', 'bladder exstrophy|exstrophy of bladder|exstrophy'),
  c('priapism', 'acute', 'priapism', {
    types: {
      drug: 'drug induced|medication induced|trazodone|injection induced',
      disease: 'sickle cell|due to sickle cell',
      trauma: 'traumatic',
    },
    integral: 'penile-pain',
  }),
  c(
    'penile-lesion',
    'acute',
    'penile mass|penile lesion|lesion of penis|mass of penis|penile cyst|penile swelling|penile edema|edema of penis|penile hematoma|penile nodule|lesion on penis|penile growth|pedunculated penile mass|swollen penis|penile bleeding',
    {},
  ),
  c('penile-pain', 'symptom', 'penile pain|pain in penis|pain of penis', {}),
  c('penile-ulcer', 'acute', 'penile ulcer|ulcer of penis|penile ulceration'),
  c('penile-cellulitis', 'acute', 'penile cellulitis|cellulitis of penis|penile abscess|abscess of penis', {
    types: { abscess: 'abscess' },
    implies: {
      'penile abscess': { type: 'abscess' },
      'abscess of penis': { type: 'abscess' },
      'penile infection': { type: 'infection' },
      'penoscrotal abscess': { type: 'abscess' },
      'peno-scrotal abscess': { type: 'abscess' },
    },
    covers: 'cellulitis|abscess',
  }),
  c(
    'penile-prosthesis-complication',
    'acute',
    'penile prosthesis malfunction|malfunctioning penile prosthesis|nonfunctioning inflatable penile prosthesis|nonfunctioning penile prosthesis|malfunctioning inflatable penile prosthesis|penile implant malfunction|malfunctioning penile implant|malfunction of penile prosthesis|broken penile prosthesis|failed penile prosthesis',
    {
      implies: {
        'infected penile prosthesis': { type: 'infection' },
        'penile prosthesis infection': { type: 'infection' },
        'infection of penile prosthesis': { type: 'infection' },
        'infected penile implant': { type: 'infection' },
        'penile prosthesis erosion': { type: 'other' },
        'eroded penile prosthesis': { type: 'other' },
        'exposed penile prosthesis': { type: 'other' },
      },
      covers: 'penile-prosthesis-status',
    },
  ),
  c(
    'male-infertility',
    'chronic',
    'male infertility|male factor infertility|infertility in male|oligospermia|azoospermia|azoospermic|oligozoospermia|male subfertility|obstructive azoospermia|nonobstructive azoospermia',
    {
      types: { azoospermia: 'azoospermia|azoospermic', oligospermia: 'oligospermia|oligozoospermia' },
      implies: {
        azoospermia: { type: 'azoospermia' },
        azoospermic: { type: 'azoospermia' },
        'nonobstructive azoospermia': { type: 'azoospermia' },
        'obstructive azoospermia': { type: 'obstructive' },
        oligospermia: { type: 'oligospermia' },
        oligozoospermia: { type: 'oligospermia' },
      },
    },
  ),
  c(
    'ejaculatory-dysfunction',
    'chronic',
    'ejaculatory dysfunction|retrograde ejaculation|painful ejaculation|retarded ejaculation|anejaculation',
    {
      types: { retrograde: 'retrograde', painful: 'painful', delayed: 'retarded|delayed' },
      implies: {
        'retrograde ejaculation': { type: 'retrograde' },
        'painful ejaculation': { type: 'painful' },
        'retarded ejaculation': { type: 'delayed' },
      },
    },
  ),
  c('hematospermia', 'symptom', 'hematospermia|blood in semen|blood in ejaculate|hemospermia|bloody ejaculate'),
  c('seminal-vesiculitis', 'acute', 'seminal vesiculitis', {
    implies: { 'seminal vesicle cyst': { type: 'cyst' }, 'cyst of seminal vesicle': { type: 'cyst' }, vasitis: { type: 'vasitis' } },
  }),
  c('male-pelvic-pain-syndrome', 'chronic', 'chronic pelvic pain syndrome|male chronic pelvic pain syndrome', { covers: 'pelvic-pain' }),
];
