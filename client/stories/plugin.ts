/** Makes a module of each story's file: the story itself, or with `?title` what a list says of it. */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { readStory, StoryMistake } from './check-story.ts';

const FILE = /\/stories\/[a-z0-9-]+\.yaml(\?title)?$/;

export function stories(): Plugin {
  return {
    name: 'stories',
    async load(id) {
      if (!FILE.test(id)) return null;
      const [file = id, query] = id.split('?');
      this.addWatchFile(file);
      try {
        const story = readStory(relative(process.cwd(), file), await readFile(file, 'utf8'));
        const told = query === 'title' ? { title: story.title, steps: story.steps.length } : story;
        return `export default ${JSON.stringify(told)};`;
      } catch (error) {
        if (!(error instanceof StoryMistake)) throw error;
        const { line, column, message } = error;
        this.error({ message, loc: { file, line, column } });
      }
    },
  };
}
