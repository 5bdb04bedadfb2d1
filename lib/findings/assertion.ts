/** Decides for one mention in its sentence whether the words around it affirm, deny, doubt or displace it. */
import type { SectionKind } from '../chart/chart';
import { BELIEF, isOpening, verbOfCauses } from './belief';
import { CUES } from './cues/all';
import type { Cue, CueCategory, CueWord } from './cues/cue';
import { dateAfter } from './dates';
import type { Assertion } from './finding';
import { endedIn, isFollowed, isOnset, isReplacedJoint } from './lasting';
import type { Concept, ConceptKind } from './lexicon/concept';
import { lookedFor } from './looked-for';
import { clearedIn, hasSpread, isCurrent, isMended, isOfTheseWeeks } from './over';
import type { Match } from './phrases';
import { type Token, wordsOf } from './tokens';

/** A cue in force: token positions inclusive, and its words as written. */
export type FoundCue = Match<CueWord>;

const inside = (a: FoundCue, b: FoundCue): boolean => a.from >= b.from && a.to <= b.to;
const longer = (a: FoundCue, b: FoundCue): boolean => a.to - a.from > b.to - b.from;

/** True for a longer cue that looks back where the one inside it looks forward. */
const isDirected = ({ value }: FoundCue, { direction }: Cue): boolean =>
  value.role === 'cue' && value.direction === 'backward' && direction === 'forward';

function isVoid(cue: FoundCue, others: FoundCue[], tokens: Token[]): boolean {
  const { value } = cue;
  if (value.role === 'pseudo') return false;
  return others.some((other) => {
    if (other === cue) return false;
    // "Lives with her husband who has …" goes on about him.
    if (other.value.role === 'pseudo' && value.role === 'cue' && value.category === 'family' && tokens[other.to + 1]?.word === 'who')
      return false;
    // "Status post stroke" is no "post-stroke".
    if (other.value.role === 'pseudo' && cue.from < other.from && tokens[other.from]?.word === 'post') return false;
    // "is not well controlled": a pseudo-cue takes the last word of the cue away.
    if (other.value.role === 'pseudo')
      return value.role === 'cue' && cue.to >= other.from && cue.to <= other.to && other.value.voids.has(value.category);
    if (!inside(cue, other)) return false;
    if (!longer(other, cue)) return false;
    // "Status post resection of a cancer" looks forward, as "a cancer, status post resection" looks back.
    if (value.role === 'cue' && isDirected(other, value) && tokens[other.to + 1]?.word === 'of') return false;
    if (value.role === 'terminator') return other.value.role === 'cue';
    // "is not" behind a mention leaves "not" before the next one; "not seen" does not.
    return other.value.role === 'cue' && !(other.value.direction === 'backward' && value.direction === 'forward' && other.to === cue.to);
  });
}

/** The cues and scope ends of a sentence; words that only look like cues are gone. */
export function cuesOf(tokens: Token[]): FoundCue[] {
  const found: FoundCue[] = [...CUES.find(tokens), ...lookedFor(tokens)];
  return found.filter((cue) => cue.value.role !== 'pseudo' && !isVoid(cue, found, tokens) && !isSpell(tokens, cue));
}

const UNIT = /^(?:hr|hour|day|week|wk|month|mo|year|yr|minute|min)s?$/;

/** `6 hr h/o`, `one-day history of`, `history of 2 days of`: how long it has lasted, not that it is past. */
function isSpell(tokens: Token[], { from, to, value }: FoundCue): boolean {
  if (value.role !== 'cue' || value.category !== 'past-history') return false;
  const word = (at: number): string => tokens[at]?.word ?? '';
  if (UNIT.test(word(from - 1))) return true;
  return /^(?:\d+|one|two|three|four|five|six|seven|several)$/.test(word(to + 1)) && UNIT.test(word(to + 2));
}

