import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Database } from '../neo4j/database.ts';
import { watchedGraph } from './graph.ts';

const nameOf = (number: number) => ({ number, id: `${number}-3fa9c1`, merged: false });

/** A database that knows its newest revision alone, and counts how often it is asked. */
const counting = () => {
  const state = { number: 1, asked: 0, away: false };
  const refuse = () => Promise.reject(new Error('not here'));
  const database: Database = {
    read: async () => {
      state.asked += 1;
      if (state.away) throw new Error('away');
      return [nameOf(state.number)];
    },
    write: refuse,
    schema: refuse,
    close: async () => {},
  };
  return { state, database };
};

test('the newest revision is kept for a while, then looked for behind the answer, then waited for', async () => {
  const { state, database } = counting();
  let time = 0;
  const graph = watchedGraph(database, () => time);
  expect(await graph.newest()).toEqual(nameOf(1));
  state.number = 2;
  time = 200;
  expect(await graph.newest()).toEqual(nameOf(1));
  expect(state.asked).toBe(1);
  time = 300;
  expect(await graph.newest()).toEqual(nameOf(1));
  await setImmediate();
  expect(await graph.newest()).toEqual(nameOf(2));
  expect(state.asked).toBe(2);
  state.number = 3;
  time = 2_000;
  expect(await graph.newest()).toEqual(nameOf(3));
});

test('many who ask at once look once', async () => {
  const { state, database } = counting();
  const graph = watchedGraph(database);
  expect(await Promise.all([graph.newest(), graph.newest(), graph.newest()])).toEqual([
    nameOf(1),
    nameOf(1),
    nameOf(1),
  ]);
  expect(state.asked).toBe(1);
});

test('a database that is away is told once the number is a second old, and found again after', async () => {
  const { state, database } = counting();
  let time = 0;
  const graph = watchedGraph(database, () => time);
  await graph.newest();
  state.away = true;
  time = 500;
  expect(await graph.newest()).toEqual(nameOf(1));
  time = 1_500;
  await expect(graph.newest()).rejects.toThrow('away');
  state.away = false;
  expect(await graph.newest()).toEqual(nameOf(1));
});

test('whoever goes away while many look waits no longer, and the others are answered', async () => {
  const { state, database } = counting();
  let answer = (): void => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const slow: Database = { ...database, read: (...asked) => held.then(() => database.read(...asked)) };
  const graph = watchedGraph(slow);
  const gone = new AbortController();
  const first = graph.newest(gone.signal);
  const second = graph.newest(new AbortController().signal);
  gone.abort();
  await expect(first).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  await expect(graph.newest(gone.signal)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  answer();
  expect(await second).toEqual(nameOf(1));
  expect(state.asked).toBe(1);
});
