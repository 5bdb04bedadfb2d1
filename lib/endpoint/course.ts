/**
 * Where the queue may turn. `endpoint-changed`: claims that are still open were promised to `from`, so nothing is sent to or
 * asked of `to` until a person has confirmed it.
 */
export type Course = { kind: 'go'; base: string } | { kind: 'no-endpoint' } | { kind: 'endpoint-changed'; from: string; to: string };

/**
 * `base`: the endpoint in force, as `endpointBase` gives it; null: none. `promised`: the one that the open claims were promised to;
 * null: none yet. `open`: whether any claim still has to be sent or answered.
 */
export function courseOf(base: string | null, promised: string | null, open: boolean): Course {
  if (base === null) return { kind: 'no-endpoint' };
  if (promised !== null && promised !== base && open) return { kind: 'endpoint-changed', from: promised, to: base };
  return { kind: 'go', base };
}
