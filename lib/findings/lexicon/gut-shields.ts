import { bariatric } from './bariatric';
import { gutAndKidneyStatus } from './gut-kidney-status';

/** An operation that was not, or was another's: `no history of nephrectomy`. */
const notTheirs = [...gutAndKidneyStatus, ...bariatric]
  .flatMap(({ names }) => names)
  .filter((name) => /^(?:history of|prior|previous) /.test(name))
  .flatMap((name) => ['no', 'denies', 'denies any', 'no known', 'without', 'family'].map((before) => `${before} ${name}`));

/** Phrases that hold a name of these fields and mean something else: diets, tests, referrals, the reflux of the ureter. */
export const gutAndGlandShields = [
  ...notTheirs,
  ...['sodium', 'potassium', 'phosphorus', 'calcium', 'magnesium'].flatMap((salt) =>
    ['low', 'high', 'reduced'].flatMap((level) => [
      `${level} ${salt} diet`,
      `${level} ${salt} food`,
      `${level} ${salt} intake`,
      `${level} ${salt} meal`,
    ]),
  ),
  ...['i', 'ii', 'iii', 'iv', 'v', '1', '2', '3', '4', '5'].flatMap((grade) => [
    `grade ${grade} reflux`,
    `grade ${grade} bilateral reflux`,
  ]),
  ...'reflux of contrast|reflux of urine|reflux on vcug|reflux on cystogram|reflux into ureter|reflux up ureter|reflux into renal|urinary reflux|reflux of bile|biliary reflux'.split(
    '|',
  ),
  ...'on insulin drip|short stature plate|intentional weight loss|planned weight loss|successful weight loss|encourage weight loss|encouraged weight loss|recommend weight loss|recommended weight loss|need for weight loss|weight loss effort|weight loss journey|excellent weight loss|good weight loss|weight loss medication|weight loss drug|weight loss attempt|weight loss and exercise|diet and weight loss|exercise and weight loss|importance of weight loss|weight loss success|weight loss history|weight loss options|attempts at weight loss|dietary weight loss|medical weight loss|supervised weight loss|desires weight loss|weight loss after surgery|expected weight loss'.split(
    '|',
  ),
  ...'hepatitis serology|hepatitis serologies|hepatitis profile|hepatitis screen|hepatitis b core|hepatitis b core antibody|hepatitis b antibody|hepatitis b immune|hepatitis b immunization|hepatitis b vaccination|hepatitis b series|hepatitis vaccine|hepatitis vaccination|hepatitis workup|hepatitis studies|hepatitis antibody|hepatitis antigen|hepatitis a vaccination|hepatitis a vaccine|hepatitis a and b vaccine|hepatitis c test|hepatitis c testing|hepatitis b test|hepatitis b testing|hepatitis b and c serologies|hepatitis testing'.split(
    '|',
  ),
  ...'evaluation of diabetic retinopathy|evaluation for diabetic retinopathy|screening for diabetic retinopathy|screen for diabetic retinopathy|check for diabetic retinopathy|ophthalmology for retinopathy|ophthalmology for diabetic retinopathy|eye exam for diabetic retinopathy|eye doctor for retinopathy|diabetic eye examination|diabetic foot care|diabetic foot check|diabetic foot examination|diabetic snack|diabetic cardiac diet|diabetic liquid diet|diabetic clear liquid diet|diabetic renal diet|diabetic menu|diabetic meal|diabetic calorie diet|diabetic flow sheet|diabetic log|diabetic shoe|diabetes class|diabetes counseling|diabetes test|diabetes specialist'.split(
    '|',
  ),
  ...'dysphagia diet|dysphagia screen|dysphagia therapy|dysphagia evaluation|celiac panel|celiac screen|celiac disease panel|celiac serologies|gastroparesis diet|kidney stone diet|kidney stone prevention|kidney stone analysis|kidney stone risk profile|reflux diet|obesity prevention|obesity counseling|malnutrition screen|malnutrition screening|uti screen|bph medication|overactive bladder medication|thyroid disease screening|incontinence pad|incontinence brief|incontinence supplies|constipation medication|diarrhea medication|appendicitis protocol|hernia exam|goiter exam'.split(
    '|',
  ),
];
