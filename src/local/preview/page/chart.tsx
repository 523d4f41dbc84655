import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { a1 } from '../../../workbook/cells';
import type { ChartView } from '../book-view';

/** A chart over the cells: columns side by side, each with its number and its name. */
export function Chart({ chart, table }: { chart: ChartView; table: RefObject<HTMLTableElement | null> }) {
  const [corner, setCorner] = useState({ left: 0, top: 0 });
  const { title, bars, row, column, width, height } = chart;
  useLayoutEffect(() => {
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${a1(row, column)}"]`);
    if (cell) setCorner({ left: cell.offsetLeft, top: cell.offsetTop });
  }, [chart]);
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <figure
      class="chart"
      style={{ left: `${corner.left}px`, top: `${corner.top}px`, width: `${width}px`, height: `${height}px` }}
    >
      <figcaption>{title}</figcaption>
      <div class="bars">
        {bars.map(({ name, value, color }) => (
          <div key={name}>
            <span>{value}</span>
            <div style={{ height: `${(100 * value) / most}%`, background: color }} />
            <span>{name}</span>
          </div>
        ))}
      </div>
    </figure>
  );
}
