/** Says what a value is without the schemas' library: the second opinion on what a message may carry. */

/** `heard`: true for what reaches a handler, which may hold nothing that nobody asked for; false for what is sent. */
export type Shape = (value: unknown, heard: boolean) => boolean;
export type Fields = Record<string, Shape>;

/** The longest text and list of any message, where nothing shorter is said. */
const CHARACTERS = 4 * 1024 * 1024;
const ENTRIES = 20_000;

/** A part that may be left out. */
const leavable = new WeakSet<Shape>();
export const maybe = (shape: Shape): Shape => {
  const either: Shape = (value, heard) => value === undefined || shape(value, heard);
  leavable.add(either);
  return either;
};

const fields = (value: unknown, parts: Fields, heard: boolean, closed: boolean): boolean => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const own = value as Record<string, unknown>;
  if (closed && Object.keys(own).some((name) => !Object.hasOwn(parts, name))) return false;
  return Object.entries(parts).every(([name, shape]) => (Object.hasOwn(own, name) ? shape(own[name], heard) : leavable.has(shape)));
};

/** These fields and no other. */
export const exactly =
  (parts: Fields): Shape =>
  (value, heard) =>
    fields(value, parts, heard, true);
/** These fields; others are left behind on the way. */
export const atLeast =
  (parts: Fields): Shape =>
  (value, heard) =>
    fields(value, parts, heard, heard);

export const nothing: Shape = maybe((value) => value === null);
export const text: Shape = (value) => typeof value === 'string' && value.length <= CHARACTERS;
export const truth: Shape = (value) => value === true || value === false;
export const number: Shape = (value) => Number.isFinite(value);
export const anything: Shape = () => true;
export const upTo =
  (length: number, least = 0): Shape =>
  (value) =>
    typeof value === 'string' && value.length <= length && value.length >= least;
export const written =
  (as: RegExp): Shape =>
  (value) =>
    typeof value === 'string' && as.test(value);
export const whole =
  (least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER): Shape =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
export const above =
  (least: number): Shape =>
  (value) =>
    Number.isFinite(value) && (value as number) > least;
export const one =
  (...words: string[]): Shape =>
  (value) =>
    typeof value === 'string' && words.includes(value);
export const orNull =
  (shape: Shape): Shape =>
  (value, heard) =>
    value === null || shape(value, heard);
export const many =
  (shape: Shape, most = ENTRIES): Shape =>
  (value, heard) =>
    Array.isArray(value) && value.length <= most && Array.from(value).every((each) => shape(each, heard));
export const byName =
  (shape: Shape): Shape =>
  (value, heard) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length <= ENTRIES &&
    Object.entries(value).every(([name, each]) => text(name, heard) && shape(each, heard));
/** The same, of at most so many characters in all its texts and names; each value counts as eight more, each entry of a list as another eight. */
export const light =
  (shape: Shape, most: number): Shape =>
  (value, heard) => {
    let left = most;
    for (let here: unknown[] = [value]; here.length > 0 && left >= 0; ) {
      const inside: unknown[] = [];
      for (const each of here) {
        left -= 8 + (typeof each === 'string' ? each.length : 0) + (Array.isArray(each) ? 8 * each.length : 0);
        if (left < 0) return false;
        if (typeof each !== 'object' || each === null) continue;
        if (!Array.isArray(each)) left -= Object.keys(each).join('').length;
        for (const inner of Object.values(each)) inside.push(inner);
      }
      here = inside;
    }
    return left >= 0 && shape(value, heard);
  };
