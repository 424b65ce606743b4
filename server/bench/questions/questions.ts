import { q1 } from './q1-entity.ts';
import { q2, q2f } from './q2-list.ts';
import { q3 } from './q3-claims.ts';
import { q4, q4a } from './q4-neighbourhood.ts';
import { q5 } from './q5-search.ts';
import { q6 } from './q6-counts.ts';
import type { Question } from './question.ts';

/** Every question, in the order of the tables. */
export const questions: readonly Question[] = [q1, q2, q2f, q3, q4, q4a, q5, q6];
