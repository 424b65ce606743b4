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

/** On a first visit the questions are its tabs; later it finds its own again, and a shared question is shown beside them. */
const beginning = () => {
  const question = asked();
  if (question) return question;
  const [first] = tabs;
  const isFirstVisit = localStorage.getItem('graphiql:tabState') === null;
  return { defaultTabs: tabs, ...(isFirstVisit && first ? { variables: first.variables } : {}) };
};

const container = document.getElementById('graphiql');
if (container)
  createRoot(container).render(
    createElement(GraphiQL, { fetcher, defaultEditorToolsVisibility: 'variables', ...beginning() }),
  );
