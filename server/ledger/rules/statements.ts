import { timeNature } from '../../ontology/index.ts';
import { parsePeriod, queryBounds } from '../../record/edtf.ts';
import { parseLocator } from '../../record/locator.ts';
import { isUnreadable } from '../../record/problems.ts';
import type { ClaimRecord } from '../../record/records.ts';
import type { Problem } from '../problem.ts';
import type { Prospect } from '../prospect.ts';
import { problem } from './report.ts';

/** How a claim is stated: its place, its period, whose words it passes on, and how it is taken back. */
export const statementRules = ({ changes }: Prospect): Problem[] =>
  changes.put.claims.flatMap((claim) => [...places(claim), ...period(claim), ...modality(claim), ...retraction(claim)]);

const places = (claim: ClaimRecord): Problem[] =>
  claim.at.flatMap((at, i) => {
    const read = parseLocator(at);
    return isUnreadable(read) ? problem('BAD_LOCATOR', claim.id, `at.${i}`, read.unreadable) : [];
  });

const period = (claim: ClaimRecord): Problem[] => {
  if (claim.period === undefined) return [];
  const read = parsePeriod(claim.period.edtf, timeNature(claim.predicate), claim.period.said);
  return isUnreadable(read) ? [problem('BAD_DATE', claim.id, 'period.edtf', read.unreadable)] : [];
};

const modality = (claim: ClaimRecord): Problem[] => {
  const named = (claim.attributedTo?.length ?? 0) > 0 || (claim.attribution ?? '').trim() !== '';
  if (named || (claim.modality !== 'alleged' && claim.modality !== 'denied')) return [];
  const message = `What is ${claim.modality} is somebody's word: name them in attributedTo, or in words in attribution.`;
  return [problem('BAD_MODALITY', claim.id, 'attributedTo', message)];
};

const retraction = ({ id, retracted }: ClaimRecord): Problem[] => {
  if (retracted === undefined) return [];
  const problems: Problem[] = [];
  const on = queryBounds(retracted.on);
  if (isUnreadable(on)) problems.push(problem('BAD_DATE', id, 'retracted.on', on.unreadable));
  if (retracted.reason.trim() === '')
    problems.push(problem('BAD_TEXT', id, 'retracted.reason', 'Taking a claim back needs a reason.'));
  if (retracted.by === 'source' && retracted.correction === undefined)
    problems.push(
      problem(
        'UNKNOWN_ID',
        id,
        'retracted.correction',
        'A source takes back by a correction: name the source that holds it.',
      ),
    );
  return problems;
};