/** What a denial may be of and still deny the condition behind `of` or `for`: `no evidence of`, `no symptoms of`. */
const CARRIES =
  /^(?:evidence|sign|symptom|history|hx|complaint|finding|suspicion|concern|indication|presence|episode|recurrence|development|degree|area|focu|focus|type|kind|sensation|feeling|risk|criteria|criterion|feature|element|component|report|diagnosi|diagnosis|stigmata|manifestation|suggestion|question|attack|bout|event|onset|negative|positive|screen|test|culture|marker|family|personal|past|other|any|further|new|proof|documentation|record|mention)$/;
/** What is said not to have changed, or not to be done, supposes the condition. */
const CHANGES =
  /^(?:improvement|worsening|change|progression|resolution|exacerbation|relief|control|size|extent|management|treatment|recollection|knowledge|understanding|increase|decrease|flare|surveillance|monitoring|removal|repair|workup|evaluation|imaging|testing|investigation|followup|assessment|discussion|cause|etiology|source|explanation|burden|severity|frequency|intensity)$/;

/** What is done about a condition supposes it: `never went to the clinic to deal with her asthma`. */
const DONE_ABOUT = /^(?:deal|treat|manage|address|control|help|handle|alleviate|relieve)$/;

/** `No statin for hyperlipidemia`, `no change in size of the aneurysm`: something else is denied, of a condition that is there. */
function deniesOther(tokens: Token[], cue: FoundCue, from: number): boolean {
  for (let at = cue.to + 2; at < from; at++) {
    const word = tokens[at]?.word ?? '';
    const before = tokens[at - 1]?.word ?? '';
    if (word === ',' || word === 'or' || word === 'nor') return false;
    if (word === 'for' && !CARRIES.test(before)) return true;
    if ((word === 'of' || word === 'in') && CHANGES.test(before)) return true;
    if (word === 'to' && DONE_ABOUT.test(tokens[at + 1]?.word ?? '')) return true;
  }
  return false;
}

const LIST_REACH = 12;

const isDoubt = ({ value }: FoundCue): boolean => value.role === 'cue' && value.category === 'uncertain';

/** `The insomnia is likely secondary to the steroids`: the cause is in doubt, what it causes is not. */
const isOfCause = (tokens: Token[], { to, value }: FoundCue): boolean =>
  value.role === 'cue' &&
  value.category === 'uncertain' &&
  value.direction === 'backward' &&
  tokens[to]?.word === 'likely' &&
  BY_CAUSE.test(tokens[to + 1]?.word ?? '');

/** `The swelling was a possible cyst`: a lone word of doubt before another noun is that noun's. */
function isOfWhatFollows(tokens: Token[], { from, to, value }: FoundCue): boolean {
  if (value.role !== 'cue' || value.category !== 'uncertain' || value.direction !== 'backward' || from !== to) return false;
  if (!/^(?:possible|probable|suspected|questionable|likely)$/.test(tokens[from]?.word ?? '')) return false;
  return (
    /^[a-z]/.test(tokens[to + 1]?.word ?? '') &&
    !/^(?:but|and|versu|given|due|at|based|or|as|with|on|in|per|by|from|secondary|related|because|though)$/.test(tokens[to + 1]?.word ?? '')
  );
}

/** `Can't bend it, CRP 180, concern for septic joint`: a doubt behind a comma, that no `or` joins to what is denied, begins anew. */
function opensAnew(tokens: Token[], denial: FoundCue, doubt: FoundCue, from: number): boolean {
  if (doubt.value.role !== 'cue' || doubt.value.direction !== 'forward' || doubt.from <= denial.to || doubt.to >= from) return false;
  return tokens[doubt.from - 1]?.word === ',';
}

/** `Percocet p.r.n., insulin`: on a list of drugs it tells of the one before it. */
const isOfDrugBefore = (tokens: Token[], { from }: FoundCue, first: number, last: number, kind: ConceptKind): boolean =>
  kind === 'status' &&
  /^(?:p|prn)$/.test(tokens[from]?.word ?? '') &&
  tokens.slice(first, last + 1).some(({ word }) => word === ',' || word === ';');

const MANY = 3;
const ITEMS = 60;

/**
 * `Possible sinusitis, asthma, fever, rash`: an adjective doubts its own noun, and goes on over a comma only where `or` makes a choice
 * of the list. What lasts is not in doubt behind one comma, the rest behind several.
 */
