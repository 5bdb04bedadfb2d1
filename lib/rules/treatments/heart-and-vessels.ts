import { given, type Treatment } from './treatment';

const CORONARY = String.raw`coronary|\bCAD\b|\bACS\b|infarct|\bN?STEMI\b|heart attack|angina|ischemi|stent|\bCABG\b|bypass graft`;
const HEART = String.raw`heart (?:failure|disease)|\bCHF\b|\bHF[rp]EF\b|cardiomyop|ventricular dysfunction`;
const PRESSURE = String.raw`hypertens|\bHTN\b|(?:high|elevated) blood pressure|blood pressure (?:control|medic|pill|problem)|pre-?eclamps`;
const RHYTHM = String.raw`fibrillation|a-?fib|flutter|arr?hythm|dysrhythm|tachycard|\bS?VT\b|\bPVCs?\b|ectopy|palpitat`;
const STROKE = String.raw`stroke|\bCVA\b|\bTIA\b|cerebrovasc|ischemic attack|carotid`;
const VESSELS = String.raw`vascular disease|\bP[AV]D\b|claudicat|atheroscl|arterioscl|aneurysm`;
const KIDNEY = String.raw`proteinuri|albuminuri|nephro|(?:kidney|renal) (?:disease|failure|insuff|injury|transplant)|\bCKD\b|\bESRD\b`;
const FLUID = String.raw`edema|fluid (?:overload|retention)|volume overload|ascites|effusion|swelling|cirrhosis|congesti`;

/** Purposes after the labels of the FDA and common other uses. */
export const HEART_AND_VESSELS: readonly Treatment[] = [
  given(
    'warfarin|coumadin|apixaban|eliquis|rivaroxaban|xarelto|dabigatran|pradaxa|edoxaban|savaysa',
    String.raw`fibrillation|a-?fib|flutter|thromb|\bDVT\b|embol|\bPE\b|valve|clot|${STROKE}|factor v|prophyla|antiphospholipid|cardiomyopathy`,
  ),
  given('digoxin|lanoxin', `${RHYTHM}|${HEART}`),
  given(
    'amiodarone|cordarone|pacerone|sotalol|betapace|flecainide|tambocor|propafenone|rythmol|dronedarone|multaq|dofetilide|tikosyn|mexiletine',
    `${RHYTHM}|${HEART}|cardiac arrest`,
  ),
  given(
    'atorvastatin|lipitor|simvastatin|zocor|rosuvastatin|crestor|pravastatin|pravachol|lovastatin|mevacor|pitavastatin|livalo|ezetimibe|zetia|vytorin|fenofibrate|tricor|trilipix|gemfibrozil|lopid|niaspan|lovaza|vascepa|welchol|colesevelam|repatha|praluent',
    String.raw`lipid|cholesterol|triglycerid|\bLDL\b|${CORONARY}|${STROKE}|${VESSELS}|diabet`,
  ),
  given(
    'nitroglycerin|nitro-?dur|nitrostat|isosorbide(?: mononitrate| dinitrate)?|imdur|isordil|ranolazine|ranexa',
    `${CORONARY}|${HEART}|chest (?:pain|discomfort|pressure|tightness)|fissure|esophageal spasm`,
  ),
  given('clopidogrel|plavix|ticagrelor|brilinta|prasugrel|effient|aggrenox|dipyridamole', `${CORONARY}|${STROKE}|${VESSELS}|bypass`),
  given('cilostazol|pletal|pentoxifylline|trental', `${VESSELS}|${STROKE}|ulcer|arterial|hepatitis`),
  given('sacubitril|entresto|ivabradine|corlanor|milrinone', HEART),
  given('midodrine|proamatine|droxidopa|fludrocortisone|florinef', 'hypotens|orthosta|adrenal|addison|syncope|dysautonom|autonomic|POTS'),
  given(
    'lisinopril|zestril|prinivil|enalapril|vasotec|ramipril|altace|benazepril|lotensin|captopril|quinapril|accupril|fosinopril|losartan|cozaar|hyzaar|valsartan|diovan|irbesartan|avapro|candesartan|atacand|telmisartan|micardis|benicar|olmesartan|amlodipine|norvasc|lotrel|exforge|felodipine|nifedipine|procardia|hydrochlorothiazide|HCTZ|chlorthalidone|dyazide|maxzide|triamterene|hydralazine|minoxidil|clonidine|catapres|methyldopa|labetalol|aliskiren',
    `${PRESSURE}|${CORONARY}|${HEART}|${KIDNEY}|diabet|raynaud|edema|preterm|contraction|valv|aneurysm|spasm|withdraw|m[eé]ni[eè]re|stones?\\b|hair loss|hot flash|ADHD|regurgitation`,
  ),
  given(
    'metoprolol|lopressor|toprol|atenolol|tenormin|carvedilol|coreg|bisoprolol|ziac|nebivolol|bystolic|propranolol|inderal|nadolol|corgard',
    `${PRESSURE}|${CORONARY}|${HEART}|${RHYTHM}|migraine|headache|tremor|anxi|varices|cirrhosis|thyro|aneurysm|marfan|valv|mitral|heart rate|cardiac`,
  ),
  given(
    'diltiazem|cardizem|cartia|verapamil|calan|verelan',
    `${PRESSURE}|${CORONARY}|${HEART}|${RHYTHM}|migraine|headache|spasm|fissure|raynaud`,
  ),
  given('spironolactone|aldactone|eplerenone|inspra', `${PRESSURE}|${HEART}|${FLUID}|aldosteron|hirsut|acne|PCOS|polycystic|hypokal`),
  given(
    'furosemide|lasix|bumetanide|bumex|torsemide|demadex|metolazone|zaroxolyn',
    `${PRESSURE}|${HEART}|${FLUID}|${KIDNEY}|valv|hypercalc`,
  ),
  given(
    'terazosin|hytrin|doxazosin|cardura|prazosin|minipress',
    String.raw`${PRESSURE}|prostat|\bBPH\b|urin|voiding|stones?\b|nightmare|\bPTSD\b|raynaud`,
  ),
];
