/** A table that can be sorted by each of its columns. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { lang } from '../state/language.ts';
import { type Cell, type Order, sorted, turned } from '../state/table.ts';
import { type tables, tableWords } from '../words/areas/table.ts';
import { Rows } from './TableRows.tsx';

export interface Column<Row> {
  /** Names the column in the rows and, in words, at its head. */
  readonly key: keyof Row & keyof typeof tables.en & string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Whether this cell is what the row is called. */
  readonly heads?: true;
  readonly number?: true;
}

type Named = { readonly id: string };

function Head<Row>({
  column,
  order,
  turn,
}: {
  column: Column<Row>;
  order: Order<string> | undefined;
  turn: () => void;
}) {
  const down = order?.by === column.key ? order.down : undefined;
  const label = tableWords.value[column.key];
  return (
    <th
      scope="col"
      class={column.number && 'number'}
      aria-sort={down === undefined ? 'none' : down ? 'descending' : 'ascending'}
    >
      <button type="button" onClick={turn}>
        {typeof label === 'string' && label}
        <span aria-hidden="true">{down === undefined ? '' : down ? ' ▾' : ' ▴'}</span>
      </button>
    </th>
  );
}

interface Props<Row> {
  caption: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
}

export function SortedTable<Row extends Named & { readonly [Key in keyof Row]: Cell }>({
  caption,
  rows,
  columns,
}: Props<Row>) {
  const order = useSignal<Order<Column<Row>['key']> | undefined>(undefined);
  const now = order.value;
  return (
    <div class="table-scroll">
      <table aria-rowcount={rows.length + 1}>
        <caption>{caption}</caption>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <Head
                key={column.key}
                column={column}
                order={now}
                turn={() => {
                  order.value = turned(order.peek(), column.key);
                }}
              />
            ))}
          </tr>
        </thead>
        <Rows rows={now ? sorted(rows, now, lang.value) : rows} columns={columns} />
      </table>
    </div>
  );
}
