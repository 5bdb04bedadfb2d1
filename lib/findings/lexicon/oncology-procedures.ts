import { concept as c } from './concept';

/** What is done in skin, tumour and blood clinics; they are no diagnoses. */
export const skinAndTumorProcedures = [
  c(
    'skin-lesion-excision',
    'procedure',
    'excision of skin lesion|skin lesion excision|excision of lesion|wide local excision|wide excision|elliptical excision|excisional biopsy of skin|excision of cyst|excision of lipoma|excision of mass|re-excision|WLE',
  ),
  c('shave-biopsy', 'procedure', 'shave biopsy|shave removal|tangential biopsy|shave excision'),
  c('punch-biopsy', 'procedure', 'punch biopsy|skin biopsy|incisional biopsy of skin|biopsy of skin lesion'),
  c('mohs-surgery', 'procedure', 'mohs surgery|mohs micrographic surgery|mohs procedure|mohs excision'),
  c(
    'cryotherapy-skin',
    'procedure',
    'cryotherapy|cryosurgery|liquid nitrogen treatment|treated with liquid nitrogen|cryodestruction|liquid nitrogen',
  ),
  c(
    'curettage-skin',
    'procedure',
    'electrodesiccation and curettage|curettage and electrodesiccation|curettage and cautery|ED&C|ED and C|electrodessication and curettage',
  ),
  c('incision-and-drainage', 'procedure', 'incision and drainage|I&D|incision & drainage|i and d|i&d of abscess|abscess drainage'),
  c(
    'wound-debridement',
    'procedure',
    'wound debridement|excisional debridement|sharp debridement|debridement of wound|debridement of ulcer|surgical debridement|irrigation and debridement|debridement of skin|ulcer debridement|debridement',
  ),
  c(
    'negative-pressure-therapy',
    'procedure',
    'negative pressure wound therapy|wound vac|wound vac placement|vacuum assisted closure|NPWT|wound vac change',
  ),
  c(
    'skin-graft',
    'procedure',
    'skin graft|split thickness skin graft|full thickness skin graft|split-thickness skin grafting|STSG|FTSG|skin grafting',
  ),
  c(
    'tissue-flap',
    'procedure',
    'adjacent tissue transfer|rotation flap|advancement flap|local flap closure|myocutaneous flap|free flap|rhomboid flap|bilobed flap|tissue rearrangement|paramedian forehead flap',
  ),
  c('scar-revision', 'procedure', 'scar revision|revision of scar|z-plasty|z plasty|excision of scar'),
  c(
    'nail-procedure',
    'procedure',
    'nail avulsion|toenail avulsion|partial nail avulsion|matrixectomy|chemical matrixectomy|nail debridement|debridement of nails|debridement of toenails|winograd procedure',
  ),
  c('callus-paring', 'procedure', 'paring of callus|debridement of callus|paring of corns|trimming of calluses'),
  c('phototherapy-skin', 'procedure', 'phototherapy|narrowband uvb|nb-uvb|puva therapy|light therapy for psoriasis|photodynamic therapy'),
  c(
    'laser-skin',
    'procedure',
    'laser resurfacing|pulsed dye laser|laser treatment of skin|laser ablation of warts|co2 laser ablation of lesions',
  ),
  c('panniculectomy', 'procedure', 'panniculectomy|abdominoplasty|excision of redundant skin|tummy tuck'),
  c(
    'breast-biopsy',
    'procedure',
    'breast biopsy|core needle biopsy of breast|needle biopsy of breast|tru cut biopsy of breast|tru-cut needle biopsy of breast|true cut needle biopsy of breast|biopsy of breast mass|biopsy of breast|stereotactic breast biopsy|needle localized breast biopsy|needle localization breast biopsy|excisional breast biopsy|ultrasound guided breast biopsy|needle-localized excisional biopsy|core needle biopsy',
  ),
  c(
    'lumpectomy',
    'procedure',
    'lumpectomy|partial mastectomy|breast conserving surgery|segmental mastectomy|breast lumpectomy|needle localized lumpectomy|quadrantectomy|excision of breast mass',
  ),
  c(
    'mastectomy',
    'procedure',
    'mastectomy|modified radical mastectomy|simple mastectomy|total mastectomy|radical mastectomy|skin sparing mastectomy|nipple sparing mastectomy|bilateral mastectomy|double mastectomy',
  ),
  c(
    'sentinel-node-biopsy',
    'procedure',
    'sentinel lymph node biopsy|sentinel node biopsy|sentinel node mapping|SLNB|sentinel lymph node dissection|sentinel lymph node mapping',
  ),
  c('axillary-dissection', 'procedure', 'axillary dissection|axillary lymph node dissection|axillary node dissection|ALND'),
  c(
    'lymph-node-biopsy',
    'procedure',
    'lymph node biopsy|lymph node excisional biopsy|axillary lymph node excisional biopsy|cervical lymph node excisional biopsy|inguinal lymph node excisional biopsy|excisional lymph node biopsy|lymph node excision|lymph node dissection|cervical lymph node biopsy|inguinal lymph node biopsy|biopsy of lymph node|lymphadenectomy|pelvic lymph node dissection|retroperitoneal lymph node dissection|RPLND|inguinal lymph node dissection',
  ),
  c('neck-dissection', 'procedure', 'neck dissection|radical neck dissection|modified radical neck dissection|selective neck dissection'),
  c(
    'breast-reconstruction',
    'procedure',
    'breast reconstruction|tram flap|diep flap|latissimus flap reconstruction|tissue expander placement|implant exchange|tissue expander|insertion of tissue expander|capsulectomy',
  ),
  c(
    'breast-augmentation',
    'procedure',
    'breast augmentation|augmentation mammoplasty|augmentation mammaplasty|reduction mammoplasty|reduction mammaplasty|breast reduction|mastopexy|gynecomastia excision',
  ),
  c('fine-needle-aspiration', 'procedure', 'fine needle aspiration|fine-needle aspiration|FNA|fna biopsy|needle aspiration'),
  c(
    'image-guided-biopsy',
    'procedure',
    'ct guided biopsy|ct-guided biopsy|ultrasound guided biopsy|percutaneous biopsy|liver biopsy|bone biopsy|percutaneous needle biopsy',
  ),
  c(
    'bone-marrow-biopsy',
    'procedure',
    'bone marrow biopsy|bone marrow aspiration|bone marrow aspirate and biopsy|bone marrow aspirate|bone marrow aspiration and biopsy',
  ),
  c(
    'stem-cell-transplant',
    'procedure',
    'stem cell transplant|stem cell transplantation|bone marrow transplant|bone marrow transplantation|autologous stem cell transplant|allogeneic stem cell transplant|stem cell infusion|HSCT|stem cell rescue',
  ),
  c(
    'chemotherapy',
    'procedure',
    'chemotherapy|chemotherapy infusion|chemo infusion|chemo|adjuvant chemotherapy|neoadjuvant chemotherapy|intrathecal chemotherapy|palliative chemotherapy|systemic chemotherapy|intravesical bcg|bcg instillation|intravesical chemotherapy|induction chemotherapy|chemoradiation|concurrent chemoradiation',
  ),
  c(
    'radiation-therapy',
    'procedure',
    'radiation therapy|prostate fossa irradiation|prostatic fossa irradiation|prostate bed irradiation|pelvic irradiation|breast irradiation|chest wall irradiation|cranial irradiation|radiotherapy|external beam radiation|xrt|radiation treatment|intensity modulated radiation therapy|IMRT|brachytherapy|whole brain radiation|radiation treatments|stereotactic body radiation therapy|SBRT|EBRT|WBRT|seed implantation|prostate seed implant|external beam radiation therapy',
  ),
  c(
    'port-placement',
    'procedure',
    'port placement|port-a-cath placement|mediport placement|insertion of port-a-cath|chest port placement|infusaport placement|portacath placement|placement of port-a-cath|port-a-cath insertion|port removal|port-a-cath removal|removal of port-a-cath|mediport removal|insertion of mediport|implantable venous access port',
  ),
  c('splenectomy', 'procedure', 'splenectomy|laparoscopic splenectomy'),
  c(
    'blood-transfusion',
    'procedure',
    'blood transfusion|packed red blood cell transfusion|prbc transfusion|transfusion of packed red cells|platelet transfusion|transfused with packed red blood cells|ffp transfusion|transfusion of platelets|fresh frozen plasma transfusion|units of packed red blood cells',
  ),
  c('iron-infusion', 'procedure', 'iron infusion|iv iron|intravenous iron|venofer infusion|injectafer|feraheme infusion|iv iron infusion'),
  c('phlebotomy-therapeutic', 'procedure', 'therapeutic phlebotomy|phlebotomy treatments'),
  c(
    'plasmapheresis',
    'procedure',
    'plasmapheresis|plasma exchange|therapeutic plasma exchange|leukapheresis|apheresis|exchange transfusion|red cell exchange',
  ),
  c('ivig', 'procedure', 'ivig infusion|intravenous immunoglobulin infusion|immunoglobulin replacement|ivig therapy|IVIG'),
  c(
    'tumor-debulking',
    'procedure',
    'tumor debulking|debulking surgery|cytoreductive surgery|staging laparotomy|hyperthermic intraperitoneal chemotherapy|HIPEC|optimal debulking|interval debulking',
  ),
  c(
    'tumor-ablation',
    'procedure',
    'radiofrequency ablation of liver|microwave ablation of liver|tumor ablation|transarterial chemoembolization|TACE|chemoembolization|y90 radioembolization|cryoablation of renal mass|radioembolization',
  ),
];
