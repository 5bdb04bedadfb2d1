/** Chance that a seed repeats. */
import { randomFrom } from '../chart/hostile-pages';

export type Random = () => number;

export const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)] as T;
export const below = (limit: number, random: Random): number => Math.floor(random() * limit);

/** The chance of one trial of a kind: any trial can be brought about again alone. */
export const chanceOf = (seed: number, trial: number): Random => randomFrom(Math.imul(seed, 2_654_435_761) ^ Math.imul(trial + 1, 40_503));
