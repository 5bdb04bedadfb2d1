/** What people type: infections. See {@link ./entries.ts} for how a line is read. */
export const INFECTION = `
sepsis, septic, blood poisoning, septicemia, blood infection | sepsis unspecified organism | A41.9
severe sepsis | severe sepsis without septic shock | R65.20
septic shock | severe sepsis with septic shock | R65.21
urosepsis | sepsis; urinary tract infection | N39.0; A41.9
sirs | systemic inflammatory response syndrome | R65.10
mrsa sepsis | sepsis due to methicillin resistant staphylococcus aureus | A41.02
e coli sepsis, ecoli sepsis | sepsis due to escherichia coli | A41.51
gram negative sepsis, gnr sepsis | gram-negative sepsis | A41.50
bacteremia, bacteria in blood, positive blood culture | bacteremia | R78.81
clabsi, line infection, crbsi | bloodstream infection due to central venous catheter | T80.211A
cauti, foley infection, catheter uti | infection and inflammatory reaction due to indwelling urethral catheter | T83.511A
ssi, surgical site infection, infected incision, wound infection, infected surgical wound | infection following a procedure | T81.49XA; T81.40XA
pji, infected prosthetic joint, infected knee replacement | infection and inflammatory reaction due to internal joint prosthesis | T84.50XA
fever, febrile, pyrexia, high temperature, high temp, fuo, temp | fever | R50.9
post op fever, postop fever | postprocedural fever | R50.82
chills, rigors, shivering, shaking chills | chills without fever | R68.83
night sweats, sweating at night, sweats | generalized hyperhidrosis; night sweats | R61
infection, infected, inf | infection | B99.9
viral infection, virus, viral illness, viral syndrome | viral infection | B34.9
bacterial infection | bacterial infection | A49.9
mrsa, mrsa infection | methicillin resistant staphylococcus aureus infection | A49.02; B95.62
mrsa colonization, mrsa carrier | carrier of methicillin resistant staphylococcus aureus | Z22.322
hx mrsa, history of mrsa | personal history of methicillin resistant staphylococcus aureus infection | Z86.14
mssa | methicillin susceptible staphylococcus aureus infection | A49.01; B95.61
staph, staph infection | staphylococcal infection | A49.01; B95.8
strep infection, gas, group a strep | streptococcal infection; flatulence | A49.1; R14.3
gbs, group b strep, gbs positive, gbs carrier | streptococcus group B; carrier of group B streptococcus | Z22.330; B95.1
ecoli, e coli, e coli infection | escherichia coli | A49.8; B96.20
vre | vancomycin resistant enterococcus; resistance to vancomycin | Z16.21
esbl | extended spectrum beta lactamase resistance | Z16.12
mdro, drug resistant bug | resistance to antimicrobial drugs | Z16.24; Z16.30
c diff, cdiff, cdi, cdad, clostridium difficile, c difficile colitis | enterocolitis due to clostridium difficile | A04.72
flesh eating bacteria, flesh eating disease, nec fasc, necrotizing fasciitis, nsti | necrotizing fasciitis | M72.6
gas gangrene | gas gangrene | A48.0
gangrene, dead tissue, rotting flesh | gangrene | I96
toxic shock, tss | toxic shock syndrome | A48.3
scarlet fever, scarlatina | scarlet fever | A38.9
cat scratch, cat scratch fever, csd | cat-scratch disease | A28.1
tb, tuberculosis, consumption, ptb | respiratory tuberculosis | A15.9; A15.0
ltbi, latent tb, positive ppd ltbi | latent tuberculosis | Z22.7
positive ppd, ppd positive, positive tb test, positive tst | nonspecific reaction to tuberculin skin test | R76.11
positive quantiferon, igra positive | nonspecific reaction to cell mediated immunity measurement of gamma interferon antigen response | R76.12
ppd, tb test, tb screening, tst | screening for respiratory tuberculosis | Z11.1
ntm | mycobacterial infection | A31.9; A31.0
leprosy, hansens disease | leprosy | A30.9
whooping cough, pertussis | whooping cough | A37.90
diphtheria | diphtheria | A36.9
tetanus, lockjaw | tetanus | A35
measles, rubeola | measles | B05.9
german measles, rubella, 3 day measles | rubella | B06.9
roseola, sixth disease | exanthema subitum | B08.20
fifth disease, slapped cheek, parvo, parvovirus | erythema infectiosum; parvovirus infection | B08.3; B34.3
hfmd, hand foot mouth, hand foot and mouth | enteroviral vesicular stomatitis with exanthem | B08.4
herpangina | enteroviral vesicular pharyngitis | B08.5
chicken pox, chickenpox, vzv, varicella | varicella | B01.9
shingles, zoster, herpes zoster, hz | zoster | B02.9
shingles eye, hzo | zoster ocular disease | B02.30
mono, infectious mono, kissing disease, glandular fever, im | infectious mononucleosis | B27.90
ebv | gammaherpesviral mononucleosis | B27.00
cmv | cytomegaloviral disease | B25.9
hsv, herpes, herpes simplex, hsv 1, hsv1 | herpesviral infection | B00.9
cold sore, cold sores, fever blister, fever blisters, herpes labialis, lip herpes | herpesviral vesicular dermatitis | B00.1
genital herpes, hsv 2, hsv2, herpes down there | anogenital herpesviral infection; herpesviral infection of urogenital system | A60.9; A60.00
hpv | human papillomavirus | B97.7; A63.0
genital warts, condyloma, venereal warts | anogenital warts | A63.0
warts, wart, verruca, common wart | viral warts | B07.9; B07.8
plantar wart, foot wart, planters wart | plantar wart | B07.0
molluscum, mc | molluscum contagiosum | B08.1
monkeypox, mpox | monkeypox | B04
hiv, hiv disease, aids, hiv positive with symptoms | human immunodeficiency virus disease | B20
hiv positive, asymptomatic hiv, hiv infection | asymptomatic human immunodeficiency virus infection status | Z21
hiv exposure, exposed to hiv | contact with and exposure to human immunodeficiency virus | Z20.6
hiv screen, hiv test | screening for human immunodeficiency virus | Z11.4
prep, pre exposure prophylaxis | HIV pre-exposure prophylaxis | Z29.81
hep a, hav | acute hepatitis A | B15.9
hep b, hbv, hepatitis b | viral hepatitis B | B19.10; B18.1; B16.9
chronic hep b | chronic viral hepatitis B without delta-agent | B18.1
hep c, hcv, hepatitis c | viral hepatitis C | B19.20; B18.2
chronic hep c | chronic viral hepatitis C | B18.2
viral hep, hepatitis viral | viral hepatitis | B19.9
hepatitis, liver inflammation, inflamed liver | hepatitis | K75.9
thrush, oral thrush, white tongue, oral candidiasis | candidal stomatitis | B37.0
yeast infection, vaginal yeast infection, vvc, yeast vag, vaginal yeast, monilia, female yeast infection | candidiasis of vulva and vagina | B37.31; B37.9
yeast, candida, candidiasis | candidiasis | B37.9
skin yeast, intertrigo yeast | candidiasis of skin and nail | B37.2
balanitis yeast, male yeast infection | candidal balanitis | B37.42
jock itch, crotch itch, crotch rot | tinea cruris | B35.6
ringworm, ring worm, tinea corporis | tinea corporis; dermatophytosis | B35.4
scalp ringworm | tinea barbae and tinea capitis | B35.0
athletes foot, athlete s foot, foot fungus, tinea pedis | tinea pedis | B35.3
toenail fungus, nail fungus, onychomycosis, fungal nails, fungal nail, nail mycosis, mycotic nails, thick toenails | tinea unguium | B35.1
tinea versicolor, sun spots fungus, tv | pityriasis versicolor | B36.0
fungal infection, fungus, mycosis | mycosis | B49
tinea, dermatophyte | dermatophytosis | B35.9
valley fever, cocci | coccidioidomycosis | B38.9
histo | histoplasmosis | B39.9
crypto | cryptococcosis | B45.9
aspergillosis, abpa, ipa | aspergillosis | B44.9; B44.81
lice, head lice, nits | pediculosis due to pediculus humanus capitis; pediculosis | B85.0; B85.2
crabs, pubic lice | phthiriasis | B85.3
scabies, mites, the itch | scabies | B86
bed bugs, bedbugs, bed bug bites | cutaneous infestation; insect bite nonvenomous | B88.9; S30.860A
pinworms, pinworm, threadworm | enterobiasis | B80
worms, intestinal worms, tapeworm | intestinal parasitism; intestinal helminthiasis | B82.0; B82.9
giardia, beaver fever | giardiasis | A07.1
lyme, lyme disease | lyme disease | A69.20
tick bite, tick | bitten by nonvenomous arthropod; insect bite nonvenomous | W57.XXXA; S30.860A
rmsf, spotted fever | spotted fever due to rickettsia rickettsii | A77.0
malaria | malaria | B54
dengue | dengue fever | A90
zika | zika virus disease | A92.5
wnv, west nile | west nile virus infection | A92.30
rabies, rabies exposure, rabies shot | rabies; contact with and exposure to rabies | A82.9; Z20.3
gc, gonorrhea, clap, the clap, drip | gonococcal infection | A54.9
chlamydia, ct infection | chlamydial infection | A74.9; A56.8
trich, trichomonas, trichomoniasis | trichomoniasis | A59.9
syphilis, lues | syphilis | A53.9
neurosyphilis | neurosyphilis | A52.3
std, sti, vd, venereal disease | sexually transmitted disease | A64
std screen, std check, sti screen, std test, sti screening, std screening | screening for infections with a predominantly sexual mode of transmission | Z11.3
std exposure, sti exposure, exposed to std | contact with and exposure to infections with a predominantly sexual mode of transmission | Z20.2
ngu | nongonococcal urethritis; nonspecific urethritis | N34.1
lgv | chlamydial lymphogranuloma | A55
bv, bacterial vaginosis | acute vaginitis; bacterial vaginosis | N76.0; B96.89
pid, pelvic infection, pelvic inflammatory disease | female pelvic inflammatory disease | N73.9
stomach flu, stomach bug, viral gastro, viral gastroenteritis, intestinal flu, tummy bug, vge | viral intestinal infection | A08.4
food poisoning, bad food | foodborne intoxication | A05.9
salmonella | salmonella enteritis | A02.0
travelers diarrhea, montezumas revenge | infectious gastroenteritis and colitis; intestinal escherichia coli infection | A09; A04.1
rotavirus | rotaviral enteritis | A08.0
norovirus | acute gastroenteropathy due to norwalk agent | A08.11
h pylori, h pylori infection, hp | helicobacter pylori | B96.81; K29.70
septic arthritis, infected joint, joint infection, septic joint | pyogenic arthritis; direct infection of joint | M00.9
osteo, osteomyelitis, bone infection, om | osteomyelitis | M86.9
acute osteo | acute osteomyelitis | M86.10
chronic osteo | chronic osteomyelitis | M86.60
discitis, spine infection | discitis | M46.40
endophthalmitis | endophthalmitis | H44.009
afm | acute flaccid myelitis | G04.82
atm, transverse myelitis, tm | acute transverse myelitis | G37.3
prion | slow virus infection of central nervous system | A81.9
exposure to tb, exposed to tb | contact with and exposure to tuberculosis | Z20.1
exposure to flu, sick contact, infectious exposure, exposure to disease | contact with and exposure to communicable disease | Z20.828; Z20.9
`;
