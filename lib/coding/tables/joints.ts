/** Every pair of conditions that one code joins. */
import type { Joint } from './table';

export const JOINTS: readonly Joint[] = [];
