/** A part of the body: what concepts that belong to it are called, and what notes call it beside a side. */
export const PARTS: readonly [belongs: RegExp, called: string][] = [
  [/knee|menisc|patell|[amlp]cl-|tibial-plateau/, 'knees?|patella'],
  [/hip-|trochanteric|femoral-neck/, 'hips?|femoral neck|trochanter'],
  [/shoulder|rotator|biceps|clavicle|humerus/, 'shoulders?|rotator cuff|clavicle|humerus'],
  [/elbow|epicondyl|olecranon|radial-head/, 'elbows?'],
  [/wrist|radius|colles|carpal|scaphoid|de-quervain|ulnar-styloid/, 'wrists?|distal radius'],
  [/forearm/, 'forearms?'],
  [/ankle|achilles|fibula|malleol/, 'ankles?|achilles|fibula'],
  [/foot|heel|plantar|hallux|bunion|metatarsal|calcaneus|hammertoe|lisfranc| ankle-$/, 'foot|feet|heels?'],
  [/hand-|metacarpal/, 'hands?'],
  [/tibia-|leg-/, 'leg|tibia|calf'],
  [/cataract|glaucoma|retin|macul|cornea|conjunctiv|-eye|eye-|uveit|irit|vitre|ptosis|lid|phak|amblyop|pteryg/, 'eyes?'],
];
