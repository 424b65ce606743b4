/** SVG as text, with nothing in it that a reader of XML would stumble over. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

export const escaped = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** Numbers are rounded, because a hundredth of a pixel is seen by nobody and told in many digits. */
const told = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100 + 0) : escaped(value);

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; what is inside is markup already. */
export function element(name: string, attributes: Attributes, ...inside: readonly string[]): string {
  const given = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${told(value)}"`]))
    .join('');
  const content = inside.join('');
  return content === '' ? `<${name}${given}/>` : `<${name}${given}>${content}</${name}>`;
}

/** An element with a text in it. */
export const textElement = (text: string, attributes: Attributes): string => element('text', attributes, escaped(text));
