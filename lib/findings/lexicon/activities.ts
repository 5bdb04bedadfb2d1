import { type Concept, concept as c } from './concept';
import { CIRCUMSTANCE } from './external-causes';

/** Words by which a note tells that the injury came of it: not `plays soccer`, but `while playing soccer`. */
const doing = (verb: string, game: string): string =>
  [
    `while ${verb}`,
    `${verb} when`,
    `was ${verb}`,
    `injured ${verb}`,
    `hurt ${verb}`,
    `when ${verb}`,
    `fell ${verb}`,
    ...game
      .split('|')
      .flatMap((name) => [
        `during ${name}`,
        `${name} injury`,
        `${name} game when`,
        `in ${name} game`,
        `during ${name} game`,
        `${name} practice`,
        `${name} accident`,
      ]),
  ].join('|');

const SPORTS: [id: string, verbs: string, games: string][] = [
  ['football', 'playing football', 'football'],
  ['soccer', 'playing soccer', 'soccer'],
  ['basketball', 'playing basketball', 'basketball'],
  ['baseball', 'playing baseball|playing softball', 'baseball|softball'],
  ['volleyball', 'playing volleyball', 'volleyball'],
  ['hockey', 'playing hockey|playing ice hockey', 'hockey'],
  ['lacrosse', 'playing lacrosse|playing field hockey', 'lacrosse'],
  ['rugby', 'playing rugby', 'rugby'],
  ['tennis', 'playing tennis|playing pickleball|playing racquetball', 'tennis|pickleball'],
  ['golf', 'playing golf|golfing', 'golf'],
  ['wrestling', 'wrestling', 'wrestling'],
  ['martial-arts', 'doing karate|doing judo|doing jiu jitsu', 'karate|martial arts|jiu jitsu'],
  ['gymnastics', 'doing gymnastics', 'gymnastics'],
  ['cheerleading', 'cheerleading', 'cheerleading'],
  ['trampoline', 'jumping on trampoline|on trampoline', 'trampoline'],
  ['running', 'running|jogging', 'marathon'],
  ['hiking', 'hiking|walking', 'hike'],
  ['skiing', 'skiing|downhill skiing|cross country skiing|snow skiing|snowboarding|sledding', 'ski race'],
  ['swimming', 'swimming', 'swim meet'],
  ['bike', 'riding bike|riding bicycle|cycling|biking|mountain biking|bicycling', 'bike race'],
  ['horseback', 'riding horse|horseback riding', 'rodeo'],
  ['dancing', 'dancing', 'ballet|dance'],
  ['weights', 'lifting weights|weight lifting|weightlifting|bench pressing', 'powerlifting'],
  ['climbing', 'rock climbing', 'rock climbing'],
  ['cooking', 'cooking|chopping vegetables|cutting vegetables|slicing vegetables|cutting avocado|cutting food', 'food preparation'],
  ['dishes', 'washing dishes|doing dishes', 'dishwashing'],
  ['laundry', 'doing laundry|carrying laundry|carrying laundry basket', 'laundry chores'],
  ['gardening', 'gardening|mowing lawn|mowing grass|raking leaves|doing yard work', 'yard work'],
  ['shoveling', 'shoveling snow|shoveling', 'snow shoveling'],
  ['walking-dog', 'walking dog', 'dog walk'],
  ['moving-house', 'moving furniture|moving boxes', 'furniture moving'],
  ['construction', 'working construction|remodeling', 'construction work'],
];

/** What was being done, and where, when the harm came. */
export const activities: Concept[] = [
  ...SPORTS.map(([id, verbs, games]) =>
    c(
      `activity-${id}`,
      CIRCUMSTANCE,
      verbs
        .split('|')
        .map((verb, at) => doing(verb, at === 0 ? games : (games.split('|')[0] ?? '')))
        .join('|'),
    ),
  ),
  c('place-home', CIRCUMSTANCE, 'fell at home|fall at home|injured at home|occurred at home|happened at home|accident at home'),
  c(
    'place-nursing-home',
    CIRCUMSTANCE,
    'fell at nursing home|fall at nursing home|fall in nursing home|fell in nursing home|fell at skilled nursing facility|fall at skilled nursing facility',
  ),
  c('place-hospital', CIRCUMSTANCE, 'fell in hospital|fall in hospital|inpatient fall|fell while hospitalized|fell while in hospital'),
  c(
    'place-school',
    CIRCUMSTANCE,
    'fell at school|injured at school|occurred at school|happened at school|fall at school|accident at school',
  ),
  c(
    'place-store',
    CIRCUMSTANCE,
    'fell at store|fell in store|fell at grocery store|fell in grocery store|fall at store|fell at walmart|fell in supermarket',
  ),
  c('place-restaurant', CIRCUMSTANCE, 'fell at restaurant|fell in restaurant|fall at restaurant'),
  c('place-parking-lot', CIRCUMSTANCE, 'fell in parking lot|fall in parking lot|slipped in parking lot|tripped in parking lot'),
  c('place-sidewalk', CIRCUMSTANCE, 'fell on sidewalk|fall on sidewalk|tripped on sidewalk|slipped on sidewalk'),
  c(
    'work-injury',
    CIRCUMSTANCE,
    'injured at work|work injury|work-related injury|work related injury|injury at work|hurt at work|accident at work|fell at work|fall at work|on job injury|industrial injury|occurred at work|happened at work|workplace injury|industrial accident',
  ),
];
