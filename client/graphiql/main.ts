/** GraphiQL, served from here and loading nothing from elsewhere: the questions of a story as its tabs. */
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import './graphiql.css';
import { journalistQuestions, questionText } from './questions.ts';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });

const tabs = journalistQuestions.map((question) => ({
  query: questionText(question),
  variables: JSON.stringify(question.variables, null, 2),
}));

/** A question that came with the address, as somebody shares it. */
const asked = (): { query: string; variables?: string } | undefined => {
  const parameters = new URLSearchParams(location.search);
  const query = parameters.get('query');
  const variables = parameters.get('variables');
  return query === null ? undefined : { query, ...(variables === null ? {} : { variables }) };
};

const shared = asked();
const container = document.getElementById('graphiql');
if (container)
  createRoot(container).render(
    createElement(GraphiQL, {
      fetcher,
      defaultEditorToolsVisibility: 'variables',
      // Tabs are kept in the browser; a shared question is shown beside them and changes none.
      ...(shared
        ? { query: shared.query, ...(shared.variables ? { variables: shared.variables } : {}) }
        : { defaultTabs: tabs }),
    }),
  );
