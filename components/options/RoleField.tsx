import type { Settings } from '../../lib/settings';

interface Props {
  role: Settings['role'];
  managed: boolean;
  onRole: (role: Settings['role']) => void;
}

const ROLES: [Settings['role'], string, string][] = [
  ['coder', 'Coder', 'search, suggestions, gaps, coding, checks, queue'],
  ['provider', 'Provider', 'open questions about the note while writing it'],
  ['supervisor', 'Supervisor', 'queue and report'],
];

/** Who works at this computer; decides what the panel shows. */
export function RoleField({ role, managed, onRole }: Props) {
  return (
    <fieldset class="field role" disabled={managed}>
      <legend>Role</legend>
      {ROLES.map(([value, name, what]) => (
        <label key={value}>
          <input type="radio" name="role" value={value} checked={role === value} onChange={() => onRole(value)} /> {name}{' '}
          <span class="muted">{what}</span>
        </label>
      ))}
      {managed && <p class="muted">Set by your administrator.</p>}
    </fieldset>
  );
}
