/** One entry of a BibTeX file. Fields that are undefined are left out. */
export interface BibtexEntry {
  type: 'misc' | 'article' | 'online' | 'techreport';
  key: string;
  fields: Readonly<Record<string, string | undefined>>;
}

// What TeX would read as a command, as the command that prints it; BibTeX counts escaped braces too, so none may stay.
// Unicode stays: every engine of today reads it.
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};

/** Text as TeX prints it. */
export const texText = (text: string): string =>
  text.replace(/[\\~^{}#$%&_]/g, (character) => commands[character] ?? character).replace(/\s+/g, ' ');

/** An address keeps its characters, but for those that would end the field or begin a command. */
const texAddress = (url: string): string => url.replace(/[{}\\\s]/g, encodeURIComponent);

/** A key that every program accepts. */
export const bibtexKey = (...parts: readonly string[]): string =>
  parts.map((part) => part.replace(/[^A-Za-z0-9.:-]+/g, '-')).join(':');

/**
 * An entry as text. Braces within braces keep the capitals of a title, which BibTeX would lower, and the name of an
 * institution, which it would take for a person’s.
 */
export const bibtexText = ({ type, key, fields }: BibtexEntry): string => {
  const written = Object.entries(fields).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const text = name === 'url' ? texAddress(value) : texText(value);
    return `  ${name} = {${name === 'title' || name === 'author' ? `{${text}}` : text}}`;
  });
  return `@${type}{${key},\n${written.join(',\n')}\n}\n`;
};
