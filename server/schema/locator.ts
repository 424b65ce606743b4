import { parseLocator } from '../record/locator.ts';
import { isUnreadable } from '../record/problems.ts';
import { builder } from './builder.ts';

/** A place in a source, with what its text says taken apart. */
export interface LocatorAnswer {
  text: string;
  paragraph?: number | undefined;
  page?: number | undefined;
  start?: number | undefined;
  end?: number | undefined;
  sha256?: string | undefined;
}

export const locatorAnswer = (text: string): LocatorAnswer => {
  const parsed = parseLocator(text);
  return isUnreadable(parsed) ? { text } : parsed;
};

export const Locator = builder.objectRef<LocatorAnswer>('Locator').implement({
  description: 'Where in its source a claim stands: `p3`, `p3:651-712`, `page 12`, `whole document`.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'As the editors wrote it.' }),
    paragraph: t.exposeInt('paragraph', { nullable: true, description: 'The paragraph, from 1.' }),
    page: t.exposeInt('page', { nullable: true, description: 'The page.' }),
    start: t.exposeInt('start', {
      nullable: true,
      description: 'Where the passage starts, in UTF-16 units of the text whose hash is the source’s `sha256`.',
    }),
    end: t.exposeInt('end', { nullable: true, description: 'Where it ends, exclusive.' }),
    sha256: t.exposeString('sha256', {
      nullable: true,
      description: 'The first 16 hexadecimal digits of the passage’s SHA-256 in UTF-8: who has the text can check it.',
    }),
  }),
});
