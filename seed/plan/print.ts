import type { Step } from '../../server/ledger/plan.ts';
import { paint, type Terminal } from '../terminal.ts';
import type { Comparison } from './comparison.ts';
import { describeClaim } from './describe-claim.ts';

const marks = { add: ['+', 'green'], change: ['~', 'yellow'], close: ['-', 'red'] } as const;

/** Prints a plan: the entities, what each source says, the lines of the picture, and what has no file. */
export const printPlan = (comparison: Comparison, terminal: Terminal): void => {
  const { lines, notInFiles } = comparison;
  for (const [heading, steps] of grouped(comparison)) {
    terminal.out(paint(terminal, 'bold', heading));
    for (const step of steps) printStep(step, describe(step, comparison), terminal);
    terminal.out('');
  }
  printLines('Lines that appear', 'add', lines.appear, terminal);
  printLines('Lines that disappear', 'close', lines.disappear, terminal);
  if (notInFiles.length > 0) {
    terminal.out(paint(terminal, 'bold', 'Not in files, left alone'));
    for (const id of notInFiles) terminal.out(`  ${id}`);
    terminal.out('');
  }
  terminal.out(summary(comparison));
};

/** How many steps a plan takes, in one sentence. */
export const summary = ({ plan, lines }: Comparison): string => {
  if (plan.steps.length === 0) return 'Nothing to do: the ledger says what the files say.';
  const of = (step: Step['step']) => plan.steps.filter((candidate) => candidate.step === step).length;
  return `On revision ${plan.base}: ${of('add')} to add, ${of('change')} to change, ${of('close')} to close; lines: ${lines.appear.length} to draw, ${lines.disappear.length} to remove.`;
};

/** Steps under the source that says it; sources, claims and disputes together, entities and who is who on their own. */
const grouped = ({ plan, held }: Comparison): Map<string, Step[]> => {
  const disputes = new Map([
    ...held.disputes,
    ...plan.changes.put.disputes.map((dispute) => [dispute.id, dispute] as const),
  ]);
  const headingOf = ({ collection, id }: Step): string => {
    if (collection === 'entities') return ENTITIES;
    if (collection === 'same' || collection === 'different') return WHO_IS_WHO;
    if (collection === 'sources') return id;
    return (collection === 'claims' ? id : (disputes.get(id)?.claim ?? id)).split(':')[0] ?? id;
  };
  const groups = new Map<string, Step[]>();
  for (const step of plan.steps) groups.set(headingOf(step), [...(groups.get(headingOf(step)) ?? []), step]);
  const first = [WHO_IS_WHO, ENTITIES];
  return new Map([...groups].sort(([a], [b]) => first.indexOf(b) - first.indexOf(a) || (a < b ? -1 : 1)));
};

const ENTITIES = 'Entities';
const WHO_IS_WHO = 'Who is who';

const describe = ({ collection, id }: Step, { plan, held }: Comparison): string => {
  const put = plan.changes.put;
  if (collection === 'sources') {
    const source = put.sources.find((record) => record.id === id) ?? held.sources.get(id);
    return `source  ${source?.title ?? id}`;
  }
  if (collection === 'entities') return id;
  if (collection === 'claims') {
    const claim = put.claims.find((record) => record.id === id) ?? held.claims.get(id);
    return claim ? describeClaim(claim) : id;
  }
  if (collection === 'same') {
    const same = put.same.find((record) => record.id === id) ?? held.same.get(id);
    return same ? `${same.merge} is ${same.keep}: ${same.reason}` : id;
  }
  if (collection === 'different') {
    const different = put.different.find((record) => record.id === id) ?? held.different.get(id);
    return different ? `${different.entities.join(' is not ')}: ${different.reason}` : id;
  }
  const dispute = put.disputes.find((record) => record.id === id) ?? held.disputes.get(id);
  if (!dispute) return id;
  const by = dispute.by === 'editors' ? 'say the editors' : 'says the source';
  return `disputes ${dispute.disputes}, ${by}: ${dispute.note}`;
};

const printStep = ({ step, fields }: Step, text: string, terminal: Terminal): void => {
  const [mark, colour] = marks[step];
  const which = step === 'change' && fields.length > 0 ? paint(terminal, 'dim', `  (${fields.join(', ')})`) : '';
  terminal.out(`  ${paint(terminal, colour, mark)} ${text}${which}`);
};

const printLines = (heading: string, step: 'add' | 'close', ids: readonly string[], terminal: Terminal): void => {
  if (ids.length === 0) return;
  const [mark, colour] = marks[step];
  terminal.out(paint(terminal, 'bold', heading));
  for (const id of ids) terminal.out(`  ${paint(terminal, colour, mark)} ${id}`);
  terminal.out('');
};
