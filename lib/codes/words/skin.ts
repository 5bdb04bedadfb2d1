/** What people type: skin. See {@link ./entries.ts} for how a line is read. */
export const SKIN = `
cellulitis, skin infection, infected skin, sst infection, ssti | cellulitis; local infection of skin and subcutaneous tissue | L03.90; L08.9
leg cellulitis, cellulitis leg, infected leg, cellulitis lower leg | cellulitis of lower limb | L03.119; L03.116
arm cellulitis | cellulitis of upper limb | L03.113; L03.114
finger cellulitis, paronychia, infected finger, infected cuticle, whitlow | cellulitis of finger; paronychia | L03.019
toe infection, infected toe, infected toenail, toe cellulitis | cellulitis of toe | L03.039
facial cellulitis, cellulitis face | cellulitis of face | L03.211
periorbital cellulitis, preseptal cellulitis | periorbital cellulitis | L03.213
abscess, boil abscess, skin abscess, pus pocket, pocket of pus | cutaneous abscess | L02.91
boil, boils, furuncle, risen | furuncle | L02.92
carbuncle | carbuncle | L02.93
axillary abscess, armpit abscess, abscess under arm | cutaneous abscess of axilla | L02.419; L02.411
buttock abscess, butt abscess, boil on butt | cutaneous abscess of buttock | L02.31
groin abscess | cutaneous abscess of groin | L02.214
leg abscess | cutaneous abscess of limb | L02.416; L02.415
pilonidal cyst, pilonidal abscess, cyst on tailbone, pilonidal | pilonidal cyst | L05.91; L05.01
impetigo, infantigo, school sores | impetigo | L01.00
folliculitis, razor bumps, ingrown hair, ingrown hairs, infected hair follicle | folliculitis; pseudofolliculitis barbae | L73.9; L73.1; L73.8
erysipelas, st anthonys fire | erysipelas | A46
hs, hidradenitis, acne inversa | hidradenitis suppurativa | L73.2
eczema, ad, atopic dermatitis, atopic | atopic dermatitis; dermatitis | L20.9; L30.9
dermatitis, inflamed skin, skin inflammation | dermatitis | L30.9
contact dermatitis, acd, icd, skin allergy, allergic rash | contact dermatitis; allergic contact dermatitis | L25.9; L23.9
poison ivy, poison oak, poison sumac, rhus dermatitis | allergic contact dermatitis due to plants except food | L23.7
nickel allergy, jewelry rash | allergic contact dermatitis due to metals | L23.0
seb derm, dandruff, flaky scalp, seborrheic dermatitis, itchy scalp | seborrheic dermatitis; dandruff | L21.9; L21.0
nummular eczema | nummular dermatitis | L30.0
dyshidrosis, dyshidrotic eczema, pompholyx | dyshidrosis | L30.1
stasis dermatitis | venous insufficiency; stasis dermatitis | I87.2; I83.10
intertrigo | erythema intertrigo | L30.4
psoriasis, pso, scaly patches | psoriasis vulgaris; psoriasis | L40.9; L40.0
plaque psoriasis | psoriasis vulgaris | L40.0
lichen planus, lp | lichen planus | L43.9
lichen simplex, lsc, neurodermatitis | lichen simplex chronicus | L28.0
prurigo nodularis, pn | prurigo nodularis | L28.1
pityriasis rosea, pr, christmas tree rash | pityriasis rosea | L42
vitiligo, white patches on skin | vitiligo | L80
melasma, mask of pregnancy, chloasma | chloasma; melasma | L81.1
hyperpigmentation, dark spots, skin discoloration, age spots, liver spots, sun spots | disorder of pigmentation; hyperpigmentation | L81.4; L81.9; L81.8
rash, skin rash, skin eruption, breaking out, red spots, skin breaking out | rash and other nonspecific skin eruption | R21
itching, itchy, pruritus, itch, itchy skin, itchiness | pruritus | L29.9
hives, urticaria, welts, nettle rash, whelps | urticaria | L50.9
csu, ciu, chronic hives, cu | idiopathic urticaria; chronic urticaria | L50.1; L50.8
dermatographism, skin writing | dermatographic urticaria | L50.3
angioedema, swollen lips, lip swelling, face swelling allergic | angioneurotic edema | T78.3XXA
drug rash, drug eruption, medication rash | generalized skin eruption due to drugs and medicaments | L27.0
sjs, stevens johnson | stevens-johnson syndrome | L51.1
ten | toxic epidermal necrolysis | L51.2
dress | drug rash with eosinophilia and systemic symptoms syndrome | D72.12
agep | acute generalized exanthematous pustulosis | L27.0
em, erythema multiforme, target lesions | erythema multiforme | L51.9
erythema nodosum, en | erythema nodosum | L52
bp, bullous pemphigoid | bullous pemphigoid | L12.0
pemphigus, pv | pemphigus | L10.9
pg, pyoderma gangrenosum | pyoderma gangrenosum | L88
granuloma annulare, ga | granuloma annulare | L92.0
ga | age-related macular degeneration geographic atrophy | H35.3190
acne, zit, zits, pimples, pimple, blackheads, whiteheads, acne vulgaris | acne vulgaris | L70.0; L70.9
cystic acne | acne conglobata; acne | L70.0; L70.1
rosacea, red face, acne rosacea | rosacea | L71.9
sebaceous cyst, epidermal cyst, skin cyst, epidermoid cyst, eic, cyst, wen | epidermal cyst; sebaceous cyst | L72.0; L72.3
pilar cyst, scalp cyst | pilar cyst | L72.11
ak, aks, actinic keratosis, solar keratosis, sun damage precancer | actinic keratosis | L57.0
sk, sks, seborrheic keratosis, barnacles, seb k | seborrheic keratosis | L82.1
isk, inflamed seborrheic keratosis | inflamed seborrheic keratosis | L82.0
sun damage, photoaging, sun damaged skin | skin changes due to chronic exposure to nonionizing radiation | L57.8; L57.9
sunburn, sun burn | sunburn | L55.9
mole, moles, nevus, nevi, beauty mark | melanocytic nevi | D22.9
atypical mole, dysplastic nevus, dn, abnormal mole | melanocytic nevi; dysplastic nevus | D22.9; D48.5
skin tag, skin tags, acrochordon | other hypertrophic disorders of skin; skin tag | L91.8
dermatofibroma, df | other benign neoplasm of skin; dermatofibroma | D23.9
skin lesion, skin spot, skin growth, growth on skin, suspicious lesion | disorder of skin and subcutaneous tissue; neoplasm of unspecified behavior of skin | L98.9; D49.2
pyogenic granuloma | pyogenic granuloma | L98.0
cherry angioma | hemangioma of skin; senile angioma | D18.01; I78.1
spider angioma, broken capillaries, telangiectasia | nevus non-neoplastic; telangiectasia | I78.1
keloid, keloids, thick scar, raised scar | hypertrophic scar; keloid | L91.0
scar, scars, scarring | scar conditions and fibrosis of skin | L90.5
stretch marks, striae | striae atrophicae | L90.6
callus, corn, callous, corns, calluses, hard skin foot | corns and callosities | L84
dry skin, xerosis, flaky skin | xerosis cutis | L85.3
cracked heels, fissured heels | other specified epidermal thickening; acquired keratosis palmaris | R23.4; L85.8
kp, keratosis pilaris, chicken skin | keratosis pilaris; follicular keratosis | L85.8; Q82.8
ichthyosis, fish skin | congenital ichthyosis | Q80.9; L85.0
an, acanthosis nigricans, dark neck | acanthosis nigricans; anorexia nervosa | L83; F50.00
skin peeling | changes in skin texture; exfoliation | R23.4
ingrown toenail, ingrown nail, itn | ingrowing nail | L60.0
nail problem, brittle nails, nail disorder, dystrophic nails, nail dystrophy | nail dystrophy; nail disorder | L60.3; L60.9
thick nails, long toenails, onychogryphosis | onychogryphosis | L60.2; L60.8
hair loss, balding, bald, losing hair, hair falling out, alopecia, thinning hair | nonscarring hair loss; alopecia | L65.9
male pattern baldness, aga, pattern baldness | androgenic alopecia | L64.9
alopecia areata, aa, bald spots, patchy hair loss | alopecia areata | L63.9
excessive sweating, hyperhidrosis, sweaty palms, sweaty hands, sweats a lot | hyperhidrosis; focal hyperhidrosis | R61; L74.519
body odor, smells bad | bromhidrosis | L75.0
bed sore, bedsore, bed sores, decub, decubitus, pressure sore, pressure ulcer, pressure injury, decubitus ulcer, pi | pressure ulcer | L89.90
stage 1 decub, stage 1 pressure ulcer | pressure ulcer stage 1 | L89.91
stage 2 decub, stage 2 pressure ulcer | pressure ulcer stage 2 | L89.92
stage 3 decub, stage 3 pressure ulcer | pressure ulcer stage 3 | L89.93
stage 4 decub, stage 4 pressure ulcer | pressure ulcer stage 4 | L89.94
dti, deep tissue injury, sdti | pressure-induced deep tissue damage | L89.96
unstageable, unstageable pressure ulcer | pressure ulcer unstageable | L89.95
sacral decub, sacral pressure ulcer, sacral ulcer, tailbone sore, sacral wound | pressure ulcer of sacral region | L89.159
heel ulcer pressure, heel decub | pressure ulcer of heel | L89.609
foot ulcer, sore on foot, ulcer foot | non-pressure chronic ulcer of foot | L97.509
leg sore, sore on leg, skin ulcer leg | non-pressure chronic ulcer of lower leg | L97.909
skin ulcer, open sore, sore that wont heal, non healing wound, chronic wound | non-pressure chronic ulcer of skin | L98.499
swelling, swollen, edema, puffiness, swollen ankles, water retention, fluid retention, dependent edema | localized edema; edema | R60.9; R60.0
leg swelling, swollen legs, leg edema, ble edema, pedal edema, le edema, swollen feet, swollen leg, foot swelling | localized edema | R60.0
anasarca, generalized swelling, swollen all over | generalized edema | R60.1
lump, bump, skin lump, lump under skin, knot under skin | localized swelling mass and lump | R22.9
bruise easily, easy bruising, bruises easily, ecchymosis, black and blue marks | spontaneous ecchymoses | R23.3
petechiae | spontaneous ecchymoses; petechiae | R23.3
flushing, blushing, red skin | flushing | R23.2
pale, pallor, looks pale | pallor | R23.1
cyanosis, blue lips, turning blue | cyanosis | R23.0
frostbite, frost bite | frostbite | T33.90XA; T34.90XA
chilblains | chilblains | T69.1XXA
allergic reaction, allergy, allergic, allergic rxn | allergy unspecified | T78.40XA
anaphylaxis, anaphylactic shock, severe allergic reaction | anaphylactic shock; anaphylactic reaction | T78.2XXA
food allergy | allergy status to foods; anaphylactic reaction due to food; other adverse food reactions | Z91.018
peanut allergy, nut allergy | allergy to peanuts | Z91.010
`;
