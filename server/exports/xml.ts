// What XML 1.0 forbids cannot be escaped: it becomes the character that stands for one that cannot be shown.
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // A parser turns these into spaces in an attribute, and a carriage return into a line feed everywhere.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

export const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"'\t\n\r]/g, (character) => ESCAPES[character] ?? character);

/** XML whose parts cannot hold a value's markup: every value is escaped, in attributes and in text alike. */
export const xml = (strings: TemplateStringsArray, ...values: readonly (string | number | boolean)[]): string =>
  strings.reduce((text, piece, i) => text + escaped(String(values[i - 1] ?? '')) + piece);
