import { concept as c } from './concept';

/** Danger to oneself and others, and conduct as a complaint. */
export const behaviorSigns = [
  c(
    'suicidal-ideation',
    'symptom',
    'suicidal ideation|suicidal ideations|suicidal thoughts|suicidal|suicidal thinking|suicidality|thoughts of suicide|passive suicidal ideation|active suicidal ideation|thoughts of self harm|thoughts of self-harm|suicidal intent|suicidal risk',
  ),
  c(
    'homicidal-ideation',
    'symptom',
    'homicidal ideation|homicidal ideations|homicidal thoughts|homicidal|homicidal intent|thoughts of harming others',
  ),
  c(
    'suicide-attempt',
    'injury',
    'suicide attempt|attempted suicide|suicidal attempt|suicide gesture|suicidal gesture|attempt at suicide|tried to kill himself|tried to kill herself',
    { covers: 'suicidal-ideation' },
  ),
  c(
    'self-harm',
    'symptom',
    'nonsuicidal self-injury|non-suicidal self injury|self-injurious behavior|self injurious behavior|self-mutilation|self mutilation|self harm|self-harm|self harming behavior|nonsuicidal self harm|cutting behavior|self cutting',
  ),
  c(
    'agitation',
    'symptom',
    'agitation|restlessness|feels restless|very restless|restless and agitated|agitated and restless|psychomotor agitation|agitated|acute agitation|agitated behavior|restlessness and agitation',
  ),
  c(
    'aggressive-behavior',
    'symptom',
    'aggressive behavior|aggression|violent behavior|combative behavior|combative|physical aggression|aggressive behaviors|assaultive behavior|combativeness',
  ),
  c(
    'irritability',
    'symptom',
    'irritability|irritable|easily irritated|easily angered|short-tempered|irritable mood|feels irritable|cranky|anger outbursts|anger issues|irritability and anger|outbursts of anger|angry outbursts|excessive anger|anger problems',
  ),
  c(
    'behavior-problem',
    'symptom',
    'behavior problem|behavioral problem|behavioral problems|behavior problems|behavior concern|behavioral concerns|behavioral disturbance|behavioral issues|behavioral disturbances|conduct problem',
  ),
  c('hyperactivity', 'symptom', 'hyperactivity|hyperactive behavior'),
  c('impulsivity', 'symptom', 'impulsivity|impulsive behavior|impulsiveness'),
  c('emotional-lability', 'symptom', 'emotional lability|mood swings|mood lability|labile mood|emotionally labile|mood instability'),
  c('wandering', 'symptom', 'wandering behavior|elopement risk|wandering at night'),
  c('social-isolation', 'symptom', 'social isolation|socially isolated|loneliness'),
];
