/** XML that no value can break: everything but other XML is escaped. */
const brand: unique symbol = Symbol('xml');

export interface Xml {
  readonly [brand]: true;
  readonly text: string;
}

type Attributes = Readonly<Record<string, string | undefined>>;
type Child = Xml | string;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Beside its own characters, XML 1.0 has none of the control characters, however they are written.
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (character) => escapes[character] ?? character);

/** An element; attributes that are undefined are left out. */
export const element = (name: string, attributes: Attributes, ...children: readonly Child[]): Xml => {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escaped(value)}"`,
  );
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : child.text)).join('');
  const open = `${name}${given.join('')}`;
  return { [brand]: true, text: inner === '' ? `<${open}/>` : `<${open}>${inner}</${name}>` };
};

export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="utf-8"?>\n${root.text}\n`;
