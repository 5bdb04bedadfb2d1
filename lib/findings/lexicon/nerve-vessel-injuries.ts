import { type Concept, concept as c } from './concept';
import { FINGER_TYPES } from './regions';

/** Harm to spinal cord, nerves and vessels. */
export const nerveAndVesselInjuries: Concept[] = [
  c(
    'spinal-cord-injury',
    'injury',
    'spinal cord injury|SCI|traumatic spinal cord injury|cord injury|cord contusion|spinal cord contusion|central cord syndrome|traumatic central cord syndrome|cervical spinal cord injury|thoracic spinal cord injury|lumbar spinal cord injury',
    {
      types: { complete: 'complete|asia a|ais a', central: 'central cord', incomplete: 'incomplete' },
      implies: {
        'cervical spinal cord injury': { site: 'cervical' },
        'thoracic spinal cord injury': { site: 'thoracic' },
        'lumbar spinal cord injury': { site: 'lumbar' },
        'central cord syndrome': { type: 'central', site: 'cervical' },
      },
      needs: ['site', 'encounter'],
    },
  ),
  c(
    'brachial-plexus-injury',
    'injury',
    'brachial plexus injury|injury of brachial plexus|brachial plexus stretch injury|traumatic brachial plexopathy|burner injury|cervical stinger|brachial plexus avulsion',
    {
      integral: 'arm-pain|numbness|weakness',
    },
  ),
  c(
    'digital-nerve-injury',
    'injury',
    'digital nerve injury|digital nerve laceration|laceration of digital nerve|radial digital nerve laceration|ulnar digital nerve laceration|lacerated digital nerve|laceration of ulnar digital nerve|laceration of radial digital nerve|laceration to digital nerve|laceration to ulnar digital nerve|laceration to radial digital nerve|digital nerve transection|transection of digital nerve|transected digital nerve|digital neurovascular bundle laceration|laceration of digital neurovascular bundle|laceration to digital neurovascular bundle',
    {
      types: { thumb: 'thumb', ...FINGER_TYPES },
      integral: 'numbness',
      needs: ['laterality'],
    },
  ),
  c('median-nerve-injury', 'injury', 'median nerve injury|median nerve laceration|laceration of median nerve|injury of median nerve', {
    types: { wrist: 'wrist|hand|carpal tunnel', arm: 'upper arm' },
    integral: 'numbness',
    needs: ['laterality'],
  }),
  c('ulnar-nerve-injury', 'injury', 'ulnar nerve injury|ulnar nerve laceration|laceration of ulnar nerve|injury of ulnar nerve', {
    types: { wrist: 'wrist|hand', arm: 'upper arm|elbow' },
    integral: 'numbness',
    needs: ['laterality'],
  }),
  c('radial-nerve-injury', 'injury', 'radial nerve injury|radial nerve laceration|traumatic radial nerve palsy|injury of radial nerve', {
    types: { wrist: 'wrist|hand', arm: 'humerus|humeral|upper arm|spiral groove' },
    integral: 'numbness|weakness',
    needs: ['laterality'],
  }),
  c('axillary-nerve-injury', 'injury', 'axillary nerve injury|injury of axillary nerve|axillary nerve palsy', {
    integral: 'numbness|weakness',
    needs: ['laterality'],
  }),
  c('sciatic-nerve-injury', 'injury', 'sciatic nerve injury|injury of sciatic nerve|traumatic sciatic neuropathy', {
    integral: 'numbness|weakness',
    needs: ['laterality'],
  }),
  c(
    'peroneal-nerve-injury',
    'injury',
    'peroneal nerve injury|common peroneal nerve injury|traumatic peroneal nerve palsy|injury of peroneal nerve',
    { integral: 'numbness|weakness', needs: ['laterality'] },
  ),
  c('radial-artery-injury', 'injury', 'radial artery laceration|laceration of radial artery|radial artery injury|lacerated radial artery', {
    types: { forearm: 'forearm' },
    needs: ['laterality'],
  }),
  c('ulnar-artery-injury', 'injury', 'ulnar artery laceration|laceration of ulnar artery|ulnar artery injury', {
    types: { forearm: 'forearm' },
    needs: ['laterality'],
  }),
  c('popliteal-artery-injury', 'injury', 'popliteal artery injury|popliteal artery laceration|popliteal artery transection', {
    needs: ['laterality'],
  }),
  c('femoral-artery-injury', 'injury', 'femoral artery injury|femoral artery laceration|traumatic femoral artery injury', {
    needs: ['laterality'],
  }),
  c('brachial-artery-injury', 'injury', 'brachial artery injury|brachial artery laceration|laceration of brachial artery', {
    needs: ['laterality'],
  }),
];
