import type { Unusable } from '../../lib/settings';

/** Settings that were given and are not used: which, by whom, why, and who can put it right. */
export function UnusableSettings({ unusable }: { unusable: Unusable[] }) {
  if (unusable.length === 0) return null;
  return (
    <ul role="alert" aria-label="Settings that are not used" class="error">
      {unusable.map(({ key, by, why }) => (
        <li key={`${by} ${key}`}>
          {by === 'policy' ? (
            <>
              Your administrator’s setting <code>{key}</code> is not used: {why}. Ask them to correct it.
            </>
          ) : (
            <>
              The saved setting <code>{key}</code> is not used: {why}. Enter it again below.
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
