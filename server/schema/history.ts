import { entryText } from '../words/history/entry-text.ts';
import { ChangeEnum, LANGUAGE, LanguageEnum } from './enums.ts';
import { Revision, Version } from './refs.ts';

Version.implement({
  description: 'What happened to one thing at one revision: `history { nodes { revision { id at } change summary } }`.',
  fields: (t) => ({
    revision: t.expose('revision', { type: Revision, description: 'The revision at which it happened.' }),
    change: t.expose('change', { type: ChangeEnum, description: 'What happened, in a word.' }),
    summary: t.string({
      args: { lang: t.arg({ type: LanguageEnum, description: LANGUAGE }) },
      description:
        'What happened, in a sentence: “The amount changed from 600,000,000 USD to 620,000,000 USD.”, “A second source says so: Reuters.”',
      resolve: (entry, { lang }, context) => entryText(entry, lang ?? context.language),
    }),
  }),
});
