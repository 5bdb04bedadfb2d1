/** What people type: gut, liver, bile, pancreas. See {@link ./entries.ts} for how a line is read. */
export const DIGESTIVE = `
gerd, reflux, acid reflux, acid stomach, gord, heartburn gerd, reflux disease, acid coming up | gastro-esophageal reflux disease without esophagitis | K21.9
gerd with esophagitis, reflux esophagitis, erosive esophagitis | gastro-esophageal reflux disease with esophagitis | K21.00
ger, infant reflux, baby reflux, spitting up baby | gastro-esophageal reflux; newborn regurgitation | K21.9; P92.1
heartburn, pyrosis | heartburn | R12
barretts, barrett, be, barretts esophagus | barrett esophagus without dysplasia | K22.70
eoe | eosinophilic esophagitis | K20.0
esophagitis, inflamed esophagus | esophagitis | K20.90
esophageal stricture, food stuck, narrow esophagus | esophageal obstruction | K22.2
food bolus, food impaction, food stuck in throat | food in esophagus causing other injury | T18.128A
achalasia | achalasia of cardia | K22.0
esophageal spasm, des, jackhammer esophagus | dyskinesia of esophagus | K22.4
mallory weiss, mwt | gastro-esophageal laceration-hemorrhage syndrome | K22.6
varices, ev, esophageal varices | esophageal varices without bleeding | I85.00
bleeding varices, variceal bleed | esophageal varices with bleeding | I85.01
hiatal hernia, hiatus hernia, hh, hiatal | diaphragmatic hernia | K44.9
pud, peptic ulcer | peptic ulcer | K27.9
stomach ulcer, gu, gastric ulcer, gastric ulcers | gastric ulcer | K25.9
du, duodenal ulcer | duodenal ulcer | K26.9
perforated ulcer | peptic ulcer with perforation | K27.5
bleeding ulcer | gastric ulcer with hemorrhage; peptic ulcer with hemorrhage | K25.4; K27.4
marginal ulcer, anastomotic ulcer | gastrojejunal ulcer | K28.9
gastritis, inflamed stomach, stomach inflammation | gastritis | K29.70
gave, watermelon stomach | angiodysplasia of stomach and duodenum; gastric antral vascular ectasia | K31.819
gastroparesis, slow stomach, slow stomach emptying | gastroparesis | K31.84
goo | adult hypertrophic pyloric stenosis; gastric outlet obstruction | K31.1; K31.5
fd, dyspepsia, indigestion, upset stomach, functional dyspepsia, sour stomach | functional dyspepsia | K30
ugib, upper gi bleed, gib, gi bleed, gi hemorrhage, lgib, lower gi bleed, bleeding in gut, stomach bleed | gastrointestinal hemorrhage | K92.2
hematemesis, vomiting blood, throwing up blood, coffee ground emesis, cge | hematemesis | K92.0
melena, black stool, tarry stool, black stools, dark stool, tarry stools | melena | K92.1
blood in stool, bloody stool, hematochezia, bloody bowel movement, blood in poop, bloody diarrhea | melena; hematochezia | K92.1
guaiac positive, heme positive stool, occult blood, fobt positive, positive cologuard, positive fit | other fecal abnormalities | R19.5
brbpr, rectal bleeding, bleeding from rectum, rectal bleed, bleeding from bottom | hemorrhage of anus and rectum | K62.5
ibs, irritable bowel, spastic colon | irritable bowel syndrome | K58.9
ibs c, ibsc | irritable bowel syndrome with constipation | K58.1
ibs d, ibsd | irritable bowel syndrome with diarrhea | K58.0
ibs m, ibsm | mixed irritable bowel syndrome | K58.2
ibd | inflammatory bowel disease; noninfective gastroenteritis and colitis | K52.9; K50.90; K51.90
uc, ulcerative colitis | ulcerative colitis | K51.90
crohns, crohn, cd, crohns disease, regional enteritis, crohn disease | crohn disease | K50.90
colitis, inflamed colon, inflamed bowel | colitis noninfective gastroenteritis | K52.9
microscopic colitis, mc, lymphocytic colitis, collagenous colitis | microscopic colitis | K52.839
ischemic colitis, mesenteric ischemia | ischemia of intestine; vascular disorder of intestine | K55.9; K55.039
celiac, coeliac, celiac sprue, gluten intolerance, gluten allergy, sprue | celiac disease | K90.0
ncgs, gluten sensitivity | non-celiac gluten sensitivity | K90.41
sibo | small intestinal bacterial overgrowth; other intestinal malabsorption | K63.8219; K90.89
malabsorption, bam | intestinal malabsorption | K90.9
sbs, short gut, short bowel | short bowel syndrome | K90.829; K91.2
epi, exocrine pancreatic insufficiency | exocrine pancreatic insufficiency | K86.81
sbo, small bowel obstruction, bowel obstruction, blocked bowel, lbo, intestinal blockage, blocked intestine | intestinal obstruction | K56.609
partial sbo, psbo | partial intestinal obstruction | K56.600
adhesive sbo, sbo due to adhesions | intestinal adhesions with obstruction | K56.50
ileus, paralytic ileus | ileus | K56.7; K56.0
post op ileus, postoperative ileus | postprocedural ileus; other postprocedural complications of digestive system | K91.89; K56.7
volvulus, twisted bowel, twisted intestine | volvulus | K56.2
intussusception, telescoped bowel | intussusception | K56.1
ogilvie, pseudo obstruction, acpo | other intestinal obstruction; ogilvie syndrome | K59.81
megacolon, toxic megacolon | megacolon | K59.31; K59.39
fecal impaction, impacted stool, stool impaction, impacted | fecal impaction | K56.41
constipation, constipated, hard stools, cant poop, trouble pooping, irregular bowels, no bowel movement | constipation | K59.00
cic, chronic constipation, chronic idiopathic constipation | chronic idiopathic constipation | K59.04
stc | slow transit constipation | K59.01
oic, opioid constipation | drug induced constipation | K59.03
diarrhea, loose stools, the runs, loose stool, runny stool, watery stool, runny poop, the trots, diarr | diarrhea | R19.7
age, gastroenteritis, gastro, acute gastroenteritis, infectious diarrhea, ge | infectious gastroenteritis and colitis; noninfective gastroenteritis and colitis | A09; K52.9
fecal incontinence, bowel incontinence, stool incontinence, leaking stool, poop accidents, loss of bowel control | full incontinence of feces | R15.9
encopresis, soiling, pooping in pants | encopresis | F98.1; R15.1
gas, flatulence, gassy, passing gas, farting, gas pain, gas pains | flatulence; gas pain | R14.3; R14.1
belching, burping, burps, eructation | eructation | R14.2
bloating, bloated, swollen belly, distended abdomen, abdominal distension, distended belly, abdominal bloating | abdominal distension | R14.0
abd pain, stomach pain, belly pain, abdominal pain, tummy ache, stomach ache, stomachache, bellyache, ap, abdo pain, gut pain | abdominal pain | R10.9
acute abdomen | acute abdomen | R10.0
ruq pain, right upper quadrant pain, pain under right ribs | right upper quadrant pain | R10.11
luq pain | left upper quadrant pain | R10.12
rlq pain, right lower quadrant pain | right lower quadrant pain | R10.31
llq pain, left lower quadrant pain | left lower quadrant pain | R10.32
epigastric pain, pit of stomach pain, epigas pain, upper stomach pain | epigastric pain | R10.13
periumbilical pain, belly button pain | periumbilical pain | R10.33
lower abdominal pain, lower belly pain | lower abdominal pain | R10.30
upper abdominal pain | upper abdominal pain | R10.10
generalized abd pain | generalized abdominal pain | R10.84
flank pain, side pain, pain in side | flank pain; abdominal pain | R10.A0; R10.9
pelvic pain, lower pelvic pain | pelvic and perineal pain | R10.20; R10.2
abdominal tenderness, belly tender | abdominal tenderness | R10.819
abdominal mass, belly lump, lump in belly, lump in stomach | intra-abdominal and pelvic swelling mass and lump | R19.00
groin pain, groin ache | pain in hip; lower abdominal pain | R10.30; R10.2
colic, baby colic, infantile colic | colic | R10.83
n v, nv, nausea and vomiting, nausea vomiting, nausea with vomiting, throwing up and nausea | nausea with vomiting | R11.2
nvd, n v d, vomiting and diarrhea | nausea with vomiting; diarrhea; noninfective gastroenteritis | R11.2; R19.7
vomiting, throwing up, puking, emesis, vomit, barfing, vomitting | vomiting | R11.10
nausea, nauseous, sick to stomach, queasy, upset tummy, nauseated | nausea | R11.0
projectile vomiting | projectile vomiting | R11.12
appy, appendicitis, inflamed appendix, acute appendicitis, appendix infection | acute appendicitis | K35.80; K37
ruptured appendix, perforated appendicitis, burst appendix, perf appy | acute appendicitis with perforation | K35.32
peritonitis | peritonitis | K65.9
sbp | spontaneous bacterial peritonitis | K65.2
perforated bowel, perf bowel, bowel perforation, hole in bowel | perforation of intestine | K63.1
abdominal abscess, intraabdominal abscess | peritoneal abscess | K65.1
ascites, fluid in belly, fluid in abdomen, belly fluid | ascites | R18.8
malignant ascites | malignant ascites | R18.0
diverticulosis, colon pockets, div, pockets in colon | diverticulosis of large intestine | K57.30
diverticulitis, infected diverticula | diverticulitis of large intestine without perforation or abscess | K57.32
perforated diverticulitis, diverticular abscess | diverticulitis of large intestine with perforation and abscess | K57.20
diverticular bleed | diverticulosis of large intestine with bleeding | K57.31
colon polyp, colon polyps, polyps, polyp, colonic polyp | polyp of colon | K63.5
adenoma, adenomatous polyp, tubular adenoma, ta polyp, ssa polyp | benign neoplasm of colon | D12.6
rectal polyp | rectal polyp | K62.1
fap | adenomatous polyposis; familial adenomatous polyposis | D13.91; D12.6
lynch, hnpcc | genetic susceptibility to malignant neoplasm; lynch syndrome | Z15.09; Z15.060
hx polyps, history of colon polyps, hx colon polyps, h o polyps | personal history of colon polyps | Z86.0100; Z86.010
crc screen, colon screening, colon cancer screening, screening colonoscopy, colonoscopy, colonoscopy screening | screening for malignant neoplasm of colon | Z12.11
hemorrhoid, internal hemorrhoids, external hemorrhoids, roids | hemorrhoids | K64.9; K64.8; K64.4
thrombosed hemorrhoid | perianal venous thrombosis | K64.5
anal fissure, tear in anus, fissure, crack in anus, torn anus | anal fissure | K60.2
perianal abscess, anal abscess, abscess near anus | anal abscess | K61.0
anal fistula, fistula in ano, fia | anal fistula | K60.30; K60.3
itchy anus, itchy bottom, itchy butt, anal itching, rectal itching | pruritus ani | L29.0
proctitis | proctitis | K62.89
rectal prolapse | rectal prolapse | K62.3
proctalgia, rectal pain, anal pain, butt pain | anal and rectal pain; anal spasm | K62.89; K59.4
hernia, rupture hernia | hernia | K46.9
inguinal hernia, groin hernia, rih, lih, ing hernia, uih | unilateral inguinal hernia | K40.90
bih, bilateral inguinal hernia | bilateral inguinal hernia | K40.20
umbilical hernia, belly button hernia, uh | umbilical hernia | K42.9
ventral hernia, vh, abdominal hernia | ventral hernia | K43.9
incisional hernia, hernia at incision | incisional hernia | K43.2
femoral hernia | femoral hernia | K41.90
parastomal hernia | parastomal hernia | K43.5
strangulated hernia, incarcerated hernia | hernia with obstruction | K46.0
liver failure, hepatic failure, esld, liver shutting down | hepatic failure | K72.90
alf, acute liver failure | acute and subacute hepatic failure | K72.00
he, hepatic encephalopathy | hepatic encephalopathy | K76.82
cirrhosis, scarred liver, liver scarring, liver cirrhosis | cirrhosis of liver | K74.60
ac, alcoholic cirrhosis, etoh cirrhosis, laennecs cirrhosis | alcoholic cirrhosis of liver | K70.30
ald, alcoholic liver disease | alcoholic liver disease | K70.9
alcoholic hepatitis, ah, etoh hepatitis | alcoholic hepatitis | K70.10
alcoholic fatty liver | alcoholic fatty liver | K70.0
fatty liver, nafld, masld, hepatic steatosis, fat liver, steatosis | fatty change of liver | K76.0
nash, mash | nonalcoholic steatohepatitis | K75.81
pbc | primary biliary cirrhosis | K74.3
psc | primary sclerosing cholangitis; sclerosing cholangitis | K83.01
aih | autoimmune hepatitis | K75.4
dili | toxic liver disease | K71.9
hrs | hepatorenal syndrome | K76.7
portal htn | portal hypertension | K76.6
portal vein thrombosis, pvt | portal vein thrombosis | I81
budd chiari | budd-chiari syndrome | I82.0
liver disease, liver problem, cld | liver disease | K76.9
liver lesion, liver mass, liver spot | other specified diseases of liver; abnormal findings on diagnostic imaging of liver | K76.89; R16.0
liver abscess | abscess of liver | K75.0
hepatomegaly, enlarged liver, big liver, swollen liver | hepatomegaly | R16.0
jaundice, yellow skin, yellow eyes, icterus, turning yellow | jaundice | R17
high bilirubin, hyperbilirubinemia, elevated bili | elevated bilirubin; jaundice | R17; E80.6
elevated lfts, abnormal lfts, lfts, high liver enzymes, elevated liver enzymes, abnormal liver tests, transaminitis | abnormal results of liver function studies; elevation of levels of liver transaminase | R94.5; R74.01; R79.89
elevated alk phos, high alp | abnormal level of alkaline phosphatase; abnormal levels of other serum enzymes | R74.8
elevated lipase, high lipase, high amylase | abnormal levels of other serum enzymes | R74.8
gallstones, gallstone, cholelithiasis, gb stones, gall stones, stones in gallbladder | calculus of gallbladder without cholecystitis | K80.20
chole, cholecystitis, gallbladder infection, inflamed gallbladder | cholecystitis | K81.9
acute chole | acute cholecystitis | K81.0
gallbladder attack, gb attack, biliary colic, gallbladder problem, gallbladder disease | disease of gallbladder; calculus of gallbladder | K82.9; K80.20
gallstones with cholecystitis, acute calculous cholecystitis | calculus of gallbladder with acute cholecystitis | K80.00
cbd stone, choledocholithiasis, bile duct stone, stone in bile duct | calculus of bile duct without cholangitis | K80.50
cholangitis | cholangitis | K83.09
biliary obstruction, blocked bile duct | obstruction of bile duct | K83.1
biliary dyskinesia | other specified diseases of gallbladder; biliary dyskinesia | K82.8
gb polyp, gallbladder polyp | other specified diseases of gallbladder | K82.4; K82.8
pancreatitis, ap, acute pancreatitis, inflamed pancreas, pancr | acute pancreatitis | K85.90
gallstone pancreatitis, biliary pancreatitis | biliary acute pancreatitis | K85.10
alcoholic pancreatitis, etoh pancreatitis | alcohol induced acute pancreatitis | K85.20
chronic pancreatitis | chronic pancreatitis | K86.1
ipmn, pancreatic cyst | cyst of pancreas; neoplasm | K86.2; D13.6
peg, g tube, gt, gastrostomy, feeding tube, peg tube | gastrostomy status | Z93.1
g tube problem, peg malfunction, clogged feeding tube | gastrostomy malfunction | K94.23
colostomy, ostomy, colostomy bag, stoma | colostomy status | Z93.3
ileostomy | ileostomy status | Z93.2
s p gastric bypass, gastric bypass, bariatric surgery, rygb, sleeve gastrectomy, weight loss surgery | bariatric surgery status | Z98.84
s p chole, gallbladder removed, no gallbladder, s p cholecystectomy | acquired absence of other specified parts of digestive tract | Z90.49
s p appy, appendix removed, s p appendectomy | acquired absence of other specified parts of digestive tract | Z90.49
liver transplant, olt | liver transplant status | Z94.4
hookworm, roundworm, ascaris | hookworm disease; ascariasis | B76.9; B77.9
swallowed object, swallowed coin, swallowed foreign body, ingested foreign body | foreign body in alimentary tract | T18.9XXA
adynamic ileus | paralytic ileus | K56.0
dumping | postgastric surgery syndromes; dumping syndrome | K91.1
`;
