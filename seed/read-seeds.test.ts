import { describe, expect, test } from 'vitest';
import { problemsOf } from './testing/data-folder.ts';

describe('a file', () => {
  test.each<[string, Record<string, string | Buffer>, string]>([
    [
      'in the folder of no kind',
      { 'entities/organisation/acme.yaml': 'names: [{ text: Acme, by: editors }]\n' },
      'entities/organisation/acme.yaml:1:1  The folder “organisation” is no kind of entity; an entity stands in entities/<kind>/, one of organization, person, government-body, product, technology, place, deployment, funding-round, policy, ethics-issue, incident. Did you mean “organization”?',
    ],
    [
      'beside the folders of the kinds',
      { 'entities/acme.yaml': 'names: [{ text: Acme, by: editors }]\n' },
      'entities/acme.yaml:1:1  No folder of a kind',
    ],
    [
      'in a folder that nothing reads',
      { 'source/gazette.yaml': 'title: T\n' },
      'source/gazette.yaml:1:1  Nothing reads this file; data stands in the folders sources and entities, and in merges.yaml and different.yaml. Did you mean “sources”?',
    ],
    [
      'whose name is no id',
      { 'sources/The_Gazette.yaml': 'title: T\ntype: news\n' },
      'sources/The_Gazette.yaml:1:1  “The_Gazette” cannot be an id; a file is named by lower-case words joined by hyphens.',
    ],
    [
      'with another ending',
      { 'sources/gazette.yml': 'title: T\ntype: news\n' },
      'sources/gazette.yml:1:1  A seed file ends in .yaml.',
    ],
    [
      'that is not in UTF-8',
      { 'sources/gazette.yaml': Buffer.from('title: Caf\xe9\ntype: news\n', 'latin1') },
      'sources/gazette.yaml:1:1  The file is not in UTF-8.',
    ],
    ['that says nothing', { 'sources/gazette.yaml': '# later\n' }, 'sources/gazette.yaml:1:1  The file says nothing.'],
    [
      'that is a list',
      { 'sources/gazette.yaml': '- title: T\n' },
      'sources/gazette.yaml:1:1  The file must be a map of keys and values.',
    ],
    ['that is no YAML', { 'sources/gazette.yaml': 'title: "T\ntype: news\n' }, 'This is not the YAML that seeds use'],
    ['without a type', { 'sources/gazette.yaml': 'title: T\n' }, 'sources/gazette.yaml:1:1  “type” is missing.'],
    [
      'of a type that is none',
      { 'sources/gazette.yaml': 'title: T\ntype: blogg\n' },
      'sources/gazette.yaml:2:7  “blogg” is no type: news, digest, repost, translation, blog, official, filing, press_release, research, dataset. Did you mean “blog”?',
    ],
    [
      'with an unknown key',
      { 'sources/gazette.yaml': 'title: T\ntype: news\npublishd: 2018\n' },
      'sources/gazette.yaml:3:1  There is no key “publishd” here. Did you mean “published”?',
    ],
    [
      'in a misspelt language',
      { 'sources/gazette.yaml': 'title: T\ntype: news\nlanguage: zh-hans\n' },
      'sources/gazette.yaml:3:11  “zh-hans” is spelt “zh-Hans” as a language tag.',
    ],
    [
      'with a hash that is none',
      { 'sources/gazette.yaml': 'title: T\ntype: news\nsha256: e5\n' },
      'sources/gazette.yaml:3:9  “e5” is not a SHA-256 in 64 lower-case hexadecimal digits.',
    ],
    [
      'of an entity without a name',
      { 'entities/person/ada.yaml': 'names: []\n' },
      'entities/person/ada.yaml:1:8  An entity needs at least one name.',
    ],
    [
      'of an entity of a type that is none',
      { 'entities/place/here.yaml': 'type: town\nnames: [{ text: Here, by: editors }]\n' },
      'entities/place/here.yaml:1:7  “town” is no type: country, region, city, site.',
    ],
    [
      'with a name that nobody uses',
      { 'entities/place/here.yaml': 'names:\n  - { text: Here, lang: en }\n' },
      'entities/place/here.yaml:2:5  A name needs the source that uses it, or “by: editors”.',
    ],
    [
      'with a summary that rests on nothing',
      { 'entities/place/here.yaml': 'names: [{ text: Here, by: editors }]\nsummary:\n  en: { text: A place. }\n' },
      'entities/place/here.yaml:3:7  “claims” is missing.',
    ],
  ])('%s', async (_, files, problem) => {
    expect(await problemsOf(files)).toContainEqual(expect.stringContaining(problem));
  });

  test('whose id another has is told where the first stands', async () => {
    const found = await problemsOf({
      'entities/place/acme.yaml': 'names: [{ text: Acme, by: editors }]\n',
      'sources/acme.yaml': 'title: T\ntype: news\n',
    });
    expect(found).toEqual([
      'sources/acme.yaml:1:1  “acme” stands a second time, after entities/place/acme.yaml:1. An id is given once, to an entity or to a source.',
    ]);
  });

  test('that says one thing twice is told to use a key', async () => {
    const twice = '  - { subject: acme, founded: 2014, at: p1 }\n';
    const found = await problemsOf({ 'sources/gazette.yaml': `title: T\ntype: news\nclaims:\n${twice}${twice}` });
    expect(found).toEqual([
      'sources/gazette.yaml:5:5  “gazette:acme.founded” stands a second time, after sources/gazette.yaml:4. Give one of the claims a “key”.',
    ]);
  });

  test('is read to its end, and every problem of every file is told, in order', async () => {
    const found = await problemsOf({
      'sources/b.yaml': 'title: T\ntype: new\nclaims:\n  - { subject: Acme, founded: 2014 }\n',
      'sources/a.yaml': 'titel: T\ntype: news\n',
    });
    expect(found.map((line) => line.split('  ')[0])).toEqual([
      'sources/a.yaml:1:1',
      'sources/a.yaml:1:1',
      'sources/b.yaml:2:7',
      'sources/b.yaml:4:5',
      'sources/b.yaml:4:16',
    ]);
  });
});