function endsAtComma(tokens: Token[], { from, to, value }: FoundCue, first: number, last: number, kind: ConceptKind): boolean {
  if (value.role !== 'cue' || value.category !== 'uncertain' || value.direction !== 'forward' || from !== to) return false;
  if (!/^(?:possible|probable|suspected|questionable|presumed)$/.test(tokens[from]?.word ?? '')) return false;
  const rest = tokens.slice(first, first + ITEMS).map(({ word }) => word);
  if (!rest.slice(0, last - first + 1).includes(',') || rest.some((word) => /^(?:or|versu|versus|vs|v)$/.test(word))) return false;
  return kind === 'chronic' || rest.filter((word) => word === ',').length >= MANY;
}

const PARTING: ReadonlySet<string> = new Set([',', 'or', 'and', 'nor', '/', '&']);
const MAX_ITEM = 9;

/** True where nothing but the short items of a list stands between: a denial, a risk or a differential holds for all of it, however long. */
function isList(tokens: Token[], first: number, last: number): boolean {
  let item = 0;
  for (let at = first; at <= last; at++) {
    item = PARTING.has(tokens[at]?.word ?? '') ? 0 : item + 1;
    if (item > MAX_ITEM) return false;
  }
  return true;
}

/** `He has asthma, and thyroid studies were normal`: what the patient has is not among what was tested. */
const TELLS_OF_PATIENT = /^(?:ha(?:s|d|ve)|with|he|she|patient|is|was|complain|complains|present|presents|know|known)$/;

const OPERATED =
  /ectomy$|ectomie$|plasty$|^(?:resection|repair|surgery|radiation|radiotherapy|chemotherapy|excision|removal|treatment|xrt|lobectomy)$/;

/** `S/p orchiectomy for testicular cancer`: what was taken out or healed is as past as the operation. */
function isWhatFor(tokens: Token[], cue: FoundCue, at: FoundCue, concept: Concept): boolean {
  const { kind } = concept;
  if (isReplacedJoint(tokens.slice(cue.to + 1, at.from), concept)) return /^s(?:tatus?)?$/.test(tokens[cue.from]?.word ?? '');
  if (kind !== 'neoplasm' && kind !== 'acute') return false;
  const reason = kind === 'neoplasm' ? /^(?:for|secondary|due|because)$/ : /^for$/;
  if (!reason.test(tokens[at.from]?.word ?? '') || !/^(?:s|statu|status)$/.test(tokens[cue.from]?.word ?? '')) return false;
  return tokens.slice(cue.to + 1, at.from).some(({ word }) => OPERATED.test(word));
}

/** `Status post resection of the … skin cancer`. */
const isExcised = (tokens: Token[], { from }: FoundCue, first: number): boolean =>
  /^(?:s|statu|status)$/.test(tokens[from]?.word ?? '') && /^(?:resection|excision|removal)$/.test(tokens[first]?.word ?? '');

/** `Status post stroke, asthma`: nobody is past a disease that lasts, so a comma ends the words before one. */
const endsBeforeChronic = (tokens: Token[], { from, value }: FoundCue, first: number, last: number, kind: ConceptKind): boolean =>
  kind === 'chronic' &&
  value.role === 'cue' &&
  value.category === 'historical' &&
  value.direction === 'forward' &&
  /^(?:s|statu|status)$/.test(tokens[from]?.word ?? '') &&
  tokens.slice(first, last + 1).some(({ word }) => word === ',');

/** What has an end by itself is over when it is called recent; an injury, an infarction or a stroke is then still of these weeks. */
const LINGERS = /infarct|stroke|hemorrhage|embol|thrombos|nstemi|stemi/;
const isStillRecent = ({ value, from, to }: FoundCue, tokens: Token[], { kind, id }: Concept): boolean =>
  value.role === 'cue' && from === to && tokens[from]?.word === 'recent' && (kind !== 'acute' || LINGERS.test(id));

/** Nothing but a list's mark or a heading stands before it. */
const opensLine = (tokens: Token[], { from }: FoundCue): boolean => from === 0 || /^(?:[:.)\]*•-]|\d+)$/.test(tokens[from - 1]?.word ?? '');

