/** Eyes in ICD-10-PCS, FY 2026. */
import { type Choice, oneOf, type PcsRule, pcs, unsaid } from './pcs-rule';

const on = (codes: string, sides: string): PcsRule => pcs(codes, { sides, approaches: '03X' });
const LIDS: Choice[] = [
  ['upper', 'N P'],
  ['lower|tarsal strip', 'Q R'],
];
const lid = (codes: string): PcsRule => pcs(codes, { approaches: '03X', parts: LIDS, asks: 'upper or lower lid' });
const laser = on('085#3ZZ', 'E F');
const gas = pcs('3E0C3SF');

/** Rules by concept. */
export const EYES: Record<string, PcsRule> = {
  'cataract-surgery': oneOf(
    ['exchange', on('08P#3JZ 08R#3JZ', 'J K')],
    ['implantation of intraocular lens|intraocular lens implantation|intraocular lens placement', on('08R#3JZ', 'J K')],
    ['without lens|aphakic|lensectomy', on('08D#3ZZ', 'J K')],
    [null, { ...on('08R#3JZ', 'J K'), because: 'lens replaced by the implant: taking it out is part of it (B3.1b)' }],
  ),
  'yag-capsulotomy': on('085#3ZZ', 'J K'),
  'glaucoma-surgery': oneOf(
    ['trabeculectomy', on('089#3ZZ', '2 3')],
    ['ahmed|baerveldt|tube shunt|drainage device|glaucoma tube|istent', on('089#30Z', '2 3')],
    ['iridotomy', on('085#3ZZ', 'C D')],
    ['iridectomy', on('08B#3ZZ', 'C D')],
    ['cyclophotocoagulation|trabeculoplasty|goniotomy|bleb', unsaid('what was done to which part of the eye')],
  ),
  vitrectomy: oneOf(
    ['total vitrectomy', on('08T#3ZZ', '4 5')],
    [
      null,
      {
        ...on('08B#3ZZ', '4 5'),
        also: [
          ['membrane peel|membrane peeling|peeling of membrane|membranes were peeled', on('08B#3ZZ', 'E F')],
          ['endolaser|laser photocoagulation|panretinal', laser],
        ],
      },
    ],
  ),
  'retinal-detachment-repair': oneOf(
    ['scleral buckle|scleral buckling', pcs('08U#*JZ', { sides: 'E F', approaches: '03' })],
    ['silicone oil removal', on('08C#3ZZ', '4 5')],
    ['cryopexy|laser|photocoagulation|endolaser|panretinal', laser],
    ['pneumatic', gas],
    [null, on('08Q#3ZZ', 'E F')],
  ),
  'intravitreal-injection': oneOf(['triamcinolone', pcs('3E0C33Z')], [null, pcs('3E0C3GC')]),
  'corneal-transplant': oneOf(
    ['cross linking|crosslinking', unsaid('what was done to the cornea')],
    [null, { ...on('08R#3KZ', '8 9'), because: 'donor cornea: nonautologous tissue' }],
  ),
  'refractive-surgery': oneOf(['radial keratotomy', on('08Q#XZZ', '8 9')], [null, on('08B#XZZ', '8 9')]),
  'eyelid-surgery': oneOf(
    ['ptosis|levator|mullerectomy|frontalis', on('08S#*ZZ', 'N P')],
    ['ectropion|entropion|tarsal strip|canthoplasty|tarsorrhaphy', lid('08Q@*ZZ')],
    ['gold weight', pcs('08U#*JZ', { sides: 'N P', approaches: '03' })],
    ['incision and drainage', lid('089@*ZZ')],
    ['chalazion|lesion|excision', lid('08B@*ZZ')],
    ['blepharoplasty', lid('080@*ZZ')],
  ),
  'lacrimal-surgery': oneOf(
    ['dacryocystorhinostomy', pcs('081#*Z3', { sides: 'X Y', approaches: '03' })],
    ['plug|occlusion', on('08L#7DZ', 'X Y')],
    ['intubation|crawford|stent', on('087#7DZ', 'X Y')],
    ['probing|irrigation', on('087#7ZZ', 'X Y')],
  ),
  'pterygium-excision': {
    ...on('08B#XZZ', 'S T'),
    also: [
      ['conjunctival autograft|autograft', on('08R#X7Z', 'S T')],
      ['amniotic membrane', on('08R#XKZ', 'S T')],
    ],
  },
  'strabismus-surgery': oneOf(
    ['myectomy|resection', on('08B#0ZZ', 'L M')],
    [null, { ...on('08S#0ZZ', 'L M'), because: 'muscle set back: reposition' }],
  ),
  enucleation: oneOf(
    ['corneal laceration', on('08Q#XZZ', '8 9')],
    ['ruptured globe', on('08Q#XZZ', '0 1')],
    ['orbital decompression', on('0NB#0ZZ', 'P Q')],
    ['evisceration', on('08B#XZZ', '0 1')],
    ['implant', on('08R#0JZ', '0 1')],
    [null, on('08T#XZZ', '0 1')],
  ),
};
