import { Section } from '../parts/Section';

interface Props {
  id: string;
  title: string;
  /** Each fact's words and, where it was not on screen, that. */
  facts: [string, string][];
}

/** One of the chart's lists. An empty one says that none was seen, never that there is none. */
export function FactList({ id, title, facts }: Props) {
  const [, place = ''] = facts[0] ?? [];
  const together = facts.length > 1 && place !== '' && facts.every(([, where]) => where === place);
  return (
    <Section id={id} title={title} count={{ n: facts.length, words: `${title.toLowerCase()} read` }}>
      {facts.length === 0 && <p class="muted">None was seen.</p>}
      {together && <p class="muted">All{place.replace(' ·', '')}.</p>}
      <ul>
        {facts.map(([words, where], index) => (
          <li key={index} class="fact">
            {words}
            {where !== '' && !together && <span class="muted">{where}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
