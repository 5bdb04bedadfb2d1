import { concept as c } from './concept';

/** The breast, outside of cancer and of childbirth. */
export const breast = [
  c(
    'breast-cyst',
    'chronic',
    'breast cyst|cyst of breast|breast cysts|simple breast cyst|solitary breast cyst|complicated breast cyst|cystic breast lesion',
    { covers: 'breast-mass', needs: ['laterality'] },
  ),
  c(
    'fibrocystic-breast',
    'chronic',
    'fibrocystic breast disease|fibrocystic breast changes|fibrocystic changes of breast|fibrocystic disease of breast|fibrocystic breasts|fibrocystic change of breast|fibrocystic breast|cystic mastopathy|chronic cystic mastitis|fibrocystic mastopathy|fibrocystic disease',
    { integral: 'breast-pain', covers: 'breast-mass', needs: ['laterality'] },
  ),
  c(
    'atypical-breast-hyperplasia',
    'chronic',
    'atypical ductal hyperplasia|atypical lobular hyperplasia|atypical hyperplasia of breast|atypical ductal hyperplasia of breast|breast atypia|flat epithelial atypia',
    { needs: ['laterality'] },
  ),
  c('sclerosing-adenosis', 'chronic', 'sclerosing adenosis|fibroadenosis of breast|fibroadenosis', {
    needs: ['laterality'],
  }),
  c('radial-scar-breast', 'chronic', 'radial scar of breast|radial scar|complex sclerosing lesion', { needs: ['laterality'] }),
  c('mammary-duct-ectasia', 'chronic', 'mammary duct ectasia|duct ectasia of breast|breast duct ectasia|periductal mastitis', {
    needs: ['laterality'],
  }),
  c('mastitis', 'acute', 'mastitis|breast infection|infection of breast|breast cellulitis|cellulitis of breast|infectious mastitis', {
    integral: 'breast-pain|fever',
    covers: 'cellulitis',
  }),
  c('granulomatous-mastitis', 'chronic', 'granulomatous mastitis|idiopathic granulomatous mastitis', {
    covers: 'mastitis',
    integral: 'breast-pain',
    needs: ['laterality'],
  }),
  c(
    'breast-abscess',
    'acute',
    'breast abscess|abscess of breast|subareolar abscess|areolar abscess|periareolar abscess|abscess of nipple',
    { integral: 'breast-pain|fever', covers: 'abscess|mastitis' },
  ),
  c(
    'macromastia',
    'chronic',
    'macromastia|symptomatic macromastia|breast hypertrophy|hypertrophy of breast|hypertrophy of breasts|bilateral breast hypertrophy|mammary hypertrophy|large pendulous breasts|symptomatic mammary hypertrophy|gigantomastia|bilateral macromastia|mammary hyperplasia',
    { integral: 'low-back-pain|neck-pain|shoulder-pain|thoracic-back-pain' },
  ),
  c('gynecomastia', 'chronic', 'gynecomastia|male breast enlargement|enlarged male breasts', { integral: 'breast-pain' }),
  c('breast-fat-necrosis', 'chronic', 'fat necrosis of breast|breast fat necrosis', { covers: 'breast-mass' }),
  c('galactorrhea', 'chronic', 'galactorrhea', { covers: 'nipple-discharge' }),
  c(
    'breast-pain',
    'symptom',
    'breast pain|breast hurts|breasts hurt|breast is tender|sore breasts|pain in breasts|breasts are tender|mastodynia|mastalgia|breast tenderness|tender breasts|sore breast|painful breast|pain in breast|breast soreness|breast discomfort|breasts tenderness|cyclic mastalgia',
    { needs: ['laterality'] },
  ),
  c('nipple-discharge', 'symptom', 'nipple discharge|discharge from nipple|breast discharge|bloody nipple discharge|nipple drainage'),
  c('nipple-retraction', 'symptom', 'nipple retraction|retracted nipple|nipple inversion'),
  c('breast-induration', 'symptom', 'breast induration|induration of breast|breast thickening|thickening of breast'),
  c(
    'breast-skin-change',
    'symptom',
    'breast skin changes|breast skin dimpling|breast redness|breast swelling|swelling of breast|dimpling of breast|breast erythema',
  ),
  c('nipple-fissure', 'acute', 'nipple fissure|fissure of nipple|fistula of nipple|nipple fistula'),
  c('breast-ptosis', 'chronic', 'breast ptosis|ptosis of breast|ptotic breasts|mammary ptosis|sagging breasts|bilateral breast ptosis'),
  c(
    'breast-hypoplasia',
    'chronic',
    'breast hypoplasia|hypomastia|micromastia|hypoplastic breasts|hypoplasia of breast|small breasts|mammary hypoplasia',
  ),
  c('breast-asymmetry', 'chronic', 'breast asymmetry|asymmetric breasts|asymmetry of breasts|breast size asymmetry'),
  c('breast-hematoma', 'acute', 'breast hematoma|hematoma of breast|breast seroma|seroma of breast'),
  c(
    'reconstructed-breast-deformity',
    'chronic',
    'deformity of reconstructed breast|breast reconstruction deformity|deformity right breast reconstruction|deformity left breast reconstruction|deformity of breast reconstruction|deformity , right breast reconstruction|deformity , left breast reconstruction|contour deformity of reconstructed breast',
  ),
  c(
    'reconstructed-breast-asymmetry',
    'chronic',
    'asymmetry of reconstructed breast|disproportion of reconstructed breast|asymmetry of native and reconstructed breast',
  ),
  c(
    'capsular-contracture',
    'chronic',
    'breast implant capsular contracture|capsular contracture of breast implant|capsular contracture of breast|breast capsular contracture|baker grade iii capsular contracture|baker grade iv capsular contracture',
  ),
  c(
    'breast-implant-rupture',
    'acute',
    'breast implant rupture|ruptured breast implant|rupture of breast implant|ruptured silicone implant|leaking breast implant|deflated breast implant',
  ),
  c(
    'mammographic-microcalcification',
    'symptom',
    'breast microcalcifications|microcalcifications of breast|mammographic microcalcifications|microcalcifications left breast|microcalcifications right breast|microcalcifications , left breast|microcalcifications , right breast|suspicious microcalcifications|clustered microcalcifications|microcalcifications on mammogram|indeterminate microcalcifications',
  ),
  c(
    'mammographic-calcification',
    'symptom',
    `breast calcifications|mammographic calcifications|calcifications of breast|calcifications in breast|breast calcification|calcifications on mammogram|suspicious calcifications|${[
      'clustered',
      'grouped',
      'punctate',
      'pleomorphic',
      'suspicious',
      'indeterminate',
    ]
      .flatMap((look) => [
        `${look} breast calcifications`,
        `breast ${look} calcifications`,
        `${look} calcifications of breast`,
        `${look} calcifications in breast`,
      ])
      .join('|')}`,
  ),
  c(
    'dense-breasts',
    'symptom',
    'dense breasts|dense breast tissue|mammographically dense breasts|heterogeneously dense breasts|extremely dense breasts',
    {
      types: { heterogeneous: 'heterogeneously|heterogeneous', extreme: 'extremely|extreme' },
    },
  ),
  c(
    'inconclusive-mammogram',
    'symptom',
    'inconclusive mammogram|incomplete mammogram|bi-rads 0|birads 0|mammogram inconclusive due to dense breasts',
  ),
  c(
    'abnormal-breast-imaging',
    'symptom',
    'abnormal breast ultrasound|abnormal breast mri|abnormal screening mammogram|mammogram abnormality|asymmetry on mammogram|focal asymmetry on mammogram|abnormal diagnostic mammogram|abnormal breast imaging|architectural distortion of breast|architectural distortion on mammogram|suspicious mammogram|abnormal finding on mammogram',
  ),
];
