import { concept as c } from './concept';

/**
 * Bacteria and viruses as the cause of a disease named beside them: no diagnosis of their own. Their codes (B95-B97) and those of
 * the sepsis they cause stand in the tables.
 */
export const organisms = [
  c('e-coli', 'acute', 'escherichia coli|e. coli|E coli|ecoli|e-coli'),
  c('klebsiella', 'acute', 'klebsiella|klebsiella pneumoniae|klebsiella oxytoca'),
  c('proteus', 'acute', 'proteus mirabilis|proteus vulgaris|proteus species|proteus|morganella|morganella morganii'),
  c('pseudomonas', 'acute', 'pseudomonas|pseudomonas aeruginosa|pseudomonal'),
  c(
    'mrsa-infection',
    'acute',
    'mrsa|methicillin resistant staphylococcus aureus|methicillin resistant staph aureus|methicillin resistant staph|oxacillin resistant staphylococcus aureus|mrsa infection',
  ),
  c(
    'mssa-infection',
    'acute',
    'mssa|methicillin sensitive staphylococcus aureus|methicillin susceptible staphylococcus aureus|methicillin sensitive staph aureus|staphylococcus aureus|staph aureus|s. aureus',
  ),
  c(
    'coagulase-negative-staph',
    'acute',
    'coagulase negative staphylococcus|coagulase negative staph|staphylococcus epidermidis|staph epidermidis|coag negative staph|coag-negative staphylococcus|staphylococcus lugdunensis',
  ),
  c('staphylococcus', 'acute', 'staphylococcus|staph|staphylococcal|staph infection|staphylococcal infection'),
  c(
    'group-a-strep',
    'acute',
    'group a strep|group a streptococcus|streptococcus pyogenes|group a beta hemolytic streptococcus|group a streptococcal',
  ),
  c('group-b-strep', 'acute', 'group b strep|group b streptococcus|streptococcus agalactiae|group b streptococcal'),
  c('pneumococcus', 'acute', 'streptococcus pneumoniae|strep pneumoniae|pneumococcus|pneumococcal|s. pneumoniae'),
  c(
    'other-strep',
    'acute',
    'streptococcus viridans|viridans streptococcus|strep viridans|viridans group streptococcus|streptococcus mitis|streptococcus bovis|streptococcus anginosus|group c streptococcus|group g streptococcus|streptococcus milleri',
  ),
  c('streptococcus', 'acute', 'streptococcus|streptococcal|streptococcal infection|strep infection|beta hemolytic streptococcus'),
  c('enterococcus', 'acute', 'enterococcus|enterococcus faecalis|enterococcus faecium|enterococcal|enterococci|group d streptococcus'),
  c('h-influenzae', 'acute', 'haemophilus influenzae|hemophilus influenzae|h. influenzae|h influenzae|h. flu'),
  c('bacteroides', 'acute', 'bacteroides fragilis|bacteroides'),
  c('clostridium-perfringens', 'acute', 'clostridium perfringens|c. perfringens'),
  c('acinetobacter', 'acute', 'acinetobacter|acinetobacter baumannii'),
  c('serratia', 'acute', 'serratia|serratia marcescens'),
  c(
    'other-gram-negative',
    'acute',
    'enterobacter|enterobacter cloacae|citrobacter|citrobacter freundii|stenotrophomonas|stenotrophomonas maltophilia|providencia',
  ),
  c('mycoplasma', 'acute', 'mycoplasma pneumoniae|mycoplasma'),
  c('rsv', 'acute', 'respiratory syncytial virus|RSV|rsv infection'),
  c('adenovirus', 'acute', 'adenovirus|adenoviral infection|adenovirus infection'),
  c('enterovirus', 'acute', 'enterovirus|enteroviral infection|enterovirus infection'),
  c('coxsackie', 'acute', 'coxsackievirus|coxsackie virus|coxsackie'),
  c('parvovirus', 'acute', 'parvovirus|parvovirus b19|parvovirus b19 infection'),
  c('metapneumovirus', 'acute', 'human metapneumovirus|metapneumovirus|hMPV'),
  c('other-virus', 'acute', 'rhinovirus|parainfluenza|parainfluenza virus|human rhinovirus'),
  c('esbl', 'status', 'esbl|extended spectrum beta lactamase|esbl producing|extended-spectrum beta-lactamase producing organism'),
  c('vre', 'status', 'vancomycin resistant enterococcus|VRE|vancomycin-resistant enterococci|vancomycin resistance'),
  c('carbapenem-resistance', 'status', 'carbapenem resistant|carbapenem-resistant enterobacteriaceae|CRE|carbapenemase producing'),
  c(
    'multidrug-resistance',
    'status',
    'multidrug resistant|multi drug resistant|multidrug-resistant organism|MDRO|multiple drug resistant organism',
  ),
];
/** Phrases that hold the name of a germ and speak of a vaccine, a test or a carrier. */
export const organismShields =
  'pneumococcal vaccine|pneumococcal vaccination|pneumococcal immunization|pneumococcal conjugate|pneumococcal polysaccharide|pneumococcal conjugate vaccine|pneumococcal 23|pneumococcal 13|group b strep screen|group b strep screening|group b strep negative|group b strep status|group b strep culture|group b strep prophylaxis|group b streptococcus prophylaxis|group b strep test|strep test|strep screen|rapid strep|strep swab|strep culture|mycoplasma titer|mycoplasma igm|staph precaution|rsv vaccine|rsv prophylaxis|rsv test|rsv swab|rsv screen|rsv negative|proteus syndrome|staph decolonization|haemophilus influenzae type b vaccine|haemophilus influenzae type b vaccination|post streptococcal|parvovirus titer|adenovirus vector|right subclavian rsv'.split(
    '|',
  );
