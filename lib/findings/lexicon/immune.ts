import { concept as c } from './concept';
import { currentDrugs as current } from './current-drugs';

/** A weak immune system and what it comes from, in one name. */
const weakened = (causes: string): string =>
  causes
    .split('|')
    .flatMap((cause) =>
      [
        'immunosuppressed',
        'immunocompromised',
        'immunosuppression',
        'immunodeficiency',
        'immunocompromised state',
        'immunosuppressed state',
      ].flatMap((state) => ['due to', 'secondary to', 'from', 'related to'].map((link) => `${state} ${link} ${cause}`)),
    )
    .join('|');

/** Immune deficiency, transplants and their rejection, sarcoid, amyloid. */
export const immune = [
  c(
    'immunodeficiency',
    'chronic',
    'immunodeficiency|immune deficiency|immunocompromised|immunocompromised state|immunosuppressed|immunosuppressed state|immunosuppression|immune compromised|immunocompromised host|immunodeficient',
  ),
  c(
    'drug-immunosuppression',
    'chronic',
    `iatrogenic immunosuppression|drug induced immunosuppression|pharmacologic immunosuppression|${weakened('drugs|medication|medications|immunosuppressant|immunosuppressants|immunosuppressive therapy|immunosuppressive medications|chemotherapy|methotrexate|prednisone|steroids|chronic steroids|tacrolimus|prograf|cellcept|mycophenolate|azathioprine|rituximab|humira|biologics|biologic therapy|anti-rejection medications')}`,
    { covers: 'immunodeficiency' },
  ),
  c(
    'secondary-immunodeficiency',
    'chronic',
    weakened(
      'cancer|malignancy|diabetes|cirrhosis|leukemia|lymphoma|multiple myeloma|myeloma|end stage renal disease|esrd|cll|underlying malignancy|chronic disease',
    ),
    { covers: 'immunodeficiency' },
  ),
  c('cvid', 'chronic', 'common variable immunodeficiency|common variable immune deficiency|CVID', {
    covers: 'immunodeficiency|hypogammaglobulinemia',
  }),
  c(
    'hypogammaglobulinemia',
    'chronic',
    'hypogammaglobulinemia|low immunoglobulins|agammaglobulinemia|acquired hypogammaglobulinemia|low igg|panhypogammaglobulinemia',
    { types: { hereditary: 'bruton|congenital|hereditary|x-linked', transient: 'transient' } },
  ),
  c('iga-deficiency', 'chronic', 'iga deficiency|selective iga deficiency|immunoglobulin a deficiency', {
    covers: 'hypogammaglobulinemia',
  }),
  c('igg-subclass-deficiency', 'chronic', 'igg subclass deficiency|igg deficiency|selective igg deficiency'),
  c('specific-antibody-deficiency', 'chronic', 'specific antibody deficiency|antibody deficiency'),
  c('scid', 'chronic', 'severe combined immunodeficiency|SCID', { covers: 'immunodeficiency' }),
  c('digeorge', 'chronic', 'digeorge syndrome|22q11 deletion syndrome|22q11.2 deletion syndrome|velocardiofacial syndrome', {
    types: { digeorge: 'digeorge', velocardiofacial: '22q11|22q11.2|velocardiofacial' },
  }),
  c('wiskott-aldrich', 'chronic', 'wiskott-aldrich syndrome'),
  c('hyper-ige', 'chronic', 'hyper ige syndrome|hyper-ige syndrome|job syndrome'),
  c(
    'complement-deficiency',
    'chronic',
    'complement deficiency|hereditary angioedema|HAE|c1 esterase inhibitor deficiency|c1 inhibitor deficiency',
    { covers: 'angioedema' },
  ),
  c('sarcoidosis', 'chronic', 'sarcoidosis|sarcoid|cutaneous sarcoidosis|neurosarcoidosis|sarcoid arthropathy', {
    types: {
      'lung and nodes': 'lung and lymph nodes',
      lung: 'pulmonary|lung',
      node: 'lymph node|lymph nodes|hilar',
      skin: 'cutaneous|skin',
      heart: 'cardiac|myocarditis',
      meninges: 'meningitis',
      eye: 'ocular|uveitis|iritis',
      joint: 'arthropathy|arthritis',
      other: 'neurosarcoidosis|hepatic|liver',
    },
  }),
  c(
    'angioedema',
    'injury',
    'angioedema|angioneurotic edema|ace inhibitor angioedema|lisinopril angioedema|ace inhibitor induced angioedema',
    {
      causes: { 'ace inhibitor': 'ace inhibitor|lisinopril|enalapril|benazepril|ramipril' },
      integral: 'scalp-mass|urticaria',
    },
  ),
  c(
    'amyloidosis',
    'chronic',
    'amyloidosis|al amyloidosis|systemic amyloidosis|primary amyloidosis|light chain amyloidosis|secondary amyloidosis|aa amyloidosis|transthyretin amyloidosis|attr amyloidosis|wild type transthyretin amyloidosis|familial amyloidosis',
    {
      types: {
        'light chain': 'light chain|al amyloidosis|al',
        'wild-type': 'wild type|senile|wild-type',
        secondary: 'secondary|aa',
        familial: 'familial|hereditary|variant',
        organ: 'cardiac|renal|hepatic|localized|cutaneous',
      },
    },
  ),
  c('cryoglobulinemia', 'chronic', 'cryoglobulinemia|mixed cryoglobulinemia|cryoglobulinemic vasculitis'),
  c('hypergammaglobulinemia', 'chronic', 'hypergammaglobulinemia|polyclonal gammopathy|polyclonal hypergammaglobulinemia', {
    types: { polyclonal: 'polyclonal' },
  }),
  c('mast-cell-activation', 'chronic', 'mast cell activation syndrome|MCAS|mast cell activation disorder', {
    types: { idiopathic: 'idiopathic', monoclonal: 'monoclonal', secondary: 'secondary' },
  }),
  c('immune-reconstitution', 'acute', 'immune reconstitution inflammatory syndrome|immune reconstitution syndrome'),
  c('cytokine-release', 'acute', 'cytokine release syndrome|cytokine storm', { needs: ['stage'] }),
  c(
    'gvhd',
    'chronic',
    'graft versus host disease|graft-versus-host disease|GVHD|graft vs host disease|cutaneous gvhd|acute gvhd|chronic gvhd',
    { needs: ['acuity'] },
  ),
  c('igg4-disease', 'chronic', 'igg4 related disease|igg4-related disease'),
  c('autoimmune-disorder', 'chronic', 'autoimmune disorder|autoimmune disease|autoimmune condition', {
    implies: { 'autoimmune disorder': { type: 'disorder' } },
  }),
  c(
    'marrow-transplant-complication',
    'acute',
    'bone marrow transplant failure|bone marrow transplant rejection|graft failure after bone marrow transplant|stem cell transplant complication|failed stem cell transplant',
    {
      types: { rejection: 'rejection', failure: 'failure|failed', stem: 'stem cell' },
    },
  ),
  c(
    'immunosuppressant-use',
    'status',
    `${current('prograf|tacrolimus', '0.5|1|1.5|2|2.5|3|4|5|6')}|${current('neoral|sandimmune|gengraf', '25|50|75|100|125|150')}`,
  ),
  c(
    'azathioprine-use',
    'status',
    `${current('azathioprine|imuran', '25|50|75|100|125|150|200')}|${current('mycophenolate|cellcept|mycophenolate mofetil', '250|500|750|1000|1500')}|${current('myfortic', '180|360|720')}`,
  ),
  c('sirolimus-use', 'status', `${current('sirolimus|rapamune', '0.5|1|2|3|4')}|${current('everolimus', '0.5|0.75|1|5|10')}`),
  c('positive-ana', 'symptom', 'positive ana|elevated ana|ana positive|elevated antinuclear antibody'),
  c('elevated-sed-rate', 'symptom', 'elevated sed rate|elevated esr|elevated sedimentation rate', {
    types: { crp: 'crp|c reactive protein' },
  }),
  c('abnormal-blood-count', 'symptom', 'abnormal cbc|abnormal complete blood count|abnormal blood count'),
  c('abnormal-spep', 'symptom', 'abnormal spep|abnormal serum protein electrophoresis|elevated serum protein|m spike|m-spike'),
  c(
    'transplant-liver-status',
    'status',
    'liver transplant status|status post liver transplant|s/p liver transplant|liver transplant recipient|history of liver transplant|status post orthotopic liver transplant',
  ),
  c(
    'transplant-pancreas-status',
    'status',
    'pancreas transplant status|status post pancreas transplant|s/p pancreas transplant|pancreas transplant recipient',
  ),
  c('transplant-skin-status', 'status', 'status post skin graft|s/p skin graft|skin graft status|healed skin graft'),
];
