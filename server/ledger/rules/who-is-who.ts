import { sameId } from '../../record/ids.ts';
import type { SameRecord } from '../../record/records.ts';
import type { Problem } from '../problem.ts';
import type { Prospect } from '../prospect.ts';
import { problem } from './report.ts';

/** Judgements on who is who: of one kind, with a reason, never in a circle, and never against each other. */
export const whoIsWhoRules = (prospect: Prospect): Problem[] => [
  ...prospect.changes.put.same.flatMap((record) => ofOneKind(record, prospect)),
  ...prospect.changes.put.different
    .filter(({ entities: [one, other] }) => one === other)
    .map(({ id }) => problem('NOT_ALLOWED_HERE', id, 'entities', 'Nothing differs from itself.')),
  ...[...prospect.changes.put.same, ...prospect.changes.put.different]
    .filter(({ reason }) => reason.trim() === '')
    .map(({ id }) => problem('BAD_TEXT', id, 'reason', 'Who is who needs a reason: say how it is known.')),
  ...circles(prospect),
  ...contradictions(prospect),
];

const ofOneKind = ({ id, keep, merge }: SameRecord, { entities }: Prospect): Problem[] => {
  const [kept, merged] = [entities.get(keep)?.kind, entities.get(merge)?.kind];
  return kept === undefined || merged === undefined || kept === merged
    ? []
    : [
        problem(
          'NOT_ALLOWED_HERE',
          id,
          'merge',
          `${merge} is of the kind ${merged}, ${keep} of the kind ${kept}; they cannot be one.`,
        ),
      ];
};

/** The judgements that lead on from an id, in their order. */
const chainFrom = (id: string, same: Prospect['same']): readonly SameRecord[] => {
  const chain = new Set<SameRecord>();
  for (let next = same.get(sameId(id)); next !== undefined && !chain.has(next); next = same.get(sameId(next.keep)))
    chain.add(next);
  return [...chain];
};

const circles = ({ same }: Prospect): Problem[] =>
  [...same.values()].flatMap(({ id, keep, merge }) => {
    if (keep === merge) return [problem('CYCLE', id, 'keep', `${merge} cannot be merged into itself.`)];
    return chainFrom(keep, same).some((further) => further.keep === merge)
      ? [problem('CYCLE', id, 'keep', `Following the merges from ${merge} leads back to it. One id must be kept.`)]
      : [];
  });

/** Told at the judgement that the change set makes: at that which parts the two, else at that which joins them. */
const contradictions = ({ different, same, changes: { put }, survivorOf }: Prospect): Problem[] =>
  [...different.values()].flatMap(({ id, entities: [one, other], reason }) => {
    if (one === other || survivorOf(one) !== survivorOf(other)) return [];
    const made = new Set([...put.different, ...put.same].map((record) => record.id));
    const joining = [...chainFrom(one, same), ...chainFrom(other, same)].map((record) => record.id);
    const record = [id, ...joining].find((judgement) => made.has(judgement)) ?? id;
    const message = `${one} and ${other} are declared different (“${reason}”), and would be one. Take one of the judgements back.`;
    return [problem('NOT_ALLOWED_HERE', record, '', message)];
  });
