import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { readStory } from './check-story.ts';

const files = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.yaml'));
const read = (name: string): Promise<string> => readFile(`${import.meta.dirname}/${name}`, 'utf8');

test.each(files)('%s can be told', async (name) => {
  expect(readStory(name, await read(name)).steps.length).toBeGreaterThan(1);
});

const step = (text: string): string => `  - view: entities=suning,temasek&layout=web.1
    highlight: [suning]
    sentence: { en: One., fr: Un., zh-Hans: 一。 }
${text}`;
const story = (text: string): string => `title: { en: A, fr: B, zh-Hans: 丙 }\nsteps:\n${step(step(text))}`;

describe('what is wrong is told with its place', () => {
  test.each([
    ['a language is missing', step('').replace(', zh-Hans: 一。', ''), '11:15 steps.2.sentence.zh-Hans'],
    [
      'a view is written otherwise',
      step('').replace('suning,temasek', 'temasek,suning'),
      '9:11 steps.2.view: The explorer would write',
    ],
    ['a view has a stranger’s parameter', step('').replace('web.1', 'web.1&hack=1'), '9:11 steps.2.view'],
    [
      'a highlight is not in the picture',
      step('').replace('[suning]', '[viper]'),
      '10:17 steps.2.highlight.0: “viper”',
    ],
    ['a line leads out of the picture', step('').replace('[suning]', '[USES.suning.viper]'), '10:17'],
    ['a key is misspelt', step('').replace('highlight', 'highlights'), '10:5 steps.2'],
    ['it is no YAML', '  - view: [', '9:12 Flow sequence'],
    ['a sentence is empty', step('').replace('One.', '" "'), '11:21 steps.2.sentence.en: Nothing'],
  ])('%s', (_, text, said) => {
    expect(() => readStory('a.yaml', story(text))).toThrow(`a.yaml:${said}`);
  });

  test('and what is right is a story', () => {
    expect(readStory('a.yaml', story(step(''))).steps).toHaveLength(3);
  });
});
