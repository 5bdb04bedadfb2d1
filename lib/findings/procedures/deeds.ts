/** Words that the lexicon keeps for what a patient has had (`hysterectomy`), read as a deed where a report says it was done. */
import type { Finding } from '../finding';
import { conceptOf } from '../lexicon/concepts';

type Deed = [words: RegExp | null, procedure: string];

const REPLACED = /^(?!.*\b(?:history|hx|s\/p|status|prior|previous|post|has|had|undergone)\b).*(?:arthroplasty|replacement)/i;

/** Concepts of a status or an outcome, and the procedure that brings it about; the first whose words the mention has. */
export const DEEDS: Readonly<Record<string, Deed[]>> = {
  pacemaker: [[/placement|implant|insertion/i, 'pacemaker-implantation']],
  icd: [[/placement|implantation|insertion/i, 'icd-implantation']],
  'coronary-stent': [[/stenting|placement|stent to|stents? to|angioplasty/i, 'percutaneous-coronary-intervention']],
  'cabg-status': [[null, 'coronary-bypass-surgery']],
  'prosthetic-valve': [
    [/aortic/i, 'aortic-valve-replacement'],
    [/mitral/i, 'mitral-valve-surgery'],
    [/tricuspid|pulmon/i, 'tricuspid-pulmonic-valve-surgery'],
  ],
  'bioprosthetic-valve': [
    [/aortic.*replacement/i, 'aortic-valve-replacement'],
    [/mitral.*replacement/i, 'mitral-valve-surgery'],
  ],
  'heart-transplant': [[/transplantation|orthotopic/i, 'heart-transplantation']],
  'kidney-transplant': [[/transplantation|donor|cadaveric|living/i, 'kidney-transplantation']],
  'joint-prosthesis-knee': [[REPLACED, 'knee-replacement']],
  'joint-prosthesis-hip': [[REPLACED, 'hip-replacement']],
  'joint-prosthesis-shoulder': [[REPLACED, 'shoulder-replacement']],
  'bariatric-status': [[/bypass|sleeve|gastroplasty/i, 'bariatric-surgery']],
  'attention-to-opening': [
    [/gastrostomy/i, 'gastrostomy-placement'],
    [/(?:closure|takedown|reversal) of|(?:closure|takedown|reversal)$/i, 'ostomy-closure'],
  ],
  'prior-cesarean': [[/^repeat/i, 'cesarean-section']],
  'prior-cesarean-scar': [[/^repeat/i, 'cesarean-section']],
  'normal-delivery': [[null, 'normal-delivery']],
  'prophylactic-mastectomy': [[null, 'mastectomy']],
  'prophylactic-oophorectomy': [[null, 'oophorectomy']],
  'prophylactic-organ-removal': [[/salpingectomy/i, 'salpingectomy']],
  'past-hysterectomy': [[null, 'hysterectomy']],
  'past-hysterectomy-stump': [[null, 'hysterectomy']],
  'past-oophorectomy': [[null, 'oophorectomy']],
  'past-salpingectomy': [[null, 'salpingectomy']],
  'past-appendectomy': [[null, 'appendectomy']],
  'past-cholecystectomy': [[null, 'cholecystectomy']],
  'past-colectomy': [[null, 'bowel-resection']],
  'past-gastrectomy': [[null, 'gastrectomy']],
  'past-pancreatectomy': [[null, 'pancreatectomy']],
  'past-esophagectomy': [
    [/hepat|liver/i, 'liver-resection'],
    [null, 'esophagectomy'],
  ],
  'past-nephrectomy': [[null, 'nephrectomy']],
  'past-cystectomy': [[null, 'cystectomy']],
  'past-prostatectomy': [
    [/orchiectomy/i, 'orchiectomy'],
    [/penectomy/i, 'penile-surgery'],
    [null, 'prostatectomy'],
  ],
  'past-vasectomy': [[null, 'vasectomy']],
  'past-fusion': [
    [/ankle/i, 'ankle-fusion'],
    [/wrist/i, 'wrist-fusion'],
    [/spin|lumbar|cervical/i, 'spinal-fusion-procedure'],
  ],
  'past-toe-amputation': [[null, 'past-toe-amputation']],
  'past-great-toe-amputation': [[null, 'past-great-toe-amputation']],
  'past-foot-amputation': [[null, 'past-foot-amputation']],
  'past-finger-amputation': [[null, 'past-finger-amputation']],
  'past-hand-amputation': [[null, 'past-hand-amputation']],
  'organ-amputation-bka': [[null, 'organ-amputation-bka']],
  'organ-amputation-aka': [[null, 'organ-amputation-aka']],
};

const PUT_IN = /\b(?:implantation|insertion|placement|implanting|stenting) of\b/i;

/** A mention read as a procedure; `plain`: the lexicon has its words for the deed itself. */
export interface DeedMention {
  finding: Finding;
  plain: boolean;
}

function deedOf(finding: Finding, text: string): DeedMention | null {
  if (conceptOf(finding.concept)?.kind === 'procedure') return { finding, plain: true };
  const { start, end } = finding.evidence;
  // `Removal of the old uterine device`: the deed may stand closely before what it put in.
  const said = text.slice(Math.max(finding.sentence.start, start - 40), end);
  const deed = DEEDS[finding.concept]?.find(([words]) => words === null || words.test(PUT_IN.test(said) ? said : finding.evidence.quote));
  return deed ? { finding: { ...finding, concept: deed[1] }, plain: false } : null;
}

/** The procedures that a document's findings name; words of a status only where no procedure has them and none of the sentence is the same. */
export function deedsIn(findings: Finding[], text: string): DeedMention[] {
  const all = findings.flatMap((finding) => deedOf(finding, text) ?? []);
  const plain = all.filter((one) => one.plain);
  return all.filter(
    (one) =>
      one.plain ||
      !plain.some(
        ({ finding: { concept, evidence, sentence } }) =>
          (evidence.start < one.finding.evidence.end && one.finding.evidence.start < evidence.end) ||
          (concept === one.finding.concept && sentence.start === one.finding.sentence.start),
      ),
  );
}
