/** The adapters in the order they are asked; the first that matches reads the page. */
import type { Adapter } from '../adapter';

export const adapters: readonly Adapter[] = [];
