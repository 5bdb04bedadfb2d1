/** Words for what a patient has had, and the procedure each is where it is done. */
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
