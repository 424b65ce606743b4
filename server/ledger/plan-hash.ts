import { canonical, sha256 } from '../record/ids.ts';
import { writtenChanges } from './change-set.ts';
import type { Plan } from './plan.ts';

/** The hash by which a plan is known again after it was applied. */
export const planHash = ({
  lineage,
  base,
  ontology,
  changes,
}: Pick<Plan, 'lineage' | 'base' | 'ontology' | 'changes'>): string =>
  sha256(canonical({ lineage, base, ontology, changes: writtenChanges(changes) }));
