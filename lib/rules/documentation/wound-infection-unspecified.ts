import { isDisease } from '../documented';
import { isNamed } from '../passages';
import { raisedRule, sentencesWith, wordsIn } from '../raised';

const WOUND = /\b(?:wounds?|ulcers?|incisions?|lacerations?|blisters?|stump|surgical site|bites?|burns?|abrasions?)\b/i;
/** Infection as an impression, not as a diagnosis. */
const LOOKS =
  /\b(?:seems?|appears?|looks?|looked|appeared|may|might|could)\b[^.]{0,25}\b(?:infect(?:ed|ion)|cellulit\w+)|\b(?:possibl[ey]|probabl[ey]|likely|presumed|suspected|concern(?:ing|ed)? (?:for|about)|questionable|\?) ?(?:an? |the |\w+ ){0,2}infect(?:ed|ion)\b/i;
const SIGNS = /\b(?:purulen\w+|\bpus\b|foul[- ]smelling|malodorous|(?:yellow|green|cloudy)\w* (?:drainage|discharge))\b/i;
const DEVICE = /\b(?:grafts?|cathet\w+|prosthes\w+|prosthetic|implants?|hardware|port|pacemaker|shunt|stents?|mesh|lines?|pump|fistula)\b/i;
const NOT_SO =
  /\b(?:no|not|without|denies|negative|risks?|prevent\w*|prophyla\w*|if|call|return|watch|signs and symptoms|rule out|unlikely|could be|complications? (?:of|include))\b/i;
const INFECTIONS = /(?:infect|cellulitis|abscess|osteomyelitis|sepsis|fasciitis|gangrene)/;
const DRUG =
  /\b(?:antibiotics?|\w+(?:cillin|mycin|floxacin|cycline)|cef\w+|ceph\w+|keflex|bactrim|cipro|levaquin|augmentin|silvadene|zosyn)\b/i;

/** A wound that "seems infected", or is purulent and treated, where no infection is stated as a diagnosis. Devices have a question of their own. */
export default raisedRule({
  id: 'wound-infection-unspecified',
  catalogue: 'G209',
  title: 'Infection of a wound is stated or excluded',
  severity: 'warning',
  authority: {
    source: 'ICD-10-CM Official Guidelines for Coding and Reporting',
    section: 'I.B.4, IV.H; Tabular List L03, L08, T81.4',
    edition: 'FY 2027',
  },

  select: ({ chart, findings }) => {
    if (findings.some((finding) => isDisease(finding) && finding.assertion === 'present' && INFECTIONS.test(finding.concept))) return [];
    if (!isNamed(chart, WOUND)) return [];
    const looks = sentencesWith(chart, LOOKS, NOT_SO).filter(
      ({ quote }) =>
        !DEVICE.test(quote) && !/\b(?:respiratory|urin\w+|sinus|ear|throat|lung|viral|bladder|chest|eye|yeast|kidney)\b/i.test(quote),
    );
    const signs = isNamed(chart, DRUG)
      ? sentencesWith(chart, SIGNS, NOT_SO).filter(({ quote }) => WOUND.test(quote) && !DEVICE.test(quote))
      : [];
    return [...looks.map((passage) => wordsIn(passage, LOOKS)), ...signs.map((passage) => wordsIn(passage, SIGNS))]
      .slice(0, 1)
      .map((passage) => ({ passage, message: 'Whether the wound is infected, and how deep, is not documented as a diagnosis.' }));
  },
});
