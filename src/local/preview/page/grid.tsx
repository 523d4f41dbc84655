import { useEffect, useRef, useState } from 'preact/hooks';
import { a1 } from '../../../workbook/cells';
import type { CellView, SheetView } from '../book-view';
import { previewWords } from '../preview-words';
import { Chart } from './chart';

/*
 * A sheet as a plain table. The sheets here have at most some hundred rows and a dozen columns, which a browser's own
 * table lays out, wraps and reads out better than a grid component drawn on a canvas.
 */

interface GridProps {
  readonly sheet: SheetView;
  readonly selected: Place;
  readonly onSelect: (place: Place) => void;
  readonly onEdit: (cell: string, typed: string | boolean) => void;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Arrows move, Enter or a double click edits, Enter ends it, Alt+Enter makes a new line, Escape gives up. */
export function Grid({ sheet, selected, onSelect, onEdit }: GridProps) {
  const [editing, setEditing] = useState(false);
  const table = useRef<HTMLTableElement>(null);
  const lefts = sheet.widths.map((_, index) => sum(sheet.widths.slice(0, index)) + ROW_HEADING);
  const element = ({ row, column }: Place) =>
    table.current?.querySelector<HTMLElement>(`[data-cell="${a1(row, column)}"]`);

  useEffect(() => {
    element(selected)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);

  const move = (rows: number, columns: number) => {
    const row = within(selected.row + rows, sheet.rows.length);
    const column = within(selected.column + columns, sheet.widths.length);
    element({ row, column })?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (editing) return;
    const step = ARROWS[event.key];
    if (step) move(...step);
    else if (event.key === 'Enter' || event.key === 'F2') setEditing(true);
    else return;
    event.preventDefault();
  };
  const end = (typed: string | null) => {
    setEditing(false);
    element(selected)?.focus();
    const text = sheet.rows[selected.row - 1]?.[selected.column - 1]?.text ?? '';
    if (typed !== null && typed !== text) onEdit(a1(selected.row, selected.column), typed);
  };

  return (
    <div class="sheet">
      <table
        class="grid"
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid in ARIA is a table whose cells are edited
        role="grid"
        aria-label={sheet.name}
        onKeyDown={press}
        style={{ width: px(ROW_HEADING + sum(sheet.widths)) }}
      >
        <colgroup>
          <col style={{ width: px(ROW_HEADING) }} />
          {sheet.widths.map((width, index) => (
            <col key={index} style={{ width: px(width) }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td />
            {sheet.widths.map((_, index) => (
              <th key={index} scope="col">
                {a1(1, index + 1).slice(0, -1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.rows.map((cells, rowIndex) => (
            <tr key={rowIndex} class={rowIndex < sheet.frozenRows ? 'frozen' : undefined}>
              <th scope="row">{rowIndex + 1}</th>
              {cells.map((cell, columnIndex) => {
                const place = { row: rowIndex + 1, column: columnIndex + 1 };
                const isSelected = place.row === selected.row && place.column === selected.column;
                return (
                  <Cell
                    key={columnIndex}
                    cell={cell}
                    name={a1(place.row, place.column)}
                    choices={cell.list === undefined ? null : (sheet.lists[cell.list] ?? [])}
                    left={columnIndex < sheet.frozenColumns ? lefts[columnIndex] : undefined}
                    selected={isSelected}
                    editing={isSelected && editing}
                    onSelect={() => {
                      if (isSelected) return;
                      setEditing(false);
                      onSelect(place);
                    }}
                    onBegin={() => setEditing(true)}
                    onEnd={end}
                    onTick={(ticked) => onEdit(a1(place.row, place.column), ticked)}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {sheet.charts.map((chart, index) => (
        <Chart key={`${sheet.name} ${index}`} chart={chart} table={table} />
      ))}
    </div>
  );
}

interface CellProps {
  readonly cell: CellView;
  readonly name: string;
  readonly choices: readonly string[] | null;
  /** Where a frozen column stands. */
  readonly left: number | undefined;
  readonly selected: boolean;
  readonly editing: boolean;
  readonly onSelect: () => void;
  readonly onBegin: () => void;
  readonly onEnd: (typed: string | null) => void;
  readonly onTick: (ticked: boolean) => void;
}

function Cell({ cell, name, choices, left, selected, editing, onSelect, onBegin, onEnd, onTick }: CellProps) {
  const { format } = cell;
  return (
    <td
      data-cell={name}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of such a grid
      role="gridcell"
      tabIndex={selected ? 0 : -1}
      aria-selected={selected}
      class={left === undefined ? undefined : 'pinned'}
      style={{
        left: left === undefined ? undefined : px(left),
        fontWeight: format.bold ? 700 : undefined,
        color: format.fontColor,
        background: format.background,
        textAlign: format.horizontal,
        verticalAlign: format.vertical,
        whiteSpace: format.wrap ? 'pre-wrap' : 'pre',
      }}
      onFocus={onSelect}
      onDblClick={onBegin}
    >
      {editing ? (
        <Editor name={name} text={cell.text} choices={choices} onEnd={onEnd} />
      ) : cell.ticked === undefined ? (
        cell.text
      ) : (
        <input
          type="checkbox"
          aria-label={previewWords.cell(name)}
          checked={cell.ticked}
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
      )}
      {choices && !editing && <span class="drop" aria-hidden="true" />}
    </td>
  );
}

interface EditorProps {
  readonly name: string;
  readonly text: string;
  readonly choices: readonly string[] | null;
  readonly onEnd: (typed: string | null) => void;
}

/** A box to type in; where the cell has a drop-down, its words are offered. */
function Editor({ name, text, choices, onEnd }: EditorProps) {
  const box = useRef<HTMLTextAreaElement & HTMLSelectElement>(null);
  // Leaving the box by its end takes it away, which would leave it once more.
  const ended = useRef(false);
  useEffect(() => {
    box.current?.focus();
  }, []);
  const end = (typed: string | null) => {
    if (ended.current) return;
    ended.current = true;
    onEnd(typed);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') end(null);
    else if (event.key === 'Enter' && !event.altKey) end(box.current?.value ?? null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const common = { ref: box, 'aria-label': previewWords.cell(name), onKeyDown: press };
  if (!choices)
    return <textarea {...common} defaultValue={text} onBlur={() => end(box.current?.value ?? null)} />;
  return (
    <select
      {...common}
      defaultValue={text}
      onChange={() => end(box.current?.value ?? null)}
      onBlur={() => end(null)}
    >
      {[...new Set(['', text, ...choices])].map((choice) => (
        <option key={choice} value={choice} selected={choice === text}>
          {choice}
        </option>
      ))}
    </select>
  );
}

/** Pixels. */
const ROW_HEADING = 40;
const ARROWS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const px = (pixels: number) => `${pixels}px`;
const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
const within = (value: number, most: number) => Math.min(Math.max(value, 1), most);
