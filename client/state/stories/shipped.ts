/** The editors' stories: their titles come with what lists them, each story when it is told. */
import type { Story, Told } from './story.ts';

/** What a list says of a story. */
export interface Listed {
  readonly id: string;
  readonly title: Told;
  readonly steps: number;
}

const idOf = (path: string): string => path.replace(/^.*\/|\.yaml$/g, '');

const titles = import.meta.glob<Omit<Listed, 'id'>>('../../stories/*.yaml', {
  query: '?title',
  import: 'default',
  eager: true,
});
const stories = import.meta.glob<Story>('../../stories/*.yaml', { import: 'default' });

/** In the order of their files' names. */
export const shippedStories: readonly Listed[] = Object.entries(titles).map(([path, listed]) => ({
  id: idOf(path),
  ...listed,
}));

export const shippedStory = async (id: string): Promise<Story | undefined> =>
  Object.entries(stories).find(([path]) => idOf(path) === id)?.[1]();
