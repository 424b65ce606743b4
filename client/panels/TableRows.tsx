/** The rows of a table, by portions: of a long table only the portions near the window are in the page. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { view } from '../state/address.ts';
import { attention } from '../state/attention.ts';
import { cursor } from '../state/cursor.ts';
import type { Column } from './SortedTable.tsx';

/** Rows of a portion. A table of one portion is wholly in the page. */
const PORTION = 40;
/** About as high as a row is before it was measured. */
const ROW_HEIGHT = 37;
/** How far from the window a portion is made. */
const NEAR = '900px';

type Named = { readonly id: string };

function Row<R extends Named>({ row, columns, at }: { row: R; columns: readonly Column<R>[]; at: number }) {
  const here = cursor.value === row.id || view.value.selected === row.id;
  return (
    <tr data-row={row.id} aria-rowindex={at} aria-current={here ? 'true' : undefined}>
      {columns.map(({ key, cell, heads, number }) =>
        heads ? (
          <th key={key} scope="row">
            {cell(row)}
          </th>
        ) : (
          <td key={key} class={number && 'number'}>
            {cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

/** Whether the focus is to go to one of these rows, which must then be there. */
const isAwaited = (rows: readonly Named[]): boolean => {
  const place = attention.value;
  return place?.to === 'outline' && rows.some(({ id }) => place.id === `row-${id}`);
};

interface PortionProps<R> {
  rows: readonly R[];
  columns: readonly Column<R>[];
  from: number;
  whole: boolean;
}

function Portion<R extends Named>({ rows, columns, from, whole }: PortionProps<R>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const near = useSignal(whole || from === 0);
  const height = useSignal(rows.length * ROW_HEIGHT);
  useEffect(() => {
    const element = body.current;
    if (whole || !element) return;
    const watcher = new IntersectionObserver(
      ([entry]) => {
        if (!entry) return;
        if (!entry.isIntersecting && near.peek()) {
          // Nobody loses the row that the focus is in.
          if (element.contains(document.activeElement)) return;
          height.value = element.offsetHeight;
        }
        near.value = entry.isIntersecting;
      },
      { root: element.closest('.aside'), rootMargin: NEAR },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, [whole]);
  if (!whole && !near.value && !isAwaited(rows))
    return (
      <tbody ref={body} aria-hidden="true">
        <tr>
          <td colSpan={columns.length} style={{ height: `${height.value}px` }} />
        </tr>
      </tbody>
    );
  return (
    <tbody ref={body}>
      {rows.map((row, index) => (
        // The heads of the columns are the first row.
        <Row key={row.id} row={row} columns={columns} at={from + index + 2} />
      ))}
    </tbody>
  );
}

export function Rows<R extends Named>({ rows, columns }: { rows: readonly R[]; columns: readonly Column<R>[] }) {
  const portions = Array.from({ length: Math.ceil(rows.length / PORTION) }, (_, index) => index * PORTION);
  return (
    <>
      {portions.map((from) => (
        <Portion
          key={from}
          rows={rows.slice(from, from + PORTION)}
          columns={columns}
          from={from}
          whole={rows.length <= PORTION}
        />
      ))}
    </>
  );
}
