/** What is sent to GraphQL. */
export interface Question {
  query: string;
  variables: Readonly<Record<string, unknown>>;
  operationName?: string;
}
