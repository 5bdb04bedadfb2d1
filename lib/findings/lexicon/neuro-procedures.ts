import { concept as c } from './concept';

/** What is done to brain, nerves, eyes and mind. */
export const neuroProcedures = [
  c(
    'craniotomy',
    'procedure',
    'craniotomy|craniotomy for tumor resection|frontal craniotomy|pterional craniotomy|suboccipital craniotomy|craniectomy|decompressive craniectomy|hemicraniectomy|decompressive hemicraniectomy|suboccipital craniectomy|suboccipital decompression|awake craniotomy|temporal craniotomy|parietal craniotomy|occipital craniotomy|craniotomy for evacuation of hematoma|craniotomy with evacuation of subdural hematoma|evacuation of subdural hematoma|subdural hematoma evacuation',
  ),
  c('cranioplasty', 'procedure', 'cranioplasty|bone flap replacement'),
  c(
    'burr-hole',
    'procedure',
    'burr hole|burr holes|burr hole evacuation|burr hole drainage|burr hole drainage of subdural hematoma|twist drill craniostomy|bur hole|bur holes',
  ),
  c(
    'ventricular-shunt-placement',
    'procedure',
    'ventriculoperitoneal shunt placement|vp shunt placement|placement of ventriculoperitoneal shunt|shunt revision|vp shunt revision|ventriculoperitoneal shunt revision|placement of vp shunt|insertion of ventriculoperitoneal shunt|endoscopic third ventriculostomy|revision of ventriculoperitoneal shunt|lumboperitoneal shunt placement',
  ),
  c(
    'ventriculostomy',
    'procedure',
    'external ventricular drain|external ventricular drain placement|ventriculostomy placement|ventriculostomy|intracranial pressure monitor placement|icp monitor placement|evd placement',
  ),
  c(
    'deep-brain-stimulation',
    'procedure',
    'deep brain stimulator placement|deep brain stimulation surgery|deep brain stimulator implantation|deep brain stimulation lead placement|dbs placement|dbs implantation',
  ),
  c(
    'vagus-nerve-stimulator-placement',
    'procedure',
    'vagus nerve stimulator placement|vagal nerve stimulator placement|vagus nerve stimulator implantation|vagal nerve stimulator implantation|vns placement|vns implantation|vns battery replacement',
  ),
  c(
    'spinal-cord-stimulator-placement',
    'procedure',
    'spinal cord stimulator trial|spinal cord stimulator placement|spinal cord stimulator implantation|dorsal column stimulator placement|intrathecal pump placement|baclofen pump placement|intrathecal pump implantation|pain pump implantation',
  ),
  c(
    'lumbar-puncture',
    'procedure',
    'lumbar puncture|spinal tap|diagnostic lumbar puncture|therapeutic lumbar puncture|lumbar drain placement|large volume lumbar puncture',
  ),
  c(
    'electroencephalogram',
    'procedure',
    'electroencephalogram|electroencephalography|video eeg|eeg monitoring|continuous eeg|routine eeg|sleep deprived eeg|ambulatory eeg|video eeg monitoring',
  ),
  c(
    'nerve-conduction-study',
    'procedure',
    'electromyography|nerve conduction study|nerve conduction studies|emg/ncs|emg and nerve conduction study|emg/nerve conduction study|emg nerve conduction studies|nerve conduction velocity',
  ),
  c(
    'polysomnogram',
    'procedure',
    'polysomnogram|polysomnography|sleep study|home sleep study|cpap titration study|multiple sleep latency test|home sleep apnea test|split night study',
  ),
  c(
    'carpal-tunnel-release',
    'procedure',
    'carpal tunnel release|carpal tunnel decompression|endoscopic carpal tunnel release|open carpal tunnel release|median nerve decompression|release of carpal tunnel|release of transverse carpal ligament',
  ),
  c(
    'ulnar-nerve-surgery',
    'procedure',
    'ulnar nerve transposition|ulnar nerve decompression|decompression of ulnar nerve|transposition of ulnar nerve|cubital tunnel release|anterior transposition of ulnar nerve|ulnar nerve release|submuscular transposition of ulnar nerve|cubital tunnel decompression',
  ),
  c(
    'nerve-decompression',
    'procedure',
    'tarsal tunnel release|peroneal nerve decompression|neurolysis|microvascular decompression|neurectomy|morton neuroma excision|excision of neuroma|nerve repair|nerve graft|nerve biopsy|sural nerve biopsy|muscle and nerve biopsy|radial tunnel release',
  ),
  c(
    'nerve-block',
    'procedure',
    'occipital nerve block|peripheral nerve block|nerve block|stellate ganglion block|sphenopalatine ganglion block|intercostal nerve block|greater occipital nerve block|lumbar sympathetic block|supraorbital nerve block|sympathetic block',
  ),
  c(
    'botulinum-injection',
    'procedure',
    'botox injection|botulinum toxin injection|botulinum toxin injections|botox injections|chemodenervation|onabotulinumtoxina injection|injection of botulinum toxin|botox for migraine',
  ),
  c(
    'aneurysm-repair',
    'procedure',
    'aneurysm clipping|aneurysm coiling|coil embolization of aneurysm|clipping of aneurysm|endovascular coiling|coil embolization|pipeline embolization|clipping of cerebral aneurysm|coiling of aneurysm|clip ligation of aneurysm',
  ),
  c(
    'mechanical-thrombectomy',
    'procedure',
    'mechanical thrombectomy|endovascular thrombectomy|stroke thrombectomy|intracranial thrombectomy|mca thrombectomy',
  ),
  c(
    'thrombolysis',
    'procedure',
    'intravenous thrombolysis|iv tpa|intravenous tpa|tpa administration|intravenous alteplase|iv tenecteplase|received tpa|given tpa',
  ),
  c(
    'cerebral-angiogram',
    'procedure',
    'cerebral angiogram|cerebral angiography|diagnostic cerebral angiogram|four vessel angiogram|four-vessel cerebral angiogram|carotid and cerebral angiogram',
  ),
  c(
    'epilepsy-surgery',
    'procedure',
    'temporal lobectomy|anterior temporal lobectomy|corpus callosotomy|hemispherectomy|amygdalohippocampectomy|lesionectomy for epilepsy|seizure focus resection',
  ),
  c(
    'stereotactic-radiosurgery',
    'procedure',
    'stereotactic radiosurgery|gamma knife|gamma knife radiosurgery|cyberknife|stereotactic biopsy|stereotactic brain biopsy|brain biopsy',
  ),
  c(
    'spinal-cord-surgery',
    'procedure',
    'tethered cord release|chiari decompression|posterior fossa decompression|dural repair|repair of dural tear|duraplasty|repair of myelomeningocele|syrinx shunt|resection of spinal cord tumor',
  ),
  c(
    'electroconvulsive-therapy',
    'procedure',
    'electroconvulsive therapy|ECT|electroconvulsive treatment|transcranial magnetic stimulation|repetitive transcranial magnetic stimulation|ketamine infusion therapy',
  ),
  c(
    'psychotherapy',
    'procedure',
    'psychotherapy|cognitive behavioral therapy|individual therapy session|group therapy|family therapy session|dialectical behavior therapy|supportive psychotherapy|play therapy',
  ),
  c(
    'cataract-surgery',
    'procedure',
    'phacoemulsification|phacoemulsification with intraocular lens|cataract removal|phacoemulsification and posterior chamber intraocular lens|extracapsular cataract extraction|phaco with iol|cataract extraction with intraocular lens|phacoemulsification with posterior chamber intraocular lens implantation|intraocular lens implantation|intraocular lens placement|complex cataract extraction|lensectomy|phacoemulsification of cataract|intraocular lens exchange|implantation of intraocular lens|iol exchange',
  ),
  c(
    'yag-capsulotomy',
    'procedure',
    'yag capsulotomy|yag laser capsulotomy|nd:yag laser capsulotomy|laser capsulotomy|posterior laser capsulotomy',
  ),
  c(
    'glaucoma-surgery',
    'procedure',
    'trabeculectomy|selective laser trabeculoplasty|laser trabeculoplasty|argon laser trabeculoplasty|glaucoma drainage device|ahmed valve|baerveldt implant|laser peripheral iridotomy|peripheral iridotomy|iridotomy|cyclophotocoagulation|istent|tube shunt surgery|goniotomy|ahmed valve placement|iridectomy|glaucoma tube shunt|bleb revision|minimally invasive glaucoma surgery',
  ),
  c(
    'vitrectomy',
    'procedure',
    'vitrectomy|pars plana vitrectomy|anterior vitrectomy|posterior vitrectomy|membrane peel|epiretinal membrane peel|internal limiting membrane peel|vitrectomy with membrane peel',
  ),
  c(
    'retinal-detachment-repair',
    'procedure',
    'scleral buckle|pneumatic retinopexy|retinal detachment repair|repair of retinal detachment|retinal cryopexy|laser retinopexy|scleral buckling|retinal laser|repair of retinal tear|retinal laser photocoagulation|laser photocoagulation of retina|panretinal photocoagulation|focal laser photocoagulation|endolaser|silicone oil removal',
  ),
  c(
    'intravitreal-injection',
    'procedure',
    'intravitreal injection|intravitreal injections|intravitreal avastin|intravitreal eylea|intravitreal lucentis|anti-vegf injection|intravitreal bevacizumab|intravitreal aflibercept|intravitreal triamcinolone|intravitreal ranibizumab|anti-vegf injections',
  ),
  c(
    'corneal-transplant',
    'procedure',
    'penetrating keratoplasty|corneal transplant|corneal transplantation|dsaek|dmek|lamellar keratoplasty|endothelial keratoplasty|keratoplasty|corneal cross-linking|corneal crosslinking',
  ),
  c(
    'refractive-surgery',
    'procedure',
    'lasik|photorefractive keratectomy|refractive surgery|radial keratotomy|laser vision correction|lasik surgery|phototherapeutic keratectomy',
  ),
  c(
    'eyelid-surgery',
    'procedure',
    'blepharoplasty|upper lid blepharoplasty|lower lid blepharoplasty|ptosis repair|repair of ptosis|ectropion repair|entropion repair|canthoplasty|tarsorrhaphy|browlift|brow lift|levator advancement|lateral tarsal strip|excision of chalazion|chalazion excision|incision and drainage of chalazion|excision of eyelid lesion|levator resection|upper eyelid blepharoplasty|lower eyelid blepharoplasty|repair of ectropion|repair of entropion|gold weight placement|browpexy|mullerectomy|frontalis sling',
  ),
  c(
    'lacrimal-surgery',
    'procedure',
    'dacryocystorhinostomy|nasolacrimal duct probing|probing and irrigation|nasolacrimal duct probing and irrigation|punctal plug|punctal plugs|punctoplasty|lacrimal duct probing|lacrimal stent|punctal occlusion|nasolacrimal duct intubation|probing of nasolacrimal duct|crawford tube',
  ),
  c(
    'pterygium-excision',
    'procedure',
    'pterygium excision|excision of pterygium|pterygium removal|pterygium surgery|conjunctival autograft|amniotic membrane graft',
  ),
  c(
    'strabismus-surgery',
    'procedure',
    'strabismus surgery|strabismus repair|medial rectus recession|lateral rectus recession|bilateral medial rectus recession|eye muscle surgery|lateral rectus resection|recession of medial rectus|inferior oblique recession|inferior oblique myectomy|extraocular muscle surgery|eye muscle recession',
  ),
  c(
    'enucleation',
    'procedure',
    'enucleation of eye|enucleation of globe|evisceration of eye|orbital exenteration|repair of ruptured globe|ruptured globe repair|repair of corneal laceration|orbital decompression',
  ),
];
