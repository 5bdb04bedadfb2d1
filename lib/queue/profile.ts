/** Whether the browser forgets this profile when it closes, so that nothing queued outlives the session. */

/** How this session of the browser began for the extension: put in anew, known from before, or not told. */
export type Beginning = 'installed' | 'known' | 'untold';

/**
 * Ephemeral by policy, or because the profile knows the extension from before while nothing that the extension wrote is
 * left: its storage is put back or thrown away between sessions. A fresh install has an empty storage as well and is never
 * taken for that; a profile that is thrown away whole looks like a fresh install every time, and only policy can say so.
 */
export const isEphemeral = (byPolicy: boolean, beginning: Beginning, storageEmpty: boolean): boolean =>
  byPolicy || (beginning === 'known' && storageEmpty);
