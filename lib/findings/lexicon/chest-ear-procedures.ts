import { concept as c } from './concept';

/** Procedures on lungs and airways, ears, nose and throat. */
export const chestAndEarProcedures = [
  c(
    'bronchoscopy',
    'procedure',
    'bronchoscopy|fiberoptic bronchoscopy|flexible bronchoscopy|diagnostic bronchoscopy|rigid bronchoscopy|navigational bronchoscopy|robotic bronchoscopy|therapeutic bronchoscopy|flexible fiberoptic bronchoscopy|bronchoscopic examination',
  ),
  c(
    'bronchoalveolar-lavage',
    'procedure',
    'bronchoalveolar lavage|bronchial washings|bronchial brushings|bronchial washing|bronchial lavage',
  ),
  c(
    'endobronchial-ultrasound',
    'procedure',
    'endobronchial ultrasound|EBUS|endobronchial ultrasound guided biopsy|transbronchial needle aspiration|ebus-tbna',
  ),
  c(
    'lung-biopsy',
    'procedure',
    'lung biopsy|transbronchial biopsy|transbronchial lung biopsy|open lung biopsy|endobronchial biopsy|ct guided lung biopsy|ct-guided lung biopsy|lung needle biopsy|thoracoscopic lung biopsy|transbronchial biopsies|percutaneous lung biopsy',
  ),
  c(
    'thoracentesis',
    'procedure',
    'thoracentesis|pleurocentesis|thoracocentesis|ultrasound guided thoracentesis|pleural tap|therapeutic thoracentesis|diagnostic thoracentesis',
  ),
  c(
    'chest-tube',
    'procedure',
    'chest tube placement|tube thoracostomy|chest tube insertion|placement of chest tube|thoracostomy tube placement|pigtail catheter placement of chest|chest tube|thoracostomy tube|pleurx catheter|pleurx catheter placement|tunneled pleural catheter|needle decompression|insertion of chest tube|thoracostomy|chest tube removal',
  ),
  c(
    'vats',
    'procedure',
    'video-assisted thoracoscopic surgery|VATS|video assisted thoracoscopy|video-assisted thoracoscopy|thoracoscopy|thoracoscopic surgery|robotic thoracoscopy|medical thoracoscopy|pleuroscopy|robotic assisted thoracoscopic surgery|video assisted thoracic surgery',
  ),
  c(
    'thoracotomy',
    'procedure',
    'thoracotomy|posterolateral thoracotomy|exploratory thoracotomy|muscle sparing thoracotomy|anterolateral thoracotomy|median sternotomy|sternotomy|sternal rewiring|sternal debridement|thoracoplasty|eloesser flap',
  ),
  c(
    'lung-lobectomy',
    'procedure',
    'upper lobectomy|lower lobectomy|middle lobectomy|lung lobectomy|lobectomy of lung|thoracoscopic lobectomy|vats lobectomy|pneumonectomy|bilobectomy|sleeve lobectomy|robotic lobectomy|sleeve resection of bronchus',
  ),
  c(
    'lung-wedge-resection',
    'procedure',
    'wedge resection of lung|lung wedge resection|wedge resection of lobe|lobe wedge resection|wedge biopsy of lung|lung resection|bleb resection|bullectomy|lung segmentectomy|lung volume reduction surgery|resection of blebs|wedge biopsy of lobe|blebectomy|apical bleb resection|lobe resection',
  ),
  c(
    'decortication',
    'procedure',
    'total decortication|pulmonary decortication|complete decortication|decortication of lung|lung decortication|pleural decortication|pleurectomy|evacuation of hemothorax|evacuation of empyema|drainage of empyema',
  ),
  c(
    'pleurodesis',
    'procedure',
    'pleurodesis|talc pleurodesis|mechanical pleurodesis|chemical pleurodesis|pleural abrasion|doxycycline pleurodesis',
  ),
  c(
    'mediastinoscopy',
    'procedure',
    'mediastinoscopy|cervical mediastinoscopy|mediastinal lymph node dissection|mediastinal lymph node sampling|mediastinotomy|chamberlain procedure|anterior mediastinotomy',
  ),
  c('thymectomy', 'procedure', 'thymectomy|resection of mediastinal mass|excision of mediastinal mass|resection of thymoma'),
  c(
    'endotracheal-intubation',
    'procedure',
    'endotracheal intubation|intubation|orotracheal intubation|rapid sequence intubation|nasotracheal intubation|reintubation|emergent intubation|awake fiberoptic intubation|extubation',
  ),
  c(
    'mechanical-ventilation',
    'procedure',
    'mechanical ventilation|ventilator support|mechanically ventilated|noninvasive ventilation|bipap therapy|noninvasive positive pressure ventilation|non-invasive ventilation|weaning from ventilator|ventilator weaning|ventilatory support|high flow nasal cannula',
  ),
  c(
    'pulmonary-function-test',
    'procedure',
    'pulmonary function test|pulmonary function tests|pulmonary function testing|PFT|methacholine challenge|six minute walk test|6-minute walk test|bronchoprovocation testing|peak flow measurement|pulmonary function studies|six-minute walk',
  ),
  c(
    'tracheostomy',
    'procedure',
    'tracheostomy|tracheostomy placement|percutaneous tracheostomy|tracheotomy|open tracheostomy|tracheostomy tube change|tracheostomy tube placement|tracheostomy change|tracheostomy revision|cricothyroidotomy|cricothyrotomy|tracheostomy decannulation|percutaneous dilatational tracheostomy|tracheal decannulation',
  ),
  c(
    'tracheal-surgery',
    'procedure',
    'tracheal dilation|tracheal resection|laryngotracheal reconstruction|laryngotracheoplasty|balloon dilation of subglottic stenosis|subglottic dilation|tracheal stent placement|dilation of subglottic stenosis|cricotracheal resection|airway stent|balloon dilation of trachea|tracheal reconstruction|supraglottoplasty',
  ),
  c(
    'direct-laryngoscopy',
    'procedure',
    'direct laryngoscopy|microlaryngoscopy|micro direct laryngoscopy|suspension microlaryngoscopy|microdirect laryngoscopy|suspension laryngoscopy|direct microlaryngoscopy|direct laryngoscopy with biopsy|microsuspension laryngoscopy|vocal cord injection|vocal cord stripping|injection laryngoplasty|thyroplasty|medialization thyroplasty|excision of vocal cord lesion|vocal fold injection|excision of vocal cord polyp|medialization laryngoplasty|excision of laryngeal lesion|laser excision of vocal cord lesion',
  ),
  c(
    'flexible-laryngoscopy',
    'procedure',
    'flexible laryngoscopy|fiberoptic laryngoscopy|flexible fiberoptic laryngoscopy|nasopharyngolaryngoscopy|nasolaryngoscopy|videostroboscopy|laryngoscopy|laryngeal stroboscopy|indirect laryngoscopy|nasopharyngoscopy|stroboscopy|transnasal flexible laryngoscopy',
  ),
  c(
    'laryngectomy',
    'procedure',
    'laryngectomy|total laryngectomy|partial laryngectomy|supraglottic laryngectomy|hemilaryngectomy|laryngopharyngectomy|tracheoesophageal puncture',
  ),
  c(
    'tonsillectomy',
    'procedure',
    'tonsillectomy|bilateral tonsillectomy|removal of tonsils|tonsils removed|tonsils out|coblation tonsillectomy|intracapsular tonsillectomy',
  ),
  c('adenoidectomy', 'procedure', 'adenoidectomy|removal of adenoids|revision adenoidectomy|adenoids removed'),
  c(
    'adenotonsillectomy',
    'procedure',
    'tonsillectomy and adenoidectomy|adenotonsillectomy|T&A|tonsillectomy/adenoidectomy|adenoidectomy and tonsillectomy|tonsillectomy with adenoidectomy|tonsillectomy adenoidectomy|tonsils and adenoids removed',
  ),
  c(
    'control-of-throat-bleeding',
    'procedure',
    'control of tonsillar hemorrhage|control of oropharyngeal hemorrhage|control of post-tonsillectomy bleeding|cauterization of tonsillar fossa|control of post tonsillectomy hemorrhage|cautery of tonsillar fossa',
  ),
  c(
    'peritonsillar-drainage',
    'procedure',
    'incision and drainage of peritonsillar abscess|drainage of peritonsillar abscess|peritonsillar abscess drainage|needle aspiration of peritonsillar abscess|quinsy tonsillectomy',
  ),
  c(
    'palate-surgery',
    'procedure',
    'uvulopalatopharyngoplasty|UPPP|palatoplasty|uvulectomy|laser assisted uvulopalatoplasty|pharyngoplasty|tongue base reduction|hypoglossal nerve stimulator implantation|inspire implant|hypoglossal nerve stimulator|genioglossus advancement|maxillomandibular advancement|uvulopalatoplasty|pharyngeal flap|hyoid suspension|inspire implantation|hyoid myotomy',
  ),
  c(
    'septoplasty',
    'procedure',
    'septoplasty|nasal septoplasty|nasal septal reconstruction|submucous resection of septum|septal reconstruction|submucous resection of nasal septum|submucous septal resection|repair of septal perforation|nasal septal repair|septal perforation repair',
  ),
  c(
    'turbinate-reduction',
    'procedure',
    'turbinate reduction|inferior turbinate reduction|submucous resection of turbinates|turbinectomy|turbinate resection|submucous resection of inferior turbinates|inferior turbinate outfracture|outfracture of turbinates|turbinate cauterization|turbinoplasty|reduction of turbinates|turbinate outfracture|cauterization of turbinates|inferior turbinectomy|outfracture of inferior turbinates|submucous resection of turbinate|inferior turbinate submucous resection|coblation of turbinates',
  ),
  c(
    'sinus-surgery',
    'procedure',
    'functional endoscopic sinus surgery|endoscopic sinus surgery|FESS|sinus surgery|ethmoidectomy|maxillary antrostomy|sphenoidotomy|frontal sinusotomy|total ethmoidectomy|anterior ethmoidectomy|antrostomy|endoscopic maxillary antrostomy|endoscopic ethmoidectomy|caldwell-luc|balloon sinuplasty|sinuplasty|concha bullosa resection|frontal recess exploration|sphenoethmoidectomy|uncinectomy|balloon sinus dilation|image-guided sinus surgery|sinus lavage|bilateral ethmoidectomies|sinus surgeries|maxillary antrostomies|endoscopic sphenoidotomy|middle meatal antrostomy',
  ),
  c(
    'nasal-polypectomy',
    'procedure',
    'nasal polypectomy|polypectomy of nose|endoscopic nasal polypectomy|sinonasal polypectomy|excision of nasal polyps|removal of nasal polyps',
  ),
  c(
    'rhinoplasty',
    'procedure',
    'rhinoplasty|septorhinoplasty|open rhinoplasty|nasal reconstruction|nasal valve repair|spreader grafts|nasal osteotomies|tip rhinoplasty|nasal tip plasty|rhinoseptoplasty|revision rhinoplasty|spreader graft placement|repair of nasal valve collapse|repair of nasal vestibular stenosis|external nasal valve repair',
  ),
  c(
    'nasal-fracture-reduction',
    'procedure',
    'closed reduction of nasal fracture|nasal fracture reduction|closed nasal reduction|open reduction of nasal fracture|closed reduction nasal fracture|reduction of nasal fracture|closed reduction of nasal bones|nasal bone reduction',
  ),
  c(
    'nasal-endoscopy',
    'procedure',
    'nasal endoscopy|rigid nasal endoscopy|diagnostic nasal endoscopy|sinus endoscopy|sinonasal endoscopy|sinonasal debridement|endoscopic debridement of sinuses|postoperative sinus debridement',
  ),
  c(
    'epistaxis-control',
    'procedure',
    'nasal cautery|nasal packing|control of epistaxis|cauterization of nasal septum|silver nitrate cautery|anterior nasal packing|posterior nasal packing|sphenopalatine artery ligation|rhino rocket|chemical cautery of nose|epistaxis control|nasal cauterization|silver nitrate cauterization of nose|nasal balloon|sphenopalatine artery embolization|septal cautery|anterior ethmoid artery ligation',
  ),
  c(
    'tympanostomy-tubes',
    'procedure',
    'myringotomy and tubes|bilateral myringotomy and tubes|myringotomy with tubes|tympanostomy tube placement|pe tube placement|myringotomy tube placement|ear tube placement|bilateral myringotomies|myringotomy|pressure equalization tube placement|placement of pe tubes|bilateral myringotomy and tube placement|myringotomy with tube placement|tympanostomy tubes|bilateral myringotomy with tubes|tympanotomy tubes|ventilation tube placement|myringotomy tubes|insertion of pe tubes|bilateral myringotomy with tube placement|placement of tympanostomy tubes|insertion of tympanostomy tubes|ear tubes|bilateral myringotomies with tubes|bilateral myringotomy tubes|myringotomies with tube placement|removal of pe tube|bilateral myringotomies with insertion of tubes|tympanostomy',
  ),
  c(
    'tympanoplasty',
    'procedure',
    'tympanoplasty|myringoplasty|type i tympanoplasty|cartilage tympanoplasty|tympanomastoidectomy|tympanic membrane repair|fat graft myringoplasty|lateral graft tympanoplasty|ossicular chain reconstruction|ossiculoplasty|ossicular reconstruction|paper patch myringoplasty|middle ear exploration|exploratory tympanotomy|repair of tympanic membrane perforation',
  ),
  c(
    'mastoidectomy',
    'procedure',
    'mastoidectomy|canal wall up mastoidectomy|canal wall down mastoidectomy|radical mastoidectomy|modified radical mastoidectomy|simple mastoidectomy|tympanoplasty with mastoidectomy|cortical mastoidectomy|excision of cholesteatoma|cholesteatoma removal|mastoid obliteration|debridement of mastoid cavity|mastoid cavity debridement',
  ),
  c('stapes-surgery', 'procedure', 'stapedectomy|stapedotomy|stapes surgery|stapes mobilization'),
  c(
    'cochlear-implantation',
    'procedure',
    'cochlear implantation|cochlear implant surgery|placement of cochlear implant|baha implantation|cochlear implant placement|cochlear implant evaluation',
  ),
  c(
    'vestibular-procedure',
    'procedure',
    'epley maneuver|canalith repositioning|canalith repositioning maneuver|intratympanic steroid injection|intratympanic dexamethasone injection|labyrinthectomy|endolymphatic sac decompression|vestibular nerve section|particle repositioning maneuver|intratympanic injection|intratympanic gentamicin|translabyrinthine resection|epley procedure|epley repositioning maneuver|canal plugging|endolymphatic shunt',
  ),
  c(
    'cerumen-removal',
    'procedure',
    'cerumen removal|ear lavage|removal of cerumen|cerumen disimpaction|removal of impacted cerumen|ear irrigation|ear wax removal|irrigation of ears|cerumen debridement|disimpaction of cerumen|earwax removal|irrigation of ear',
  ),
  c(
    'hearing-test',
    'procedure',
    'audiogram|audiometry|hearing test|tympanometry|audiologic evaluation|pure tone audiometry|audiological evaluation|otoacoustic emissions|auditory brainstem response|hearing evaluation|tympanogram|brainstem auditory evoked response|videonystagmography|electronystagmography|VNG|ENG|hearing aid evaluation|vestibular testing|comprehensive audiogram|caloric testing',
  ),
  c(
    'otoplasty',
    'procedure',
    'otoplasty|repair of torn earlobe|earlobe repair|drainage of auricular hematoma|repair of split earlobe|microtia repair|ear reconstruction|meatoplasty|canalplasty|excision of ear lesion|excision of preauricular sinus|excision of preauricular cyst|canaloplasty|auricular reconstruction|incision and drainage of auricular hematoma|excision of exostoses of ear canal',
  ),
  c(
    'parotidectomy',
    'procedure',
    'parotidectomy|superficial parotidectomy|total parotidectomy|submandibular gland excision|excision of submandibular gland|submandibular gland resection|sialendoscopy|sialolithotomy|sialolithectomy|excision of parotid mass|excision of ranula|parotid biopsy|submandibular sialadenectomy|sialoadenectomy|partial parotidectomy|submandibular gland removal|marsupialization of ranula|excision of parotid tumor',
  ),
  c(
    'neck-cyst-excision',
    'procedure',
    'sistrunk procedure|excision of thyroglossal duct cyst|excision of branchial cleft cyst|thyroglossal duct cyst excision|branchial cleft cyst excision|excision of branchial cleft sinus',
  ),
  c(
    'oral-surgery',
    'procedure',
    'glossectomy|partial glossectomy|hemiglossectomy|frenulectomy|frenectomy|frenotomy|lingual frenulectomy|lip biopsy|excision of tongue lesion|biopsy of tongue|excision of oral lesion|wedge resection of lip|biopsy of oral lesion|tongue biopsy|frenuloplasty|composite resection of oral cavity|mandibulectomy|tonsil biopsy|excision of lip lesion|z-plasty of frenulum|lip wedge resection|maxillectomy|excision of floor of mouth lesion',
  ),
  c(
    'panendoscopy',
    'procedure',
    'panendoscopy|triple endoscopy|quadroscopy|direct laryngoscopy, bronchoscopy and esophagoscopy|pan-endoscopy',
  ),
  c(
    'airway-foreign-body-removal',
    'procedure',
    'removal of foreign body from ear|removal of foreign body from nose|foreign body removal from ear|foreign body removal from nose|removal of nasal foreign body|removal of foreign body from airway|removal of tracheal foreign body|removal of ear foreign body|bronchoscopic removal of foreign body|removal of bronchial foreign body|removal of foreign body from throat',
  ),
];
