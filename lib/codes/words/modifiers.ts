/** What people type: words that qualify. See {@link ./entries.ts} for how a line is read. */
export const MODIFIERS = `
1 | i
2 | ii
3 | iii
4 | iv
5 | v
fx, fxs, frac, broken, broke | fracture
lac | laceration
cut | laceration; open wound
inj | injury
r, rt | right
l, lt | left
b, bil, bilat, both | bilateral
unilat | unilateral
init, initial, init enc | initial encounter
subs, subseq, sub | subsequent encounter
seq, sequelae | sequela
unsp, unspec, uns, nos | unspecified
nec | other specified
nonspec | nonspecific
w o, wo | without
w | with
d t | due to
s p | status; acquired absence; presence
h o, hx, hx of | personal history; history
ho | history
history of, pmh, ph | personal history
fh, fhx, famhx, fam hx | family history
ac | acute
chr, chron | chronic
subac | subacute
exac, exacerb | exacerbation
flare | exacerbation; relapse
decomp | decompensated; acute on chronic
a on c, aoc | acute on chronic
mod | moderate
sev | severe
recur, rec | recurrent
intermit | intermittent
persist | persistent
uncomp | uncomplicated
comp | complication; complicated
dz, dis, d | disease
synd, syn | syndrome
sx, sxs | symptoms
tx | treatment
rx | prescription
insuff | insufficiency
def | deficiency
inf, infx, infxn | infection
inflam | inflammatory; inflammation
obst, obstr | obstruction
perf | perforation
hem, hemor, bleed, bleeding | hemorrhage
hematoma, bruise | contusion
bruising | ecchymosis
malig | malignant
ben | benign
neo, tumor | neoplasm
ca, cancer | malignant neoplasm; carcinoma
mets, met, metastasis, metastatic | secondary malignant neoplasm
cis | carcinoma in situ
disp | displaced
nondisp, non displaced | nondisplaced
clsd | closed
opn | open
prox | proximal; upper end
proximal | upper end
dist | distal; lower end
distal | lower end
med | medial
lat | lateral
ant | anterior
post | posterior
inferior, lwr | lower
sup | superior
upr | upper
ext | external; extremity
int | internal
lg | large
sm | small
mult | multiple
deg | degree
st, stg | stage
ii | 2
iii | 3
iv | 4
first | 1
1st | first
2nd | second
3rd | third
4th | fourth
5th | fifth
tri | trimester
1st tri | first trimester
2nd tri | second trimester
3rd tri | third trimester
preg, pregnant | pregnancy
gest | gestation
wks, wk | weeks
nb, baby, infant | newborn
ped, peds | child
abn, abnl | abnormal
abnormal | abnormality
elev | elevated
high | elevated; hyper
low | hypo
dec | decreased
inc | increased
cong | congenital
idio | idiopathic
prim | primary
sec, 2ndary | secondary
alc | alcoholic
etoh, drinking | alcohol
traum | traumatic
nontraum | nontraumatic
postop, post op, postoperative | postprocedural
intraop | intraoperative
preop, pre op, pre op clearance | preprocedural examination
fu, f u | follow-up examination
follow up | aftercare
eval, exam | examination
scr, screen | screening
vax, vaccine, vaccination, shot, immun | immunization
`;
