/** What people type: eyes. See {@link ./entries.ts} for how a line is read. */
export const EYE = `
pink eye, pinkeye, conjunctivitis, red eye infection, eye infection, infected eye | conjunctivitis | H10.9
bacterial conjunctivitis | acute conjunctivitis; mucopurulent conjunctivitis | H10.30; H10.029
viral conjunctivitis, viral pink eye | viral conjunctivitis | B30.9
ekc | keratoconjunctivitis due to adenovirus | B30.0
allergic conjunctivitis, itchy eyes, eye allergies, allergic eyes | acute atopic conjunctivitis; allergic conjunctivitis | H10.10; H10.45
gpc, vkc | giant papillary conjunctivitis; vernal conjunctivitis | H10.419; H10.44
red eye, bloodshot eyes, red eyes | redness of eye; conjunctival hyperemia | H57.89; H11.439
subconjunctival hemorrhage, sch, broken blood vessel eye, blood in eye, busted blood vessel eye | conjunctival hemorrhage | H11.30
eye pain, sore eye, eye hurts, painful eye, ocular pain | ocular pain | H57.10
watery eyes, tearing, epiphora, teary eyes, watering eyes | epiphora | H04.209
dry eye, dry eyes, ded, dry eye syndrome, des, kcs | dry eye syndrome of lacrimal gland; keratoconjunctivitis sicca | H04.129
mgd | meibomian gland dysfunction | H02.889
blepharitis, eyelid inflammation, crusty eyelids, swollen eyelid, eyelid infection | blepharitis | H01.009
stye, sty, hordeolum, eyelid bump | hordeolum externum | H00.019
chalazion | chalazion | H00.19
ptosis, droopy eyelid, drooping eyelid, droopy eye, saggy eyelids | ptosis of eyelid | H02.409
dermatochalasis, baggy eyelids | dermatochalasis | H02.839
entropion | entropion of eyelid | H02.009
ectropion | ectropion of eyelid | H02.109
eye twitching, eyelid twitching, blepharospasm, twitchy eye | blepharospasm; myokymia | G24.5; G51.4
blocked tear duct, nldo, clogged tear duct, plugged tear duct | obstruction of nasolacrimal duct; stenosis of lacrimal passages | H04.559; Q10.5
dacryocystitis | dacryocystitis | H04.309
orbital cellulitis | cellulitis of orbit | H05.019
bulging eyes, proptosis, exophthalmos, eyes bulging | exophthalmos | H05.20
pterygium, surfers eye | pterygium of eye | H11.009
pinguecula | pinguecula | H11.159
corneal ulcer, ulcer on eye | corneal ulcer | H16.009
keratitis, inflamed cornea | keratitis | H16.9
corneal abrasion, scratched eye, eye scratch, scratched cornea, ca | injury of conjunctiva and corneal abrasion without foreign body | S05.00XA
fb eye, foreign body eye, something in eye, fb in eye, metal in eye | foreign body on external eye | T15.90XA; T15.00XA
keratoconus | keratoconus | H18.609
fuchs, fuchs dystrophy | endothelial corneal dystrophy | H18.519
iritis, uveitis, iridocyclitis, au | iridocyclitis; uveitis | H20.9; H20.00
scleritis | scleritis | H15.009
episcleritis | episcleritis | H15.109
cataract, cataracts, cloudy lens, clouding of lens | cataract | H26.9; H25.9
nsc, ns cataract, nuclear cataract, nuclear sclerosis | age-related nuclear cataract | H25.10
psc cataract, pscc | posterior subcapsular polar age-related cataract | H25.049
cortical cataract | cortical age-related cataract | H25.019
pco, secondary cataract, after cataract | after-cataract; other secondary cataract | H26.499
pseudophakia, iol, s p cataract surgery, lens implant | presence of intraocular lens; cataract extraction status | Z96.1; Z98.49
aphakia | aphakia | H27.00
glaucoma, high eye pressure glaucoma | glaucoma | H40.9
poag, coag, open angle glaucoma, oag | primary open-angle glaucoma | H40.1190; H40.10X0
acg, angle closure, aacg, pacg, narrow angle glaucoma | angle-closure glaucoma; acute angle-closure glaucoma | H40.20X0; H40.219
ntg, low tension glaucoma, normal tension glaucoma | low-tension glaucoma | H40.1290
oht, ocular hypertension, high eye pressure, elevated iop | ocular hypertension | H40.059
glaucoma suspect, gs | open angle with borderline findings; preglaucoma | H40.009
amd, armd, macular degeneration, mac degen | macular degeneration; age-related macular degeneration | H35.30
dry amd, dry macular degeneration | nonexudative age-related macular degeneration | H35.3190
wet amd, wet macular degeneration, nvamd | exudative age-related macular degeneration | H35.3290
csr, csc, cscr | central serous chorioretinopathy | H35.719
cme | cystoid macular edema | H35.359
erm, epiretinal membrane, macular pucker | puckering of macula; epiretinal membrane | H35.379
macular hole | macular cyst hole or pseudohole | H35.349
rd, retinal detachment, detached retina, retina detached | retinal detachment; serous retinal detachment | H33.20; H33.009
retinal tear, torn retina, hole in retina | retinal break; horseshoe tear of retina | H33.309; H33.319
rp, retinitis pigmentosa | pigmentary retinal dystrophy; retinitis pigmentosa | H35.52
crao | central retinal artery occlusion | H34.10
brao | retinal artery branch occlusion | H34.239
crvo | central retinal vein occlusion | H34.8190
brvo | tributary branch retinal vein occlusion | H34.8390
htn retinopathy, hypertensive retinopathy | hypertensive retinopathy | H35.039
plaquenil toxicity, hcq maculopathy | toxic maculopathy | H35.389
vitreous hemorrhage, vh | vitreous hemorrhage | H43.10
pvd | vitreous degeneration | H43.819
floaters, eye floaters, spots in vision, vitreous floaters, spots before eyes | vitreous opacities | H43.399; H43.819
flashes, flashing lights, seeing flashes | visual disturbance; subjective visual disturbances | H53.19
optic neuritis | optic neuritis | H46.9
papilledema, swollen optic nerve | papilledema | H47.10
aion, naion, ion | ischemic optic neuropathy | H47.019
myopia, nearsighted, near sighted, nearsightedness, short sighted, cant see far | myopia | H52.10
hyperopia, farsighted, far sighted, farsightedness, long sighted | hypermetropia | H52.00
astigmatism | astigmatism | H52.209
presbyopia, need reading glasses, old age eyes | presbyopia | H52.4
refractive error, needs glasses, re | disorder of refraction | H52.7
blurry vision, blurred vision, vision problem, vision changes, bv, hazy vision, fuzzy vision | visual disturbance; other visual disturbances | H53.8; H53.9
vision loss, loss of vision, blind, blindness, cant see, going blind | visual loss; blindness | H54.7; H54.0X33
legally blind | legal blindness | H54.8
low vision | low vision both eyes | H54.2X11; H54.10
double vision, diplopia, seeing double | diplopia | H53.2
night blindness, cant see at night | night blindness | H53.60
color blind, color blindness, colorblind | color vision deficiencies | H53.50
light sensitivity, photophobia, light hurts eyes, sensitive to light | visual discomfort; photophobia | H53.149
lazy eye, amblyopia | amblyopia | H53.009
strabismus, crossed eyes, cross eyed, cross eyes, crossed eye, wandering eye | strabismus; esotropia | H50.9; H50.00
et, esotropia | esotropia | H50.00
xt, exotropia, wall eyed | exotropia | H50.10
axt | alternating exotropia | H50.15
aet | alternating esotropia | H50.05
nystagmus, shaky eyes, jumping eyes | nystagmus | H55.00
ci, convergence insufficiency | convergence insufficiency | H51.11
unequal pupils, anisocoria | anisocoria | H57.02
eye exam, vision exam, routine eye exam, vision check, eye checkup | examination of eyes and vision without abnormal findings | Z01.00
hearing test, hearing exam, audiogram | examination of ears and hearing without abnormal findings | Z01.10
`;