function reaches(cue: FoundCue, from: number, to: number, all: FoundCue[], tokens: Token[], concept: Concept): boolean {
  const { value } = cue;
  const { kind } = concept;
  if (value.role !== 'cue' || isOfWhatFollows(tokens, cue) || isOfCause(tokens, cue)) return false;
  // Who is being evaluated for a complaint has it.
  if (kind === 'symptom' && value.category === 'uncertain' && tokens[cue.to - 1]?.word === 'evaluated') return false;
  const verb = verbOfCauses(tokens, cue);
  if (verb !== null) return from > verb && isList(tokens, verb + 1, from - 1);
  const [first, last] = value.direction === 'forward' ? [cue.to + 1, from - 1] : [to + 1, cue.from - 1];
  const gap = last - first + 1;
  if (gap < 0) return false;
  if (value.direction === 'forward' && tokens[cue.from]?.word === 'ruled' && cue.to === cue.from + 1 && !opensLine(tokens, cue))
    return false;
  // "A clot, a bleed, a tumor ought to be ruled out": a whole phrase of doubt holds for the list before it.
  const tested = value.direction === 'backward' && value.reach > LIST_REACH;
  const phrase = tested || (value.direction === 'backward' && value.category === 'uncertain' && cue.to - cue.from >= 3);
  const excised = kind === 'neoplasm' && value.category === 'historical' && gap <= LIST_REACH && isExcised(tokens, cue, first);
  const replaced = value.category === 'historical' && gap <= LIST_REACH && isReplacedJoint(tokens.slice(first, last + 1), concept);
  const reach = phrase ? Math.max(LIST_REACH, value.reach) : excised || replaced ? LIST_REACH : value.reach;
  if (gap > reach && !(value.direction === 'forward' && value.reach > 5 && isList(tokens, first, last))) return false;
  if (tested && (!isList(tokens, first, last) || tokens.slice(0, from).some(({ word }) => TELLS_OF_PATIENT.test(word)))) return false;
  // "Nothing on the scan to suggest": it denies only what is weighed.
  if (tokens[cue.from]?.word === 'nothing' && !all.some((other) => isDoubt(other) && other.from > cue.to && other.to < from)) return false;
  if (
    value.direction === 'forward' &&
    value.category === 'negated' &&
    all.some((other) => isDoubt(other) && opensAnew(tokens, cue, other, from))
  ) {
    return false;
  }
  if (value.direction === 'forward' && value.category === 'negated' && deniesOther(tokens, cue, from)) return false;
  if (value.direction === 'forward' && /^v(?:ersu|ersus|s)$/.test(tokens[cue.from]?.word ?? '') && deniesOther(tokens, cue, from))
    return false;
  if (
    isOfDrugBefore(tokens, cue, first, last, kind) ||
    endsAtComma(tokens, cue, first, last, kind) ||
    endsBeforeChronic(tokens, cue, first, last, kind)
  )
    return false;
  for (let at = first; at <= last; at++) {
    const word = tokens[at]?.word;
    if (word === ';') return false;
    // "Denies: fever" keeps its scope over the colon; "no relief: fever" does not.
    if (word === ':' && at !== first && value.category !== 'family' && value.category !== 'hypothetical') return false;
    if (
      value.direction === 'backward' &&
      (word === ',' || word === ':') &&
      value.category !== 'historical' &&
      value.category !== 'family' &&
      !phrase
    )
      return false;
  }
  return !all.some(
    (other) =>
      other.value.role === 'terminator' &&
      other.value.stops.has(value.category) &&
      other.from >= first &&
      other.to <= last &&
      !isWhatFor(tokens, cue, other, concept) &&
      !(
        value.category === 'uncertain' &&
        BELIEF.test(tokens[cue.to]?.word ?? '') &&
        /^(?:due|secondary|related|caused)$/.test(tokens[other.from]?.word ?? '')
      ) &&
      !isOpening(tokens, cue, other) &&
      !(other.from === first && /^ha(?:s|ve|d)$/.test(tokens[first]?.word ?? '')),
  );
}

