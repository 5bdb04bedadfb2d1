import { type Concept, concept as c } from './concept';

/** Words before an operation that put it in the past. */
const PAST =
  'status post|s/p|history of|prior|previous|hx of|h/o|has had|had|prior history of|past history of|previously underwent|has undergone|has prior|had prior|had previous';
const after = (operations: string): string =>
  PAST.split('|')
    .flatMap((past) => operations.split('|').map((operation) => `${past} ${operation}`))
    .join('|');
const replaced = (joint: string, short: string): string =>
  [
    `total ${joint} arthroplasty`,
    `total ${joint} replacement`,
    `${joint} replacement`,
    `${joint} arthroplasty`,
    `total ${joint}`,
    ...short.split('|').filter((name) => name !== ''),
  ].join('|');

const YEARS = Array.from({ length: 47 }, (_, at) => `in ${1980 + at}`);
const AGO = [
  ...Array.from({ length: 30 }, (_, at) => `${at + 1}`),
  'several',
  'many',
  'few',
  'some',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
/** An operation in the past by its year: `total hip replacement in 2004`, `many years ago`. */
const dated = (operations: string): string =>
  operations
    .split('|')
    .filter((operation) => /replacement|arthroplasty/.test(operation))
    .flatMap((operation) => [...YEARS, ...AGO.map((ago) => `${ago} years ago`), 'years ago'].map((when) => `${operation} ${when}`))
    .join('|');

/** A knee of which one compartment was replaced. */
const PARTIAL_KNEE = ['medial', 'lateral', 'patellofemoral']
  .flatMap((part) =>
    ['arthroplasty', 'replacement'].flatMap((done) => [
      `${part} knee unicompartmental ${done}`,
      `${part} unicompartmental knee ${done}`,
      `${part} unicompartmental ${done}`,
      `${part} compartment knee ${done}`,
      `${part} partial knee ${done}`,
    ]),
  )
  .join('|');

const joint = (id: string, operations: string, more: string): Concept =>
  c(id, 'status', `${after(operations)}|${dated(operations)}|${more}`, { needs: ['laterality'] });

/** What joint replacements and other operations on bones leave behind. */
export const orthopedicStatus: Concept[] = [
  joint(
    'joint-prosthesis-knee',
    replaced(
      'knee',
      `${PARTIAL_KNEE}|TKA|TKR|unicompartmental arthroplasty|unicompartmental knee arthroplasty|knee unicompartmental arthroplasty|unicompartmental knee replacement|partial knee replacement|partial knee arthroplasty|UKA|revision total knee arthroplasty|revision TKA`,
    ),
    'presence of artificial knee joint|artificial knee joint|artificial knee|knee prosthesis in place|knee replacement in place|prosthetic knee joint|total knee prosthesis|bilateral total knee replacements|bilateral knee replacements|bilateral total knee arthroplasties|knee joint replacement status|knee replacement status|presence of knee prosthesis|indwelling knee prosthesis|intact total knee arthroplasty',
  ),
  joint(
    'joint-prosthesis-hip',
    replaced(
      'hip',
      'THA|THR|hip hemiarthroplasty|hemiarthroplasty of hip|bipolar hemiarthroplasty|hemiarthroplasty|bipolar hip hemiarthroplasty|hip resurfacing|revision total hip arthroplasty',
    ),
    'presence of artificial hip joint|artificial hip joint|artificial hip|hip prosthesis in place|hip replacement in place|prosthetic hip joint|bilateral total hip replacements|bilateral hip replacements|hip replacement status|presence of hip prosthesis|total hip prosthesis|indwelling hip prosthesis|intact total hip arthroplasty',
  ),
  joint(
    'joint-prosthesis-shoulder',
    replaced(
      'shoulder',
      'reverse total shoulder arthroplasty|reverse shoulder arthroplasty|reverse total shoulder replacement|shoulder hemiarthroplasty|hemiarthroplasty of shoulder|TSA',
    ),
    'artificial shoulder joint|presence of artificial shoulder joint|shoulder replacement in place|shoulder prosthesis in place|shoulder replacement status',
  ),
  joint(
    'joint-prosthesis-elbow',
    replaced('elbow', 'radial head arthroplasty|radial head replacement'),
    'artificial elbow joint|presence of artificial elbow joint',
  ),
  joint('joint-prosthesis-ankle', replaced('ankle', 'TAR'), 'artificial ankle joint|presence of artificial ankle joint'),
  joint('joint-prosthesis-wrist', replaced('wrist', ''), 'artificial wrist joint|presence of artificial wrist joint'),
  joint(
    'joint-prosthesis-finger',
    'finger joint replacement|mcp arthroplasty|pip arthroplasty|silastic mcp arthroplasty|finger arthroplasty',
    'artificial finger joint',
  ),
  c(
    'joint-prosthesis',
    'status',
    'presence of artificial joint|joint replacement status|status post joint replacement|history of joint replacement|s/p joint replacement|prosthetic joint in place|multiple joint replacements|artificial joint|prosthetic joint',
    {},
  ),
  c(
    'bone-implant',
    'status',
    'retained orthopedic hardware|orthopedic hardware in place|hardware in place|intact hardware|hardware intact|intramedullary rod in place|retained intramedullary nail|retained hardware of hip|rod in femur|plate and screws in place|metal plate in|pins in ankle',
    {},
  ),
  c(
    'history-healed-fracture',
    'status',
    'personal history of traumatic fracture|history of healed fracture|old healed fracture|healed traumatic fracture|history of multiple fractures|history of fractures',
    {},
  ),
];
