/** Procedures of the lexicon and their ICD-10-PCS codes, FY 2026. */
import { ANORECTAL_HERNIA } from './pcs-anorectal-hernia';
import { ARTHROSCOPY } from './pcs-arthroscopy';
import { BIRTH } from './pcs-birth';
import { BOWEL } from './pcs-bowel';
import { BRAIN } from './pcs-brain';
import { BREAST_AND_BLOOD } from './pcs-breast-blood';
import { CHEST } from './pcs-chest';
import { EARS } from './pcs-ear';
import { ENDOSCOPY } from './pcs-endoscopy';
import { EYES } from './pcs-eye';
import { HAND_AND_FOOT } from './pcs-hand-foot';
import { HEART } from './pcs-heart';
import { JOINTS_AND_FRACTURES } from './pcs-joints';
import { LIMBS } from './pcs-limbs';
import { LIVER_AND_GLANDS } from './pcs-liver';
import { MALE } from './pcs-male';
import { NERVES_AND_SPINE } from './pcs-nerves-spine';
import { RHYTHM } from './pcs-rhythm';
import type { PcsRule } from './pcs-rule';
import { SKIN_RULES } from './pcs-skin';
import { THROAT_AND_NOSE } from './pcs-throat-nose';
import { URINARY } from './pcs-urinary';
import { VESSELS } from './pcs-vessels';
import { WOMEN } from './pcs-women';

export const PCS_TABLE: Readonly<Record<string, PcsRule>> = {
  ...ENDOSCOPY,
  ...BOWEL,
  ...ANORECTAL_HERNIA,
  ...LIVER_AND_GLANDS,
  ...CHEST,
  ...THROAT_AND_NOSE,
  ...EARS,
  ...HEART,
  ...RHYTHM,
  ...VESSELS,
  ...URINARY,
  ...MALE,
  ...BRAIN,
  ...NERVES_AND_SPINE,
  ...EYES,
  ...SKIN_RULES,
  ...BREAST_AND_BLOOD,
  ...JOINTS_AND_FRACTURES,
  ...ARTHROSCOPY,
  ...HAND_AND_FOOT,
  ...LIMBS,
  ...WOMEN,
  ...BIRTH,
};
