/** Vaccines, and how a note says that one is given now, refused or only talked of. */

const VACCINES =
  'flu|influenza|tetanus|tdap|td|dtap|pneumonia|pneumococcal|pneumovax|prevnar|shingles|shingrix|zoster|hepatitis b|hepatitis a|hpv|gardasil|mmr|varicella|meningococcal|menactra|covid|covid-19|rsv|polio|ipv|rotavirus|hib|rabies|typhoid|yellow fever'.split(
    '|',
  );
export const SHOTS = [
  ...VACCINES.flatMap((name) => [`${name} vaccine`, `${name} shot`, `${name} booster`, `${name} immunization`, `${name} vaccination`]),
  'tdap',
  'shingrix',
  'pneumovax',
  'prevnar',
  'gardasil',
  'menactra',
  'mmr',
  'dtap',
  'tetanus toxoid',
];

/** What is said beside a vaccine that is given in this visit; without it the note tells of another day. */
export const GIVEN =
  'today|given today|administered today|in office today|in clinic today|given in office|given in clinic|given in emergency department|given in ED|at this visit|during this visit|updated|was updated|will receive|will be given|will give|will administer|we gave|we administered|here for|presents for|comes in for|before discharge|before leaving|provided today';
export const ANOTHER_DAY =
  'due today|not today|declined today|discussed today|recommended today|up to date|next visit|not due today|ordered today|last fall|last winter|last season|last year|last month|last week|years ago|year ago|in the past|previously';

export const REFUSED = SHOTS.flatMap((shot) => [
  ...'declined|declines|refused|refuses|politely declined|does not want'.split('|').map((lead) => `${lead} ${shot}`),
  `${shot} declined`,
  `${shot} refused`,
  `${shot} was declined`,
]).join('|');

export const TALKED_OF = SHOTS.flatMap((shot) =>
  'discussed|discuss|recommended|recommend|offered|encouraged|advised|consider|counseled on|due for|needs'
    .split('|')
    .map((lead) => `${lead} ${shot}`),
).join('|');