/** `There was hemorrhage, which was removed`: in the report of an operation that is what was done to what was there. */
const isDeed = (tokens: Token[], cue: FoundCue, section: SectionKind): boolean =>
  (section === 'procedure' || section === 'findings') && /^(?:which|that) was (?:surgically )?[a-z]+$/i.test(wordsOf(tokens, cue));

/** What the section alone says of a mention, before any cue. */
function prior(section: SectionKind, kind: ConceptKind): { assertion: Assertion; cue: string } | null {
  if (section === 'family-history') return { assertion: 'family', cue: 'section: family history' };
  if (section === 'instructions' || section === 'consent') return { assertion: 'hypothetical', cue: `section: ${section}` };
  // What an operation was for is not there any more.
  if (section === 'surgical-history' && kind === 'chronic') return { assertion: 'historical', cue: 'section: surgical history' };
  if (section === 'past-history' || section === 'surgical-history') {
    return kind === 'acute' || kind === 'injury' || kind === 'neoplasm' || kind === 'symptom'
      ? { assertion: 'historical', cue: 'section: past history' }
      : null;
  }
  return null;
}

/** Plans that speak of a device or a treatment as still to come. */
const TO_COME =
  /schedul|due for|overdue|appointment|^to be |booked|^planned|^plan(?:s|ned)? |will undergo|to undergo|candidate|will have|referral|referred|refer for|consent|consider|elective|upcoming|recommend|interested|wishes|wants|would like|desires|seeking|may need|might need|may require/i;
/** In the report of a procedure what is put in is what was done, not what the patient came with. */
const PUT_IN =
  /\b(?:successful\w*|we (?:stented|placed|implanted|inserted|deployed))\b[^.;]*$|\b(?:implantation|insertion|placement|implant|implanted|placing|inserted) (?:of|an?|the)\b[^.;]*$/i;
const REPORT: ReadonlySet<SectionKind> = new Set(['procedure', 'impression', 'findings', 'postoperative-diagnosis']);

const ORDER: [CueCategory, Assertion][] = [
  ['family', 'family'],
  ['negated', 'absent'],
  ['hypothetical', 'hypothetical'],
  ['historical', 'historical'],
  ['uncertain', 'uncertain'],
];

const KNOWN = /^(?:known|established|proven|confirmed|documented|preexisting)$/;
const OWNER = /^(?:his|her|their)$/;
const DEGREE = /^(?:severe|chronic|longstanding|underlying|advanced|mild|moderate)$/;

/** `Probably from his severe insomnia`: a disease that is called the patient's own. */
const isOwned = (tokens: Token[], from: number): boolean =>
  OWNER.test(tokens[from - (DEGREE.test(tokens[from - 1]?.word ?? '') ? 2 : 1)]?.word ?? '');

const BY_CAUSE = /^(?:due|secondary|related|caused|induced|because|from)$/;
const DOUBTED = /^(?:likely|probably|possibly|perhaps|presumably|maybe)$/;

/** A disease that goes on in remission: a chronic one, or a cancer of the blood, whose remission has a code of its own. */
const remits = ({ kind, names }: Concept): boolean =>
  kind === 'chronic' || names.some((name) => /lymphoma|leuk|myeloma|depressi|bipolar/.test(name));

export interface Asserted {
  assertion: Assertion;
  /** The words that decided, as written; a section prior as `section: …`. */
  cues: string[];
}

/**
 * The assertion of the mention at tokens `from`…`to`. `carried` is a cue that ended the line before a list (`Denies:`) and
 * holds for its items; `on` the day of the note. Family outweighs denial, denial outweighs the rest.
 */
