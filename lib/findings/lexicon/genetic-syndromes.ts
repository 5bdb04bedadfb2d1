import { concept as c } from './concept';

/** Chromosomes and syndromes. */
export const geneticSyndromes = [
  c('down-syndrome', 'chronic', "down syndrome|down's syndrome|downs syndrome|trisomy 21", {
    types: { mosaic: 'mosaic|mosaicism', translocation: 'translocation' },
    integral: 'intellectual-disability|developmental-delay|neonatal-hypotonia',
  }),
  c('trisomy-18', 'chronic', 'trisomy 18|edwards syndrome|edward syndrome'),
  c('trisomy-13', 'chronic', 'trisomy 13|patau syndrome'),
  c('turner-syndrome', 'chronic', "turner syndrome|turner's syndrome|turners syndrome|monosomy x|45,x|45x", {
    types: { mosaic: 'mosaic' },
    integral: 'short-stature|amenorrhea',
  }),
  c('triple-x', 'chronic', 'triple x syndrome|47,xxx|trisomy x'),
  c('xyy', 'chronic', 'xyy syndrome|47,xyy|jacobs syndrome xyy'),
  c('fragile-x', 'chronic', 'fragile x syndrome|fragile x'),
  c('prader-willi', 'chronic', 'prader-willi syndrome|prader willi syndrome|prader-willi'),
  c('angelman', 'chronic', 'angelman syndrome'),
  c('williams-syndrome', 'chronic', 'williams syndrome|williams-beuren syndrome'),
  c('cri-du-chat', 'chronic', 'cri du chat syndrome|5p deletion syndrome|5p minus syndrome'),
  c('wolf-hirschhorn', 'chronic', 'wolf-hirschhorn syndrome|4p deletion syndrome'),
  c(
    'smith-magenis',
    'chronic',
    'smith-magenis syndrome|smith magenis syndrome|microdeletion syndrome|chromosomal microdeletion|17p11.2 deletion|miller-dieker syndrome',
    { covers: 'chromosomal-abnormality' },
  ),
  c(
    'chromosomal-abnormality',
    'chronic',
    'chromosomal abnormality|chromosome abnormality|chromosomal deletion|chromosomal duplication|chromosomal anomaly|chromosomal microduplication',
    { types: { deletion: 'deletion', duplication: 'duplication|microduplication' } },
  ),
  c(
    'noonan',
    'chronic',
    'noonan syndrome|cornelia de lange syndrome|russell-silver syndrome|silver-russell syndrome|smith-lemli-opitz syndrome|seckel syndrome|cockayne syndrome|aarskog syndrome',
    { integral: 'short-stature' },
  ),
  c('marfan', 'chronic', "marfan syndrome|marfan's syndrome|marfans syndrome|marfanoid syndrome", {
    types: {
      aortic: 'aortic dilation|aortic root dilation|aortic aneurysm|dilated aortic root',
      cardiovascular: 'mitral valve prolapse|cardiovascular',
      ocular: 'ectopia lentis|lens dislocation|ocular',
      skeletal: 'skeletal',
    },
  }),
  c('ehlers-danlos', 'chronic', 'ehlers-danlos syndrome|ehlers danlos syndrome|EDS|ehlers-danlos', {
    types: {
      hypermobile: 'hypermobile|hypermobility|type iii|type 3',
      vascular: 'vascular|type iv|type 4',
      classical: 'classical|classic',
    },
    integral: 'joint-pain',
  }),
  c('sturge-weber', 'chronic', 'sturge-weber syndrome|sturge weber syndrome|peutz-jeghers syndrome|peutz jeghers syndrome'),
  c('cowden', 'chronic', 'cowden syndrome|pten hamartoma tumor syndrome|bannayan-riley-ruvalcaba syndrome', {
    types: { pten: 'pten|bannayan' },
  }),
  c('fetal-alcohol-syndrome', 'chronic', 'fetal alcohol syndrome|fetal alcohol spectrum disorder|fetal alcohol effects', {
    integral: 'developmental-delay',
  }),
  c(
    'vater',
    'chronic',
    'vacterl association|vater association|vater syndrome|vacterl|holt-oram syndrome|klippel-trenaunay-weber syndrome|rubinstein-taybi syndrome|nail-patella syndrome|sirenomelia|thrombocytopenia absent radius syndrome|tar syndrome',
  ),
  c('overgrowth-syndrome', 'chronic', 'beckwith-wiedemann syndrome|sotos syndrome|weaver syndrome|proteus syndrome'),
  c('charge-syndrome', 'chronic', 'charge syndrome|charge association'),
  c('stickler', 'chronic', 'stickler syndrome|larsen syndrome|larsens syndrome'),
  c('bardet-biedl', 'chronic', 'bardet-biedl syndrome'),
  c('alagille', 'chronic', 'alagille syndrome'),
  c('kabuki', 'chronic', 'kabuki syndrome|kabuki make-up syndrome'),
  c('usher', 'chronic', 'usher syndrome', { types: { '1': 'type 1|type i', '2': 'type 2|type ii', '3': 'type 3|type iii' } }),
  c(
    'congenital-syndrome',
    'chronic',
    'congenital malformation syndrome|dysmorphic syndrome|dysmorphic features syndrome|zellweger syndrome|laurence-moon syndrome|loeys-dietz syndrome',
  ),
  c(
    'genetic-carrier',
    'status',
    'genetic carrier|carrier of genetic disease|tay-sachs carrier|spinal muscular atrophy carrier|sma carrier|fragile x carrier|fragile x premutation carrier|carrier of genetic disorder|asymptomatic carrier of genetic disease|duchenne carrier',
  ),
  c('cystic-fibrosis-carrier', 'status', 'cystic fibrosis carrier|cf carrier|carrier of cystic fibrosis|carrier for cystic fibrosis'),
  c('hemophilia-carrier', 'status', 'hemophilia carrier|hemophilia a carrier|carrier of hemophilia|carrier for hemophilia'),
  c('cancer-susceptibility', 'status', 'hereditary cancer syndrome|hereditary cancer predisposition|tp53 mutation'),
];

/** Tests named after a syndrome. */
export const geneticShields =
  'fragile x analysis|fragile x testing|fragile x test|fragile x study|fragile x screening|fragile x dna|down syndrome screening|down syndrome screen|down syndrome risk'.split(
    '|',
  );
