/** The journalists' questions as documents that the server knows: by the name of their operation. */
import type { PersistedDocument } from '../api/persisted-documents.ts';
import { journalistQuestions, questionName, questionText } from './questions.ts';

export const journalistDocuments: readonly PersistedDocument[] = journalistQuestions.map((question) => {
  const name = questionName(question);
  return { id: name, name, text: questionText(question), examples: [question.variables] };
});
