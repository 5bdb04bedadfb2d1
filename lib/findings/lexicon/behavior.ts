import { concept as c } from './concept';

const FUNCTIONAL: [type: string, shown: string][] = [
  ['motor', 'weakness|paralysis|abnormal movement|abnormal movements|tremor|gait disturbance|gait abnormality'],
  ['seizures', 'seizures|attacks or seizures|convulsions'],
  ['sensory', 'sensory symptoms|sensory loss|numbness|vision loss'],
  ['mixed', 'mixed symptoms'],
];
const functional = Object.fromEntries(
  FUNCTIONAL.flatMap(([type, shown]) =>
    shown
      .split('|')
      .flatMap((sign) =>
        [
          'conversion disorder',
          'functional neurologic disorder',
          'functional neurological disorder',
          'functional neurological symptom disorder',
        ].map((name) => [`${name} with ${sign}`, { type }] as const),
      ),
  ),
);

/** Compulsion, body and mind, personality, eating. */
export const behavior = [
  c('ocd', 'chronic', 'obsessive compulsive disorder|OCD|obsessive-compulsive disorder|obsessive compulsive', {
    types: { mixed: 'mixed|obsessions and compulsions' },
  }),
  c('hoarding', 'chronic', 'hoarding disorder|hoarding|compulsive hoarding'),
  c('skin-picking', 'chronic', 'excoriation disorder|skin picking disorder|dermatillomania|skin-picking disorder|compulsive skin picking', {
    implies: { 'neurotic excoriation': { type: 'neurotic' }, 'neurotic excoriations': { type: 'neurotic' } },
  }),
  c('trichotillomania', 'chronic', 'trichotillomania|hair pulling disorder|hair-pulling disorder'),
  c('body-dysmorphic-disorder', 'chronic', 'body dysmorphic disorder|body dysmorphia|dysmorphophobia'),
  c('illness-anxiety', 'chronic', 'illness anxiety disorder|hypochondriasis|hypochondria|hypochondriacal disorder|hypochondriac'),
  c(
    'somatic-symptom-disorder',
    'chronic',
    'somatic symptom disorder|somatoform disorder|undifferentiated somatoform disorder|psychosomatic disorder|somatization',
    {
      types: { undifferentiated: 'somatic symptom|undifferentiated' },
      implies: {
        'somatic symptom disorder': { type: 'undifferentiated' },
        'undifferentiated somatoform disorder': { type: 'undifferentiated' },
      },
    },
  ),
  c('somatization-disorder', 'chronic', 'somatization disorder|multiple psychosomatic disorder', { covers: 'somatic-symptom-disorder' }),
  c(
    'somatoform-pain',
    'chronic',
    'somatoform pain disorder|psychogenic pain|pain disorder with psychological factors|pain disorder associated with psychological factors|pain disorder with related psychological factors|somatic symptom disorder with predominant pain',
    {
      types: { both: 'related psychological factors|with related' },
      implies: { 'pain disorder with related psychological factors': { type: 'both' } },
      covers: 'somatic-symptom-disorder',
    },
  ),
  c(
    'conversion-disorder',
    'chronic',
    'conversion disorder|functional neurologic disorder|functional neurological disorder|functional neurological symptom disorder|conversion reaction|functional weakness|functional movement disorder|functional gait disorder|psychogenic movement disorder|functional tremor|psychogenic tremor|hysterical conversion',
    {
      types: {
        seizures: 'with seizures|seizures',
        motor: 'motor|weakness|paralysis|abnormal movement|with weakness|movement|gait|tremor',
        sensory: 'sensory|anesthesia|numbness',
        mixed: 'mixed',
      },
      implies: {
        ...functional,
        'functional weakness': { type: 'motor' },
        'functional movement disorder': { type: 'motor' },
        'psychogenic movement disorder': { type: 'motor' },
        'functional gait disorder': { type: 'motor' },
        'functional tremor': { type: 'motor' },
        'psychogenic tremor': { type: 'motor' },
      },
    },
  ),
  c(
    'dissociative-disorder',
    'chronic',
    'dissociative disorder|dissociative episode|dissociative episodes|dissociative amnesia|dissociative fugue',
    {
      types: { amnesia: 'amnesia', fugue: 'fugue' },
      implies: { 'dissociative amnesia': { type: 'amnesia' }, 'dissociative fugue': { type: 'fugue' } },
    },
  ),
  c('dissociative-identity-disorder', 'chronic', 'dissociative identity disorder|multiple personality disorder', {
    covers: 'dissociative-disorder',
  }),
  c(
    'depersonalization',
    'chronic',
    'depersonalization disorder|depersonalization/derealization disorder|derealization disorder|depersonalization derealization',
  ),
  c('pseudobulbar-affect', 'chronic', 'pseudobulbar affect|pathological laughing and crying|involuntary emotional expression disorder'),
  c('factitious-disorder', 'chronic', 'factitious disorder|munchausen syndrome|munchausen', {
    types: { proxy: 'by proxy|imposed on another' },
  }),
  c('malingering', 'symptom', 'malingering|malingerer|drug seeking behavior|drug-seeking behavior|drug seeking'),
  c(
    'borderline-personality',
    'chronic',
    'borderline personality disorder|borderline personality|emotionally unstable personality disorder',
    { covers: 'personality-disorder' },
  ),
  c('antisocial-personality', 'chronic', 'antisocial personality disorder|antisocial personality|sociopathic personality', {
    covers: 'personality-disorder',
  }),
  c('narcissistic-personality', 'chronic', 'narcissistic personality disorder', { covers: 'personality-disorder' }),
  c('histrionic-personality', 'chronic', 'histrionic personality disorder', { covers: 'personality-disorder' }),
  c('dependent-personality', 'chronic', 'dependent personality disorder', { covers: 'personality-disorder' }),
  c('avoidant-personality', 'chronic', 'avoidant personality disorder', { covers: 'personality-disorder' }),
  c(
    'obsessive-compulsive-personality',
    'chronic',
    'obsessive compulsive personality disorder|obsessive-compulsive personality disorder|OCPD',
    { covers: 'personality-disorder|ocd' },
  ),
  c('paranoid-personality', 'chronic', 'paranoid personality disorder', { covers: 'personality-disorder|paranoia' }),
  c('schizoid-personality', 'chronic', 'schizoid personality disorder', { covers: 'personality-disorder' }),
  c(
    'personality-disorder',
    'chronic',
    'personality disorder|cluster b traits|cluster b personality traits|cluster b personality disorder|personality disorder nos|personality disorder traits',
  ),
  c(
    'personality-change',
    'chronic',
    'personality change due to medical condition|personality change due to brain injury|personality change due to traumatic brain injury|organic personality syndrome|frontal lobe syndrome',
  ),
  c(
    'anorexia-nervosa',
    'chronic',
    'anorexia nervosa|anorexia nervosa restricting type|anorexia nervosa , restricting type|anorexia nervosa binge eating/purging type|anorexia nervosa , binge eating/purging type|anorexia nervosa binge-purge type|anorexia nervosa , binge-purge type',
    {
      types: { restricting: 'restricting|restrictive', purging: 'binge eating purging|purging|binge purge|binge eating' },
      covers: 'anorexia|eating-disorder',
      integral: 'weight-loss|underweight',
      needs: ['type', 'severity'],
    },
  ),
  c('bulimia', 'chronic', 'bulimia nervosa|bulimia|bulimic', {
    covers: 'eating-disorder',
    needs: ['severity'],
    types: { extreme: 'extreme' },
  }),
  c('binge-eating', 'chronic', 'binge eating disorder|binge-eating disorder|binge eating', {
    covers: 'eating-disorder',
    needs: ['severity'],
    types: { extreme: 'extreme' },
  }),
  c('arfid', 'chronic', 'avoidant/restrictive food intake disorder|avoidant restrictive food intake disorder|ARFID', {
    covers: 'eating-disorder',
  }),
  c('pica', 'chronic', 'pica disorder|pica behavior|pica of infancy|has pica|pica for ice|pica with ice|reports pica|ice pica', {
    types: { child: 'child|infancy|childhood' },
  }),
  c(
    'eating-disorder',
    'chronic',
    'eating disorder|disordered eating|eating disorder nos|other specified eating disorder|unspecified eating disorder|otherwise specified feeding or eating disorder|night eating syndrome',
  ),
];
