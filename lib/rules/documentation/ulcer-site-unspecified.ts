import { specificity } from '../specificity';

/** A skin ulcer whose place on the body is nowhere in the chart. */
export default specificity({
  id: 'ulcer-site-unspecified',
  catalogue: 'G137',
  title: 'Site of the ulcer is documented',
  section: 'I.C.12; Tabular List L89, L97, L98.4',
  concepts: 'pressure-ulcer leg-ulcer foot-ulcer diabetic-foot-ulcer skin-ulcer',
  rows: /\bulcer/i,
  attributes: ['site'],
  answer:
    /\b(?:heels?|toes?|hallux|mid-?foot|plantar|ankles?|malleol\w+|calf|calves|shin|pretibial|thigh|sacr\w+|coccy\w+|buttocks?|ischi\w+|hips?|trochanter\w*|back|elbows?|metatarsal|forefoot|(?:dorsal|dorsum|ball|side|top|bottom|sole) (?:of )?(?:the )?(?:\w+ )?foot|medial|lateral|groin|scalp|leg)\b/i,
  elsewhere:
    /\b(?:ulcer|wound)\w*[^.\n]{0,60}\b(?:heel|toe|hallux|plantar|ankle|malleol\w+|metatarsal|sacr\w+|coccyx|buttock|leg)|\b(?:heel|toe|hallux|plantar|ankle|malleol\w+|metatarsal|sacral|leg) (?:ulcer|wound)/i,
  message: 'Ulcer: the site on the body is not documented.',
});
