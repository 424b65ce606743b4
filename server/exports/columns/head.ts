import { holds } from '../holds.ts';
import type { Head } from '../taken.ts';
import { type Column, text, whole } from './column.ts';

/** What an export says of itself, once. */
export const headColumns: readonly Column<Head>[] = [
  text('revision', ({ revision }) => revision.id),
  text('revision_at', ({ revision }) => revision.at),
  text('licence', ({ licence }) => licence.url),
  text('taken_from', ({ address }) => address),
  text('holds', (head) => holds(head)),
  whole('lines', ({ counts }) => counts.lines),
  whole('asserted', ({ counts }) => counts.asserted),
  whole('planned', ({ counts }) => counts.planned),
  whole('alleged', ({ counts }) => counts.alleged),
  whole('disputed', ({ counts }) => counts.disputed),
  whole('inferred', ({ counts }) => counts.inferred),
];
