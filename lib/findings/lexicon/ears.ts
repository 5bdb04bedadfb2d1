import { concept as c } from './concept';

/** Ears, hearing and balance, beyond the common ones of `skin-infection.ts`. */
export const ears = [
  c(
    'suppurative-otitis-media',
    'acute',
    'acute suppurative otitis media|acute purulent otitis media|suppurative otitis media|purulent otitis media|acute suppurative otitis|acute bacterial otitis media',
    {
      causes: {
        none: 'without rupture|without spontaneous rupture|without perforation|without spontaneous rupture of ear drum|no perforation|intact',
      },
      types: { ruptured: 'ruptured|rupture|perforation|perforated|spontaneous rupture', chronic: 'chronic' },
      covers: 'otitis-media',
      integral: 'ear-pain|fever|hearing-loss',
      needs: ['laterality'],
    },
  ),
  c(
    'serous-otitis-media',
    'acute',
    'serous otitis media|otitis media with effusion|middle ear effusion|secretory otitis media|glue ear|mucoid otitis media|nonsuppurative otitis media|middle ear fluid|fluid in middle ear|chronic otitis media with effusion|mucoid effusion|middle ear effusions|fluid behind eardrum|serous effusion of ear|persistent middle ear effusion|chronic middle ear effusion|serous otitis|mucoid middle ear effusion|chronic mucoid otitis media|fluid in ears',
    {
      types: { mucoid: 'mucoid|glue', serous: 'serous' },
      covers: 'otitis-media',
      integral: 'ear-pain|ear-fullness',
      needs: ['laterality', 'acuity'],
    },
  ),
  c(
    'chronic-suppurative-otitis-media',
    'chronic',
    'chronic suppurative otitis media|chronic purulent otitis media|CSOM|chronic draining ear|chronically draining ear',
    {
      covers: 'otitis-media|suppurative-otitis-media',
      integral: 'otorrhea',
      needs: ['laterality'],
    },
  ),
  c(
    'adhesive-otitis',
    'chronic',
    'adhesive otitis media|adhesive otitis|atelectatic middle ear|middle ear atelectasis|tympanic membrane atelectasis|retraction pocket|tympanic membrane retraction|retracted tympanic membrane|atelectatic tympanic membrane|retraction of tympanic membrane|attic retraction',
    {
      types: { retraction: 'retraction|retracted|atelectatic tympanic membrane|tympanic membrane atelectasis' },
      covers: 'atelectasis',
      needs: ['laterality'],
    },
  ),
  c('mastoiditis', 'acute', 'mastoiditis|coalescent mastoiditis|mastoid infection|mastoid abscess', {
    types: { abscess: 'abscess' },
    needs: ['laterality', 'acuity'],
  }),
  c(
    'cholesteatoma',
    'chronic',
    'cholesteatoma|attic cholesteatoma|mastoid cholesteatoma|acquired cholesteatoma|middle ear cholesteatoma|cholesteatoma of ear|congenital cholesteatoma|recurrent cholesteatoma|epidermoid of middle ear',
    {
      types: {
        attic: 'attic|pars flaccida|epitympanic',
        mastoid: 'mastoid',
        tympanum: 'tympanum',
        canal: 'canal|external',
        recurrent: 'recurrent|residual',
      },
      needs: ['laterality'],
    },
  ),
  c(
    'tympanic-perforation',
    'chronic',
    'tympanic membrane perforation|perforated tympanic membrane|perforation of tympanic membrane|perforated eardrum|perforated ear drum|ruptured eardrum|ruptured tympanic membrane|eardrum perforation|tm perforation|ruptured ear drum|perforation of eardrum|perforation of tm|hole in eardrum|rupture of tympanic membrane|tympanic perforation',
    {
      types: {
        central: 'central|pars tensa',
        attic: 'attic|pars flaccida',
        marginal: 'marginal',
        multiple: 'multiple',
        total: 'total|subtotal',
        traumatic: 'traumatic|trauma|blast|slap|q-tip|q tip|cotton swab',
      },
      needs: ['laterality', 'type'],
    },
  ),
  c('myringitis', 'acute', 'myringitis|bullous myringitis|granular myringitis', {
    types: { bullous: 'bullous', chronic: 'granular|chronic' },
    integral: 'ear-pain',
    needs: ['laterality'],
  }),
  c('tympanosclerosis', 'chronic', 'tympanosclerosis|myringosclerosis|tympanic membrane sclerosis', { needs: ['laterality'] }),
  c(
    'ossicular-discontinuity',
    'chronic',
    'ossicular discontinuity|ossicular chain discontinuity|ossicular erosion|ossicular dislocation|incus erosion|erosion of incus|ossicular chain disruption|ossicular disruption|eroded incus',
    { types: { loss: 'erosion|eroded' }, needs: ['laterality'] },
  ),
  c('otosclerosis', 'chronic', 'otosclerosis|otospongiosis|cochlear otosclerosis|stapedial otosclerosis', {
    types: { cochlear: 'cochlear' },
    covers: 'conductive-hearing-loss|hearing-loss',
    needs: ['laterality'],
  }),
  c(
    'ossicular-fixation',
    'chronic',
    'stapes fixation|fixation of stapes|ossicular fixation|ossicular chain fixation|malleus fixation|fixation of malleus|ankylosis of ossicles|ankylosis of ear ossicles',
    { covers: 'conductive-hearing-loss|hearing-loss', needs: ['laterality'] },
  ),
  c(
    'ear-polyp',
    'chronic',
    'middle ear polyp|aural polyp|ear polyp|polyp of middle ear|ear canal polyp|polyp of ear canal|middle ear mass',
    { types: { canal: 'canal', mass: 'mass', glomus: 'glomus' }, needs: ['laterality'] },
  ),
  c(
    'malignant-otitis-externa',
    'acute',
    'malignant otitis externa|necrotizing otitis externa|necrotizing external otitis|skull base osteomyelitis of ear',
    { covers: 'otitis-externa', integral: 'ear-pain|otorrhea', needs: ['laterality'] },
  ),
  c('otomycosis', 'acute', 'otomycosis|fungal otitis externa|fungal ear infection|mycotic otitis externa|fungal infection of ear canal', {
    covers: 'otitis-externa',
    integral: 'ear-pain|otorrhea|pruritus',
    needs: ['laterality'],
  }),
  c(
    'auricular-perichondritis',
    'acute',
    'perichondritis of ear|auricular perichondritis|perichondritis of pinna|perichondritis of auricle|chondritis of ear|auricular chondritis|perichondritis|chondrodermatitis nodularis helicis|chondrodermatitis',
    {
      types: { chondritis: 'chondritis', nodular: 'chondrodermatitis' },
      needs: ['laterality'],
    },
  ),
  c(
    'auricular-cellulitis',
    'acute',
    'cellulitis of ear|auricular cellulitis|cellulitis of pinna|cellulitis of external ear|cellulitis of auricle|ear cellulitis|cellulitis of earlobe|infected earlobe|periauricular cellulitis',
    { covers: 'cellulitis', needs: ['laterality'] },
  ),
  c(
    'auricular-abscess',
    'acute',
    'abscess of ear|earlobe abscess|abscess of earlobe|abscess of external ear|ear canal abscess|auricular abscess|furuncle of ear canal|ear canal furuncle|abscess of ear canal|furuncle of ear',
    { covers: 'abscess', needs: ['laterality'] },
  ),
  c(
    'auricular-hematoma',
    'acute',
    'auricular hematoma|hematoma of pinna|hematoma of auricle|cauliflower ear|ear hematoma|hematoma of ear|auricular seroma|pinna hematoma',
    { types: { cauliflower: 'cauliflower' }, needs: ['laterality'] },
  ),
  c(
    'ear-canal-stenosis',
    'chronic',
    'external auditory canal stenosis|ear canal stenosis|stenosis of ear canal|external ear canal stenosis|stenosis of external auditory canal|canal stenosis of ear|stenotic ear canal|acquired ear canal stenosis',
    { needs: ['laterality'] },
  ),
  c(
    'ear-canal-exostosis',
    'chronic',
    "exostosis of ear canal|exostoses of ear canal|surfer's ear|ear canal exostosis|exostosis of external auditory canal|exostoses of external auditory canal|external auditory canal exostoses|osteoma of ear canal|ear canal osteoma|surfers ear|external auditory canal osteoma",
    { needs: ['laterality'] },
  ),
  c(
    'ear-foreign-body',
    'acute',
    'foreign body in ear|ear foreign body|foreign body of ear|foreign body in ear canal|ear canal foreign body|foreign body of ear canal|foreign body in external auditory canal|insect in ear|bead in ear|bug in ear|foreign body in auditory canal|retained cotton in ear|foreign body ear|foreign body, ear canal|foreign body, ear|ear canal, foreign body',
    { needs: ['laterality'] },
  ),
  c(
    'external-ear-lesion',
    'chronic',
    'ear lesion|external ear lesion|auricular lesion|ear canal lesion|lesion of pinna|pinna lesion|lesion on ear|helical lesion|lesion of auricle|keratosis obturans|split earlobe|split ear lobe|torn earlobe|ear canal mass',
    {
      types: { deformity: 'split|torn', obturans: 'keratosis obturans' },
      needs: ['laterality'],
    },
  ),
  c('microtia', 'chronic', 'microtia|anotia|aural atresia|congenital aural atresia|ear canal atresia', { types: { atresia: 'atresia' } }),
  c(
    'preauricular-sinus',
    'chronic',
    'preauricular sinus|preauricular pit|preauricular cyst|preauricular tag|preauricular ear pit|infected preauricular cyst|infected preauricular sinus|ear pit',
    { types: { tag: 'tag' } },
  ),
  c(
    'prominent-ears',
    'chronic',
    'prominent ears|protruding ears|bat ear|prominauris|prominent ear|lop ears|prominent ear deformity|protruding ear',
  ),
  c('patulous-eustachian-tube', 'chronic', 'patulous eustachian tube|patulous eustachian tubes|patulous eustachian tube dysfunction', {
    covers: 'eustachian-dysfunction',
    needs: ['laterality'],
  }),
  c(
    'eustachian-obstruction',
    'chronic',
    'eustachian tube obstruction|obstruction of eustachian tube|obstructed eustachian tube|eustachian tube blockage|blocked eustachian tube',
    { covers: 'eustachian-dysfunction', integral: 'ear-fullness', needs: ['laterality'] },
  ),
  c(
    'sensorineural-hearing-loss',
    'chronic',
    'sensorineural hearing loss|SNHL|sensorineural deafness|sensory neural hearing loss|sensori-neural hearing loss|nerve deafness|neurosensory hearing loss|hearing loss, sensorineural|sensorineural loss|perceptive hearing loss|sensineural hearing loss|neural hearing loss',
    {
      covers: 'hearing-loss|deafness|tinnitus',
      needs: ['laterality'],
    },
  ),
  c(
    'conductive-hearing-loss',
    'chronic',
    'conductive hearing loss|conductive deafness|hearing loss, conductive|conductive loss of hearing',
    { covers: 'hearing-loss|deafness', needs: ['laterality'] },
  ),
  c(
    'mixed-hearing-loss',
    'chronic',
    'mixed hearing loss|mixed conductive and sensorineural hearing loss|mixed sensorineural and conductive hearing loss|hearing loss, mixed',
    {
      covers: 'hearing-loss|deafness|sensorineural-hearing-loss|conductive-hearing-loss',
      needs: ['laterality'],
    },
  ),
  c(
    'sudden-hearing-loss',
    'acute',
    'sudden hearing loss|sudden sensorineural hearing loss|sudden idiopathic hearing loss|SSNHL|sudden deafness|idiopathic sudden hearing loss|idiopathic sudden sensorineural hearing loss|sudden onset hearing loss|sudden-onset sensorineural hearing loss',
    {
      covers: 'hearing-loss|sensorineural-hearing-loss|deafness|tinnitus',
      needs: ['laterality'],
    },
  ),
  c('presbycusis', 'chronic', 'presbycusis|age related hearing loss|age-related hearing loss|presbyacusis', {
    covers: 'hearing-loss|sensorineural-hearing-loss|deafness',
    needs: ['laterality'],
  }),
  c(
    'noise-hearing-loss',
    'chronic',
    'noise induced hearing loss|noise-induced hearing loss|acoustic trauma|noise-induced sensorineural hearing loss|noise induced sensorineural hearing loss|hearing loss due to noise exposure|occupational hearing loss',
    {
      covers: 'hearing-loss|sensorineural-hearing-loss|deafness',
      needs: ['laterality'],
    },
  ),
  c(
    'ototoxic-hearing-loss',
    'chronic',
    'ototoxic hearing loss|ototoxicity|drug induced hearing loss|cisplatin ototoxicity|hearing loss due to ototoxicity|ototoxic medication hearing loss',
    { covers: 'hearing-loss|sensorineural-hearing-loss', needs: ['laterality'] },
  ),
  c(
    'deafness',
    'chronic',
    'deafness|hard of hearing|hearing impairment|hearing impaired|impaired hearing|diminished hearing|hearing deficit|reduced hearing|profound hearing loss|loss of hearing|is deaf|deaf in ear|deaf ear',
    { covers: 'hearing-loss', needs: ['laterality'] },
  ),
  c('auditory-processing-disorder', 'chronic', 'central auditory processing disorder|auditory processing disorder'),
  c(
    'abnormal-hearing-test',
    'symptom',
    'failed hearing screen|failed hearing screening|abnormal audiogram|abnormal hearing screen|failed hearing test|abnormal audiometry|abnormal hearing test|failed newborn hearing screen|abnormal tympanogram|failed newborn hearing screening|failed audiogram',
    { types: { newborn: 'newborn' } },
  ),
  c('pulsatile-tinnitus', 'symptom', 'pulsatile tinnitus|pulsing in ear|pulsations in ear', { covers: 'tinnitus', needs: ['laterality'] }),
  c('hyperacusis', 'symptom', 'hyperacusis|phonophobia of ear|sound sensitivity|sensitivity to sound|misophonia', {
    needs: ['laterality'],
  }),
  c(
    'ear-fullness',
    'symptom',
    'ear fullness|aural fullness|ear pressure|plugged ear|ear congestion|fullness in ear|fullness of ear|clogged ear|stuffy ears|plugged ears|clogged ears|pressure in ear|stuffed ears|ear popping|popping of ears|itchy ears|ear itching|itching of ears',
    { needs: ['laterality'] },
  ),
  c(
    'otorrhea',
    'symptom',
    'otorrhea|ear drainage|ear discharge|draining ear|drainage from ear|discharge from ear|drainage of ear|purulent otorrhea|ear draining|draining ears|tube otorrhea|drainage in ear',
    { types: { csf: 'csf|cerebrospinal' }, needs: ['laterality'] },
  ),
  c(
    'otorrhagia',
    'symptom',
    'otorrhagia|bleeding from ear|ear bleeding|bloody ear discharge|blood in ear canal|bloody otorrhea|blood from ear',
    { needs: ['laterality'] },
  ),
  c(
    'meniere',
    'chronic',
    "meniere's disease|meniere disease|menieres disease|meniere syndrome|meniere's syndrome|endolymphatic hydrops|meniere's|menieres|cochlear hydrops|meniere vertigo",
    {
      integral: 'vertigo|tinnitus|dizziness|hearing-loss|ear-fullness',
      needs: ['laterality'],
    },
  ),
  c(
    'vestibular-neuritis',
    'acute',
    'vestibular neuritis|vestibular neuronitis|acute vestibular neuritis|acute vestibular syndrome|vestibular neuropathy',
    { integral: 'vertigo|dizziness|nausea', needs: ['laterality'] },
  ),
  c('labyrinthitis', 'acute', 'labyrinthitis|viral labyrinthitis|serous labyrinthitis|acute labyrinthitis|suppurative labyrinthitis', {
    integral: 'vertigo|dizziness|nausea',
    needs: ['laterality'],
  }),
  c(
    'vestibular-dysfunction',
    'chronic',
    'vestibular dysfunction|vestibular disorder|vestibular weakness|vestibular disease|disorder of vestibular function|vestibular impairment|peripheral vestibular disorder|vestibular deficit',
    {
      implies: { vestibulopathy: { type: 'vestibulopathy' }, 'peripheral vestibulopathy': { type: 'vestibulopathy' } },
      integral: 'vertigo|dizziness',
      needs: ['laterality'],
    },
  ),
  c(
    'vestibular-hypofunction',
    'chronic',
    'vestibular hypofunction|labyrinthine dysfunction|loss of labyrinthine function|vestibular loss|labyrinthine hypofunction|vestibular paresis|labyrinthine loss',
    {
      covers: 'vestibular-dysfunction',
      integral: 'vertigo|dizziness',
      needs: ['laterality'],
    },
  ),
  c('peripheral-vertigo', 'acute', 'peripheral vertigo|otogenic vertigo|aural vertigo|vestibular vertigo|inner ear vertigo', {
    covers: 'vertigo',
    integral: 'dizziness|nausea',
    types: { aural: 'aural|otogenic' },
    needs: ['laterality'],
  }),
  c('central-vertigo', 'acute', 'central vertigo|vertigo of central origin|central positional vertigo|central vestibular vertigo', {
    covers: 'vertigo',
    integral: 'dizziness',
  }),
  c(
    'canal-dehiscence',
    'chronic',
    'superior semicircular canal dehiscence|semicircular canal dehiscence|superior canal dehiscence|superior canal dehiscence syndrome|SSCD|superior semicircular canal dehiscence syndrome',
    { integral: 'vertigo|dizziness|pulsatile-tinnitus', needs: ['laterality'] },
  ),
  c(
    'perilymph-fistula',
    'chronic',
    'perilymph fistula|perilymphatic fistula|labyrinthine fistula|labyrinth fistula|oval window fistula|round window fistula',
    { integral: 'vertigo', needs: ['laterality'] },
  ),
  c(
    'ear-tubes',
    'status',
    'pe tubes in place|myringotomy tubes in place|tympanostomy tubes in place|ear tubes in place|has pe tubes|has ear tubes|has myringotomy tubes|tympanostomy tube in place|pressure equalization tubes in place|ventilation tubes in place|retained tympanostomy tube|retained pe tube|pe tube in place|history of pe tubes|history of ear tubes|status post myringotomy and tubes|status post pe tubes|s/p pe tubes|patent pe tubes|patent tympanostomy tubes|tubes patent and in place|history of myringotomy tubes|retained ear tube|status post tympanostomy tubes|has tympanostomy tubes|s/p tympanostomy tubes|status post ear tubes',
  ),
  c(
    'cochlear-implant',
    'status',
    'cochlear implant|cochlear implants|cochlear implant in place|has cochlear implant|cochlear implant status|cochlear implant user|cochlear implant recipient',
  ),
  c(
    'hearing-device',
    'status',
    'baha implant|bone anchored hearing aid|bone-anchored hearing aid|stapes prosthesis|ossicular prosthesis|bone anchored hearing device|stapedectomy prosthesis|middle ear prosthesis',
  ),
  c(
    'hearing-aid-use-status',
    'status',
    'wears hearing aids|has hearing aids|uses hearing aids|wears hearing aid|wearing hearing aids|bilateral hearing aids|uses hearing aid|hearing aids in place|hearing aid user|with hearing aids|hearing aids bilaterally|has hearing aid',
  ),
];
