/** Names of drugs that count only where the note says they are taken now: courses end, and their story is told long after. */
const TAKEN = [
  'on',
  'is on',
  'currently on',
  'remains on',
  'now on',
  'continues on',
  'continues',
  'continue',
  'continues with',
  'maintained on',
  'receiving',
  'currently receiving',
  'taking',
  'takes',
  'currently taking',
  'current regimen of',
  'receiving chemotherapy with',
  'receiving chemotherapy consisting of',
  'on adjuvant',
  'on weekly',
  'on daily',
];
const ENDED = ['was on', 'were on', 'previously on', 'formerly on', 'had been on', 'was taking', 'was receiving', 'stopped taking'];

/** `drugs` parted by `|`; `doses` in mg, as a list of what is taken writes them behind the name. */
export const currentDrugs = (drugs: string, doses = ''): string =>
  drugs
    .split('|')
    .flatMap((drug) => [
      ...TAKEN.map((words) => `${words} ${drug}`),
      ...(doses ? doses.split('|').flatMap((dose) => [`${drug} ${dose} mg`, `${drug} ${dose}mg`]) : []),
    ])
    .join('|');

/** What says that the drug is no longer taken, as phrases that name nothing. */
export const endedDrugs = (drugs: string): string[] => drugs.split('|').flatMap((drug) => ENDED.map((words) => `${words} ${drug}`));
