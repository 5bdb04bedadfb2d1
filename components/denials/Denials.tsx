import type { DenialGroup } from '../../lib/review/denials';
import type { DenialKind, DenialOrder, DenialsModel } from '../models/denials-model';
import { Section } from '../parts/Section';
import { count, dollars } from '../parts/words';
import { adjustmentWords, GROUP_WORDS, remarkWords } from '../queue/adjustment-words';
import './Denials.css';
import type { DenialWorld } from './DenialDetails';
import { DenialRow } from './DenialRow';

interface Props {
  denials: DenialsModel;
  /** False until the queue was told of. */
  known: boolean;
  /** How many older claims that need a person were not fetched. */
  older: number;
  onOlder: () => void;
  world: DenialWorld;
}

const KINDS: [DenialKind, string][] = [
  ['all', 'all'],
  ['denied', 'denied'],
  ['partial', 'paid in part'],
  ['rejected', 'rejected'],
];
const ORDERS: [DenialOrder, string][] = [
  ['newest', 'newest first'],
  ['amount', 'most money first'],
  ['claims', 'most claims first'],
];

/** The heading of a reason: its code as it came, with who bears it and the remarks. */
const titleOf = ({ kind, code, group, remarks }: DenialGroup): string => {
  if (kind === 'unsaid') return ['No reason given', ...remarks].join(' · ');
  if (kind === 'rejected') return `Rejected${code === '' ? '' : ` · ${code}`}`;
  return [group === null ? code : `${group} ${code}`, ...remarks].join(' · ');
};

/** What a reason means and what usually corrects it; what is not known is said to be so. */
function Meaning({ group }: { group: DenialGroup }) {
  if (group.kind === 'rejected')
    return <p class="muted">Turned away before the payer judged it; the front end’s words stand with each claim.</p>;
  if (group.kind === 'unsaid') return <p class="muted">The answer names no reason. Ask the payer, by its control number.</p>;
  const words = adjustmentWords(group.code);
  return (
    <>
      {words === null ? (
        <p>Chartside has no words for this code; the payer’s own stand with each claim.</p>
      ) : (
        <p>
          {words.means} {words.correctBy}
        </p>
      )}
      {(group.group !== null || group.remarks.length > 0) && (
        <p class="muted">
          {group.group !== null && `${group.group}: ${GROUP_WORDS[group.group]}. `}
          {group.remarks.map((code) => `${code}: ${remarkWords(code) ?? 'a remark that Chartside has no words for'}.`).join(' ')}
        </p>
      )}
    </>
  );
}

/** What payers and front ends refused, by reason: what it means, what usually corrects it, how much is at stake, and every claim. */
export function Denials({ denials, known, older, onOlder, world }: Props) {
  const groups = denials.groups.value;
  const all = denials.all.value;
  const shown = new Set(groups.flatMap((group) => group.denials.map(({ item }) => item.claimId)));
  return (
    <div class="denials">
      <div class="section filters" role="search" aria-label="Denials">
        <label>
          Find{' '}
          <input
            value={denials.find.value}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => (denials.find.value = event.currentTarget.value)}
          />
        </label>
        <label>
          Show{' '}
          <select value={denials.kind.value} onChange={(event) => (denials.kind.value = event.currentTarget.value as DenialKind)}>
            {KINDS.map(([kind, words]) => (
              <option key={kind} value={kind}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label>
          Order{' '}
          <select value={denials.order.value} onChange={(event) => (denials.order.value = event.currentTarget.value as DenialOrder)}>
            {ORDERS.map(([order, words]) => (
              <option key={order} value={order}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <span role="status" class="muted num">
          {known ? `${shown.size} of ${count(all.length, 'claim', 'claims')}` : 'Asking the queue…'}
        </span>
      </div>
      {older > 0 && (
        <p class="section muted">
          {count(older, 'older claim is', 'older claims are')} not among these.{' '}
          <button type="button" onClick={onOlder}>
            Fetch more
          </button>
        </p>
      )}
      {known && groups.length === 0 && (
        <p class="section muted">{all.length === 0 ? 'No claim stands denied or rejected.' : 'No denial fits these filters.'}</p>
      )}
      {groups.map((group, at) => (
        <Section
          key={group.key}
          id={`denials-${at}`}
          title={titleOf(group)}
          count={{ n: group.denials.length, words: `claims, $${dollars(group.cents)} at stake` }}
        >
          <p class="num at-stake">${dollars(group.cents)} at stake</p>
          <Meaning group={group} />
          <ul>
            {group.denials.map((denial) => {
              const key = `${group.key} ${denial.item.claimId}`;
              return (
                <DenialRow
                  key={key}
                  denial={denial}
                  group={group}
                  open={denials.shown.value === key}
                  onToggle={() => denials.toggle(key, denial.item)}
                  versions={denials.versions(denial.item.lineage)}
                  opened={denials.opened.value}
                  world={world}
                />
              );
            })}
          </ul>
        </Section>
      ))}
    </div>
  );
}
