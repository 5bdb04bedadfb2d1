import { concept as c } from './concept';

/** Fungi, protozoa, worms, lice and mites. */
export const fungalAndParasitic = [
  c('tinea-capitis', 'acute', 'tinea capitis|scalp ringworm|ringworm of scalp|tinea barbae|kerion'),
  c('tinea-manuum', 'acute', 'tinea manuum|tinea manus'),
  c('tinea-versicolor', 'acute', 'tinea versicolor|pityriasis versicolor'),
  c(
    'tinea',
    'acute',
    'tinea|tinea infection|dermatophytosis|tinea incognito|tinea faciei|fungal rash|fungal skin infection|fungal dermatitis|dermatophyte infection|ringworm|ring worm',
    {
      integral: 'rash|pruritus',
    },
  ),
  c(
    'skin-candidiasis',
    'acute',
    'cutaneous candidiasis|candidal intertrigo|candida intertrigo|candidal dermatitis|candidiasis of skin|skin candidiasis|candidal rash|yeast dermatitis|candidal skin infection|yeast infection of skin|candidal paronychia|intertriginous candidiasis|yeast rash',
    {
      covers: 'intertrigo|dermatitis|candidiasis|candidiasis-vaginal',
      integral: 'rash|pruritus',
    },
  ),
  c('candidiasis', 'acute', 'candidiasis|candida infection|monilia|moniliasis|candidal infection|candida albicans infection'),
  c(
    'candidal-esophagitis',
    'acute',
    'candidal esophagitis|candida esophagitis|esophageal candidiasis|monilial esophagitis|esophageal thrush',
    {
      covers: 'esophagitis|thrush|candidiasis',
      integral: 'dysphagia|odynophagia',
    },
  ),
  c('candidemia', 'acute', 'candidemia|candida sepsis|candidal sepsis|disseminated candidiasis|invasive candidiasis|systemic candidiasis', {
    covers: 'candidiasis|sepsis|bacteremia',
    integral: 'fever',
  }),
  c(
    'candiduria',
    'acute',
    'candiduria|candidal cystitis|candida uti|candidal uti|candida urinary tract infection|yeast uti|candidal urinary tract infection|funguria',
    {
      types: { cystitis: 'cystitis|urethritis' },
      covers: 'uti|cystitis|candidiasis',
    },
  ),
  c('candidal-cheilitis', 'acute', 'angular cheilitis|candidal cheilitis|perleche|angular stomatitis', {
    types: { candidal: 'candidal|candida' },
  }),
  c(
    'aspergillosis',
    'acute',
    'aspergillosis|invasive aspergillosis|pulmonary aspergillosis|aspergilloma|aspergillus infection|invasive pulmonary aspergillosis|aspergillus pneumonia',
    {
      types: { invasive: 'invasive', pulmonary: 'pulmonary|lung|aspergilloma|pneumonia', disseminated: 'disseminated' },
      implies: { aspergilloma: { type: 'pulmonary' } },
    },
  ),
  c('abpa', 'chronic', 'allergic bronchopulmonary aspergillosis|ABPA', { covers: 'aspergillosis|asthma' }),
  c(
    'cryptococcosis',
    'acute',
    'cryptococcosis|cryptococcal meningitis|cryptococcal infection|cryptococcal pneumonia|cryptococcus neoformans infection|pulmonary cryptococcosis',
    {
      types: {
        meningitis: 'meningitis|cerebral|meningoencephalitis',
        pulmonary: 'pulmonary|pneumonia|lung',
        disseminated: 'disseminated',
        skin: 'cutaneous',
      },
      covers: 'meningitis',
    },
  ),
  c('histoplasmosis', 'acute', 'histoplasmosis|pulmonary histoplasmosis|disseminated histoplasmosis|histoplasma infection', {
    types: { disseminated: 'disseminated', pulmonary: 'pulmonary|lung' },
  }),
  c(
    'coccidioidomycosis',
    'acute',
    'coccidioidomycosis|coccidiomycosis|pulmonary coccidioidomycosis|coccidioides infection|cocci meningitis|coccidioidal meningitis',
    {
      implies: { 'valley fever': { type: 'pulmonary', acuity: 'acute' } },
      types: { meningitis: 'meningitis', disseminated: 'disseminated', pulmonary: 'pulmonary|lung|pneumonia', skin: 'cutaneous' },
    },
  ),
  c('blastomycosis', 'acute', 'blastomycosis|pulmonary blastomycosis', {
    types: { disseminated: 'disseminated', pulmonary: 'pulmonary|lung', skin: 'cutaneous|skin' },
  }),
  c('mucormycosis', 'acute', 'mucormycosis|rhinocerebral mucormycosis|zygomycosis|invasive mucor', {
    types: { rhinocerebral: 'rhinocerebral|rhino-orbital|orbital', pulmonary: 'pulmonary' },
  }),
  c('sporotrichosis', 'acute', 'sporotrichosis'),
  c(
    'pneumocystis',
    'acute',
    'pneumocystis pneumonia|pneumocystis carinii pneumonia|pneumocystis jirovecii pneumonia|PJP|pneumocystis jiroveci pneumonia|pneumocystosis',
    {
      covers: 'pneumonia',
      integral: 'dyspnea|cough|fever|hypoxia',
    },
  ),
  c('fungal-infection', 'acute', 'fungal infection|mycosis|invasive fungal infection|fungemia|mycotic infection|systemic fungal infection'),
  c('malaria', 'acute', 'malaria|falciparum malaria|plasmodium falciparum|plasmodium vivax|cerebral malaria|vivax malaria', {
    types: { cerebral: 'cerebral', falciparum: 'falciparum', vivax: 'vivax', ovale: 'ovale', malariae: 'malariae' },
    integral: 'fever|chills',
  }),
  c('babesiosis', 'acute', 'babesiosis|babesia|babesia microti', { types: { microti: 'microti' }, integral: 'fever' }),
  c('toxoplasmosis', 'acute', 'toxoplasmosis|cerebral toxoplasmosis|cns toxoplasmosis|toxoplasma encephalitis', {
    types: { cerebral: 'cerebral|cns|encephalitis|brain', eye: 'chorioretinitis', eyes: 'ocular|retinal' },
  }),
  c('giardia', 'acute', 'giardia|giardiasis|giardia lamblia', { covers: 'gastroenteritis', integral: 'diarrhea' }),
  c('cryptosporidiosis', 'acute', 'cryptosporidiosis|cryptosporidium|cryptosporidium infection', {
    covers: 'gastroenteritis',
    integral: 'diarrhea',
  }),
  c('amebiasis', 'acute', 'amebiasis|amebic colitis|amebic dysentery|entamoeba histolytica|amebic liver abscess', {
    types: { liver: 'liver', colitis: 'colitis|dysentery' },
    covers: 'colitis|liver-abscess',
    integral: 'diarrhea',
  }),
  c('leishmaniasis', 'acute', 'leishmaniasis|cutaneous leishmaniasis|visceral leishmaniasis', {
    types: { skin: 'cutaneous', visceral: 'visceral' },
  }),
  c('chagas', 'chronic', "chagas disease|chagas' disease|american trypanosomiasis|chagas cardiomyopathy", {
    types: { heart: 'cardiomyopathy|cardiac|heart' },
  }),
  c('schistosomiasis', 'acute', 'schistosomiasis|schistosoma infection|schistosoma haematobium|schistosoma mansoni', {
    types: { urinary: 'haematobium|urinary', intestinal: 'mansoni|intestinal' },
  }),
  c('echinococcosis', 'chronic', 'echinococcosis|hydatid cyst|hydatid disease|hydatid cyst of liver|echinococcal cyst', {
    types: { liver: 'liver|hepatic', lung: 'lung|pulmonary' },
  }),
  c('cysticercosis', 'chronic', 'neurocysticercosis|cysticercosis', {
    types: { brain: 'neurocysticercosis|brain|cns|cerebral' },
    implies: { neurocysticercosis: { type: 'brain' } },
  }),
  c('tapeworm', 'acute', 'tapeworm|tapeworm infection', { implies: { taeniasis: { type: 'taenia' } } }),
  c('pinworm', 'acute', 'pinworms|pinworm|enterobiasis|enterobius vermicularis|pinworm infection', { covers: 'anal-itching' }),
  c('ascariasis', 'acute', 'ascariasis|ascaris|roundworm infection'),
  c('hookworm', 'acute', 'hookworm|hookworm infection|ancylostomiasis'),
  c('strongyloidiasis', 'acute', 'strongyloidiasis|strongyloides|strongyloides infection', {
    types: { disseminated: 'disseminated|hyperinfection' },
  }),
  c('trichuriasis', 'acute', 'whipworm|trichuriasis'),
  c('larva-migrans', 'acute', 'cutaneous larva migrans|visceral larva migrans|toxocariasis', {
    types: { visceral: 'visceral|toxocariasis' },
  }),
  c('trichinosis', 'acute', 'trichinosis|trichinellosis'),
  c('intestinal-parasite', 'acute', 'intestinal parasites|intestinal parasite|blastocystis hominis', {
    implies: {
      'parasitic infection': { type: 'any' },
      'parasite infection': { type: 'any' },
      'intestinal worms': { type: 'worms' },
      helminthiasis: { type: 'worms' },
    },
    types: { blastocystis: 'blastocystis' },
  }),
  c('head-lice', 'acute', 'head lice|pediculosis capitis|pediculosis of scalp'),
  c('body-lice', 'acute', 'body lice|pediculosis corporis'),
  c('pubic-lice', 'acute', 'pubic lice|pediculosis pubis|crab lice|pthirus pubis|phthirus pubis'),
  c('lice', 'acute', 'lice|pediculosis|lice infestation'),
  c('myiasis', 'acute', 'myiasis|maggots in wound|maggot infestation|wound myiasis', { types: { wound: 'wound' } }),
  c('demodex', 'chronic', 'demodex|demodicosis'),
  c('bed-bugs', 'acute', 'bed bugs|bedbug infestation|bed bug infestation'),
  c('swimmers-itch', 'acute', "swimmer's itch|cercarial dermatitis"),
  c('chigger', 'acute', 'chiggers|chigger infestation'),
];
