import { fold } from '../../record/spelling/fold.ts';

/** Makes ids from names, each once: a second of one name gets a number. */
export const slugMaker = (): ((name: string) => string) => {
  const given = new Map<string, number>();
  return (name) => {
    const slug =
      fold(name)
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '') || 'unnamed';
    const before = given.get(slug) ?? 0;
    given.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before + 1}`;
  };
};
