import { useSignal } from '@preact/signals';
import type { Unread } from '../../lib/chart/chart';
import './UnreadList.css';

interface Props {
  parts: Unread[];
  /** Asks the browser for access to another site in the click; answers whether it was given. */
  onAccess: (origin: string) => Promise<boolean>;
}

/** Parts of one reason stand together, in the order they were found. */
function byReason(parts: Unread[]): [string, Unread[]][] {
  const groups = new Map<string, Unread[]>();
  for (const part of parts) groups.set(part.why, [...(groups.get(part.why) ?? []), part]);
  return [...groups];
}

const hostOf = (origin: string): string => origin.replace(/^https?:\/\//, '');

/** Everything of the chart that was not read: what, why, where to open it, and what may be asked for. */
export function UnreadList({ parts, onAccess }: Props) {
  const allowed = useSignal<readonly string[]>([]);
  const ask = async (origin: string): Promise<void> => {
    if (await onAccess(origin)) allowed.value = [...allowed.peek(), origin];
  };
  return (
    <ul class="unread-list">
      {byReason(parts).map(([why, group]) => {
        const origins = [...new Set(group.flatMap(({ origin }) => origin ?? []))];
        return (
          <li key={why}>
            <span aria-hidden="true">○ </span>
            <div>
              {group.length === 1 ? (
                <>
                  <p>{group[0]?.what}</p>
                  <p class="muted">{why}</p>
                </>
              ) : (
                // Of many, the reason first: the list may be longer than the screen.
                <>
                  <p class="muted">
                    <span class="num">{group.length}</span> parts: {why}
                  </p>
                  <ul>
                    {group.map((part) => (
                      <li key={`${part.frame} ${part.what}`}>{part.what}</li>
                    ))}
                  </ul>
                </>
              )}
              {origins.map((origin) =>
                allowed.value.includes(origin) ? (
                  <p key={origin} role="status">
                    {hostOf(origin)} may be read now. If its part stays here, nothing of a chart was found in it.
                  </p>
                ) : (
                  <button key={origin} type="button" onClick={() => void ask(origin)}>
                    Allow reading {hostOf(origin)}
                  </button>
                ),
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
