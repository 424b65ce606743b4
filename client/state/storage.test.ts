import { expect, test, vi } from 'vitest';
import { keep, type Shelf } from './storage.ts';

const listeners = vi.hoisted(() => {
  const heard: ((event: { key: string; newValue: string | null }) => void)[] = [];
  vi.stubGlobal('addEventListener', (_: string, listener: (typeof heard)[number]) => heard.push(listener));
  return heard;
});

const read = (stored: unknown): readonly string[] | undefined =>
  Array.isArray(stored) ? stored.filter((each): each is string => typeof each === 'string') : undefined;

const shelf = (): Shelf & { readonly texts: Map<string, string> } => {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
  };
};
const with_ = (more: string) => (list: readonly string[]) => [...list, more];

test('two tabs that add at the same time lose nothing', () => {
  const shared = shelf();
  const one = keep('list', read, [], shared);
  const other = keep('list', read, [], shared);
  one.change(with_('a'));
  other.change(with_('b'));
  one.change(with_('c'));
  expect(one.value.value).toEqual(['a', 'b', 'c']);
  for (const hear of listeners) hear({ key: 'watchgraph.list', newValue: shared.texts.get('watchgraph.list') ?? null });
  expect(other.value.value).toEqual(['a', 'b', 'c']);
});

test('without storage everything works until the page is closed, and says so', () => {
  const nowhere = keep('list', read, [], undefined);
  nowhere.change(with_('a'));
  nowhere.change(with_('b'));
  expect(nowhere.value.value).toEqual(['a', 'b']);
  expect(nowhere.safe.value).toBe(false);
});

test('a full storage is said, and nothing of what is in memory is lost', () => {
  const full = shelf();
  let room = true;
  const kept = keep('list', read, [], {
    ...full,
    setItem: (key, text) => {
      if (!room) throw new DOMException('full', 'QuotaExceededError');
      full.setItem(key, text);
    },
  });
  kept.change(with_('a'));
  room = false;
  kept.change(with_('b'));
  expect(kept.safe.value).toBe(false);
  kept.change(with_('c'));
  expect(kept.value.value).toEqual(['a', 'b', 'c']);
  room = true;
  kept.change(with_('d'));
  expect(kept.safe.value).toBe(true);
  expect(full.texts.get('watchgraph.list')).toBe('["a","b","c","d"]');
});

test.each(['{', '7', 'null', '{"list":[]}'])('what cannot be read (%s) counts as nothing', (text) => {
  const odd = shelf();
  odd.setItem('watchgraph.list', text);
  expect(keep('list', read, [], odd).value.value).toEqual([]);
});
