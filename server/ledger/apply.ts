import type { Database } from '../neo4j/database.ts';
import { revisionId } from '../record/ids.ts';
import { writeMissingLogFiles } from './catch-up.ts';
import { countSteps } from './change-set.ts';
import { publish, requireHead } from './head.ts';
import { drawSalts } from './log-entry.ts';
import type { Applied, Conflict, Signature } from './outcomes.ts';
import type { Plan } from './plan.ts';
import { planHash } from './plan-hash.ts';
import { isConflict, stage } from './stage.ts';
import { findApplied } from './stored-log.ts';
import { reading } from './stored-shapes.ts';

/**
 * Stages a plan, publishes it, and copies its log entry to a file. Applying the same plan again writes nothing, so a
 * caller who never heard the answer may simply ask again.
 */
export const applyPlan = async (
  database: Database,
  plan: Plan,
  { author, message }: Signature,
  { logFolder, clock }: { logFolder: string; clock: () => Date },
): Promise<Applied | Conflict> => {
  if (planHash(plan) !== plan.hash) return refuse('The plan was changed after it was made. Make it again.');
  if (author.trim() === '') return refuse('A revision needs an author. Say who publishes it.');
  if (plan.changes.close.length > 0 && message.trim() === '')
    return refuse('The plan closes what was said before. Say why in a message.');
  if (countSteps(plan.changes) === 0) return { outcome: 'nothing_to_do', number: (await requireHead(database)).number };

  // What a crash left between staging and publishing is whole and checked, so it comes first.
  await publish(database);
  const before = await findApplied(reading(database), plan);
  if (before) {
    await writeMissingLogFiles(database, logFolder);
    return { outcome: 'already_applied', ...before };
  }

  const staged = await stage(database, plan, {
    at: clock().toISOString(),
    author,
    message,
    ontology: plan.ontology,
    changes: plan.changes,
    salts: drawSalts(plan.changes),
  });
  if (isConflict(staged)) return staged;
  await publish(database);
  await writeMissingLogFiles(database, logFolder);
  const { number, hash } = staged;
  return { outcome: 'applied', number, id: revisionId(number, hash), hash };
};

const refuse = (reason: string): Conflict => ({ outcome: 'conflict', reason });
