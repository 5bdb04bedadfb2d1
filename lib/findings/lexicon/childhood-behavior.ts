import { concept as c } from './concept';

/** Attention, autism, conduct, learning, sexuality and impulse. */
export const childhoodBehavior = [
  c(
    'adhd',
    'chronic',
    'attention deficit hyperactivity disorder|ADHD|attention deficit disorder|ADD|attention-deficit/hyperactivity disorder|attention deficit|attention deficit disorder with hyperactivity|hyperkinetic disorder|attention deficit/hyperactivity disorder|adult adhd|attention deficit disorder without hyperactivity|ADHD-I|adhd inattentive type|adhd combined type',
    {
      types: {
        combined: 'combined|combined type|combined presentation',
        inattentive: 'inattentive|predominantly inattentive|without hyperactivity',
        hyperactive: 'predominantly hyperactive|hyperactive type|hyperactive impulsive|hyperactive',
      },
      implies: {
        'attention deficit disorder without hyperactivity': { type: 'deficit' },
        'attention deficit disorder': { type: 'deficit' },
        ADD: { type: 'deficit' },
        'adhd inattentive type': { type: 'inattentive' },
        'adhd combined type': { type: 'combined' },
      },
      integral: 'attention-deficit-symptom|hyperactivity|impulsivity',
      needs: ['type'],
    },
  ),
  c(
    'autism',
    'chronic',
    "autism|autism spectrum disorder|autistic disorder|autistic|autistic spectrum disorder|asperger syndrome|asperger's syndrome|asperger's disorder|aspergers|high functioning autism|asperger's",
    {
      types: { asperger: 'asperger|aspergers' },
      implies: {
        'asperger syndrome': { type: 'asperger' },
        "asperger's syndrome": { type: 'asperger' },
        "asperger's disorder": { type: 'asperger' },
        aspergers: { type: 'asperger' },
        "asperger's": { type: 'asperger' },
      },
    },
  ),
  c('pervasive-developmental-disorder', 'chronic', 'pervasive developmental disorder|pdd-nos|rett syndrome|pervasive developmental delay', {
    types: { rett: 'rett' },
    implies: { 'rett syndrome': { type: 'rett' } },
  }),
  c(
    'oppositional-defiant',
    'chronic',
    'oppositional defiant disorder|oppositional defiance disorder|oppositional behavior|oppositional defiant',
  ),
  c('conduct-disorder', 'chronic', 'conduct disorder|childhood conduct disorder', {
    types: { childhood: 'childhood onset|childhood-onset', adolescent: 'adolescent onset|adolescent-onset' },
  }),
  c('intermittent-explosive', 'chronic', 'intermittent explosive disorder'),
  c('impulse-control-disorder', 'chronic', 'impulse control disorder|kleptomania|pyromania|impulse disorder', {
    types: { kleptomania: 'kleptomania', pyromania: 'pyromania' },
    implies: { kleptomania: { type: 'kleptomania' }, pyromania: { type: 'pyromania' } },
  }),
  c('gambling-disorder', 'chronic', 'gambling disorder|pathological gambling|compulsive gambling|gambling addiction'),
  c('reactive-attachment', 'chronic', 'reactive attachment disorder|disinhibited social engagement disorder', {
    types: { disinhibited: 'disinhibited' },
    implies: { 'disinhibited social engagement disorder': { type: 'disinhibited' } },
  }),
  c(
    'intellectual-disability',
    'chronic',
    'intellectual disability|mental retardation|intellectual developmental disorder|intellectually disabled|mentally retarded|cognitive disability',
    {
      types: { profound: 'profound' },
      needs: ['severity'],
    },
  ),
  c(
    'learning-disorder',
    'chronic',
    'learning disability|learning disorder|learning disabilities|dyslexia|dyscalculia|specific learning disorder|reading disorder|dysgraphia',
    {
      types: { reading: 'reading|dyslexia', mathematics: 'mathematics|math|dyscalculia', writing: 'written expression|writing|dysgraphia' },
      implies: {
        dyslexia: { type: 'reading' },
        'reading disorder': { type: 'reading' },
        dyscalculia: { type: 'mathematics' },
        dysgraphia: { type: 'writing' },
      },
    },
  ),
  c('stuttering', 'chronic', 'stuttering|stutter|childhood onset fluency disorder|stammering', {
    types: { adult: 'adult onset|acquired' },
  }),
  c('nocturnal-enuresis', 'chronic', 'nocturnal enuresis|bedwetting|bed wetting|bed-wetting|primary nocturnal enuresis', {
    types: { psychogenic: 'psychogenic|functional|nonorganic' },
  }),
  c('encopresis', 'chronic', 'functional encopresis|psychogenic encopresis|nonorganic encopresis', { covers: 'fecal-incontinence' }),
  c('stereotyped-movement', 'chronic', 'stereotypic movement disorder|stereotyped movement disorder|stereotypies'),
  c('gender-dysphoria', 'chronic', 'gender dysphoria|gender identity disorder|gender incongruence', {
    implies: {
      transgender: { type: 'adult' },
      transsexualism: { type: 'adult' },
      'gender dysphoria in adolescents and adults': { type: 'adult' },
    },
    types: { child: 'childhood|child|in children' },
  }),
  c(
    'psychosexual-dysfunction',
    'chronic',
    'hypoactive sexual desire disorder|premature ejaculation|psychogenic erectile dysfunction|female sexual arousal disorder|sexual aversion|female orgasmic disorder|anorgasmia|delayed ejaculation',
    {
      types: {
        desire: 'hypoactive sexual desire',
        ejaculation: 'premature ejaculation',
        erectile: 'psychogenic erectile',
        arousal: 'arousal',
        orgasm: 'orgasmic|anorgasmia',
        delayed: 'delayed ejaculation',
      },
      implies: {
        'hypoactive sexual desire disorder': { type: 'desire' },
        'premature ejaculation': { type: 'ejaculation' },
        'psychogenic erectile dysfunction': { type: 'erectile' },
        'female sexual arousal disorder': { type: 'arousal' },
        'female orgasmic disorder': { type: 'orgasm' },
        anorgasmia: { type: 'orgasm' },
        'delayed ejaculation': { type: 'delayed' },
      },
    },
  ),
  c(
    'global-developmental-delay',
    'chronic',
    'global developmental delay|global delay|global delays|globally delayed|globally developmentally delayed|generalized developmental delay|global psychomotor delay|global developmental disorder',
    { covers: 'developmental-delay|delayed-milestones' },
  ),
];
