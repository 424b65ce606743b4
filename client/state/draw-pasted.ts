/** Draws what a pasted question is answered with, or what a pasted answer holds. */
import { ask, askAsWritten } from '../api/ask.ts';
import { type ApiProblem, Unreachable } from '../api/errors.ts';
import { WhichDocument } from '../api/which-document.ts';
import { addAll } from './actions.ts';
import { knownAt, navigate, view } from './address.ts';
import { announce } from './announce.ts';
import { MOST_IDS } from './picture.ts';
import { idsIn, type Pasted } from './question.ts';
import { undo } from './steps.ts';
import { idsOf, inOrder, type View } from './view.ts';

/** What became of it, beside what is on screen then. */
export type Outcome =
  | { readonly what: 'drawn'; readonly problems: readonly ApiProblem[] }
  | { readonly what: 'refused'; readonly problems: readonly ApiProblem[] }
  | { readonly what: 'no-entities' }
  | { readonly what: 'too-many'; readonly found: number; readonly most: number }
  | { readonly what: Exclude<Pasted['what'], 'view' | 'question' | 'answer'> };

/** `alone` in the place of what is on screen, or beside it. */
export type How = 'alone' | 'added';

/** Those of the ids that are entities at the revision on screen, each by the id that answers for it now. */
async function entitiesAmong(ids: readonly string[], signal: AbortSignal): Promise<readonly string[]> {
  const found = new Set<string>();
  for (let start = 0; start < ids.length; start += MOST_IDS) {
    const variables = { ids: ids.slice(start, start + MOST_IDS), knownAt: knownAt.peek() };
    const { data, problems } = await ask(WhichDocument, variables, signal);
    if (!data.subgraph) throw problems[0] ?? new Unreachable('The answer held no entities.');
    for (const { id } of data.subgraph.entities) found.add(id);
  }
  return [...found];
}

function showAlone(ids: readonly string[], told: View | undefined): void {
  const places = new Map(told?.entities.map(({ id, at }) => [id, at]));
  const entities = inOrder(ids.map((id) => ({ id, at: places.get(id) })));
  const focus = told?.focus !== undefined && ids.includes(told.focus) ? told.focus : undefined;
  navigate({ entities, focus, selected: undefined, ...(told ? { layout: told.layout } : {}) });
  announce({ what: 'drawn', entities: entities.length }, { undo });
}

async function drawAnswer(answer: unknown, how: How, told: View | undefined, signal: AbortSignal): Promise<Outcome> {
  const ids = await entitiesAmong(idsIn(answer), signal);
  const shown = how === 'added' ? new Set([...idsOf(view.peek()), ...ids]).size : ids.length;
  if (ids.length === 0) return { what: 'no-entities' };
  if (shown > MOST_IDS) return { what: 'too-many', found: shown, most: MOST_IDS };
  if (how === 'added') await addAll(ids);
  else showAlone(ids, told);
  return { what: 'drawn', problems: [] };
}

async function drawQuestion(
  { text, variables, told }: Extract<Pasted, { what: 'question' }>,
  how: How,
  signal: AbortSignal,
): Promise<Outcome> {
  const { data, problems } = await askAsWritten(text, variables, signal);
  if (data === undefined) return { what: 'refused', problems };
  const outcome = await drawAnswer(data, how, told, signal);
  if (problems.length === 0) return outcome;
  // What failed of it is said, also where the rest can be drawn.
  return { what: outcome.what === 'drawn' ? 'drawn' : 'refused', problems };
}

/** Our own question brings back all of its view, but does not lead out of, or into, another page. */
function restore(told: View, how: How): Promise<void> | void {
  if (how === 'added') return addAll(idsOf(told));
  navigate({ ...told, embed: view.peek().embed });
  announce({ what: 'drawn', entities: told.entities.length }, { undo });
}

export async function drawPasted(pasted: Pasted, how: How, signal: AbortSignal): Promise<Outcome> {
  if (pasted.what === 'question') return drawQuestion(pasted, how, signal);
  if (pasted.what === 'answer') return drawAnswer(pasted.answer, how, undefined, signal);
  if (pasted.what !== 'view') return pasted;
  await restore(pasted.view, how);
  return { what: 'drawn', problems: [] };
}