export function assertionOf(
  tokens: Token[],
  from: number,
  to: number,
  cues: FoundCue[],
  concept: Concept,
  section: SectionKind,
  carried: { category: CueCategory; words: string } | null,
  on: string | null,
): Asserted {
  const { kind } = concept;
  // `Not on home oxygen`: of a state that a person is in or not, the words deny it; of a disease (`not on insulin for …`) they do not.
  const opens = tokens[from]?.word === 'on' ? from : from - 1;
  if (kind === 'status' && /^(?:not|never) on$/.test(wordsOf(tokens, { from: opens - 1, to: opens }).toLowerCase())) {
    return { assertion: 'absent', cues: ['not on'] };
  }
  const ended = endedIn(tokens, from, to, concept);
  if (ended) return { assertion: 'absent', cues: [ended] };
  const hit = new Map<CueCategory, string[]>();
  const note = (category: CueCategory, words: string): void => {
    hit.set(category, [...(hit.get(category) ?? []), words]);
  };
  for (const cue of cues) {
    if (isDeed(tokens, cue, section)) continue;
    if (
      cue.value.role === 'cue' &&
      (cue.to < from || cue.from > to) &&
      !isStillRecent(cue, tokens, concept) &&
      reaches(cue, from, to, cues, tokens, concept) &&
      !isOnset(tokens, from, cue.from, cue.to, concept)
    ) {
      note(cue.value.category, wordsOf(tokens, cue));
    }
  }
  const gone = kind === 'neoplasm' ? clearedIn(tokens) : null;
  if (gone) note('historical', gone);
  if (kind !== 'status' && kind !== 'procedure' && isMended(tokens, from, section)) note('historical', `section: ${section}`);
  const dated = dateAfter(tokens, to, kind, on);
  if (dated) note('historical', dated);
  if (isOfTheseWeeks(tokens, from, concept)) hit.delete('historical');
  if (carried) note(carried.category, carried.words);
  // "Likely due to prednisone": the cue lies half within a name that begins with the cause.
  if (BY_CAUSE.test(tokens[from]?.word ?? '') && DOUBTED.test(tokens[from - 1]?.word ?? '')) note('uncertain', tokens[from - 1]?.raw ?? '');
  const before = prior(section, kind);
  // "Consistent with his known fibrosis", "I think this is a flare of her asthma": what is known is not in doubt.
  if (KNOWN.test(tokens[from - 1]?.word ?? '') || (kind === 'chronic' && isOwned(tokens, from))) hit.delete('uncertain');
  if (isFollowed(hit.get('historical') ?? [''], section, concept)) hit.delete('historical');
  if (hit.get('historical')?.every((words) => /remission/i.test(words)) && remits(concept)) hit.delete('historical');
  if (hit.has('affirmed')) {
    hit.delete('negated');
    hit.delete('uncertain');
  }
  for (const [category, assertion] of ORDER) {
    const words = hit.get(category);
    if (words && !(kind === 'status' && category === 'historical')) return { assertion, cues: words };
  }
  if (before?.assertion === 'family') return { assertion: 'family', cues: [before.cue] };
  const planned = hit.get('planned');
  if (planned && (kind === 'procedure' || (kind === 'status' && planned.some((words) => TO_COME.test(words))))) {
    return { assertion: 'planned', cues: planned };
  }
  if (kind === 'status' && REPORT.has(section)) {
    const putIn = PUT_IN.exec(wordsOf(tokens, { from: Math.max(0, from - 14), to: from - 1 }));
    if (putIn) return { assertion: 'planned', cues: [putIn[0]] };
  }
  // The history of a complaint under the reason of a study or a visit is what it is for.
  const isReason = kind === 'symptom' && (section === 'indication' || section === 'chief-complaint');
  const past = isReason || hasSpread(tokens, from, to, concept) ? undefined : hit.get('past-history');
  // What is used is told of as past with the same words by which a disease is told of as lasting.
  const lasts =
    /^(?:chronic|longstanding)$/.test(tokens[from - 1]?.word ?? '') ||
    (kind === 'chronic' &&
      !/^(?:(?:opioid|sedative|stimulant|hallucinogen|inhalant|substance)-use-disorder|cocaine-abuse)$/.test(concept.id)) ||
    kind === 'status';
  if (past) return { assertion: lasts ? 'present' : 'historical', cues: past };
  if (before && !(kind === 'neoplasm' && isCurrent(tokens, from)) && !(kind === 'symptom' && tokens[from - 1]?.word === 'chronic'))
    return { assertion: before.assertion, cues: [before.cue] };
  return { assertion: 'present', cues: hit.get('affirmed') ?? [] };
}
