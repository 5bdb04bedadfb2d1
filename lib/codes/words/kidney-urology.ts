/** What people type: kidneys, bladder, male organs. See {@link ./entries.ts} for how a line is read. */
export const KIDNEY_AND_UROLOGY = `
ckd, crf, cri, chronic kidney disease, chronic kidney failure, bad kidneys, chronic renal failure, chronic renal insufficiency, kidney disease, kidney problems | chronic kidney disease | N18.9
ckd 1, ckd1, ckd i | chronic kidney disease stage 1 | N18.1
ckd 2, ckd2, ckd ii | chronic kidney disease stage 2 mild | N18.2
ckd 3, ckd3, ckd iii | chronic kidney disease stage 3 | N18.30
ckd 3a, ckd3a, ckd iiia | chronic kidney disease stage 3a | N18.31
ckd 3b, ckd3b, ckd iiib | chronic kidney disease stage 3b | N18.32
ckd 4, ckd4, ckd iv | chronic kidney disease stage 4 severe | N18.4
ckd 5, ckd5, ckd v | chronic kidney disease stage 5 | N18.5
esrd, eskd, end stage kidney disease, end stage renal, kidneys stopped working | end stage renal disease | N18.6
hd, dialysis, on dialysis, hemodialysis, dialysis patient | dependence on renal dialysis | Z99.2
pd, capd, peritoneal dialysis | dependence on renal dialysis; peritoneal dialysis | Z99.2
dialysis noncompliance, missed dialysis | patient noncompliance with renal dialysis | Z91.15
aki, acute kidney injury, acute renal failure, arf, acute kidney failure, kidney shut down, kidney injury | acute kidney failure | N17.9
atn | acute kidney failure with tubular necrosis; acute tubular necrosis | N17.0
kidney failure, renal failure, rf, kidneys failing | kidney failure | N19
azotemia, prerenal azotemia, uremia | uremia | R39.2; N19
proteinuria, protein in urine, foamy urine | proteinuria | R80.9
microalbuminuria | proteinuria; other abnormal findings in urine | R80.9
nephrotic, ns, nephrotic syndrome | nephrotic syndrome | N04.9
minimal change disease, mcd | nephrotic syndrome with minor glomerular abnormality | N04.0
fsgs | focal and segmental glomerular lesions; focal segmental glomerulosclerosis | N04.1; N05.1
iga nephropathy, igan, bergers disease | recurrent and persistent hematuria; iga nephropathy | N02.B9; N02.B1
gn, glomerulonephritis, nephritis | glomerulonephritis; nephritic syndrome | N05.9; N00.9
rpgn | rapidly progressive nephritic syndrome | N01.9
pkd, polycystic kidneys, polycystic kidney disease, adpkd | polycystic kidney | Q61.3; Q61.2
kidney cyst, renal cyst | cyst of kidney acquired | N28.1
ain, aitn, interstitial nephritis | acute tubulo-interstitial nephritis | N10; N12
pyelo, pyelonephritis, kidney infection, upper uti | tubulo-interstitial nephritis; pyelonephritis | N12; N10
acute pyelo, acute pyelonephritis | acute pyelonephritis | N10
kidney stone, kidney stones, nephrolithiasis, renal stone, renal calculus, renal calculi, stones kidney | calculus of kidney | N20.0
ureteral stone, ureter stone, ureterolithiasis, ureteral calculus | calculus of ureter | N20.1
bladder stone | calculus in bladder | N21.0
renal colic, kidney stone pain | renal colic | N23
urolithiasis | urinary calculus | N20.9
hydro, hydronephrosis, swollen kidney | hydronephrosis | N13.30
upj obstruction, upjo | hydronephrosis with ureteropelvic junction obstruction; congenital occlusion of ureteropelvic junction | N13.0; Q62.11
vur, urinary reflux | vesicoureteral-reflux | N13.70
obstructive uropathy | obstructive and reflux uropathy | N13.9
s p nephrectomy, one kidney, kidney removed, solitary kidney | acquired absence of kidney | Z90.5
kidney transplant, renal transplant, s p kidney transplant, kt | kidney transplant status | Z94.0
transplant rejection, kidney rejection | kidney transplant rejection | T86.11
small kidney, atrophic kidney | small kidney | N27.9; N26.1
kidney mass, renal mass | other specified disorders of kidney and ureter | N28.89
rta | renal tubular acidosis | N25.89
uti, urinary tract infection, urine infection, bladder infection uti, water infection, urinary infection | urinary tract infection | N39.0
cystitis, bladder infection, infected bladder, hemorrhagic cystitis | cystitis | N30.90
acute cystitis | acute cystitis | N30.00
ic, ic bps, painful bladder syndrome, interstitial cystitis | interstitial cystitis chronic | N30.10
urethritis | urethritis | N34.2
urethral stricture, stricture urethra | urethral stricture | N35.919
blood in urine, hematuria, bloody urine, pink urine, red urine, peeing blood, blood in pee | hematuria | R31.9
gross hematuria | gross hematuria | R31.0
microhematuria, microscopic hematuria | microscopic hematuria | R31.29; R31.21
frequent urination, urinary frequency, peeing a lot, urinating often, freq urination, pees a lot | frequency of micturition | R35.0
nocturia, urinating at night, peeing at night, up at night to pee, getting up at night to urinate | nocturia | R35.1
polyuria | polyuria | R35.89
dysuria, painful urination, burning urination, burning with urination, burning pee, hurts to pee, pain with urination, burns when peeing | dysuria | R30.0
urgency, urinary urgency, urge to pee | urgency of urination | R39.15
hesitancy, urinary hesitancy | hesitancy of micturition | R39.11
weak stream, slow stream, poor urinary stream | poor urinary stream | R39.12
urinary retention, retention, cant pee, cannot urinate, cant urinate, unable to urinate, aur, unable to pee | retention of urine | R33.9
incontinence, leaking urine, urinary incontinence, ui, bladder leakage, leaky bladder, bladder leak, loss of bladder control | urinary incontinence | R32
sui, stress incontinence, leaking with cough | stress incontinence | N39.3
uui, urge incontinence | urge incontinence | N39.41
mui, mixed incontinence | mixed incontinence | N39.46
oab, overactive bladder | overactive bladder | N32.81
bed wetting, bedwetting, wets the bed, wetting the bed, enuresis, nocturnal enuresis | nocturnal enuresis; enuresis | N39.44; F98.0
bladder spasm | other specified disorders of bladder; bladder spasm | N32.89
boo, bno, bladder outlet obstruction | bladder-neck obstruction | N32.0
cystocele, dropped bladder, fallen bladder, prolapsed bladder | cystocele | N81.10
foley, indwelling catheter, suprapubic catheter, spt | presence of urogenital implants; cystostomy status | Z96.0; Z93.59
foley problem, clogged catheter, blocked catheter, catheter problem | mechanical complication of urinary catheter | T83.091A; T83.098A
abnormal urine, abnormal ua, abnormal urinalysis, dark urine, pyuria, cloudy urine | abnormal findings in urine; pyuria | R82.90; R82.998; R82.81
bacteriuria, asb, asymptomatic bacteriuria | bacteriuria | R82.71
ketonuria, ketones in urine | acetonuria | R82.4
glucosuria, sugar in urine | glycosuria | R81
elevated creatinine, high creatinine, abnormal kidney function, abnormal renal function, low gfr, low egfr | abnormal results of kidney function studies | R94.4; R79.89
bph, enlarged prostate, big prostate, prostate enlargement, swollen prostate, prostatism | benign prostatic hyperplasia without lower urinary tract symptoms | N40.0
bph luts, bph with luts, bph with obstruction, bph w luts, bph with retention | benign prostatic hyperplasia with lower urinary tract symptoms | N40.1
luts | lower urinary tract symptoms | N40.1; R39.9
prostatitis, infected prostate, prostate infection | prostatitis inflammatory disease of prostate | N41.9; N41.0
prostate nodule | nodular prostate | N40.2; N40.3
pin, hgpin | dysplasia of prostate | N42.31
ed, erectile dysfunction, impotence, cant get it up, cant get an erection, erection problems, trouble getting an erection | male erectile dysfunction | N52.9
pe, premature ejaculation | premature ejaculation | F52.4
ejaculatory dysfunction, ejd, painful ejaculation | other ejaculatory dysfunction; painful ejaculation | N53.19; N53.12
peyronies, peyronie, curved penis, bent penis | induration penis plastica; peyronie disease | N48.6
priapism, painful erection | priapism | N48.30
phimosis, tight foreskin | phimosis | N47.1
paraphimosis | paraphimosis | N47.2
balanitis, infected penis, penis infection | balanitis | N48.1
circumcision, circ, wants circumcision | routine and ritual male circumcision | Z41.2
hydrocele, fluid around testicle | hydrocele | N43.3
varicocele, veins in scrotum | scrotal varices; varicocele | I86.1
spermatocele | spermatocele of epididymis | N43.40
testicular torsion, twisted testicle | torsion of testis | N44.00
epididymitis, infected testicle | epididymitis | N45.1
orchitis, swollen testicle | orchitis | N45.2; N50.89
testicle pain, testicular pain, scrotal pain, ball pain, sore testicle, pain in testicles | pain in testis; scrotal pain | N50.819; N50.82
testicle lump, testicular mass, scrotal mass, lump on testicle | other specified disorders of male genital organs | N50.89
undescended testicle, cryptorchidism, udt, undescended testis | undescended testicle | Q53.9
hypospadias | hypospadias | Q54.9
male infertility, low sperm count, oligospermia, azoospermia, cant have kids male | male infertility | N46.9; N46.11; N46.01
vasectomy, vasectomy consult, wants vasectomy | encounter for sterilization | Z30.2
s p vasectomy, had vasectomy | vasectomy status | Z98.52
hematospermia, blood in semen | hematospermia | R36.1
penile discharge, urethral discharge, discharge from penis | urethral discharge | R36.9
psa | prostate specific antigen
gyn | gynecological
ob | pregnancy
`;
