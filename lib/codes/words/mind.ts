/** What people type: mind and substances. See {@link ./entries.ts} for how a line is read. */
export const MIND = `
mdd, major depression, clinical depression, major depressive disorder | major depressive disorder single episode | F32.9; F33.9
depression, depressed, dep, the blues, feeling depressed, sad mood | depression unspecified | F32.A
mdd recurrent, recurrent depression | major depressive disorder recurrent | F33.9
mdd single episode | major depressive disorder single episode | F32.9
mdd recurrent mild | major depressive disorder recurrent mild | F33.0
mdd recurrent moderate, mdd rec mod | major depressive disorder recurrent moderate | F33.1
mdd recurrent severe, mdd rec severe | major depressive disorder recurrent severe without psychotic features | F33.2
mdd with psychosis, psychotic depression | major depressive disorder severe with psychotic features | F32.3; F33.3
mdd in remission | major depressive disorder recurrent in remission | F33.40; F32.5
dysthymia, pdd, chronic depression, persistent depression | dysthymic disorder | F34.1
sad, winter blues, seasonal depression, seasonal affective disorder | major depressive disorder recurrent; seasonal affective disorder; social anxiety disorder | F33.9; F33.8
grief, bereavement, mourning, loss of loved one, grieving | disappearance and death of family member; bereavement | Z63.4
prolonged grief | prolonged grief disorder | F43.81
adjustment disorder, stress reaction, trouble coping | adjustment disorder | F43.20
adjustment disorder with depressed mood | adjustment disorder with depressed mood | F43.21
adjustment disorder with anxiety | adjustment disorder with anxiety | F43.22
adjustment disorder mixed | adjustment disorder with mixed anxiety and depressed mood | F43.23
stress, stressed, stressed out, under stress, burnout, burned out, burn out | stress not elsewhere classified; burn-out | Z73.3; F43.9; Z73.0
gad | generalized anxiety disorder | F41.1
anxiety, anx, anxious, nervous, nerves, worried, anxiety attack, nervousness | anxiety disorder; nervousness | F41.9; R45.0
panic attack, panic attacks, panic, panic disorder | panic disorder | F41.0
agoraphobia, fear of leaving house | agoraphobia | F40.00
social anxiety, shy, social phobia | social phobia | F40.10
phobia, phobias, fear | phobic anxiety disorder | F40.9; F40.298
claustrophobia, fear of small spaces | claustrophobia | F40.240
fear of heights, acrophobia | acrophobia | F40.241
fear of flying | fear of flying | F40.243
fear of needles, needle phobia | fear of injections and transfusions | F40.231
fear of spiders | arachnophobia | F40.210
ptsd, post traumatic stress | post-traumatic stress disorder | F43.10
acute stress disorder, acute stress reaction | acute stress reaction | F43.0
ocd, obsessive compulsive | obsessive-compulsive disorder | F42.9
hoarding, hoarder | hoarding disorder | F42.3
hair pulling, trichotillomania, ttm, pulls hair out | trichotillomania | F63.3
skin picking, excoriation disorder, picks skin | excoriation disorder | F42.4
bdd, body dysmorphia | body dysmorphic disorder | F45.22
health anxiety, hypochondria, hypochondriac, illness anxiety | hypochondriasis; illness anxiety disorder | F45.21; F45.20
somatization, somatic symptom disorder, ssd | somatization disorder; somatic symptom disorder | F45.1; F45.0
conversion disorder, fnd, functional neurologic disorder | conversion disorder; functional neurological symptom disorder | F44.9
did, multiple personality, split personality, mpd | dissociative identity disorder | F44.81
bipolar, bpad, bad bipolar, manic depression, manic depressive, bipolar 1, bp disorder | bipolar disorder | F31.9
bipolar 2, bipolar ii, bp2 | bipolar II disorder | F31.81
mania, manic, manic episode | manic episode | F30.9
cyclothymia | cyclothymic disorder | F34.0
mood swings, moody, moodiness, mood disorder | mood disorder; emotional lability | F39; R45.86
crying spells, emotional, cries easily | emotional lability; other symptoms involving emotional state | R45.86; R45.89
schiz, schizophrenia, scz | schizophrenia | F20.9
paranoid schizophrenia | paranoid schizophrenia | F20.0
saffd, schizoaffective, schizoaffective disorder | schizoaffective disorder | F25.9
psychosis, psychotic, psych, nervous breakdown, lost touch with reality | unspecified psychosis; brief psychotic disorder | F29
delusional disorder, delusions, paranoia, paranoid | delusional disorder | F22
hearing voices, auditory hallucinations, hears voices, ah, voices in head | auditory hallucinations | R44.0
hallucinations, seeing things, hallucinating, visual hallucinations | hallucinations; visual hallucinations | R44.3; R44.1
catatonia | catatonic disorder | F06.1; F20.2
delirium, icu psychosis, acute confusion, sundowning | delirium due to known physiological condition | F05; R41.0
agitation, agitated, restless | restlessness and agitation | R45.1
aggressive, aggression, violent, violent behavior, hostile | violent behavior; hostility | R45.6; R45.5
anger, angry, anger issues, anger problems | irritability and anger | R45.4
ied, rage attacks | intermittent explosive disorder | F63.81
homicidal, homicidal ideation, hi, thoughts of hurting others | homicidal ideations | R45.850
suicidal, si, suicidal ideation, suicidal thoughts, wants to die, thoughts of suicide, thinking of suicide | suicidal ideations | R45.851
suicide attempt, attempted suicide, tried to kill self, sa | suicide attempt | T14.91XA
hx suicide attempt, history of suicide attempt | personal history of suicidal behavior | Z91.51
self harm, cutting, cutter, nssi, sib, self injury | nonsuicidal self-harm; intentional self-harm | R45.88; X78.9XXA
personality disorder, pd | personality disorder | F60.9
borderline, borderline personality, eupd | borderline personality disorder | F60.3
narcissist, npd, narcissistic | narcissistic personality disorder | F60.81
aspd, antisocial, sociopath, psychopath | antisocial personality disorder | F60.2
ocpd | obsessive-compulsive personality disorder | F60.5
adhd, hyperactive, hyperactivity, attention deficit hyperactivity | attention-deficit hyperactivity disorder | F90.9
add, attention deficit, adhd inattentive, cant focus, trouble concentrating, difficulty concentrating, poor concentration | attention-deficit hyperactivity disorder predominantly inattentive type; attention and concentration deficit | F90.0; F98.8; R41.840
adhd combined | attention-deficit hyperactivity disorder combined type | F90.2
odd, oppositional defiant | oppositional defiant disorder | F91.3
conduct disorder | conduct disorder | F91.9
dmdd | disruptive mood dysregulation disorder | F34.81
autism, autistic, on the spectrum, aspergers, asperger, autism spectrum disorder | autistic disorder; autism spectrum disorder | F84.0; F84.5
pdd, pdd nos | pervasive developmental disorder; persistent depressive disorder | F84.9; F34.1
rett | rett syndrome | F84.2
separation anxiety | separation anxiety disorder | F93.0
rad, reactive attachment | reactive attachment disorder | F94.1
selective mutism | selective mutism | F94.0
anorexia nervosa, an, starving self | anorexia nervosa | F50.00; F50.01
bulimia, bulimia nervosa, binge and purge, bn | bulimia nervosa | F50.20; F50.2
bed, binge eating disorder | binge eating disorder | F50.810; F50.819; F50.81
arfid, picky eater, avoidant restrictive | avoidant restrictive food intake disorder | F50.82; R63.39
eating disorder, ed | eating disorder | F50.9
gender dysphoria, transgender, gid, trans | gender identity disorder; transsexualism | F64.9; F64.0
alcoholism, alcoholic, aud, alcohol use disorder, etoh dependence, etohism, alcohol dependence, alcohol addiction, drinking problem | alcohol dependence | F10.20
alcohol abuse, etoh abuse, heavy drinking, binge drinking, problem drinking, drinks too much | alcohol abuse | F10.10
drunk, intoxicated, alcohol intoxication, etoh intoxication, inebriated, etoh intox | alcohol abuse with intoxication; alcohol use with intoxication | F10.129; F10.929
alcohol withdrawal, etoh withdrawal, etoh w d, aws, etoh wd, dt, dts, delirium tremens, the dts | alcohol dependence with withdrawal; alcohol withdrawal delirium | F10.239; F10.231
alcohol in remission, sober alcoholic, recovering alcoholic | alcohol dependence in remission | F10.21
korsakoff | alcohol-induced persisting amnestic disorder | F10.96; F04
hangover | alcohol intoxication; headache | F10.129
oud, opioid use disorder, opioid dependence, heroin addiction, heroin, pain pill addiction, opiate addiction, opioid addiction, narcotic addiction | opioid dependence | F11.20
opioid abuse | opioid abuse | F11.10
opioid withdrawal, opiate withdrawal, dope sick | opioid dependence with withdrawal; opioid use with withdrawal | F11.23; F11.93
oat, mat, on suboxone, on methadone | opioid dependence; long term current use of opiate analgesic | F11.20; Z79.891
cocaine, crack, cocaine use disorder, cocaine addiction, coke addiction | cocaine dependence; cocaine abuse | F14.20; F14.10
meth, methamphetamine, crystal meth, meth addiction, speed, amphetamine abuse, meth use | other stimulant dependence; other stimulant abuse | F15.20; F15.10
marijuana, thc, pot, weed, cannabis, cud, marijuana use, pot smoker, weed use | cannabis use; cannabis abuse; cannabis dependence | F12.90; F12.10; F12.20
chs, cannabis vomiting, cannabinoid hyperemesis | cannabis hyperemesis syndrome; cannabis use with other cannabis-induced disorder | F12.988; R11.16
benzo, benzos, sedative abuse, benzo addiction, benzo dependence | sedative hypnotic or anxiolytic dependence | F13.20
sud, drug addiction, drug addict, drug abuse, substance abuse, polysubstance abuse, ivda, ivdu, drug use, psud, illicit drug use, pwid | other psychoactive substance abuse; other psychoactive substance dependence | F19.10; F19.20
drug withdrawal, detox | other psychoactive substance dependence with withdrawal | F19.239
huffing, inhalants, glue sniffing | inhalant abuse | F18.10
gambling, gambling addiction | pathological gambling | F63.0
internet addiction, video game addiction | other impulse disorders | F63.89
fire setting | pyromania | F63.1
stealing, kleptomania | kleptomania | F63.2
fidgeting, cant sit still, akathisia | akathisia; drug induced akathisia | G25.71
eps, extrapyramidal symptoms | extrapyramidal and movement disorder; drug induced acute dystonia | G25.9; G24.02; G25.70
nms | malignant neuroleptic syndrome | G21.0
ss, serotonin syndrome | serotonin syndrome | G90.81
low self esteem | low self-esteem | R45.81
hopeless, worthless feeling | worthlessness; demoralization and apathy | R45.2; R45.3
malingering, faking it | malingerer | Z76.5
munchausen, factitious | factitious disorder | F68.10
marital problems, relationship problem, marriage problems, couples problem | problems in relationship with spouse or partner | Z63.0
family problems, family conflict | problem related to primary support group | Z63.9; Z63.8
divorce | disruption of family by separation and divorce | Z63.5
domestic violence, dv, ipv, battered, spouse abuse, battered wife, abused by partner | adult physical abuse confirmed; encounter for mental health services for victim of spousal or partner abuse | T74.11XA; Z69.11
sexual abuse | adult sexual abuse; child sexual abuse | T74.21XA; T74.22XA
rape, sexual assault, raped | adult sexual abuse confirmed; examination following alleged adult rape | T74.21XA; Z04.41
elder abuse | adult maltreatment | T74.91XA
psych eval, mental health evaluation | general psychiatric examination | Z00.8; Z04.6
tobacco counseling, smoking cessation, quit smoking counseling | tobacco abuse counseling | Z71.6
alcohol counseling | alcohol abuse counseling and surveillance | Z71.41
`;
