/** Whether a condition is over or goes on, where its mentions say different things. */
import type { SectionKind } from '../chart/chart';
import type { Concept } from '../findings/lexicon/concept';
import type { Setting } from './coded-encounter';
import type { Mentioned } from './frames';
import type { Texts } from './quotes';
import { isCauseOfWhatLasts } from './refuted';
import { CODE_TABLE } from './tables/all';
import { isHeadline } from './told';

const asPast = ({ finding, tier }: Mentioned): Mentioned => ({
  tier,
  finding: finding.assertion === 'present' ? { ...finding, assertion: 'historical' } : finding,
});

/** Makes present again what only these cues put in the past. */
const without =
  (cues: RegExp, tiers: readonly number[]) =>
  ({ finding, tier }: Mentioned): Mentioned => ({
    tier,
    finding:
      finding.assertion === 'historical' && tiers.includes(tier) && finding.cues.every((cue) => cues.test(cue))
        ? { ...finding, assertion: 'present' }
        : finding,
  });

/** A visit sees a stroke that the note also tells of as past for what it left (I.C.9.d): the acute one is coded in its own stay. */
function pastStroke(mentions: Mentioned[], setting: Setting, texts: Texts): Mentioned[] {
  const isTold = mentions.some(({ finding }) => finding.concept === 'stroke' && finding.assertion === 'historical');
  const isCause = mentions.every(({ finding, tier }) => tier > 1 && isCauseOfWhatLasts(finding, texts));
  if (!isCause && (!isTold || setting !== 'outpatient')) return mentions;
  return mentions.map(asPast);
}

const ONLY_HAD = /^(?:(?:past |prior |previous |known |medical )*history(?: of)?|hx(?: of)?|h\/o|section: past history)$/i;

/** What one place calls chronic lasts, though another only says that it was had: `history of leukopenia`, `her chronic leukopenia`. */
function lasting({ kind }: Concept, mentions: Mentioned[]): Mentioned[] {
  const isChronic =
    kind !== 'neoplasm' &&
    mentions.some(({ finding: { assertion, attributes } }) => assertion === 'present' && attributes.acuity === 'chronic');
  if (!isChronic) return mentions;
  return mentions.map(without(ONLY_HAD, [1, 2, 3]));
}

const LONG_AGO =
  /^(?:remote|remotely|, remote|distant|old|old healed|in the (?:distant |remote )?past|years? ago|as a (?:child|teenager)|in childhood|remote history)/i;

/** An injury that the note puts long ago is not had again by a list that only names it. */
function longAgo(concept: Concept, mentions: Mentioned[]): Mentioned[] {
  if (!/^[ST]/.test(CODE_TABLE[concept.id]?.code ?? '')) return mentions;
  const isPast = mentions.some(({ finding }) => finding.assertion === 'historical' && finding.cues.some((cue) => LONG_AGO.test(cue)));
  const here = mentions.filter(({ finding }) => finding.assertion === 'present');
  if (!isPast || !here.every(({ finding, tier }) => tier !== 2 && isHeadline(finding))) return mentions;
  return mentions.map(asPast);
}

const BEFORE_TREATMENT: ReadonlySet<SectionKind | null> = new Set<SectionKind>([
  'admission-diagnosis',
  'chief-complaint',
  'preoperative-diagnosis',
]);

/** A broken bone that brought the patient in is what the stay is for, though its conclusion tells it as treated: `status post hip fracture and repair`. */
function broughtIn(concept: Concept, mentions: Mentioned[], setting: Setting): Mentioned[] {
  if (concept.kind !== 'injury' || setting !== 'inpatient') return mentions;
  if (!mentions.some(({ finding: { assertion, evidence } }) => assertion === 'present' && BEFORE_TREATMENT.has(evidence.section)))
    return mentions;
  return mentions.map(without(/^(?:status post|s\/p|s p)$/i, [1]));
}

/** The mentions of one condition as all of them together are meant. */
export const overOrNot = (concept: Concept, mentions: Mentioned[], setting: Setting, texts: Texts): Mentioned[] =>
  broughtIn(concept, longAgo(concept, lasting(concept, pastStroke(mentions, setting, texts))), setting);
