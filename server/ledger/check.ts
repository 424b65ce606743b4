import { countSteps } from './change-set.ts';
import type { Problems } from './problem.ts';
import type { Prospect } from './prospect.ts';
import { deploymentRules } from './rules/deployments.ts';
import { entityRules } from './rules/entities.ts';
import { idRules } from './rules/ids.ts';
import { mergedEnds } from './rules/merged-ends.ts';
import { personRules } from './rules/persons.ts';
import { predicateRules } from './rules/predicates.ts';
import { referenceRules } from './rules/references.ts';
import { problem } from './rules/report.ts';
import { roundRules, roundWarnings } from './rules/rounds.ts';
import { sourceRules } from './rules/sources.ts';
import { statementRules } from './rules/statements.ts';
import { namedPersons, textRules } from './rules/texts.ts';
import { whoIsWhoRules } from './rules/who-is-who.ts';

const rules = [
  idRules,
  textRules,
  sourceRules,
  entityRules,
  referenceRules,
  predicateRules,
  statementRules,
  personRules,
  deploymentRules,
  roundRules,
  whoIsWhoRules,
] as const;

const warnings = [namedPersons, roundWarnings, mergedEnds] as const;

/** What fits one transaction of the database with room to spare. */
export const MAX_STEPS = 5_000;

/** Everything that is wrong with what the ledger would say, all at once. */
export const check = (prospect: Prospect): Problems => {
  const steps = countSteps(prospect.changes);
  const size =
    steps > MAX_STEPS
      ? [
          problem(
            'TOO_MANY_STEPS',
            '',
            '',
            `The change set has ${steps} steps; one revision holds at most ${MAX_STEPS}. Apply it in parts.`,
          ),
        ]
      : [];
  return {
    problems: [...size, ...rules.flatMap((rule) => rule(prospect))],
    warnings: warnings.flatMap((rule) => rule(prospect)),
  };
};
