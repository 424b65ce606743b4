import { expect, test } from 'vitest';
import { Queue } from './queue.ts';

/** Work that ends when it is told to, and says that it has begun. */
const works = () => {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
  };
  return { begun, end: (name: string) => ends.get(name)?.(), work };
};

test('so many work at once, others in the order in which they came', async () => {
  const queue = new Queue(2);
  const { begun, end, work } = works();
  const all = ['a', 'b', 'c', 'd'].map((name) => queue.run(work(name)));
  expect(begun).toEqual(['a', 'b']);
  expect(queue.size).toEqual({ working: 2, waiting: 2 });
  end('b');
  await all[1];
  await expect.poll(() => begun).toEqual(['a', 'b', 'c']);
  end('a');
  await expect.poll(() => begun).toEqual(['a', 'b', 'c', 'd']);
  end('c');
  end('d');
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd']);
  expect(queue.size).toEqual({ working: 0, waiting: 0 });
});

test('what fails makes room too', async () => {
  const queue = new Queue(1);
  const failed = queue.run(() => Promise.reject(new Error('no')));
  const next = queue.run(async () => 'next');
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('next');
});

test('whoever goes away leaves the line, and never begins', async () => {
  const queue = new Queue(1);
  const { begun, end, work } = works();
  const first = queue.run(work('a'));
  const gone = new AbortController();
  const second = queue.run(work('b'), gone.signal);
  const third = queue.run(work('c'));
  gone.abort();
  await expect(second).rejects.toThrow();
  expect(queue.size).toEqual({ working: 1, waiting: 1 });
  end('a');
  await first;
  await expect.poll(() => begun).toEqual(['a', 'c']);
  end('c');
  await third;
  await expect(queue.run(work('d'), gone.signal)).rejects.toThrow();
  expect(begun).toEqual(['a', 'c']);
});

test('whoever has waited too long is told to come back', async () => {
  const queue = new Queue(1, 20);
  const { end, work } = works();
  const first = queue.run(work('a'));
  await expect(queue.run(work('b'))).rejects.toMatchObject({ code: 'UNAVAILABLE', extensions: { retryAfter: 5 } });
  end('a');
  await first;
  expect(queue.size).toEqual({ working: 0, waiting: 0 });
});
