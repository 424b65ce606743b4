import { stringify } from 'csv-stringify/sync';
import { claimColumns } from '../columns/claims.ts';
import { type Column, text, told } from '../columns/column.ts';
import { endColumns, lineColumns, lineId } from '../columns/lines.ts';
import type { Format } from '../format.ts';
import { holds } from '../holds.ts';
import type { Head } from '../taken.ts';

/** Where an export comes from and what it holds, in every row: a comment line before the rows would be no CSV. */
const own: readonly Column<unknown>[] = [
  text('revision', (_, { revision }) => revision.id),
  text('revision_at', (_, { revision }) => revision.at),
  text('licence', (_, { licence }) => licence.name),
  text('taken_from', (_, { address }) => address),
  text('holds', (_, head) => holds(head)),
];

const NUMBER = /^-?\d+(\.\d+)?$/;
/** What makes a spreadsheet run a cell, also behind white space and in the wide forms of East Asian fonts. */
const RUNS = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;

/**
 * A cell that no spreadsheet runs. What begins like a formula gets an apostrophe in front, which spreadsheets show as
 * nothing; a negative number is a number and gets none.
 */
export const safeCell = (cell: string): string => (RUNS.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell);

/** Rows as RFC 4180 has them, with nothing in them that a spreadsheet would run. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  stringify(
    rows.map((row) => row.map(safeCell)),
    { record_delimiter: '\r\n' },
  );

async function* table<T>(
  columns: readonly Column<T>[],
  batches: AsyncIterable<readonly T[]>,
  head: Head,
): AsyncGenerator<string> {
  const all: readonly Column<T>[] = [...columns, ...own];
  yield csvText([all.map(({ name }) => name)]);
  for await (const batch of batches) yield csvText(batch.map((row) => all.map((column) => told(column, row, head))));
}

/** RFC 4180: a row a line or a claim, with the addresses of its sources. */
export const csv: Format = {
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  ending: 'csv',
  help: 'A table: one row a line, or with `rows=claims` one row a claim.',
  async *write({ head, lines, claims }, { rows, bom }) {
    if (bom) yield '\uFEFF';
    if (rows === 'claims') yield* table(claimColumns, claims(), head);
    else yield* table([lineId, ...endColumns, ...lineColumns], lines(), head);
  },
};
