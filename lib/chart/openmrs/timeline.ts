/** OpenMRS 3, results over time: a grid of plain boxes, one column a day, the years above the days. */
import type { Result } from '../chart';
import type { ReadEnv } from '../chart-env';
import { firstDay } from '../dates';
import { measureOf } from '../lists/measures';
import { all, attr, lineOf } from '../safe-dom';

const GRID = '[class*="grouped-timeline__"]';
const within = (element: Element, name: string): Element[] => [...Element.prototype.querySelectorAll.call(element, `[class*="__${name}"]`)];

/** How many columns a head stands over: "grid-column: 2 span". */
const spanOf = (head: Element): number =>
  Number(
    attr(head, 'style')
      .match(/grid-column:[^;]*?(\d+)\s+span|span\s+(\d+)/)
      ?.slice(1)
      .find(Boolean) ?? 1,
  );
const spread = (heads: Element[]): string[] => heads.flatMap((head) => Array<string>(Math.min(spanOf(head), 500)).fill(lineOf(head)));

/** What the colors of a cell mean, by the name of its class. */
const flagOf = (cell: Element): string | null => {
  const mark = attr(cell, 'class').match(/__(critically|offScale)?_?(high|low)(?:___|\s|$)/i);
  return mark ? `${mark[1] === 'critically' ? 'critically ' : ''}${mark[2]?.toLowerCase()}` : null;
};

/** Every value of the grid with its day; null where the page shows no such grid. */
export function timelineOf(page: Document, env: ReadEnv): Result[] | null {
  const [grid] = all(page, '[class*="grouped-timeline__timelineHeader"]');
  if (!grid) return null;
  const years = spread(within(grid, 'yearColumn'));
  const times = within(grid, 'timeColumn').length;
  const days = spread(within(grid, 'dayColumn')).map((day, i) => firstDay(`${day} ${years[i] ?? ''}`));
  if (days.length !== times || days.includes(null)) return null;
  const [corner] = within(grid, 'cornerGridElement');
  const provenance = { frame: env.frame.key, visibility: env.frame.visibility };
  return within(grid, 'gridContainer').flatMap((group) => {
    const head = group.previousElementSibling?.matches('[class*="__rowHeader"]') ? group.previousElementSibling : null;
    const panel = (head ? lineOf(head) : corner ? lineOf(corner) : '') || null;
    const found: Result[] = [];
    let row: { name: string; range: string | null; unit: string | null } | null = null;
    let column = 0;
    for (const cell of Element.prototype.querySelectorAll.call(group, `${GRID}`) as NodeListOf<Element>) {
      const classes = attr(cell, 'class');
      if (/__rowStartCell/.test(classes)) {
        const bounds = lineOf(within(cell, 'rangeUnits')[0] ?? null);
        const name = lineOf(within(cell, 'trendline')[0] ?? null);
        const figures = bounds.match(/^[^A-Za-z%µ]*\d(?=\s|$)/)?.[0].trim() ?? null;
        // The range is kept as it is printed, with its unit.
        row = { name, range: figures && bounds, unit: bounds.slice(figures?.length ?? 0).replace(/^[\s–-]+/, '') || null };
        column = 0;
      } else if (row && /__timelineDataCell/.test(classes)) {
        const text = lineOf(cell);
        const measure = measureOf(text);
        if (text !== '' && text !== '--')
          found.push({
            panel,
            name: row.name,
            value: measure?.value ?? text,
            unit: measure?.unit ?? row.unit,
            range: row.range,
            flag: flagOf(cell),
            date: days[column] ?? null,
            provenance,
          });
        column += 1;
      }
    }
    return found;
  });
}
