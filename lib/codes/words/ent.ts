/** What people type: ear, nose, throat, mouth and teeth. See {@link ./entries.ts} for how a line is read. */
export const ENT = `
sore throat, throat pain, pharyngitis, scratchy throat, throat infection, hurts to swallow | acute pharyngitis; pain in throat | J02.9; R07.0
strep throat, strep pharyngitis, gas pharyngitis, strep | streptococcal pharyngitis | J02.0
strep tonsillitis | streptococcal tonsillitis | J03.00
tonsillitis, infected tonsils, swollen tonsils | acute tonsillitis | J03.90
chronic tonsillitis | chronic tonsillitis | J35.01
enlarged tonsils, big tonsils, tonsillar hypertrophy, tonsil hypertrophy | hypertrophy of tonsils | J35.1
adenoids, enlarged adenoids, big adenoids | hypertrophy of adenoids | J35.2
tonsil stones, tonsillolith | other chronic diseases of tonsils and adenoids | J35.8
pta, quinsy, peritonsillar abscess | peritonsillar abscess | J36
rpa | retropharyngeal and parapharyngeal abscess | J39.0
laryngitis, lost voice, loss of voice, no voice, lost my voice | acute laryngitis; aphonia | J04.0; R49.1
hoarse, hoarseness, raspy voice, dysphonia, hoarse voice | dysphonia; hoarseness | R49.0
epiglottitis | acute epiglottitis | J05.10
lpr, silent reflux | laryngopharyngeal reflux; gastro-esophageal reflux disease | K21.9; J38.7
globus, lump in throat | globus sensation; other somatoform disorders; other symptoms involving the digestive system | R09.A2; F45.8
sinus infection, sinusitis, sinus, sinuses infected | sinusitis | J01.90; J32.9
ars, abrs, acute sinusitis, acute sinus infection | acute sinusitis | J01.90
crs, chronic sinus infection, chronic sinus problems | chronic sinusitis | J32.9
sinus pressure, sinus pain, sinus congestion | nasal congestion; headache | R09.81
sinus headache | headache | R51.9; J32.9
maxillary sinusitis | maxillary sinusitis | J01.00; J32.0
nasal polyps, np, polyps in nose | nasal polyp | J33.9
deviated septum, dns, crooked nose, crooked septum | deviated nasal septum | J34.2
turbinate hypertrophy, ith, enlarged turbinates | hypertrophy of nasal turbinates | J34.3
nasal valve collapse | nasal valve collapse | J34.8200; J34.829
stuffy nose, stuffed up nose, nasal congestion, congested nose, blocked nose, plugged nose, congestion | nasal congestion | R09.81
runny nose, rhinorrhea, running nose, nasal discharge, snotty nose | nasal congestion; rhinorrhea | R09.81; J34.89
sneezing | sneezing | R06.7
postnasal drip, post nasal drip, drip down throat | postnasal drip | R09.82
ar, allergies, allergic rhinitis, nasal allergies, environmental allergies | allergic rhinitis | J30.9
hay fever, pollen allergy, seasonal allergies, sar, ragweed allergy, spring allergies | allergic rhinitis due to pollen; seasonal allergic rhinitis | J30.1; J30.2
par, dust allergy, mold allergy, perennial allergies | other allergic rhinitis | J30.89
cat allergy, dog allergy, pet allergy, animal dander | allergic rhinitis due to animal hair and dander | J30.81
vasomotor rhinitis, vmr, nonallergic rhinitis, nar | vasomotor rhinitis; chronic rhinitis | J30.0; J31.0
loss of smell, anosmia, cant smell | anosmia | R43.0
loss of taste, cant taste, ageusia, no taste | parageusia; ageusia | R43.2
loss of taste and smell | disturbances of smell and taste | R43.8; R43.9
snoring, snores | snoring | R06.83
ear infection, om, otitis, infected ear, middle ear infection, ear inf | otitis media | H66.90
aom, acute ear infection, acute otitis media | acute suppurative otitis media | H66.90; H66.009
ome, fluid in ear, glue ear, fluid behind eardrum, serous otitis, som, ear fluid, middle ear effusion, mee | nonsuppurative otitis media | H65.90
csom, chronic ear infection | chronic suppurative otitis media | H66.3X9
oe, outer ear infection, external ear infection, infected ear canal | otitis externa | H60.90
aoe | acute otitis externa | H60.509
swimmers ear, swimmer ear | swimmer ear | H60.339
malignant otitis externa, moe | malignant otitis externa | H60.20
earache, ear pain, otalgia, ear ache, sore ear, hurting ear | otalgia | H92.09
ear drainage, ear discharge, otorrhea, leaking ear, draining ear | otorrhea | H92.10
bleeding ear, blood in ear | otorrhagia | H92.20
ear wax, earwax, wax in ear, cerumen, plugged ear, cerumen impaction, wax buildup | impacted cerumen | H61.20
etd, eustachian tube dysfunction, popping ears, ear popping, clogged ears | disorder of eustachian tube; dysfunction of eustachian tube | H69.90; H69.80
ear pressure, ear fullness, clogged ear, full ear | other specified disorders of ear | H93.8X9
tmp, perforated eardrum, hole in eardrum, ruptured eardrum, burst eardrum, tm perf, torn eardrum | perforation of tympanic membrane | H72.90
cholesteatoma | cholesteatoma of middle ear | H71.90
mastoiditis | mastoiditis | H70.90
hearing loss, hl, deaf, deafness, hard of hearing, hoh, cant hear, going deaf | hearing loss | H91.90
snhl, nerve deafness, sensorineural hearing loss | sensorineural hearing loss | H90.5
chl, conductive hearing loss | conductive hearing loss; classical hodgkin lymphoma | H90.2
mhl, mixed hearing loss | mixed conductive and sensorineural hearing loss | H90.8
sudden hearing loss, ssnhl, sudden deafness | sudden idiopathic hearing loss | H91.20
presbycusis, age related hearing loss, hearing loss old age | presbycusis | H91.10
nihl, noise hearing loss | noise effects on inner ear | H83.3X9
tinnitus, ringing in ears, ringing ears, ringing in the ears, ears ringing, buzzing in ears | tinnitus | H93.19
acoustic neuroma, vestibular schwannoma | benign neoplasm of cranial nerves; acoustic neuroma | D33.3
hearing aid | presence of external hearing-aid; fitting and adjustment of hearing aid | Z97.4; Z46.1
cochlear implant, ci | cochlear implant status | Z96.21
ear tubes, pe tubes, tympanostomy tubes, tubes in ears, myringotomy tubes | myringotomy tube status | Z96.22
cauliflower ear | cauliflower ear; deformity of pinna | M95.10
mouth sores, canker sore, canker sores, mouth ulcer, aphthous ulcer, oral ulcers, mouth ulcers | recurrent oral aphthae | K12.0
mouth infection, stomatitis, sore mouth, mucositis | stomatitis; oral mucositis | K12.1; K12.30
dry mouth, xerostomia, cotton mouth | dry mouth; disturbances of salivary secretion | R68.2; K11.7
bad breath, halitosis | halitosis | R19.6
drooling, sialorrhea | disturbances of salivary secretion | K11.7
salivary stone, sialolithiasis | sialolithiasis | K11.5
parotitis, swollen salivary gland, sialadenitis | sialoadenitis | K11.20
toothache, tooth pain, dental pain, tooth ache, teeth hurt, sore tooth | other specified disorders of teeth; toothache | K08.89
cavity, cavities, tooth decay, dental caries, rotten teeth, rotten tooth, tooth cavity | dental caries | K02.9
tooth abscess, dental abscess, abscessed tooth, infected tooth, gum abscess, dental infection | periapical abscess without sinus | K04.7
gum disease, periodontitis, periodontal disease | periodontal disease; chronic periodontitis | K05.6; K05.30
gingivitis, swollen gums, bleeding gums, sore gums, inflamed gums, red gums | gingivitis | K05.10
broken tooth, chipped tooth, cracked tooth, fx tooth | fracture of tooth | S02.5XXA; K03.81
knocked out tooth, tooth avulsion, lost tooth | dislocation of tooth; loss of teeth | S03.2XXA; K08.409
missing teeth, edentulous, no teeth, toothless | complete loss of teeth; partial loss of teeth | K08.109; K08.409
impacted tooth, impacted wisdom teeth, wisdom teeth, impacted wisdom tooth | impacted teeth | K01.1
dentures, false teeth | presence of dental prosthetic device | Z97.2
dry socket | alveolitis of jaws | M27.3
overbite, underbite, crooked teeth, malocclusion, crossbite | malocclusion; anomalies of tooth position | M26.4; M26.30
tmj, tmd, jaw pain, tmj pain, jaw popping | temporomandibular joint disorder; arthralgia of temporomandibular joint | M26.609; M26.629; R68.84
teeth grinding, bruxism, grinds teeth, grinding teeth | bruxism | F45.8; G47.63
teething | teething syndrome | K00.7
tongue tied, tongue tie, ankyloglossia | ankyloglossia | Q38.1
burning mouth, bms mouth, burning tongue, sore tongue | glossodynia | K14.6
geographic tongue | geographic tongue | K14.1
cleft lip | cleft lip | Q36.9
cleft palate | cleft palate | Q35.9
cl p, clp | cleft palate with cleft lip | Q37.9
mumps | mumps | B26.9
swollen glands, swollen lymph nodes, lad, lymphadenopathy, swollen neck glands, swollen nodes, enlarged glands | enlarged lymph nodes | R59.9; R59.0
lymph node infection, lymphadenitis | lymphadenitis | I88.9; L04.9
neck mass, neck lump, lump in neck, lump on neck | localized swelling mass and lump neck | R22.1
`;
