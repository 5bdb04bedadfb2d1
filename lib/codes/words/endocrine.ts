/** What people type: glands, metabolism, nutrition. See {@link ./entries.ts} for how a line is read. */
export const ENDOCRINE = `
dm, diabetes, diabetic, sugar, sugar diabetes | diabetes mellitus | E11.9
dm2, t2dm, t2d, niddm, non insulin dependent diabetes, noninsulin dependent diabetes, dmii, dm ii, dm 2, type 2 dm, type 2 diabetes, type ii diabetes, adult onset diabetes, aodm, dm type 2, t2 dm | type 2 diabetes mellitus | E11.9
dm1, t1dm, t1d, iddm, insulin dependent diabetes, dmi, dm i, dm 1, type 1 dm, type 1 diabetes, type i diabetes, juvenile diabetes, dm type 1, childhood diabetes | type 1 diabetes mellitus | E10.9
dm2 neuropathy, diabetic neuropathy, diabetic nerve pain, diabetic nerve damage, dm neuropathy, dpn | type 2 diabetes mellitus with diabetic neuropathy; diabetic polyneuropathy | E11.40; E11.42
dm2 polyneuropathy, diabetic peripheral neuropathy, diabetic polyneuropathy | type 2 diabetes mellitus with diabetic polyneuropathy | E11.42
dm2 ckd, diabetic ckd, dm ckd, dkd, diabetic kidney disease | type 2 diabetes mellitus with diabetic chronic kidney disease | E11.22
diabetic nephropathy, dm nephropathy, dn | type 2 diabetes mellitus with diabetic nephropathy | E11.21
diabetic gastroparesis, dm gastroparesis, gastroparesis diabetic | type 2 diabetes mellitus with diabetic autonomic neuropathy | E11.43
diabetic retinopathy, dr, dm retinopathy, diabetic eye disease | type 2 diabetes mellitus with diabetic retinopathy | E11.319
npdr, bdr | nonproliferative diabetic retinopathy | E11.329
pdr | proliferative diabetic retinopathy | E11.3599
dme | diabetic macular edema; durable medical equipment | E11.311
diabetic cataract | type 2 diabetes mellitus with diabetic cataract | E11.36
dm2 hyperglycemia, uncontrolled diabetes, uncontrolled dm, poorly controlled diabetes, out of control diabetes, poorly controlled dm2, uncontrolled dm2 | type 2 diabetes mellitus with hyperglycemia | E11.65
dm2 hypoglycemia, diabetic low blood sugar | type 2 diabetes mellitus with hypoglycemia without coma | E11.649
diabetic foot ulcer, dfu, diabetic foot, diabetic ulcer | type 2 diabetes mellitus with foot ulcer | E11.621
dm2 pvd, dm pvd, diabetic pad, diabetic pvd, diabetic angiopathy | type 2 diabetes mellitus with diabetic peripheral angiopathy without gangrene | E11.51
dm gangrene, diabetic gangrene | type 2 diabetes mellitus with diabetic peripheral angiopathy with gangrene | E11.52
charcot foot, diabetic charcot | type 2 diabetes mellitus with diabetic neuropathic arthropathy; charcot joint | E11.610; M14.679
dka, diabetic ketoacidosis | type 1 diabetes mellitus with ketoacidosis; diabetes mellitus with ketoacidosis | E10.10; E11.10
hhs, hhns, honk, hyperosmolar hyperglycemic | type 2 diabetes mellitus with hyperosmolarity | E11.00
lada, type 1 5 diabetes | type 1 diabetes mellitus; other specified diabetes mellitus | E13.9; E10.9
mody | maturity onset diabetes of the young; other specified diabetes mellitus | E13.9
pancreatogenic diabetes, type 3c diabetes, t3cdm | other specified diabetes mellitus; diabetes due to underlying condition | E08.9; E13.9
steroid induced diabetes, drug induced diabetes | drug or chemical induced diabetes mellitus | E09.9
ptdm, nodat | postprocedural diabetes; drug induced diabetes mellitus | E13.9; E09.9
gdm, gestational diabetes, diabetes in pregnancy, pregnancy diabetes | gestational diabetes mellitus | O24.419
di, diabetes insipidus | diabetes insipidus | E23.2; N25.1
prediabetes, pre diabetes, borderline diabetes, pre diabetic, borderline diabetic, almost diabetic | prediabetes | R73.03
ifg | impaired fasting glucose | R73.01
igt | impaired glucose tolerance | R73.02
high blood sugar, high sugar, hyperglycemia, high glucose, elevated glucose, elevated blood sugar, sugar too high | hyperglycemia | R73.9
high a1c, elevated a1c, elevated hba1c | other abnormal glucose; prediabetes | R73.09
low blood sugar, low sugar, hypoglycemia, sugar too low, hypoglycemic | hypoglycemia | E16.2
insulin resistance, ir | insulin resistance | E88.819; E88.81
metabolic syndrome, syndrome x | metabolic syndrome | E88.810; E88.81
insulin use, on insulin, long term insulin, takes insulin, uses insulin, insulin user | long term current use of insulin | Z79.4
oral diabetic meds, on metformin, metformin use, oral hypoglycemics | long term current use of oral hypoglycemic drugs | Z79.84
on ozempic, glp1 use, glp 1 | long term current use of injectable non-insulin antidiabetic drugs | Z79.85
insulin pump | presence of insulin pump | Z96.41
hypothyroid, low thyroid, underactive thyroid, hypothyroidism, slow thyroid | hypothyroidism | E03.9
congenital hypothyroidism | congenital hypothyroidism | E03.1
subclinical hypothyroid, sch | subclinical iodine-deficiency hypothyroidism; other hypothyroidism | E02; E03.8
postsurgical hypothyroidism, post ablative hypothyroidism | postprocedural hypothyroidism | E89.0
hyperthyroid, hyperthyroidism, overactive thyroid, fast thyroid, thyrotoxicosis | thyrotoxicosis; hyperthyroidism | E05.90
graves, graves disease | thyrotoxicosis with diffuse goiter | E05.00
thyroid storm | thyrotoxicosis with thyrotoxic crisis or storm | E05.91
hashimotos, hashimoto, hashimoto disease | autoimmune thyroiditis | E06.3
thyroiditis, inflamed thyroid | thyroiditis | E06.9
thyroid nodule, lump on thyroid, thyroid lump | nontoxic single thyroid nodule | E04.1
mng, thyroid nodules | nontoxic multinodular goiter | E04.2
goiter, enlarged thyroid, big thyroid, swollen thyroid | nontoxic goiter | E04.9
ted, thyroid eye disease, graves eye disease | thyrotoxicosis with diffuse goiter; dysthyroid exophthalmos | E05.00
abnormal tsh, high tsh, elevated tsh, low tsh, abnormal thyroid labs, abnormal tfts | abnormal results of thyroid function studies; abnormal finding of blood chemistry | R94.6; R79.89
hpt, hyperparathyroid | hyperparathyroidism | E21.3
phpt | primary hyperparathyroidism | E21.0
shpt | secondary hyperparathyroidism | N25.81; E21.1
hypopt, hypoparathyroid | hypoparathyroidism | E20.9
cushings, cushing, cushing syndrome | cushing syndrome | E24.9
addisons, addison, addison disease | primary adrenocortical insufficiency | E27.1
adrenal insufficiency, ai | adrenocortical insufficiency | E27.40
adrenal crisis | addisonian crisis | E27.2
conns, primary aldosteronism, pa | conn syndrome; primary hyperaldosteronism | E26.01; E26.09
adrenal nodule, adrenal mass, adrenal incidentaloma | other specified disorders of adrenal gland; neoplasm of unspecified behavior of endocrine glands | E27.8; E27.9
pheo, pheochromocytoma | pheochromocytoma; benign neoplasm of adrenal gland | D35.00
cah | congenital adrenal hyperplasia | E25.0
pcos, pco, polycystic ovaries | polycystic ovarian syndrome | E28.2
poi, pof, premature menopause, early menopause | premature menopause; primary ovarian failure | E28.319; E28.39
low t, low testosterone, hypogonadism, male hypogonadism | testicular hypofunction | E29.1
hypopit, panhypopituitarism | hypopituitarism | E23.0
ghd, growth hormone deficiency | hypopituitarism; growth hormone deficiency | E23.0
acromegaly | acromegaly and pituitary gigantism | E22.0
prolactinoma, pituitary adenoma, pituitary tumor | benign neoplasm of pituitary gland | D35.2
high prolactin, hyperprolactinemia | hyperprolactinemia | E22.1
siadh | syndrome of inappropriate secretion of antidiuretic hormone | E22.2
short stature, short for age | short stature | R62.52
early puberty, precocious puberty | precocious puberty | E30.1
delayed puberty, late puberty | delayed puberty | E30.0
gynecomastia, man boobs, male breast enlargement, moobs | hypertrophy of breast; gynecomastia | N62
hirsutism, excess facial hair, facial hair female | hirsutism | L68.0
carcinoid syndrome | carcinoid syndrome | E34.00; E34.0
men1, men 1 | multiple endocrine neoplasia type I | E31.21
hypok, low potassium, hypokalemia, low k | hypokalemia | E87.6
high potassium, hyperk, hyperkalemia, high k | hyperkalemia | E87.5
low sodium, hypona, hyponatremia, low na | hypo-osmolality and hyponatremia | E87.1
hyperna, high sodium, hypernatremia | hyperosmolality and hypernatremia | E87.0
low calcium, hypoca, hypocalcemia | hypocalcemia | E83.51
high calcium, hyperca, hypercalcemia | hypercalcemia | E83.52
low magnesium, hypomag, low mag, hypomagnesemia | hypomagnesemia | E83.42
high magnesium, hypermag | hypermagnesemia | E83.41
low phosphorus, hypophos, low phosphate, hypophosphatemia | disorder of phosphorus metabolism; hypophosphatemia | E83.39
high phosphorus, hyperphos, hyperphosphatemia | disorder of phosphorus metabolism; hyperphosphatemia | E83.39
acidosis, metabolic acidosis | acidosis | E87.20
lactic acidosis | acidosis | E87.20; E87.29
agma | acute metabolic acidosis; acidosis | E87.21; E87.20
alkalosis | alkalosis | E87.3
fluid overload, volume overload, too much fluid, hypervolemia | fluid overload | E87.70
dehydration, dehydrated, dry, fluid loss | dehydration | E86.0
hypovolemia, low volume, volume depletion | hypovolemia; volume depletion | E86.1; E86.9
electrolyte imbalance, electrolytes off, lytes | electrolyte and fluid balance disorder | E87.8
tls, tumor lysis | tumor lysis syndrome | E88.3
vit d def, vitamin d deficiency, low vitamin d, low vit d, vdd | vitamin d deficiency | E55.9
b12 def, vitamin b12 deficiency, low b12, low vitamin b12 | deficiency of other specified b group vitamins; vitamin b12 deficiency | E53.8; D51.9
folate deficiency, low folate, folic acid deficiency | folate deficiency | E53.8; D52.9
rickets | rickets active | E55.0
scurvy, vit c def | ascorbic acid deficiency; scurvy | E54
beriberi, thiamine deficiency, vit b1 def, wernicke | thiamine deficiency; wernicke encephalopathy | E51.9; E51.2
zinc deficiency, low zinc | dietary zinc deficiency | E60
obese, obesity, fat | obesity | E66.9
morbid obesity, morbidly obese, severe obesity, mo, extreme obesity, class 3 obesity | morbid severe obesity due to excess calories; obesity class 3 | E66.01; E66.813
class 1 obesity | obesity class 1 | E66.811
class 2 obesity | obesity class 2 | E66.812
overwt, overweight, heavy, too heavy, weight problem | overweight | E66.3
bmi, body mass index | body mass index | Z68.1; Z68.30
bmi 40, bmi over 40 | body mass index 40.0-44.9 adult | Z68.41
bmi 35 | body mass index 35.0-35.9 adult | Z68.35
bmi 30 | body mass index 30.0-30.9 adult | Z68.30
weight loss, wt loss, losing weight, unintentional weight loss | abnormal weight loss | R63.4
weight gain, wt gain, gaining weight | abnormal weight gain | R63.5
underweight, too thin, skinny, low weight | underweight | R63.6
loss of appetite, poor appetite, no appetite, anorexia, not hungry, not eating, decreased appetite | anorexia | R63.0
overeating, always hungry, increased appetite, polyphagia, binge eating | polyphagia | R63.2
excessive thirst, thirsty all the time, always thirsty, polydipsia, very thirsty | polydipsia | R63.1
poor feeding, feeding problem, feeding difficulty, wont eat | feeding difficulties | R63.30; P92.9
ftt, failure to thrive, not growing, poor growth | failure to thrive child; adult failure to thrive | R62.51; R62.7
cachexia, wasting, wasting syndrome | cachexia | R64
pcm, malnutrition, pem, malnourished, undernourished, undernutrition, starvation | protein-calorie malnutrition | E46
severe malnutrition, severe pcm | severe protein-calorie malnutrition | E43
moderate malnutrition, mod pcm | moderate protein-calorie malnutrition | E44.0
mild malnutrition | mild protein-calorie malnutrition | E44.1
lactose intolerance, lactose intolerant, cant drink milk, milk intolerance | lactose intolerance | E73.9
pku, phenylketonuria | classical phenylketonuria | E70.0
hemochromatosis, iron overload, too much iron, hh | hemochromatosis | E83.119; E83.110
wilsons, wilson disease, wd | disorder of copper metabolism; wilson disease | E83.01
porphyria, aip | porphyria; acute intermittent porphyria | E80.20; E80.21
gilberts, gilbert | gilbert syndrome | E80.4
amyloid, amyloidosis | amyloidosis | E85.9
g6pd, g6pd deficiency | glucose-6-phosphate dehydrogenase deficiency | D75.A; D55.0
gaucher, gauchers | gaucher disease | E75.22
fabry | fabry disease | E75.21
pompe | pompe disease | E74.02
mps, mucopolysaccharidosis | mucopolysaccharidosis | E76.3
oi, brittle bone disease | osteogenesis imperfecta | Q78.0
gout, podagra, gouty arthritis, gout attack, gout flare | gout | M10.9
high uric acid, hyperuricemia, elevated uric acid | hyperuricemia without signs of inflammatory arthritis | E79.0
vit | vitamin
b12 | vitamin b12
`;
