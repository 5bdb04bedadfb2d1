import './Bars.css';

export interface Bar {
  label: string;
  /** What the label means, when it is a code. */
  words: string | null;
  n: number;
}

interface Props {
  title: string;
  bars: Bar[];
  none: string;
  /** What is counted; claims unless it says so. */
  heads?: { n: string };
}

/** Counts in falling order as bars, each with its number and its share of all so far (a Pareto chart). */
export function Bars({ title, bars, none, heads = { n: 'Claims' } }: Props) {
  const total = bars.reduce((sum, { n }) => sum + n, 0);
  const most = Math.max(...bars.map(({ n }) => n), 1);
  let sum = 0;
  const shares = bars.map(({ n }) => {
    sum += n;
    return Math.round((100 * sum) / total);
  });
  return (
    <figure class="bars">
      <figcaption>
        <h2>{title}</h2>
      </figcaption>
      {bars.length === 0 ? (
        <p class="muted">{none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col" class="bar">
                <span class="sr">Share drawn</span>
              </th>
              <th scope="col" class="num">
                {heads.n}
              </th>
              <th scope="col" class="num">
                Sum %
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ label, words, n }, index) => (
              <tr key={label}>
                <th scope="row">
                  {words === null ? (
                    label
                  ) : (
                    <>
                      <code>{label}</code> {words}
                    </>
                  )}
                </th>
                <td class="bar" aria-hidden="true">
                  <svg viewBox="0 0 100 12" preserveAspectRatio="none">
                    <rect width={(100 * n) / most} height="12" />
                  </svg>
                </td>
                <td class="num">{n}</td>
                <td class="num">{shares[index]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </figure>
  );
}
