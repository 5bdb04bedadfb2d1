import type { Attributes } from '../finding';

const BY_SEVERITY = ['', ' ,', ' , mild ,', ' , moderate ,', ' , severe ,'];
/** The episode of a mood disorder stands between its name and the remission too. */
const BY_EPISODE = [...BY_SEVERITY, ' , recurrent ,', ' recurrent', ' , single episode ,', ' single episode'];

/** Names that end in a remission and so stay a diagnosis: `alcohol dependence, in remission`. */
export const inRemission = (names: string[], more: Attributes = {}, episodes = false): Record<string, Attributes> =>
  Object.fromEntries(
    names.flatMap((name) =>
      (episodes ? BY_EPISODE : BY_SEVERITY).map((between): [string, Attributes] => {
        const severity = /mild|moderate|severe/.exec(between)?.[0] as Attributes['severity'];
        return [
          `${name}${between} in remission`,
          { ...more, ...(between.includes('recurrent') && { acuity: 'recurrent' }), ...(severity && { severity }), status: 'remission' },
        ];
      }),
    ),
  );
