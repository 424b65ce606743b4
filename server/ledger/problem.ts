/** What is wrong with one record of a change set, for the person who wrote it. */
export interface Problem {
  code: ProblemCode;
  /** The id of the record, as written. */
  record: string;
  /** Where in the record, keys joined by dots: `qualifiers.role`, `at.0`, or empty for the whole. */
  path: string;
  message: string;
  /** The nearest thing that would have been right. */
  suggestion?: string;
}

export type ProblemCode =
  | 'TOO_MANY_STEPS'
  | 'GIVEN_TWICE'
  | 'BAD_ID'
  | 'ID_TAKEN'
  | 'UNKNOWN_ID'
  | 'UNKNOWN_PREDICATE'
  | 'UNKNOWN_QUALIFIER'
  | 'MISSING_QUALIFIER'
  | 'NOT_ALLOWED_HERE'
  | 'BAD_VALUE'
  | 'BAD_DATE'
  | 'BAD_LOCATOR'
  | 'BAD_TEXT'
  | 'BAD_TYPE'
  | 'BAD_IDENTIFIER'
  | 'BAD_MODALITY'
  | 'BAD_PERSON'
  | 'BAD_SUM'
  | 'STILL_IN_USE'
  | 'CYCLE'
  | 'NAMES_A_PERSON'
  | 'NAMES_A_MERGED_ID'
  | 'DRAWS_NOTHING';

/** Everything that is wrong, all at once. Nothing was written. */
export interface Problems {
  problems: readonly Problem[];
  warnings: readonly Problem[];
}
